"""The tables in which slack_sdk keeps the tokens of workspaces, and the engine with which it does so.

They are slack_sdk's own tables, column by column, so that its stores work on them; they are here so that our migrations
make them. A test compares both. The engine is made by `bot/app.py` where the bot is installed by OAuth.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import URL, Boolean, Column, DateTime, Engine, Index, Integer, String, Table, create_engine, event
from sqlalchemy.pool import NullPool

from bot.store import digest_tables as digest_tables
from bot.store import item_tables as item_tables  # so that its tables are among all of them
from bot.store import notebook_tables as notebook_tables
from bot.store import session_tables as session_tables
from bot.store import web_tables as web_tables
from bot.store.tables import Base
from bot.store.urls import database_url, sqlite_path

METADATA = Base.metadata
"""All tables of reflectie, these among them."""


def _of_bot() -> list[Column[Any]]:
    return [
        Column("bot_token", String(200)),
        Column("bot_id", String(32)),
        Column("bot_user_id", String(32)),
        Column("bot_scopes", String(1000)),
        Column("bot_refresh_token", String(200)),
        Column("bot_token_expires_at", DateTime()),
    ]


slack_bots = Table(
    "slack_bots",
    METADATA,
    Column("id", Integer(), primary_key=True),
    Column("client_id", String(32), nullable=False),
    Column("app_id", String(32), nullable=False),
    Column("enterprise_id", String(32)),
    Column("enterprise_name", String(200)),
    Column("team_id", String(32)),
    Column("team_name", String(200)),
    *_of_bot(),
    Column("is_enterprise_install", Boolean(), nullable=False),
    Column("installed_at", DateTime(), nullable=False),
    Index("slack_bots_idx", "client_id", "enterprise_id", "team_id", "installed_at"),
)

slack_installations = Table(
    "slack_installations",
    METADATA,
    Column("id", Integer(), primary_key=True),
    Column("client_id", String(32), nullable=False),
    Column("app_id", String(32), nullable=False),
    Column("enterprise_id", String(32)),
    Column("enterprise_name", String(200)),
    Column("enterprise_url", String(200)),
    Column("team_id", String(32)),
    Column("team_name", String(200)),
    *_of_bot(),
    Column("user_id", String(32), nullable=False),
    Column("user_token", String(200)),
    Column("user_scopes", String(1000)),
    Column("user_refresh_token", String(200)),
    Column("user_token_expires_at", DateTime()),
    Column("incoming_webhook_url", String(200)),
    Column("incoming_webhook_channel", String(200)),
    Column("incoming_webhook_channel_id", String(200)),
    Column("incoming_webhook_configuration_url", String(200)),
    Column("is_enterprise_install", Boolean(), nullable=False),
    Column("token_type", String(32)),
    Column("installed_at", DateTime(), nullable=False),
    Index("slack_installations_idx", "client_id", "enterprise_id", "team_id", "user_id", "installed_at"),
)

slack_oauth_states = Table(
    "slack_oauth_states",
    METADATA,
    Column("id", Integer(), primary_key=True),
    Column("state", String(200), nullable=False),
    Column("expire_at", DateTime(), nullable=False),
)


def open_engine(url: str) -> Engine:
    """Connections beside the store, for slack_sdk. Each use has one of its own; on SQLite it waits its turn."""
    target = database_url(url)
    if target.get_backend_name() != "sqlite":
        return create_engine(target, poolclass=NullPool, hide_parameters=True, connect_args={"connect_timeout": 5})
    file = URL.create("sqlite", database=str(sqlite_path(target)))
    engine = create_engine(file, poolclass=NullPool, hide_parameters=True, connect_args={"timeout": 5})

    @event.listens_for(engine, "connect")
    def _set_up(connection: Any, _record: Any) -> None:
        connection.execute("PRAGMA secure_delete=ON")  # a token that is revoked leaves the file

    return engine
