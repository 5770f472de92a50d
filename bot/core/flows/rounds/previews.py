"""«Wie mag dit zien?»: the four levels, each with how a sentence of this person will look.

Used by the answer form (`answering.py`, `on_behalf.py`) and after an answer in a direct message (`own_data.py`). What is
promised is what `bot/core/sharing.py` allows with the people who take part now.
"""

from __future__ import annotations

from collections.abc import Iterable

from bot.core import sharing
from bot.core.flows import answers
from bot.core.flows.turn import Turn
from bot.core.model import Member, Role, Share
from bot.core.ports.library import Markdown


def of_levels(
    turn: Turn, language: str, *, role: Role | None, name: str, members: Iterable[Member]
) -> dict[Share, str]:
    """What each level comes to, for somebody with this role and name, who is one of these members of the casus.

    Args:
        role: None when it is not known yet; then no role is shown.
        name: As Markdown when the previews are shown as plain text, beside the options of a form.
        members: Whatever their presence; only those who take part now count.
    """
    outlook = sharing.outlook(members, role)
    example = turn.say(language, "answers.example")
    subject = turn.say(language, "compose.short_direct_contact")
    theme = (
        turn.say(language, "compose.point", people=2, about=subject)
        if outlook.counted
        else turn.say(language, "compose.point_few", about=subject)
    )
    label = turn.say(language, f"syntheses.role_{role}") if outlook.with_role else ""
    return {
        Share.ONLY_ME: turn.say(language, "answers.level_ik_help"),
        Share.THEME: turn.say(language, "answers.level_thema_help", theme=theme if outlook.shown else ""),
        Share.ROLE: turn.say(
            language, "answers.level_rol_help", example=example if outlook.counted else "", role=label
        ),
        Share.NAME: turn.say(language, "answers.level_naam_help", example=example if outlook.shown else "", name=name),
    }


def for_form(turn: Turn, language: str, member: Member, name: str) -> dict[Share, str]:
    """The same for a member of a casus, to stand beside the options of a form."""
    members = turn.tx.people.members([member.casus_id])[member.casus_id]
    return of_levels(turn, language, role=member.role, name=Markdown(answers.clean(name)), members=members)
