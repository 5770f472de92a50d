"""What is stored as text comes back as it was."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.dialects import postgresql, sqlite

from bot.core.messages import Choice, Message
from bot.core.model import Asked, Rhythm
from bot.store import codecs
from bot.store.columns import UtcTime, Words

any_text = st.text()
times = st.times()
days = st.integers(1, 7)
choices = st.builds(Choice, action=any_text, value=any_text, label=any_text, style=any_text)
messages = st.builds(
    Message, text=any_text, choices=st.lists(choices).map(tuple), language=any_text, sign=st.booleans()
)
asked = st.builds(Asked, key=any_text, question_id=any_text, text=any_text, digest=any_text)
rhythms = st.builds(
    Rhythm,
    question_day=days,
    question_time=times,
    remind_day=days,
    remind_time=times,
    close_day=days,
    close_time=times,
    draft_day=days,
    draft_time=times,
    post_day=days,
    post_time=times,
    quiet_every_weeks=st.integers(0, 52),
)


@given(messages)
def test_a_message_comes_back_to_the_letter(message: Message) -> None:
    assert codecs.message_of(codecs.message_text(message)) == message


@given(rhythms)
def test_a_rhythm_comes_back_to_the_microsecond(rhythm: Rhythm) -> None:
    assert codecs.rhythm_of(codecs.rhythm_text(rhythm)) == rhythm


@given(st.lists(asked).map(tuple))
def test_what_was_asked_comes_back_in_order(questions: tuple[Asked, ...]) -> None:
    assert codecs.asked_of(codecs.asked_text(questions)) == questions


@given(st.lists(any_text).map(tuple))
def test_ids_come_back_in_order(ids: tuple[str, ...]) -> None:
    assert codecs.words_of(codecs.words_text(ids)) == ids


def test_a_rhythm_stored_before_a_field_existed_gets_its_default() -> None:
    assert codecs.rhythm_of('{"question_day":2,"question_time":"08:15:00"}') == Rhythm(
        question_day=2, question_time=time(8, 15)
    )


@given(st.datetimes(timezones=st.sampled_from([UTC, timezone(timedelta(hours=-11, minutes=-30))])))
def test_a_time_on_sqlite_is_a_number_that_sorts_and_comes_back(moment: datetime) -> None:
    kind, dialect = UtcTime(), sqlite.dialect()
    stored = kind.process_bind_param(moment, dialect)
    assert isinstance(stored, int)
    assert kind.process_result_value(stored, dialect) == moment
    later = kind.process_bind_param(datetime.max.replace(tzinfo=UTC), dialect)
    assert isinstance(later, int)
    assert stored <= later


@pytest.mark.parametrize("dialect", [sqlite.dialect(), postgresql.dialect()], ids=["sqlite", "postgresql"])
def test_a_time_without_zone_is_refused_and_no_time_stays_none(dialect: object) -> None:
    with pytest.raises(ValueError, match="without zone"):
        UtcTime().process_bind_param(datetime(2026, 1, 1), dialect)  # type: ignore[arg-type] # noqa: DTZ001
    assert UtcTime().process_bind_param(None, dialect) is None  # type: ignore[arg-type]


@given(any_text)
def test_words_can_always_be_written_as_utf_8(words: str) -> None:
    stored = Words().process_bind_param(words + "\x00\ud800", sqlite.dialect())
    assert stored is not None
    assert stored.startswith(words.replace("\x00", "\ufffd"))
    assert "\x00" not in stored
    stored.encode()
