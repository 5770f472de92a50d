"""What was promised about who sees what (design, section 7), in a model of its own: the oracle of `town.py`.

It is written from the words of the promise and looks at nothing of `bot/core/sharing.py`. It knows who takes part where and
how, what each person said at which level, and says of any text that somebody gets to see what is wrong with it. Every
sentence that somebody says carries a marker, a word that occurs nowhere else, at its beginning and at its end.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Set
from dataclasses import dataclass, field
from enum import StrEnum

from bot.core.model import SIDE_OF_ROLE, Role, Share, Side
from tests.property.expected import MARKER

_HEAD = re.compile(r"(\d+) van de (\d+) mensen deelden iets(, van beide kanten)?")
_SOURCES = "Waar komt dit vandaan?"
_QUOTABLE = (Share.ROLE, Share.NAME)


class Fate(StrEnum):
    """What became of a sentence."""

    STANDS = "stands"
    EXPIRED = "expired"
    """Its time was over. What of it stood in a posted synthesis stays there."""
    HIDDEN = "hidden"
    """Taken away while nothing may be destroyed: kept, and seen by nobody."""
    GONE = "gone"


@dataclass(kw_only=True)
class Taking:
    """How somebody takes part in a casus."""

    role: Role
    presence: str = "active"
    """active, stopped (their own word) or left (the room)."""
    facilitates: bool = False


@dataclass(kw_only=True)
class Told:
    """An answer: who said it where, at which level, in which sentences (by their markers)."""

    id: str
    room: str
    round_id: str
    author: str
    level: Share
    fates: dict[str, Fate]

    @property
    def counts(self) -> bool:
        """Whether it may be counted: shared with more than nobody, and not taken away."""
        there = any(fate in (Fate.STANDS, Fate.EXPIRED) for fate in self.fates.values())
        return there and self.level is not Share.ONLY_ME


@dataclass(kw_only=True)
class Promised:
    """Everything that decides who may see what. Casussen go by their room, people by their user name."""

    names: dict[str, str]
    """What each person is called, those without an account included."""
    role_words: dict[Role, str]
    takings: dict[tuple[str, str], Taking] = field(default_factory=dict)
    """By room and user."""
    told: dict[str, Told] = field(default_factory=dict)
    """By the id of the answer."""
    frozen: set[str] = field(default_factory=set)
    approved: set[str] = field(default_factory=set)
    """Markers that stood in a posted synthesis when their time was over."""

    def of(self, marker: str) -> Told | None:
        return next((each for each in self.told.values() if marker in each.fates), None)

    def takes_part(self, room: str, user: str) -> bool:
        taking = self.takings.get((room, user))
        return taking is not None and taking.presence == "active"

    def facilitates(self, room: str, user: str) -> bool:
        return self.takes_part(room, user) and self.takings[room, user].facilitates

    def counting(self, room: str, round_id: str) -> list[Told]:
        return [each for each in self.told.values() if (each.room, each.round_id) == (room, round_id) and each.counts]

    def people(self, room: str, round_id: str) -> set[str]:
        """Who is counted: people, not answers."""
        return {each.author for each in self.counting(room, round_id)}

    def both_sides(self, room: str, round_id: str) -> Counter[Side]:
        return Counter(SIDE_OF_ROLE[self.takings[room, user].role] for user in self.people(room, round_id))

    # What happens to what was said

    def takes_away(self, told: Told, *, only: Callable[[str], bool] = lambda marker: True) -> None:
        """The author takes (some of) it away. In a frozen casus what still stands is hidden instead."""
        for marker, fate in told.fates.items():
            if only(marker) and fate is not Fate.GONE:
                kept = told.room in self.frozen and fate in (Fate.STANDS, Fate.HIDDEN)
                told.fates[marker] = Fate.HIDDEN if kept else Fate.GONE
                self.approved.discard(marker)

    def thaws(self, room: str) -> None:
        self.frozen.discard(room)
        for told in self.told.values():
            if told.room == room:
                for marker, fate in told.fates.items():
                    if fate is Fate.HIDDEN:
                        told.fates[marker] = Fate.GONE

    def expires(self, told: Told, posted: Set[str]) -> None:
        """The time of an answer is over. What of it is posted was approved."""
        for marker, fate in told.fates.items():
            if fate is Fate.STANDS:
                told.fates[marker] = Fate.EXPIRED
                self.approved |= {marker} & posted

    # What may be kept

    def wrong_in_cells(self, text: str, *, whole: bool = True) -> Iterator[str]:
        """In the database: nothing of what was destroyed or never taken; and, when this is the `whole` of it, all that
        stands or may not be destroyed."""
        found = set(MARKER.findall(text))
        keeps = (Fate.STANDS, Fate.HIDDEN)
        kept = {marker for told in self.told.values() for marker, fate in told.fates.items() if fate in keeps}
        yield from (f"{marker} is still there" for marker in sorted(found - kept - self.approved))
        if whole:
            yield from (f"{marker} is not there any more" for marker in sorted(kept - found))

    def wrong_in_log(self, text: str) -> Iterator[str]:
        """In the log: no words that anybody said, and nobody's name."""
        yield from MARKER.findall(text)
        yield from (name for name in self.names.values() if re.search(rf"\b{name}\b", text))

    # What may be seen

    def wrong_with_own(
        self, viewer: str, text: str, typing: Set[str] = frozenset(), *, is_my_data: bool = False
    ) -> Iterator[str]:
        """On a surface that is about the viewer alone (home, forms, confirmations): only their own words.

        `typing` are the markers of what they sent in just now. «Mijn gegevens» is all that is kept, what is hidden too.
        """
        may = (Fate.STANDS, Fate.HIDDEN) if is_my_data else (Fate.STANDS,)
        for marker in sorted(set(MARKER.findall(text)) - typing):
            told = self.of(marker)
            if told is None:
                yield f"{marker} was never taken"
            elif told.author != viewer:
                yield f"{marker} ({told.level}) is of {told.author}"
            elif told.fates[marker] not in may:
                yield f"{marker} is {told.fates[marker]}"

    def wrong_with_sources(
        self, viewer: str, room: str, text: str, quoted: Set[str], *, is_posted: bool
    ) -> Iterator[str]:
        """«Waar komt dit vandaan?» `quoted` are the markers in the synthesis as it stands in the room."""
        if _SOURCES in text and not self.takes_part(room, viewer):
            yield f"{viewer} does not take part and sees what a synthesis rests on"
        if _SOURCES in text and not is_posted and not self.facilitates(room, viewer):
            yield f"{viewer} does not facilitate and sees what a draft rests on"
        yield from self._wrong_names(room, text)
        for marker in sorted(set(MARKER.findall(text))):
            told = self.of(marker)
            if told is None or told.fates[marker] is not Fate.STANDS:
                yield f"{marker} is {told.fates[marker] if told else 'unknown'}"
            elif told.room != room or not self.takes_part(room, viewer):
                yield f"{marker} is of the casus in {told.room}, in which {viewer} does not take part"
            elif told.author != viewer and told.level not in _QUOTABLE:
                yield f"{marker} is at level {told.level}"
            elif told.author == viewer or told.level is Share.NAME or self.facilitates(room, viewer):
                continue
            elif marker not in quoted:
                yield f"{marker} is at level rol, is not quoted, and {viewer} does not facilitate"

    def wrong_with_synthesis(self, room: str, round_id: str, text: str, *, is_draft: bool = False) -> Iterator[str]:
        """A synthesis: in the room, as a draft or as an export."""
        people = self.people(room, round_id)
        yield from self._wrong_names(room, text)
        yield from self._wrong_head(room, round_id, text)
        for marker in sorted(set(MARKER.findall(text))):
            told = self.of(marker)
            if told is None or told.fates[marker] in (Fate.GONE, Fate.HIDDEN):
                yield f"{marker} is {told.fates[marker] if told else 'unknown'}"
            elif told.fates[marker] is Fate.EXPIRED and marker not in self.approved:
                yield f"{marker} is expired and was never approved"
            elif (told.room, told.round_id) != (room, round_id):
                yield f"{marker} is of another casus or week"
            elif told.level not in _QUOTABLE:
                yield f"{marker} is at level {told.level}"
            elif len(people) < 3:
                yield f"{marker} is quoted, but only {len(people)} people shared something"
            elif told.level is Share.ROLE and len(people) < 5:
                yield f"{marker} is quoted without a name, but only {len(people)} people shared something"
            else:
                yield from self._wrong_label(told, marker, text)

    def wrong_with_quotes(self, room: str, round_id: str, text: str) -> Iterator[str]:
        """Some lines of a synthesis, without its head."""
        yield from (wrong for wrong in self.wrong_with_synthesis(room, round_id, text) if "the head" not in wrong)

    def wrong_with_what_stands(self, text: str) -> Iterator[str]:
        """A synthesis or draft that was right when it was sent: what was taken away or lowered since is not in it."""
        for marker in sorted(set(MARKER.findall(text))):
            told = self.of(marker)
            if told is None or told.fates[marker] in (Fate.GONE, Fate.HIDDEN):
                yield f"{marker} is {told.fates[marker] if told else 'unknown'}"
            elif told.fates[marker] is Fate.EXPIRED and marker not in self.approved:
                yield f"{marker} is expired and was never approved"
            elif told.level not in _QUOTABLE:
                yield f"{marker} is at level {told.level}"

    def wrong_with_old_draft(self, text: str, before: Set[str]) -> Iterator[str]:
        """A draft with somebody who does not facilitate any more: it may be put right, but shows nothing new."""
        yield from self.wrong_with_what_stands(text)
        yield from (f"{marker} is new to them" for marker in sorted(set(MARKER.findall(text)) - before))

    def wrong_with_spoken_for(self, told: Told, text: str) -> Iterator[str]:
        """A facilitator is about to take away what was typed in for somebody without an account."""
        for marker in sorted(set(MARKER.findall(text))):
            if marker not in told.fates or told.fates[marker] is not Fate.STANDS:
                yield f"{marker} is {told.fates.get(marker, 'of another answer')}"
            elif told.level not in _QUOTABLE:
                yield f"{marker} is at level {told.level}, which facilitators do not read either"

    def _wrong_head(self, room: str, round_id: str, text: str) -> Iterator[str]:
        people = self.people(room, round_id)
        found = _HEAD.search(text)
        if found is None:
            if len(people) >= 3:
                yield f"{len(people)} people shared something and the head says no number"
            return
        if int(found[1]) != len(people):
            yield f"the head counts {found[1]} people, not {len(people)}"
        sides = self.both_sides(room, round_id)
        if bool(found[3]) != (min(sides[Side.MUNICIPALITY], sides[Side.INITIATIVE]) > 0):
            yield f"the head is wrong about both sides: {dict(sides)}"

    def _wrong_names(self, room: str, text: str) -> Iterator[str]:
        """Names stand only where somebody said that theirs may."""
        for user, name in self.names.items():
            if re.search(rf"\b{name}\b", text) and not any(
                each.author == user and each.room == room and each.counts and each.level is Share.NAME
                for each in self.told.values()
            ):
                yield f"it names {name}, who shares nothing with a name"

    def _wrong_label(self, told: Told, marker: str, text: str) -> Iterator[str]:
        lines = [line for line in text.splitlines() if marker in line]
        for line in lines:
            named = [user for user, name in self.names.items() if re.search(rf"\b{name}\b", line)]
            if told.level is Share.NAME and named not in ([], [told.author]):
                yield f"{marker} stands with the name of {named}"
            if told.level is Share.ROLE and named:
                yield f"{marker} is at level rol and stands with the name of {named}"
            for role, word in self.role_words.items():
                if re.search(rf"\b{word}\b", line):
                    yield from self._wrong_role(told, marker, role)

    def _wrong_role(self, told: Told, marker: str, role: Role) -> Iterator[str]:
        theirs = self.takings[told.room, told.author].role
        same = sum(
            each.presence == "active" and each.role is role
            for (room, _), each in self.takings.items()
            if room == told.room
        )
        sides = self.both_sides(told.room, told.round_id)
        if role is not theirs:
            yield f"{marker} stands under {role}, but its author is {theirs}"
        elif same < 3:
            yield f"{marker} stands under {role}, a role that {same} people have"
        elif sides.total() < 5 or min(sides[Side.MUNICIPALITY], sides[Side.INITIATIVE]) < 2:
            yield f"{marker} stands under {role} in a group that is too small: {dict(sides)}"
