"""The texts of `prompts/messages/*/central.yaml`, by key, with the variables each may use."""

from __future__ import annotations

TEXTS: dict[str, frozenset[str]] = {
    "central.show": frozenset({"casus", "versions"}),
    "central.version": frozenset({"day", "name", "text", "version"}),
    "central.form_title": frozenset(),
    "central.form_intro": frozenset(),
    "central.field_text": frozenset(),
    "central.field_text_hint": frozenset(),
    "central.form_submit": frozenset(),
    "central.text_length": frozenset({"longest"}),
    "central.same": frozenset(),
    "central.new": frozenset({"name", "text", "version"}),
    "central.kept": frozenset({"version"}),
}
