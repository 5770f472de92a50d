"""What the tests of the composer share: a small codebook, people who said things, and the real words of the bot."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path

import yaml

from bot.core.model import Role, Share, Side, Theme
from bot.core.ports.composer import Material, Said
from bot.core.ports.errors import ContentError
from bot.core.ports.library import Markdown
from bot.library.templates import Words, Writer
from bot.synthesis import LexiconComposer

PROMPTS = Path(__file__).parents[2] / "prompts"

THEMES = (
    Theme(
        id="direct_contact",
        name={"nl": "Direct contact", "en": "Direct contact"},
        words={"nl": ("bel*", "gebeld", "mail*", "niets gehoord", "langs geweest"), "en": ("call*", "heard nothing")},
    ),
    Theme(
        id="rollen",
        name={"nl": "Rollen", "en": "Roles"},
        words={"nl": ("wie beslist", "mandaat", "aanspreekpunt*"), "en": ("who decides", "mandate")},
    ),
    Theme(
        id="geld",
        name={"nl": "Geld en middelen", "en": "Money"},
        words={"nl": ("budget*", "subsidie*", "geld"), "en": ("budget*", "money")},
    ),
    Theme(
        id="regels",
        name={"nl": "Regels", "en": "Rules"},
        words={"nl": ("vergunning*", "procedure*"), "en": ("permit*",)},
    ),
)


class FileWords:
    """The texts of `compose` and `syntheses` as they are in the files, filled by the real templates."""

    def say(self, language: str, key: str, /, **values: object) -> Markdown:
        words = _words(language).get(key)
        if words is None:
            raise ContentError(f"There is no text `{key}`.")
        return words.fill(values)


@cache
def _words(language: str) -> dict[str, Words]:
    writer = Writer(language)
    found = {}
    for noun in ("compose", "syntheses"):
        path = PROMPTS / "messages" / language / f"{noun}.yaml"
        if path.exists():
            texts = yaml.safe_load(path.read_text(encoding="utf-8"))
            found |= {f"{noun}.{name}": writer.words(text) for name, text in texts.items()}
    return found


def composer(themes: tuple[Theme, ...] = THEMES) -> LexiconComposer:
    return LexiconComposer(themes, FileWords())


SIDES = {Role.CIVIL_SERVANT: Side.MUNICIPALITY, Role.INITIATOR: Side.INITIATIVE}


def said(
    number: int,
    text: str,
    *,
    share: Share = Share.ROLE,
    role: Role | None = None,
    person: str | None = None,
    name: str | None = None,
) -> Said:
    """An answer. Without more: odd numbers are civil servants, even ones initiators, each a person of their own."""
    role = role or (Role.CIVIL_SERVANT if number % 2 else Role.INITIATOR)
    return Said(
        answer_id=f"a{number:02}",
        person=person or f"p{number:02}",
        role=role,
        side=SIDES.get(role, Side.THIRD),
        name=(name or f"Naam {number}") if share is Share.NAME else "",
        question="Wat viel je op?",
        text=text,
        share=share,
    )


def material(answers: Sequence[Said], *, language: str = "nl", roles: dict[Role, int] | None = None) -> Material:
    """The answers of a week; each role has four members unless said otherwise."""
    return Material(
        casus="De Kade",
        week="2026-W47",
        language=language,
        roles=roles if roles is not None else dict.fromkeys(Role, 4),
        said=tuple(answers),
    )
