"""The texts of `prompts/messages/*/matrix.yaml`, by key, with the variables each may use."""

from __future__ import annotations

TEXTS: dict[str, frozenset[str]] = {
    "matrix.choose": frozenset(),
    "matrix.choose_privately": frozenset({"letter", "line"}),
    "matrix.which_room": frozenset(),
    "matrix.encrypted": frozenset(),
    "matrix.not_here": frozenset({"room"}),
    "matrix.unread": frozenset({"room"}),
    "matrix.withheld": frozenset({"room"}),
}
