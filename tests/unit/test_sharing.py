"""Who may see what: each level for each kind of viewer, and when a quote may stand."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.core import sharing
from bot.core.model import (
    Answer,
    AnswerState,
    Facilitating,
    Member,
    Presence,
    Quote,
    Role,
    Share,
    Side,
    Via,
)
from bot.core.sharing import Sight

TEXT = "We liepen samen langs de kade. Dat hielp."
ANSWER = Answer(
    id="answer",
    casus_id="casus",
    round_id="round",
    member_id="els",
    question="Wat ging goed?",
    question_key="a",
    text=TEXT,
    share=Share.ROLE,
    via=Via.FORM,
    answered_at=datetime(2026, 11, 24, tzinfo=UTC),
)
ELS = Member(
    id="els",
    casus_id="casus",
    person_id="p-els",
    role=Role.CIVIL_SERVANT,
    side=Side.MUNICIPALITY,
    platform="fake",
    workspace="w",
    user="els",
)
BRAM = replace(ELS, id="bram", person_id="p-bram", user="bram")
SANNE = replace(BRAM, id="sanne", person_id="p-sanne", facilitating=Facilitating.YES)
STOPPED = replace(BRAM, presence=Presence.STOPPED)
INVITED = replace(SANNE, presence=Presence.INVITED)
ELSEWHERE = replace(SANNE, casus_id="another")


@pytest.mark.parametrize(
    ("share", "of_member", "of_facilitator"),
    [
        (Share.ONLY_ME, Sight.NOTHING, Sight.NOTHING),
        (Share.THEME, Sight.COUNTED_ONLY, Sight.COUNTED_ONLY),
        (Share.ROLE, Sight.QUOTED_ONLY, Sight.TEXT),
        (Share.NAME, Sight.TEXT_WITH_NAME, Sight.TEXT_WITH_NAME),
    ],
)
def test_each_level_shows_as_much_as_it_says(share: Share, of_member: Sight, of_facilitator: Sight) -> None:
    answer = replace(ANSWER, share=share)
    assert sharing.sight(answer, BRAM) is of_member
    assert sharing.sight(answer, SANNE) is of_facilitator
    assert sharing.sight(answer, ELS) is Sight.OWN


@pytest.mark.parametrize("share", list(Share))
def test_who_does_not_take_part_sees_nothing(share: Share) -> None:
    answer = replace(ANSWER, share=share)
    for viewer in (STOPPED, INVITED, ELSEWHERE):
        assert sharing.sight(answer, viewer) is Sight.NOTHING


@pytest.mark.parametrize("share", list(Share))
def test_a_withdrawn_answer_is_seen_by_nobody_not_even_its_author(share: Share) -> None:
    gone = replace(ANSWER, share=share, state=AnswerState.WITHDRAWN, text="")
    for viewer in (ELS, BRAM, SANNE):
        assert sharing.sight(gone, viewer) is Sight.NOTHING
    assert not sharing.counts(gone)


def test_an_expired_answer_still_counts_but_its_text_is_gone() -> None:
    expired = replace(ANSWER, state=AnswerState.EXPIRED, text="")
    assert sharing.counts(expired)
    assert [sharing.sight(expired, viewer) for viewer in (ELS, BRAM, SANNE)] == [Sight.COUNTED_ONLY] * 3


def test_what_is_only_for_me_does_not_count() -> None:
    assert [share for share in Share if not sharing.counts(replace(ANSWER, share=share))] == [Share.ONLY_ME]


def may_quote(
    text: str = TEXT, label: str = "", *, share: Share = Share.ROLE, people: int = 5, role: str | None = None
) -> bool:
    quote = Quote(answer_id="answer", text=text, label=label)
    answer = replace(ANSWER, share=share)
    return sharing.may_quote(quote, answer, author_name="Els", role_label=role, people=people)


@pytest.mark.parametrize(
    ("share", "may"), [(Share.ONLY_ME, False), (Share.THEME, False), (Share.ROLE, True), (Share.NAME, True)]
)
def test_only_who_said_so_is_quoted(share: Share, may: bool) -> None:
    assert may_quote(share=share) is may


def test_a_quote_is_to_the_letter() -> None:
    assert may_quote("Dat hielp.")
    assert not may_quote("Dat hielp niet.")
    assert not may_quote("dat hielp.")


def test_without_a_name_nobody_is_quoted_in_a_small_group() -> None:
    assert not may_quote(people=4)
    assert may_quote(people=4, share=Share.NAME)


def test_a_name_stands_only_under_a_quote_whose_author_wants_it() -> None:
    assert may_quote(label="Els", share=Share.NAME)
    assert not may_quote(label="Els", share=Share.ROLE)
    assert not may_quote(label="Noor", share=Share.NAME)
    assert not may_quote(label="ambtenaar", share=Share.NAME, role="ambtenaar")


def test_a_role_stands_under_a_quote_only_when_the_group_is_large_enough() -> None:
    assert may_quote(label="ambtenaar", role="ambtenaar")
    assert not may_quote(label="ambtenaar", role=None)
    assert not may_quote(label="wethouder", role="ambtenaar")


def test_a_quote_of_an_expired_answer_stands_because_it_was_approved() -> None:
    expired = replace(ANSWER, state=AnswerState.EXPIRED, text="")
    quote = Quote(answer_id="answer", text="Dat hielp.", label="")
    assert sharing.may_quote(quote, expired, author_name="Els", role_label=None, people=5)
    gone = replace(expired, state=AnswerState.WITHDRAWN)
    assert not sharing.may_quote(quote, gone, author_name="Els", role_label=None, people=5)


@pytest.mark.parametrize(
    ("municipality", "initiative", "third", "full"),
    [(2, 2, 1, True), (3, 2, 0, True), (2, 2, 0, False), (4, 1, 3, False), (0, 5, 0, False), (1, 1, 9, False)],
)
def test_the_full_format_needs_five_people_and_two_of_each_side(
    municipality: int, initiative: int, third: int, full: bool
) -> None:
    sides = [Side.MUNICIPALITY] * municipality + [Side.INITIATIVE] * initiative + [Side.THIRD] * third
    assert sharing.is_full_format(sides) is full


def test_roles_are_counted_of_who_takes_part_now() -> None:
    assert sharing.roles_of([ELS, BRAM, STOPPED, INVITED]) == {Role.CIVIL_SERVANT: 2}
