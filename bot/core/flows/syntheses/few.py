"""Only one or two people answered: nothing of it is shown, and they hear that, in private, with what they can do.

Told once, when the draft is made. Who wants to share it does so with their own hands. Used by `making.py`.
"""

from __future__ import annotations

from collections.abc import Iterable

from bot.core import sharing
from bot.core.events import Chose
from bot.core.flows.turn import Team, Turn, ids, may_tell
from bot.core.messages import Shown
from bot.core.model import Answer, Round


def tell(turn: Turn, team: Team, round_: Round, answers: Iterable[Answer]) -> None:
    """Ask the authors whether they want to share it themselves, if there are too few of them for a summary."""
    by_member = {answer.member_id: answer for answer in answers if sharing.counts(answer)}
    if len(by_member) >= sharing.THEMES_FROM_PEOPLE:
        return
    for member in team.members:
        key = f"few/{round_.id}/{member.id}"
        if member.id not in by_member or not may_tell(turn, team, member, key):
            continue
        language = turn.language_of(member, team.persons[member.person_id], team.casus)
        choices = [
            turn.choice(language, "few", team.casus.id, "share", label="few_share"),
            turn.choice(language, "few", team.casus.id, "keep", label="few_keep"),
            turn.choice(language, "edit", by_member[member.id].id),
        ]
        turn.tell(member, key, turn.message(language, "few.ask", choices, casus=team.casus.name))


def answer(turn: Turn, event: Chose) -> Shown:
    """«Ik deel het zelf» or «Bewaren voor later»: both leave everything as it is, and say what that means."""
    casus_id, what = ids(event.value, 2)
    spot = turn.tx.casussen.at(event.place, event.who, casus_id)
    language = turn.language_for(event, spot.person, spot.casus)
    return turn.message(language, "few.share" if what == "share" else "few.keep")
