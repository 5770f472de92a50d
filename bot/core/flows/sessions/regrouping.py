"""People come and go while a step is open: small groups follow, and facilitators may make them otherwise.

Used by the flows in which people come and go (`joining.py`, `home.py`). Read next: `grouping.py`, `bot/core/pairing.py`.
"""

from __future__ import annotations

import re
from dataclasses import replace

from bot.core.events import Chose, Submitted
from bot.core.flows.sessions import finishing, grouping, running
from bot.core.flows.turn import Team, Turn, as_facilitator, ids, teams
from bot.core.messages import Field, Form, Message, Problem, Shown
from bot.core.model import Session, SessionState, Step
from bot.core.model.sessions import stage_round

_BETWEEN_NAMES = re.compile(r"\s*[,;+&]\s*|\s+(?:en|and)\s+")


def follow(turn: Turn, casus_id: str) -> None:
    """Somebody came, left, or is away: the groups of an open step follow. Who leads is missed."""
    finishing.miss_leader(turn, casus_id)
    session = turn.tx.sessions.running([casus_id]).get(casus_id)
    if not session or session.state is not SessionState.RUNNING or not grouping.step_of(session):
        return
    team = teams(turn, [casus_id])[casus_id]
    _show(turn, team, session, grouping.group(turn, team, session, session.stage))


def _show(turn: Turn, team: Team, before: Session, session: Session) -> None:
    """Keep other groups, and let the message of the step say so."""
    if session.groups == before.groups:
        return
    turn.tx.sessions.save(session)
    id_ = stage_round(session.id, session.stage)
    round_ = turn.tx.rounds.get([id_])[id_]
    running.show_again(turn, team, session, round_)


def choose(turn: Turn, event: Chose) -> Shown:
    """The button «Groepjes aanpassen»: who is together, to change as text."""
    language, found = _found(turn, event)
    if isinstance(found, Message):
        return found
    team, session, step = found
    lines = [", ".join(names) for names in grouping.names_of(team, session.groups.get(step.id, ()))]
    field = Field(
        name="groups",
        label=turn.say(language, "sessions.field_groups"),
        kind="text",
        value="\n".join(lines),
        hint=turn.say(language, "sessions.field_groups_hint"),
    )
    return Form(
        name="session_groups",
        context=f"{team.casus.id}/{session.id}",
        title=turn.say(language, "sessions.groups_title"),
        intro=turn.say(language, "sessions.groups_intro"),
        fields=(field,),
        submit=turn.say(language, "sessions.groups_submit"),
        language=language,
    )


def submit(turn: Turn, event: Submitted) -> Shown:
    """The groups as a facilitator wants them. Who is in none does the step alone."""
    language, found = _found(turn, event)
    if isinstance(found, Message):
        return found
    team, session, step = found
    free = {member.id: team.name(member) for member in grouping.who_can(turn, team, session, step)}
    groups: list[tuple[str, ...]] = []
    for line in event.fields.get("groups", "").splitlines():
        group: list[str] = []
        for name in filter(None, _BETWEEN_NAMES.split(line.strip(" -•\t"))):
            meant = _meant(name, free)
            if not meant:
                return Problem(fields={"groups": turn.say(language, "sessions.groups_unknown", name=name)})
            group.append(meant)
            del free[meant]
        groups += [tuple(group)] if group else []
    if not groups:
        return Problem(fields={"groups": turn.say(language, "sessions.groups_empty")})
    alone = [(member_id,) for member_id in free]
    _show(turn, team, session, replace(session, groups={**session.groups, step.id: (*groups, *alone)}))
    return turn.message(language, "sessions.groups_changed")


def _meant(name: str, free: dict[str, str]) -> str:
    """Who is meant by a name: whoever is called so, else the only one whose name begins so; "": nobody, or more."""
    plain = name.casefold()
    same = [id_ for id_, each in free.items() if each.casefold() == plain]
    begins = [id_ for id_, each in free.items() if each.casefold().startswith(f"{plain} ")]
    return same[0] if same else begins[0] if len(begins) == 1 else ""


def _found(turn: Turn, event: Chose | Submitted) -> tuple[str, tuple[Team, Session, Step] | Message]:
    """The language to speak in, and the open step with groups; or why there is nothing to change."""
    casus_id, session_id = ids(event.value if isinstance(event, Chose) else event.context, 2)
    language, team, _ = as_facilitator(turn, event, casus_id)
    if not team:
        return language, turn.message(language, "sessions.only_facilitators")
    session = turn.tx.sessions.running([casus_id]).get(casus_id)
    step = grouping.step_of(session) if session and session.id == session_id else None
    if not session or not step:
        return language, turn.message(language, "sessions.no_groups")
    return language, (team, session, step)
