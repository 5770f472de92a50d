"""Whatever people do in a session, in whatever order, over restarts and second deliveries: nothing is shown before its step
closes, nothing that was said is lost, and nobody is shown against their level.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import hypothesis.strategies as st
import pytest
from hypothesis import given, settings

from bot.core.events import Chose, Submitted
from bot.core.messages import Form
from bot.core.model import Answer, AnswerState, Session, Share
from bot.core.model.sessions import stage_of
from tests.property.bytes_of import Database, OnPostgresql, OnSqlite
from tests.property.profiles import PROFILE
from tests.support.house import House

PEOPLE = {"els": "ambtenaar", "noor": "raadslid", "bram": "initiatiefnemer", "yara": "professional"}
EVERYONE = ("sanne", "joris", *PEOPLE)
ACTS = (
    *("contribute",) * 6,
    *("withdraw",) * 2,
    "level",
    "volgende",
    "terug",
    "overslaan",
    "langer",
    "overnemen",
    "wait",
    "again",
    "restart",
    "leave",
)

acts = st.lists(
    st.tuples(st.sampled_from(ACTS), st.sampled_from(EVERYONE), st.sampled_from(list(Share)), st.integers(1, 30)),
    min_size=4,
    max_size=30,
)
formats = st.integers(0, 23)


class Watched:
    """A house with one session, and what was said in it."""

    def __init__(self, house: House, number: int) -> None:
        self.house = house
        house.set_up(PEOPLE)
        shared = [each for each in house.service.library.formats() if not each.private and "chat" in each.ways]
        self.format = shared[number % len(shared)]
        house.types("sanne", f"start {self.format.command['nl']}")
        house.fill("sanne", way="chat")
        house.run()
        self.last: Submitted | None = None
        self.said = 0

    def session(self) -> Session:
        casus = self.house.casus()
        (session,) = self.house.store.read(lambda tx: tx.sessions.of(casus.id))
        return session

    def act(self, what: str, user: str, share: Share, number: int) -> None:
        house, session = self.house, self.session()
        match what:
            case "contribute":
                self._contribute(user, share, f"{house.casus().id}/{session.id}.{session.stage}")
            case "withdraw":
                if mine := self._mine(user):
                    answer = mine[number % len(mine)]
                    if isinstance(house.press(user, "withdraw", value=answer.id), Form):
                        house.fill(user)
            case "level":
                if mine := self._mine(user):
                    value = f"{mine[number % len(mine)].id}/{share}"
                    house.receive(Chose(action="share", value=value, **house.about(user)))
            case "wait":
                house.until(house.now + timedelta(hours=number))
            case "again":
                if self.last:
                    house.receive(self.last)
                house.service.tick()
            case "restart":
                house.restart()
            case "leave":
                if user in PEOPLE:
                    house.leaves(user)
            case _:
                house.types("joris" if number % 3 == 0 else "sanne", what)
        house.run()

    def _contribute(self, user: str, share: Share, value: str) -> None:
        shown = self.house.press(user, "contribute", value=value)
        if not isinstance(shown, Form):
            return
        fields = {}
        for field in shown.fields:
            if field.kind == "text":
                self.said += 1
                fields[field.name] = f"Zin zq{self.said:03d}z."
            elif field.name.startswith("knot"):
                fields[field.name] = "Mag het hek open?"
            elif field.kind == "one_of" and field.options:
                fields[field.name] = field.options[self.said % len(field.options)].value
        fields["share"] = share.value
        self.last = Submitted(form=shown.name, context=shown.context, fields=fields, **self.house.about(user))
        self.house.receive(self.last)

    def _mine(self, user: str) -> list[Answer]:
        member = self.house.members()[user]
        found = self.house.store.read(lambda tx: tx.answers.of_members([member.id]))
        return [answer for answer in found if answer.state is AnswerState.PRESENT]

    def look(self) -> None:
        """Compare what stands in the room and in private with what may stand there."""
        session, members = self.session(), {each.id: each for each in self.house.members().values()}
        room = "\n".join(self.house.in_room())
        rounds = [f"{session.id}.{stage}" for stage in range(len(session.stages))]
        answers = self.house.store.read(lambda tx: tx.answers.of_rounds(rounds))
        hidden = {step.id for step in self.format.steps if step.only_bringer_sees}
        for answer in answers:
            stage, author = stage_of(answer.round_id), members[answer.member_id].user
            released = answer.share in (Share.ROLE, Share.NAME) and answer.state is AnswerState.PRESENT
            may_stand = released and stage in session.revealed and answer.question_key not in hidden
            text = answer.text
            if text:
                assert (text in room) == may_stand, (text, answer.share, stage, session.revealed)
                for user in EVERYONE:
                    if user != author:
                        assert text not in "\n".join(self.house.told(user)), "a text reached somebody in private"
                named = f"> {text}\n\n– {author.capitalize()}"
                assert (named in room) == (may_stand and answer.share is Share.NAME)
        standing = {answer.text for answer in answers if answer.text}
        for number in range(1, self.said + 1):
            text = f"Zin zq{number:03d}z."
            if text not in standing:
                assert text not in room, "a text that was changed or withdrawn still stands in the room"


def play(database: Database, number: int, done: list[tuple[str, str, Share, int]]) -> None:
    with House(database.fresh()) as house:
        watched = Watched(house, number)
        for what, user, share, hours in done:
            watched.act(what, user, share, hours)
            watched.look()
        house.until(house.now + timedelta(days=10))
        watched.look()


def _look(database: Callable[[], Database], *, part: int) -> None:
    @settings(PROFILE, max_examples=max(PROFILE.max_examples // part, 3))
    @given(number=formats, done=acts)
    def any_session(number: int, done: list[tuple[str, str, Share, int]]) -> None:
        here = database()
        try:
            play(here, number, done)
        finally:
            here.drop()

    any_session()


@pytest.mark.timeout(900)
def test_nothing_is_shown_early_lost_or_against_its_level_on_sqlite() -> None:
    _look(OnSqlite, part=2)


@pytest.mark.timeout(900)
def test_nothing_is_shown_early_lost_or_against_its_level_on_postgresql(hasty_postgresql_url: str) -> None:
    _look(lambda: OnPostgresql(hasty_postgresql_url), part=10)
