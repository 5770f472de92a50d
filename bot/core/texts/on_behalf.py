"""The texts of `prompts/messages/*/on_behalf.yaml`, by key, with the variables each may use."""

from __future__ import annotations

TEXTS: dict[str, frozenset[str]] = {
    "on_behalf.form_title": frozenset(),
    "on_behalf.form_intro": frozenset({"question"}),
    "on_behalf.field_name": frozenset(),
    "on_behalf.field_name_hint": frozenset(),
    "on_behalf.their_name": frozenset(),
    "on_behalf.field_role": frozenset(),
    "on_behalf.form_submit": frozenset(),
    "on_behalf.sure_title": frozenset(),
    "on_behalf.sure_intro": frozenset({"question"}),
    "on_behalf.sure_submit": frozenset(),
    "on_behalf.name_length": frozenset({"longest"}),
    "on_behalf.nothing_open": frozenset({"casus"}),
    "on_behalf.already": frozenset({"name"}),
    "on_behalf.kept": frozenset({"casus", "level", "name"}),
}
