"""The single door for what the casus keeps: draft, confirm, change, say what became of it, take away.

Nothing else writes an item. Forms (`flows/kept`), sessions and summaries come in here. Whoever writes down their own words
confirms them by that; the words of somebody else wait for their author, who gets them to the letter in a private message.
Read next: `saying.py`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.core import agenda
from bot.core.flows import answers
from bot.core.flows.turn import Team, Turn, may_tell, next_week
from bot.core.model import (
    ByWhom,
    Casus,
    Confirm,
    Destruction,
    Facilitating,
    Item,
    ItemKind,
    ItemStep,
    ItemYes,
    KindStatus,
    Member,
    Moment,
    MomentKind,
    Presence,
    Share,
    Side,
    Told,
    YesTo,
    new_id,
)
from bot.core.ports.library import Markdown

LONGEST = 200
"""Characters of the text of an item: one or two sentences."""
LONGEST_PART = 300
FARTHEST = timedelta(days=366)
"""A day lies at most so far ahead."""
ASKED_AT = time(10, 0)
"""When people are asked after something, on the clocks of the casus."""
SIDES = (Side.MUNICIPALITY, Side.INITIATIVE)
"""The sides that each say yes for themselves."""
_GONE = ItemKind(
    id="", name={}, help={}, label={}, place=99, statuses=(KindStatus(id="", name={}),)
)  # of a kind that was taken out of the library


class Step(StrEnum):
    """What is due of an item. The occurrence of its moment is what it is about (a day, another item) and this, with a
    slash."""

    ASK = "ask"
    LATE = "late"
    WORDS = "words"
    """Its author is asked whether it may be kept so, now that they may have a message again."""
    LOOK = "look"
    """It is new: what fits it is looked up."""
    MATCH = "match"
    """Its author hears of another item that fits it."""


def kind_of(turn: Turn, kind: str) -> ItemKind:
    """A kind by its id. One that is no longer in the library asks nothing and can become nothing."""
    return turn.library.kinds().get(kind) or replace(_GONE, id=kind, name={"nl": kind})


def draft(
    turn: Turn,
    team: Team,
    *,
    by: Member,
    kind: str,
    text: str,
    author: Member | None = None,
    parts: Mapping[str, str] | None = None,
    who: str = "",
    owner: Member | None = None,
    hear_by: date | None = None,
    status: str = "",
    share: Share = Share.ROLE,
    theme: str = "",
    sources: Sequence[str] = (),
    session_id: str | None = None,
    week: str = "",
) -> Item:
    """Write an item down. `text` and `parts` were cleaned and nothing is to be said against them (`trouble_with`).

    Args:
        by: Who writes it down.
        author: Whose words they are; None: those of `by`. The words of somebody else wait for their yes: they get a private
            message «mag dit zo bewaard worden?», and until then nobody sees the item but they and `by`.
        owner: Who, by their own word, looks after it.
        status: What has become of it already; empty: the first status of its kind.
        sources: The ids of the answers that it came from: when they are withdrawn before anybody said yes, it goes too.
        week: The ISO week in which it came up; empty: this week.
    """
    author = author or by
    made = kind_of(turn, kind)
    item = Item(
        id=new_id(turn.now),
        casus_id=team.casus.id,
        kind=made.id,
        text=text,
        parts={name: words for name, words in (parts or {}).items() if words},
        week=week or agenda.iso_week(turn.local(team.casus, turn.now).date()),
        made_by=by.id,
        made_at=turn.now,
        author=author.id,
        confirmed=author.id == by.id,
        who=who,
        owner=owner.id if owner else None,
        status=status or made.first.id,
        hear_by=hear_by,
        share=share,
        phase=team.casus.phase,
        theme=theme,
        sources=tuple(sources),
        session_id=session_id,
    )
    turn.tx.items.add(item)
    _step(turn, item, by)
    plan(turn, item, team.casus)
    if item.confirmed:
        _say_yes(turn, item, author)
    elif not ask_author(turn, team, item, author):
        _plan_step(turn, item, Step.WORDS, next_week(turn, team.casus))
    return item


def confirm(turn: Turn, item: Item, author: Member) -> Item:
    """The author says that it may be kept in these words. From now on the team sees it."""
    confirmed = replace(item, confirmed=True)
    turn.tx.items.save(confirmed)
    _say_yes(turn, confirmed, author)
    return confirmed


def change(
    turn: Turn,
    team: Team,
    item: Item,
    *,
    by: Member,
    text: str,
    parts: Mapping[str, str],
    who: str = "",
    owner: Member | None = None,
    hear_by: date | None = None,
    share: Share = Share.ROLE,
    theme: str = "",
) -> Item:
    """Write it down anew. Other words are of whoever writes them, and every earlier yes to the old ones is over."""
    if item.owner and not owner and who == item.who:
        owner = next((member for member in team.members if member.id == item.owner), None)
    changed = replace(
        item,
        text=text,
        parts=dict(parts),
        who=who,
        owner=owner.id if owner else None,
        hear_by=hear_by,
        share=share,
        theme=theme,
    )
    if (text, dict(parts)) != (item.text, item.parts):
        close_question(turn, team.casus, item, turn.tx.outbox.naming([item.id]))
        _keep_what_was(turn, team.casus, item)
        made = kind_of(turn, item.kind)
        is_anew = made.confirm is Confirm.SIDES and item.status == made.agreed.id
        status = made.first.id if is_anew else item.status
        changed = replace(changed, author=by.id, confirmed=True, beyond=False, status=status, status_at=turn.now)
        turn.tx.outbox.scrub([item.id])
        turn.tx.item_history.forget_yesses(item.id)
        _say_yes(turn, changed, by)
    if (text, dict(parts), share) != (item.text, item.parts, item.share):
        changed_beyond(turn, item)
    turn.tx.items.save(changed)
    _step(turn, changed, by)
    plan(turn, changed, team.casus)
    return changed


def agree(turn: Turn, team: Team, item: Item, member: Member) -> Item:
    """A member says that it holds for them. Once somebody of both sides did, it does."""
    turn.tx.item_history.say_yes(ItemYes(item_id=item.id, member_id=member.id, to=YesTo.AGREED, at=turn.now))
    made = kind_of(turn, item.kind)
    if item.status != made.first.id or set(SIDES) - set(agreed_by(turn, team, item)):
        return item
    agreed = replace(item, status=made.agreed.id, status_at=turn.now)
    turn.tx.items.save(agreed)
    _step(turn, agreed, None)
    return agreed


def agreed_by(turn: Turn, team: Team, item: Item) -> tuple[Side, ...]:
    """The sides of which somebody said yes to an item as it stands."""
    said = {each.member_id for each in turn.tx.item_history.yesses([item.id])[item.id]}
    sides = {member.side for member in team.members if member.id in said}
    return tuple(side for side in SIDES if side in sides)


def look_after(turn: Turn, item: Item, member: Member) -> Item:
    """By their own word a member looks after an item."""
    owned = replace(item, owner=member.id)
    turn.tx.items.save(owned)
    return owned


def seen_by(item: Item, member: Member | None) -> bool:
    """Whether a member may read an item at all."""
    if member and member.id == item.author:
        return True
    if not item.confirmed:
        return member is not None and member.id == item.made_by
    return is_shared(item)


def is_shared(item: Item) -> bool:
    """Whether the whole team may read an item: its author said that it may be kept, and that its words may be shown."""
    return item.confirmed and item.share in (Share.ROLE, Share.NAME)


def say(
    turn: Turn,
    casus: Casus,
    item: Item,
    status: str,
    hear_by: date | None,
    *,
    by: Member | None = None,
    reason: str = "",
) -> Item:
    """Somebody says what became of an item, and before which day people hear more."""
    over = kind_of(turn, item.kind).is_over(status)
    said = replace(
        item,
        status=status,
        hear_by=None if over else hear_by,
        status_at=turn.now,
        reason=reason,
        late_told_at=None,
    )
    turn.tx.items.save(said)
    _step(turn, said, by)
    plan(turn, said, casus)
    return said


def plan(turn: Turn, item: Item, casus: Casus, step: Step = Step.ASK) -> None:
    """What will be due of an item: on its day its owner is asked, the day after it the team hears that it went by."""
    kind = kind_of(turn, item.kind)
    if item.hear_by is None or not kind.asked_after or kind.is_over(item.status):
        return
    day = item.hear_by
    if step is Step.LATE:  # the team hears a day after the owner did
        day = max(day, turn.local(casus, turn.now).date()) + timedelta(days=1)
    at = agenda.instant(day, ASKED_AT, ZoneInfo(casus.zone))
    turn.tx.moments.plan(
        [
            Moment(
                kind=MomentKind.ITEM,
                subject=item.id,
                occurrence=f"{item.hear_by.isoformat()}/{step}",
                due_at=agenda.when_not_quiet(at, casus.zone, turn.days_off),
                casus_id=casus.id,
            )
        ]
    )


def take_away(turn: Turn, casus: Casus, item: Item) -> None:
    """Take an item away, everywhere. In a frozen casus it is hidden from everybody instead."""
    changed_beyond(turn, item)
    if casus.frozen:
        turn.tx.items.save(replace(item, hidden=True))
        return
    turn.tx.items.destroy(item.id)
    _log(turn, item, "withdrawn")


def let_others_read(turn: Turn, item: Item, *, yes: bool) -> Item:
    """The author says whether others than the team may read exactly these words."""
    said = replace(item, beyond=yes)
    turn.tx.items.save(said)
    if not yes:
        changed_beyond(turn, item)
    return said


def changed_beyond(turn: Turn, item: Item) -> None:
    """Something that a summary may have told of, or that others than the team may have read, holds no more as it was:
    wherever it stands, that is put right."""
    made = kind_of(turn, item.kind)
    # Of what the bot itself writes down, a stand and a harvest, digests tell.
    if not item.beyond and not made.yes_or_no and made.told is Told.NEVER and made.by is not ByWhom.BOT:
        return
    turn.tx.moments.plan(
        [
            Moment(
                kind=MomentKind.BEYOND,
                subject=item.id,
                occurrence=new_id(turn.now),
                due_at=turn.now,
                casus_id=item.casus_id,
            )
        ]
    )


def let_go_of(turn: Turn, casus: Casus, answer_ids: Sequence[str]) -> None:
    """Answers were withdrawn: what was made of them alone, and that nobody said yes to yet, goes too."""
    gone = set(answer_ids)
    for item in turn.tx.items.of(casus.id):
        if gone.isdisjoint(item.sources):
            continue
        rest = tuple(source for source in item.sources if source not in gone)
        if item.confirmed or rest:
            turn.tx.items.save(replace(item, sources=rest))
        else:
            shown_in = turn.tx.outbox.naming([item.id])
            turn.tx.outbox.scrub([item.id])
            take_away(turn, casus, item)
            close_question(turn, casus, item, shown_in)


def destroy_hidden(turn: Turn, casus: Casus) -> None:
    """The casus is thawed: what was taken away while it was frozen goes after all."""
    for item in turn.tx.items.hidden(casus.id):
        changed_beyond(turn, item)
        turn.tx.items.destroy(item.id)
        _log(turn, item, "thawed")


def trouble_with(turn: Turn, language: str, text: str, longest: int = LONGEST) -> Markdown | None:
    """Why a line is not taken, or None: it is empty, too long, or has personal data in it."""
    if not text or len(text) > longest:
        return turn.say(language, "items.text_length", longest=longest)
    why = answers.objection(text)
    return answers.object_to(turn, language, why) if why else None


def may_speak_for(member: Member, item: Item) -> bool:
    """Whether a member may say what became of an item: who looks after it, who wrote it, and facilitators."""
    if member.presence is not Presence.ACTIVE:
        return False
    return member.facilitating is Facilitating.YES or member.id in (item.owner, item.author)


def _keep_what_was(turn: Turn, casus: Casus, item: Item) -> None:
    """In a frozen casus other words may not destroy the old ones: they stay, hidden."""
    if casus.frozen:
        turn.tx.items.add(replace(item, id=new_id(turn.now), hidden=True))


def _say_yes(turn: Turn, item: Item, author: Member) -> None:
    turn.tx.item_history.say_yes(ItemYes(item_id=item.id, member_id=author.id, to=YesTo.WORDS, at=turn.now))
    if kind_of(turn, item.kind).matches and is_shared(item):
        _plan_step(turn, item, Step.LOOK, turn.now)


def _plan_step(turn: Turn, item: Item, step: Step, due_at: datetime) -> None:
    moment = Moment(kind=MomentKind.ITEM, subject=item.id, occurrence=f"/{step}", due_at=due_at, casus_id=item.casus_id)
    turn.tx.moments.plan([moment])


def ask_author(turn: Turn, team: Team, item: Item, author: Member) -> bool:
    """«Mag dit zo bewaard worden?», with the exact text. False: they had enough messages this week, or are away; it waits
    on their own page."""
    if not may_tell(turn, team, author, f"item-words/{item.id}"):
        return False
    language = turn.language_of(author, team.persons[author.person_id], team.casus)
    made = kind_of(turn, item.kind)
    named = {part.id: part.label.get(language) or part.label["nl"] for part in made.parts}
    message = turn.message(
        language,
        "items.may_this_be_kept",
        [
            turn.choice(language, "item_keep", item.id, style="primary"),
            turn.choice(language, "item_refuse", item.id, style="danger"),
        ],
        casus=team.casus.name,
        kind=made.name.get(language) or made.name["nl"],
        text=item.text,
        parts=[(named[name], words) for name, words in item.parts.items() if name in named],
    )
    turn.tell(author, f"item-words/{item.id}", message, shows=[item.id])
    return True


def close_question(turn: Turn, casus: Casus, item: Item, shown_in: Sequence[str]) -> None:
    """The words that an author was asked about went, or are others now: the message that asked it does not show them any
    more. `shown_in`: the messages that showed the item."""
    key = f"item-words/{item.id}"
    if key in shown_in:
        author = next(each for each in turn.tx.people.members([casus.id])[casus.id] if each.id == item.author)
        turn.tell(author, key, turn.message(casus.language, "kept.card_gone"))


def _step(turn: Turn, item: Item, by: Member | None) -> None:
    turn.tx.item_history.step(
        ItemStep(
            item_id=item.id,
            casus_id=item.casus_id,
            at=turn.now,
            by=by.id if by else None,
            status=item.status,
            reason=item.reason,
            hear_by=item.hear_by,
        )
    )


def _log(turn: Turn, item: Item, why: str) -> None:
    turn.tx.archive.log(Destruction(casus_id=item.casus_id, at=turn.now, week=item.week, count=1, why=why))
