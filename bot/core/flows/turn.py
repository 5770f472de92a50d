"""`Turn`: one transaction's worth of work, and the ways in which flows speak.

Every flow gets it as its first argument. Messages are rendered here, at commit: in a room in the language of the casus,
in private in the person's own choice, else the platform's locale, else the language of the casus.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.core import agenda
from bot.core.agenda import Holidays
from bot.core.events import Event
from bot.core.messages import Choice, Message
from bot.core.model import Casus, Facilitating, Identity, Member, Person, Presence, Room
from bot.core.ports.chat import Address
from bot.core.ports.library import Library, Markdown
from bot.core.ports.outbox import Outgoing
from bot.core.ports.pages import PageLinks
from bot.core.ports.store import Tx

NO_ACCOUNT = "namens"
"""The platform of people without an account, for whom a facilitator speaks (`on_behalf.py`)."""


@dataclass(frozen=True, kw_only=True)
class Turn:
    """What a flow works with. `now` is business time; `days_off` are the public holidays, `holidays` the school holidays
    per region."""

    tx: Tx
    now: datetime
    library: Library
    days_off: frozenset[date]
    holidays: Mapping[str, Holidays]
    zone: str
    """The zone of new casussen."""
    region: str
    """The region of new casussen; empty: none."""
    code_version: str
    pages: PageLinks | None = None
    """Makes links to pages outside the chat; None where there is no address for them."""

    def say(self, language: str, key: str, /, **values: object) -> Markdown:
        """A text of the bot, as Markdown that may be put into another text."""
        return Markdown(self.library.say(language, key, **values))

    def message(self, language: str, key: str, /, choices: Sequence[Choice] = (), **values: object) -> Message:
        """A message of the bot."""
        return Message(text=self.say(language, key, **values), choices=tuple(choices), language=language)

    def choice(
        self, language: str, action: str, *value: str, style: str = "plain", label: str = "", **values: object
    ) -> Choice:
        """A button. Its label is the text `choices.<action>`, or `choices.<label>` when one action has several."""
        text = self.say(language, f"choices.{label or action}", **values)
        return Choice(action=action, value="/".join(value), label=text, style=style)

    def post(
        self,
        room: Room,
        key: str,
        message: Message,
        *,
        round_id: str | None = None,
        shows: Sequence[str] = (),
    ) -> None:
        """Put a message for a room in the outbox; a room in which the bot is not present gets nothing."""
        if room.present:
            to = Address(platform=room.platform, workspace=room.workspace, room=room.outside)
            self.tx.outbox.put(Outgoing(key=key, to=to, message=message, round_id=round_id, shows=tuple(shows)))

    def tell(self, member: Member, key: str, message: Message, *, shows: Sequence[str] = ()) -> None:
        """Put a private message for a member in the outbox; who has no account gets nothing."""
        if member.platform == NO_ACCOUNT:
            return
        to = Address(platform=member.platform, workspace=member.workspace, user=member.user)
        self.tx.outbox.put(Outgoing(key=key, to=to, message=message, shows=tuple(shows)))

    def tell_actor(self, event: Event, key: str, message: Message) -> None:
        """Put a private message in the outbox for whoever did something, member or not."""
        to = Address(platform=event.who.platform, workspace=event.who.workspace, user=event.who.user)
        self.tx.outbox.put(Outgoing(key=key, to=to, message=message))

    def language_for(self, event: Event, person: Person | None, casus: Casus | None) -> str:
        """The language in which to speak privately with whoever did something."""
        return self._language(person, event.who.locale, casus.language if casus else None)

    def language_of(
        self, member: Member, person: Person, casus: Casus, identities: Mapping[str, Identity] | None = None
    ) -> str:
        """The language in which to speak privately with a member. Who writes to many gives the `identities` of all."""
        if identities is None:
            identities = {} if person.language else self.tx.people.identities([member])
        identity = identities.get(member.id)
        return self._language(person, identity.locale if identity else None, casus.language)

    def local(self, casus: Casus, moment: datetime) -> datetime:
        """A moment on the clocks of the casus, for texts."""
        return moment.astimezone(ZoneInfo(casus.zone))

    def quiet_days(self, casus: Casus) -> frozenset[date]:
        """The days on which a casus is asked nothing: public holidays, and the school holidays of its region."""
        holidays = self.holidays.get(casus.region)
        return holidays.quiet if holidays else self.days_off

    def _language(self, person: Person | None, locale: str | None, fallback: str | None) -> str:
        if person and person.language:
            return person.language
        short = (locale or "").replace("_", "-").partition("-")[0].lower()
        return short if short in self.library.languages else fallback or self.library.languages[0]


def ids(value: str, count: int) -> tuple[str, ...]:
    """The ids in the value of a button or the context of a form. They come back from outside: what is missing is "" and
    is then found nowhere."""
    parts = value.split("/")
    return tuple((parts + [""] * count)[:count])


@dataclass(frozen=True, kw_only=True)
class Team:
    """A casus with everyone in it and its rooms: what most flows look at first."""

    casus: Casus
    rooms: tuple[Room, ...]
    members: tuple[Member, ...]
    persons: dict[str, Person]

    def active(self) -> tuple[Member, ...]:
        return tuple(member for member in self.members if member.presence is Presence.ACTIVE)

    def facilitators(self) -> tuple[Member, ...]:
        return tuple(member for member in self.active() if member.facilitating is Facilitating.YES)

    def member_of(self, person: Person | None) -> Member | None:
        return next((member for member in self.members if person and member.person_id == person.id), None)

    def name(self, member: Member) -> str:
        return self.persons[member.person_id].name


def teams(turn: Turn, casus_ids: Sequence[str]) -> dict[str, Team]:
    """The teams of these casussen, whose rows are then held; a casus that does not exist is left out."""
    casussen = turn.tx.casussen.get(casus_ids)
    rooms = turn.tx.casussen.rooms(list(casussen))
    members = turn.tx.people.members(list(casussen))
    persons = turn.tx.people.persons(sorted({member.person_id for some in members.values() for member in some}))
    return {
        casus_id: Team(casus=casus, rooms=rooms[casus_id], members=members[casus_id], persons=persons)
        for casus_id, casus in casussen.items()
    }


def memberships(turn: Turn, person: Person, *, everything: bool = False) -> list[tuple[Team, Member]]:
    """Where a person takes part (or, with `everything`, ever took part), with the teams, whose rows are then held."""
    every = turn.tx.people.memberships([person.id])[person.id]
    members = [member for member in every if everything or member.presence is Presence.ACTIVE]
    by_casus = teams(turn, sorted({member.casus_id for member in members}))
    return [(by_casus[member.casus_id], member) for member in members]


def tell_facilitators(
    turn: Turn, team: Team, key: str, text_key: str, /, *, besides: str = "", **values: object
) -> bool:
    """One private line to each facilitator (but not to the member `besides`), each in their own language. Returns whether
    there was anybody to tell."""
    facilitators = [member for member in team.facilitators() if member.id != besides]
    for member in facilitators:
        language = turn.language_of(member, team.persons[member.person_id], team.casus)
        turn.tell(member, f"{key}/{member.id}", turn.message(language, text_key, (), **values))
    return bool(facilitators)


MOST_OTHERS = 2
"""So many private messages a person gets in a week besides the question and its reminder, over all casussen."""


def may_tell(turn: Turn, team: Team, member: Member, key: str) -> bool:
    """Whether a member may get one more private message this week that they did not ask for; if so, it is counted.

    Who stopped, is away or has no account gets none.
    """
    today = turn.local(team.casus, turn.now).date()
    is_away = member.away_until is not None and today < member.away_until
    if member.presence is not Presence.ACTIVE or member.platform == NO_ACCOUNT or is_away:
        return False
    week = agenda.iso_week(today)
    if turn.tx.budget.spent(member.person_id, week) >= MOST_OTHERS:
        return False
    turn.tx.budget.spend(member.person_id, week, key)
    return True


def next_week(turn: Turn, casus: Casus) -> datetime:
    """Monday morning: from then on people may have private messages again that they did not ask for."""
    today = turn.local(casus, turn.now).date()
    monday = today + timedelta(days=7 - today.weekday())
    at = agenda.instant(monday, time(10, 0), ZoneInfo(casus.zone))
    return agenda.when_not_quiet(at, casus.zone, turn.days_off)


def as_facilitator(turn: Turn, event: Event, casus_id: str) -> tuple[str, Team | None, Member | None]:
    """The language to speak in; and, if whoever did this facilitates the casus, its team and their member."""
    team = teams(turn, [casus_id]).get(casus_id)
    spot = turn.tx.casussen.at(event.place, event.who, casus_id)
    language = turn.language_for(event, spot.person, spot.casus)
    member = team.member_of(spot.person) if team else None
    if not team or not member or member not in team.facilitators():
        return language, None, None
    return language, team, member
