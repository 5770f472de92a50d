"""Slack: a platform. Everything that reflectie knows of Slack is in this folder, and Slack's library loads only when used.

Like any platform it turns what people do into events (`bot/core/events.py`) and shows what the bot says. Made by
`bot/app.py` when Slack is set in the settings; `SlackChat` in `chat.py` is the `Chat`.

The map, from what people do to what they see:
    doors.py       signed HTTP: /slack/events, and the pages for installing
    wire.py        Socket Mode: the same payloads over a connection that we open
    hearing.py     slack-bolt at the edge: every payload, acknowledged only after the core took it
    pressing.py    clicks, commands and forms, which Slack delivers once
    reading.py     payload → what somebody did (pure)
    typed.py       Slack's own text → what a person typed; commands in messages (pure)
    directory.py   names and languages of people, names of channels: asked once, kept for a while
    rooms.py       the bot comes and goes; channels change
    showing.py     what the core returned → modal, home tab, private line, errors beside fields
    views.py       Form and Home → views; a view that came back → fields (pure)
    blocks.py      Message → blocks, split to Slack's limits (pure)
    markdown.py    our Markdown → rich text and mrkdwn (pure)
    sending.py     the outbox → Slack: send, update, look up before sending again
    calls.py       every call to Slack: pace, waiting, and errors in our words
    pace.py        one message a second in a channel, and what each method allows in a minute
    workspaces.py  where the bot is installed: one workspace by token
    installing.py  many workspaces: OAuth, and the tables with their tokens
    sealing.py     those tokens, sealed with keys of the operator
    manifest.py    the app as Slack must know it, with the reason of every scope
    words.py       the few words of its own

Read next: `chat.py`, then `hearing.py`.
"""
