"""The practice casus: the clock goes on, and the others do what is open for them, as people at their own screen."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

import httpx
import pytest

from bot.core.events import Chose, Event, Posted, Submitted
from bot.core.messages import Choice, Field, Form, Message, Option, Shown
from bot.core.ports.chat import Address
from bot.core.ports.store import Store
from bot.platforms.web.practice import PracticeControls
from bot.store.opening import open_store
from tests.unit.web_scene import NOW, Browser, Scene


def choice(action: str, value: str) -> Choice:
    return Choice(action=action, value=value, label=action)


ROLES = ("ambtenaar", "initiatiefnemer", "professional", "raadslid")
JOIN = Form(
    name="join",
    context="c1",
    title="Meedoen",
    intro="",
    fields=(Field(name="role", label="Rol", kind="one_of", options=tuple(Option(value=r, label=r) for r in ROLES)),),
    submit="Meedoen",
)
ANSWER = Form(
    name="answer",
    context="r1/a",
    title="Antwoord",
    intro="",
    fields=(
        Field(name="text", label="Antwoord", kind="text"),
        Field(name="share", label="Wie?", kind="one_of", options=(Option(value="rol", label="rol"),)),
        Field(name="surprise", label="Nieuw", kind="one_of", options=(Option(value="x", label="x"),)),
    ),
    submit="Verstuur",
)


class Week:
    """A casus in which somebody has just been asked, and the question of a week."""

    def __init__(self, store: Store) -> None:
        self.asked = 0
        self.settled = 0
        controls = PracticeControls(next_moment=self.next_moment, settle=self.settle)
        self.scene = Scene(store, controls=controls)
        self.scene.core.answer = self.answer
        self.loop: asyncio.AbstractEventLoop | None = None
        self.to_send: list[tuple[Address, Message, str]] = []
        self.closed = False

    def answer(self, event: Event) -> Shown:
        match event:
            case Chose(action="join"):
                return JOIN
            case Chose(action="answer") if not self.closed:
                return ANSWER
        return None

    def next_moment(self) -> datetime | None:
        self.asked += 1
        if self.asked > 2:
            return None
        self.scene.now = NOW + timedelta(days=7 * (self.asked - 1))
        round_id = f"r{self.asked}"
        choices = (choice("answer", f"{round_id}/a"), choice("not_now", round_id))
        room = Address(platform="web", workspace="practice", room="lint")
        self.to_send.append((room, Message(text="Vraag", choices=choices), f"round/{round_id}/lint"))
        return self.scene.now

    def settle(self) -> None:
        self.settled += 1
        assert self.loop is not None
        asyncio.run_coroutine_threadsafe(self._send(), self.loop).result(5)

    async def _send(self) -> None:
        for to, message, key in self.to_send:
            await self.scene.chat.send(to, message, key=key, again=None)
        self.to_send = []

    def play(self, case: Callable[[Browser], object]) -> None:
        async def whole(client: httpx.AsyncClient) -> None:
            self.loop = asyncio.get_running_loop()
            welcome = Message(text="Welkom", choices=(choice("join", "c1"),))
            await self.scene.bot_says(welcome, key="welcome")
            asked = Message(text="Begeleid jij mee?", choices=(choice("facilitate_yes", "c1"),))
            await self.scene.bot_says(asked, key="ask", user="bilal")
            await case(Browser(client, "/als/anna"))  # type: ignore[misc]

        self.scene.run(whole)


@pytest.fixture
def week(sqlite_url: str) -> Iterator[Week]:
    store = open_store(sqlite_url)
    yield Week(store)
    store.close()


def test_the_others_accept_join_answer_and_decline_as_their_story_says(week: Week) -> None:
    async def case(anna: Browser) -> None:
        first = (await anna.do("/oefening/anderen")).json()["say"]
        assert first == "De tweede begeleider doet mee. 3 mensen hebben zich aangemeld."
        roles = {event.who.user: event.fields["role"] for event in week.scene.core.of(Submitted)}
        assert roles == {"bilal": "initiatiefnemer", "cor": "professional", "dina": "raadslid"}
        await anna.do("/oefening/verder")
        second = (await anna.do("/oefening/anderen")).json()["say"]
        assert second == "2 mensen hebben geantwoord. Eén persoon slaat deze week over."
        answer = week.scene.core.of(Submitted)[-1]
        assert answer.fields == {"text": "Week 0 van Bilal", "share": "rol", "surprise": "x"}
        (reply,) = week.scene.core.of(Posted)
        assert (reply.who.user, reply.text) == ("cor", "Week 0 van Cor")
        question = next(line for line in week.scene.lines() if line.key.startswith("round/"))
        assert reply.thread == str(question.id)

    week.play(case)


def test_who_has_done_it_is_left_alone_the_second_time(week: Week) -> None:
    async def case(anna: Browser) -> None:
        await anna.do("/oefening/verder")
        await anna.do("/oefening/anderen")
        before = len(week.scene.core.tries)
        again = (await anna.do("/oefening/anderen")).json()["say"]
        assert again == "Voor de anderen staat er nu niets open."
        assert len(week.scene.core.tries) == before

    week.play(case)


def test_in_the_second_week_they_say_what_belongs_to_the_second_week(week: Week) -> None:
    async def case(anna: Browser) -> None:
        await anna.do("/oefening/verder")
        await anna.do("/oefening/verder")
        await anna.do("/oefening/anderen")
        assert week.scene.core.of(Submitted)[-1].fields["text"] == "Week 1 van Bilal"

    week.play(case)


def test_the_visitor_is_never_played_by_the_machine(week: Week) -> None:
    async def case(anna: Browser) -> None:
        await anna.do("/oefening/verder")
        bilal = Browser(anna._client, "/als/bilal")
        await bilal.do("/oefening/anderen")
        assert "bilal" not in {event.who.user for event in week.scene.core.heard}

    week.play(case)


def test_a_question_that_is_closed_for_the_core_is_answered_by_nobody(week: Week) -> None:
    async def case(anna: Browser) -> None:
        week.closed = True
        await anna.do("/oefening/verder")
        await anna.do("/oefening/anderen")
        assert [event.form for event in week.scene.core.of(Submitted)] == ["join"] * 3

    week.play(case)


def test_the_second_facilitator_reads_the_draft(week: Week) -> None:
    async def case(anna: Browser) -> None:
        draft = Message(text="Schets", choices=(choice("synthesis_read", "s1"),))
        await week.scene.bot_says(draft, key="draft", user="bilal")
        said = (await anna.do("/oefening/anderen")).json()["say"]
        assert "De tweede begeleider heeft de samenvatting gelezen." in said
        assert [e.value for e in week.scene.core.of(Chose) if e.action == "synthesis_read"] == ["s1"]

    week.play(case)


def test_the_next_moment_says_what_time_it_is_and_where_something_is_new(week: Week) -> None:
    async def case(anna: Browser) -> None:
        done = (await anna.do("/oefening/verder")).json()
        assert done["clock"] == "donderdag 26 november, 10.00 uur"
        assert done["say"] == "Het is nu donderdag 26 november, 10.00 uur. Nieuw bericht: Het Lint."
        await anna.do("/oefening/verder")
        last = (await anna.do("/oefening/verder")).json()["say"]
        assert last == "Er staat niets meer gepland. Doe eerst een volgende stap in de kamer."
        assert week.settled >= 3

    week.play(case)
