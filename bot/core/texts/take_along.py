"""The texts of `prompts/messages/*/take_along.yaml`, by key, with the variables each may use."""

from __future__ import annotations

TEXTS: dict[str, frozenset[str]] = {
    "take_along.verbinden_1": frozenset(),
    "take_along.verbinden_2": frozenset(),
    "take_along.verbinden_3": frozenset(),
    "take_along.kaderen_1": frozenset(),
    "take_along.kaderen_2": frozenset(),
    "take_along.kaderen_3": frozenset(),
    "take_along.doen_1": frozenset(),
    "take_along.doen_2": frozenset(),
    "take_along.doen_3": frozenset(),
    "take_along.bijsturen_1": frozenset(),
    "take_along.bijsturen_2": frozenset(),
    "take_along.bijsturen_3": frozenset(),
    "take_along.oogsten_1": frozenset(),
    "take_along.oogsten_2": frozenset(),
    "take_along.oogsten_3": frozenset(),
}
