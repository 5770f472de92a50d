"""Matrix: a platform. Everything that reflectie knows of Matrix is in this folder, and its library loads only when used.

Like any platform it turns what people do into events (`bot/core/events.py`) and shows what the bot says. Made by
`bot/app.py` when Matrix is set in the settings; `MatrixChat` in `chat.py` is the `Chat`. matrix-nio makes the connection and
keeps the keys of encrypted rooms, and stays in `calls.py`, `session.py` and `keyring.py`; what the homeserver says is read
as it comes, because much of it is made by strangers' programs.

The map, from what people do to what they see:
    session.py     who we are on the homeserver: token or password, one device
    listening.py   the sync loop: what is new since the saved position, gaps filled, in order
    rooms.py       what is known of rooms and people, from their state
    invites.py     who may invite the bot, and room upgrades
    reading.py     event of a room → what somebody said (pure)
    typed.py       commands and mentions in what people type (pure)
    hearing.py     what somebody did → the core, and what they see of it
    revisions.py   edits, redactions, and edits that are taken back
    menus.py       choices as numbered lines, and what a number means
    showing.py     what the core returned → the direct message
    sending.py     the outbox → Matrix: send, change, take back
    encryption.py  encrypted rooms: what comes in is opened, what goes out is closed
    keyring.py     the keys of our device, on disk
    signing.py     cross-signing: our account says that our device is its own
    unread.py      what could not be read: asked for, told, heard when its key comes
    seals.py       what is kept sealed
    markdown.py    our Markdown → HTML and plain text, cut to size (pure)
    calls.py       every call to the homeserver: waiting, and errors in our words
    notes.py       what is written down in the store: position, lines, edits
    words.py       the few words of its own

Read next: `chat.py`, then `listening.py`.
"""
