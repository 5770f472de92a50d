"""The Dutch manuals and privacy pages: plain, short, with words and buttons that the bot really has."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from bot.core import commands
from bot.library.flaws import Flaw
from bot.library.sheets import Sheet
from bot.library.tone import mean_words, read_tone
from tests.support.pages import DOCS, PAGES, ROOT, text_of

PARTICIPANT = DOCS / "handleiding" / "deelnemer.md"
FACILITATOR = DOCS / "handleiding" / "begeleider.md"
COORDINATOR = DOCS / "handleiding" / "coordinator.md"
MANUALS = [PARTICIPANT, FACILITATOR, COORDINATOR]
DUTCH = [*MANUALS, DOCS / "handleiding" / "werkvormen.md", DOCS / "privacy.md", DOCS / "matrix-kamer.md"]
WORDS_A_MINUTE = 180

every_manual = pytest.mark.parametrize("page", MANUALS, ids=lambda page: page.name)
every_dutch_page = pytest.mark.parametrize("page", DUTCH, ids=lambda page: page.name)


def in_dutch(page: Path) -> str:
    """The Dutch half of a page, as it is read: no pictures, each paragraph, list item and cell on a line of its own."""
    text = page.read_text(encoding="utf-8").partition("\n# Privacy in English")[0]
    text = re.sub(r"!\[[^\]]*\]\([^)]*\)|<!--.*?-->", "", text)
    text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", text)
    lines: list[str] = []
    for line in text.splitlines():
        starts = not line.strip() or re.match(r"\s*(?:[-#|>]|\d+\.)", line) or not lines or not lines[-1].strip()
        if starts:
            lines.append(line)
        else:
            lines[-1] += " " + line.strip()
    return "\n".join(re.sub(r"\s*\|\s*", "\n", line) for line in lines)


def number_of_words(text: str) -> int:
    return sum(any(sign.isalnum() for sign in word) for word in text.split())


def test_the_manual_for_participants_is_one_page() -> None:
    assert number_of_words(in_dutch(PARTICIPANT)) <= 450


def test_the_manual_for_facilitators_is_read_within_fifteen_minutes() -> None:
    assert number_of_words(in_dutch(FACILITATOR)) <= 15 * WORDS_A_MINUTE


@every_dutch_page
def test_a_dutch_page_has_short_sentences_and_the_tone_of_the_bot(page: Path) -> None:
    flaws: list[Flaw] = []
    tone = read_tone(Sheet(ROOT / "prompts" / "tone.yaml", "tone.yaml", flaws))
    text = in_dutch(page)
    tone.judge(Sheet(page, page.name, flaws), 1, page.name, "nl", said=text, measured=text, question=False)
    assert [f"{flaw.what}; {flaw.remedy}" for flaw in flaws] == []
    assert mean_words(text) <= 12
    assert "!" not in text.replace("!reflectie", "")


@every_manual
def test_every_button_and_text_that_a_manual_names_is_one_of_the_bot(page: Path) -> None:
    said = [
        str(text)
        for folder in ("messages/nl", "items")
        for path in sorted((ROOT / "prompts" / folder).glob("*.yaml"))
        for text in yaml.safe_load(path.read_text(encoding="utf-8")).values()
    ]
    for named in re.findall(r"«([^»]+)»", in_dutch(page)):
        assert any(named in text for text in said), f"{page.name}: the bot nowhere says «{named}»"


@every_manual
def test_every_command_that_a_manual_names_exists(page: Path) -> None:
    named = set(re.findall(r"`/reflectie ([\w-]+)`", page.read_text(encoding="utf-8")))
    assert named
    assert named <= set(commands.WORDS)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_picture_says_in_words_what_is_on_it(page: Path) -> None:
    for words in re.findall(r"!\[([^\]]*)\]\([^)]*\)", page.read_text(encoding="utf-8")):
        assert number_of_words(words) >= 8, f"{page.name}: «{words}»"


def test_every_picture_is_in_a_page_and_is_made_by_the_script() -> None:
    shown = {name for page in PAGES for name in re.findall(r"images/([\w-]+)\.png\)", page.read_text(encoding="utf-8"))}
    made = set(re.findall(r'\.take\("([\w-]+)"', text_of("tests/browser/screenshots.py")))
    assert {path.stem for path in (DOCS / "images").glob("*.png")} == shown == made
