"""Private messages with open questions: one invitation and one reminder a week for a person, over all casussen.

Somebody with four casussen gets one message with four questions. What comes due later in the same week joins that
message instead of sending another. Comes from the tick, many at once. Read next: `question.py`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.core import agenda
from bot.core.flows.rounds.question import private_question
from bot.core.flows.turn import NO_ACCOUNT, Team, Turn, teams
from bot.core.model import AnswerState, CasusState, Member, Moment, Presence, Round


def invite(turn: Turn, due: Sequence[Moment]) -> None:
    """Send the question privately to who chose this moment of the day. What was missed is not caught up."""
    _write_to_members(turn, due, "invite")


def remind(turn: Turn, due: Sequence[Moment]) -> None:
    """Send one private reminder to who did not answer and did not say «nu niet»."""
    _write_to_members(turn, due, "remind")


@dataclass(frozen=True, kw_only=True)
class Open:
    """A round that a member can answer, has not answered and did not refuse."""

    team: Team
    member: Member
    round_: Round


def _write_to_members(turn: Turn, due: Sequence[Moment], what: str) -> None:
    due = [moment for moment in due if not agenda.is_late(moment.due_at, turn.now)]
    rounds = turn.tx.rounds.get([moment.subject for moment in due])
    of_persons = _memberships(turn, list(rounds.values()))
    open_to = _open_to(turn, of_persons)
    now = {(moment.subject, moment.occurrence) for moment in due}
    to: dict[tuple[str, str], list[Open]] = {}
    for person_id, found in open_to.items():
        for each in found:
            own = each.member.moment.isoformat("minutes") if each.member.moment else ""
            if (each.round_.id, own) in now:
                week = each.round_.occurrence
                to[person_id, week] = [other for other in found if other.round_.occurrence == week]
    first = {key: found[0] for key, found in to.items()}
    identities = turn.tx.people.identities([each.member for each in first.values()])
    for (person_id, week), one in first.items():
        language = turn.language_of(one.member, one.team.persons[person_id], one.team.casus, identities)
        asked = [(each.team.casus, each.round_, each.member) for each in to[person_id, week]]
        # To the oldest of their memberships, so that what joins later goes where the message already is.
        where = of_persons[person_id][0]
        turn.tell(where, f"{what}/{week}/{person_id}", private_question(turn, language, asked, what))


def _memberships(turn: Turn, rounds: Sequence[Round]) -> dict[str, tuple[Member, ...]]:
    """Everybody with an account who takes part in these rounds, with all casussen in which they take part."""
    members = turn.tx.people.members(sorted({round_.casus_id for round_ in rounds}))
    persons = {
        member.person_id
        for some in members.values()
        for member in some
        if member.presence is Presence.ACTIVE and member.platform != NO_ACCOUNT
    }
    found = turn.tx.people.memberships(sorted(persons))
    return {
        person_id: tuple(member for member in some if member.presence is Presence.ACTIVE)
        for person_id, some in found.items()
    }


def _open_to(turn: Turn, of_persons: Mapping[str, Sequence[Member]]) -> dict[str, list[Open]]:
    """The rounds that each person can still answer now, in the order of their memberships; nothing of a casus that has a
    holiday."""
    # All casussen in one go, so that their rows are held in one order.
    by_casus = teams(turn, sorted({member.casus_id for some in of_persons.values() for member in some}))
    newest = {
        casus_id: round_
        for casus_id, round_ in turn.tx.rounds.newest(list(by_casus)).items()
        if not round_.closed_at and by_casus[casus_id].casus.state is CasusState.LIVE
    }
    round_ids = [round_.id for round_ in newest.values()]
    done = {
        (answer.round_id, answer.member_id)
        for answer in turn.tx.answers.of_rounds(round_ids)
        if answer.state is AnswerState.PRESENT
    }
    done |= {(id_, member_id) for id_, said in turn.tx.rounds.not_now(round_ids).items() for member_id in said}

    def is_open(member: Member) -> bool:
        round_ = newest.get(member.casus_id)
        if not round_ or (round_.id, member.id) in done:
            return False
        casus = by_casus[member.casus_id].casus
        today = turn.local(casus, turn.now).date()
        return today not in turn.quiet_days(casus) and not (member.away_until and today < member.away_until)

    return {
        person_id: [
            Open(team=by_casus[member.casus_id], member=member, round_=newest[member.casus_id])
            for member in some
            if is_open(member)
        ]
        for person_id, some in of_persons.items()
    }
