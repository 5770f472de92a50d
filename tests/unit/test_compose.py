"""What a synthesis says, of how many people, in whose words."""

from __future__ import annotations

import itertools
from dataclasses import replace

import pytest

from bot.core.model import NAMED_TOO, Role, Share, Statement, Theme
from bot.synthesis.text import length
from tests.unit.composing import PROMPTS, THEMES, FileWords, composer, material, said

CONTACT = "Drie weken niets gehoord van de gemeente."
MONEY = "Het geld voor de bankjes is nog steeds niet binnen."


def blocks(statements: tuple[Statement, ...]) -> list[str]:
    return [statement.block for statement in statements]


def points(statements: tuple[Statement, ...]) -> list[Statement]:
    return [statement for statement in statements if statement.block == "opviel"]


def test_below_three_people_nothing_is_composed_however_much_they_wrote() -> None:
    assert composer().compose(material([])) == ()
    two = [said(1, CONTACT), said(2, CONTACT), said(3, CONTACT, person="p01"), said(5, MONEY, person="p02")]
    assert composer().compose(material(two)) == ()


def test_answers_at_level_ik_are_not_counted_even_when_they_are_handed_over() -> None:
    answers = [said(1, CONTACT), said(2, CONTACT), said(3, CONTACT, share=Share.ONLY_ME)]
    assert composer().compose(material(answers)) == ()


def test_a_full_group_gets_a_short_a_point_with_a_count_in_words_and_quotes_with_roles() -> None:
    answers = [said(number, CONTACT) for number in range(1, 6)]
    short, point = composer().compose(material(answers))
    assert (short.block, point.block) == ("kort", "opviel")
    assert short.text == "Dit kwam deze week bij meer mensen terug: contact."
    assert point.text == "Vijf mensen schreven over contact: bellen, langsgaan of juist niets horen."
    assert point.theme == "direct_contact"
    assert point.sources == short.sources == ("a01", "a02", "a03", "a04", "a05")
    assert [quote.text for quote in point.quotes] == [CONTACT, CONTACT]
    assert {quote.label for quote in point.quotes} == {"ambtenaar", "initiatiefnemer"}


def test_people_are_counted_once_however_often_they_answer() -> None:
    answers = [said(number, CONTACT) for number in range(1, 5)]
    answers += [said(number, CONTACT, person="p01") for number in range(5, 10)]
    answers += [said(11, "Wij liepen langs het water.")]
    (point,) = points(composer().compose(material(answers)))
    assert point.text.startswith("Vier mensen")
    assert len(point.sources) == 9


def test_three_or_four_people_give_no_numbers_no_roles_and_only_quotes_with_a_name() -> None:
    answers = [said(1, CONTACT), said(2, CONTACT), said(3, CONTACT, share=Share.NAME, name="Noor"), said(4, MONEY)]
    statements = composer().compose(material(answers))
    assert blocks(statements) == ["kort", "opviel"]
    (point,) = points(statements)
    assert point.text == "Een paar mensen schreven over contact: bellen, langsgaan of juist niets horen."
    assert [(quote.answer_id, quote.label) for quote in point.quotes] == [("a03", "Noor")]


def test_a_role_is_only_named_when_three_people_in_the_casus_have_it() -> None:
    answers = [said(number, CONTACT) for number in range(1, 7)]
    roles = {Role.CIVIL_SERVANT: 2, Role.INITIATOR: 3}
    (point,) = points(composer().compose(material(answers, roles=roles)))
    assert sorted(quote.label for quote in point.quotes) == ["", "initiatiefnemer"]


def test_roles_are_not_named_when_a_side_has_fewer_than_two_people() -> None:
    answers = [said(number, CONTACT, role=Role.INITIATOR) for number in range(1, 6)] + [said(7, CONTACT)]
    statements = composer().compose(material(answers))
    assert blocks(statements) == ["kort", "opviel"]
    assert [quote.label for quote in points(statements)[0].quotes] == ["", ""]


def test_a_silent_side_is_said_without_saying_which() -> None:
    texts = []
    for role in (Role.INITIATOR, Role.CIVIL_SERVANT):
        answers = [said(number, CONTACT, role=role) for number in range(1, 6)]
        answers.append(said(9, CONTACT, role=Role.PROFESSIONAL))
        *_, last = composer().compose(material(answers))
        assert last.block == "een_kant"
        assert len(last.sources) == 6
        texts.append(last.text)
    assert texts[0] == texts[1]
    assert "gemeente" not in texts[0]
    assert "initiatief" not in texts[0]


def test_in_a_small_group_a_silent_side_is_not_pointed_at() -> None:
    answers = [said(number, CONTACT, role=Role.INITIATOR) for number in range(1, 5)]
    assert blocks(composer().compose(material(answers))) == ["kort", "opviel"]


def test_an_answer_that_may_not_be_quoted_counts_and_is_a_source_and_is_never_quoted() -> None:
    answers = [said(number, CONTACT, share=Share.THEME) for number in range(1, 6)]
    (point,) = points(composer().compose(material(answers)))
    assert point.text.startswith("Vijf mensen")
    assert len(point.sources) == 5
    assert point.quotes == ()


def test_one_quote_a_person_over_the_whole_synthesis_and_the_sides_in_turn() -> None:
    answers = [said(number, CONTACT) for number in (1, 2, 3)] + [said(4, CONTACT)]
    answers += [said(11, MONEY, person="p01"), said(12, MONEY, person="p02"), said(13, MONEY, person="p03")]
    answers += [said(15, "Wij liepen langs het water."), said(16, "Het was een mooie dag.")]
    statements = composer().compose(material(answers))
    quoted = [quote.answer_id for statement in statements for quote in statement.quotes]
    people = {answer.answer_id: answer.person for answer in answers}
    assert len(quoted) == len({people[answer] for answer in quoted}) == 3
    assert [point.quotes[0].label for point in points(statements)] == ["ambtenaar", "initiatiefnemer"]


def test_the_points_are_those_of_most_people_then_in_an_order_that_moves_on_each_week_and_at_most_three() -> None:
    texts = {
        "regels": "De vergunning ligt er nog niet.",
        "geld": MONEY,
        "rollen": "Ik weet niet wie beslist over de brug.",
    }
    answers = [said(number, CONTACT) for number in (1, 2)]
    answers += [said(number, texts["regels"]) for number in (3, 4, 5)]
    answers += [said(number, texts["geld"]) for number in (6, 7)]
    answers += [said(number, texts["rollen"]) for number in (8, 9)]
    weeks = [replace(material(answers), week=f"2026-W{week}") for week in range(30, 46)]
    composed = [composer().compose(week) for week in weeks]
    assert {points(statements)[0].theme for statements in composed} == {"regels"}
    assert {points(statements)[1].theme for statements in composed} == {"direct_contact", "rollen", "geld"}
    for statements in composed:
        told = points(statements)
        assert len(told) == 3
        assert set(statements[0].sources) == {source for point in told for source in point.sources}


def test_what_it_was_about_is_said_otherwise_each_week() -> None:
    shared = [said(number, CONTACT) for number in range(1, 6)]
    mixed = [said(1, CONTACT), said(2, MONEY), said(3, "Het was mooi weer.")]
    for answers in (shared, mixed):
        weeks = [composer().compose(replace(material(answers), week=f"2026-W{week}")) for week in (40, 41, 42, 43)]
        texts = [statements[0].text for statements in weeks]
        assert len({text[:20] for text in texts[:3]}) == 3
        assert texts[0][:20] == texts[3][:20]
        assert all("contact" in text for text in texts)


def test_what_else_was_brought_up_is_only_named_and_rests_on_who_did() -> None:
    texts = [CONTACT, CONTACT, MONEY, "De vergunning ligt er nog niet.", "Ik weet niet wie beslist over de brug."]
    answers = [said(number, text, share=Share.THEME) for number, text in enumerate(texts, start=1)]
    statements = composer().compose(material(answers))
    named = {each.theme: (each.text, each.sources) for each in statements if each.block == NAMED_TOO}
    assert named == {
        "geld": ("geld", ("a03",)),
        "regels": ("regels", ("a04",)),
        "rollen": ("wie wat doet", ("a05",)),
    }
    assert all(not each.quotes and each.point is None for each in statements if each.block == NAMED_TOO)
    assert blocks(composer().compose(material(answers[:4]))) == ["kort", "opviel"], "of four people it would show who"


def test_the_block_of_points_has_at_most_ninety_words_and_the_short_thirty_five() -> None:
    long = " ".join(["Wij hebben het daarover gehad met de mensen van het plein en"] * 2)
    texts = [f"{long} het {word} was er." for word in ("geld", "mandaat", "gebeld")]
    answers = [said(number, texts[number % 3]) for number in range(1, 13)]
    statements = composer().compose(material(answers))
    assert len(points(statements)) == 3
    words = sum(length(point.text) + sum(length(quote.text) for quote in point.quotes) for point in points(statements))
    assert words <= 90
    assert length(statements[0].text) <= 35


def test_a_theme_of_one_person_is_heard_as_another_voice_when_its_author_allows_to_quote() -> None:
    answers = [said(number, CONTACT) for number in range(1, 5)]
    statements = composer().compose(material([*answers, said(5, MONEY)]))
    assert blocks(statements) == ["kort", "opviel", "ander_geluid"]
    assert statements[-1].text == "Iemand schreef ook over geld: wat iets kost, wie betaalt en wat er nodig is."
    assert statements[-1].sources == ("a05",)
    assert [quote.text for quote in statements[-1].quotes] == [MONEY]
    unquotable = said(5, MONEY, share=Share.THEME)
    assert blocks(composer().compose(material([*answers, unquotable]))) == ["kort", NAMED_TOO, "opviel"]


def test_without_a_shared_theme_each_is_a_point_of_its_own_with_what_was_said_of_it() -> None:
    texts = [CONTACT, MONEY, "De vergunning ligt er nog niet.", "Wij liepen langs het water.", "Het was mooi weer."]
    answers = [said(number, text) for number, text in enumerate(texts, start=1)]
    short, *told = composer().compose(material(answers))
    assert short.block == "kort"
    assert short.sources == ("a01", "a02", "a03")
    assert {each.theme for each in told} == {"direct_contact", "geld", "regels"}
    for each in told:
        assert each.block == "opviel"
        assert each.text.startswith("Iemand")
        assert [quote.answer_id for quote in each.quotes] == list(each.sources)


def test_when_nothing_points_to_a_theme_nothing_is_claimed_about_what_people_meant() -> None:
    answers = [said(1, "nvt"), said(2, "Geen bijzonderheden"), said(3, "Wij liepen langs het water."), said(4, "ok")]
    (point,) = composer().compose(material(answers))
    assert point.text == "In wat we schreven vonden we geen onderwerp dat bij meer mensen terugkwam."
    assert point.sources == ("a01", "a02", "a03", "a04")


def test_two_themes_of_the_same_person_are_not_called_different_things_of_us_all() -> None:
    answers = [
        said(1, CONTACT),
        said(2, MONEY, person="p01"),
        said(3, "Mooi weer."),
        said(4, "Zon."),
        said(5, "Regen."),
    ]
    (point,) = composer().compose(material(answers))
    assert point.text.startswith("In wat we schreven vonden we geen onderwerp")


@pytest.mark.parametrize(
    "text",
    [
        "Bel mij op 06-12345678 als er niets gehoord wordt.",
        "Niets gehoord na mijn bericht aan kees@voorbeeld.nl over de kade.",
        "Wij hebben niets gehoord, zie https://voorbeeld.nl/kade voor het verhaal.",
        "Niets gehoord.",
        "Wij hebben niets gehoord @sanne van jullie kant.",
        "Dit is wat wij niets gehoord noemen:",
        "\u202eniets gehoord van de gemeente",
        " ".join(["woord"] * 29) + " niets gehoord.",
        "niets gehoord van " + "a" * 400,
        "niets gehoord\x00 van de gemeente dus",
    ],
)
def test_what_should_not_be_quoted_counts_but_is_not_quoted(text: str) -> None:
    answers = [said(number, text) for number in range(1, 6)]
    (point,) = points(composer().compose(material(answers)))
    assert point.text.startswith("Vijf mensen")
    assert point.quotes == ()


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("Wij hebben niets gehoord van Tamar Plantinga over de kade.", False),
        ("Niets gehoord van mevrouw Plantinga over de kade.", False),
        ("Wij hebben niets gehoord van Tamar van der Kade deze week.", False),
        ("De Kade is mooi maar wij hebben niets gehoord.", True),
        ("Wij hebben niets gehoord van de gemeente Vaartdam.", True),
        ("Niets gehoord van het MKB en de GGD over de kade.", True),
    ],
)
def test_a_sentence_with_what_looks_like_a_full_name_is_not_quoted(text: str, quoted: bool) -> None:
    answers = [said(number, text) for number in range(1, 6)]
    (point,) = points(composer().compose(material(answers)))
    assert bool(point.quotes) is quoted


def test_a_sentence_of_which_nobody_knows_what_it_is_about_goes_last() -> None:
    text = "Wij zijn er met dit geld best trots op. Het geld voor het hek is er sinds maandag."
    answers = [said(number, text) for number in range(1, 6)]
    (point,) = points(composer().compose(material(answers)))
    assert {quote.text for quote in point.quotes} == {"Het geld voor het hek is er sinds maandag."}


def test_a_sentence_that_stands_on_its_own_goes_before_one_that_points_back() -> None:
    text = "De brug is dicht voor iedereen. Daar hebben wij drie weken lang niets over gehoord, niets gehoord dus. "
    text += "Wij hebben er niets gehoord."
    answers = [said(number, text) for number in range(1, 6)]
    (point,) = points(composer().compose(material(answers)))
    assert {quote.text for quote in point.quotes} == {"Wij hebben er niets gehoord."}


def test_personal_data_elsewhere_in_the_answer_does_not_silence_a_clean_sentence() -> None:
    text = "Het bsn staat op het formulier, 123456789. Drie weken niets gehoord van de gemeente. Jammer is dat."
    answers = [said(number, text) for number in range(1, 6)]
    (point,) = points(composer().compose(material(answers)))
    assert {quote.text for quote in point.quotes} == {"Drie weken niets gehoord van de gemeente."}


def test_the_sentence_with_the_words_of_the_theme_is_chosen() -> None:
    text = (
        "Wij liepen langs het water met de buren. Wij hebben drie weken niets gehoord. Morgen lopen we er weer langs."
    )
    answers = [said(number, text) for number in range(1, 6)]
    (point,) = points(composer().compose(material(answers)))
    assert {quote.text for quote in point.quotes} == {"Wij hebben drie weken niets gehoord."}


def test_the_order_in_which_answers_come_in_makes_no_difference() -> None:
    answers = [said(1, CONTACT), said(2, MONEY), said(3, CONTACT), said(4, MONEY), said(5, "De vergunning ligt er.")]
    made = {composer().compose(material(order)) for order in itertools.permutations(answers)}
    assert len(made) == 1


def test_an_english_casus_gets_english_words_and_keeps_quotes_as_they_are() -> None:
    answers = [said(1, "We have heard nothing about it."), *(said(number, CONTACT) for number in range(2, 6))]
    short, point = composer().compose(material(answers, language="en"))
    assert short.text == "This came up more than once this week: contact."
    assert point.text == "Five people wrote about contact: calling, visiting or hearing nothing."
    assert CONTACT in {quote.text for quote in point.quotes}


def test_a_theme_that_somebody_added_to_the_codebook_goes_by_its_name_to_the_letter() -> None:
    added = Theme(id="water", name={"nl": "Water & *wind*"}, words={"nl": ("water*",)})
    answers = [said(number, "Het water stond weer hoog op de kade.") for number in range(1, 6)]
    (_, point) = composer((*THEMES, added)).compose(material(answers))
    assert point.text == "Vijf mensen schreven over ‘Water \\& \\*wind\\*’."


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_theme_that_comes_with_the_bot_has_words_in_both_languages(language: str) -> None:
    for path in (PROMPTS / "themes").glob("*.yaml"):
        for kind in ("short", "about"):
            words = FileWords().say(language, f"compose.{kind}_{path.stem}")
            assert 1 <= length(words) <= 12
            assert words[0].islower()
            assert not words.endswith(".")
