"""`Syntheses`: what was drafted and posted, with the sources of every statement."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from bot.core.model import Synthesis


class Syntheses(Protocol):
    def add(self, synthesis: Synthesis) -> None:
        """Store a new version with its statements, sources and quotes."""

    def save(self, synthesis: Synthesis) -> None:
        """Store what changed: state, readers, statements (a quote or source that is gone leaves no trace)."""

    def newest(self, casus_id: str, week: str) -> Synthesis | None:
        """The newest version of a week."""

    def before(self, casus_id: str, week: str) -> Synthesis | None:
        """The newest version of the last posted synthesis of an earlier week."""

    def telling_of(self, casus_id: str, item_id: str) -> tuple[Synthesis, ...]:
        """All versions, the old ones too, that keep a line about this item; oldest first."""

    def posted(self, casus_ids: Sequence[str], first: str, last: str) -> dict[str, tuple[Synthesis, ...]]:
        """Of each of these casussen the newest versions that are posted, of the ISO weeks `first` to `last`, oldest week
        first. In as few statements for many casussen as for one."""

    def get(self, synthesis_id: str) -> Synthesis | None: ...

    def resting_on(self, answer_ids: Sequence[str]) -> tuple[Synthesis, ...]:
        """The newest versions that count, use or quote any of these answers."""

    def of(self, casus_id: str) -> tuple[Synthesis, ...]:
        """The newest versions of all weeks of a casus, oldest week first."""

    def forget(self, answer_ids: Sequence[str]) -> None:
        """Remove these answers as source, count and quote from all versions, the old ones too, and the reason for a theme
        (`because`, `example`) from all that rested on them."""

    def unquote(self, answer_ids: Sequence[str]) -> None:
        """Remove the quotes of these answers from all versions but those that are posted and newest, and the reason for a
        theme from all versions: the texts in which it was read are gone."""
