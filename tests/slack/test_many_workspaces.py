"""One bot in many workspaces and in a whole Enterprise Grid, over real HTTP: installed, heard, answered with its own token,
taken out, put back."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import pytest
from sqlalchemy import text

from bot.core.events import Left, Who
from bot.core.ports.store import Tx
from bot.platforms.slack.sealing import new_key
from bot.store.opening import open_store
from tests.bench.databases import bare_engine
from tests.support.slack import payloads
from tests.support.slack.emulator import Emulator
from tests.support.slack.many import Many, Town, build, many
from tests.support.slack.workspace import channel, user

NORTH = Town(team="T0NOORD000", person="anna", room="kade")
SOUTH = Town(team="T0ZUID0000", person="bilal", room="plein")
EAST = Town(team="T0OOST0000", person="cor", room="haven", enterprise="E0REGIO000", org=True)
WEST = Town(team="T0WEST0000", person="dina", room="markt", enterprise="E0REGIO000", org=True)
OWN_IN_GRID = Town(team="T0EIGEN000", person="edith", room="brink", enterprise="E0REGIO000")
TOWNS = (NORTH, SOUTH, EAST, WEST, OWN_IN_GRID)
Play = Callable[[Callable[[Many], Awaitable[None]]], None]


@pytest.fixture
def play(emulator: Emulator, sqlite_url: str) -> Play:
    def run(story: Callable[[Many], Awaitable[None]]) -> None:
        build(emulator, TOWNS)
        store = open_store(sqlite_url)

        async def whole() -> None:
            async with many(emulator, store, sqlite_url, keys=(new_key(),)) as here:
                await story(here)

        try:
            asyncio.run(whole())
        finally:
            store.close()

    return run


async def comes_in(here: Many, town: Town) -> None:
    """The bot is invited into the channel of a workspace."""
    joined = payloads.joined(town.bot_user, room=town.room, inviter=town.person)
    assert (await here.event(town.envelope(joined))).ok


def tokens_kept(url: str, town: Town) -> int:
    """How many rows with a token of this installation there are."""
    engine = bare_engine(url)
    column = "enterprise_id" if town.org else "team_id"
    with engine.connect() as connection:
        found = sum(
            connection.execute(text(f"SELECT count(*) FROM {table} WHERE {column} = :id"), {"id": town.id}).scalar_one()  # noqa: S608
            for table in ("slack_bots", "slack_installations")
        )
    engine.dispose()
    return int(found)


def test_each_workspace_is_heard_and_answered_with_its_own_token(play: Play) -> None:
    async def story(here: Many) -> None:
        for town in (NORTH, SOUTH):
            await comes_in(here, town)
            assert here.received == [], "not installed there yet"
            assert (await here.installs(town)).status_code == 200
            here.received.clear()
            await comes_in(here, town)
            assert [event.place.workspace for event in here.received] == [town.team]
            here.received.clear()
        for town in (NORTH, SOUTH):
            (hello,) = here.in_room(town)
            assert "Ik ben de reflectiebot" in hello
        posts = here.emulator.calls("chat.postMessage", by_bot=False)
        assert [(call.user, call.channel) for call in posts] == [
            (town.bot_user, channel(town.room)) for town in (NORTH, SOUTH)
        ]
        assert all(call.ok for call in posts)

    play(story)


def test_the_same_person_and_channel_id_in_two_workspaces_are_two(play: Play) -> None:
    async def story(here: Many) -> None:
        for town in (NORTH, SOUTH):
            await here.installs(town)
            await comes_in(here, town)
        for town in (NORTH, SOUTH):
            said = payloads.posted("anna", "hulp", direct="D0ANNA0000")
            assert (await here.event(town.envelope(said | {"team": town.team}))).ok
        workspaces = [event.who.workspace for event in here.received if event.who.user == user("anna")]
        assert workspaces[-2:] == [NORTH.team, SOUTH.team]

    play(story)


@pytest.mark.parametrize("how", ["tokens_revoked", "app_uninstalled"])
@pytest.mark.parametrize("town", [NORTH, OWN_IN_GRID, EAST], ids=["a workspace", "one of a grid", "a whole grid"])
def test_who_takes_the_bot_out_leaves_no_token_and_the_others_go_on(
    play: Play, sqlite_url: str, how: str, town: Town
) -> None:
    async def story(here: Many) -> None:
        for each in (SOUTH, town):
            await here.installs(each)
            await comes_in(here, each)
        here.received.clear()
        event = payloads.uninstalled() if how == "app_uninstalled" else payloads.revoked(bots=(town.bot_user,))
        assert tokens_kept(sqlite_url, town) > 0
        assert (await here.event(town.envelope(event))).ok
        assert tokens_kept(sqlite_url, town) == 0
        await comes_in(here, town)
        assert here.received == []
        await comes_in(here, SOUTH)
        assert [each.place.workspace for each in here.received] == [SOUTH.team]
        answer = await here.types(SOUTH, "hulp")
        assert "reflectie" in answer["text"]

    play(story)


def test_a_revocation_that_names_no_enterprise_finds_the_token_all_the_same(play: Play, sqlite_url: str) -> None:
    """Not every payload says of which Enterprise Grid a workspace is."""

    async def story(here: Many) -> None:
        await here.installs(OWN_IN_GRID)
        bare = payloads.envelope(payloads.uninstalled(), team=OWN_IN_GRID.team) | {"authorizations": []}
        assert (await here.event(bare)).ok
        assert tokens_kept(sqlite_url, OWN_IN_GRID) == 0

    play(story)


def test_who_puts_the_bot_back_finds_it_and_a_late_word_of_the_removal_does_no_harm(
    play: Play, sqlite_url: str
) -> None:
    async def story(here: Many) -> None:
        await here.installs(NORTH)
        await comes_in(here, NORTH)
        gone = NORTH.envelope(payloads.uninstalled())
        gone["event_time"] -= 60
        assert (await here.event(gone)).ok
        assert tokens_kept(sqlite_url, NORTH) > 0, "that was before this installation"
        now = NORTH.envelope(payloads.uninstalled())
        assert (await here.event(now)).ok
        assert tokens_kept(sqlite_url, NORTH) == 0
        await asyncio.sleep(2.1)  # Slack says when in whole seconds
        assert (await here.installs(NORTH)).status_code == 200
        assert (await here.event(now, retry=1)).ok
        assert tokens_kept(sqlite_url, NORTH) > 0
        here.received.clear()
        await comes_in(here, NORTH)
        assert [event.place.workspace for event in here.received] == [NORTH.team]

    play(story)


def test_what_had_to_be_said_in_a_workspace_that_is_gone_is_not_said_and_holds_up_nobody(play: Play) -> None:
    async def story(here: Many) -> None:
        for town in (NORTH, SOUTH):
            await here.installs(town)
            await comes_in(here, town)
        await here.event(NORTH.envelope(payloads.uninstalled()))
        posts = len(here.emulator.calls("chat.postMessage", by_bot=False))
        joined = payloads.joined(NORTH.bot_user, room=NORTH.room, inviter="anna")
        await here.event(NORTH.envelope(joined))
        await comes_in(here, SOUTH)
        assert here.store.read(lambda tx: tx.outbox.waiting()) == 0
        after = here.emulator.calls("chat.postMessage", by_bot=False)[posts:]
        assert {call.user for call in after} <= {SOUTH.bot_user}

    play(story)


# Enterprise Grid


def test_one_installation_serves_every_workspace_of_an_enterprise(play: Play) -> None:
    async def story(here: Many) -> None:
        assert (await here.installs(EAST)).status_code == 200
        for town in (EAST, WEST):
            here.received.clear()
            await comes_in(here, town)
            assert [event.place.workspace for event in here.received] == [EAST.enterprise]
            assert len(here.in_room(town)) == 1
            answer = await here.types(town, "hulp")
            assert "reflectie" in answer["text"]
            who = here.received[-1].who
            assert (who.workspace, who.user, who.home) == (EAST.enterprise, user(town.person), "")
        assert here.tokens_of("chat.postMessage") == {EAST.bot_user}

    play(story)


def test_in_an_enterprise_who_loses_their_account_leaves_the_channels_of_all_its_workspaces(play: Play) -> None:
    """Slack tells the channels of an organisation one workspace at a time."""

    async def story(here: Many) -> None:
        await here.installs(EAST)
        for town in (EAST, WEST):
            await comes_in(here, town)
        gone = payloads.user_changed("cor", deleted=True)
        assert (await here.event(WEST.envelope(gone))).ok
        left = {event.place.room for event in here.received if isinstance(event, Left)}
        assert left == {channel(EAST.room), channel(WEST.room)}

    play(story)


def test_a_click_says_of_which_enterprise_it_is(play: Play) -> None:
    async def story(here: Many) -> None:
        await here.installs(EAST)
        await comes_in(here, WEST)
        button = {"action_id": "do|privacy|0", "text": {"type": "plain_text", "text": "?"}, "value": ""}
        message = payloads.posted_by_app("x", room=WEST.room)
        click = payloads.click("dina", button, message=message, channel_id=channel(WEST.room), team=WEST.team)
        click |= {"enterprise": {"id": WEST.enterprise, "name": "Regio"}, "is_enterprise_install": True}
        assert (await here.sender.interaction(click)).ok
        assert here.received[-1].place.workspace == WEST.enterprise
        nameless = click | {"team": None, "user": {"id": user("dina"), "username": "dina"}}
        assert (await here.sender.interaction(nameless)).ok, "of the whole organisation, so there is no workspace"
        assert here.received[-1].who.workspace == WEST.enterprise

    play(story)


def test_a_workspace_with_an_installation_of_its_own_uses_that(play: Play) -> None:
    async def story(here: Many) -> None:
        for town in (EAST, OWN_IN_GRID):
            await here.installs(town)
        await comes_in(here, OWN_IN_GRID)
        assert here.received[-1].place.workspace == OWN_IN_GRID.team
        assert here.tokens_of("chat.postMessage") == {OWN_IN_GRID.bot_user}

    play(story)


# Who is who


def person_of(here: Many, workspace: str, name: str) -> str:
    def know(tx: Tx) -> str:
        who = Who(platform="slack", workspace=workspace, user=user(name), name="")
        return tx.people.know(who, here.service.clock.now()).id

    return here.store.write(know)


def test_somebody_of_a_workspace_who_is_met_in_another_is_the_same_person(play: Play) -> None:
    """Slack Connect: bilal is of the south, and is in a channel of the north."""

    async def story(here: Many) -> None:
        for town in (NORTH, SOUTH):
            await here.installs(town)
        here.share(NORTH, SOUTH)
        await comes_in(here, NORTH)
        said = payloads.posted("bilal", f"<@{NORTH.bot_user}> aanpassen", room=NORTH.room) | {"team": SOUTH.team}
        assert (await here.event(NORTH.envelope(said, shared=True))).ok
        met = here.received[-1].who
        assert (met.workspace, met.home) == (NORTH.team, SOUTH.team)
        await here.types(SOUTH, "aanpassen")
        at_home = here.received[-1].who
        assert (at_home.workspace, at_home.home) == (SOUTH.team, "")
        assert person_of(here, NORTH.team, "bilal") == person_of(here, SOUTH.team, "bilal")

    play(story)


def test_in_an_enterprise_with_an_installation_for_each_workspace_somebody_is_one_person(play: Play) -> None:
    async def story(here: Many) -> None:
        for town in (OWN_IN_GRID, EAST):
            await here.installs(town)
        await here.types(OWN_IN_GRID, "aanpassen")
        met = here.received[-1].who
        assert (met.workspace, met.home) == (OWN_IN_GRID.team, OWN_IN_GRID.enterprise)
        assert person_of(here, OWN_IN_GRID.team, "edith") == person_of(here, EAST.enterprise, "edith")

    play(story)


def test_a_line_that_only_somebody_of_elsewhere_sees_has_buttons_that_work(play: Play) -> None:
    """Of their click Slack may say only where they come from; the button itself remembers whose bot it is."""

    async def story(here: Many) -> None:
        for town in (NORTH, SOUTH):
            await here.installs(town)
        here.share(NORTH, SOUTH)
        await comes_in(here, NORTH)
        said = payloads.posted("bilal", f"<@{NORTH.bot_user}> aanpassen", room=NORTH.room) | {"team": SOUTH.team}
        await here.event(NORTH.envelope(said, shared=True))
        (line,) = here.emulator.all()["ephemeral"]
        row = next(block for block in line["blocks"] if block["type"] == "actions")
        shown = {"ts": line["ts"]}
        click = payloads.click(
            "bilal",
            row["elements"][0],
            block_id=row["block_id"],
            message=shown,
            channel_id=channel(NORTH.room),
            ephemeral=True,
            team=SOUTH.team,
        )
        assert (await here.sender.interaction(click)).ok
        assert here.received[-1].place.workspace == NORTH.team
        assert here.received[-1].who.workspace == NORTH.team

    play(story)
