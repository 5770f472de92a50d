"""The texts of `prompts/messages/*/central.yaml`, by key, with the variables each may use."""

from __future__ import annotations

TEXTS: dict[str, frozenset[str]] = {
    "central.show": frozenset({"casus", "proposals", "versions"}),
    "central.proposed": frozenset({"day", "missing", "name", "text"}),
    "central.proposal": frozenset({"name", "now", "sides", "text", "version"}),
    "central.version": frozenset({"day", "name", "text", "version"}),
    "central.form_title": frozenset(),
    "central.form_intro": frozenset({"is_first"}),
    "central.field_text": frozenset(),
    "central.field_text_hint": frozenset(),
    "central.form_submit": frozenset(),
    "central.text_length": frozenset({"longest"}),
    "central.same": frozenset(),
    "central.new": frozenset({"name", "sides", "text", "version"}),
    "central.kept": frozenset({"version", "waits_for"}),
}
