"""Two accounts, one person; two rooms, one casus: only by their own word, once, and it can be undone."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from datetime import timedelta

import pytest

from bot.core.flows import linking
from bot.core.messages import Form, Message, Shown
from bot.core.model import AnswerState, Facilitating, Presence, Share
from bot.store.links import listing, pointing_to
from bot.store.tables import Base
from tests.support.house import House

STEIGER = "steiger:m"


def code(shown: Shown) -> str:
    assert isinstance(shown, Message), shown
    found = re.search(r"\b[A-Z2-9]{4}-[A-Z2-9]{4}\b", shown.text.replace("\\", ""))
    assert found, shown.text
    return found[0]


def said(shown: Shown) -> str:
    assert isinstance(shown, Message), shown
    return shown.text


def link(house: House, first: str, other: str) -> Shown:
    return house.types(other, f"koppel {code(house.types(first, 'koppel', room=None))}", room=None)


def person_of(house: House, user: str) -> str:
    return house.store.write(lambda tx: tx.people.know(house.who(user), house.now)).id


@pytest.fixture
def two_rooms(asked: House) -> House:
    """The casus of six people, with its question open, in a second room on a second platform; Els is there too."""
    asked.room_changes("sanne:m", room=STEIGER)
    asked.run()
    given = code(asked.types("sanne", "koppel kamer"))
    asked.types("sanne:m", f"koppel {given}", room=STEIGER)
    asked.fill("sanne:m", None, asked.room(STEIGER))
    asked.run()
    return asked


@pytest.fixture
def members(two_rooms: House) -> House:
    for user, role in (("els:m", "raadslid"), ("piet:m", "initiatiefnemer")):
        two_rooms.press(user, "join", room=STEIGER)
        two_rooms.fill(user, None, two_rooms.room(STEIGER), role=role)
    two_rooms.run()
    return two_rooms


# A second room


def test_a_second_room_gets_the_question_and_the_first_hears_of_it(two_rooms: House) -> None:
    assert two_rooms.question(STEIGER) != two_rooms.question("kade")
    assert two_rooms.casus(STEIGER) == two_rooms.casus("kade")
    assert two_rooms.in_room("kade")[-1].startswith("**De Stille Kade** staat nu ook in een andere kamer")
    assert not any(choice.action == "setup" for _, _, choice, _ in two_rooms.buttons("sanne:m", room=STEIGER))


def test_answers_of_both_rooms_are_one_round_and_one_synthesis_that_stands_in_both(members: House) -> None:
    members.answers("els", "Het hek was dicht.")
    members.answers("bram", "Het hek klemt, en niemand belt terug.")
    members.says("piet:m", "Wij belden vier keer over het hek.", room=STEIGER, thread="newest")
    members.answers("els:m", "Ik hoorde niets over het hek.", room=STEIGER)
    assert len(members.kept()) == 4
    members.until_posted()
    assert members.synthesis(STEIGER) == members.synthesis("kade")
    assert "4 van de 8 mensen" in members.synthesis("kade")


def test_a_withdrawal_corrects_the_synthesis_in_both_rooms(members: House) -> None:
    members.answers("els", "Het hek was dicht en dat bleef zo.", share="naam")
    members.answers("bram", "Het hek klemt, en niemand belt terug.", share="naam")
    members.says("piet:m", "Wij belden vier keer over het hek.", room=STEIGER, thread="newest")
    members.until_posted()
    before = members.synthesis(STEIGER)
    members.types("els", "weghalen", room=None)
    members.press("els", "withdraw")
    members.fill("els")
    members.run()
    assert members.synthesis(STEIGER) == members.synthesis("kade") != before


def test_a_round_closes_in_both_rooms_and_the_next_question_comes_in_both(members: House) -> None:
    members.until_posted()
    first = members.question(STEIGER)
    members.ask()
    assert members.question(STEIGER) != first
    texts = [members.board.by_id(members.question(room)).message for room in ("kade", STEIGER)]
    assert texts[0].text == texts[1].text


def test_only_a_facilitator_gives_a_code_for_a_room_and_only_in_its_room(asked: House) -> None:
    assert "begeleiders" in said(asked.types("els", "koppel kamer"))
    assert "Dit kan hier niet" in said(asked.types("sanne", "koppel kamer", room=None))


def test_a_code_for_a_room_is_for_one_room_and_only_where_nothing_is_set_up(two_rooms: House) -> None:
    given = code(two_rooms.types("sanne", "koppel kanaal"))
    assert "al ingericht" in said(two_rooms.types("sanne:m", f"koppel {given}", room=STEIGER))
    assert "tweede kamer" in said(two_rooms.types("sanne:m", f"koppel {given}", room=None))
    two_rooms.room_changes("sanne:m", room="hal:m")
    two_rooms.types("sanne:m", f"koppel {given}", room="hal:m")
    form = two_rooms.form("sanne:m")
    two_rooms.fill("sanne:m", form, two_rooms.room("hal:m"))
    two_rooms.room_changes("sanne:m", room="bad:m")
    assert "ken ik niet" in said(two_rooms.fill("sanne:m", form, two_rooms.room("bad:m")))


def test_a_room_that_is_not_confirmed_stays_by_itself(asked: House) -> None:
    asked.room_changes("sanne:m", room=STEIGER)
    given = code(asked.types("sanne", "koppel kamer"))
    assert isinstance(asked.types("sanne:m", f"koppel {given}", room=STEIGER), Form)
    asked.run()
    assert len(asked.in_room(STEIGER)) == 1
    asked.clock.moment += timedelta(minutes=16)
    assert "te oud" in said(asked.fill("sanne:m", None, asked.room(STEIGER)))


# One person


def test_two_accounts_become_one_person_and_one_member(members: House) -> None:
    members.answers("els", "Het hek was dicht.", share="ik")
    members.answers("els:m", "Ik hoorde niets over het hek.", share="naam", room=STEIGER)
    assert "gekoppeld" in said(link(members, "els", "els:m"))
    assert person_of(members, "els") == person_of(members, "els:m")
    of_els = [each for user, each in members.members().items() if user.startswith("els")]
    assert len(of_els) == 1
    assert (of_els[0].role, of_els[0].share, of_els[0].user) == ("ambtenaar", Share.ONLY_ME, "els:m")
    assert {each.member_id for each in members.kept() if each.text} == {of_els[0].id}
    shown = said(members.types("els", "mijn-gegevens"))
    assert "Het hek was dicht" in shown
    assert "Ik hoorde niets" in shown
    members.run()
    assert any("met jouw code" in text for text in members.told("els"))


def test_private_messages_go_to_the_account_last_used(members: House) -> None:
    link(members, "els", "els:m")
    members.run()
    members.answers("els", "Het hek was dicht.")
    members.run()
    assert any("antwoord in" in text for text in members.told("els"))
    members.types("els", "weghalen", room=None)
    members.press("els", "withdraw")
    members.fill("els")
    members.answers("els:m", "Het hek is nu open.", room=STEIGER)
    members.run()
    assert any("antwoord in" in text for text in members.told("els:m"))


def test_who_is_in_one_casus_only_with_the_other_account_comes_along(members: House) -> None:
    link(members, "bram", "piet:m")
    link(members, "wout", "noor")
    assert person_of(members, "wout") == person_of(members, "noor")
    assert [each.presence for user, each in members.members().items() if user == "noor"] == [Presence.ACTIVE]
    assert len(members.members()) == 7


def test_a_facilitator_stays_one_and_refusals_of_both_are_one(members: House) -> None:
    members.press("els", "not_now", room="kade")
    members.press("els:m", "not_now", room=STEIGER)
    link(members, "els:m", "els")
    link(members, "piet:m", "joris")
    found = members.members()
    assert found["joris"].facilitating is Facilitating.YES
    assert found["joris"].role == "initiatiefnemer"
    refused = members.store.read(lambda tx: tx.rounds.not_now([members.newest_round().id]))
    assert refused[members.newest_round().id] == {found["els"].id}


def test_who_stopped_with_one_account_and_takes_part_with_the_other_takes_part(members: House) -> None:
    members.types("els", "stop")
    link(members, "els", "els:m")
    assert members.members()["els:m"].presence is Presence.ACTIVE


def test_everything_that_names_a_member_or_person_is_joined_or_known_to_be_something_else() -> None:
    joined = {*pointing_to("member"), *pointing_to("person"), *listing()}
    others = {"web_room.members"}
    """People of the web chat, by their own names."""
    for table in Base.metadata.sorted_tables:
        for column in table.c:
            if re.search(r"member|person|_by$|^by$|^author$|^owner$", column.name) and "String" in repr(column.type):
                name = f"{table.name}.{column.name}"
                is_platforms_own = table.name.startswith(("web_", "slack_", "lane", "wanted"))
                assert column in joined or name in others or is_platforms_own, name


def test_what_facilitators_read_and_agreed_is_joined(members: House) -> None:
    for user in ("els", "bram"):
        members.answers(user, "Het hek was dicht, en niemand belde terug.")
    members.until(members.newest_round().closes_at + timedelta(hours=14))
    members.press("joris", "synthesis_read")
    link(members, "joris", "piet:m")
    synthesis = members.stored_synthesis()
    assert synthesis
    assert synthesis.read_by == (members.members()["piet:m"].id,)


def test_who_leaves_one_room_and_has_an_account_in_the_other_still_takes_part(members: House) -> None:
    link(members, "els", "els:m")
    members.leaves("els:m", STEIGER)
    assert members.members()["els"].presence is Presence.ACTIVE
    members.leaves("els")
    assert members.members()["els:m"].presence is Presence.ACTIVE  # where that account may have come back meanwhile
    members.leaves("piet:m", STEIGER)
    assert members.members()["piet:m"].presence is Presence.LEFT
    members.leaves("bram")
    assert members.members()["bram"].presence is Presence.LEFT


# Codes


def test_a_code_holds_once_and_a_quarter_of_an_hour(asked: House) -> None:
    given = code(asked.types("els", "koppel", room=None))
    asked.types("els:m", f"koppel {given.lower().replace('-', ' ')}", room=None)
    assert "ken ik niet" in said(asked.types("piet:m", f"koppel {given}", room=None))
    given = code(asked.types("bram", "link", room=None))
    asked.clock.moment += timedelta(minutes=16)
    assert "ken ik niet" in said(asked.types("bram:m", f"koppel {given}", room=None))


def test_a_newer_code_takes_the_place_of_the_older(asked: House) -> None:
    first, second = (code(asked.types("els", "koppel", room=None)) for _ in range(2))
    assert "ken ik niet" in said(asked.types("els:m", f"koppel {first}", room=None))
    assert "gekoppeld" in said(asked.types("els:m", f"koppel {second}", room=None))


def test_nobody_guesses_for_long(asked: House) -> None:
    given = code(asked.types("els", "koppel", room=None))
    for _ in range(linking.MOST_MISSES):
        assert "ken ik niet" in said(asked.types("piet:m", "koppel AAAA-AAAA", room=None))
    assert "te veel" in said(asked.types("piet:m", f"koppel {given}", room=None))
    assert "gekoppeld" in said(asked.types("els:m", f"koppel {given}", room=None))
    asked.clock.moment += timedelta(minutes=61)
    given = code(asked.types("bram", "koppel", room=None))
    assert "gekoppeld" in said(asked.types("piet:m", f"koppel {given}", room=None))


def test_a_code_is_not_for_who_asked_for_it_and_is_nowhere_in_the_database(asked: House) -> None:
    given = code(asked.types("els", "koppel", room=None))
    assert "al van jou" in said(asked.types("els", f"koppel {given}", room=None))
    with closing(sqlite3.connect(asked.url.removeprefix("sqlite:///"))) as connection:
        everything = "\n".join(connection.iterdump())
    assert given not in everything
    assert given.replace("-", "") not in everything


# Undone


def test_unlinking_leaves_everything_with_who_was_there_first(members: House) -> None:
    members.answers("els:m", "Ik hoorde niets over het hek.", room=STEIGER)
    link(members, "els", "els:m")
    assert "weer op zichzelf" in said(members.types("els:m", "ontkoppel", room=None))
    assert person_of(members, "els") != person_of(members, "els:m")
    assert members.members()["els"].presence is Presence.ACTIVE
    assert "Ik hoorde niets" in said(members.types("els", "mijn-gegevens"))
    assert "Ik hoorde niets" not in said(members.types("els:m", "mijn-gegevens", room=None))
    assert members.kept("els")[0].state is AnswerState.PRESENT


def test_who_finds_a_stranger_linked_puts_them_out_and_keeps_everything(members: House) -> None:
    members.answers("els", "Het hek was dicht.")
    link(members, "els", "piet:m")
    assert "blijft hier" in said(members.types("els", "ontkoppel", room=None))
    assert "Het hek was dicht" not in said(members.types("piet:m", "mijn-gegevens", room=None))
    assert "Het hek was dicht" in said(members.types("els", "mijn-gegevens"))
    assert "niet gekoppeld" in said(members.types("els", "ontkoppel", room=None))
    assert "gekoppeld" in said(link(members, "els", "piet:m"))


def test_accounts_can_be_linked_again_and_a_third_too(members: House) -> None:
    link(members, "els", "els:m")
    link(members, "els:m", "els:n")
    assert len({person_of(members, user) for user in ("els", "els:m", "els:n")}) == 1
    members.types("els", "ontkoppel", room=None)
    assert len({person_of(members, user) for user in ("els", "els:m", "els:n")}) == 3
