"""Looks over everyone's shoulder: whatever anybody gets to see on any surface is held against `promised.py`.

`Watching` is the half of the state machine of `town.py` that looks; the other half acts. Surfaces: what is shown at once,
messages in rooms and in private, sources, exports, the tables and files of the database, and the log.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, fields, is_dataclass
from datetime import datetime, timedelta
from functools import partial
from io import StringIO

from hypothesis.stateful import RuleBasedStateMachine

from bot.core.events import Chose, Commanded, Event
from bot.core.messages import Shown
from bot.core.model import Answer, AnswerState, Role, Round, Share, Statement, Synthesis
from bot.core.ports.composer import Composer, Material, Said
from bot.core.ports.store import Tx
from bot.synthesis.compose import LexiconComposer
from tests.property.bytes_of import Database
from tests.property.expected import MARKER
from tests.property.promised import Fate, Promised, Told
from tests.support.board import Sent
from tests.support.composers import Greedy
from tests.support.house import House, Written, shipped

PEOPLE = ("sanne", "joris", "els", "noor", "bram", "yara", "mila", "tess")
"""Tess takes part nowhere at first."""
NO_ACCOUNT = {"henk": "Henk", "truus": "Truus"}
"""For whom a facilitator speaks."""
LONGEST_KEPT, KEPT_AFTER_POST = timedelta(days=90), timedelta(days=30)


def _role(said: Said) -> str:
    return said.name or said.role.value


def _all(said: Said) -> str:
    return f"{said.name} {said.role.value}".strip()


@dataclass(kw_only=True)
class Changing:
    """The composer of a town: the real one, or one that quotes whatever it gets, under any label."""

    real: Composer
    how: str = "real"

    def compose(self, material: Material) -> tuple[Statement, ...]:
        others = {"name": Greedy(), "role": Greedy(label=_role), "all": Greedy(label=_all)}
        return others.get(self.how, self.real).compose(material)


def words_of(shown: object) -> str:
    """All that can be read, or found in a page, of what is shown."""
    return "\n".join(_strings(shown))


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Iterable):
        for each in value.values() if isinstance(value, dict) else value:
            yield from _strings(each)
    elif is_dataclass(value):
        for each in fields(value):
            yield from _strings(getattr(value, each.name))


class Watched(House):
    """A house in which somebody looks along at whatever is shown at once."""

    look: Callable[[Event, Shown], None]

    def receive(self, event: Event) -> Shown:
        shown = super().receive(event)
        self.look(event, shown)
        return shown


class Watching(RuleBasedStateMachine):
    """Who sees what, in every place where something can be seen."""

    def __init__(self, database: Database, log: StringIO) -> None:
        super().__init__()
        self.database, self.log = database, log
        self.composer = Changing(real=LexiconComposer(shipped().themes(), shipped()))
        self.house = Watched(database.fresh(), composer=self.composer)
        self.house.look = lambda event, shown: None
        names = {user: user.capitalize() for user in PEOPLE} | NO_ACCOUNT
        self.promised = Promised(names=names, role_words={role: role.value for role in Role})
        self.rooms: dict[str, str] = {}
        """The id of the casus in each room."""
        self.asked: dict[str, list[Round]] = {}
        """The rounds of each room, as they were when they were first seen."""
        self.thawed_at: dict[str, datetime] = {}
        """When the casus of a room was thawed last: what was too old goes within a day."""
        self.last: dict[tuple[str, str], Share] = {}
        """The last choice of each person in each room."""
        self.lines: list[tuple[Written, str, list[str]]] = []
        """What was written in the chat and kept: the message, its answer, its markers."""
        self.typing: set[str] = set()
        """The markers of what is being sent in just now."""
        self.shown_in: dict[str, set[str]] = {}
        """The markers that each message showed last, by its key."""
        self.markers, self.judged = 0, 0
        self.found = False
        """Whether something is wrong already: then only that is told."""

    # At once

    def looks(self, event: Event, shown: Shown) -> None:
        """Whatever is shown at once to whoever did something."""
        text, user = words_of(shown), event.who.user
        in_words = isinstance(event, Commanded) and event.words == "mijn-gegevens"
        in_json = isinstance(event, Chose) and event.action == "as_json"
        wrong = self.promised.wrong_with_own(user, text, self.typing, is_my_data=in_words or in_json)
        if isinstance(event, Chose) and event.action == "sources":
            room, round_ = self._about(*event.value.split("/"))
            posted = self._posted_key(room, round_)
            quoted = self.shown_in.get(posted, set())
            wrong = self.promised.wrong_with_sources(user, room, text, quoted, is_posted=bool(posted))
        elif isinstance(event, Chose) and event.action == "withdraw":
            told = self.promised.told.get(event.value)
            if told and told.author in NO_ACCOUNT and self.promised.facilitates(told.room, user):
                wrong = self.promised.wrong_with_spoken_for(told, text)
        self._none(wrong, f"{user} sees after {event}")

    # What is sent, and what stands

    def settle(self) -> None:
        """What has to be done now is done; then it is looked at what came of it."""
        self.house.run()
        for room in self.rooms:
            asked = self.house.newest_round(room)
            if asked.id not in {each.id for each in self._rounds(room)}:
                self._rounds(room).append(asked)
        self._expire()
        sent, self.judged = self.house.board.sent[self.judged :], len(self.house.board.sent)
        for newest in {each.key: each for each in sent}.values():
            self._judge(newest)
        self.typing.clear()
        for key, markers in self.shown_in.items():
            if key.startswith(("draft/", "synthesis/")):
                self._none(self.promised.wrong_with_what_stands(" ".join(markers)), f"{key} stands")
        cells = self.database.rows()
        self._none(self.promised.wrong_in_cells(cells), "the database")
        self._none(self.promised.wrong_in_log(self.log.getvalue()), "the log")

    def _judge(self, sent: Sent) -> None:
        text, before = words_of(sent.message), self.shown_in.get(sent.key, set())
        kind, *rest = sent.key.split("/")
        wrong: Iterable[str]
        if kind in ("synthesis", "draft"):
            room, round_ = self._about(rest[0], rest[1])
            if kind == "synthesis" and sent.place != f"#{room}":
                wrong = [f"it is of the casus in #{room}"]
            elif kind == "synthesis" or self.promised.facilitates(room, sent.place[1:]):
                wrong = self.promised.wrong_with_synthesis(room, round_.id, text)
            else:
                wrong = self.promised.wrong_with_old_draft(text, before)
        elif sent.place.startswith("@"):
            wrong = self.promised.wrong_with_own(sent.place[1:], text)
        else:
            wrong = [f"it shows {marker}" for marker in MARKER.findall(text)]
        self._none(wrong, f"{sent.key}, sent to {sent.place}")
        self.shown_in[sent.key] = set(MARKER.findall(text))

    def everything_stands_right(self) -> None:
        """What stands in rooms and with people, what is exported, and what is counted."""
        for standing in self.house.board.standing.values():
            text = words_of(standing.message)
            if standing.key.startswith(("draft/", "synthesis/")):
                self._none(self.promised.wrong_with_what_stands(text), f"{standing.key} stands in {standing.place}")
            else:
                self._none(self.promised.wrong_with_own(standing.place[1:], text), f"{standing.key} stands")
        for room in self.rooms:
            for round_ in self._rounds(room):
                self._none(self._wrong_with_export(room, round_), f"export of {room}, {round_.occurrence}")

    def _wrong_with_export(self, room: str, round_: Round) -> Iterator[str]:
        counting = {each.id for each in self.promised.counting(room, round_.id)}
        if synthesis := self._synthesis(room, round_):
            behind = {source for statement in synthesis.statements for source in statement.sources}
            if wrong := (behind | set(synthesis.counted)) - counting:
                yield f"it counts {wrong}"
        if posted := self.house.service.posted(self.rooms[room], round_.occurrence):
            yield from self.promised.wrong_with_synthesis(room, round_.id, posted.markdown)
            for statement in posted.statements:
                lines = [statement.text, *(f"{quote.text} {quote.label}" for quote in statement.quotes)]
                yield from self.promised.wrong_with_quotes(room, round_.id, "\n".join(lines))

    def teardown(self) -> None:
        try:
            if self.rooms and not self.found:
                for user in PEOPLE:
                    self.open_everything(user, help_too=False)
                for nr, told in enumerate(self.promised.told.values()):
                    self.open_answer(PEOPLE[nr % len(PEOPLE)], told)
                self.settle()
                self.everything_stands_right()
        finally:
            self.house.close()
            left = "\n".join(self.database.markers_in_files(MARKER))
            self.database.drop()
        self._none(self.promised.wrong_in_cells(left, whole=False), "the files of the database")

    def open_everything(self, user: str, *, help_too: bool = True) -> None:
        """Somebody opens everything there is, also what is about casussen in which they do not take part."""
        self.house.opens_home(user)
        for words in ("mijn-gegevens", "aanpassen"):
            self.house.types(user, words)
        self.house.press(user, "as_json", value="")
        for room, casus_id in self.rooms.items():
            for round_ in self._rounds(room):
                self.house.press(user, "sources", value=f"{casus_id}/{round_.occurrence}", room=room)
            newest = f"{casus_id}/{self._rounds(room)[-1].id}"
            self.house.press(user, "answer", value=f"{newest}/", room=room)
            if help_too:
                self.house.press(user, "another", value=newest, room=room)
                self.house.press(user, "why", value=newest, room=room)
                for words in ("namens", "status", "hulp", "vraag"):
                    self.house.types(user, words, room=room)

    def open_answer(self, user: str, told: Told) -> None:
        """Somebody asks for the forms with the text of an answer, also of one that is not theirs."""
        for action in ("edit", "withdraw", "roles_instead"):
            self.house.press(user, action, value=told.id, room=told.room)

    # What is kept

    def _expire(self) -> None:
        """The time of raw answers: thirty days after the post, ninety days at most, never while frozen."""
        standing = [each for each in self.promised.told.values() if Fate.STANDS in each.fates.values()]
        rounds = {each.id: each for room in self.rooms for each in self._rounds(room)}

        def read(tx: Tx) -> tuple[dict[str, Answer], dict[str, Synthesis | None]]:
            of = {told.round_id: rounds[told.round_id] for told in standing}
            syntheses = {id_: tx.syntheses.newest(each.casus_id, each.occurrence) for id_, each in of.items()}
            return tx.answers.get([told.id for told in standing]), syntheses

        answers, syntheses = self.house.store.read(read)
        for told in standing:
            round_, synthesis = rounds[told.round_id], syntheses[told.round_id]
            posted_at = synthesis.posted_at if synthesis else None
            longest = round_.opened_at + LONGEST_KEPT
            over_at = min(longest, posted_at + KEPT_AFTER_POST) if posted_at else longest
            is_frozen = told.room in self.promised.frozen
            if answers[told.id].state is AnswerState.EXPIRED:
                assert not is_frozen, f"{told.id} expired in a frozen casus"
                assert self.house.now >= over_at, f"{told.id} expired too early"
                self.promised.expires(told, self.shown_in.get(self._posted_key(told.room, round_), set()))
            else:
                over_at = max(over_at, self.thawed_at.get(told.room, over_at))
                assert is_frozen or self.house.now < over_at + timedelta(days=2), f"{told.id} is kept too long"

    def _took(self, room: str, author: str, round_id: str, markers: list[str], level: Share) -> Told:
        """The bot took these sentences: they are kept, at this level, and what they replace is taken away."""
        answer = self._answer_with(round_id, markers[0])
        assert answer, "it was accepted and is not kept"
        assert answer.share is level, f"{author} said {level} and it is kept as {answer.share}"
        told = self.promised.told.setdefault(
            answer.id, Told(id=answer.id, room=room, round_id=round_id, author=author, level=level, fates={})
        )
        self.promised.takes_away(told, only=lambda marker: marker not in answer.text)
        told.fates |= dict.fromkeys(markers, Fate.STANDS)
        told.level = level
        return told

    def _kept(self, answer_id: str) -> Answer:
        return self.house.store.read(lambda tx: tx.answers.get([answer_id]))[answer_id]

    def _answer_with(self, round_id: str, marker: str) -> Answer | None:
        found = self.house.store.read(lambda tx: tx.answers.of_rounds([round_id]))
        return next((each for each in found if each.state is AnswerState.PRESENT and marker in each.text), None)

    def _rounds(self, room: str) -> list[Round]:
        return self.asked.setdefault(room, [])

    def _synthesis(self, room: str, round_: Round) -> Synthesis | None:
        newest = partial(_newest, casus_id=self.rooms[room], week=round_.occurrence)
        return self.house.store.read(newest)

    def _about(self, casus_id: str, week: str) -> tuple[str, Round]:
        room = next(room for room, id_ in self.rooms.items() if id_ == casus_id)
        return room, next(each for each in self._rounds(room) if each.occurrence == week)

    def _posted_key(self, room: str, round_: Round) -> str:
        begin = f"synthesis/{self.rooms[room]}/{round_.occurrence}/"
        return next((key for key in self.shown_in if key.startswith(begin)), "")

    def _none(self, wrong: Iterable[str], where: str) -> None:
        found = list(wrong)
        self.found = self.found or bool(found)
        assert not found, f"{where}: {'; '.join(found)}"


def _newest(tx: Tx, casus_id: str, week: str) -> Synthesis | None:
    return tx.syntheses.newest(casus_id, week)
