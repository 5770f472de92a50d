"""«Mag dit zo?»: the author of an answer is shown the exact words, in private, and says whether they may be used.

The single door for it, whatever the use: a quote in the team's own summary that a facilitator wants to be sure of
(`syntheses/checking.py`), and everything that leaves the team (a digest), for which a yes is always needed. No answer is
no yes. What was said goes with the answer: changed or withdrawn, nothing of it holds any more. Read next:
`core/model/consents.py`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum
from typing import Any

from bot.core import sharing
from bot.core.events import Event
from bot.core.flows.turn import Team, Turn, may_tell, next_week
from bot.core.model import IN_SUMMARY, Answer, Consent, ConsentState, Member, Moment, MomentKind, new_id
from bot.core.ports.library import Markdown


class Asking(StrEnum):
    """What became of the wish to ask an author."""

    ASKED = "asked"
    ANSWERED = "answered"
    """The author said yes or no to this before."""
    NOT_NOW = "not_now"
    """The author cannot be asked now: no account, away, stopped, or had enough messages this week. After the weekend it is
    tried once more."""


def ask(
    turn: Turn,
    team: Team,
    answer: Answer,
    text: str,
    *,
    week: str,
    use: str,
    where: Markdown,
    once_more: bool = True,
) -> Asking:
    """Ask the author whether exactly this text may be used. From now on it is used only after a yes.

    Args:
        text: To the letter, as it would be shown.
        week: The ISO week of the round of the answer.
        use: `IN_SUMMARY`, or a name for a use beyond the team («digest»).
        where: Where it would be shown, for the author: «de samenvatting van week 48».
        once_more: Whether it is tried again after the weekend, if the author cannot be asked now.
    """
    about = [each for each in turn.tx.consents.of_answers([answer.id]) if each.use == use and each.text == text]
    if any(each.state in (ConsentState.YES, ConsentState.NO) for each in about):
        return Asking.ANSWERED
    consent = about[0] if about else _new(turn, answer, text, week=week, use=use)
    author = next(member for member in team.members if member.id == answer.member_id)
    key = _key(consent)
    if not may_tell(turn, team, author, key):
        if once_more:
            _plan_once_more(turn, team, consent)
        return Asking.NOT_NOW
    language = turn.language_of(author, team.persons[author.person_id], team.casus)
    message = turn.message(
        language,
        "consents.may_this_be_used",
        [
            turn.choice(language, "consent_yes", consent.id, style="primary"),
            turn.choice(language, "consent_no", consent.id),
            turn.choice(language, "consent_change", consent.id),
        ],
        casus=team.casus.name,
        text=text,
        where=where,
        in_team=use == IN_SUMMARY,
    )
    turn.tell(author, key, message, shows=[answer.id])
    return Asking.ASKED


def _plan_once_more(turn: Turn, team: Team, consent: Consent) -> None:
    """Next week people may have messages again. Planned once for each question, so that nobody is asked a third time."""
    moment = Moment(
        kind=MomentKind.CONSENT,
        subject=consent.id,
        occurrence="once more",
        due_at=next_week(turn, team.casus),
        casus_id=team.casus.id,
    )
    turn.tx.moments.plan([moment])


def _new(turn: Turn, answer: Answer, text: str, *, week: str, use: str) -> Consent:
    consent = Consent(
        id=new_id(turn.now),
        casus_id=answer.casus_id,
        answer_id=answer.id,
        member_id=answer.member_id,
        week=week,
        use=use,
        text=text,
        asked_at=turn.now,
    )
    turn.tx.consents.add(consent)
    return consent


def allowed(turn: Turn, casus_ids: Sequence[str], use: str) -> tuple[Consent, ...]:
    """The texts that may be used: those with a yes of their author, of answers that still count. Look again each time
    something is shown: a yes can be taken back."""
    said_yes = [each for each in turn.tx.consents.of_use(casus_ids, use) if each.state is ConsentState.YES]
    answers = turn.tx.answers.get([each.answer_id for each in said_yes])
    return tuple(each for each in said_yes if each.answer_id in answers and sharing.counts(answers[each.answer_id]))


def say(turn: Turn, consent: Consent, author: Member, language: str, *, yes: bool, text: str = "") -> Consent:
    """The author says yes or no, or writes the words anew, which is a yes to those. The message that asked shows what was
    said, and how to take it back."""
    answer = turn.tx.answers.get([consent.answer_id])[consent.answer_id]
    own_words = consent.own_words
    if text:
        own_words = text not in answer.text
    said = replace(
        consent,
        state=ConsentState.YES if yes else ConsentState.NO,
        text=text or consent.text,
        own_words=own_words,
        said_at=turn.now,
    )
    turn.tx.consents.save(said)
    action, label = ("consent_no", "consent_not_yes") if yes else ("consent_yes", "consent_not_no")
    other = turn.choice(language, action, consent.id, label=label)
    message = turn.message(language, "consents.said", [other], text=said.text, yes=yes)
    turn.tell(author, _key(consent), message, shows=[consent.answer_id])
    return said


def of_author(turn: Turn, event: Event, consent_id: str) -> tuple[str, Consent | None, Member | None]:
    """The language to speak in; and the consent, if whoever did this is the author and the answer still counts."""
    found = turn.tx.consents.get(consent_id)
    spot = turn.tx.casussen.at(event.place, event.who, found.casus_id if found else None)
    language = turn.language_for(event, spot.person, spot.casus)
    consent = turn.tx.consents.get(consent_id) if found else None  # once more, now that its casus is held
    if not consent or not spot.member or spot.member.id != consent.member_id:
        return language, None, None
    answer = turn.tx.answers.get([consent.answer_id]).get(consent.answer_id)
    if consent.state is ConsentState.HIDDEN or not answer or not sharing.counts(answer):
        return language, None, None
    return language, consent, spot.member


def as_data(turn: Turn, member: Member) -> list[dict[str, Any]]:
    """What «In computertaal (JSON)» says of it."""
    mine = [answer.id for answer in turn.tx.answers.of_members([member.id])]
    return [
        {
            "text": each.text,
            "use": each.use,
            "week": each.week,
            "said": each.state,
            "asked_at": each.asked_at.isoformat(),
            "said_at": each.said_at.isoformat() if each.said_at else None,
        }
        for each in turn.tx.consents.of_answers(mine)
    ]


def _key(consent: Consent) -> str:
    return f"consent/{consent.id}"
