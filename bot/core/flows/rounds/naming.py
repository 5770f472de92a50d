"""Names of others in an answer: the offer to put a role in their place.

A name is no reason to refuse an answer. In a form it is asked once, before anything is stored: the form comes back with
roles where the names were, and what is sent then is stored as it is. In a thread or a direct message the answer is kept,
and its author gets one private line. Who is called what comes with `Casussen.at`, so that a name costs no statement.
Used by `answering.py`, `own_data.py` and `on_behalf.py`; what a name is: `bot/core/personal_data/names/`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.core.events import Submitted
from bot.core.flows.turn import Team, Turn
from bot.core.messages import Form
from bot.core.model import Answer, Casus, Member, Via
from bot.core.personal_data import names
from bot.core.personal_data.names import Named
from bot.core.ports.casussen import Someone
from bot.core.ports.library import Markdown

ASKED = "answer_names"
"""The name of the answer form that comes back: what is sent with it was asked already."""


def others_in(text: str, everyone: Sequence[Someone], *, author: Member | None, own: str) -> tuple[Named, ...]:
    """The names of others in a text.

    Args:
        text: An answer.
        everyone: Who is in the casus; nobody when the text has no capital that could be a name (`names.may_name`).
        author: The member who speaks; None while that is not known.
        own: The name of who speaks.
    """
    if not everyone:
        return ()
    people = [names.Known(name=one.name, role=one.role) for one in everyone if not author or one.member_id != author.id]
    return names.find(text, people, own=own)


def everyone_of(team: Team) -> tuple[Someone, ...]:
    """Who is in a casus, when its team is at hand."""
    return tuple(Someone(member_id=one.id, name=team.name(one), role=one.role) for one in team.members)


def to_ask(event: Submitted, text: str, everyone: Sequence[Someone], *, author: Member) -> tuple[Named, ...]:
    """The names in a text that comes with a form; none when its author was asked already."""
    return () if event.form == ASKED else others_in(text, everyone, author=author, own=event.who.name)


def with_roles(turn: Turn, casus: Casus, text: str, named: Sequence[Named]) -> str:
    """A text with each name replaced by a role, in the language of the casus: it is what people there write in."""
    pieces: list[str] = []
    done = 0
    for one in named:
        role = one.stays or str(turn.say(casus.language, _key(one), possessive=one.possessive))
        pieces += [text[done : one.start], role[:1].upper() + role[1:] if one.opens else role]
        done = one.end
    return "".join([*pieces, text[done:]])


def _key(one: Named) -> str:
    return f"names.role_{one.role}" if one.role else "names.somebody"


def once_more(
    turn: Turn, language: str, form: Form, *, casus: Casus, text: str, named: Sequence[Named], kept: bool = False
) -> Form:
    """A form with this text, with roles in the place of names, and above it which words they are. `kept`: whether the
    text with the names is stored already."""
    words = list(dict.fromkeys(text[one.start : one.end] for one in named))
    filled = with_roles(turn, casus, text, named)
    return replace(
        form,
        intro=turn.say(language, "names.form_intro", intro=Markdown(form.intro), words=words, kept=kept),
        fields=tuple(replace(field, value=filled) if field.name == "text" else field for field in form.fields),
    )


def offer(turn: Turn, language: str, member: Member, answer: Answer, named: Sequence[Named]) -> None:
    """One private line about an answer that is kept already, whatever is added to it or changed in it later."""
    key = f"names/{answer.id}"
    if not named or not turn.tx.inbox.first_time(member.platform, member.workspace, key):
        return
    choice = turn.choice(language, "roles_instead", answer.id, style="primary")
    in_thread = answer.via is Via.CHAT
    turn.tell(member, key, turn.message(language, "names.offer", [choice], in_thread=in_thread))
