"""The texts of `prompts/messages/*/help.yaml`, by key, with the variables each may use."""

from __future__ import annotations

TEXTS: dict[str, frozenset[str]] = {
    "help.commands": frozenset(),
    "help.unknown": frozenset({"nearest"}),
    "help.status": frozenset(
        {
            "casus",
            "closes",
            "coming",
            "holiday_until",
            "lines",
            "members",
            "questions",
            "rest",
            "sides",
            "stand",
            "state",
        }
    ),
}
