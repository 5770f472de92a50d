"""The texts of `prompts/messages/*/interview.yaml`, by key, with the variables each may use."""

from __future__ import annotations

TEXTS: dict[str, frozenset[str]] = {
    "interview.question": frozenset(
        {
            "count",
            "hint",
            "intro",
            "is_wrong",
            "kind",
            "label",
            "note",
            "number",
            "options",
            "required",
            "title",
            "value",
        }
    ),
    "interview.whole": frozenset({"intro", "lines", "note", "submit", "title"}),
    "interview.no_option": frozenset(),
    "interview.too_long": frozenset({"length", "longest"}),
    "interview.needed": frozenset(),
    "interview.nobody": frozenset(),
    "interview.not_sent": frozenset({"submit"}),
    "interview.first": frozenset(),
    "interview.stopped": frozenset({"title"}),
    "interview.replaced": frozenset({"title"}),
    "interview.resumed": frozenset(),
    "interview.taken_back": frozenset(),
    "interview.changed": frozenset(),
}
