"""Lines, messages and forms → what the templates show, for one visitor. Used by `pages.py`. Read next: `templates/`.

Text of the bot is our Markdown and is rendered; text of people is shown to the letter. Buttons and forms are sealed for
this visitor (`seals.py`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from bot.core.messages import Choice, Field, Form, Home, Message
from bot.core.ports.transcript import Line, WebPerson, WebRoom
from bot.platforms.web.conversation import BOT
from bot.platforms.web.gate import Visitor
from bot.platforms.web.markdown import plain, rendered
from bot.platforms.web.seals import Blank, Button, Seals
from bot.platforms.web.words import Words

TINTS = 6
"""How many tints the style sheet has for the initials of people."""


@dataclass(frozen=True, kw_only=True)
class ShownPerson:
    user: str
    name: str
    about: str
    initials: str
    tint: int


@dataclass(frozen=True, kw_only=True)
class ShownButton:
    seal: str
    label: str
    style: str


@dataclass(frozen=True, kw_only=True)
class ShownSign:
    id: int
    html: Markup
    text: str
    language: str


@dataclass(frozen=True, kw_only=True)
class ShownLine:
    """A line as a template shows it. `day` is given on the first line of a day; `seq` is the newest of the line and
    what hangs on it; `news` is what a screen reader hears when it is new, empty for an own line."""

    id: int
    seq: int
    newest: int
    author: str
    initials: str
    tint: int
    own: bool
    bot: bool
    html: Markup
    raw: str
    language: str | None
    day: str | None
    time: str
    machine: str
    edited: bool
    deleted: bool
    waiting: bool
    revision: int
    signs: tuple[ShownSign, ...]
    buttons: tuple[ShownButton, ...]
    replies: int
    news: str


@dataclass(frozen=True, kw_only=True)
class ShownRoom:
    """The main lines of a room, with its newest seq and line id."""

    seq: int
    last: int
    lines: tuple[ShownLine, ...]


@dataclass(frozen=True, kw_only=True)
class ShownForm:
    seal: str
    title: str
    intro: Markup
    submit: str
    language: str
    fields: tuple[Field, ...]
    people: tuple[WebPerson, ...]


@dataclass(frozen=True, kw_only=True)
class ShownPart:
    """A private line, or a section of the home page."""

    title: str
    html: Markup
    buttons: tuple[ShownButton, ...]
    language: str


class View:
    """Shows things to one visitor."""

    def __init__(self, *, words: Words, seals: Seals, visitor: Visitor, people: Sequence[WebPerson]) -> None:
        self._words = words
        self._seals = seals
        self._visitor = visitor
        self._people = {person.user: person for person in people}
        self._tints = {person.user: number % TINTS for number, person in enumerate(people)}

    def room(self, lines: Sequence[Line]) -> ShownRoom:
        """The lines of a room that are not replies, each with its signs and the number of replies."""
        return self._shown(lines, [line for line in lines if line.thread is None])

    def thread(self, lines: Sequence[Line], root: int) -> ShownRoom:
        """A line and its replies."""
        return self._shown(lines, [line for line in lines if root in (line.id, line.thread)])

    def private(self, room: str, message: Message) -> ShownPart:
        return ShownPart(
            title="",
            html=rendered(message.text),
            buttons=self._buttons(room, message.choices, line=None),
            language=message.language,
        )

    def home(self, room: str, home: Home) -> tuple[ShownPart, ...]:
        return tuple(
            ShownPart(
                title=section.title,
                html=rendered(section.text),
                buttons=self._buttons(room, section.choices, line=None),
                language=home.language,
            )
            for section in home.sections
        )

    def form(self, room: WebRoom, form: Form) -> ShownForm:
        blank = Blank(
            room=room.id,
            form=form.name,
            context=form.context,
            language=form.language,
            fields=tuple((field.name, field.kind, field.required, field.max_length) for field in form.fields),
        )
        # A direct line has one person in it: there, a field for a person offers everybody.
        users = tuple(self._people) if room.id.startswith("@") else room.members
        return ShownForm(
            seal=self._seals.blank(self._visitor.user, blank),
            title=form.title,
            intro=rendered(form.intro),
            submit=form.submit,
            language=form.language,
            fields=form.fields,
            people=tuple(self._people[user] for user in users if user in self._people),
        )

    def _shown(self, lines: Sequence[Line], main: Sequence[Line]) -> ShownRoom:
        ids = {line.id for line in lines}
        signs: dict[int, list[Line]] = defaultdict(list)
        replies: dict[int, list[Line]] = defaultdict(list)
        for line in lines:
            if line.about is not None and line.about in ids:
                signs[line.about].append(line)
            elif line.thread is not None:
                replies[line.thread].append(line)
        shown: list[ShownLine] = []
        day_before = ""
        gone = 0
        for line in main:
            if line.about is not None and line.about in ids:
                continue
            hanging = signs[line.id] + replies[line.id]
            alive = [reply for reply in replies[line.id] if not reply.deleted]
            if line.deleted and not alive:
                gone = max(gone, line.seq, *(other.seq for other in hanging), 0)
                continue
            day = self._words.day(line.at)
            shown.append(
                self._line(
                    line,
                    signs=signs[line.id],
                    replies=len(alive),
                    seq=max([line.seq, gone, *(other.seq for other in hanging)]),
                    newest=max([line.id, *(other.id for other in hanging)]),
                    day=day if day != day_before else None,
                )
            )
            day_before, gone = day, 0
        return ShownRoom(
            seq=max((line.seq for line in lines), default=0),
            last=max((line.id for line in lines), default=0),
            lines=tuple(shown),
        )

    def _line(
        self, line: Line, *, signs: Sequence[Line], replies: int, seq: int, newest: int, day: str | None
    ) -> ShownLine:
        person = self._people.get(line.author)
        name = person.name if person else (line.author or BOT)
        own = line.author == self._visitor.user
        message = line.message
        html = Markup() if line.deleted else plain(line.text) if message is None else rendered(message.text)
        return ShownLine(
            id=line.id,
            seq=seq,
            newest=newest,
            author=name,
            initials=_initials(name),
            tint=self._tints.get(line.author, 0),
            own=own,
            bot=not line.author,
            html=html,
            raw=line.text if own else "",
            language=message.language if message else None,
            day=day,
            time=self._words.time(line.at),
            machine=self._words.machine(line.at),
            edited=line.revision > 0,
            deleted=line.deleted,
            waiting=own and not line.received,
            revision=line.revision,
            signs=tuple(self._sign(sign) for sign in signs if not sign.deleted),
            buttons=() if message is None else self._buttons(line.room, message.choices, line=line.id),
            replies=replies,
            news="" if own else self._words.say("news_from", name=name),
        )

    def _sign(self, sign: Line) -> ShownSign:
        message = sign.message or Message(text=sign.text)
        html = rendered(message.text)
        return ShownSign(id=sign.id, html=html, text=str(html.striptags()), language=message.language)

    def _buttons(self, room: str, choices: Sequence[Choice], *, line: int | None) -> tuple[ShownButton, ...]:
        user = self._visitor.user
        return tuple(
            ShownButton(
                seal=self._seals.button(user, Button(room=room, action=choice.action, value=choice.value, line=line)),
                label=choice.label,
                style=choice.style if choice.style in ("primary", "danger") else "plain",
            )
            for choice in choices
        )


def shown_people(people: Sequence[WebPerson]) -> tuple[ShownPerson, ...]:
    """People with the initials and tint that stand for them on every page."""
    return tuple(
        ShownPerson(
            user=person.user,
            name=person.name,
            about=person.about,
            initials=_initials(person.name),
            tint=number % TINTS,
        )
        for number, person in enumerate(people)
    )


def _initials(name: str) -> str:
    words = [word for word in name.split() if word[:1].isupper()] or name.split() or ["?"]
    return (words[0][:1] + (words[-1][:1] if len(words) > 1 else "")).upper()
