"""The store: SQLAlchemy tables on SQLite or PostgreSQL behind the ports of `bot/core/ports`.

`opening.py` has `open_store(url)`, `migrate(url)` (makes the tables, or brings them up) and `check_schema(url)`. Each
noun has a file, twin of the port of that name; rows never leave this folder. Read next: `tables.py`, then `wire.py`,
`tx.py`, and `sqlite.py` or `postgresql.py`.
"""
