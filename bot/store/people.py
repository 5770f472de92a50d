"""`People` on tables: identities, persons and members."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Executable, and_, bindparam, delete, insert, select, update

from bot.core.events import Who
from bot.core.model import Facilitating, Identity, Member, Person, Presence, Role, Share, Side, new_id
from bot.store.tables import identity, member, person
from bot.store.wire import Both, Cells, Wire, among, batches

_THIS_IDENTITY = and_(
    identity.c.platform == bindparam("this_platform"),
    identity.c.workspace == bindparam("this_workspace"),
    identity.c.user == bindparam("this_user"),
)
_KNOWN = select(person, identity.c.locale).join(identity, identity.c.person_id == person.c.id).where(_THIS_IDENTITY)
_ADD_PERSON = insert(person)
_DROP_PERSON = delete(person).where(person.c.id == bindparam("this"))
_ADD_IDENTITY = Both(lambda insert: insert(identity).on_conflict_do_nothing().execution_options(preserve_rowcount=True))
_SET_NAME = update(person).where(person.c.id == bindparam("this"))
_SET_LOCALE = update(identity).where(_THIS_IDENTITY)
_SAVE = update(person).where(person.c.id == bindparam("this"))
_PERSONS = select(person).where(among(person.c.id, "ids"))
_ADD_MEMBER = insert(member)
_SAVE_MEMBER = update(member).where(member.c.id == bindparam("this"))
_MEMBERS = select(member).where(among(member.c.casus_id, "ids")).order_by(member.c.nr)
_MEMBERSHIPS = select(member).where(among(member.c.person_id, "ids")).order_by(member.c.nr)
_IDENTITIES = (
    select(member.c.id, identity)
    .join(
        identity,
        and_(
            identity.c.platform == member.c.platform,
            identity.c.workspace == member.c.workspace,
            identity.c.user == member.c.user,
        ),
    )
    .where(among(member.c.id, "ids"))
)


def person_of(row: Sequence[Any]) -> Person:
    id_, name, language = row
    return Person(id=id_, name=name, language=language)


def member_of(row: Sequence[Any]) -> Member:
    (
        _,
        id_,
        casus_id,
        person_id,
        role,
        side,
        facilitating,
        presence,
        moment,
        share,
        platform,
        workspace,
        user,
        away,
        followed_up,
    ) = row
    return Member(
        id=id_,
        casus_id=casus_id,
        person_id=person_id,
        role=Role(role),
        side=Side(side),
        facilitating=Facilitating(facilitating),
        presence=Presence(presence),
        moment=moment,
        away_until=away,
        share=None if share is None else Share(share),
        followed_up=followed_up,
        platform=platform,
        workspace=workspace,
        user=user,
    )


def identity_of(row: Sequence[Any]) -> Identity:
    platform, workspace, user, person_id, locale = row
    return Identity(platform=platform, workspace=workspace, user=user, person_id=person_id, locale=locale)


def _member_values(value: Member) -> dict[str, Any]:
    return {
        "casus_id": value.casus_id,
        "person_id": value.person_id,
        "role": value.role.value,
        "side": value.side.value,
        "facilitating": value.facilitating.value,
        "presence": value.presence.value,
        "moment": value.moment,
        "away_until": value.away_until,
        "share": None if value.share is None else value.share.value,
        "followed_up": value.followed_up,
        "platform": value.platform,
        "workspace": value.workspace,
        "user": value.user,
    }


def _this(platform: str, workspace: str, user: str) -> dict[str, str]:
    return {"this_platform": platform, "this_workspace": workspace, "this_user": user}


class PeopleRows:
    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    def know(self, who: Who, now: datetime) -> Person:
        this = _this(who.platform, who.workspace, who.user)
        row = self._wire.run(_KNOWN, this).one_or_none()
        if who.home:
            row = self._same_account(who, row)
        if row is None:
            made = Person(id=new_id(now), name=who.name)
            self._wire.run(_ADD_PERSON, {"id": made.id, "name": made.name, "language": made.language})
            values = {"platform": who.platform, "workspace": who.workspace, "user": who.user}
            added = self._wire.run(_ADD_IDENTITY, {**values, "person_id": made.id, "locale": who.locale})
            if added.rowcount == 1:
                if who.home:
                    self._add_identity(who, who.home, made.id)
                return made
            self._wire.run(_DROP_PERSON, {"this": made.id})  # another process met them a moment earlier
            row = self._wire.run(_KNOWN, this).one()
        id_, name, language, locale = row
        # A platform that does not say a name or a locale this time has not taken it away.
        if who.name and who.name != name:
            self._wire.run(_SET_NAME, {"this": id_, "name": who.name})
            name = who.name
        if who.locale is not None and who.locale != locale:
            self._wire.run(_SET_LOCALE, {**this, "locale": who.locale})
        return Person(id=id_, name=name, language=language)

    def _same_account(self, who: Who, row: Cells | None) -> Cells | None:
        """Put an account of elsewhere under its home too, or find there whose it is. Who was met twice before that was
        known stays two: joining them is that person's own act."""
        if row is not None:
            self._add_identity(who, who.home, row[0])
            return row
        known: Cells | None = self._wire.run(_KNOWN, _this(who.platform, who.home, who.user)).one_or_none()
        if known is None:
            return None
        self._add_identity(who, who.workspace, known[0])
        found: Cells | None = self._wire.run(_KNOWN, _this(who.platform, who.workspace, who.user)).one_or_none()
        return found

    def _add_identity(self, who: Who, workspace: str, person_id: str) -> None:
        values = {"platform": who.platform, "workspace": workspace, "user": who.user}
        self._wire.run(_ADD_IDENTITY, {**values, "person_id": person_id, "locale": who.locale})

    def save(self, person: Person) -> None:
        self._wire.change("person", _SAVE, {"this": person.id, "name": person.name, "language": person.language})

    def persons(self, person_ids: Sequence[str]) -> dict[str, Person]:
        return {
            row[0]: person_of(row)
            for ids in batches(person_ids)
            for row in self._wire.run(_PERSONS, {"ids": ids}).all()
        }

    def add_member(self, member: Member) -> None:
        self._wire.run(_ADD_MEMBER, {"id": member.id, **_member_values(member)})

    def save_member(self, member: Member) -> None:
        self._wire.change("member", _SAVE_MEMBER, {"this": member.id, **_member_values(member)})

    def members(self, casus_ids: Sequence[str]) -> dict[str, tuple[Member, ...]]:
        return self._by("casus_id", _MEMBERS, casus_ids)

    def memberships(self, person_ids: Sequence[str]) -> dict[str, tuple[Member, ...]]:
        return self._by("person_id", _MEMBERSHIPS, person_ids)

    def _by(self, column: str, statement: Executable, wanted: Sequence[str]) -> dict[str, tuple[Member, ...]]:
        """Members grouped by one of their columns."""
        found: dict[str, list[Member]] = {id_: [] for id_ in wanted}
        for ids in batches(wanted):
            for row in self._wire.run(statement, {"ids": ids}).all():
                found[getattr(row, column)].append(member_of(row))
        return {id_: tuple(members) for id_, members in found.items()}

    def identities(self, members: Sequence[Member]) -> dict[str, Identity]:
        return {
            row[0]: identity_of(row[1:])
            for ids in batches([one.id for one in members])
            for row in self._wire.run(_IDENTITIES, {"ids": ids}).all()
        }
