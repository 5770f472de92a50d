"""How fast we call Slack, on a clock that only moves when somebody waits."""

from __future__ import annotations

import asyncio

import pytest

from bot.core.ports.errors import ChatBusy
from bot.platforms.slack.pace import PER_MINUTE, Pace


class Time:
    """A clock; `sleep` moves it."""

    def __init__(self) -> None:
        self.now = 1000.0

    async def sleep(self, seconds: float) -> None:
        self.now += seconds


@pytest.fixture
def time(monkeypatch: pytest.MonkeyPatch) -> Time:
    made = Time()
    monkeypatch.setattr(asyncio, "sleep", made.sleep)
    return made


def run(pace: Pace, *turns: tuple[str, str, str]) -> None:
    async def take() -> None:
        for turn in turns:
            await pace.turn(*turn)

    asyncio.run(take())


def test_one_message_a_second_in_a_channel_and_another_channel_does_not_wait(time: Time) -> None:
    pace = Pace(clock=lambda: time.now)
    run(pace, *[("T1", "chat.postMessage", "C1")] * 4)
    assert time.now == pytest.approx(1003)
    run(pace, ("T1", "chat.postMessage", "C2"), ("T2", "chat.postMessage", "C1"))
    assert time.now == pytest.approx(1003)


def test_a_method_may_burst_for_a_minute_and_then_goes_one_by_one(time: Time) -> None:
    pace = Pace(clock=lambda: time.now)
    allowed = PER_MINUTE["chat.update"]
    run(pace, *[("T1", "chat.update", "")] * allowed)
    assert time.now == pytest.approx(1000)
    run(pace, *[("T1", "chat.update", "")] * 10)
    assert time.now == pytest.approx(1000 + 10 * 60 / allowed)
    run(pace, ("T2", "chat.update", ""))
    assert time.now == pytest.approx(1000 + 10 * 60 / allowed)


def test_when_slack_asks_to_wait_everybody_in_that_workspace_does(time: Time) -> None:
    pace = Pace(clock=lambda: time.now)
    pace.rest("T1", "chat.postMessage", 30)
    with pytest.raises(ChatBusy) as busy:
        run(pace, ("T1", "chat.postMessage", "C1"))
    assert busy.value.retry_after_s == pytest.approx(30)
    run(pace, ("T2", "chat.postMessage", "C1"), ("T1", "chat.update", ""))
    time.now += 31
    run(pace, ("T1", "chat.postMessage", "C1"))


def test_who_was_told_to_wait_takes_no_turn(time: Time) -> None:
    pace = Pace(clock=lambda: time.now)
    pace.rest("T1", "chat.postMessage", 30)
    for _ in range(5):
        with pytest.raises(ChatBusy):
            run(pace, ("T1", "chat.postMessage", "C1"))
    time.now += 30
    before = time.now
    run(pace, ("T1", "chat.postMessage", "C1"))
    assert time.now == before


def test_without_a_pace_only_slack_itself_asks_to_wait(time: Time) -> None:
    pace = Pace(on=False, clock=lambda: time.now)
    run(pace, *[("T1", "chat.postMessage", "C1")] * 1000)
    assert time.now == 1000
    pace.rest("T1", "chat.postMessage", 10)
    with pytest.raises(ChatBusy):
        run(pace, ("T1", "chat.postMessage", "C1"))
