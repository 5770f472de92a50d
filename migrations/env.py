"""How Alembic runs the migrations of reflectie: one transaction each, one runner at a time.

From the program the connection comes in `config.attributes`; by hand it is
`alembic -x url=sqlite:///data/reflectie.db <command>`.
"""

from __future__ import annotations

from alembic import context
from sqlalchemy import Connection, text

from bot.store import tx  # noqa: F401 (its nouns bring their tables)
from bot.store.installations import METADATA
from bot.store.schema import connected
from bot.store.urls import database_url

ONE_RUNNER = 0x5EF1EC71
"""The key of PostgreSQL's advisory lock. On SQLite the file lock of the program does this."""


def run(connection: Connection) -> None:
    sqlite = connection.dialect.name == "sqlite"
    if sqlite:
        # Tables that are rebuilt would take the rows that point to them along; the rules are checked afterwards.
        connection.connection.driver_connection.execute("PRAGMA foreign_keys=OFF")
    else:
        connection.execute(text("SELECT pg_advisory_lock(:key)"), {"key": ONE_RUNNER})
        connection.commit()
    try:
        context.configure(
            connection=connection,
            target_metadata=METADATA,
            render_as_batch=sqlite,
            compare_type=True,
            transaction_per_migration=True,
        )
        with context.begin_transaction():
            context.run_migrations()
        if sqlite:
            broken = connection.connection.driver_connection.execute("PRAGMA foreign_key_check").fetchall()
            if broken:
                raise RuntimeError(f"a migration left rows that point nowhere, in table {broken[0][0]}")
    finally:
        if connection.in_transaction():
            connection.rollback()
        if sqlite:
            connection.connection.driver_connection.execute("PRAGMA foreign_keys=ON")
        else:
            connection.execute(text("SELECT pg_advisory_unlock(:key)"), {"key": ONE_RUNNER})
            connection.commit()


def main() -> None:
    given = context.config.attributes.get("connection")
    if given is not None:
        run(given)
        return
    url = context.get_x_argument(as_dictionary=True).get("url")
    if not url:
        raise SystemExit("say which database: alembic -x url=sqlite:///data/reflectie.db …")
    with connected(database_url(url)) as connection:
        run(connection)


main()
