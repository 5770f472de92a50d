"""The texts of `prompts/messages/*/consents.yaml`, by key, with the variables each may use."""

from __future__ import annotations

TEXTS: dict[str, frozenset[str]] = {
    "consents.may_this_be_used": frozenset({"casus", "in_team", "text", "where"}),
    "consents.said": frozenset({"text", "yes"}),
    "consents.thanks": frozenset({"yes"}),
    "consents.in_summary": frozenset({"week"}),
    "consents.in_digest": frozenset({"name"}),
    "consents.ask_title": frozenset(),
    "consents.ask_intro": frozenset(),
    "consents.field_words": frozenset(),
    "consents.ask_submit": frozenset(),
    "consents.choose_words": frozenset(),
    "consents.nothing_to_ask": frozenset(),
    "consents.did_asked": frozenset(),
    "consents.did_answered": frozenset(),
    "consents.did_not_now": frozenset(),
    "consents.change_title": frozenset(),
    "consents.change_intro": frozenset(),
    "consents.field_text": frozenset(),
    "consents.change_submit": frozenset(),
    "consents.too_long": frozenset({"longest"}),
}
