"""What should be kept, in a few lines: the model that `machine.py` holds the bot against.

It knows nothing of tables, messages or synthesis; only which texts, by their markers, are in whose answer now.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from hypothesis.stateful import RuleBasedStateMachine

from bot.core.events import Deleted, Edited, Posted, post_key
from bot.core.flows.answers import BURST
from bot.core.model import Round, Share, SynthesisState
from tests.support.house import House

MARKER = re.compile(r"zq[a-z]{4}")
PEOPLE = ("sanne", "joris", "els", "noor", "bram", "yara", "finn")


@dataclass(kw_only=True)
class Given:
    """What the model knows of the answer of one person in one round: its texts by marker, in order, and from which
    message each of them came (None: a form)."""

    texts: list[tuple[str, str | None]]
    share: Share
    began: datetime
    in_thread: bool


@dataclass(kw_only=True)
class Heard:
    """What the model knows of one chat message. `state`: used, replaced, gone (a tombstone)."""

    state: str
    revision: str


@dataclass(kw_only=True)
class Line:
    """A message that somebody wrote in the chat, as the chat platform has it."""

    user: str
    id: str
    round_id: str
    thread: str | None
    marker: str
    revision: int = 0
    deleted: bool = False


class Expected(RuleBasedStateMachine):
    """The model: what was given, heard and seen."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self.house = house
        self.given: dict[tuple[str, str], Given] = {}
        """The answers that should be kept, by person and round."""
        self.heard: dict[str, Heard] = {}
        self.seen: set[str] = set()
        """The keys of events that may have no effect any more."""
        self.lines: list[Line] = []
        self.taking_part: dict[str, bool] = {}
        self.last_share: dict[str, Share | None] = dict.fromkeys(PEOPLE)
        self.lowered: set[str] = set()
        """Markers that were taken away or lowered while something was being sent: that one sending may still show them."""

    def _round(self, round_id: str = "") -> Round:
        if not round_id:
            return self.house.newest_round()
        return self.house.store.read(lambda tx: tx.rounds.get([round_id]))[round_id]

    def _is_over(self, round_: Round) -> bool:
        """A question takes answers until its synthesis is posted, also for a while after it was closed."""
        synthesis = self.house.store.read(lambda tx: tx.syntheses.newest(round_.casus_id, round_.occurrence))
        posted = synthesis is not None and synthesis.state is SynthesisState.POSTED
        return round_.closed_at is not None and posted

    def _model_says(self, event: Posted | Edited, revision: str) -> None:
        person, text = event.who.user, event.text
        line = next(each for each in self.lines if each.id == event.message)
        private = line.thread is None
        round_ = self._round() if private else self._round(line.round_id)
        given = self.given.get((person, round_.id))
        marker = MARKER.findall(text)[0]
        too_late = round_.closed_at is not None if private else self._is_over(round_)
        if not self.taking_part[person] or too_late or "06-1" in text:
            return
        if private:
            if given:
                return
            share = self.last_share[person] or Share.ONLY_ME
            self._begins(person, round_.id, marker, event.message, share, in_thread=False)
        elif given:
            fed = any(message for _, message in given.texts)
            if not (given.in_thread and fed and self.house.now - given.began <= BURST):
                return
            given.texts.append((marker, event.message))
        elif len(text.split()) >= 4:
            self._begins(person, round_.id, marker, event.message, Share.ROLE, in_thread=True)
            self.last_share[person] = self.last_share[person] or Share.ROLE
        else:
            return
        self.heard[event.message] = Heard(state="used", revision=revision)

    def _begins(self, person: str, round_id: str, marker: str, message: str, share: Share, *, in_thread: bool) -> None:
        self.given[person, round_id] = Given(
            texts=[(marker, message)], share=share, began=self.house.now, in_thread=in_thread
        )

    def _model_edits(self, event: Edited) -> None:
        heard = self.heard.get(event.message)
        if heard is None:
            self.seen.add(post_key(event.place.room, event.message))
            self._model_says(event, event.revision)
            return
        if heard.state != "used" or event.revision <= heard.revision:
            return
        heard.revision = event.revision
        if "06-1" in event.text:
            return
        for given in self.given.values():
            for place, (marker, message) in enumerate(given.texts):
                if message == event.message:
                    self.lowered.add(marker)
                    given.texts[place] = (MARKER.findall(event.text)[0], message)

    def _model_deletes(self, event: Deleted) -> None:
        self.seen.add(post_key(event.place.room, event.message))
        heard = self.heard.get(event.message)
        if heard is None:
            self.heard[event.message] = Heard(state="gone", revision="")
            return
        if heard.state != "used":
            return
        heard.state = "gone"
        for key, given in list(self.given.items()):
            fed = [(marker, message) for marker, message in given.texts if message == event.message]
            if fed:
                self.lowered.update(marker for marker, _ in fed)
                given.texts = [each for each in given.texts if each not in fed]
                if not given.texts:
                    del self.given[key]

    def _keeps(self, person: str, round_id: str, marker: str, share: Share) -> None:
        """A form: it begins an answer, or takes the place of all that was said before."""
        before = self.given.get((person, round_id))
        if before:
            self._loses(before, state="replaced")
            before.texts, before.share = [(marker, None)], share
        else:
            self.given[person, round_id] = Given(
                texts=[(marker, None)], share=share, began=self.house.now, in_thread=False
            )
        self.last_share[person] = share

    def _loses(self, given: Given, state: str = "gone") -> None:
        for marker, message in given.texts:
            self.lowered.add(marker)
            if message:
                self.heard[message].state = state

    def _lowers(self, given: Given, share: Share) -> None:
        if share in (Share.ONLY_ME, Share.THEME):
            self.lowered.update(marker for marker, _ in given.texts)

    def _alive(self) -> dict[str, tuple[str, Share]]:
        """Every marker that should be kept now: by whom, and at which level."""
        return {marker: (person, given.share) for (person, _), given in self.given.items() for marker, _ in given.texts}
