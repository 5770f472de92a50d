"""The form for an answer: what you say, and «Wie mag dit zien?», each level with how a sentence of this person will look.

Used by `answering.py`, `own_data.py` (also after an answer in a direct message) and `on_behalf.py`. What a preview
promises is what `bot/core/sharing.py` allows with the people who take part now.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from bot.core import sharing
from bot.core.flows import answers
from bot.core.flows.turn import Turn
from bot.core.messages import Field, Form, Option
from bot.core.model import Member, Role, Share
from bot.core.ports.library import Markdown


def answer_form(
    turn: Turn,
    language: str,
    *,
    context: str,
    question: str,
    looks: Mapping[Share, str],
    chosen: Share | None,
    text: str = "",
) -> Form:
    """The form for an answer: what you say, and who may see it. `looks` is what each level comes to (`previews`)."""
    levels = tuple(
        Option(value=level, label=turn.say(language, f"answers.level_{level}"), help=looks[level]) for level in Share
    )
    return Form(
        name="answer",
        context=context,
        title=turn.say(language, "answers.form_title"),
        intro=turn.say(language, "answers.form_intro", question=question),
        fields=(
            Field(
                name="text",
                label=turn.say(language, "answers.field_text"),
                kind="text",
                value=text,
                hint=turn.say(language, "answers.field_text_hint"),
                max_length=answers.LONGEST,
            ),
            Field(
                name="share",
                label=turn.say(language, "answers.field_share"),
                kind="one_of",
                value=chosen or "",
                options=levels,
            ),
        ),
        submit=turn.say(language, "answers.form_submit"),
        language=language,
    )


def previews(turn: Turn, language: str, *, role: Role | None, name: str, members: Iterable[Member]) -> dict[Share, str]:
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


def previews_of(turn: Turn, language: str, member: Member, name: str) -> dict[Share, str]:
    """The same for a member of a casus, to stand beside the options of a form."""
    members = turn.tx.people.members([member.casus_id])[member.casus_id]
    return previews(turn, language, role=member.role, name=Markdown(answers.clean(name)), members=members)
