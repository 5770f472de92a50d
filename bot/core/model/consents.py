"""«Mag dit zo?»: whether the author of an answer lets exactly these words be used, and for what."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

IN_SUMMARY = "summary"
"""The use of words in the team's own summary. Other uses, beyond the team, have names of their own."""
IN_DIGEST = "digest"
"""The use of words in a digest for coordinators."""


class ConsentState(StrEnum):
    """What the author said. No answer is no yes."""

    ASKED = "asked"
    YES = "yes"
    NO = "no"
    HIDDEN = "hidden"
    """The answer was withdrawn in a frozen casus: what was said is kept, and holds no more."""


@dataclass(frozen=True, kw_only=True)
class Consent:
    """One question to one author about one exact text, for one use."""

    id: str
    casus_id: str
    answer_id: str
    member_id: str
    """The author."""
    week: str
    """The ISO week of the round that the answer belongs to."""
    use: str
    text: str
    """To the letter, as it was shown to the author, or as the author wrote it instead."""
    state: ConsentState = ConsentState.ASKED
    own_words: bool = False
    """The author wrote these words for this use: they need not stand in the answer."""
    asked_at: datetime
    said_at: datetime | None = None
