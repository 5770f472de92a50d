"""The pages outside the chat: a digest to read and print, and the timeline of a casus as a picture.

Each opens by a personal, signed link that the bot gives in the chat. Mounted at `/blad` by `bot/app.py`, beside whatever
else is served; what a page may show is asked of the core each time it is opened. No script, no cookie, nothing from
elsewhere, and not a line in the log about who read what.

The map:
    links.py     makes the signed links and opens them (`PageLinks`)
    doors.py     the address that a link leads to: who may see what, status codes, headers (Starlette)
    showing.py   a page of the core → HTML
    drawing.py   the steps of a timeline → where everything stands in the picture; pure
    markdown.py  the small Markdown of the bot → HTML with headings
    templates/   Jinja2: the page, the picture, the page that says no, and the one style sheet

Read next: `links.py`, then `doors.py`.
"""
