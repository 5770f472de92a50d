"""The nouns of reflectie, as frozen values.

Everybody uses these, by `from bot.core.model import …`; nobody inherits from them. All times are aware UTC. Ids are text,
made by `new_id`. The Dutch word of each noun is in `docs/glossary.md`. Read next: `events.py` and `messages.py`.
"""

from __future__ import annotations

from bot.core.model.answers import Answer, AnswerState, Part, PartState, Share, Via
from bot.core.model.casus import REGIONS, Casus, CasusState, CentralQuestion, Destruction, Freeze, Review, Rhythm, Room
from bot.core.model.ids import new_id
from bot.core.model.items import Item, ItemKind, ItemLine, ItemStatus
from bot.core.model.people import SIDE_OF_ROLE, Facilitating, Identity, Member, Person, Presence, Role, Side
from bot.core.model.rounds import Asked, FollowUp, Moment, MomentKind, Question, Round
from bot.core.model.sessions import (
    Decision,
    Format,
    Session,
    SessionState,
    Step,
    StepKind,
    StepOption,
    Variant,
    Vote,
    Way,
    When,
)
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
    "SIDE_OF_ROLE",
    "Answer",
    "AnswerState",
    "Asked",
    "Beside",
    "Casus",
    "CasusState",
    "CentralLine",
    "CentralQuestion",
    "Decision",
    "Destruction",
    "Facilitating",
    "FollowUp",
    "Format",
    "Freeze",
    "Identity",
    "Item",
    "ItemKind",
    "ItemLine",
    "ItemStatus",
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
    "Session",
    "SessionState",
    "Share",
    "Side",
    "Stand",
    "StandKind",
    "Statement",
    "Step",
    "StepKind",
    "StepOption",
    "Synthesis",
    "SynthesisState",
    "Theme",
    "Variant",
    "Via",
    "Vote",
    "Way",
    "When",
    "new_id",
]
