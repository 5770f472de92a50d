"""`reflectie digest`: the newest digest of a leertraject, printed, or as a PDF.

Only what the coordinators have already; what teams still look at is not printed. Used by `__main__.py`. Read next:
`paper.py`.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Protocol

from bot import paper
from bot.core.ports.errors import BotError


class Delivered(Protocol):
    """The newest digest of a leertraject (see `bot/core/flows/digests/sending.py`)."""

    @property
    def name(self) -> str: ...
    @property
    def language(self) -> str: ...
    @property
    def day(self) -> date | None: ...
    @property
    def markdown(self) -> str: ...


def choose(found: tuple[Delivered, ...], name: str) -> Delivered:
    """The one of this name; without a name the only one there is.

    Raises:
        BotError: there is none, there are more, or its coordinators have no digest yet; the text says what to do.
    """
    names = ", ".join(f"«{each.name}»" for each in found)
    if not found:
        raise BotError("There is no leertraject yet. Somebody begins one in the chat: /reflectie leertraject.")
    fits = [each for each in found if name.casefold() in ("", each.name.casefold())]
    if not fits:
        raise BotError(f"There is no leertraject «{name}». There is: {names}.")
    if len(fits) > 1:
        raise BotError(f"There are more leertrajecten. Name one: {names}.")
    if fits[0].day is None:
        raise BotError(f"The coordinators of «{fits[0].name}» have no digest yet, so there is nothing to print.")
    return fits[0]


def write_pdf(digest: Delivered, file: Path) -> None:
    """Write it as a PDF/UA.

    Raises:
        BotError: the file cannot be written.
    """
    made = paper.pdf(digest.markdown, language=digest.language, title=f"Digest {digest.name} {digest.day}")
    try:
        file.write_bytes(made)
    except OSError as trouble:
        raise BotError(f"{file}: cannot be written ({trouble.strerror}). Give another file.") from None
