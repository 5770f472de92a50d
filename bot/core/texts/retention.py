"""The texts of `prompts/messages/*/retention.yaml`, by key, with the variables each may use."""

from __future__ import annotations

TEXTS: dict[str, frozenset[str]] = {
    "retention.freeze_title": frozenset(),
    "retention.freeze_intro": frozenset(),
    "retention.field_why": frozenset(),
    "retention.field_why_hint": frozenset(),
    "retention.freeze_submit": frozenset(),
    "retention.say_why": frozenset({"longest"}),
    "retention.frozen": frozenset({"casus", "why"}),
    "retention.thawed": frozenset({"casus"}),
}
