"""reflectie: a chat bot that makes reflection a normal part of working together on a city.

The map of the house, from the front door down (arrows go down only; import-linter holds them):

    __main__.py    the command `reflectie`: run · check · replay · themes · digest · slack · db
    replay.py      a file of answers through the real path, on a simulated clock
    app.py         wiring: settings → store, library, platforms, service, delivery, ticker
    delivery.py    drains the outbox through the platforms
    ticker.py      wakes the core: what is due, what is wanted
    paper.py        a text of the bot → an accessible PDF
    pages/          pages outside the chat, behind signed links: the digest, the timeline as a picture
    logs.py        what goes into the log: ids and kinds, never words
    clocks.py      business time, and the practice clock
    settings.py    `.env` and environment → checked Settings
    library/       reads, checks and renders prompts/
    synthesis/     answers → statements with their sources
    platforms/     web/, slack/ and matrix/, peers of each other
    store/         SQLite and PostgreSQL behind the ports
    core/          what reflectie knows and decides; imports nothing but the standard library

Start reading at `core/__init__.py`; `docs/engineers/how-one-answer-travels.md` follows one answer through all of it.
"""
