"""Names of people in a text: those of the casus, and of others by how they look and by the words around them.

A name is no reason to refuse a text: the flows offer a role instead (`bot/core/flows/rounds/naming.py`), and the composer
leaves such a sentence unquoted. So a name may be missed and a street may be taken for one, but neither often: sentences
in the tests hold it to that. The text is cut into words once (`words.py`), and each word is looked at with a few words
around it (`walk.py`), so the work grows with the length of the text and no faster. What names and the words around them
are is data: `given.py` and `around.py`. Read next: `walk.py`.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.personal_data.names.team import Known, Team
from bot.core.personal_data.names.walk import Named, Walk

__all__ = ["Known", "Named", "find", "may_name"]


def may_name(text: str) -> bool:
    """Whether a text has something that could be a name; when not, nobody's name has to be looked up."""
    return Walk(text).may_hold_a_name()


def find(text: str, people: Sequence[Known] = (), *, own: str = "") -> tuple[Named, ...]:
    """Find names of people in a text, in order of place, never overlapping.

    Args:
        text: What somebody typed, of any length.
        people: The others in the casus.
        own: The name of who is speaking: it is theirs to tell.
    """
    words = Walk(text)
    beginnings = words.beginnings()
    if not beginnings:
        return ()
    team = Team(people, own)
    found: list[Named] = []
    done = 0
    for at in beginnings:
        if at < done:
            continue
        name = words.name_from(at, team)
        if name is None:
            continue
        done = name.end
        if name.is_somebody and not words.tells_of_oneself(name) and not team.is_own(name.words):
            found.append(words.named(name, team))
    return tuple(found)
