"""The filters of our templates: numbers, names, days and times in words, and people's text in a quote or a list.

One table per language, because babel is far more than a bot with two languages needs. Every filter gives `Markdown`,
that is: what it returns is not escaped again. Used by `templates.py`; explained to writers in `prompts/README.md`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, time

from bot.core.ports.library import Markdown
from bot.library.escaping import escaped


@dataclass(frozen=True, kw_only=True)
class Grammar:
    """What differs between languages. `at` joins a day and a time; `clock` is a format of hours and minutes."""

    weekdays: tuple[str, ...]
    months: tuple[str, ...]
    numbers: tuple[str, ...]
    conjunction: str
    at: str
    clock: str


GRAMMARS = {
    "nl": Grammar(
        weekdays=("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
        months=(
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december",
        ),
        numbers=(
            "nul",
            "één",
            "twee",
            "drie",
            "vier",
            "vijf",
            "zes",
            "zeven",
            "acht",
            "negen",
            "tien",
            "elf",
            "twaalf",
        ),
        conjunction="en",
        at="om",
        clock="{hour}.{minute:02} uur",
    ),
    "en": Grammar(
        weekdays=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
        months=(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ),
        numbers=(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
        ),
        conjunction="and",
        at="at",
        clock="{hour}:{minute:02}",
    ),
}

Filter = Callable[..., object]


def markdown(value: object) -> Markdown:
    """What may be put in a message: our own Markdown as it is, all other text escaped, None as nothing."""
    if isinstance(value, Markdown):
        return value
    return Markdown("" if value is None else escaped(str(value)))


def filters(language: str) -> dict[str, Filter]:
    """The filters of a language, by the names that templates use."""
    grammar = GRAMMARS[language]

    def number_word(number: int) -> Markdown:
        return Markdown(grammar.numbers[number] if 0 <= number < len(grammar.numbers) else number)

    def join_names(names: Iterable[object]) -> Markdown:
        *first, last = [markdown(name) for name in names] or [Markdown()]
        return Markdown(f"{', '.join(first)} {grammar.conjunction} {last}" if first else last)

    def day(at: date) -> Markdown:
        return Markdown(f"{grammar.weekdays[at.weekday()]} {at.day} {grammar.months[at.month - 1]}")

    def month(at: date) -> Markdown:
        return Markdown(grammar.months[at.month - 1])

    def clock(at: datetime | time) -> Markdown:
        return Markdown(grammar.clock.format(hour=f"{at.hour:02}", minute=at.minute))

    def day_time(at: datetime) -> Markdown:
        return Markdown(f"{day(at)} {grammar.at} {clock(at)}")

    return {
        "number_word": number_word,
        "join_names": join_names,
        "day": day,
        "month": month,
        "clock": clock,
        "day_time": day_time,
        "quoted": quoted,
        "listed": listed,
        "capital": capital,
        "lower": lower,
        "length": len,
    }


def quoted(value: object) -> Markdown:
    """A text as a quote: every line begins with `> `."""
    return Markdown("\n".join(f"> {line}".rstrip() for line in markdown(value).split("\n")))


def listed(values: Iterable[object]) -> Markdown:
    """Texts as a list: each begins with `- `, and its further lines stand under its first."""
    return Markdown("\n".join("- " + markdown(value).replace("\n", "\n  ") for value in values))


def capital(value: object) -> Markdown:
    """A text with a capital first, for a number or a name at the start of a sentence."""
    text = markdown(value)
    # In Dutch a capital has no accent: «Eén van jullie».
    return Markdown(f"E{text[1:]}" if text.startswith("één") else text[:1].upper() + text[1:])


def lower(value: object) -> Markdown:
    """A text in small letters, for the name of a role or a level in the middle of a sentence."""
    return Markdown(markdown(value).lower())
