"""The words of a casus in a digest: what it says of something that the casus keeps, and whether it still may.

Of a knot that is who decides as well, of what works also when it does not. A line keeps these words to the letter; as soon
as the casus says it otherwise, or its author takes the yes back, the line holds no more. Used by `wording.py` and
`bringing.py`.
"""

from __future__ import annotations

from bot.core.flows.items import door
from bot.core.flows.turn import Turn
from bot.core.model import Appeal, DigestLine, Item, LineKind

QUESTION = "leervraag"
"""The kind of what a team wants to learn."""
DECIDER, NOT_WHEN = "decider", "not_when"
"""The part of a knot that says who decides, and that of what works that says when it does not."""


NOT_IN_ITS_WORDS = (LineKind.MOVING, LineKind.HARVEST)
"""What rests on an item without saying any of its words."""


def said_of(turn: Turn, item: Item) -> str:
    """What a digest says of an item, to the letter: its text, and on a second line who decides or when it does not work."""
    kind = door.kind_of(turn, item.kind)
    second = item.parts.get(DECIDER if kind.yes_or_no else NOT_WHEN, "")
    return f"{item.text}\n{second}" if second else item.text


def holds(turn: Turn, line: DigestLine, item: Item | None) -> bool:
    """Whether a line may still say this of an item: it is there for the whole team, in these words, and where its author
    had to say yes, that yes stands. Only the day of a knot makes it the business of coordinators without one."""
    if item is None or item.hidden or not door.is_shared(item):
        return False
    if line.kind in NOT_IN_ITS_WORDS:
        return True
    if line.kind in (LineKind.WAITING, LineKind.NO_PROGRESS):
        return line.by_team or line.text == item.text
    return (line.kind is LineKind.KNOT or item.beyond) and line.text == said_of(turn, item)


def is_of(appeal: Appeal, item: Item | None) -> bool:
    """Whether what coordinators were asked about a knot is still what the knot says, for the whole team to read."""
    return item is not None and not item.hidden and door.is_shared(item) and item.text == appeal.text


def one_line(line: DigestLine) -> str:
    """The words of a line where there is room for one line only."""
    return line.text.replace("\n", " – ")


def split(line: DigestLine) -> tuple[str, str]:
    """What it says, and its second line; empty when there is none."""
    first, _, second = line.text.partition("\n")
    return first, second
