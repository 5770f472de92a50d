"""The embedded web chat: a platform that is its own chat server, as pages in a browser.

Like any platform it turns what people do into events (`bot/core/events.py`) and shows what the bot says. Unlike the
others it also keeps the rooms and lines itself, through `Tx.transcript`. Used by `bot/app.py`, which makes a `WebChat`
and mounts its `app` at `/`.

The map:
    chat.py          `WebChat`: the `Chat` port (listen, send, update, members, stop), and what is handed in again
    conversation.py  what a visitor can do: post, edit, delete, press, fill in, command, open the home page (sync)
    gate.py          the door: Host and Origin, security headers, who the visitor is
    seals.py         buttons and forms go out signed for one visitor and come back only as they were handed out
    pages.py         what a visitor looks at: the pages, and the pieces that keep them fresh (Starlette)
    doors.py         what a visitor does: the addresses that the script posts to
    hall.py          what pages and doors share
    dressing.py      templates and static files
    news.py          live updates: which rooms have something new, told to each visitor over server-sent events
    view.py          lines and forms → what the templates show
    words.py         the words of the page, dates and times, in the visitor's language
    markdown.py      the small Markdown of `bot/core/messages.py` → safe HTML
    practice.py      the practice casus: the people, «naar het volgende moment», «laat de anderen antwoorden»
    templates/ static/   Jinja2 pages, one style sheet, one script

Read next: `chat.py`, then `conversation.py`.
"""
