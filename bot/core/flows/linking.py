"""One person with accounts on more platforms, and one casus with rooms on more platforms: by their own word, with a code.

Nobody is ever matched by name or address. Who asks for a code on the one platform and types it on the other has both
accounts. A facilitator who asks for a code in a room and types it in another brings the casus there. Read next:
`bot/core/ports/links.py`.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from hashlib import scrypt

from bot.core import commands
from bot.core.events import Commanded, Event, Submitted, Who
from bot.core.flows import casus as setting_up
from bot.core.flows import welcome
from bot.core.flows.rounds import asking, question
from bot.core.flows.turn import Turn, as_facilitator, teams
from bot.core.messages import Form, Message, Shown
from bot.core.model import Casus, CasusState, Facilitating, Identity, Member, Person, Presence, Share, SynthesisState
from bot.core.ports.chat import Address
from bot.core.ports.links import Code
from bot.core.ports.moments import SYNTHESIS_JOB
from bot.core.ports.outbox import Outgoing

HOLDS_FOR = timedelta(minutes=15)
MOST_MISSES = 5
"""So many wrong codes an account may type within `MISSES_COUNT_FOR`."""
MISSES_COUNT_FOR = timedelta(hours=1)
ROOM = "link_room"
"""The name of the form that asks to confirm a room."""

_SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
"""None of them looks like another."""
_ROOM_WORDS = frozenset({"kamer", "kanaal", "room", "channel"})
_MORE = {Facilitating.NO: 0, Facilitating.ASKED: 1, Facilitating.YES: 2}
_LEAST_SEEN = {share: place for place, share in enumerate(Share)}


def link(turn: Turn, event: Commanded) -> Shown:
    """`/reflectie koppel`: a code for another account; with «kamer» for another room; with a code: what it stands for."""
    rest = commands.read(event.words).rest
    if not rest:
        return _give(turn, event, None)
    if rest.casefold().strip(" .!") in _ROOM_WORDS:
        return _give_for_room(turn, event)
    return _take(turn, event, rest)


def unlink(turn: Turn, event: Commanded) -> Shown:
    """`/reflectie ontkoppel`: accounts that were joined are by themselves again. What was said stays with who was there
    first, the account that gave the code: so nobody takes it along who got in with a code that was not theirs."""
    person = turn.tx.people.know(event.who, turn.now)
    language = turn.language_for(event, person, None)
    accounts, joined = turn.tx.links.accounts(person.id), turn.tx.links.accounts(person.id, joined=True)
    own = next(each for each in accounts if _is_of(each, event.who))
    # On Slack one account may be known by its workspace and by its home.
    same = [each for each in joined if (each.platform, each.user) == (own.platform, own.user)]
    go = same if own in joined else joined
    if not go:
        return turn.message(language, "linking.not_linked")
    stays = next(each for each in accounts if each not in joined) if own in joined else own
    mine = turn.tx.people.memberships([person.id])[person.id]
    turn.tx.casussen.get(sorted({member.casus_id for member in mine}))
    gone = {(each.platform, each.workspace, each.user) for each in go}
    for member in turn.tx.people.memberships([person.id])[person.id]:
        if (member.platform, member.workspace, member.user) in gone:
            at = replace(member, platform=stays.platform, workspace=stays.workspace, user=stays.user)
            turn.tx.people.save_member(at)
    for account in sorted({(each.platform, each.user) for each in go}):
        of_one = [each for each in go if (each.platform, each.user) == account]
        turn.tx.links.set_apart(of_one, person.name, turn.now)
    for each in (stays,) if own in joined else go:
        to = Address(platform=each.platform, workspace=each.workspace, user=each.user)
        _tell(turn, event, to, turn.message(language, "linking.unlinked_other", platform=own.platform))
    key = "linking.unlinked" if own in joined else "linking.unlinked_here"
    return turn.message(language, key, (), **({"platform": stays.platform} if own in joined else {}))


def _is_of(account: Identity, who: Who) -> bool:
    return (account.platform, account.workspace, account.user) == (who.platform, who.workspace, who.user)


# Codes


def _give(turn: Turn, event: Event, casus: Casus | None) -> Message:
    person = turn.tx.people.know(event.who, turn.now)
    letters = "".join(secrets.choice(_SIGNS) for _ in range(8))
    made = Code(
        hash=_hashed(letters),
        person_id=person.id,
        platform=event.who.platform,
        workspace=event.who.workspace,
        user=event.who.user,
        casus_id=casus.id if casus else None,
        ends_at=turn.now + HOLDS_FOR,
    )
    turn.tx.links.put_code(made, turn.now)
    language = turn.language_for(event, person, casus)
    values: dict[str, object] = {
        "code": f"{letters[:4]}-{letters[4:]}",
        "minutes": int(HOLDS_FOR.total_seconds() // 60),
    }
    if casus:
        return turn.message(language, "linking.room_code", (), casus=casus.name, **values)
    return turn.message(language, "linking.code", (), **values)


def _give_for_room(turn: Turn, event: Event) -> Message:
    here = turn.tx.casussen.at(event.place, event.who).casus
    language, team, _ = as_facilitator(turn, event, here.id if here else "")
    if not here:
        return turn.message(language, "casus.not_here")
    if not team:
        return turn.message(language, "casus.only_facilitators")
    if team.casus.state is CasusState.CLOSED:
        return turn.message(language, "casus.now_closed", casus=team.casus.name)
    return _give(turn, event, team.casus)


def _take(turn: Turn, event: Commanded, typed: str) -> Shown:
    person = turn.tx.people.know(event.who, turn.now)
    language = turn.language_for(event, person, None)
    since = turn.now - MISSES_COUNT_FOR
    if turn.tx.links.missed(event.who, turn.now, since, again=False) >= MOST_MISSES:
        return turn.message(language, "linking.too_often")
    letters = "".join(sign for sign in typed.upper() if sign.isalnum())
    code = turn.tx.links.code(_hashed(letters), turn.now)
    if not code:
        turn.tx.links.missed(event.who, turn.now, since, again=True)
        return turn.message(language, "linking.wrong_code")
    if code.casus_id:
        return _confirm_room(turn, event, language, code)
    giver = turn.tx.people.persons([code.person_id])[code.person_id]
    if giver.id == person.id:
        return turn.message(language, "linking.same_person")
    turn.tx.links.drop_code(code)
    _join(turn, event, giver, person)
    to = Address(platform=code.platform, workspace=code.workspace, user=code.user)
    _tell(turn, event, to, turn.message(language, "linking.linked_other", platform=event.who.platform))
    return turn.message(language, "linking.linked", name=giver.name, platform=code.platform)


def _hashed(letters: str) -> str:
    """What the store keeps of a code: nobody reads the code back from it while it holds."""
    return scrypt(letters.encode(), salt=b"reflectie/link", n=2**13, r=8, p=1, dklen=24).hex()


# People


def _join(turn: Turn, event: Event, kept: Person, gone: Person) -> None:
    """Two accounts turn out to be one person. Where both take part, they are one member from now on."""
    found = turn.tx.people.memberships([kept.id, gone.id])
    turn.tx.casussen.get(sorted({member.casus_id for some in found.values() for member in some}))
    found = turn.tx.people.memberships([kept.id, gone.id])  # again: nobody changes them any more
    mine = {member.casus_id: member for member in found[kept.id]}
    for theirs in found[gone.id]:
        if ours := mine.get(theirs.casus_id):
            turn.tx.links.join_members(ours, theirs)
            turn.tx.people.save_member(_as_one(ours, theirs, event))
            _compose_again(turn, theirs.casus_id)
    turn.tx.links.join(kept, gone)
    if gone.language and not kept.language:
        turn.tx.people.save(replace(kept, language=gone.language))


def _as_one(ours: Member, theirs: Member, event: Event) -> Member:
    """One member out of two. How they take part is what was said first; what protects them most holds."""
    known = theirs if ours.presence is Presence.INVITED and theirs.presence is not Presence.INVITED else ours
    shares = [each.share for each in (ours, theirs) if each.share]
    days = [each.away_until for each in (ours, theirs) if each.away_until]
    return replace(
        ours,
        role=known.role,
        side=known.side,
        facilitating=max(ours.facilitating, theirs.facilitating, key=lambda each: _MORE[each]),
        presence=_presence([ours.presence, theirs.presence]),
        moment=ours.moment or theirs.moment,
        away_until=max(days) if days else None,
        share=min(shares, key=lambda each: _LEAST_SEEN[each]) if shares else None,
        followed_up=ours.followed_up or theirs.followed_up,
        platform=event.who.platform,
        workspace=event.who.workspace,
        user=event.who.user,
    )


def _presence(both: Sequence[Presence]) -> Presence:
    """Whoever takes part with one account takes part; the others are what they said last."""
    order = (Presence.ACTIVE, Presence.STOPPED, Presence.LEFT, Presence.INVITED)
    return next(each for each in order if each in both)


def _compose_again(turn: Turn, casus_id: str) -> None:
    """A draft counts people: two who are one are counted anew. What is posted stands."""
    newest = turn.tx.rounds.newest([casus_id]).get(casus_id)
    synthesis = turn.tx.syntheses.newest(casus_id, newest.occurrence) if newest else None
    if newest and synthesis and synthesis.state is not SynthesisState.POSTED:
        turn.tx.wanted.want(SYNTHESIS_JOB, newest.id)


def _tell(turn: Turn, event: Event, to: Address, message: Message) -> None:
    """Tell somebody's other account: if it was not them, they hear it there."""
    turn.tx.outbox.put(Outgoing(key=f"linked/{event.key}/{to.user}", to=to, message=message))


# Rooms


def _confirm_room(turn: Turn, event: Event, language: str, code: Code) -> Shown:
    casus, why_not = _to_link(turn, event, language, code)
    if why_not or not casus:
        return why_not
    return Form(
        name=ROOM,
        context=code.hash,
        title=turn.say(language, "linking.room_title"),
        intro=turn.say(language, "linking.room_intro", casus=casus.name),
        fields=(),
        submit=turn.say(language, "linking.room_submit"),
        language=language,
    )


def link_room(turn: Turn, event: Submitted) -> Shown:
    """The form: from now on this room is a room of the casus too. The question that is open comes here at once."""
    code = turn.tx.links.code(event.context, turn.now)
    spot = turn.tx.casussen.at(event.place, event.who)
    language = turn.language_for(event, spot.person, None)
    if not code or not code.casus_id:
        return turn.message(language, "linking.wrong_code")
    casus, why_not = _to_link(turn, event, language, code)
    if why_not or not casus or not spot.room:
        return why_not
    turn.tx.links.drop_code(code)
    team = teams(turn, [casus.id])[casus.id]
    room = replace(spot.room, casus_id=casus.id)
    turn.tx.casussen.save_room(room)
    setting_up.say_hello(turn, room, f"hello/{room.id}")
    round_ = asking.open_for(turn, team)
    coming = turn.now if round_ else asking.coming_question(turn, casus)
    welcome.post(turn, casus, room, coming or turn.now, again=coming is None)
    if round_:
        question.post_question(turn, casus, room, round_)
    for each in team.rooms:
        said = turn.message(casus.language, "linking.room_joined", casus=casus.name, room=room.name)
        turn.post(each, f"room-joined/{room.id}/{each.id}", said)
    return turn.message(language, "linking.room_linked", casus=casus.name)


def _to_link(turn: Turn, event: Event, language: str, code: Code) -> tuple[Casus | None, Shown]:
    """The casus that comes to this room; or why it cannot."""
    spot = turn.tx.casussen.at(event.place, event.who)
    if spot.casus:
        return None, turn.message(language, "casus.already_set_up", casus=spot.casus.name)
    if not spot.room or event.place.direct:
        return None, turn.message(language, "linking.room_elsewhere")
    casus = turn.tx.casussen.get([code.casus_id or ""]).get(code.casus_id or "")
    if not casus or casus.state is CasusState.CLOSED:
        return None, turn.message(language, "linking.wrong_code")
    return casus, None
