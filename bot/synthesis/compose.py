"""The composer: counts who spoke of what, and makes statements that say no more than that.

Made in `bot/app.py`, called by the worker through `bot/core/ports/composer.py`. A statement never says why, how people
felt or what is better. The text of an answer at level `thema` counts for its theme and is used for nothing else: not for
the reason that facilitators may read either (`_because`), which is in words of the codebook and never in anybody's own.
Blocks, in order: `kort`, `ook`, `opviel`, `ander_geluid`, `niet_gelezen`, `een_kant`. Read next: `groups.py`, `quotes.py`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from bot.core.model import NAMED_TOO, Quote, Role, Share, Statement, Theme, Vector
from bot.core.ports.composer import Material, Pooled, Said, Voice
from bot.core.ports.errors import ContentError
from bot.core.ports.library import Markdown
from bot.synthesis.engine import Engine
from bot.synthesis.groups import FEWEST_FOR_POINTS, Group, group_of, may_quote
from bot.synthesis.lexicon import Codebook, Entry, Matched
from bot.synthesis.noise import Noise, content, noise
from bot.synthesis.pooling import pool
from bot.synthesis.quotes import Passage, Selection, passage
from bot.synthesis.text import language_of, length

MOST_POINTS = 3
MOST_NAMED = 3
"""So many themes are only named."""
FEWEST_PER_POINT = 2
QUOTES_PER_POINT = 2
WORDS_OF_POINTS = 90
WORDS_OF_OTHER_VOICE = 35
MOST_WORDS_OF_REASON = 5
WAYS = 3
"""In so many ways it is said in short, each week the next one."""
_STEP = 5
"""So many places the themes move on each week, where nothing else says which comes first: or the same would every week."""


class Words(Protocol):
    """The part of the library that is needed here."""

    def say(self, language: str, key: str, /, **values: object) -> str:
        """Render a text (see `bot/core/ports/library.py`)."""


class Recogniser(Protocol):
    """What tells the themes of answers: the engine, or the words of the codebook alone."""

    def recognise(
        self, texts: Sequence[str], language: str, kept: Sequence[Vector | None] = ()
    ) -> list[Matched | None]:
        """The theme of each text, None where it has none or it is not sure. Same texts: same themes, with vectors that
        were `kept` of them (one for each text, or none at all) or without."""


@dataclass(frozen=True, kw_only=True)
class _Heard:
    """An answer and what it is about."""

    said: Said
    matched: Matched | None
    noise: Noise | None
    """Why no theme was looked for in it, if so."""


@dataclass(frozen=True, kw_only=True)
class _Point:
    """A statement in the making: its text without quotes, and the answers it rests on."""

    text: str
    theme: str | None
    heard: tuple[_Heard, ...]


class LexiconComposer:
    """Composes with the codebook: through the engine, or by its words alone where none is given. Same answers, in any
    order: same statements."""

    def __init__(self, themes: tuple[Theme, ...], words: Words, engine: Engine | None = None) -> None:
        self._codebook = engine.codebook if engine else Codebook(themes)
        self._engine = engine
        self._recogniser: Recogniser = engine or self._codebook
        self._words = words

    def compose(self, material: Material) -> tuple[Statement, ...]:
        """Make the statements (see the port). Below three people there are none: the renderer has a sentence for that."""
        said = tuple(sorted((one for one in material.said if one.share is not Share.ONLY_ME), key=_by_id))
        group = group_of(material, said)
        if group.people < FEWEST_FOR_POINTS:
            return ()
        language = material.language
        kept = [material.vectors.get(one.answer_id) for one in said]
        matched = self._recogniser.recognise([one.text for one in said], language, kept)
        unclear = {one.text for one, theme in zip(said, matched, strict=True) if theme is None}
        why = {text: noise(text, content(text)) for text in unclear}
        heard = tuple(
            _Heard(said=one, matched=theme, noise=None if theme else why[one.text])
            for one, theme in zip(said, matched, strict=True)
        )
        themes = self._by_theme(heard, material.week)
        shared = [theme for theme, found in themes.items() if _people(found) >= FEWEST_PER_POINT][:MOST_POINTS]
        selection = Selection(begins=_number(material.week))
        if shared:
            points = [
                self._shared_point(language, group, place, theme, themes[theme]) for place, theme in enumerate(shared)
            ]
        else:
            points = self._mixed_points(language, group, themes, heard)
        told = self._quoted(points, group, selection, language)
        if shared and group.counted:
            told += self._other_voice(themes, group, selection, language)
        statements = [*self._in_short(told, themes, group, material), *told, *self._left_out(heard, language)]
        if group.one_sided:
            text = str(self._words.say(language, "compose.one_side"))
            statements.append(Statement(block="een_kant", text=text, sources=_ids(heard)))
        return tuple(statements)

    def pool(self, voices: Sequence[Voice], language: str) -> tuple[Pooled, ...]:
        """Say what casussen have in common (see the port)."""

        def named(theme: str) -> str:
            return self._named(language, "short", theme)

        def more_often(role: Role, theme: str) -> str:
            who = Markdown(self._words.say(language, f"digests.people_{role}"))
            return str(self._words.say(language, "digests.more_often", who=who, theme=named(theme)))

        return pool(voices, self._codebook.order, named, more_often)

    def _by_theme(self, heard: tuple[_Heard, ...], week: str) -> dict[str, tuple[_Heard, ...]]:
        """The answers per theme; the themes of most people first, then in the order of the codebook, which begins at another
        place each week."""
        themes: dict[str, list[_Heard]] = {}
        for one in heard:
            if one.matched:
                themes.setdefault(one.matched.theme, []).append(one)
        order, begin = self._codebook.order, _number(week) * _STEP

        def place(theme: str) -> tuple[int, int]:
            return -_people(themes[theme]), (order[theme] + begin) % len(order)

        return {theme: tuple(themes[theme]) for theme in sorted(themes, key=place)}

    def _in_short(
        self, told: Sequence[Statement], themes: dict[str, tuple[_Heard, ...]], group: Group, material: Material
    ) -> list[Statement]:
        """What it was about, in a sentence that is said otherwise each week; nothing when no theme was found. What else people
        brought up is only named, in a group in which that points at nobody."""
        points = [each.theme for each in told if each.theme and each.block == "opviel"]
        if not points:
            return []
        is_shared = _people(themes[points[0]]) >= FEWEST_PER_POINT
        key = f"compose.{'in_short' if is_shared else 'mixed'}_{_number(material.week) % WAYS + 1}"
        named = [self._named(material.language, "short", theme) for theme in points]
        text = str(self._words.say(material.language, key, themes=named))
        behind = [one for theme in points for one in themes[theme]]
        others = [theme for theme in themes if theme not in {each.theme for each in told}] if group.counted else []
        return [
            Statement(block="kort", text=text, sources=_ids(behind)),
            *(
                Statement(
                    block=NAMED_TOO,
                    text=str(self._named(material.language, "short", theme)),
                    theme=theme,
                    sources=_ids(themes[theme]),
                    because=self._because(themes[theme]),
                    example=_example(themes[theme], material.language),
                )
                for theme in others[:MOST_NAMED]
            ),
        ]

    def _shared_point(self, language: str, group: Group, place: int, theme: str, found: tuple[_Heard, ...]) -> _Point:
        about = self._named(language, "about", theme)
        turn = "_next" if place else ""
        if group.counted:
            text = self._words.say(language, f"compose.point{turn}", people=_people(found), about=about)
        else:
            text = self._words.say(language, f"compose.point_few{turn}", about=about)
        return _Point(text=str(text), theme=theme, heard=found)

    def _mixed_points(
        self, language: str, group: Group, themes: dict[str, tuple[_Heard, ...]], heard: tuple[_Heard, ...]
    ) -> list[_Point]:
        """What to say when no theme was named by two people: what some brought up, each for itself, first what may be quoted;
        or only that there was nothing in common."""
        passages = {theme: self._passages(found, theme, group, language) for theme, found in themes.items()}
        some = sorted(themes, key=lambda theme: (not passages[theme], _leans(passages[theme])))[:MOST_POINTS]
        if len(some) < 2 or _people(one for theme in some for one in themes[theme]) < 2:
            return [_Point(text=str(self._words.say(language, "compose.no_theme")), theme=None, heard=heard)]
        return [
            _Point(
                text=str(
                    self._words.say(
                        language,
                        "compose.one_next" if place else "compose.one",
                        about=self._named(language, "about", theme),
                    )
                ),
                theme=theme,
                heard=themes[theme],
            )
            for place, theme in enumerate(some)
        ]

    def _quoted(self, points: list[_Point], group: Group, selection: Selection, language: str) -> list[Statement]:
        """The points with their quotes: first one for each, then a second, within the words for this block."""
        chosen: list[list[Passage]] = [[] for _ in points]
        passages = [self._passages(point.heard, point.theme, group, language) for point in points]
        words = WORDS_OF_POINTS - sum(length(point.text) for point in points)
        for _ in range(QUOTES_PER_POINT):
            for place in range(len(points)):
                taken = selection.take(passages[place], words)
                if taken:
                    chosen[place].append(taken)
                    words -= taken.words
        return [
            Statement(
                block="opviel",
                text=point.text,
                theme=point.theme,
                sources=_ids(point.heard),
                quotes=tuple(self._quote(one, group, language) for one in taken),
                because=self._because(point.heard) if point.theme else (),
                example=_example(point.heard, language) if point.theme else "",
            )
            for point, taken in zip(points, chosen, strict=True)
        ]

    def _other_voice(
        self, themes: dict[str, tuple[_Heard, ...]], group: Group, selection: Selection, language: str
    ) -> list[Statement]:
        """What one person brought up and allows to quote, so that a minority has a place; at most one such statement. Who is of
        a side that was not quoted yet comes first: a side with one voice is heard as well."""
        alone = {
            theme: self._passages(found, theme, group, language)
            for theme, found in themes.items()
            if _people(found) == 1
        }

        def turn(passages: Sequence[Passage]) -> tuple[bool, bool]:
            return any(selection.heard(one.said.side) for one in passages), _leans(passages)

        for theme, passages in sorted(alone.items(), key=lambda one: turn(one[1])):
            found = themes[theme]
            text = str(self._words.say(language, "compose.other_voice", about=self._named(language, "about", theme)))
            taken = selection.take(passages, WORDS_OF_OTHER_VOICE - length(text))
            if taken:
                return [
                    Statement(
                        block="ander_geluid",
                        text=text,
                        theme=theme,
                        sources=_ids(found),
                        quotes=(self._quote(taken, group, language),),
                        because=self._because(found),
                        example=_example(found, language),
                    )
                ]
        return []

    def _left_out(self, heard: tuple[_Heard, ...], language: str) -> list[Statement]:
        """What no theme was looked for in, so that nobody takes it for silence. Without numbers: one person who writes in
        another language is known to all."""
        why = {
            "left_out_language": [one for one in heard if one.noise is Noise.LANGUAGE],
            "left_out_machine": [one for one in heard if one.noise is Noise.MACHINE],
            "words_only": list(heard) if self._engine and self._engine.encoder is None else [],
        }
        return [
            Statement(block="niet_gelezen", text=str(self._words.say(language, f"compose.{key}")), sources=_ids(some))
            for key, some in why.items()
            if some
        ]

    def _because(self, found: Iterable[_Heard]) -> tuple[str, ...]:
        """The words of the codebook by which the theme was known: those of most people first, then the weightiest."""
        said_by: dict[Entry, set[str]] = {}
        for one, matched in _readable(found):
            for entry in matched.entries:
                said_by.setdefault(entry, set()).add(one.person)
        order = sorted(said_by, key=lambda entry: (-len(said_by[entry]), -self._codebook.weight(entry), entry))
        return tuple(dict.fromkeys(entry.written.replace("*", "…") for entry in order))[:MOST_WORDS_OF_REASON]

    def _passages(self, heard: Iterable[_Heard], theme: str | None, group: Group, language: str) -> tuple[Passage, ...]:
        of_text: dict[str, Passage | None] = {}  # the same words are looked through once
        found: list[Passage] = []
        for one in heard:
            if not may_quote(one.said, group) or one.noise not in (None, Noise.LANGUAGE):
                continue
            text = one.said.text
            if text not in of_text:
                of_text[text] = passage(one.said, one.matched if theme else None, self._codebook, language)
            known = of_text[text]
            if known is not None:
                found.append(replace(known, said=one.said))
        return tuple(found)

    def _quote(self, taken: Passage, group: Group, language: str) -> Quote:
        said = taken.said
        if said.share is Share.NAME:
            label = said.name
        elif said.role in group.labelled:
            label = str(self._words.say(language, f"syntheses.role_{said.role.value}"))
        else:
            label = ""
        return Quote(answer_id=said.answer_id, text=taken.text, label=label)

    def _named(self, language: str, kind: str, theme: str) -> Markdown:
        """A theme in a few neutral words (`short`) or with what it covers (`about`); a theme that has no words of its
        own in `compose.yaml`, because somebody added it to the codebook, goes by its name."""
        try:
            return Markdown(self._words.say(language, f"compose.{kind}_{theme}"))
        except ContentError:
            names = self._codebook.names[theme]
            name = names.get(language) or next(iter(names.values()), theme)
            return Markdown(self._words.say(language, "compose.theme_by_name", name=name))


def _by_id(one: Said) -> str:
    return one.answer_id


def _readable(found: Iterable[_Heard]) -> Iterator[tuple[Said, Matched]]:
    """The answers whose text facilitators may read. Of others even a word of ours would tell more than their theme."""
    for one in found:
        if one.matched and one.said.share in (Share.ROLE, Share.NAME):
            yield one.said, one.matched


def _example(found: Iterable[_Heard], language: str) -> str:
    """The example of the codebook that most of these people's answers are like, if it is in the language of the casus."""
    like = {(one.person, matched.like) for one, matched in _readable(found) if matched.like}
    people = Counter(example for _, example in like if language_of(content(example), language) == language)
    return min(people, key=lambda example: (-people[example], example), default="")


def _leans(passages: Sequence[Passage]) -> bool:
    """Whether all of them point back at a sentence that will not be there."""
    return all(one.leans for one in passages)


def _number(week: str) -> int:
    """A number that goes up by one each week of a year."""
    return int("".join(filter(str.isdecimal, week[-2:])) or 0)


def _people(found: Iterable[_Heard]) -> int:
    return len({one.said.person for one in found})


def _ids(found: Iterable[_Heard]) -> tuple[str, ...]:
    return tuple(sorted({one.said.answer_id for one in found}))
