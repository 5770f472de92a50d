"""The texts of `prompts/messages/*/home.yaml`, by key, with the variables each may use."""

from __future__ import annotations

TEXTS: dict[str, frozenset[str]] = {
    "home.title": frozenset(),
    "home.open_title": frozenset(),
    "home.open_question": frozenset({"casus", "closes", "questions"}),
    "home.nothing_open": frozenset(),
    "home.answers_title": frozenset(),
    "home.no_answers": frozenset(),
    "home.answer": frozenset({"casus", "day", "level", "question", "text"}),
    "home.draft_title": frozenset(),
    "home.draft": frozenset({"casus", "held", "missing", "posts", "read", "week"}),
    "home.casus_title": frozenset(),
    "home.no_casus": frozenset(),
    "home.step_title": frozenset(),
    "home.step": frozenset({"casus", "closes", "questions", "title"}),
    "home.casus": frozenset({"active", "casus", "facilitator", "frozen", "role", "sides", "stand", "state"}),
}
