"""Whatever people do with what the casus keeps, in whatever order, over restarts and second deliveries: nobody is shown
against their level, nothing is kept that its author did not say yes to, and nothing is left of words that went.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import hypothesis.strategies as st
import pytest
from hypothesis import given, settings

from bot.core.events import Chose
from bot.core.messages import Form, Message
from bot.core.model import Item, Presence, Share, Side
from tests.property.bytes_of import Database, OnPostgresql, OnSqlite
from tests.property.profiles import PROFILE
from tests.support.house import House

PEOPLE = {"els": "ambtenaar", "noor": "raadslid", "bram": "initiatiefnemer", "yara": "professional"}
EVERYONE = ("sanne", "joris", *PEOPLE)
KINDS = ("omslagpunt", "verwachting", "afspraak", "werkend-element", "hulpvraag", "aanbod", "knoop", "leervraag")
HARVEST = "oogst"
"""At the end of a casus the bot writes one down itself: a title, no words of anybody. So it does with a stand («klaar»)."""
ACTS = (
    *("write",) * 5,
    *("note",) * 3,
    *("yes", "no", "agree", "change", "away") * 2,
    "propose",
    "stand",
    "tell",
    "wait",
    "again",
    "restart",
    "leave",
)
LEVELS = (Share.ONLY_ME, Share.ROLE, Share.NAME)

acts = st.lists(
    st.tuples(st.sampled_from(ACTS), st.sampled_from(EVERYONE), st.sampled_from(KINDS), st.integers(0, 30)),
    min_size=4,
    max_size=16,
)


def may_be_read(item: Item) -> bool:
    """Whether the team may read an item; said here once more, so that it is not the bot that says it."""
    return item.confirmed and item.share in (Share.ROLE, Share.NAME)


class Watched:
    """A house, the words that were written down in it, and who said yes to which."""

    def __init__(self, house: House) -> None:
        self.house = house
        house.set_up(PEOPLE)
        self.words = 0
        self.said_yes: set[tuple[str, str]] = set()
        """The author and the text of what somebody wrote themselves, or said yes to."""
        self.pressed: set[tuple[str, str]] = set()
        """Who pressed «Klopt voor mij», and for which item."""
        self.last: Chose | None = None

    def items(self) -> tuple[Item, ...]:
        casus = self.house.casus().id
        return self.house.store.read(lambda tx: tx.items.of(casus))

    def act(self, what: str, user: str, kind: str, number: int) -> None:
        house = self.house
        found = self.items()
        item = found[number % len(found)] if found else None
        match what:
            case "write":
                self._write(user, kind, LEVELS[number % len(LEVELS)])
            case "note":
                self._note(user, EVERYONE[number % len(EVERYONE)], kind, LEVELS[number % len(LEVELS)])
            case "yes" if item:
                author = next(each.user for each in house.members().values() if each.id == item.author)
                if user == author and not item.hidden:
                    self.said_yes.add((author, item.text))
                self._press(user, "item_keep", item.id)
            case "no" if item:
                self._press(user, "item_refuse", item.id)
            case "agree" if item:
                self.pressed.add((user, item.id))
                self._press(user, "item_agree", item.id)
            case "change" if item:
                self._fill(user, house.press(user, "item_change", value=item.id), LEVELS[number % len(LEVELS)].value)
            case "away" if item:
                if isinstance(house.press(user, "item_away", value=item.id), Form):
                    house.fill(user)
            case "tell" if item:
                if isinstance(shown := house.press(user, "item_tell", value=item.id), Form):
                    options = next(field.options for field in shown.fields if field.name == "status_a")
                    status = options[number % len(options)].value if options else ""
                    house.fill(user, status_a=status, reason_a="Zo is het", day_a=self._day(number))
            case "propose":
                house.types(user, "vraag")
                if isinstance(shown := house.press(user, "central", value=house.casus().id), Form):
                    house.fill(user, text=self._word(user))
            case "stand":
                if isinstance(house.press(user, "stand", value=house.casus().id), Form):
                    house.fill(user, kind="no_progress", what=self._word(user), next=self._day(number))
            case "wait":
                house.until(house.now + timedelta(hours=number))
            case "again" if self.last:
                house.receive(self.last)
                house.service.tick()
            case "restart":
                house.restart()
            case "leave" if user in PEOPLE:
                house.leaves(user)
        house.run()

    def show_everything(self, share: Share) -> None:
        """Everybody changes who may see what they wrote."""
        user_of = {member.id: user for user, member in self.house.members().items()}
        for item in self.items():
            user = user_of[item.author]
            if isinstance(shown := self.house.press(user, "item_change", value=item.id), Form):
                filled = {field.name: field.value for field in shown.fields}
                self.house.fill(user, shown, None, **{**filled, "share": share.value})
        self.house.run()

    def _press(self, user: str, action: str, value: str) -> None:
        self.last = Chose(action=action, value=value, **self.house.about(user))
        self.house.receive(self.last)

    def _day(self, number: int) -> str:
        """A day that comes soon, so that people are asked how it stands."""
        return (self.house.now + timedelta(days=2 + number % 5)).date().isoformat()

    def _word(self, user: str) -> str:
        """New words, that look like all others: needs and offers fit. Whoever writes their own says yes by that."""
        self.words += 1
        text = f"Mag zq{self.words:03d}z samen open?"
        self.said_yes.add((user, text))
        return text

    def _write(self, user: str, kind: str, share: Share) -> None:
        self._fill(user, self.house.press(user, "keep_kind", value=f"{self.house.casus().id}/{kind}"), share.value)

    def _note(self, by: str, author: str, kind: str, share: Share) -> None:
        """Somebody writes down words of somebody else, who is asked when they still take part."""
        shown = self.house.press(by, "keep_kind", value=f"{self.house.casus().id}/{kind}")
        of = self.house.members()[author]
        if isinstance(shown, Form):
            asked = replace(shown, context=f"{shown.context}//{of.id}")
            self._fill(by, asked, share.value, author if of.presence is Presence.ACTIVE else by)

    def _fill(self, user: str, shown: object, share: str, author: str = "") -> None:
        """Send a form of an item in, with new words; they are of `author`, or of whoever writes them."""
        if not isinstance(shown, Form):
            return
        fields = {field.name: "iets" for field in shown.fields if field.kind == "line" and field.required}
        fields |= {field.name: self._day(self.words % 4) for field in shown.fields if field.kind == "date"}
        if any(field.name == "share" for field in shown.fields):
            fields["share"] = share
        text = self._word(user if author in ("", user) else "")
        self.house.fill(user, shown, None, **{**fields, "text": text})

    def look(self, viewer: str) -> None:
        """Compare what stands in the room and in private with what may stand there."""
        house, members = self.house, self.house.members()
        user_of = {member.id: user for user, member in members.items()}
        side_of = {user: member.side for user, member in members.items()}
        items = self.items()
        yesses = house.store.read(lambda tx: tx.item_history.yesses([item.id for item in items]))
        room = "\n".join(house.in_room())
        told = {user: "\n".join(house.told(user)) for user in EVERYONE}
        for item in items:
            author, writer = user_of[item.author], user_of[item.made_by]
            is_own = item.kind == HARVEST or not item.text or (author, item.text) in self.said_yes
            assert is_own or not item.confirmed, "kept without the yes of its author"
            if not may_be_read(item):
                assert item.text not in room, (item.kind, item.share, item.confirmed)
                for user in EVERYONE:
                    assert user in (author, writer) or item.text not in told[user], "it reached somebody in private"
            said = {user_of[yes.member_id] for yes in yesses[item.id]}
            assert all((user, item.id) in self.pressed or user == author for user in said), "a yes that nobody said"
            if item.kind in ("afspraak", "werkend-element") and item.status in ("agreed", "established"):
                assert {Side.MUNICIPALITY, Side.INITIATIVE} <= {side_of[user] for user in said}
        self._look_at_a_list(viewer, items, user_of)
        central = {each.text for each in house.store.read(lambda tx: tx.archive.central_questions(house.casus().id))}
        there = {item.text for item in items} | central
        for number in range(1, self.words + 1):
            text = f"Mag zq{number:03d}z samen open?"
            if text not in there:
                assert text not in room, "words that went still stand in the room"
                assert all(text not in words for words in told.values()), "words that went are still with somebody"

    def _look_at_a_list(self, viewer: str, items: tuple[Item, ...], user_of: dict[str, str]) -> None:
        shown = self.house.types(viewer, "omslagpunt")
        if not isinstance(shown, Message):
            return
        for item in items:
            if item.kind == "omslagpunt" and user_of[item.author] != viewer and user_of[item.made_by] != viewer:
                assert (item.text in shown.text) <= may_be_read(item)
                if item.share is not Share.NAME:
                    line = shown.text.partition(item.text)[2].partition("\n- ")[0]
                    assert f"– {user_of[item.author].capitalize()}" not in line


def play(database: Database, done: list[tuple[str, str, str, int]]) -> None:
    with House(database.fresh()) as house:
        watched = Watched(house)
        for what, user, kind, number in done:
            watched.act(what, user, kind, number)
            watched.look(EVERYONE[number % len(EVERYONE)])
        house.until(house.now + timedelta(days=10))
        watched.look("yara")
        # At the end the harvest comes in the room. Then everybody shows their words to nobody any more, and then to all.
        house.types("sanne", "afsluiten")
        house.fill("sanne")
        house.run()
        watched.look("els")
        for share in (Share.ONLY_ME, Share.ROLE):
            watched.show_everything(share)
            watched.look("bram")


def _look(database: Callable[[], Database], *, part: int) -> None:
    @settings(PROFILE, max_examples=max(PROFILE.max_examples // part, 3))
    @given(done=acts)
    def any_order(done: list[tuple[str, str, str, int]]) -> None:
        here = database()
        try:
            play(here, done)
        finally:
            here.drop()

    any_order()


@pytest.mark.timeout(900)
def test_items_are_kept_shown_and_taken_away_as_their_authors_said_on_sqlite() -> None:
    _look(OnSqlite, part=2)


@pytest.mark.timeout(900)
def test_items_are_kept_shown_and_taken_away_as_their_authors_said_on_postgresql(hasty_postgresql_url: str) -> None:
    _look(lambda: OnPostgresql(hasty_postgresql_url), part=12)
