"""A small folder of prompts that is right, for tests that make one thing in it wrong."""

from __future__ import annotations

import shutil
from pathlib import Path

SHIPPED = Path(__file__).parents[2] / "prompts"
TEXTS = {
    "rounds.hello": frozenset({"name", "n"}),
    "rounds.bye": frozenset[str](),
    "rounds.group_doen": frozenset[str](),
}
QUESTIONS = """\
- id: ZZ01
  voor: [allen]
  seed: "000-16"
  text:
    nl: Wat nu?
    en: What now?
  follow_up:
    nl: En dan?
    en: And then?
- id: ZZ02
  voor: [ambtenaar, professional]
  seed: "000-17"
  text:
    nl: Wie nu?
    en: Who now?
  follow_up:
    nl: En wie dan?
    en: And who then?
"""
FOLLOW_UPS = """\
- id: FU01
  when: het antwoord is algemeen
  text:
    nl: Kun je één voorbeeld geven?
    en: Can you give one example?
  words:
    nl: [altijd]
    en: [always]
"""
THEME = """\
id: geld
name:
  nl: Geld
  en: Money
words:
  nl:
    - geld
    - subsidie*
"""
ENGLISH_WORDS = "\n    - money" + "".join(f"\n    - moneyword{number}" for number in range(24))
THEME += "".join(f"    - geldwoord{number}\n" for number in range(23)) + f"  en:{ENGLISH_WORDS}\nexamples:\n  nl:\n"
THEME += (
    "".join(f"    - Het geld van dag {number} is op.\n" for number in range(19)) + "  en:\n    - The money is gone.\n"
)
SMALL_TALK = "examples:\n  nl:\n" + "".join(f"    - Dag {number} was mooi weer.\n" for number in range(20))
SMALL_TALK += "  en:\n    - Nice weather.\n"
KIND = """\
name: {nl: Afspraak, en: Agreement}
help: {nl: Wat jullie doen., en: What you do.}
place: 1
text:
  label: {nl: Wat spreken jullie af?, en: What do you agree?}
statuses:
  - id: open
    name: {nl: open, en: open}
"""
FORMAT = """\
id: W98
command: {nl: proef, en: trial}
title: {nl: Proef, en: Trial}
purpose: {nl: te kijken hoe het gaat, en: see how it goes}
origin: "000-01"
use_when: {nl: Het is begonnen., en: It has begun.}
not_when: {nl: Het is voorbij., en: It is over.}
phases: [doen]
situations: {first: [stuck]}
ways: [chat, live]
people: {least: 2}
keeps: [afspraak]
steps:
  - id: een
    kind: blind
    minutes: 5
    text: {nl: Wat nu?, en: What now?}
  - id: twee
    kind: react
    minutes: 5
    from: [een]
    text: {nl: Wat klopte?, en: What was right?}
  - id: drie
    kind: item
    minutes: 5
    item: afspraak
    text: {nl: Wie doet wat?, en: Who does what?}
"""
SITUATIONS = """\
- id: stuck
  label: {nl: Het zit vast, en: It is stuck}
  outside: {nl: Bel iemand., en: Call somebody.}
"""
WORDS = """\
hello: |
  Dag {{ name }}.
  {% if n == 1 %}
  Een.
  {% endif %}
bye: Tot later.
group_doen: aan de slag gaan
"""


def small_prompts(tmp_path: Path) -> Path:
    """Make the folder, with the shipped tone, school holidays and practice casus."""
    folder = tmp_path / "prompts"
    shutil.copytree(SHIPPED / "practice", folder / "practice")
    shutil.copytree(SHIPPED / "calendar", folder / "calendar")
    shutil.copy(SHIPPED / "tone.yaml", folder)
    for name, text in {
        "README.md": "Lees mij.\n",
        "questions/doen.yaml": QUESTIONS,
        "questions/follow-ups.yaml": FOLLOW_UPS,
        "themes/geld.yaml": THEME,
        "sessions/W98-proef.yaml": FORMAT,
        "sessions/situations.yaml": SITUATIONS,
        "small-talk.yaml": SMALL_TALK,
        "items/afspraak.yaml": KIND,
        "messages/nl/rounds.yaml": WORDS,
        "messages/en/rounds.yaml": WORDS,
    }.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def change(prompts: Path, name: str, old: str, new: str) -> None:
    """Put something else in a file where `old` stands first."""
    path = prompts / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
