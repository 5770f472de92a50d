"""A town with casussen that share people, in which anything may happen. `watching.py` looks at what comes of it.

`AnyTown` is a Hypothesis state machine; its rules are what people and clocks do. What may be seen is said by the oracle in
`promised.py`. Run by `test_levels.py`. What is lost, doubled or sent in a bad hour is the subject of `machine.py`.
"""

from __future__ import annotations

from datetime import timedelta

import hypothesis.strategies as st
from hypothesis.stateful import initialize, precondition, rule

from bot.core.events import Submitted
from bot.core.messages import Shown
from bot.core.model import AnswerState, Role, Share
from tests.property.promised import Fate, Taking, Told
from tests.property.watching import NO_ACCOUNT, PEOPLE, Watching
from tests.support.house import Written, shipped

ROOMS = {"kade": "De Stille Kade", "plein": "Het Plein"}
LED_BY = {"kade": ("sanne", "joris"), "plein": ("els", "bram")}
"""Per casus its facilitators: an ambtenaar and an initiatiefnemer."""
OTHERS = {
    "kade": {"els": "ambtenaar", "noor": "ambtenaar", "bram": "initiatiefnemer", "yara": "initiatiefnemer"},
    "plein": {"sanne": "raadslid", "yara": "ambtenaar", "mila": "ambtenaar", "joris": "initiatiefnemer"},
}

people, rooms = st.sampled_from(PEOPLE), st.sampled_from([*ROOMS, "kade"])
leaders = st.sampled_from(["sanne", "joris", "els", "bram"])
roles = st.sampled_from(list(Role))
QUOTED = (Share.ROLE, Share.ROLE, Share.NAME)
shares = st.sampled_from([*QUOTED, Share.THEME, Share.ONLY_ME])
sizes = st.integers(1, 3)
number = st.integers(0, 1000)
ANOTHER = f"other:{shipped().questions()[0].id}"
"""The key of a question that somebody chose instead."""
SENTENCES = (
    "Op {} belden we elkaar meteen en dat scheelde mails {}.",
    "Bij {} liepen we samen door de wijk {}.",
    "Over {} werd toen vaak gebeld met elkaar {}.",
)


class AnyTown(Watching):
    """Two casussen, their people, and everything around them."""

    @initialize(
        how=st.sampled_from(["name", "real", "role", "name", "role", "all"]),
        levels=st.lists(st.sampled_from([*QUOTED, *QUOTED, *Share]), min_size=12, max_size=12),
        absent=st.sets(st.integers(0, 11), max_size=3),
        due=st.sampled_from([0, 0, 3, 4, 5]),
        privately=st.booleans(),
    )
    def begin(self, how: str, levels: list[Share], absent: set[int], due: int, privately: bool) -> None:
        """Two casussen whose first question was answered by some, on its way to its synthesis."""
        self.composer.how = how
        for room, (first, second) in LED_BY.items():
            self.house.set_up(OTHERS[room], room=room, name=ROOMS[room], first=first, second=second)
            self.rooms[room] = self.house.casus(room).id
            leading = {first: Role.CIVIL_SERVANT, second: Role.INITIATOR}
            for user, role in (leading | {user: Role(role) for user, role in OTHERS[room].items()}).items():
                self.promised.takings[room, user] = Taking(role=role, facilitates=user in leading)
        self.house.look = self.looks
        self.house.ask()
        self.settle()
        for nr, (room, user) in enumerate(list(self.promised.takings)):
            if privately and user in ("noor", "mila"):
                self.write_privately(user, 1 + nr % 2)
            elif nr not in absent:
                self.answer(user, room, levels[nr % len(levels)], 1 + nr % 2)
        for _ in range(due):
            self.until_something_is_due()

    # What people say

    @rule(user=people, room=rooms, share=shares, size=sizes, key=st.sampled_from(["", "", ANOTHER]))
    def answer(self, user: str, room: str, share: Share, size: int, key: str = "") -> None:
        """By form: a new answer, a change of the one given before, or a second answer to another question."""
        text, markers = self._text(size)
        round_ = self.house.newest_round(room)
        shown = self._submits(user, "answer", f"{self.rooms[room]}/{round_.id}/{key}", text=text, share=share)
        if shown is None:
            self._took(room, user, round_.id, markers, share)
            self.last[room, user] = share
        self.settle()

    @precondition(lambda self: self.promised.told)
    @rule(which=number, share=shares, size=st.integers(0, 2))
    def change(self, which: int, share: Share, size: int) -> None:
        """By form, also long after the question was closed; `size` 0 changes the level alone."""
        self._change(self._told(which), share, size)

    def _change(self, told: Told, share: Share, size: int) -> None:
        text, markers = self._text(size)
        if size == 0:
            text, markers = self._kept(told.id).text, [each for each in told.fates if told.fates[each] is Fate.STANDS]
        shown = self._submits(told.author, "answer", f"change/{told.id}", text=text, share=share)
        if shown is None:
            self._took(told.room, told.author, told.round_id, markers, share)
            self.last[told.room, told.author] = share
        self.settle()

    @precondition(lambda self: self.promised.told)
    @rule(which=number, share=shares)
    def choose_level(self, which: int, share: Share) -> None:
        self._choose_level(self._told(which), share)

    def _choose_level(self, told: Told, share: Share) -> None:
        self.house.press(told.author, "share", value=f"{told.id}/{share}", room=told.room)
        if self._kept(told.id).state is AnswerState.PRESENT and told.author in PEOPLE:
            told.level = share
            self.last[told.room, told.author] = share
        self.settle()

    @precondition(lambda self: self.promised.told)
    @rule(which=number, by=leaders)
    def withdraw(self, which: int, by: str) -> None:
        """The author withdraws; for who has no account, a facilitator."""
        told = self._told(which)
        who = told.author if told.author in PEOPLE else by
        self.open_answer(who, told)
        self._submits(who, "withdraw", told.id)
        if who == told.author or self.promised.facilitates(told.room, who):
            self.promised.takes_away(told)
        self.settle()

    @rule(user=people, room=rooms, size=sizes, again=st.booleans())
    def write_in_thread(self, user: str, room: str, size: int, again: bool) -> None:
        for _ in range(1 + again):
            text, markers = self._text(size)
            line = self.house.says(user, text, room=room, thread="newest")
            self._heard(line, room, markers)
        self.settle()

    @rule(user=st.sampled_from([*PEOPLE, "noor", "mila", "noor", "mila"]), size=sizes)
    def write_privately(self, user: str, size: int) -> None:
        text, markers = self._text(size)
        line = self.house.writes(user, text)
        for room in ROOMS:
            self._heard(line, room, markers)
        self.settle()

    def _heard(self, line: Written, room: str, markers: list[str]) -> None:
        """A message in the chat became (part of) an answer, or it did not."""
        round_ = self.house.newest_round(room)
        answer = self._answer_with(round_.id, markers[0])
        if answer is None:
            return
        share = self.last.get((room, line.user))
        level = (share or Share.ONLY_ME) if line.place.direct else Share.ROLE
        if answer.id in self.promised.told:
            level = self.promised.told[answer.id].level
        elif not line.place.direct:
            self.last[room, line.user] = share or Share.ROLE
        self._took(room, line.user, round_.id, markers, level)
        self.lines.append((line, answer.id, markers))

    @precondition(lambda self: self.lines)
    @rule(which=number, size=sizes)
    def edit(self, which: int, size: int) -> None:
        line, answer_id, before = self.lines[which % len(self.lines)]
        text, markers = self._text(size)
        self.house.edits(line, text)
        answer, told = self._kept(answer_id), self.promised.told[answer_id]
        if answer.state is AnswerState.PRESENT and markers[0] in answer.text:
            self.promised.takes_away(told, only=lambda marker: marker in before)
            told.fates |= dict.fromkeys(markers, Fate.STANDS)
            before[:] = markers
        self.settle()

    @precondition(lambda self: self.lines)
    @rule(which=number)
    def delete(self, which: int) -> None:
        """Somebody deletes their message: its words are taken away, wherever they were used."""
        line, answer_id, markers = self.lines.pop(which % len(self.lines))
        self.house.deletes(line)
        told = self.promised.told[answer_id]
        nothing_left = self._kept(answer_id).state is AnswerState.WITHDRAWN
        self.promised.takes_away(told, only=lambda marker: nothing_left or marker in markers)
        self.settle()

    @rule(by=leaders, room=rooms, who=st.sampled_from(sorted(NO_ACCOUNT)), role=roles, share=shares)
    def speak_for(self, by: str, room: str, who: str, role: Role, share: Share) -> None:
        """A facilitator types in what somebody said by phone, and reads it back."""
        text, markers = self._text(2)
        round_ = self.house.newest_round(room)
        context = f"{self.rooms[room]}/{round_.id}"
        filled = {"name": NO_ACCOUNT[who], "role": role.value, "text": text, "share": share.value}
        self._submits(by, "on_behalf", context, **filled)
        if self._submits(by, "on_behalf_sure", context, **filled) is None:
            self.promised.takings.setdefault((room, who), Taking(role=role))
            told = self._took(room, who, round_.id, markers, share)
            self.settle()
            for each in LED_BY[room]:
                self.open_answer(each, told)
        self.settle()

    # Who takes part, and how

    @rule(user=people, room=rooms, role=roles, what=st.sampled_from(["stop", "leave", "join", "join", "come", "role"]))
    def go_or_come(self, user: str, room: str, role: Role, what: str) -> None:
        taking = self.promised.takings.get((room, user))
        match what:
            case "stop":
                self.house.types(user, "stop", room=room)
            case "leave":
                self.house.leaves(user, room)
            case "come":
                self.house.comes(user, room)
            case _:
                self._submits(user, "join", self.rooms[room], role=role.value)
                taking = taking or Taking(role=role)
                taking.role, taking.presence = role, "active"
                self.promised.takings[room, user] = taking
        if taking and what == "come" and taking.presence == "left":
            taking.presence = "active"
        if taking and what in ("stop", "leave") and taking.presence == "active":
            taking.presence = {"stop": "stopped", "leave": "left"}[what]
        self.settle()

    @precondition(lambda self: self.promised.told)
    @rule(which=number, first=st.booleans(), share=st.sampled_from(QUOTED))
    def go_with_a_draft(self, which: int, first: bool, share: Share) -> None:
        """Somebody who has a draft stops; then one of those in it says something new, and another says less."""
        one = self._told(which)
        self.go_or_come(LED_BY[one.room][first], one.room, Role.CIVIL_SERVANT, "stop")
        self._change(one, share, 1)
        stands = set().union(*self.shown_in.values())
        for other in self.promised.counting(one.room, one.round_id):
            if other.author in PEOPLE and other is not one and other.fates.keys() & stands:
                self._choose_level(other, Share.THEME)
                break

    @rule(
        by=people, room=rooms, what=st.sampled_from(["read", "agree", "hold", "post", "post"]), back=st.integers(0, 1)
    )
    def decide(self, by: str, room: str, what: str, back: int) -> None:
        week = self._rounds(room)[-1 - back % len(self._rounds(room))].occurrence
        self.house.press(by, f"synthesis_{what}", value=f"{self.rooms[room]}/{week}", room=room)
        self.settle()

    @rule(by=people, room=rooms)
    def freeze_or_thaw(self, by: str, room: str) -> None:
        may = self.promised.facilitates(room, by)
        if room in self.promised.frozen:
            self.house.press(by, "thaw", value=self.rooms[room], room=room)
            if may:
                self.promised.thaws(room)
                self.thawed_at[room] = self.house.now
        else:
            self._submits(by, "freeze", self.rooms[room], why="Er loopt een bezwaar.")
            if may:
                self.promised.frozen.add(room)
        self.settle()

    @precondition(lambda self: self.promised.told)
    @rule(
        which=number,
        acts=st.lists(st.sampled_from(["change", "withdraw", "edit"]), min_size=1, max_size=2),
        thaws=st.booleans(),
    )
    def change_while_frozen(self, which: int, acts: list[str], thaws: bool) -> None:
        """A casus is frozen, somebody changes or takes away what they said and looks at what is left of it."""
        told = self._told(which)
        by = next((user for user in LED_BY[told.room] if self.promised.facilitates(told.room, user)), "tess")
        if told.room not in self.promised.frozen:
            self.freeze_or_thaw(by, told.room)
        for act in acts:
            match act:
                case "change":
                    self.change(which, told.level, 1)
                case "withdraw":
                    self.withdraw(which, by)
                case "edit" if self.lines:
                    self.edit(which, 1)
        self.open_everything(told.author if told.author in PEOPLE else by, help_too=False)
        if thaws and told.room in self.promised.frozen:
            self.freeze_or_thaw(by, told.room)

    # Time

    @rule()
    def until_something_is_due(self) -> None:
        if due := self.house.next_due():
            self.house.until(due, seen=self.settle)
            self.settle()

    @rule(days=st.sampled_from([7, 7, 32]))
    def days_pass(self, days: int) -> None:
        self.house.until(self.house.now + timedelta(days=days), seen=self.settle)
        self.settle()

    # Looking

    @rule(user=people)
    def look(self, user: str) -> None:
        self.open_everything(user)

    @precondition(lambda self: self.promised.told)
    @rule(user=people, which=number)
    def pry(self, user: str, which: int) -> None:
        """Somebody asks for an answer, and does with that of another what only its author can."""
        told = self._told(which)
        self.open_answer(user, told)
        if user == told.author or told.author in NO_ACCOUNT:
            return
        self.house.press(user, "share", value=f"{told.id}/naam", room=told.room)
        self._submits(user, "withdraw", told.id)
        text, _ = self._text(1)
        self._submits(user, "answer", f"change/{told.id}", text=text, share="naam")
        self.settle()

    # Shared

    def _text(self, size: int) -> tuple[str, list[str]]:
        """A text of so many sentences, and the markers in it: one for each sentence, at both its ends."""
        said, markers = [], []
        for nr in range(size):
            self.markers += 1
            rest, letters = self.markers, ""
            for _ in range(4):
                rest, digit = divmod(rest, 26)
                letters = chr(ord("a") + digit) + letters
            markers.append(f"zq{letters}")
            said.append(SENTENCES[(self.markers + nr) % len(SENTENCES)].format(f"zq{letters}", f"zq{letters}"))
        self.typing |= set(markers)
        return " ".join(said), markers

    def _told(self, which: int) -> Told:
        found = sorted(self.promised.told)
        return self.promised.told[found[which % len(found)]]

    def _submits(self, user: str, form: str, context: str, **filled: str) -> Shown:
        return self.house.receive(Submitted(form=form, context=context, fields=filled, **self.house.about(user)))
