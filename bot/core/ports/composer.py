"""`Composer`: answers in, statements out. Pure and slow; called by the worker outside any transaction.

Implemented by `bot/synthesis`. What it may use was decided before (`sharing.py`); what it says is checked again when it
is rendered (`flows/syntheses`), which fails closed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from bot.core.model import LineKind, Role, Share, Side, Statement, Vector


@dataclass(frozen=True, kw_only=True)
class Said:
    """One answer that counts (level above `ik`), as the composer may know it. `name` is empty except at level `naam`."""

    answer_id: str
    person: str
    """The member id: people are counted by it, never shown."""
    role: Role
    side: Side
    name: str
    question: str
    text: str
    share: Share


@dataclass(frozen=True, kw_only=True)
class Material:
    """All that a synthesis may rest on. `roles` counts the active members of the casus per role."""

    casus: str
    week: str
    language: str
    roles: dict[Role, int]
    said: tuple[Said, ...]
    vectors: Mapping[str, Vector] = field(default_factory=dict, compare=False)
    """The kept vectors, by answer id. They only save time: with them or without, what is composed is the same."""


@dataclass(frozen=True, kw_only=True)
class Voice:
    """That somebody answered in a casus, and the themes that a posted synthesis found in what they said; maybe none."""

    person: str
    """The person id: somebody in two casussen is one person."""
    role: Role
    casus_id: str
    themes: frozenset[str]


@dataclass(frozen=True, kw_only=True)
class Pooled:
    """What may be said of several casussen together. `casussen` are those that it rests on."""

    kind: LineKind
    """`THEME`: people in these casussen spoke of it. `SHARED`: people of every role that may be named did. `DIFFERENCE`:
    one role more often than the others, and hardly by chance."""
    theme: str
    text: str
    casussen: tuple[str, ...]


class Composer(Protocol):
    def compose(self, material: Material) -> tuple[Statement, ...]:
        """Make the statements of a synthesis, in the order in which they are shown. Same input, same output."""

    def pool(self, voices: Sequence[Voice], language: str) -> tuple[Pooled, ...]:
        """Say what casussen have in common, the most shared first: only what rests on enough people, and no numbers."""
