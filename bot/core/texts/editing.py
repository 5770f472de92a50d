"""The texts of `prompts/messages/*/editing.yaml`, by key, with the variables each may use."""

from __future__ import annotations

TEXTS: dict[str, frozenset[str]] = {
    "editing.title": frozenset(),
    "editing.pick_intro": frozenset(),
    "editing.field_which": frozenset(),
    "editing.pick_submit": frozenset(),
    "editing.intro": frozenset({"is_posted", "quotes"}),
    "editing.field_text": frozenset(),
    "editing.submit": frozenset(),
    "editing.choose": frozenset(),
    "editing.too_late": frozenset(),
    "editing.nothing": frozenset(),
    "editing.changed_meanwhile": frozenset(),
    "editing.same": frozenset(),
    "editing.kept": frozenset({"is_posted"}),
    "editing.no_quotes": frozenset(),
    "editing.no_names": frozenset({"words"}),
    "editing.copied": frozenset(),
}
