"""Whatever people do in a session, in whatever order, over restarts and second deliveries: nothing is shown before its step
closes, nothing that was said is lost, nobody is shown against their level, and nobody is listed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

import hypothesis.strategies as st
import pytest
from hypothesis import given, settings

from bot.core.events import Chose, Submitted
from bot.core.messages import Form, Message
from bot.core.model import Format, Freeze, Session, SessionState, Share, Step, StepKind, Way
from bot.core.model.sessions import stage_round
from tests.property.bytes_of import Database, OnPostgresql, OnSqlite
from tests.property.profiles import PROFILE
from tests.property.session_watch import EVERYONE, LATER, PEOPLE, Fate, Said, Watch
from tests.support.house import House, shipped


def _how_often(format_: Format) -> int:
    """Formats that show or keep less than others are played more often: there is more to go wrong."""
    only_one_reads = any(step.only_bringer_sees for step in format_.steps)
    goes_early = any(step.until for step in format_.steps)
    return 1 + 5 * only_one_reads + 2 * goes_early


HELD = [
    (each, way)
    for each in sorted(shipped().formats(), key=lambda each: -_how_often(each))
    if not each.private
    for way in each.ways
    for _ in range(_how_often(each))
]
"""Every format, in each way in which it can be held."""


@dataclass(frozen=True, kw_only=True)
class Act:
    """Something that happens; what its other values mean depends on `what`."""

    what: str
    user: str
    share: Share
    number: int


def acts(*kinds: str) -> st.SearchStrategy[Act]:
    return st.builds(
        Act,
        what=st.sampled_from(kinds),
        user=st.sampled_from(EVERYONE),
        share=st.sampled_from(list(Share)),
        number=st.integers(0, 30),
    )


stages = st.tuples(
    st.lists(acts("contribute", "contribute", "contribute", "reply"), min_size=1, max_size=4),
    st.lists(
        acts(
            "withdraw",
            "level",
            "edit",
            "again",
            "restart",
            "leave",
            "return",
            "join",
            "langer",
            "overnemen",
            "late",
            "start",
            "freeze",
        ),
        max_size=3,
    ),
    acts("volgende", "volgende", "volgende", "wait", "wait", "terug", "overslaan"),
)
"""What happens while one step is open, and what closes it."""
ends = acts("afronden", "wait", "volgende", "freeze")


class Play:
    """A house with one session, in which things happen."""

    def __init__(self, house: House, number: int) -> None:
        self.house = house
        house.set_up(PEOPLE)
        self.format, way = HELD[number % len(HELD)]
        house.types("sanne", f"start {self.format.command['nl']}")
        house.fill("sanne", way=way, **({"subject": "het hek"} if self.format.subject else {}))
        house.run()
        self.watch = Watch(house=house)
        self.last: Submitted | None = None
        self.opened: dict[str, tuple[Form, int]] = {}
        """The newest form that each person opened, and the step it was of."""
        self.count = 0

    def act(self, act: Act) -> None:
        before = self.watch.session()
        self._do(act, before)
        self.house.run()
        self.watch.expected.went_on(before, self.watch.session(), act.what)

    def _do(self, act: Act, session: Session) -> None:
        house, expected = self.house, self.watch.expected
        mine = expected.of(act.user)
        match act.what:
            case "contribute":
                self._contribute(act, session)
            case "late":
                if act.user in self.opened:
                    self._fill_in(act, *self.opened[act.user])
            case "withdraw":
                if mine:
                    said = mine[act.number % len(mine)]
                    if isinstance(house.press(act.user, "withdraw", value=self._id_of(said)), Form):
                        house.fill(act.user)
                        said.fate = Fate.WITHDRAWN
            case "level":
                told = [each for each in mine if each.step.kind is not StepKind.DECIDE]
                if told:
                    said = told[act.number % len(told)]
                    value = f"{self._id_of(said)}/{act.share}"
                    house.receive(Chose(action="share", value=value, **house.about(act.user)))
                    expected.level(said, act.share)
            case "reply":
                self._reply(act, session)
            case "edit":
                if mine:
                    self._edit(act, mine[act.number % len(mine)])
            case "wait":
                hours = act.number + 1 if session.way is Way.CHAT else 0
                house.until(house.now + timedelta(hours=hours, minutes=act.number))
            case "again":
                if self.last:
                    house.receive(self.last)
                house.service.tick()
            case "restart":
                house.restart()
            case "leave":
                if act.user in PEOPLE:
                    house.leaves(act.user)
            case "return":
                if act.user in PEOPLE:
                    house.comes(act.user)
            case "join":
                house.types(LATER, "meedoen")
                if isinstance(house.shown.get(LATER), Form):
                    house.fill(LATER, role="initiatiefnemer")
            case "freeze":
                (by,) = [each.id for each in house.members().values() if each.user == "sanne"]
                house.change_casus(frozen=Freeze(by=by, at=house.now, why="een verzoek"))
                expected.frozen = True
            case "start":
                if session.state is not SessionState.ENDED:
                    house.types("joris", "start nabespreking live")
            case _:
                house.types("joris" if act.number % 3 == 0 else "sanne", act.what)

    def _contribute(self, act: Act, session: Session) -> None:
        value = f"{self.house.casus().id}/{stage_round(session.id, session.stage)}"
        shown = self.house.press(act.user, "contribute", value=value)
        self.watch.look_at_form(act.user, shown)
        if isinstance(shown, Form):
            self.opened[act.user] = shown, session.stage
            self._fill_in(act, shown, session.stage)

    def _fill_in(self, act: Act, form: Form, stage: int) -> None:
        """Send a form in. When the bot takes it, that is what this person said in the step."""
        steps = self._steps(form, self.watch.session(), stage)
        said: list[Said] = []
        chosen: set[str] = set()
        fields = {"share": act.share.value}
        for field in form.fields:
            if field.kind == "text":
                mark = self._mark()
                text = fields[field.name] = f"Zin {mark}."
                step = steps[field.name.removeprefix("text")]
                said.append(Said(mark=mark, text=text, user=act.user, share=act.share, stage=stage, step=step))
            elif field.name.startswith("knot"):
                fields[field.name] = "Mag het hek open?"
            elif field.name.startswith("choice") and field.options:
                value = fields[field.name] = field.options[(act.number + len(chosen)) % len(field.options)].value
                chosen.add(value)
            elif field.name.startswith("decision"):
                fields[field.name] = field.options[act.number % len(field.options)].value
        self.last = Submitted(form=form.name, context=form.context, fields=fields, **self.house.about(act.user))
        taken = self.house.receive(self.last)
        if taken is not None:
            assert not isinstance(taken, Message) or all(each.text.rstrip(".") in taken.text for each in said), (
                "what is not taken is given back"
            )
            return
        expected = self.watch.expected
        for old in expected.of(act.user):
            if any((old.stage, old.step.id) == (new.stage, new.step.id) for new in said):
                old.fate = Fate.REPLACED
        expected.said += said
        expected.chosen[act.user, stage] = chosen

    def _reply(self, act: Act, session: Session) -> None:
        """Write in the thread of the open step. What gets a sign is kept, for everybody to see without a name."""
        steps = [each for each in session.steps if each.kind in (StepKind.ASK, StepKind.PAIRS)]
        said_before = [each for each in self.watch.expected.of(act.user) if each.stage == session.stage]
        if len(steps) != 1 or said_before or session.state is not SessionState.RUNNING:
            return
        about = f"session/{stage_round(session.id, session.stage)}/"
        under = next(each for each in self.house.board.at("#kade") if each.key.startswith(about))
        mark = self._mark()
        written = self.house.says(act.user, f"Zin {mark} bleef bij mij hangen.", thread=under.id)
        self.house.run()
        if any(each.key == f"sign/kade/{written.id}" for each in self.house.board.sent):
            said = Said(
                mark=mark, text=written.text, user=act.user, share=Share.ROLE, stage=session.stage, step=steps[0]
            )
            self.watch.expected.said.append(said)

    def _edit(self, act: Act, said: Said) -> None:
        """Change a text by its own button, whenever: also when its step is over."""
        share = Share.NAME if said.step.kind is StepKind.DECIDE else act.share
        if isinstance(self.house.press(act.user, "edit", value=self._id_of(said)), Form):
            mark = self._mark()
            assert self.house.fill(act.user, text=f"Zin {mark}.", share=share.value) is None
            self.watch.expected.says_otherwise(said, mark, share)

    def _mark(self) -> str:
        self.count += 1
        return f"zq{self.count:03d}z"

    def _steps(self, form: Form, session: Session, stage: int) -> dict[str, Step]:
        """Which step each field of a form is about: told by its question."""
        found: dict[str, Step] = {}
        number = ""
        for field in form.fields:
            if (digits := field.name.lstrip("abcdefghijklmnopqrstuvwxyz").partition("_")[0]) != number:
                number = digits
            for step in session.stages[stage]:
                texts = {step.text["nl"], *(variant.text["nl"] for variant in step.variants.values())}
                if field.label in texts:
                    found[number] = step
        return found

    def _id_of(self, said: Said) -> str:
        session, member = self.watch.session(), self.house.members()[said.user]
        mine = self.house.store.read(lambda tx: tx.answers.of_members([member.id]))
        round_id = stage_round(session.id, said.stage)
        return next(each.id for each in mine if (each.round_id, each.text) == (round_id, said.text))


def play(database: Database, number: int, told: list[tuple[list[Act], list[Act], Act]], end: Act) -> None:
    with House(database.fresh()) as house:
        here = Play(house, number)
        for contributions, disturbances, close in told:
            for act in contributions:
                here.act(act)
            here.watch.look()
            for act in (*disturbances, close):
                here.act(act)
                here.watch.look()
        here.act(end)
        before = here.watch.session()
        house.until(house.now + timedelta(days=8))
        here.watch.expected.went_on(before, here.watch.session(), "wait")
        here.watch.look()


def _look(database: Callable[[], Database], *, part: int) -> None:
    @settings(PROFILE, max_examples=max(PROFILE.max_examples // part, 3))
    @given(
        number=st.integers(0, len(HELD) - 1),
        told=st.lists(stages, min_size=4, max_size=7),
        end=ends,
    )
    def any_session(number: int, told: list[tuple[list[Act], list[Act], Act]], end: Act) -> None:
        here = database()
        try:
            play(here, number, told, end)
        finally:
            here.drop()

    any_session()


@pytest.mark.timeout(900)
def test_nothing_is_shown_early_lost_or_against_its_level_on_sqlite() -> None:
    _look(OnSqlite, part=2)


@pytest.mark.timeout(900)
def test_nothing_is_shown_early_lost_or_against_its_level_on_postgresql(hasty_postgresql_url: str) -> None:
    _look(lambda: OnPostgresql(hasty_postgresql_url), part=12)
