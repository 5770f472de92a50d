"""A form as a conversation, step by step: what is taken as an answer, what as an order, and what is asked again."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.core import interview
from bot.core.events import Place, Who
from bot.core.interview import Heard, Trouble
from bot.core.messages import Field, Form, Option
from bot.core.ports.interviews import Interview

ROLES = tuple(
    Option(value=each, label=each.capitalize()) for each in ("ambtenaar", "raadslid", "anders", "andere stad")
)
NAME = Field(name="name", label="Hoe heet het?", kind="line", max_length=20)
ROLE = Field(name="role", label="Hoe doe je mee?", kind="one_of", options=ROLES)
STORY = Field(name="story", label="Wat speelt er?", kind="text", required=False)
SECOND = Field(name="second", label="Met wie?", kind="person", required=False)
JORIS = Who(platform="fake", workspace="w", user="@joris:kade", name="Joris")
NOOR = replace(JORIS, user="@noor:kade", name="Noor")


def asked(*fields: Field, shown_first: bool = False) -> Interview:
    form = Form(name="f", context="c", title="T", intro="", fields=fields, submit="Begin")
    made = Interview(
        id="i",
        platform="fake",
        workspace="w",
        user="els",
        place=Place(platform="fake", workspace="w", room="kade"),
        form=form,
        filled={each.name: each.value for each in fields},
        touched_at=datetime(2026, 11, 23, tzinfo=UTC),
    )
    return interview.begin(made, shown_first=shown_first)


def say(to: Interview, *texts: str) -> Heard:
    heard = Heard(interview=to)
    for text in texts:
        heard = interview.hear(heard.interview, text, message=f"m-{text}", named=[JORIS] if "@joris" in text else [])
    return heard


def test_one_question_at_a_time_and_two_are_sent_without_being_shown() -> None:
    heard = say(asked(NAME, ROLE), "De Kade")
    assert (heard.interview.at, heard.sent) == (1, False)
    heard = say(heard.interview, "2")
    assert heard.sent
    assert heard.interview.filled == {"name": "De Kade", "role": "raadslid"}
    assert heard.interview.typed == {"name": "m-De Kade", "role": "m-2"}


def test_more_than_two_are_shown_before_they_are_sent() -> None:
    heard = say(asked(NAME, ROLE, STORY), "De Kade", "1", "overslaan")
    assert interview.field_of(heard.interview) is None
    assert not heard.sent
    for words in ("verstuur", "Ja.", "BEGIN", "send"):
        assert say(heard.interview, words).sent
    assert say(heard.interview, "misschien").trouble is Trouble.NOT_SENT


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1", "ambtenaar"),
        (" 2. ", "raadslid"),
        ("Raadslid", "raadslid"),
        ("«raadslid»!", "raadslid"),
        ("amb", "ambtenaar"),
        ("anders", "anders"),
        ("andere", "andere stad"),
    ],
)
def test_an_option_is_chosen_by_its_number_its_words_or_a_beginning_that_fits_one(text: str, value: str) -> None:
    assert interview.answer_in(ROLE, text) == (value, "")


@pytest.mark.parametrize("text", ["0", "5", "ander", "am", "burgemeester", "-1", "1 en 2", "²", "?"])
def test_what_fits_no_option_or_more_than_one_is_asked_again(text: str) -> None:
    assert interview.answer_in(ROLE, text) is Trouble.NO_OPTION


def test_a_required_field_cannot_be_skipped_and_an_optional_one_can() -> None:
    for words in ("", "  ", "overslaan", "laat zo", "leeg"):
        assert say(asked(NAME), words).trouble is Trouble.NEEDED
        assert say(asked(STORY), words).sent


def test_what_was_filled_in_is_kept_by_saying_nothing_and_cleared_by_saying_so() -> None:
    filled = asked(replace(STORY, value="Het hek."))
    for words in ("", "laat zo", "overslaan", "leave it"):
        assert say(filled, words).interview.filled == {"story": "Het hek."}
    assert say(filled, "leeg").interview.filled == {"story": ""}


def test_going_back_keeps_what_was_said_and_then_goes_on_where_it_was() -> None:
    heard = say(asked(NAME, ROLE, STORY), "De Kade", "1", "terug", "terug")
    assert heard.interview.at == 0
    assert heard.interview.filled == {"name": "De Kade", "role": "ambtenaar", "story": ""}
    assert say(heard.interview, "terug").trouble is Trouble.FIRST
    heard = say(heard.interview, "De Stille Kade")
    assert (heard.interview.at, heard.interview.filled["name"]) == (2, "De Stille Kade")


def test_a_field_is_changed_from_where_all_is_shown() -> None:
    shown = say(asked(NAME, ROLE, STORY), "De Kade", "1", "overslaan").interview
    again = say(shown, "2")
    assert again.interview.at == 1
    heard = say(again.interview, "raadslid")
    assert interview.field_of(heard.interview) is None
    assert heard.interview.filled["role"] == "raadslid"
    assert say(heard.interview, "terug").interview.at == 2


def test_an_order_between_quotation_marks_is_taken_to_the_letter() -> None:
    assert say(asked(STORY), "stop").ended
    assert say(asked(STORY), '"stop"').interview.filled == {"story": "stop"}
    assert say(asked(STORY), '""Terug.""').interview.filled == {"story": '"Terug."'}
    assert say(asked(STORY), '"We stoppen."').interview.filled == {"story": '"We stoppen."'}
    assert say(asked(STORY), "stop ermee").interview.filled == {"story": "stop ermee"}


def test_a_line_is_one_line_and_not_too_long() -> None:
    assert interview.answer_in(NAME, " De\nKade ") == ("De Kade", "")
    assert interview.answer_in(NAME, "x" * 20) == ("x" * 20, "")
    heard = say(asked(NAME), "x" * 21)
    assert heard.trouble is Trouble.TOO_LONG
    assert heard.interview.unread == f"m-{'x' * 21}"


def test_a_person_is_who_the_platform_recognises_in_the_text() -> None:
    heard = say(asked(SECOND), "@joris")
    assert heard.interview.filled == {"second": "@joris:kade", "second:name": "Joris"}
    assert say(asked(SECOND), "joris").trouble is Trouble.NOBODY
    assert interview.answer_in(SECOND, "beiden", [JORIS, NOOR]) is Trouble.NOBODY
    assert interview.answer_in(SECOND, "Joris, joris", [JORIS, JORIS]) == ("@joris:kade", "Joris")
    again = replace(heard.interview, at=0)
    assert say(again, "leeg").interview.filled == {"second": ""}
    assert say(again, "laat zo").interview.filled == {"second": "@joris:kade", "second:name": "Joris"}


def test_a_form_that_is_filled_in_already_is_shown_whole_at_first() -> None:
    filled = (replace(NAME, value="De Kade"), replace(ROLE, value="anders"), STORY)
    assert interview.field_of(asked(*filled, shown_first=True)) is None
    assert asked(*filled).at == 0
    assert asked(NAME, ROLE, STORY, shown_first=True).at == 0


def test_a_form_without_fields_only_asks_to_confirm() -> None:
    confirm = asked()
    assert say(confirm, "verstuur").sent
    assert say(confirm, "begin").sent
    assert say(confirm, "stop").ended
    assert say(confirm, "1").trouble is Trouble.NOT_SENT


def test_a_problem_is_asked_again_at_its_field_with_what_was_typed() -> None:
    done = say(asked(NAME, ROLE), "De Kade", "1").interview
    wrong = interview.object_to(done, {"name": "Te kort."})
    assert (wrong.at, wrong.wrong, wrong.filled["name"]) == (0, {"name": "Te kort."}, "De Kade")
    heard = say(wrong, "De Stille Kade")
    assert heard.sent
    assert heard.interview.wrong == {}


def test_two_problems_are_asked_one_after_the_other_and_one_of_the_whole_at_the_first_field() -> None:
    done = say(asked(NAME, ROLE), "De Kade", "1").interview
    heard = say(interview.object_to(done, {"role": "Kies.", "name": "Te kort."}), "De Stille Kade")
    assert (heard.interview.at, heard.sent, heard.interview.wrong) == (1, False, {"role": "Kies."})
    assert interview.object_to(done, {"": "Dat kan niet."}).wrong == {"name": "Dat kan niet."}


def test_an_edited_message_changes_its_field_and_answers_it_when_it_is_asked_now() -> None:
    later = say(asked(NAME, ROLE, STORY), "De Kade", "1").interview
    changed = interview.hear_again(later, "De Stille Kade", message="m-De Kade")
    assert changed
    assert (changed.interview.filled["name"], changed.interview.at, changed.sent) == ("De Stille Kade", 2, False)
    wrong = interview.object_to(say(asked(NAME, ROLE), "De Kade", "1").interview, {"name": "Te kort."})
    answered = interview.hear_again(wrong, "De Stille Kade", message="m-De Kade")
    assert answered
    assert answered.sent
    for text, trouble in (("", Trouble.NEEDED), ("x" * 21, Trouble.TOO_LONG)):
        refused = interview.hear_again(later, text, message="m-De Kade")
        assert refused
        assert (refused.trouble, refused.interview) == (trouble, later)
    assert interview.hear_again(later, "Iets", message="elsewhere") is None


def test_a_deleted_message_takes_its_answer_back_and_is_asked_again() -> None:
    later = say(asked(replace(NAME, value="Kade"), ROLE, STORY), "De Stille Kade", "1").interview
    again = interview.unsay(later, "m-De Stille Kade")
    assert again
    assert (again.at, again.filled["name"], again.filled["role"]) == (0, "Kade", "ambtenaar")
    assert say(again, "De Kade").interview.at == 2
    assert interview.unsay(later, "elsewhere") is None
