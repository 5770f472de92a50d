"""Between draft and post: the facilitators read, agree, hold back; and what is due is posted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from bot.core import agenda
from bot.core.events import Chose
from bot.core.flows.items import door, stand
from bot.core.flows.syntheses import beside
from bot.core.flows.syntheses.rendering import posts_at, said, show
from bot.core.flows.turn import Team, Turn, as_facilitator, ids, teams
from bot.core.messages import Shown
from bot.core.model import (
    Moment,
    MomentKind,
    Review,
    Round,
    Synthesis,
    SynthesisState,
)
from bot.core.ports.moments import SYNTHESIS_JOB

NOT_READY_YET = timedelta(minutes=15)
LONGEST_DELAY = timedelta(days=1)


def post_due(turn: Turn, due: Sequence[Moment]) -> None:
    """Post the syntheses whose time has come, unless they are held back, wait for a yes, or came too late to be looked at."""
    rounds = turn.tx.rounds.get([moment.subject for moment in due])
    by_casus = teams(turn, sorted({round_.casus_id for round_ in rounds.values()}))
    for moment in due:
        round_ = rounds[moment.subject]
        team = by_casus[round_.casus_id]
        synthesis = turn.tx.syntheses.newest(team.casus.id, round_.occurrence)
        if not synthesis:
            turn.tx.wanted.want(SYNTHESIS_JOB, round_.id)
            turn.tx.moments.postpone(moment, turn.now + NOT_READY_YET)
        elif synthesis.state is SynthesisState.DRAFT and _too_fresh(turn, team, round_, synthesis):
            looked_at = synthesis.made_at + agenda.TIME_TO_LOOK
            turn.tx.moments.postpone(moment, agenda.when_not_quiet(looked_at, team.casus.zone, turn.days_off))
        elif synthesis.state is SynthesisState.HELD or not _has_yes(team, synthesis):
            for room in team.rooms:
                later = turn.message(team.casus.language, "syntheses.later")
                turn.post(room, f"later/{team.casus.id}/{round_.occurrence}/{room.id}", later)
        elif synthesis.state is SynthesisState.DRAFT:
            _post(turn, team, round_, synthesis)


def decide(turn: Turn, event: Chose) -> Shown:
    """A facilitator read a draft, agrees, holds it back, or lets it go after all."""
    casus_id, week = ids(event.value, 2)
    language, team, member = as_facilitator(turn, event, casus_id)
    synthesis = turn.tx.syntheses.newest(casus_id, week)
    if not team or not member:
        return turn.message(language, "syntheses.only_facilitators")
    if not synthesis or synthesis.state is SynthesisState.POSTED:
        return turn.message(language, "syntheses.already_posted")
    round_ = turn.tx.rounds.get([synthesis.round_id])[synthesis.round_id]
    if event.action == "synthesis_hold":
        changed = replace(synthesis, state=SynthesisState.HELD)
    else:
        changed = replace(
            synthesis,
            state=SynthesisState.DRAFT,
            read_by=_with(synthesis.read_by, member.id),
            agreed_by=_with(synthesis.agreed_by, member.id)
            if event.action != "synthesis_read"
            else synthesis.agreed_by,
        )
    is_due = posts_at(turn, team, round_) <= turn.now
    if is_due and changed.state is SynthesisState.DRAFT and _has_yes(team, changed):
        _post(turn, team, round_, changed)
    else:
        turn.tx.syntheses.save(changed)
        show(turn, team, round_, changed)
    return turn.message(language, f"syntheses.did_{event.action.removeprefix('synthesis_')}")


def review_changed(turn: Turn, team: Team) -> None:
    """Another review holds at once: a draft gets the buttons that belong to it, because without them nobody could agree.
    One whose time has passed and that nobody has to look at any more is posted."""
    round_ = turn.tx.rounds.newest([team.casus.id]).get(team.casus.id)
    synthesis = turn.tx.syntheses.newest(team.casus.id, round_.occurrence) if round_ else None
    if not round_ or not synthesis or synthesis.state is SynthesisState.POSTED:
        return
    is_due = posts_at(turn, team, round_) <= turn.now
    if is_due and team.casus.review is Review.NONE and synthesis.state is SynthesisState.DRAFT:
        _post(turn, team, round_, synthesis)
    else:
        show(turn, team, round_, synthesis)


def _post(turn: Turn, team: Team, round_: Round, synthesis: Synthesis) -> None:
    # What was posted is what is stored: whatever becomes of it later, nothing can make it say more.
    now = said(turn, team, round_, synthesis)
    posted = replace(
        synthesis,
        state=SynthesisState.POSTED,
        posted_at=turn.now,
        statements=now.statements,
        beside=now.beside,
    )
    turn.tx.syntheses.save(posted)
    door.tell(turn, team.casus, (*now.beside.told, *now.beside.new))
    stand.told(turn, now.beside.stand)
    beside.told_of(turn, now.beside.sessions)
    expires = Moment(
        kind=MomentKind.EXPIRE, subject=round_.id, occurrence="", due_at=round_.opened_at, casus_id=team.casus.id
    )
    turn.tx.moments.postpone(expires, agenda.expires_at(round_.opened_at, turn.now))
    show(turn, team, round_, posted)


def _has_yes(team: Team, synthesis: Synthesis) -> bool:
    return team.casus.review is not Review.BOTH or len(synthesis.agreed_by) >= 2


def _too_fresh(turn: Turn, team: Team, round_: Round, synthesis: Synthesis) -> bool:
    looked_at = synthesis.read_by or synthesis.agreed_by
    if team.casus.review is Review.NONE or looked_at:
        return False
    if turn.now - posts_at(turn, team, round_) > LONGEST_DELAY and synthesis.version > 1:
        return False  # late answers may move the post, but not for ever
    return turn.now - synthesis.made_at < agenda.TIME_TO_LOOK


def _with(members: tuple[str, ...], member_id: str) -> tuple[str, ...]:
    return members if member_id in members else (*members, member_id)
