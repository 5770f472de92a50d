"""Tokens of workspaces are sealed in the database, a key can be replaced, and a key that is missing is said."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from slack_sdk.oauth.installation_store import Installation
from slack_sdk.oauth.installation_store.sqlalchemy import SQLAlchemyInstallationStore
from sqlalchemy import Engine, text

from bot.core.ports.errors import BotError
from bot.platforms.slack.chat import SlackChat
from bot.platforms.slack.sealing import LONGEST, CannotOpen, SealedInstallations, new_key
from bot.store.installations import open_engine
from tests.support.house import shipped
from tests.support.slack.workspace import CLIENT_ID, CLIENT_SECRET
from tests.unit.web_scene import Core

OLD, NEW = new_key(), new_key()
TOKEN = "xoxb-123456789012-1234567890123-abcdefghijklmnopqrstuvwx"
"""As long as Slack's are, and nobody's."""


@pytest.fixture
def engine(database_url: str) -> Iterator[Engine]:
    made = open_engine(database_url)
    yield made
    made.dispose()


def store(engine: Engine, *keys: str) -> SealedInstallations:
    return SealedInstallations(client_id=CLIENT_ID, engine=engine, keys=keys)


def installed(team: str = "T1", *, token: str = TOKEN) -> Installation:
    return Installation(
        app_id="A1",
        team_id=team,
        user_id="U1",
        user_token="xoxp-van-een-mens",
        bot_token=token,
        bot_refresh_token="xoxe-1",
        bot_id="B1",
        bot_user_id="U0BOT",
        incoming_webhook_url="https://hooks.slack.com/services/T1/geheim",
        installed_at=datetime.now(UTC).timestamp(),
    )


def written(engine: Engine) -> str:
    """Everything that stands in both tables."""
    with engine.connect() as connection:
        rows: list[Any] = []
        for table in ("slack_bots", "slack_installations"):
            rows += connection.execute(text(f"SELECT * FROM {table}")).all()  # noqa: S608
    return repr(rows)


def found(kept: SealedInstallations, team: str = "T1") -> str | None:
    bot = kept.find_bot(enterprise_id=None, team_id=team)
    return bot.bot_token if bot else None


def test_no_secret_stands_in_the_database_and_all_come_back_whole(engine: Engine) -> None:
    kept = store(engine, NEW)
    given = installed()
    kept.save(given)
    assert given.bot_token == TOKEN, "what was handed in stays as it was"
    for secret in (TOKEN, "xoxp-van-een-mens", "xoxe-1", "T1/geheim"):
        assert secret not in written(engine)
    assert found(kept) == TOKEN
    for user in (None, "U1"):
        back = kept.find_installation(enterprise_id=None, team_id="T1", user_id=user)
        assert back
        assert (back.bot_token, back.user_token, back.bot_refresh_token) == (TOKEN, "xoxp-van-een-mens", "xoxe-1")
        assert back.incoming_webhook_url == "https://hooks.slack.com/services/T1/geheim"


def test_a_token_fits_where_slack_sdk_keeps_it_and_one_that_does_not_is_refused(engine: Engine) -> None:
    kept = store(engine, NEW)
    kept.save(installed(token="xoxb-" + "x" * 74))
    assert found(kept) == "xoxb-" + "x" * 74
    with pytest.raises(BotError, match="does not fit"):
        kept.save(installed("T2", token="xoxb-" + "x" * LONGEST))
    assert found(kept, "T2") is None


def test_tokens_from_before_there_were_keys_work_and_are_sealed_at_the_start(engine: Engine) -> None:
    SQLAlchemyInstallationStore(client_id=CLIENT_ID, engine=engine).save(installed())
    kept = store(engine, NEW)
    assert found(kept) == TOKEN
    kept.seal_all()
    assert TOKEN not in written(engine)
    assert found(kept) == TOKEN


def test_a_key_is_replaced_with_a_new_one_in_front_and_then_the_old_one_is_not_needed(engine: Engine) -> None:
    store(engine, OLD).save(installed())
    both = store(engine, NEW, OLD)
    assert found(both) == TOKEN
    both.seal_all()
    before = written(engine)
    assert found(store(engine, NEW)) == TOKEN
    store(engine, NEW).seal_all()
    assert written(engine) == before, "what is sealed with the first key is left as it is"
    with pytest.raises(CannotOpen):
        found(store(engine, OLD))


def test_a_missing_key_is_said_with_what_to_do_and_the_other_tokens_are_sealed_all_the_same(engine: Engine) -> None:
    store(engine, OLD).save(installed("T1"))
    SQLAlchemyInstallationStore(client_id=CLIENT_ID, engine=engine).save(installed("T2"))
    kept = store(engine, NEW)
    with pytest.raises(CannotOpen, match=r"6 token\(s\).*REFLECTIE_SLACK_TOKEN_KEYS.*Put that key back"):
        kept.seal_all()
    assert found(kept, "T2") == TOKEN
    assert "xoxp-van-een-mens" not in written(engine)
    with pytest.raises(CannotOpen):
        found(kept, "T1")
    store(engine, NEW, OLD).seal_all()
    assert found(kept, "T1") == TOKEN


def test_the_bot_does_not_start_with_a_key_that_opens_nothing(engine: Engine) -> None:
    store(engine, OLD).save(installed())

    async def start() -> None:
        chat = SlackChat(
            library=shipped(),
            engine=engine,
            client_id=CLIENT_ID,
            client_secret=CLIENT_SECRET,
            token_keys=(NEW,),
            signing_secret="x",
        )
        try:
            with pytest.raises(CannotOpen):
                await chat.listen(Core())
        finally:
            await chat.stop()
            await chat.close()

    asyncio.run(start())


def test_a_token_that_was_tampered_with_is_not_used(engine: Engine) -> None:
    kept = store(engine, NEW)
    kept.save(installed())
    with engine.begin() as connection:
        connection.execute(text("UPDATE slack_bots SET bot_token = substr(bot_token, 1, 60) || 'AAAA'"))
    with pytest.raises(CannotOpen):
        found(kept)
