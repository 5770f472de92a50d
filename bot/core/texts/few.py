"""The texts of `prompts/messages/*/few.yaml`, by key, with the variables each may use."""

from __future__ import annotations

TEXTS: dict[str, frozenset[str]] = {
    "few.ask": frozenset({"casus"}),
    "few.share": frozenset(),
    "few.keep": frozenset(),
}
