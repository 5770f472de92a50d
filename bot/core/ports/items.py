"""`Items`: the requests and promises that the casus comes back to."""

from __future__ import annotations

from typing import Protocol

from bot.core.model import Item


class Items(Protocol):
    def add(self, item: Item) -> None: ...

    def save(self, item: Item) -> None: ...

    def of(self, casus_id: str) -> tuple[Item, ...]:
        """All items of a casus that are not hidden, also those that are over, oldest first."""

    def hidden(self, casus_id: str) -> tuple[Item, ...]:
        """The items of a casus that were taken away while it was frozen; oldest first."""

    def destroy(self, item_id: str) -> None:
        """Take an item out, words and all; one that is not there is gone already."""
