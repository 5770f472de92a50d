"""`Items`: what the casus keeps and comes back to; and `ItemHistory`: what became of it, and who said yes to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from bot.core.model import Item, ItemStep, ItemYes


class Items(Protocol):
    def add(self, item: Item) -> None: ...

    def save(self, item: Item) -> None: ...

    def get(self, item_id: str) -> Item | None:
        """One item, hidden or not. Does not hold its casus: hold that (`Casussen.at`) and read it again to change it."""

    def of(self, casus_id: str) -> tuple[Item, ...]:
        """All items of a casus that are not hidden, also those that are over or wait for their author, oldest first."""

    def of_kind(self, kind: str, casus_ids: Sequence[str]) -> dict[str, tuple[Item, ...]]:
        """The same of one kind, for many casussen at once; () for none."""

    def hidden(self, casus_id: str) -> tuple[Item, ...]:
        """The items of a casus that were taken away while it was frozen; oldest first."""

    def beyond(self, kind: str, phase: str, *, besides: str) -> tuple[Item, ...]:
        """The items of one kind and phase, of all casussen but `besides`, that others than the team may read."""

    def destroy(self, item_id: str) -> None:
        """Take an item out, words, history and all; one that is not there is gone already."""


class ItemHistory(Protocol):
    def step(self, step: ItemStep) -> None:
        """Add a step to the history of an item."""

    def steps(self, casus_id: str) -> tuple[ItemStep, ...]:
        """The steps of all items of a casus, oldest first."""

    def say_yes(self, yes: ItemYes) -> None:
        """Keep a yes; the same yes again changes nothing."""

    def yesses(self, item_ids: Sequence[str]) -> dict[str, tuple[ItemYes, ...]]:
        """Who said yes to each of these items, the earliest first."""

    def forget_yesses(self, item_id: str) -> None:
        """The words of an item changed: nobody said yes to these yet."""
