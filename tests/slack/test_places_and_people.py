"""Everyone is served: guests and people of another organisation, who leaves, who has no account any more; and a casus keeps
its channel whatever becomes of the channel."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from bot.core.events import RoomChanged, Who
from bot.core.model import Presence
from bot.core.ports.errors import StoreBusy
from bot.core.ports.store import Tx
from bot.store.opening import open_store
from tests.slack.casus import ASKED, ROOM, answers_by_form, asked, day, kept, of, set_up
from tests.support.slack import payloads
from tests.support.slack.emulator import Emulator
from tests.support.slack.workplace import Workplace, workplace
from tests.support.slack.workspace import BOT_USER, TEAM, channel, channels_but, user

TERRACE = "Het terras stond er in een dag, en niemand hoefde te wachten."
Play = Callable[[Callable[[Workplace], Awaitable[None]]], None]


@pytest.fixture
def play(emulator: Emulator, sqlite_url: str) -> Play:
    """Plays a story with a bot that is reached over HTTP."""

    def run(story: Callable[[Workplace], Awaitable[None]]) -> None:
        store = open_store(sqlite_url)

        async def whole() -> None:
            async with workplace(emulator, store) as here:
                await story(here)

        try:
            asyncio.run(whole())
        finally:
            store.close()

    return run


# Channels


def test_a_channel_that_gets_another_id_keeps_its_casus_its_question_and_its_answers(
    play: Play, sqlite_url: str
) -> None:
    async def story(here: Workplace) -> None:
        question = await asked(here)
        before = await here.says("bilal", TERRACE, room=ROOM, thread=question)
        await here.moves(ROOM, "verhuisd")
        await here.says("cor", "Ik hoor er niets over.", room="verhuisd", thread=question)
        await here.says("edith", "The terrace was there in a day.", room="verhuisd", thread=question)
        assert sorted(kept(sqlite_url).values()) == sorted([of("bilal"), of("cor"), of("edith")])
        await here.deletes("bilal", before, room="verhuisd")
        assert sorted(kept(sqlite_url).values()) == sorted([of("cor"), of("edith")]), "said before, withdrawn after"
        await answers_by_form(here, "anna", TERRACE, room="verhuisd")
        await here.until(day(2, 17, month=12))
        assert any("samenvatting van week" in html for html in here.in_room("verhuisd"))
        assert here.in_room(ROOM) == []

    play(story)


@pytest.mark.parametrize("kind", ["private", "public"])
def test_an_archived_channel_rests_and_an_unarchived_one_goes_on_under_its_new_name(
    play: Play, emulator: Emulator, kind: str
) -> None:
    public = kind == "public"

    async def story(here: Workplace) -> None:
        await set_up(here)
        place = {"channel_id": channel(ROOM), "is_private": not public}
        emulator.put({"channels": [place | {"is_archived": True}]})
        assert (await here.brings(payloads.archived(ROOM, "anna", public=public))).taken
        await here.until(ASKED)
        assert not any("Antwoord geven" in html for html in here.in_room(ROOM))
        emulator.put({"channels": [place | {"is_archived": False, "name": "nieuwer"}]})
        assert (await here.brings(payloads.unarchived(ROOM, "anna", public=public))).taken
        assert (await here.brings(payloads.renamed(ROOM, "nieuwer", public=public))).taken
        await here.until(day(3, 23, month=12))
        assert here.question(ROOM)
        told = [(one.change, one.name, one.public) for one in here.received if isinstance(one, RoomChanged)]
        assert told[-2:] == [("unarchived", "nieuwer", public), ("renamed", "nieuwer", public)]

    play(story)


@pytest.mark.parametrize("way", ["channel_left", "member_left_channel"])
def test_a_bot_that_was_removed_is_silent_and_says_so_when_it_is_back(play: Play, way: str) -> None:
    async def story(here: Workplace) -> None:
        await asked(here)
        said = len(here.in_room(ROOM))
        left = payloads.bot_left(ROOM) if way == "channel_left" else payloads.left(BOT_USER, room=ROOM)
        assert (await here.brings(left)).taken
        await here.until(day(2, 17, month=12))
        assert len(here.in_room(ROOM)) == said
        assert (await here.brings(payloads.joined(BOT_USER, room=ROOM, inviter="anna"))).taken
        assert "Het Lint" in here.in_room(ROOM)[-1]

    play(story)


def test_a_channel_that_becomes_public_takes_answers_by_form_only_and_private_again_also_in_the_thread(
    play: Play, emulator: Emulator, sqlite_url: str
) -> None:
    async def story(here: Workplace) -> None:
        question = await asked(here)
        place = {"channel_id": channel(ROOM)}
        emulator.put({"channels": [place | {"is_private": False, "is_channel": True}]})
        assert (await here.brings(payloads.converted(ROOM, to_private=False))).taken
        told = len(here.told("bilal"))
        await here.says("bilal", TERRACE, room=ROOM, thread=question)
        assert kept(sqlite_url) == {}
        assert "Gebruik daarom de knop" in here.told("bilal")[told]
        await answers_by_form(here, "cor", TERRACE)
        emulator.put({"channels": [place | {"is_private": True, "is_channel": False}]})
        assert (await here.brings(payloads.converted(ROOM, to_private=True))).taken
        await here.says("bilal", "Nu staat het terras er echt.", room=ROOM, thread=question)
        assert sorted(kept(sqlite_url).values()) == sorted([of("bilal"), of("cor")])

    play(story)


def test_a_channel_that_is_shared_and_unshared_goes_on_for_everybody(
    play: Play, emulator: Emulator, sqlite_url: str
) -> None:
    async def story(here: Workplace) -> None:
        question = await asked(here)
        row = {"channel_id": channel(ROOM)}
        with_fatma = [user(name) for name in ("anna", "bilal", "cor", "edith", "fatma")] + [BOT_USER]
        emulator.put({"channels": [row | {"members": with_fatma, "more": {"is_ext_shared": True}}]})
        for event in (payloads.shared(ROOM), payloads.joined(user("fatma"), room=ROOM)):
            assert (await here.brings(event)).taken
        await here.press("fatma", "Ik doe mee", room=ROOM)
        await here.fill("fatma", {"Ik doe mee als": "Raadslid"})
        await here.says("fatma", TERRACE, room=ROOM, thread=question)
        assert kept(sqlite_url) == {TERRACE: of("fatma")}
        emulator.put(
            {"channels": [row | {"members": [each for each in with_fatma if each != user("fatma")], "more": {}}]}
        )
        for event in (payloads.left(user("fatma"), room=ROOM), payloads.unshared(ROOM)):
            assert (await here.brings(event)).taken
        assert presence_of(here, "fatma") is Presence.LEFT
        assert kept(sqlite_url) == {TERRACE: of("fatma")}, "what was said stays theirs"
        told = [(one.change, one.public) for one in here.received if isinstance(one, RoomChanged)]
        assert told[-2:] == [("renamed", False), ("renamed", False)], "who can read along is looked at each time"
        await here.says("bilal", "Nu staat het terras er echt.", room=ROOM, thread=question)
        assert of("bilal") in kept(sqlite_url).values()

    play(story)


@pytest.mark.parametrize("kind", ["private", "public"])
def test_a_channel_that_was_deleted_is_silent(play: Play, kind: str) -> None:
    async def story(here: Workplace) -> None:
        await set_up(here)
        said = len(here.in_room(ROOM))
        assert (await here.brings(payloads.channel_deleted(ROOM, "anna", public=kind == "public"))).taken
        await here.until(ASKED)
        assert len(here.in_room(ROOM)) == said

    play(story)


# People


def test_who_leaves_the_channel_gets_no_messages_and_who_comes_back_takes_part_again(
    play: Play, sqlite_url: str
) -> None:
    async def story(here: Workplace) -> None:
        await asked(here)
        await answers_by_form(here, "cor", TERRACE)
        assert (await here.brings(payloads.left(user("cor"), room=ROOM))).taken
        assert presence_of(here, "cor") is Presence.LEFT
        told = len(here.told("cor"))
        await here.until(day(3, 23, month=12))
        assert len(here.told("cor")) == told
        assert kept(sqlite_url) == {TERRACE: of("cor")}, "what was said stays theirs"
        assert (await here.opens_home("cor"))["blocks"], "and can still be seen and taken away"
        assert (await here.brings(payloads.joined(user("cor"), room=ROOM))).taken
        assert presence_of(here, "cor") is Presence.ACTIVE

    play(story)


def presence_of(here: Workplace, name: str) -> Presence:
    """Whether somebody takes part, of everybody who ever did in the only casus."""
    (place,) = {event.place for event in here.received if isinstance(event, RoomChanged)}

    def look(tx: Tx) -> Presence:
        who = Who(platform="slack", workspace=TEAM, user=user(name), name="")
        member = tx.casussen.at(place, who).member
        assert member, f"{name} never took part"
        return member.presence

    return here.store.read(look)


def test_who_has_no_account_any_more_is_left_alone_and_what_they_said_stays(play: Play, sqlite_url: str) -> None:
    async def story(here: Workplace) -> None:
        await asked(here)
        await answers_by_form(here, "cor", TERRACE)
        told = len(here.told("cor"))
        assert (await here.brings(payloads.user_changed("cor", real_name="Cor Nijhof-Smit"))).taken
        assert presence_of(here, "cor") is Presence.ACTIVE, "another name is no reason to go"
        assert (await here.brings(payloads.user_changed("cor", deleted=True))).taken
        assert presence_of(here, "cor") is Presence.LEFT
        assert presence_of(here, "bilal") is Presence.ACTIVE
        await here.until(day(3, 23, month=12))
        assert len(here.told("cor")) == told
        assert kept(sqlite_url) == {TERRACE: of("cor")}

    play(story)


def test_that_somebody_is_gone_comes_again_when_the_core_could_not_take_it(play: Play) -> None:
    async def story(here: Workplace) -> None:
        await asked(here)
        failing = iter([StoreBusy("locked")])
        here.trouble = lambda event: next(failing, None)
        gone = await here.brings(payloads.user_changed("cor", deleted=True))
        assert [ack.ok for ack in gone.tries] == [False, True]
        assert presence_of(here, "cor") is Presence.LEFT

    play(story)


def test_a_new_name_is_used_from_then_on(play: Play, emulator: Emulator) -> None:
    async def story(here: Workplace) -> None:
        question = await asked(here)
        await here.says("bilal", TERRACE, room=ROOM, thread=question)
        row = {"user_id": user("bilal"), "real_name": "Bilal Jansen"}
        emulator.put({"users": [row | {"profile": {"display_name": "Billy", "real_name": "Bilal Jansen"}}]})
        assert (await here.brings(payloads.user_changed("bilal"))).taken
        await here.says("bilal", "Nog een zin over de bouw.", room=ROOM, thread=question)
        assert here.received[-1].who.name == "Billy"

    play(story)


@pytest.mark.parametrize(("name", "role"), [("cor", "Professional"), ("dina", "Raadslid")])
def test_a_guest_and_who_has_no_time_zone_join_and_answer(
    play: Play, emulator: Emulator, sqlite_url: str, name: str, role: str
) -> None:
    emulator.fill(channels=channels_but("nieuw", members=("anna", "bilal", "cor", "dina")))

    async def story(here: Workplace) -> None:
        await set_up(here)
        await here.press(name, "Ik doe mee", room=ROOM)
        await here.fill(name, {"Ik doe mee als": role})
        here.closes(name)
        await here.until(ASKED)
        await answers_by_form(here, name, TERRACE)
        assert kept(sqlite_url) == {TERRACE: of(name)}

    play(story)


@pytest.mark.parametrize("way", ["http", "socket"])
@pytest.mark.parametrize("name", ["cor", "dina", "fatma", "bilal"])
def test_who_replies_in_the_thread_deletes_it_and_answers_by_form_has_one_answer(
    emulator: Emulator, sqlite_url: str, name: str, way: str
) -> None:
    """A member, guests of both kinds, and somebody of another organisation."""
    everybody = ("anna", "bilal", "cor", "dina", "fatma")
    emulator.fill(channels=channels_but("nieuw", members=everybody, shared=True))

    async def story() -> None:
        store = open_store(sqlite_url)
        async with workplace(emulator, store, way=way) as here:
            await set_up(here)
            if name != "bilal":
                await here.press(name, "Ik doe mee", room=ROOM)
                await here.fill(name, {"Ik doe mee als": "Raadslid"})
                here.closes(name)
            await here.until(ASKED)
            short = await here.says(name, "En het regende.", room=ROOM, thread=here.question(ROOM))
            assert kept(sqlite_url) == {}, "three words are no answer, and nobody needs to know"
            reply = await here.says(name, "En het regende de hele dag.", room=ROOM, thread=here.question(ROOM))
            assert kept(sqlite_url) == {"En het regende de hele dag.": of(name)}
            for ts in (reply, short):
                await here.deletes(name, ts, room=ROOM)
                assert kept(sqlite_url) == {}
            await answers_by_form(here, name, TERRACE)
            assert kept(sqlite_url) == {TERRACE: of(name)}
            await here.deletes(name, await here.says(name, "Nog een zin.", room=ROOM), room=ROOM)
            assert kept(sqlite_url) == {TERRACE: of(name)}, "what is deleted later elsewhere is another thing"
        store.close()

    asyncio.run(story())


def test_somebody_of_another_organisation_joins_by_button_and_answers_in_the_thread(
    play: Play, emulator: Emulator, sqlite_url: str
) -> None:
    """They have no home tab and no commands."""
    emulator.fill(channels=channels_but("nieuw", members=("anna", "bilal", "fatma", "cor"), shared=True))

    async def story(here: Workplace) -> None:
        await set_up(here)
        await here.press("fatma", "Ik doe mee", room=ROOM)
        await here.fill("fatma", {"Ik doe mee als": "Raadslid"})
        here.closes("fatma")
        await here.until(ASKED)
        await here.says("fatma", TERRACE, room=ROOM, thread=here.question(ROOM))
        assert kept(sqlite_url) == {TERRACE: of("fatma")}
        await here.says("fatma", f"<@{BOT_USER}> status", room=ROOM)
        assert "Het Lint" in here.whispered("fatma")[-1]

    play(story)


# The workspace


@pytest.mark.parametrize("event", [payloads.uninstalled(), payloads.revoked()], ids=["uninstalled", "revoked"])
def test_who_takes_the_bot_out_and_puts_it_back_finds_it_as_it_was(
    play: Play, sqlite_url: str, event: payloads.Payload
) -> None:
    async def story(here: Workplace) -> None:
        question = await asked(here)
        assert (await here.brings(event)).taken
        await here.says("bilal", TERRACE, room=ROOM, thread=question)
        assert kept(sqlite_url) == {TERRACE: of("bilal")}

    play(story)


def test_a_token_of_a_person_that_is_revoked_is_none_of_the_bots(play: Play) -> None:
    async def story(here: Workplace) -> None:
        await asked(here)
        asked_who = len(here.emulator.calls("auth.test"))
        assert (await here.brings(payloads.revoked(bots=(), people=(user("anna"),)))).taken
        await here.types("anna", "status", room=ROOM)
        assert len(here.emulator.calls("auth.test")) == asked_who

    play(story)
