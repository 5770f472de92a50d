"""Quotes in a digest: words that stood in a summary of the team, with the yes of their author to exactly these words.

A week before teams look at a digest, the bot asks one author in each casus «Mag dit zo?». No answer is no yes. A quote stands
without name, role or casus, and its team looks at it like at everything else. Taken back, it goes at once, from what was sent
as well. Used by `gathering.py`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.core import agenda
from bot.core.events import Chose, Submitted
from bot.core.flows import answers, consents
from bot.core.flows.digests import posted, reading, sending
from bot.core.flows.digests.bringing import Before
from bot.core.flows.digests.groups import Group, group_of
from bot.core.flows.syntheses import checking
from bot.core.flows.turn import Team, Turn, teams
from bot.core.messages import Shown
from bot.core.model import (
    IN_DIGEST,
    Answer,
    AnswerState,
    Consent,
    ConsentState,
    DigestLine,
    LineKind,
    Moment,
    Quote,
    Share,
    Source,
    SourceKind,
    Synthesis,
    SynthesisState,
)
from bot.core.ports.library import Markdown

MOST = 2
"""Quotes in one digest, each of another casus."""


def ask_due(turn: Turn, due: Sequence[Moment]) -> None:
    """A digest comes in a week: in each casus one author is asked whether they may be quoted in it."""
    for moment in due:
        group = group_of(turn, moment.subject)
        if not group:
            continue
        later = agenda.when_not_quiet(turn.now, group.trajectory.zone, turn.days_off)
        if later > turn.now:
            turn.tx.moments.postpone(moment, later)
            continue
        today = agenda.local(turn.now, group.trajectory.zone).date()
        for casus_id, summaries in posted.of_group(turn, group, today - posted.FARTHEST_BACK, today).items():
            _ask_one(turn, group, group.teams[casus_id], summaries)


def _ask_one(turn: Turn, group: Group, team: Team, summaries: Sequence[Synthesis]) -> None:
    for number, (synthesis, quote, answer) in enumerate(_candidates(turn, team, summaries)):
        author = next(member for member in team.members if member.id == answer.member_id)
        language = turn.language_of(author, team.persons[author.person_id], team.casus)
        where = turn.say(language, "consents.in_digest", name=group.trajectory.name)
        asked = consents.ask(
            turn,
            team,
            answer,
            quote.text,
            week=synthesis.week,
            use=IN_DIGEST,
            where=where,
            once_more=number == 0,
        )
        if asked is consents.Asking.ASKED:
            return


def ask_once_more(turn: Turn, due: Sequence[Moment]) -> None:
    """Authors who could not be asked last week, for a digest or by a facilitator: once more, if it still matters."""
    for moment in due:
        consent = turn.tx.consents.get(moment.subject)
        team = teams(turn, [moment.casus_id]).get(moment.casus_id)
        if not consent or not team or consent.state is not ConsentState.ASKED:
            continue
        answer = turn.tx.answers.get([consent.answer_id]).get(consent.answer_id)
        author = next((member for member in team.members if member.id == consent.member_id), None)
        if not answer or not author or answer.state is not AnswerState.PRESENT:
            continue
        language = turn.language_of(author, team.persons[author.person_id], team.casus)
        if where := _where(turn, team, consent, language):
            consents.ask(turn, team, answer, consent.text, week=consent.week, use=consent.use, where=where)


def _where(turn: Turn, team: Team, consent: Consent, language: str) -> Markdown | None:
    """Where the words would be shown; None when they cannot be any more."""
    if consent.use == IN_DIGEST:
        participation = turn.tx.participations.of_casus(team.casus.id)
        group = group_of(turn, participation.trajectory_id) if participation else None
        if not group or not group.may_tell(team.casus.id):
            return None
        return turn.say(language, "consents.in_digest", name=group.trajectory.name)
    synthesis = turn.tx.syntheses.newest(team.casus.id, consent.week)
    if not synthesis or synthesis.state is SynthesisState.POSTED:
        return None
    return turn.say(language, "consents.in_summary", week=int(consent.week[-2:]))


def _candidates(turn: Turn, team: Team, summaries: Sequence[Synthesis]) -> Iterator[tuple[Synthesis, Quote, Answer]]:
    """Quotes of posted summaries, the newest first, about which their author was not asked yet."""
    quoted = [
        (synthesis, quote)
        for synthesis in reversed(summaries)
        for statement in synthesis.statements
        for quote in statement.quotes
    ]
    there = turn.tx.answers.get([quote.answer_id for _, quote in quoted])
    asked = {each.answer_id for each in turn.tx.consents.of_answers(list(there)) if each.use == IN_DIGEST}
    for synthesis, quote in quoted:
        answer = there.get(quote.answer_id)
        if answer and answer.id not in asked and _may_be_asked(team, answer, quote.text):
            yield synthesis, quote, answer


def _may_be_asked(team: Team, answer: Answer, text: str) -> bool:
    is_there = answer.state is AnswerState.PRESENT and answer.share in (Share.ROLE, Share.NAME)
    return is_there and not answers.objection(text) and not reading.named(text, [team])


def quotes(turn: Turn, group: Group, earlier: Before) -> tuple[DigestLine, ...]:
    """What may be quoted in the next digest: each once, of each casus one, the newest yes first, no words twice."""
    telling = [casus_id for casus_id in group.teams if group.may_tell(casus_id)]
    oldest = agenda.iso_week(agenda.local(turn.now, group.trajectory.zone).date() - posted.FARTHEST_BACK)
    found: dict[str, DigestLine] = {}
    said: set[str] = set()
    for each in reversed(consents.allowed(turn, telling, IN_DIGEST)):
        team = group.teams[each.casus_id]
        is_old = each.week < oldest
        is_held = each.week in group.participations[each.casus_id].held
        was_told = each.answer_id in earlier.told or each.answer_id in earlier.taken_out
        same = " ".join(each.text.casefold().split())
        if is_old or is_held or was_told or each.casus_id in found or same in said or reading.named(each.text, [team]):
            continue
        said.add(same)
        source = Source(kind=SourceKind.ANSWER, id=each.answer_id, casus_id=each.casus_id)
        found[each.casus_id] = DigestLine(kind=LineKind.QUOTE, text=each.text, sources=(source,))
    return tuple(found.values())[:MOST]


# What the author says later


def answer(turn: Turn, event: Chose) -> Shown:
    """The author says yes or no (`checking.py`), now or later: what stands in a digest follows."""
    shown = checking.answer(turn, event)
    _follow(turn, event.value)
    return shown


def submit_change(turn: Turn, event: Submitted) -> Shown:
    """The author wrote it in other words (`checking.py`): what stands in a digest is not said in the old ones any more."""
    shown = checking.submit_change(turn, event)
    _follow(turn, event.context)
    return shown


def _follow(turn: Turn, consent_id: str) -> None:
    consent = turn.tx.consents.get(consent_id)
    if consent and consent.use == IN_DIGEST:
        sending.look_again(turn, consent.casus_id)
