"""Composers that go further than a good one would, to see that the core holds them back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from bot.core.model import Quote, Statement
from bot.core.ports.composer import Material, Said


def _label(said: Said) -> str:
    return said.name


@dataclass(kw_only=True)
class Greedy:
    """Quotes whatever it gets, whole; what must not be shown has to be held back by the core. In the middle of its work
    something else may happen (`meanwhile`)."""

    meanwhile: Callable[[], None] = lambda: None
    label: Callable[[Said], str] = _label
    extra: list[Statement] = field(default_factory=list)

    def compose(self, material: Material) -> tuple[Statement, ...]:
        statements = tuple(
            Statement(
                block="opviel",
                text="Iemand schreef iets.",
                sources=(said.answer_id,),
                quotes=(Quote(answer_id=said.answer_id, text=said.text, label=self.label(said)),),
            )
            for said in material.said
        )
        self.meanwhile()
        return (*statements, *self.extra)
