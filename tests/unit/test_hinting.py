"""What facilitators read under a draft, and nobody else does: that it is time to call somebody."""

from __future__ import annotations

from tests.support.house import House

CALL = "Alleen voor de begeleiders"
MUNICIPALITY = ("sanne", "els", "noor")
INITIATIVE = ("joris", "bram", "yara")


def a_week(house: House, *users: str) -> str:
    """These people answer, the summary is posted and the next question asked; returns the draft."""
    before = house.newest_round().id
    for user in users:
        assert house.answers(user, f"Er is lang gebeld, zegt {user} zelf.", "thema") is None
    while house.newest_round().id == before:
        due = house.next_due()
        assert due, "nothing is due any more"
        house.until(due)
    drafts = [each.message.text for each in house.board.at("@sanne") if each.key.startswith("draft/")]
    return drafts[-1] if drafts else ""


def drafted(house: House, *users: str) -> str:
    """These people answer, and the draft is there."""
    before = len(drafts_of(house))
    for user in users:
        assert house.answers(user, f"Er is lang gebeld, zegt {user} zelf.", "thema") is None
    while len(drafts_of(house)) == before:
        due = house.next_due()
        assert due, "nothing is due any more"
        house.until(due)
    return drafts_of(house)[-1]


def drafts_of(house: House) -> list[str]:
    return [each.message.text for each in house.board.at("@sanne") if each.key.startswith("draft/")]


def test_after_two_weeks_of_one_side_facilitators_read_that_a_call_may_help(asked: House) -> None:
    a_week(asked, *INITIATIVE)
    draft = drafted(asked, *INITIATIVE)
    assert CALL in draft
    assert "één kant" in draft
    assert "gemeente" not in draft, "which side is for nobody to read"


def test_one_week_of_one_side_says_nothing(asked: House) -> None:
    a_week(asked, *INITIATIVE, *MUNICIPALITY)
    assert CALL not in drafted(asked, *INITIATIVE)


def test_when_the_other_side_is_heard_it_is_over(asked: House) -> None:
    a_week(asked, *INITIATIVE)
    assert CALL not in drafted(asked, *MUNICIPALITY)


def test_after_two_weeks_without_answers_the_rhythm_is_to_be_looked_at(asked: House) -> None:
    a_week(asked)
    draft = drafted(asked)
    assert CALL in draft
    assert "ritme" in draft


def test_the_room_reads_nothing_of_it(asked: House) -> None:
    a_week(asked, *INITIATIVE)
    a_week(asked, *INITIATIVE)
    texts = [each.message.text for each in asked.board.at("#kade") if each.key.startswith("synthesis/")]
    assert len(texts) == 2
    assert not any(CALL in text for text in texts)
    assert CALL not in drafts_of(asked)[-1], "once it is posted there is nothing to do about this week"


def test_of_a_side_of_two_people_nothing_is_said(asked: House) -> None:
    asked.types("noor", "stop")
    a_week(asked, *INITIATIVE)
    assert CALL not in drafted(asked, *INITIATIVE)
