"""A casus to which anything may happen in any order, and what must be true of it all the same.

`AnyHistory` is a Hypothesis state machine: its rules are what people, platforms, clocks and processes do. What should be kept
is said in `expected.py`. Every text carries a marker, a word that occurs nowhere else, so that a text
that is lost, doubled, exposed or revived is found by looking for its marker. Run by `test_nothing_is_lost.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Set
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from io import StringIO
from random import Random
from typing import Any

import hypothesis.strategies as st
import time_machine
from hypothesis.stateful import initialize, precondition, rule

from bot.core.events import Chose, Deleted, Edited, Event, Posted, Submitted, post_key
from bot.core.messages import Message, Problem
from bot.core.model import Answer, AnswerState, Share
from bot.core.ports.errors import NotYet
from bot.core.ports.store import Tx
from tests.property.bytes_of import Database
from tests.property.expected import MARKER, PEOPLE, Expected, Line
from tests.support.board import Trouble
from tests.support.composers import Greedy
from tests.support.house import House

FACILITATORS = ("sanne", "joris")
ROLES = {"els": "ambtenaar", "noor": "ambtenaar", "bram": "initiatiefnemer", "yara": "initiatiefnemer"}
"""Finn does not take part at first."""
SHARES = st.sampled_from([Share.NAME, Share.ROLE, Share.NAME, Share.ROLE, Share.THEME, Share.ONLY_ME])
people = st.sampled_from([*PEOPLE, "els", "els", "els", "noor", "sanne"])
"""Some do more than others, so that more happens to one answer."""
facilitators = st.sampled_from(FACILITATORS)
kinds = st.sampled_from(["plain", "plain", "plain", "short", "personal"])
at_once = st.sampled_from([True, True, False])
number = st.integers(min_value=0, max_value=1000)
troubles = st.lists(st.sampled_from([each for each in Trouble if each is not Trouble.REFUSED]), max_size=8)


def _message_of(tx: Tx, row: int) -> Message | None:
    return tx.outbox.message(row)


class AnyHistory(Expected):
    """One casus, its people, and everything around it."""

    def __init__(self, database: Database, log: StringIO) -> None:
        composer = Greedy()
        super().__init__(House(database.fresh(), composer=composer))
        self.composer = composer
        self.real = time_machine.travel(datetime(2026, 11, 23, 9, 0, tzinfo=UTC), tick=True)
        self.traveller = self.real.start()
        self.database, self.log = database, log
        self.markers = 0
        self.pending: list[Event] = []
        self.delivered: list[Event] = []

    @initialize(
        answering=st.lists(st.sampled_from(PEOPLE[:6]), unique=True, min_size=5, max_size=6),
        shares=st.lists(SHARES, min_size=6, max_size=6),
        due=st.sampled_from([4, 3, 0, 4, 3, 0, 2, 5]),
    )
    def begin(self, answering: list[str], shares: list[Share], due: int) -> None:
        """A casus whose first question stands in the room, was answered by some, and is on its way to its synthesis:
        reminded, closed, drafted, posted."""
        self.house.set_up(ROLES)
        self.taking_part = {person: person != "finn" for person in PEOPLE}
        self.house.ask()
        self.casus_id = self.house.casus().id
        for person, share in zip(answering, shares, strict=False):
            self.answer_by_form(person, share, "plain")
        for _ in range(due):
            moment = self.house.next_due()
            assert moment
            self.house.until(moment)

    # What people do, straight to the bot

    @rule(person=people, share=SHARES, kind=kinds)
    def answer_by_form(self, person: str, share: Share, kind: str) -> None:
        round_ = self._round()
        marker, text = self._text(kind)
        context = f"{self.casus_id}/{round_.id}/a"
        shown = self._submits(person, "answer", context, text=text, share=share.value)
        taken = not self._is_over(round_) and self.taking_part[person]
        if taken and kind != "personal":
            assert shown is None, shown
            self._keeps(person, round_.id, marker, share)
        else:
            assert isinstance(shown, Message | Problem)

    @precondition(lambda self: self.given)
    @rule(which=number, share=SHARES, kind=kinds)
    def change_one_by_form(self, which: int, share: Share, kind: str) -> None:
        self.change_by_form(self._author(which), share, kind)

    def change_by_form(self, person: str, share: Share, kind: str) -> None:
        """Somebody changes an answer, also after the question was closed."""
        round_ = self._round()
        answer = self._stored(person, round_.id)
        if answer is None:
            return
        marker, text = self._text(kind)
        shown = self._submits(person, "answer", f"change/{answer.id}", text=text, share=share.value)
        if kind != "personal":
            assert shown is None, shown
            self._keeps(person, round_.id, marker, share)
        else:
            assert isinstance(shown, Problem)

    @precondition(lambda self: self.given)
    @rule(which=number, by=people, honest=at_once)
    def withdraw_one(self, which: int, by: str, honest: bool) -> None:
        author = self._author(which)
        self.withdraw(author if honest else by, author)

    def withdraw(self, person: str, other: str) -> None:
        """Somebody takes an answer away, their own or, with a made-up value, that of another."""
        answer = self._stored(other, self._round().id)
        if answer is None:
            return
        self._submits(person, "withdraw", answer.id)
        if person == other:
            self._loses(self.given.pop((person, answer.round_id)))

    @precondition(lambda self: self.given)
    @rule(which=number, share=SHARES)
    def choose_one_level(self, which: int, share: Share) -> None:
        self.choose_level(self._author(which), share)

    def choose_level(self, person: str, share: Share) -> None:
        """The buttons «Wie mag dit zien?» (they stand under an answer in private, but may be pressed at any time)."""
        answer = self._stored(person, self._round().id)
        if answer is None:
            return
        about = self.house.about(person, self.house.line(person))
        self.house.receive(Chose(action="share", value=f"{answer.id}/{share}", **about))
        given = self.given[person, answer.round_id]
        self._lowers(given, share)
        given.share = share
        self.last_share[person] = share

    @rule(person=people)
    def stop_or_join(self, person: str) -> None:
        if self.taking_part[person]:
            self.house.types(person, "stop")
            self.taking_part[person] = False
            return
        self._submits(person, "join", self.casus_id, role=ROLES.get(person, "ambtenaar"))
        self.taking_part[person] = True

    @rule(person=facilitators, action=st.sampled_from(["read", "agree", "hold", "post"]))
    def decide(self, person: str, action: str) -> None:
        value = f"{self.casus_id}/{self._round().occurrence}"
        self.house.receive(Chose(action=f"synthesis_{action}", value=value, **self.house.about(person)))

    @rule(person=people)
    def look(self, person: str) -> None:
        """Somebody looks at everything that is shown to them at once."""
        home = " ".join(section.text for section in self.house.opens_home(person).sections)
        data = self.house.types(person, "mijn-gegevens")
        assert isinstance(data, Message)
        mine = {marker for (user, _), given in self.given.items() if user == person for marker, _ in given.texts}
        assert set(MARKER.findall(home)) == mine
        assert sorted(MARKER.findall(data.text)) == sorted(mine), "everything of mine, once, and of nobody else"
        value = f"{self.casus_id}/{self._round().occurrence}"
        shown = self.house.receive(Chose(action="sources", value=value, **self.house.about(person)))
        assert isinstance(shown, Message)
        for marker in MARKER.findall(shown.text):
            author, share = self._alive()[marker]
            assert author == person or share in (Share.ROLE, Share.NAME)

    # What people do in the chat, which delivers late, twice and in any order

    @rule(person=people, kind=kinds, at_once=at_once)
    def write_in_thread(self, person: str, kind: str, at_once: bool) -> None:
        asked = [each for each in self.house.board.at("#kade") if each.key.startswith("round/")]
        round_id = asked[-1].key.split("/")[1]
        self._write(person, kind, self.house.room(), round_id, asked[-1].id)
        self._maybe(at_once)

    @rule(person=people, kind=kinds, at_once=at_once)
    def write_privately(self, person: str, kind: str, at_once: bool) -> None:
        self._write(person, kind, self.house.line(person), "", None)
        self._maybe(at_once)

    def _write(self, person: str, kind: str, place: Any, round_id: str, thread: str | None) -> None:
        marker, text = self._text(kind)
        line = Line(user=person, id=f"line-{len(self.lines)}", round_id=round_id, thread=thread, marker=marker)
        self.lines.append(line)
        about = self.house.about(person, place, post_key(place.room, line.id))
        self.pending.append(Posted(message=line.id, text=text, thread=thread, **about))

    @precondition(lambda self: self.lines)
    @rule(which=number, kind=kinds, at_once=at_once)
    def edit(self, which: int, kind: str, at_once: bool) -> None:
        line = self._line(which)
        if line.deleted:
            return
        marker, text = self._text(kind)
        line.marker = marker
        line.revision += 1
        place = self.house.room() if line.thread else self.house.line(line.user)
        about = self.house.about(line.user, place, f"edit/{line.id}/{line.revision}")
        revision = f"{line.revision:03d}"
        self.pending.append(Edited(message=line.id, text=text, revision=revision, thread=line.thread, **about))
        self._maybe(at_once)

    @precondition(lambda self: self.lines)
    @rule(which=number, at_once=at_once)
    def delete(self, which: int, at_once: bool) -> None:
        line = self._line(which)
        if line.deleted:
            return
        line.deleted = True
        place = self.house.room() if line.thread else self.house.line(line.user)
        self.pending.append(Deleted(message=line.id, **self.house.about(line.user, place, f"delete/{line.id}")))
        self._maybe(at_once)

    def _maybe(self, at_once: bool) -> None:
        if at_once:
            self._hand_in(self.pending.pop())

    @precondition(lambda self: self.pending)
    @rule(which=number)
    def deliver_one(self, which: int) -> None:
        self._hand_in(self.pending.pop(which % len(self.pending)))

    @precondition(lambda self: self.delivered)
    @rule(which=number)
    def deliver_again(self, which: int) -> None:
        """The chat delivers something for the second time: nothing may come of it (the model does not move)."""
        event = self.delivered[which % len(self.delivered)]
        if event.key in self.seen:
            self.house.receive(event)

    @rule(person=people, acts=st.lists(st.sampled_from(["say", "say", "form", "edit", "delete", "away"]), max_size=5))
    def keep_changing(self, person: str, acts: list[str]) -> None:
        """Somebody says something in the thread and goes on about it in every way there is."""
        self.write_in_thread(person, "plain", True)
        mine = len(self.lines) - 1
        for act in acts:
            match act:
                case "say":
                    self.write_in_thread(person, "short", True)
                case "form":
                    self.change_by_form(person, Share.ROLE, "plain")
                case "edit":
                    self.edit(mine, "plain", True)
                case "delete":
                    self.delete(mine, True)
                case "away":
                    answer = self._stored(person, self._round().id)
                    if answer:
                        self.withdraw(person, person)

    @rule(person=people, private=st.booleans(), edits=st.integers(0, 2), deleted=st.booleans(), order=st.randoms())
    def storm(self, person: str, private: bool, edits: int, deleted: bool, order: Random) -> None:
        """A message, its edits and its end, delivered in any order and some of it twice."""
        before = len(self.pending)
        if private:
            self.write_privately(person, "plain", False)
        else:
            self.write_in_thread(person, "plain", False)
        for _ in range(edits):
            self.edit(len(self.lines) - 1, "plain", False)
        if deleted:
            self.delete(len(self.lines) - 1, False)
        events, self.pending = self.pending[before:], self.pending[:before]
        order.shuffle(events)
        for event in events:
            self._hand_in(event)
        for event in events:
            if event.key in self.seen:
                self.house.receive(event)

    # Time, work, delivery, processes

    @rule(minutes=st.sampled_from([1, 10, 16]))
    def time_passes(self, minutes: int) -> None:
        self.house.clock.moment += timedelta(minutes=minutes)

    @rule()
    def until_something_is_due(self) -> None:
        """The clock goes to what is due first; the tick comes, what it causes does not yet."""
        if due := self.house.next_due():
            self.house.clock.moment = max(due, self.house.clock.moment)
        self.tick()

    def tick(self) -> None:
        self.house.service.tick()

    @rule(which=number, person=people)
    def work(self, which: int, person: str) -> None:
        """The worker composes (anew, if it had done so before), and while it does somebody changes their mind."""
        newest = self.house.stored_synthesis()
        if newest:
            self.house.store.write(lambda tx: tx.wanted.want("synthesis", newest.round_id))
        self.composer.meanwhile = self._change_of_mind(which, person)
        self.house.service.work(owner="worker")
        self.composer.meanwhile = lambda: None

    def work_in_vain(self) -> None:
        """A worker takes a job and dies."""
        now = datetime.now(UTC)
        self.house.store.write(lambda tx: tx.wanted.claim(owner="dead", real_now=now, lease_s=120.0))

    @rule(troubles=troubles, which=number, person=people)
    def deliver(self, troubles: list[Trouble], which: int, person: str) -> None:
        """Messages are sent over a line that fails, cuts off, or is slow while somebody changes their mind."""
        coming = list(troubles)
        self.house.board.trouble = lambda: coming.pop() if coming else Trouble.NONE
        self.house.board.meanwhile = self._change_of_mind(which, person)
        before = len(self.house.board.sent)
        self.lowered.clear()
        self.house.deliver()
        self.house.board.trouble = lambda: Trouble.NONE
        self.house.board.meanwhile = lambda: None
        for sent in self.house.board.sent[before:]:
            self._may_be_shown(sent.place, sent.key, sent.message, but=self.lowered)

    @precondition(lambda self: self.given)
    @rule(how_far=st.integers(min_value=0, max_value=3), first=number, then=number, act=number)
    def delivery_dies(self, how_far: int, first: int, then: int, act: int) -> None:
        """Something was just changed; a process claims all messages, sends some of them, and dies before it can say so;
        then somebody changes their mind."""
        self.change_by_form(self._author(first), Share.NAME, "plain")
        self._claim_and_die(how_far)
        self._change_of_mind(act, self._author(then))()

    def _claim_and_die(self, how_far: int) -> None:
        now = datetime.now(UTC)
        lanes = self.house.store.write(
            lambda tx: tx.outbox.claim(owner="dead", real_now=now, lanes=64, parcels=32, lease_s=90.0)
        )
        for lane in lanes:
            for parcel in lane.parcels[:how_far]:
                message = self.house.store.read(partial(_message_of, row=parcel.row))
                assert message
                self.house.send_by_hand(replace(parcel, message=message))

    @rule(what=st.sampled_from(["work in vain", "seconds", "minutes", "restart"]))
    def machines_have_their_ways(self, what: str) -> None:
        match what:
            case "work in vain":
                self.work_in_vain()
            case "seconds":
                self.traveller.shift(4)
            case "minutes":
                self.traveller.shift(400)
            case "restart":
                self.house.restart()

    # What must be true

    @rule()
    def all_is_well(self) -> None:
        """Everything that waits is done; then all of it is looked at."""
        for event in self.pending:
            self._hand_in(event, tries=3)
        self.pending.clear()
        for _ in range(40):
            self.traveller.shift(400)
            self.house.run()
            if not self.house.store.read(lambda tx: tx.outbox.waiting()):
                break
        assert self.house.store.read(lambda tx: tx.outbox.waiting()) == 0, "something is never sent"
        self._kept_once()
        for standing in self.house.board.standing.values():
            self._may_be_shown(standing.place, standing.key, standing.message)
        self._posted_as_it_stands()

    def _kept_once(self) -> None:
        alive = self._alive()
        stored: dict[str, str] = {}
        of = {member.id: user for user, member in self.house.members().items()}
        rounds = sorted({round_id for _, round_id in self.given} | {self._round().id})
        for answer in self.house.store.read(lambda tx: tx.answers.of_rounds(rounds)):
            if answer.state is not AnswerState.PRESENT:
                assert not answer.text
                continue
            for marker in MARKER.findall(answer.text):
                assert marker not in stored, f"{marker} is kept twice"
                stored[marker] = of[answer.member_id]
                assert alive.get(marker) == (of[answer.member_id], answer.share)
        assert stored.keys() == alive.keys(), "what was accepted is kept, and nothing else"
        order = {key: [marker for marker, _ in given.texts] for key, given in self.given.items()}
        for (person, round_id), markers in order.items():
            kept = self._stored(person, round_id)
            assert kept
            assert MARKER.findall(kept.text) == markers

    def _may_be_shown(self, place: str, key: str, message: Message, but: Set[str] = frozenset()) -> None:
        alive = self._alive()
        for marker in set(MARKER.findall(message.text)) - but:
            assert marker in alive, f"{key} in {place} shows {marker}, which was taken away or never accepted"
            author, share = alive[marker]
            if place == f"@{author}" and not key.startswith("draft/"):
                continue
            assert share in (Share.ROLE, Share.NAME), f"{key} in {place} shows {marker}, whose level is {share}"
            if place.startswith("#"):
                assert key.startswith("synthesis/")
            else:
                assert key.startswith("draft/")
                assert place[1:] in FACILITATORS

    def _posted_as_it_stands(self) -> None:
        for standing in self.house.board.at("#kade"):
            if standing.key.startswith("synthesis/"):
                week = standing.key.split("/")[2]
                posted = self.house.service.posted(self.casus_id, week)
                assert posted
                # The numbers in its head are of the day it was posted; what people said is of now.
                quoted, stands = (set(MARKER.findall(text)) for text in (posted.markdown, standing.message.text))
                assert quoted <= stands, "the room shows an older text"

    def nothing_is_left_behind(self) -> None:
        """In no table, at any time: what was taken away or refused."""
        left = set(MARKER.findall(self.database.rows()))
        undelivered = {marker for event in self.pending for marker in MARKER.findall(getattr(event, "text", ""))}
        assert left <= self._alive().keys(), f"{left - self._alive().keys() - undelivered} is still in the database"

    def check_invariants(self, settings: Any, output: Any, runtimes: Any) -> None:
        if self.taking_part:
            assert self.house.board.doubles == [], "a message stands twice"
            self.nothing_is_left_behind()
            assert not MARKER.findall(self.log.getvalue()), "somebody's words are in the log"
        super().check_invariants(settings, output, runtimes)

    def teardown(self) -> None:
        try:
            if self.taking_part:
                self.all_is_well()
        finally:
            self.house.close()
            self.real.stop()
        alive = self._alive()
        left = {marker for marker in self.database.markers_in_files(MARKER) if marker not in alive}
        self.database.drop()
        assert not left, f"{left} is still in the files of the database"

    # The model

    def _hand_in(self, event: Event, tries: int = 1) -> None:
        """Deliver an event of the chat; a bot that is not ready for it gets it again later."""
        for _ in range(tries):
            try:
                self.house.receive(event)
                break
            except NotYet:
                self.traveller.shift(400)
                self.house.deliver() if tries > 1 else None
        else:
            assert tries == 1, "a reply is refused for ever"
            self.pending.append(event)
            return
        self.delivered.append(event)
        if event.key in self.seen:
            return
        self.seen.add(event.key)
        match event:
            case Posted():
                self._model_says(event, "")
            case Edited():
                self._model_edits(event)
            case Deleted():
                self._model_deletes(event)

    def _change_of_mind(self, which: int, person: str) -> Callable[[], None]:
        """Something that somebody does at an awkward moment, once."""
        acts: list[Callable[[], None]] = [
            lambda: self.withdraw(person, person),
            lambda: self.choose_level(person, Share.ONLY_ME),
            lambda: self.change_by_form(person, Share.THEME, "plain"),
            lambda: self.change_by_form(person, Share.NAME, "plain"),
            lambda: None,
        ]
        todo = [acts[which % len(acts)]]
        return lambda: todo.pop()() if todo else None

    # Shared

    def _text(self, kind: str) -> tuple[str, str]:
        self.markers += 1
        rest, letters = self.markers, ""
        for _ in range(4):
            rest, digit = divmod(rest, 26)
            letters = chr(ord("a") + digit) + letters
        marker = f"zq{letters}"
        texts = {
            "plain": f"Wij hebben toen vaak gebeld {marker}.",
            "short": f"Gebeld {marker}",
            "personal": f"Bel mij maar op 06-12345678 {marker}.",
        }
        return marker, texts[kind]

    def _author(self, which: int) -> str:
        """One of those who have an answer."""
        return sorted(self.given)[which % len(self.given)][0]

    def _line(self, which: int) -> Line:
        return self.lines[which % len(self.lines)]

    def _submits(self, person: str, form: str, context: str, **fields: str) -> object:
        about = self.house.about(person)
        return self.house.receive(Submitted(form=form, context=context, fields=fields, **about))

    def _stored(self, person: str, round_id: str) -> Answer | None:
        member = self.house.members().get(person)
        if member is None:
            return None
        found = self.house.store.read(lambda tx: tx.answers.by(round_id, member.id))
        return next((each for each in found if each.state is AnswerState.PRESENT), None)
