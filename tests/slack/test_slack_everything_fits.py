"""Everything that the bot says in all stories, and every text that it could say, is something that Slack takes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import cycle, islice
from pathlib import Path
from typing import Any

import pytest
import yaml
from jinja2 import Environment, nodes

from bot.core.events import Event
from bot.core.messages import Choice, Field, Form, Home, Message, Option, Section, Shown
from bot.core.texts import TEXTS
from bot.library.wording import markdown
from bot.platforms.slack.blocks import LONGEST_LABEL as LONGEST_BUTTON
from bot.platforms.slack.blocks import LONGEST_VALUE, sheets
from bot.platforms.slack.markdown import plain
from bot.platforms.slack.views import (
    LONGEST_HINT,
    LONGEST_LABEL,
    LONGEST_TITLE,
    MOST_OPTIONS,
    Origin,
    form_view,
    home_modal,
    home_view,
    message_view,
)
from bot.platforms.slack.words import Words
from tests.support.house import House, shipped
from tests.support.slack.validity import wrong_in_message, wrong_in_view
from tests.support.story import Teller, moment, read

STORIES = sorted((Path(__file__).parents[1] / "stories").glob("*.story"))
WORDS = Words(shipped())
ORIGIN = Origin(room="C0LINT0000", thread="1700000000.000001")


class Watched(House):
    """A house that remembers all that was shown."""

    def __init__(self, url: str, **how: object) -> None:
        self.seen: list[Shown] = []
        super().__init__(url, **how)  # type: ignore[arg-type]

    def receive(self, event: Event) -> Shown:
        shown = super().receive(event)
        self.seen.append(shown)
        return shown


def wrong(shown: Shown) -> Iterator[str]:
    match shown:
        case Message():
            for sheet in sheets(shown):
                yield from wrong_in_message(sheet.text, sheet.blocks)
            yield from wrong_in_view(message_view(shown, origin=ORIGIN, words=WORDS))
        case Form():
            yield from wrong_in_view(form_view(shown, ORIGIN, WORDS))
        case Home():
            yield from wrong_in_view(home_view(shown, ORIGIN, WORDS))
            yield from wrong_in_view(home_modal(shown, ORIGIN, WORDS))


def cut(shown: Shown) -> Iterator[str]:
    """What does not fit where Slack shows it, and stands whole nowhere else."""
    match shown:
        case Message():
            choices, titles = shown.choices, []
        case Form():
            choices, titles = (), [shown.submit]
            yield from (f"label: {field.label}" for field in shown.fields if len(plain(field.label)) > LONGEST_LABEL)
            yield from (f"options of {field.name}" for field in shown.fields if len(field.options) > MOST_OPTIONS)
        case Home():
            choices, titles = [each for section in shown.sections for each in section.choices], [shown.title]
            yield from (f"head: {each.title}" for each in shown.sections if len(plain(each.title)) > LONGEST_HINT)
        case _:
            return
    yield from (f"button: {each.label}" for each in choices if len(each.label) > LONGEST_BUTTON)
    yield from (f"value of {each.action}" for each in choices if len(each.value) > LONGEST_VALUE)
    yield from (f"title: {title}" for title in titles if len(plain(title)) > LONGEST_TITLE)


@pytest.mark.parametrize("file", STORIES, ids=lambda file: file.stem)
def test_all_that_is_said_in_a_story_fits(file: Path, sqlite_url: str) -> None:
    written = read(file.read_text(encoding="utf-8"))
    with Watched(sqlite_url, start=moment(written[0].line.removeprefix("@ "))) as house:
        list(Teller(house).tell(written))
        said: list[Shown] = [sent.message for sent in house.board.sent]
        assert [each for shown in [*said, *house.seen] for each in wrong(shown)] == []
        assert [each for shown in [*said, *house.seen] for each in cut(shown)] == [], "nothing is cut off silently"
        assert said


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_text_that_stands_in_a_window_by_its_title_fits(language: str) -> None:
    """Titles and buttons of windows have 24 signs; what does not fit is cut off, which nobody should see."""
    for key in ("bot", "cancel", "close", "open", "moment"):
        assert len(WORDS.say(language, key)) <= 24


# What people may type where a text has room for it
HOSTILE = (
    "<!channel> <@U1> <https://example.nl|kijk> & @here",
    "*vet* _schuin_ ~weg~ `code` > geen citaat",
    "# kop\n- een\n  - twee\n> drie\n\n![x](javascript:alert)",
    "\u202e\u0000\u200b\ud83d\ude80 ".replace("\ud83d\ude80", "🚀"),
    "woord " * 80,
)
LONG = ("woord " * 1_000, "w" * 6_000)
TIMES = 3
SHAPE = Environment(trim_blocks=True, lstrip_blocks=True, autoescape=True)


def could_say(body: Sequence[nodes.Node], way: int, typed: Iterator[str]) -> str:
    """What a template says along its `way`-th way (of `ways_through`), with what people `typed` wherever a value stands."""
    said = ""
    for node in body:
        match node:
            case nodes.Output():
                said += "".join(
                    part.data if isinstance(part, nodes.TemplateData) else str(markdown(next(typed)))
                    for part in node.nodes
                )
            case nodes.If():
                branches = branches_of(node)
                said += could_say(branches[way % len(branches)], way // len(branches), typed)
            case nodes.For():
                times, rest = way % TIMES, way // TIMES
                said += "".join(could_say(node.body, rest, typed) for _ in range(times)) or could_say(
                    node.else_, rest, typed
                )
    return said


def ways_through(body: Sequence[nodes.Node]) -> int:
    """How many ways bring every branch of every condition in every other one, and each list with 0, 1 and 2 things."""
    most = 1
    for node in body:
        match node:
            case nodes.If():
                branches = branches_of(node)
                most = max(most, len(branches) * max(ways_through(branch) for branch in branches))
            case nodes.For():
                most = max(most, TIMES * max(ways_through(node.body), ways_through(node.else_)))
    return most


def branches_of(node: nodes.If) -> list[list[nodes.Node]]:
    return [node.body, *(each.body for each in node.elif_), node.else_]


def templates(language: str) -> Iterator[tuple[str, str]]:
    for file in sorted((Path(__file__).parents[2] / "prompts" / "messages" / language).glob("*.yaml")):
        yield from ((f"{file.stem}.{name}", text) for name, text in yaml.safe_load(file.read_text("utf-8")).items())


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_text_fits_whatever_people_typed_in_it(language: str) -> None:
    found = dict(templates(language))
    assert set(found) == set(TEXTS)
    typed = cycle(HOSTILE)
    said = {}
    for key, source in found.items():
        body = SHAPE.parse(source).body
        for way in range(max(3, ways_through(body))):  # at least three, for several of what people typed
            said[f"{key}/{way}"] = could_say(body, way, typed).strip()
    assert_fit(said, language)


@pytest.mark.parametrize("typed", HOSTILE + LONG)
def test_every_place_in_a_window_takes_whatever_people_typed(typed: str) -> None:
    text = str(markdown(typed))
    options = (Option(value="a", label=text, help=text), Option(value="b", label="B"))
    kinds = ("line", "text", "one_of", "date", "person")
    fields = tuple(
        Field(name=kind, label=text, kind=kind, hint=text, value="" if kind in ("one_of", "date", "person") else typed[:3000],
              options=options if kind == "one_of" else ())
        for kind in kinds
    )  # fmt: skip
    form = Form(name="f", context="c", title=text, intro=text, fields=fields, submit=text)
    choices = (Choice(action="a", value="v", label=text),)
    home = Home(title=text, sections=tuple(Section(title=text, text=text, choices=choices) for _ in range(60)))
    assert [each for shown in (form, home) for each in wrong(shown)] == []


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_question_and_every_format_fits(language: str) -> None:
    """The texts of the library stand in messages as they are."""
    folder = Path(__file__).parents[2] / "prompts"
    sheets_of_words = [
        file for noun in ("questions", "sessions", "items", "follow_ups") for file in (folder / noun).rglob("*.yaml")
    ]
    said = [text for file in sheets_of_words for text in in_language(yaml.safe_load(file.read_text("utf-8")), language)]
    assert len(said) > 500
    assert_fit(dict(enumerate(said)), language)


def assert_fit(said: Mapping[Any, str], language: str) -> None:
    """Some at a time, because the judges are slow."""
    waiting = iter(said.items())
    while some := dict(islice(waiting, 25)):
        for sheet in sheets(Message(text="\n\n".join(some.values()), language=language)):
            assert wrong_in_message(sheet.text, sheet.blocks) == [], list(some)


def in_language(made: object, language: str) -> Iterator[str]:
    """All texts in a sheet that stand under this language."""
    match made:
        case dict():
            for name, value in made.items():
                if name == language and isinstance(value, str):
                    yield value
                elif name not in ("nl", "en") or name == language:
                    yield from in_language(value, language)
        case list():
            for each in made:
                yield from in_language(each, language)
        case _:
            return
