"""The texts of `prompts/messages/*/names.yaml`, by key, with the variables each may use."""

from __future__ import annotations

TEXTS: dict[str, frozenset[str]] = {
    "names.form_intro": frozenset({"intro", "kept", "words"}),
    "names.offer": frozenset({"in_thread"}),
    "names.somebody": frozenset({"possessive"}),
    "names.role_ambtenaar": frozenset({"possessive"}),
    "names.role_initiatiefnemer": frozenset({"possessive"}),
    "names.role_raadslid": frozenset({"possessive"}),
    "names.role_professional": frozenset({"possessive"}),
    "names.role_kennisinstituut": frozenset({"possessive"}),
}
