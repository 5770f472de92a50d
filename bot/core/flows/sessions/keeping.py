"""What a session leaves to the casus: items that people wrote down in a step, and the knot that was decided.

Their words stay theirs: who withdraws or changes the text in the session does so with the item, as long as not both sides
said yes to it. All of it goes through the door of items. Used by `running.py`, when a stage closes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from bot.core import agenda, doubles
from bot.core.flows.items import card, door
from bot.core.flows.sessions import announcing, heard, particulars
from bot.core.flows.sessions.particulars import Written
from bot.core.flows.turn import Team, Turn, teams
from bot.core.model import Answer, AnswerState, Casus, Confirm, Decision, Item, Member, Session, Share, Step, StepKind

KNOT = "knoop"
LOOKED_AT_AFTER = timedelta(weeks=2)
"""When a knot of which «nog niet» was decided is asked after: nobody said a day in the session."""
MOST_LINES = 10
"""So many things one person names in a step that takes one on a line."""
_STATUS = {Decision.YES: "yes", Decision.NO: "no", Decision.NOT_YET: "not_yet"}
"""What a decision makes of a knot: ids of the statuses in `prompts/items/knoop.yaml`."""


def fits(text: str) -> bool:
    """Whether the lines of a text can be written down, each as one thing."""
    named = doubles.read(text)
    is_short = all(len(name) <= door.LONGEST and len(said) <= door.LONGEST_PART for name, said in named)
    return 0 < len(named) <= MOST_LINES and is_short


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


def to_come(turn: Turn, session: Session, stage: int) -> list[str]:
    """The kinds of what people wrote down in an open stage for everybody to read: one for each answer that is kept."""
    answers = heard.in_stages(turn, session, [stage])
    steps = [step for step in session.stages[stage] if step.kind is StepKind.ITEM]
    return [step.item for step in steps for _ in heard.shown(answers, step)]


def look_back(turn: Turn, team: Team, session: Session, stage: int) -> None:
    """What people wrote before and was shown in this stage (W01 shows expectations) was looked back on now."""
    shown = {kind for step in session.stages[stage] for kind in step.shows}
    for item in turn.tx.items.of(team.casus.id) if shown else ():
        kind = door.kind_of(turn, item.kind)
        over = next((status for status in kind.statuses if status.over), None)
        if item.kind in shown and door.is_shared(item) and over and not kind.is_over(item.status):
            door.say(turn, team.casus, item, over.id, None)


def _keep(turn: Turn, team: Team, session: Session, step: Step, answer: Answer) -> None:
    """Keep what an answer says: one thing, or each that it names."""
    kind = KNOT if step.kind is StepKind.DECIDE else step.item
    if kind in turn.library.kinds():
        for written in _written(turn, team, step, answer):
            _keep_one(turn, team, session, step, answer, written)


def _written(turn: Turn, team: Team, step: Step, answer: Answer) -> list[Written]:
    """What an answer is written down as. Of what it names twice, both things that it says go together."""
    if step.kind is StepKind.DECIDE:
        role = turn.say(team.casus.language, f"syntheses.role_{_author(team, answer).role}")
        return [Written(text=answer.question, parts={"decider": str(role)})]
    if not step.lines:
        read = particulars.read(turn, step, answer.text, turn.local(team.casus, answer.answered_at).date())
        return [replace(read, parts={**step.parts, **read.parts})]
    told = next((part.id for part in door.kind_of(turn, step.item).parts if not part.options), "")
    found = []
    for name, said in doubles.merged(doubles.read(answer.text)):
        words = "; ".join(each.rstrip(" .") for each in said if each)[: door.LONGEST_PART]
        found.append(Written(text=name, parts={**step.parts, **({told: words} if told and words else {})}))
    return found


def _author(team: Team, answer: Answer) -> Member:
    return next(member for member in team.members if member.id == answer.member_id)


def _keep_one(turn: Turn, team: Team, session: Session, step: Step, answer: Answer, written: Written) -> None:
    author, today = _author(team, answer), turn.local(team.casus, turn.now).date()
    is_knot = step.kind is StepKind.DECIDE
    item = door.draft(
        turn,
        team,
        by=author,
        kind=KNOT if is_knot else step.item,
        text=written.text,
        parts=written.parts,
        hear_by=written.day or (today + timedelta(weeks=step.weeks) if step.weeks else None),
        share=answer.share,
        theme=written.theme,
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


def change(
    turn: Turn,
    team: Team,
    item: Item,
    *,
    by: Member,
    text: str,
    parts: Mapping[str, str],
    who: str,
    hear_by: date | None,
    share: Share,
    theme: str,
    owner: Member | None = None,
) -> tuple[Item, tuple[str, ...]]:
    """Put other words to an item, wherever it stands: on its card, and in the steps of sessions that list it. Also the keys
    of the messages that showed it."""
    shown_in = turn.tx.outbox.naming([item.id])
    changed = door.change(
        turn,
        team,
        item,
        by=by,
        text=text,
        parts=parts,
        who=who,
        owner=owner,
        hear_by=hear_by,
        share=share,
        theme=theme,
    )
    card.follow(turn, team, item, changed, shown_in)
    announcing.list_again(turn, team, shown_in)
    return changed, shown_in


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
    step, is_shown = heard.step_of(session, answer.question_key), int(stage) in session.revealed
    if step.kind is StepKind.DECIDE or step.lines:
        _keep_anew(turn, team, session, step, answer, items, is_shown=is_shown)
        return
    (written,) = _written(turn, team, step, answer)
    for item in items:
        if not is_shown or not 0 < len(written.text) <= door.LONGEST:
            _take_away(turn, team, item)
        else:
            others = {id_: words for id_, words in item.parts.items() if id_ not in step.asks}
            _say_as(turn, team, item, answer, replace(written, parts={**others, **written.parts}))


def _keep_anew(
    turn: Turn, team: Team, session: Session, step: Step, answer: Answer, items: Sequence[Item], *, is_shown: bool
) -> None:
    """A decision was changed, or lines that name several things: what is no more in it goes, what is new in it is kept."""
    is_read = is_shown and (step.kind is StepKind.DECIDE or fits(answer.text))
    written = _written(turn, team, step, answer) if is_read else []
    for item in items:
        same = next((each for each in written if (each.text, each.parts) == (item.text, item.parts)), None)
        if same and step.lines:
            written.remove(same)
            _say_as(turn, team, item, answer, same)
        else:
            _take_away(turn, team, item)
    for each in written if heard.shown([answer], step) else ():
        _keep_one(turn, team, session, step, answer, each)


def _say_as(turn: Turn, team: Team, item: Item, answer: Answer, written: Written) -> None:
    """An item in the words, and for the eyes, that its author chose now."""
    change(
        turn,
        team,
        item,
        by=_author(team, answer),
        text=written.text,
        parts=written.parts,
        who=item.who,
        hear_by=written.day or item.hear_by,
        share=answer.share,
        theme=written.theme or item.theme,
    )


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
