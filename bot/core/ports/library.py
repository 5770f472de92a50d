"""`Library`: all words and all content. Implemented by `bot/library` from the folder `prompts/`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from bot.core.model import Casus, FollowUp, Format, ItemKind, Question, Situation, Theme


class Library(Protocol):
    """The words of the bot."""

    digest: str
    """A hash of everything under `prompts/`, kept with each synthesis."""
    languages: tuple[str, ...]
    """The languages that all texts exist in, `nl` first."""

    def say(self, language: str, key: str, /, **values: object) -> str:
        """Render the text `key` (`rounds.question`), with its variables; an unknown language falls back to `nl`.

        People's words in `values` are escaped for our Markdown; text that is already Markdown comes in as `Markdown`.

        Raises:
            ContentError: unknown key, or a variable that is missing or not of this text (both are found by tests).
        """

    def questions(self) -> tuple[Question, ...]:
        """All questions, in the order of the library."""

    def planned(self, casus: Casus, occurrence: str) -> tuple[Question, ...]:
        """Questions that somebody has fixed for this casus and week; empty: choose one."""

    def follow_ups(self) -> tuple[FollowUp, ...]:
        """The follow-ups that fit any question, in the order of the library."""

    def themes(self) -> tuple[Theme, ...]:
        """The codebook of themes."""

    def small_talk(self) -> tuple[str, ...]:
        """What people say that is about no theme: examples, so that it is recognised."""

    def kinds(self) -> Mapping[str, ItemKind]:
        """The kinds of what the casus keeps, by id, in their order."""

    def formats(self) -> tuple[Format, ...]:
        """The formats of sessions («werkvormen»), by id."""

    def situations(self) -> tuple[Situation, ...]:
        """What can be going on in a casus, in the order in which a menu offers it."""


class Markdown(str):
    """Text that is already in our Markdown and is not escaped again when it is put into another text."""

    __slots__ = ()
