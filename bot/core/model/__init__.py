"""The nouns of reflectie, as frozen values.

Everybody uses these, by `from bot.core.model import …`; nobody inherits from them. All times are aware UTC. Ids are text,
made by `new_id`. The Dutch word of each noun is in `docs/glossary.md`. Read next: `events.py` and `messages.py`.
"""

from __future__ import annotations

from bot.core.model.answers import Answer, AnswerState, Part, PartState, Share, Via
from bot.core.model.casus import REGIONS, Casus, CasusState, CentralQuestion, Destruction, Freeze, Review, Rhythm, Room
from bot.core.model.ids import new_id
from bot.core.model.items import (
    SELF,
    TOGETHER,
    ByWhom,
    Confirm,
    Day,
    Item,
    ItemKind,
    ItemLine,
    ItemStep,
    ItemYes,
    KindOption,
    KindPart,
    KindStatus,
    Told,
    YesTo,
)
from bot.core.model.people import SIDE_OF_ROLE, Facilitating, Identity, Member, Person, Presence, Role, Side
from bot.core.model.rounds import Asked, FollowUp, Moment, MomentKind, Question, Round
from bot.core.model.syntheses import (
    Beside,
    CentralLine,
    Quote,
    Stand,
    StandKind,
    Statement,
    Synthesis,
    SynthesisState,
    Theme,
)

__all__ = [
    "REGIONS",
    "SELF",
    "SIDE_OF_ROLE",
    "TOGETHER",
    "Answer",
    "AnswerState",
    "Asked",
    "Beside",
    "ByWhom",
    "Casus",
    "CasusState",
    "CentralLine",
    "CentralQuestion",
    "Confirm",
    "Day",
    "Destruction",
    "Facilitating",
    "FollowUp",
    "Freeze",
    "Identity",
    "Item",
    "ItemKind",
    "ItemLine",
    "ItemStep",
    "ItemYes",
    "KindOption",
    "KindPart",
    "KindStatus",
    "Member",
    "Moment",
    "MomentKind",
    "Part",
    "PartState",
    "Person",
    "Presence",
    "Question",
    "Quote",
    "Review",
    "Rhythm",
    "Role",
    "Room",
    "Round",
    "Share",
    "Side",
    "Stand",
    "StandKind",
    "Statement",
    "Synthesis",
    "SynthesisState",
    "Theme",
    "Told",
    "Via",
    "YesTo",
    "new_id",
]
