"""`reflectie digest`: which digest is printed, and a PDF that a screen reader can read."""

from __future__ import annotations

import io
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from bot import digest_file, paper
from bot.core.ports.errors import BotError
from tests.support.digest_scene import DELIVERED, PAIR, SHOWN, ask, delivered, group
from tests.support.house import House

pytest.importorskip("typst", reason="typst is not installed: `make dev` installs it")

ODD = 'Een \\ "teken" #let $1$ *en* meer'
TEXT = """**Digest «Samen leren» – dinsdag 1 december**

*Twee casussen. Zonder AI gemaakt.*

**Wat iets van jou vraagt**

**1.** *De Groene Baan.* Zorg voor een tafel.

- Eén
- Twee

> Geciteerd"""


@dataclass(frozen=True)
class Of:
    name: str
    day: date | None = date(2026, 12, 31)
    language: str = "nl"
    markdown: str = TEXT


def test_a_pdf_is_tagged_and_has_its_language_its_title_and_all_its_words() -> None:
    import pypdf

    made = paper.pdf(TEXT, language="nl", title="Digest Samen leren")
    read = pypdf.PdfReader(io.BytesIO(made))
    root = read.trailer["/Root"]
    assert root["/Lang"] == "nl"
    assert root["/MarkInfo"]["/Marked"] is True or root["/MarkInfo"]["/Marked"] == True  # noqa: E712 (pypdf's own bool)
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert "/StructTreeRoot" in root
    assert read.metadata
    assert read.metadata.title == "Digest Samen leren"
    assert b"pdfuaid" in root["/Metadata"].get_data()
    words = " ".join(" ".join(page.extract_text() for page in read.pages).split())
    for piece in (
        "Digest «Samen leren» – dinsdag 1 december",
        "Wat iets van jou vraagt",
        "Zorg voor een tafel.",
        "Twee",
    ):
        assert piece in words


def test_its_headings_are_headings() -> None:
    import pypdf

    read = pypdf.PdfReader(io.BytesIO(paper.pdf(TEXT, language="nl", title="Digest")))
    roles: list[str] = []

    def walk(node: object) -> None:
        found = node.get_object() if hasattr(node, "get_object") else node
        if isinstance(found, dict):
            if "/S" in found:
                roles.append(str(found["/S"]))
            walk(found.get("/K", []))
        elif isinstance(found, list):
            for each in found:
                walk(each)

    walk(read.trailer["/Root"]["/StructTreeRoot"])
    assert roles.count("/H1") == 1
    assert roles.count("/H2") == 1
    assert "/L" in roles


def test_what_people_typed_is_shown_to_the_letter_and_is_never_code() -> None:
    import pypdf

    from bot.library.escaping import escaped

    made = paper.pdf(f"Er staat: {escaped(ODD)}", language="nl", title=ODD)
    read = pypdf.PdfReader(io.BytesIO(made))
    assert ODD in " ".join(read.pages[0].extract_text().split())
    assert read.metadata
    assert read.metadata.title == ODD


def test_the_same_text_is_read_in_english() -> None:
    import pypdf

    read = pypdf.PdfReader(io.BytesIO(paper.pdf("A text.", language="en", title="Digest")))
    assert read.trailer["/Root"]["/Lang"] == "en"


def test_the_one_of_this_name_is_printed_and_without_a_name_the_only_one() -> None:
    one, other = Of("Samen leren"), Of("Groen")
    assert digest_file.choose((one,), "") is one
    assert digest_file.choose((one, other), "groen") is other


@pytest.mark.parametrize(
    ("found", "name", "says"),
    [
        ((), "", "no leertraject yet"),
        ((Of("Samen"),), "Groen", "no leertraject «Groen». There is: «Samen»"),
        ((Of("Samen"), Of("Groen")), "", "Name one: «Samen», «Groen»"),
        ((Of("Samen", day=None),), "", "have no digest yet"),
    ],
)
def test_when_there_is_nothing_to_print_it_says_what_there_is(found: tuple[Of, ...], name: str, says: str) -> None:
    with pytest.raises(BotError, match=says):
        digest_file.choose(found, name)


def test_a_file_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    with pytest.raises(BotError, match="cannot be written"):
        digest_file.write_pdf(Of("Samen"), tmp_path / "nowhere" / "digest.pdf")
    digest_file.write_pdf(Of("Samen"), tmp_path / "digest.pdf")
    assert (tmp_path / "digest.pdf").read_bytes().startswith(b"%PDF-1.")


def test_what_teams_still_look_at_is_not_printed(empty_house: House) -> None:
    group(empty_house, *PAIR)
    ask(empty_house, "baan")
    empty_house.until(SHOWN)
    (before,) = empty_house.service.digests()
    assert before.day is None
    assert before.markdown == ""
    empty_house.until(DELIVERED)
    (after,) = empty_house.service.digests()
    assert after.day == date(2026, 12, 31)
    assert after.markdown == delivered(empty_house)
