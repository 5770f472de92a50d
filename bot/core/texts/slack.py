"""The texts of `prompts/messages/*/slack.yaml`, by key, with the variables each may use."""

from __future__ import annotations

TEXTS: dict[str, frozenset[str]] = {
    "slack.bot": frozenset(),
    "slack.cancel": frozenset(),
    "slack.close": frozenset(),
    "slack.open": frozenset(),
    "slack.press": frozenset(),
    "slack.rest": frozenset(),
    "slack.moment": frozenset(),
    "slack.waiting": frozenset(),
    "slack.done": frozenset(),
    "slack.later": frozenset(),
    "slack.outdated": frozenset(),
    "slack.no_bot": frozenset(),
    "slack.more": frozenset(),
}
