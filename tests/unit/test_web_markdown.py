"""The small Markdown of the bot, and what people type, as HTML."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.library.escaping import escaped
from bot.platforms.web.markdown import plain, rendered

ALLOWED = {"p", "br", "strong", "em", "ul", "ol", "li", "blockquote", "a"}


class Tags(HTMLParser):
    """The tags, attributes and text of a piece of HTML, as a browser would see them."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[tuple[str, str]] = set()
        self.text = ""
        self.feed(str(html))
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {(name, value or "") for name, value in attrs}

    def handle_data(self, data: str) -> None:
        self.text += data


def test_bold_italic_lists_quotes_and_links_are_shown_as_such() -> None:
    html = rendered("**vet** en *schuin*\n\n- een\n- twee\n\n> citaat\n\n[wet](https://example.nl/a?b=1&c=2)")
    assert "<strong>vet</strong>" in html
    assert "<em>schuin</em>" in html
    assert html.count("<li>") == 2
    assert "<blockquote>" in html
    assert 'href="https://example.nl/a?b=1&amp;c=2"' in html


def test_a_link_goes_to_a_new_tab_that_learns_nothing_of_the_chat() -> None:
    html = rendered("[wet](https://example.nl/)")
    assert 'rel="noopener noreferrer nofollow"' in html
    assert 'target="_blank"' in html


@pytest.mark.parametrize("address", ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "//example.nl"])
def test_an_address_that_is_not_http_or_mail_is_no_link(address: str) -> None:
    assert "<a" not in rendered(f"[klik]({address})")


def test_mail_addresses_can_be_linked() -> None:
    assert 'href="mailto:team@example.nl"' in rendered("[mail](mailto:team@example.nl)")


@pytest.mark.parametrize(
    "sign", ["<b>vet</b>", "<script>alert(1)</script>", "&lt;", "@channel", "<!here>", "a < b & c"]
)
def test_html_and_signals_of_other_chats_are_shown_to_the_letter(sign: str) -> None:
    for html in (rendered(sign), plain(sign), rendered(escaped(sign))):
        seen = Tags(html)
        assert seen.tags == {"p"}
        assert seen.text.strip() == sign


def test_what_a_person_types_keeps_its_stars_and_lines() -> None:
    html = plain("*niet schuin*\ntweede regel\n\nnieuwe alinea")
    assert "<em>" not in html
    assert html.count("<p>") == 2
    assert "<br>" in html


def test_an_address_that_a_person_types_can_be_clicked_without_the_full_stop_behind_it() -> None:
    html = plain("Zie https://example.nl/kade?a=1&b=2. Mooi.")
    assert 'href="https://example.nl/kade?a=1&amp;b=2"' in html
    assert "</a>. Mooi." in html


@given(st.text(max_size=300))
def test_no_text_of_a_person_makes_other_html_than_paragraphs_breaks_and_links(text: str) -> None:
    seen = Tags(plain(text))
    assert seen.tags <= {"p", "br", "a"}
    assert all(re.match("https?://", value) for name, value in seen.attributes if name == "href")


@given(st.text(alphabet=st.sampled_from("<>&\"'[](){}*_`!#-+.\\ \n:/ajvscript=onclik@1"), max_size=200))
def test_no_markdown_makes_tags_or_addresses_that_are_not_allowed(text: str) -> None:
    seen = Tags(rendered(text))
    assert seen.tags <= ALLOWED
    assert {name for name, _ in seen.attributes} <= {"href", "rel", "target", "start", "title"}
    assert all(re.match("https?://|mailto:", value, re.IGNORECASE) for name, value in seen.attributes if name == "href")
