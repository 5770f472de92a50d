"""The texts of `prompts/messages/*/stand.yaml`, by key, with the variables each may use."""

from __future__ import annotations

TEXTS: dict[str, frozenset[str]] = {
    "stand.said": frozenset({"instead", "kind", "late", "next_by", "since", "waits_for", "what"}),
    "stand.show": frozenset({"casus", "may_say", "text"}),
    "stand.form_title": frozenset(),
    "stand.form_intro": frozenset(),
    "stand.field_kind": frozenset(),
    "stand.next_hint": frozenset(),
    "stand.form_submit": frozenset(),
    "stand.not_said": frozenset(),
    "stand.choose_kind": frozenset(),
    "stand.say_no_progress": frozenset(),
    "stand.say_waiting": frozenset(),
    "stand.kept": frozenset({"day"}),
    "stand.new": frozenset({"casus", "text"}),
    "stand.in_timeline": frozenset({"day", "kind", "waits_for", "what"}),
    "stand.suggest": frozenset({"title"}),
    "stand.choose": frozenset(),
}
