"""Personal data in a text, by patterns and checksums: what an answer must not carry.

The flow of answers asks `find` before anything is stored; the composer asks it again before it quotes. Names of people
are looked for apart (`names/`): they are no reason to refuse a text. Everything works on a plain copy of the text
(`plain.py`), because digits may be written in any script and invisible signs may stand between them; what is found is
given as a place in the text as it was typed. Every pattern has bounded repeats, so the work grows with the length of
the text and no faster. Read next: `sharing.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from bot.core.personal_data.access import secrets
from bot.core.personal_data.numbers import bsns, ibans
from bot.core.personal_data.phones import emails, phones, spelled
from bot.core.personal_data.places import addresses, dwellings, plates
from bot.core.personal_data.plain import plain_copy

_DIGITS = re.compile("[0-9]+")


class Kind(StrEnum):
    """What was found. The value is the key of the line that explains it to the author."""

    BSN = "bsn"
    IBAN = "iban"
    PHONE = "phone"
    EMAIL = "email"
    ADDRESS = "address"
    PLATE = "plate"
    SECRET = "secret"  # noqa: S105 - the name of a kind


@dataclass(frozen=True, kw_only=True)
class Found:
    """Personal data at `text[start:end]` (code points, as typed)."""

    kind: Kind
    start: int
    end: int


def find(text: str) -> tuple[Found, ...]:
    """Find personal data in a text, in order of place, never overlapping.

    Args:
        text: What somebody typed, of any length and in any script.
    """
    plain, origin = plain_copy(text)
    runs = [match.span() for match in _DIGITS.finditer(plain)]
    taken = bytearray(len(plain))
    found: list[Found] = []
    # The first to claim a place keeps it: an IBAN contains digits that look like a phone number. Most texts have no
    # digits at all: then only a secret or a mail address can be in them.
    for kind, spans in (
        (Kind.SECRET, secrets(plain)),
        (Kind.IBAN, ibans(plain) if runs else ()),
        (Kind.EMAIL, emails(plain)),
        (Kind.PHONE, phones(plain, runs)),
        (Kind.PHONE, spelled(plain)),
        (Kind.BSN, bsns(plain, runs)),
        (Kind.PLATE, plates(plain) if runs else ()),
        (Kind.ADDRESS, addresses(plain, runs) if runs else ()),
        (Kind.ADDRESS, dwellings(plain)),
    ):
        for start, end in spans:
            if 1 not in taken[start:end]:
                taken[start:end] = b"\x01" * (end - start)
                found.append(Found(kind=kind, start=origin[start], end=origin[end - 1] + 1))
    return tuple(sorted(found, key=lambda one: one.start))


def block(found: Iterable[Found]) -> tuple[Kind, ...]:
    """The kinds that stop an answer until its author took them out: all of them, each once, in order of place."""
    return tuple(dict.fromkeys(one.kind for one in found))
