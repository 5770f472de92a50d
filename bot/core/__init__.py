"""The core: what reflectie knows and decides, without any platform, database or clock of its own.

Nothing here imports a third-party package or asyncio. Read `model.py` (the nouns), `events.py` (what people did),
`messages.py` (what they see), then `service.py`, which is the only door in.
"""
