"""What goes out to Slack: once, whole, at its pace, and never silent."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from itertools import pairwise

import pytest

from bot.core.messages import Choice, Message
from bot.core.ports.chat import Address
from bot.core.ports.errors import ChatBusy, ChatRefused
from bot.platforms.slack.chat import SlackChat
from bot.platforms.slack.sending import MARGIN_S
from tests.support.house import shipped
from tests.support.slack.emulator import Emulator
from tests.support.slack.screen import seen
from tests.support.slack.workspace import TEAM, channel, user

LONG = "woord " * 3500
LINT = Address(platform="slack", workspace=TEAM, room=channel("lint"))
ANNA = Address(platform="slack", workspace=TEAM, user=user("anna"))


@asynccontextmanager
async def chatting(emulator: Emulator, *, paced: bool = False) -> AsyncIterator[SlackChat]:
    chat = SlackChat(library=shipped(), bot_token=emulator.tokens.bot, api_url=emulator.api, paced=paced)
    try:
        yield chat
    finally:
        await chat.stop()
        await chat.close()


def run(emulator: Emulator, case: Callable[[SlackChat], Awaitable[None]], *, paced: bool = False) -> None:
    async def whole() -> None:
        async with chatting(emulator, paced=paced) as chat:
            await case(chat)

    asyncio.run(whole())


def test_an_uncertain_message_is_looked_up_also_by_a_process_that_never_sent_it(emulator: Emulator) -> None:
    ids: list[tuple[str, ...]] = []
    begun = datetime.now(UTC)

    async def sends(chat: SlackChat) -> None:
        ids.append(await chat.send(LINT, Message(text="Vraag"), key="round/1", again=None))

    async def looks(chat: SlackChat) -> None:
        ids.append(await chat.send(LINT, Message(text="Vraag"), key="round/1", again=begun))
        await chat.send(LINT, Message(text="Vraag"), key="round/2", again=begun)

    run(emulator, sends)
    assert emulator.calls("conversations.history") == [], "history is read only when something is uncertain"
    run(emulator, looks)
    looked = [float(call.body["oldest"]) for call in emulator.calls("conversations.history")]
    assert looked == [pytest.approx(begun.timestamp() - MARGIN_S, abs=1)] * 2, "no further back than the first try"
    assert ids[0] == ids[1]
    assert len(emulator.of_bot(channel("lint"))) == 2


def test_a_long_text_that_was_cut_off_half_way_is_finished_and_nothing_comes_twice(emulator: Emulator) -> None:
    async def case(chat: SlackChat) -> None:
        first = await chat.send(LINT, Message(text=LONG), key="synthesis/1", again=None)
        emulator.call("chat.delete", token=emulator.tokens.bot, channel=channel("lint"), ts=first[2])
        again = await chat.send(LINT, Message(text=LONG), key="synthesis/1", again=datetime.now(UTC))
        assert again[:2] == first[:2]
        assert again[2] != first[2]

    run(emulator, case)
    posts = emulator.of_bot(channel("lint"))
    assert len(posts) == 3
    assert [bool(post.get("thread_ts")) for post in posts] == [False, True, True]
    assert sum(seen(post).count("woord") for post in posts) == 3500


def test_somebody_elses_message_with_our_key_in_it_is_not_ours(emulator: Emulator) -> None:
    metadata = {"event_type": "reflectie_message", "event_payload": {"key": "round/1", "part": 0}}
    emulator.call(
        "chat.postMessage",
        token=emulator.tokens.of_people["anna"],
        channel=channel("lint"),
        text="nep",
        metadata=metadata,
    )

    async def case(chat: SlackChat) -> None:
        await chat.send(LINT, Message(text="echt"), key="round/1", again=datetime.now(UTC))

    run(emulator, case)
    assert [post["text"] for post in emulator.of_bot(channel("lint"))] == ["echt"]


def test_a_private_message_is_looked_up_in_the_direct_line(emulator: Emulator) -> None:
    async def case(chat: SlackChat) -> None:
        first = await chat.send(ANNA, Message(text="Voor jou"), key="kept/1", again=None)
        assert await chat.send(ANNA, Message(text="Voor jou"), key="kept/1", again=datetime.now(UTC)) == first

    run(emulator, case)
    assert len(emulator.calls("conversations.open")) == 1, "the direct line is remembered"


def test_a_text_that_gets_longer_and_shorter_keeps_its_place(emulator: Emulator) -> None:
    async def case(chat: SlackChat) -> None:
        ids = await chat.send(LINT, Message(text="kort"), key="m", again=None)
        longer = await chat.update(LINT, ids, Message(text=LONG), key="m")
        assert longer[0] == ids[0]
        assert len(longer) == 3
        assert await chat.update(LINT, ids, Message(text=LONG), key="m") == longer, "cut off and done again"
        assert await chat.update(LINT, longer, Message(text="weer kort"), key="m") == ids

    run(emulator, case)
    assert [post["text"] for post in emulator.of_bot(channel("lint"))] == ["weer kort"]


def test_a_reply_goes_under_its_message_with_what_does_not_fit(emulator: Emulator) -> None:
    async def case(chat: SlackChat) -> None:
        (root,) = await chat.send(LINT, Message(text="Vraag"), key="root", again=None)
        under = Address(platform="slack", workspace=TEAM, room=channel("lint"), thread=root)
        await chat.send(under, Message(text=LONG), key="reply", again=None)
        threads = [post.get("thread_ts") for post in emulator.of_bot(channel("lint"))]
        assert threads == [None, root, root, root]

    run(emulator, case)


def test_a_sign_is_a_reaction_and_putting_it_twice_is_no_trouble(emulator: Emulator) -> None:
    said = emulator.call(
        "chat.postMessage", token=emulator.tokens.of_people["anna"], channel=channel("lint"), text="Mijn antwoord"
    )
    about = Address(platform="slack", workspace=TEAM, room=channel("lint"), about=said["ts"])
    sign = Message(text="Bewaard", sign=True)

    async def case(chat: SlackChat) -> None:
        await chat.send(about, sign, key="sign/1", again=None)
        await chat.send(about, sign, key="sign/1", again=datetime.now(UTC))
        gone = Address(platform="slack", workspace=TEAM, room=channel("lint"), about="1.000001")
        with pytest.raises(ChatRefused):
            await chat.send(gone, sign, key="sign/2", again=None)

    run(emulator, case)
    assert emulator.of_bot(channel("lint")) == []


@pytest.mark.parametrize(
    "to",
    [
        Address(platform="slack", workspace=TEAM, room="C0NERGENS0"),
        Address(platform="slack", workspace="T0ELDERS00", room=channel("lint")),
        Address(platform="slack", workspace=TEAM, room=channel("nieuw")),
        Address(platform="slack", workspace=TEAM, user="U0NIEMAND0"),
    ],
)
def test_what_has_nowhere_to_go_is_refused_for_good(emulator: Emulator, to: Address) -> None:
    async def case(chat: SlackChat) -> None:
        with pytest.raises(ChatRefused):
            await chat.send(to, Message(text="x"), key="m", again=None)

    run(emulator, case)


def test_a_token_that_is_revoked_later_holds_messages_and_loses_none(emulator: Emulator) -> None:
    async def case(chat: SlackChat) -> None:
        await chat.send(LINT, Message(text="een"), key="1", again=None)
        emulator.call("auth.revoke", token=emulator.tokens.bot)
        with pytest.raises(ChatBusy) as busy:
            await chat.send(LINT, Message(text="twee"), key="2", again=None)
        assert busy.value.retry_after_s >= 60

    run(emulator, case)


def test_who_cannot_have_a_direct_line_is_told_in_a_channel_where_only_they_see_it(
    emulator: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    fatma = Address(platform="slack", workspace=TEAM, user=user("fatma"))

    async def case(chat: SlackChat) -> None:
        message = Message(text="Voor jou", choices=(Choice(action="join", value="c", label="Ik doe mee"),))
        chat._sending._lines[TEAM, user("fatma")] = ""  # Slack refused to open one
        ids = await chat.send(fatma, message, key="m", again=None)
        await chat.update(fatma, ids, Message(text="Voor jou, nieuw"), key="m")

    run(emulator, case)
    told = emulator.all()["ephemeral"]
    assert [(one["channel_id"], one["target_user"], one["text"]) for one in told] == [
        (channel("gedeeld"), user("fatma"), "Voor jou"),
        (channel("gedeeld"), user("fatma"), "Voor jou, nieuw"),
    ]


def test_messages_in_a_channel_keep_a_second_apart(emulator: Emulator) -> None:
    async def case(chat: SlackChat) -> None:
        for number in range(3):
            await chat.send(LINT, Message(text=str(number)), key=str(number), again=None)

    run(emulator, case, paced=True)
    at = [call.at for call in emulator.calls("chat.postMessage")]
    assert min(later - earlier for earlier, later in pairwise(at)) >= 0.9
