"""Over random weeks a person gets at most one private invitation and at most one reminder a week, over all casussen."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import timedelta

import hypothesis.strategies as st
import pytest
from hypothesis import given, settings

from bot.core.events import Submitted
from tests.property.bytes_of import OnSqlite
from tests.property.profiles import PROFILE
from tests.support.house import ZONE, House

ROOMS = ("kade", "plein", "park")
LED_BY = {"kade": ("sanne", "joris"), "plein": ("els", "sanne"), "park": ("bram", "els")}
PEOPLE = ("sanne", "joris", "els", "bram", "noor")
ACTS = (
    "answer",
    "not_now",
    "none_now",
    "moment",
    "moment",
    "stop",
    "join",
    "leave",
    "come",
    "ask_now",
    "pause",
    "restart",
)
MOMENTS = ("", "08:30", "10:00", "19:30", "20:45")
UPON_AN_ACT = ("kept", "heard", "not-kept")
"""Private messages upon what somebody did themselves: they may ask on, for one with a follow-up."""

people, rooms = st.sampled_from(PEOPLE), st.sampled_from(ROOMS)
acts = st.lists(
    st.tuples(st.integers(0, 50), st.sampled_from(ACTS), people, rooms, st.sampled_from(MOMENTS)), max_size=14
)
days = st.lists(st.integers(1, 5), min_size=3, max_size=3)
moments = st.lists(st.sampled_from(MOMENTS), min_size=15, max_size=15)


class Weeks:
    """What each person was sent, week by week."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.counted: Counter[tuple[str, str, str]] = Counter()
        self._seen = 0

    def look(self) -> None:
        """Count what came since the last look. A newer text of a message that is there already is no new message."""
        sent, self._seen = self.house.board.sent[self._seen :], len(self.house.board.sent)
        year, week, _ = self.house.now.astimezone(ZONE).isocalendar()
        for each in sent:
            kind = each.key.partition("/")[0]
            asks = any(choice.action == "answer" for choice in each.message.choices)
            if each.place.startswith("@") and asks and not each.changed and kind not in UPON_AN_ACT:
                assert kind in ("invite", "remind"), f"{each.key} asks {each.place} a question in private"
                self.counted[each.place, kind, f"{year}-W{week:02d}"] += 1

    def until(self, hours: int) -> None:
        self.house.until(self.house.now + timedelta(hours=hours), seen=self.look)
        self.house.run()
        self.look()


def acts_once(house: House, act: str, user: str, room: str, moment: str) -> None:
    casus_id = house.casus(room).id
    newest = house.store.read(lambda tx: tx.rounds.newest([casus_id])).get(casus_id)
    which = f"{casus_id}/{newest.id if newest else ''}"
    about = house.about(user, house.room(room))
    match act:
        case "answer":
            text = {"text": "We belden elkaar deze week meteen.", "share": "rol"}
            house.receive(Submitted(form="answer", context=f"{which}/", fields=text, **about))
        case "not_now":
            house.press(user, act, value=which, room=room)
        case "none_now":
            house.press(user, act, value=newest.occurrence if newest else "", room=room)
        case "moment":
            fields = {"moment": moment, "away": ""}
            house.receive(Submitted(form="settings", context=casus_id, fields=fields, **about))
        case "join":
            house.receive(Submitted(form="join", context=casus_id, fields={"role": "professional"}, **about))
        case "stop":
            house.types(user, "stop", room=room)
        case "leave":
            house.leaves(user, room)
        case "come":
            house.comes(user, room)
        case "ask_now":
            house.press(LED_BY[room][0], act, value=casus_id, room=room)
        case "pause":
            action = "casus_pause" if house.casus(room).state == "live" else "casus_resume"
            house.press(LED_BY[room][0], action, value=casus_id, room=room)
        case "restart":
            house.restart()


@pytest.mark.timeout(900)
@settings(PROFILE, max_examples=PROFILE.max_examples // 2)
@given(days=days, own=moments, acts=acts)
def test_one_invitation_and_one_reminder_a_week_over_all_casussen(
    days: list[int], own: list[str], acts: list[tuple[int, str, str, str, str]]
) -> None:
    database = OnSqlite()
    try:
        with House(database.fresh()) as house:
            for room, day in zip(ROOMS, days, strict=True):
                first, second = LED_BY[room]
                others = {user: "professional" for user in PEOPLE if user not in LED_BY[room]}
                house.set_up(others, room=room, name=room.capitalize(), first=first, second=second)
                house.change_casus(room, rhythm=replace(house.casus(room).rhythm, question_day=day))
            for nr, (room, user) in enumerate((room, user) for room in ROOMS for user in PEOPLE):
                acts_once(house, "moment", user, room, own[nr])
            weeks = Weeks(house)
            for hours, act, user, room, moment in acts:
                weeks.until(hours)
                acts_once(house, act, user, room, moment)
            weeks.until(24 * 15)
    finally:
        database.drop()
    assert {key: count for key, count in weeks.counted.items() if count > 1} == {}
    assert weeks.counted or acts, "nobody was ever invited or reminded"
