"""The texts of `prompts/messages/*/recognising.yaml`, by key, with the variables each may use."""

from __future__ import annotations

TEXTS: dict[str, frozenset[str]] = {
    "recognising.title": frozenset(),
    "recognising.intro": frozenset(),
    "recognising.point": frozenset({"theme"}),
    "recognising.yes": frozenset(),
    "recognising.no": frozenset(),
    "recognising.nothing": frozenset(),
    "recognising.submit": frozenset(),
    "recognising.thanks": frozenset(),
    "recognising.too_late": frozenset(),
}
