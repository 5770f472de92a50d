"""A synthesis from answers: wanted, gathered, stored, corrected. Composing itself is `bot/synthesis`, behind a port.

The worker calls `gather`, composes outside any transaction, and calls `store`; `correct` follows a withdrawal at once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.core import sharing
from bot.core.flows.answers import Released
from bot.core.flows.syntheses import editing, few
from bot.core.flows.syntheses.rendering import close_drafts, rests_on, said, show, verified
from bot.core.flows.turn import Team, Turn, teams
from bot.core.model import (
    AnswerState,
    Beside,
    Moment,
    Round,
    Share,
    Statement,
    Synthesis,
    SynthesisState,
    new_id,
)
from bot.core.ports.composer import Material, Said
from bot.core.ports.moments import SYNTHESIS_JOB


@dataclass(frozen=True, kw_only=True)
class Gathered:
    """What a synthesis will rest on, read at one moment. `mark` differs as soon as any of it has changed."""

    team: Team
    round_: Round
    material: Material
    expired: bool
    """Some raw answers are gone: what was approved stands, and is not composed again without them."""
    mark: tuple[object, ...]


def want(turn: Turn, due: Sequence[Moment]) -> None:
    """It is time for drafts: ask the worker for them."""
    for moment in due:
        turn.tx.wanted.want(SYNTHESIS_JOB, moment.subject)


def gather(turn: Turn, round_id: str, *, to_compose: bool = False) -> Gathered | None:
    """Read what the synthesis of a round may rest on, and the kept vectors if it is `to_compose`; None when the round is
    gone."""
    round_ = turn.tx.rounds.get([round_id]).get(round_id)
    if not round_:
        return None
    team = teams(turn, [round_.casus_id])[round_.casus_id]
    members = {member.id: member for member in team.members}
    counting = [answer for answer in turn.tx.answers.of_rounds([round_id]) if sharing.counts(answer)]
    usable = [answer for answer in counting if answer.state is AnswerState.PRESENT]
    roles = sharing.roles_of(team.members)
    kept = turn.tx.vectors.of([answer.id for answer in usable]) if to_compose else {}
    material = Material(
        casus=team.casus.name,
        week=round_.occurrence,
        language=team.casus.language,
        roles=dict(roles),
        said=tuple(
            Said(
                answer_id=answer.id,
                person=answer.member_id,
                role=members[answer.member_id].role,
                side=members[answer.member_id].side,
                name=team.name(members[answer.member_id]) if answer.share is Share.NAME else "",
                question=answer.question,
                text=answer.text,
                share=answer.share,
            )
            for answer in usable
        ),
        vectors={
            answer.id: vector
            for answer in usable
            if (vector := kept.get(answer.id)) and vector.changed == answer.changed
        },
    )
    mark = (tuple((answer.id, answer.changed, answer.share) for answer in usable), material)
    expired = len(usable) < len(counting)
    return Gathered(team=team, round_=round_, material=material, expired=expired, mark=mark)


def store(turn: Turn, gathered: Gathered, statements: tuple[Statement, ...]) -> bool:
    """Store what was composed as the newest version and show it where it belongs.

    False when something it rests on has changed since it was gathered: then it is to be composed again.
    """
    now = gather(turn, gathered.round_.id)
    if not now or now.mark != gathered.mark:
        return now is None
    team, round_ = now.team, now.round_
    before = turn.tx.syntheses.newest(team.casus.id, round_.occurrence)
    statements = editing.kept_from(before, statements)
    counted = tuple(one.answer_id for one in now.material.said)
    posted = before is not None and before.state is SynthesisState.POSTED
    synthesis = Synthesis(
        id=new_id(turn.now),
        casus_id=team.casus.id,
        round_id=round_.id,
        week=round_.occurrence,
        version=before.version + 1 if before else 1,
        state=before.state if before else SynthesisState.DRAFT,
        language=now.material.language,
        statements=statements,
        counted=counted,
        made_at=turn.now,
        posted_at=before.posted_at if before else None,
        corrected_on=turn.local(team.casus, turn.now).date() if posted else None,
        prompts_digest=turn.library.digest,
        code_version=turn.code_version,
        read_by=before.read_by if before and posted else (),
        agreed_by=before.agreed_by if before and posted else (),
        beside=before.beside if before else Beside(),
    )
    # What may not be shown is not stored either: a quote would outlive the answer that it was taken from.
    answers = turn.tx.answers.get(rests_on(synthesis))
    allowed = verified(turn, team, synthesis, answers)
    stands = said(turn, team, round_, synthesis).statements if posted else allowed
    synthesis = replace(synthesis, statements=stands)
    if posted:
        points = [each.point for each in synthesis.statements if each.point]
        turn.tx.recognitions.keep_only(team.casus.id, synthesis.week, points)
    if before and (now.expired or (before.statements == synthesis.statements and before.counted == counted)):
        return True
    turn.tx.syntheses.add(synthesis)
    show(turn, team, round_, synthesis)
    if not before:
        few.tell(turn, team, round_, answers.values())
    return True


def correct(turn: Turn, released: Released) -> None:
    """Take an answer out of the syntheses that rested on it, now, and ask the worker to compose them anew.

    What rested on the answer disappears at once, in drafts and in what was posted; what can be said without it comes
    back with the next version.
    """
    gone = released.answer_id
    for synthesis in released.syntheses:
        team = teams(turn, [synthesis.casus_id])[synthesis.casus_id]
        round_ = turn.tx.rounds.get([synthesis.round_id])[synthesis.round_id]
        is_posted = synthesis.state is SynthesisState.POSTED
        changed = replace(
            synthesis,
            statements=tuple(each for each in synthesis.statements if gone not in each.sources),
            counted=tuple(each for each in synthesis.counted if each != gone),
            corrected_on=turn.local(team.casus, turn.now).date() if is_posted else None,
        )
        turn.tx.syntheses.save(changed)
        show(turn, team, round_, changed)
        close_drafts(turn, team, changed, released.messages)
        turn.tx.wanted.want(SYNTHESIS_JOB, round_.id)


def expire(turn: Turn, answer_ids: Sequence[str]) -> None:
    """The time of these answers is over. Only what was posted of them was approved and stands: drafts lose their quotes."""
    messages = turn.tx.outbox.naming(answer_ids)
    turn.tx.syntheses.unquote(answer_ids)
    for synthesis in turn.tx.syntheses.resting_on(answer_ids):
        team = teams(turn, [synthesis.casus_id])[synthesis.casus_id]
        if synthesis.state is not SynthesisState.POSTED:
            round_ = turn.tx.rounds.get([synthesis.round_id])[synthesis.round_id]
            show(turn, team, round_, synthesis)
        close_drafts(turn, team, synthesis, messages)
