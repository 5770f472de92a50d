"""What a session leaves to the casus: items that people wrote down in a step, and the knot that was decided.

Their words stay theirs: who withdraws or changes the text in the session does so with the item, as long as not both sides
said yes to it. All of it goes through the door of items. Used by `running.py`, when a stage closes.
"""

from __future__ import annotations

from datetime import timedelta

from bot.core import agenda
from bot.core.flows.items import card, door
from bot.core.flows.sessions import announcing, heard
from bot.core.flows.turn import Team, Turn, teams
from bot.core.model import Answer, AnswerState, Casus, Confirm, Decision, Item, Session, Step, StepKind

KNOT = "knoop"
LOOKED_AT_AFTER = timedelta(weeks=2)
"""When a knot of which «nog niet» was decided is asked after: nobody said a day in the session."""
QUESTION = "leervraag"
STAYS_FOR = timedelta(weeks=3)
"""After so long the facilitators are asked whether a question that people want to learn from stays."""
_STATUS = {Decision.YES: "yes", Decision.NO: "no", Decision.NOT_YET: "not_yet"}
"""What a decision makes of a knot: ids of the statuses in `prompts/items/knoop.yaml`."""


def keep(turn: Turn, team: Team, session: Session, stage: int) -> None:
    """A stage closed: what was written down in it is kept from now on. A stage that closes again keeps nothing twice."""
    look_back(turn, team, session, stage)
    steps = [step for step in session.stages[stage] if step.kind in (StepKind.ITEM, StepKind.DECIDE)]
    if not steps:
        return
    kept = {source for item in turn.tx.items.of(team.casus.id) for source in item.sources}
    answers = heard.in_stages(turn, session, [stage])
    for step in steps:
        for answer in heard.shown(answers, step):
            if answer.id not in kept:
                _keep(turn, team, session, step, answer)


def look_back(turn: Turn, team: Team, session: Session, stage: int) -> None:
    """What people wrote before and was shown in this stage (W01 shows expectations) was looked back on now."""
    shown = {kind for step in session.stages[stage] for kind in step.shows}
    for item in turn.tx.items.of(team.casus.id) if shown else ():
        kind = door.kind_of(turn, item.kind)
        over = next((status for status in kind.statuses if status.over), None)
        if item.kind in shown and door.is_shared(item) and over and not kind.is_over(item.status):
            door.say(turn, team.casus, item, over.id, None)


def _keep(turn: Turn, team: Team, session: Session, step: Step, answer: Answer) -> None:
    kind = KNOT if step.kind is StepKind.DECIDE else step.item
    if kind not in turn.library.kinds():
        return
    author = next(member for member in team.members if member.id == answer.member_id)
    is_knot = step.kind is StepKind.DECIDE
    role = turn.say(team.casus.language, f"syntheses.role_{author.role}")
    today = turn.local(team.casus, turn.now).date()
    item = door.draft(
        turn,
        team,
        by=author,
        kind=kind,
        text=answer.question if is_knot else answer.text,
        parts={"decider": str(role)} if is_knot else None,
        hear_by=today + STAYS_FOR if kind == QUESTION else None,
        share=answer.share,
        sources=[answer.id],
        session_id=session.id,
        week=agenda.iso_week(turn.local(team.casus, session.started_at).date()),
    )
    if is_knot and session.decision:
        item = door.say(
            turn,
            team.casus,
            item,
            _STATUS[session.decision],
            today + LOOKED_AT_AFTER if session.decision is Decision.NOT_YET else None,
            by=author,
            reason=answer.text[: door.LONGEST_PART].rstrip(" ."),
        )
    card.show(turn, team, item)


def let_go(turn: Turn, casus: Casus, answer: Answer) -> None:
    """An answer was withdrawn: so is what it was kept as, unless both sides said yes to it since."""
    items = _of(turn, casus, answer)
    if items:
        team = teams(turn, [casus.id])[casus.id]
        for item in items:
            _take_away(turn, team, item)


def follow(turn: Turn, casus: Casus, answer: Answer) -> None:
    """An answer was changed by its author: so is what it was kept as. While its step is open again it goes: nobody may read
    the new words before the step closes, and then they are kept anew."""
    items = _of(turn, casus, answer)
    session_id, _, stage = answer.round_id.rpartition(".")
    session = turn.tx.sessions.get([session_id]).get(session_id)
    if not items or not session or answer.state is not AnswerState.PRESENT:
        return
    team = teams(turn, [casus.id])[casus.id]
    author = next(each for each in team.members if each.id == answer.member_id)
    step, is_shown = heard.step_of(session, answer.question_key), int(stage) in session.revealed
    for item in items:
        is_knot = item.kind == KNOT
        if not is_shown or is_knot or len(answer.text) > door.LONGEST:
            _take_away(turn, team, item)
            if is_knot and is_shown and heard.shown([answer], step):
                _keep(turn, team, session, step, answer)
            continue
        shown_in = turn.tx.outbox.naming([item.id])
        changed = door.change(
            turn,
            team,
            item,
            by=author,
            text=answer.text,
            parts=item.parts,
            who=item.who,
            hear_by=item.hear_by,
            share=answer.share,
            theme=item.theme,
        )
        card.follow(turn, team, item, changed, shown_in)
        announcing.list_again(turn, team, shown_in)


def _take_away(turn: Turn, team: Team, item: Item) -> None:
    """What was kept goes, out of every message that showed it."""
    shown_in = turn.tx.outbox.naming([item.id])
    turn.tx.outbox.scrub([item.id])
    door.take_away(turn, team.casus, item)
    card.clear(turn, team, item, shown_in)
    announcing.list_again(turn, team, shown_in)


def _of(turn: Turn, casus: Casus, answer: Answer) -> list[Item]:
    """What an answer was kept as, and is still its author's alone: an agreement is not any more, once both sides said yes."""
    return [
        item
        for item in turn.tx.items.of(casus.id)
        if item.sources == (answer.id,) and item.author == answer.member_id and _is_own(turn, item)
    ]


def _is_own(turn: Turn, item: Item) -> bool:
    kind = door.kind_of(turn, item.kind)
    return kind.confirm is not Confirm.SIDES or item.status == kind.first.id
