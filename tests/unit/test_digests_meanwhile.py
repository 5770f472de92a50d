"""What happens between the moment a digest is said and the moment it is written: it is not written then, but made again.

So when the teams get to see it, and so when it goes to the coordinators.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeVar

from bot.core.flows.digests.delivering import Ready
from bot.core.flows.digests.issuing import Made
from bot.core.model import DigestState
from bot.core.ports.store import Store, Tx
from tests.support.digest_scene import (
    DELIVERED,
    MONTH,
    PAIR,
    SHOWN,
    adjust,
    delivered,
    digest,
    facilitators,
    group,
    keep,
    lets_others_read,
    looked,
    week,
    with_team,
)
from tests.support.house import House

T = TypeVar("T")
LEARN = "Hoe laten we iets weten als er niets nieuws is?"


@dataclass(kw_only=True)
class Between:
    """The store of the bot, in which something happens right after a digest was said, before anything of it is written."""

    store: Store
    happens: Callable[[], object]
    when: type[Made | Ready] = Made
    said: int = 0

    def read(self, work: Callable[[Tx], T]) -> T:
        result = self.store.read(work)
        if isinstance(result, self.when):
            self.said += 1
            if self.said == 1:
                self.happens()
        return result

    def write(self, work: Callable[[Tx], T]) -> T:
        return self.store.write(work)

    def on_news(self, heard: Callable[[], None]) -> None:
        self.store.on_news(heard)

    def close(self) -> None:
        self.store.close()


def between(house: House, happens: Callable[[], object]) -> Between:
    """The teams look at a digest; before it is written something happened. A question to learn is in it."""
    group(house, *PAIR)
    lets_others_read(house, "baan-yara", keep(house, "baan-yara", "baan", "leervraag", text=LEARN))
    house.until(MONTH)
    week(house, PAIR)
    store = Between(store=house.store, happens=happens)
    house.service = replace(house.service, store=store)
    house.until(SHOWN)
    return store


def between_saying_and_going(house: House, happens: Callable[[], object]) -> Between:
    """The same when it goes to the coordinators."""
    between(house, lambda: None)
    store = Between(store=house.store, happens=happens, when=Ready)
    house.service = replace(house.service, store=store)
    house.until(DELIVERED)
    return store


def withdraws(house: House, user: str, room: str) -> str:
    """Somebody takes away the only thing that they said; returns its id."""
    members = house.store.read(lambda tx: tx.people.members([house.casus(room).id]))[house.casus(room).id]
    mine = next(each.id for each in members if each.user == user)
    (answer,) = house.store.read(lambda tx: tx.answers.of_members([mine]))
    house.types(user, "weghalen", room=None)
    house.press(user, "withdraw")
    house.fill(user)
    return answer.id


def takes_back(house: House) -> None:
    (item,) = house.store.read(lambda tx: tx.items.of(house.casus("baan").id))
    lets_others_read(house, "baan-yara", item)


def test_a_digest_is_said_once_and_written_when_nothing_happens_in_between(empty_house: House) -> None:
    assert between(empty_house, lambda: None).said == 1
    assert digest(empty_house).state is DigestState.SHOWN
    assert LEARN in looked(empty_house, "baan")


def test_an_answer_that_is_withdrawn_in_between_is_found_nowhere(empty_house: House) -> None:
    gone: list[str] = []
    store = between(empty_house, lambda: gone.append(withdraws(empty_house, "kade-bram", "kade")))
    assert store.said == 2
    sources = {source.id for line in digest(empty_house).lines for source in line.sources}
    assert sources
    assert sources.isdisjoint(gone)


def test_a_yes_that_is_taken_back_in_between_leaves_no_words(empty_house: House) -> None:
    store = between(empty_house, lambda: takes_back(empty_house))
    assert store.said == 2
    assert LEARN not in str(digest(empty_house))
    assert LEARN not in looked(empty_house, "baan")
    assert "geld" in looked(empty_house, "baan")


def test_a_casus_that_leaves_in_between_is_not_told_of(empty_house: House) -> None:
    def happens() -> None:
        first, _ = facilitators("baan")
        empty_house.press(first, "take_part_no", value=empty_house.casus("baan").id, room="baan")

    store = between(empty_house, happens)
    assert store.said == 2
    assert looked(empty_house, "baan") == ""


def test_what_is_answered_in_between_changes_nothing(empty_house: House) -> None:
    """It was not said of it: it can come in the next one."""
    store = between(empty_house, lambda: keep(empty_house, "kade-yara", "kade", "leervraag", text="Wat is een buurt?"))
    assert store.said == 1


def test_a_digest_that_goes_is_said_before_anything_is_written(empty_house: House) -> None:
    """The tick only asks for it, so that nobody who answers waits behind a digest over many casussen."""
    assert between_saying_and_going(empty_house, lambda: None).said == 1
    assert digest(empty_house).state is DigestState.DELIVERED
    assert LEARN in delivered(empty_house)
    assert LEARN in with_team(empty_house, "kade")


def test_what_a_team_takes_out_while_it_is_said_the_coordinator_never_sees(empty_house: House) -> None:
    store = between_saying_and_going(empty_house, lambda: adjust(empty_house, "baan-els", "baan", "Leervraag"))
    assert store.said == 2
    assert LEARN not in delivered(empty_house)
    assert "Eén team paste iets aan." in delivered(empty_house)


def test_an_answer_that_is_withdrawn_while_it_is_said_is_found_nowhere(empty_house: House) -> None:
    gone: list[str] = []
    store = between_saying_and_going(empty_house, lambda: gone.append(withdraws(empty_house, "kade-bram", "kade")))
    assert store.said == 2
    assert {source.id for line in digest(empty_house).lines for source in line.sources}.isdisjoint(gone)
    assert digest(empty_house).state is DigestState.DELIVERED


def test_a_casus_that_leaves_while_it_is_said_is_not_told_of(empty_house: House) -> None:
    def happens() -> None:
        first, _ = facilitators("baan")
        empty_house.press(first, "take_part_no", value=empty_house.casus("baan").id, room="baan")

    store = between_saying_and_going(empty_house, happens)
    assert store.said == 2
    assert LEARN not in delivered(empty_house)
    assert with_team(empty_house, "baan") == ""
