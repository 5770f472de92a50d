"""What the core asks of the world: one Protocol per noun, at most eight methods each. `Tx` bundles those of the store.

The store implements one file per noun (`bot/store/<noun>.py`); `chat.py` is implemented by each platform, `library.py`
by `bot/library`, `composer.py` by `bot/synthesis`. Errors that an adapter may raise are in `errors.py`.
"""
