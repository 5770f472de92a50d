"""What people type is shown to the letter, wherever a template puts it (`bot/library/escaping.py`)."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from bot.core.ports.library import Markdown
from bot.library.escaping import escaped
from bot.library.templates import Writer

MARKDOWN = MarkdownIt("commonmark", {"html": False})

HOSTILE = [
    "**vet** [x](javascript:alert(1)) <b> {{ 7*7 }} {% raw %} @channel",
    "- een\n- twee\n\n1. drie\n2) vier",
    "1. begin",
    "# kop\n\n## kop\ntitel\n===\ntitel\n---",
    "> citaat\n>> dieper\n\n    code\n\tcode",
    "```\ncode\n```\n~~~\ncode\n~~~",
    "![plaatje](http://x.nl/p.png) <http://x.nl> &amp; &#35; &copy;",
    "| a | b |\n|---|---|\n| 1 | 2 |",
    "[x]: http://x.nl\n\n[x]",
    "einde met een schuine streep \\",
    "\\\\\\*niet vet\\*",
    "***\n* * *\n___",
    "<script>alert('hoi')</script>\n<!-- weg -->",
    "wauw!",
    "=\n==\n+ plus\n\u2028- streep\u2029# kop",
    "\x0b- streep\x0c1. een\x85# kop",
    "regel\r\nregel\rregel",
    "\u05e9\u05dc\u05d5\u05dd (1) \u0645\u0631\u062d\u0628\u0627\n- \u0645\u0631\u062d\u0628\u0627",
    "\u202emokgaw\u2069\u2066 tekst",
    "nul\0byte",
]

PLACES = {
    "alone": ("{{ x }}", ["p"]),
    "in a sentence": ("Hoi {{ x }}, dag.", ["p"]),
    "between lines": ("Voor\n{{ x }}\nna", ["p"]),
    "before a link": ("{{ x }}[hier](https://voorbeeld.nl)", ["p", "a"]),
    "in a quote": ("> {{ x }}\n\nNa.", ["blockquote", "p", "p"]),
    "quoted": ("{{ x | quoted }}\n\nNa.", ["blockquote", "p", "p"]),
    "in a list": ("- {{ x }}\n- na", ["ul", "li", "li"]),
    "listed": ("{{ [x, 'na'] | listed }}", ["ul", "li", "li"]),
    "in bold": ("Zo: **a{{ x }}a** na", ["p", "strong"]),
}


class Page(HTMLParser):
    """What a reader sees: the structure (without line breaks) and the text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.text = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag == "br":
            self.text += "\n"
        else:
            self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.text += data


def seen(text: str) -> str:
    """A text as the eye sees it: without invisible signs of direction, and with all space alike."""
    text = re.sub("[\u202a-\u202e\u2066-\u2069]", "", text).replace("\0", "\ufffd")
    return " ".join(text.split())


def shown(source: str, value: object) -> Page:
    return Page(MARKDOWN.render(Writer("nl").words(source).fill({"x": value})))


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("value", HOSTILE)
def test_what_people_type_is_shown_to_the_letter_and_stays_in_its_place(value: str, place: str) -> None:
    source, tags = PLACES[place]
    page = shown(source, value)
    around = shown(source, "MIDDEN")
    assert page.tags == tags == around.tags
    assert seen(page.text) == seen(around.text.replace("MIDDEN", value.strip() if "a{{" in source else value))


SIGNS = st.text(
    st.sampled_from(list("\\`*_[]()<>#+-~|&!=.:;'\"{}%@/ \t\n\r0127aZé\u05d0\u202e\u2028\xa0")), max_size=40
)
ANY = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)


@settings(max_examples=400, deadline=None)
@given(value=SIGNS | ANY, place=st.sampled_from(sorted(set(PLACES) - {"in bold", "in a list", "listed"})))
@example(value="a\n", place="between lines")
def test_no_text_whatever_leaves_its_place_or_loses_a_sign(value: str, place: str) -> None:
    source, tags = PLACES[place]
    page = shown(source, f"x{value}x")
    assert page.tags == tags
    assert seen(page.text) == seen(shown(source, "MIDDEN").text.replace("MIDDEN", f"x{value}x"))


@settings(max_examples=400, deadline=None)
@given(value=SIGNS | ANY)
def test_a_text_that_stands_alone_is_one_paragraph_with_all_its_lines(value: str) -> None:
    page = shown("{{ x }}", value)
    assert page.tags in (["p"], [])
    assert seen(page.text) == seen(value)
    lines = re.sub("[\u202a-\u202e\u2066-\u2069]", "", re.sub("\r\n?", "\n", value)).strip()
    assert page.text.strip().count("\n") >= lines.count("\n")


def test_fifty_thousand_signs_are_shown_whole() -> None:
    value = ("*_`<- 1. \n" * 5000) + "einde"
    assert seen(shown("> {{ x }}", value).text) == seen(value)


def test_plain_words_and_numbers_stay_as_they_are() -> None:
    assert escaped("Sanne") == "Sanne"
    assert escaped("Morgen om 10.00 uur, bij de brug: tot dan") == "Morgen om 10.00 uur, bij de brug: tot dan"


def test_text_from_right_to_left_does_not_turn_the_words_around_it() -> None:
    assert escaped("\u05e9\u05dc\u05d5\u05dd") == "\u2068\u05e9\u05dc\u05d5\u05dd\u2069"
    assert escaped("abc\u202edef") == "abcdef"


def test_our_own_markdown_is_not_escaped_again() -> None:
    assert shown("Zo: {{ x }}", Markdown("**vet**")).tags == ["p", "strong"]


def test_what_a_template_says_itself_is_not_escaped_but_its_values_are() -> None:
    page = shown("**{{ x }}** en {{ '*ster*' }}", "**ster**")
    assert page.tags == ["p", "strong"]
    assert seen(page.text) == "**ster** en *ster*"
