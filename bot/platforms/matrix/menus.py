"""Choices without buttons: lines with a mark, and what somebody means who types one.

In a direct message the lines have numbers; a number means the newest message with such a line, or the one that it answers.
A reaction with the same number does the same. In a room nobody can press anything unseen, so there the lines have letters,
and the letter is sent to the bot privately. What the marks mean is stored before the message is sent. Used by `sending.py`,
`showing.py` and `hearing.py`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from bot.core.messages import Choice, Home, Message
from bot.core.ports.notebook import Offer
from bot.platforms.matrix.markdown import Sheet, packed, pieces, plain
from bot.platforms.matrix.notes import Notes
from bot.platforms.matrix.rooms import RoomBook
from bot.platforms.matrix.words import Words

LETTERS = "abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True, kw_only=True)
class Block:
    """A text with the choices under it. A message is one; a home page is several."""

    text: str
    choices: tuple[Choice, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Shown:
    """What a message becomes: its parts, and what is on offer. `beside`: how many lines at the end are not words of the
    message itself, but its choices."""

    sheets: tuple[Sheet, ...]
    offers: tuple[Offer, ...]
    beside: int


def blocks_of(shown: Message | Home) -> tuple[Block, ...]:
    if isinstance(shown, Message):
        return (Block(text=shown.text, choices=shown.choices),)
    title = Block(text=f"**{shown.title}**")
    return (
        title,
        *(
            Block(text=f"**{part.title}**\n\n{part.text}" if part.title else part.text, choices=part.choices)
            for part in shown.sections
        ),
    )


class Menus:
    """Writes lines under messages, and reads marks."""

    def __init__(self, *, notes: Notes, book: RoomBook, words: Words) -> None:
        self._notes = notes
        self._book = book
        self._words = words

    async def dressed(self, room: str, key: str, shown: Message | Home, *, changed: bool = False) -> Shown:
        """A message with its lines, for a room. What they mean is stored. `changed`: it takes the place of one that may
        have had lines."""
        blocks = blocks_of(shown)
        choices = [choice for block in blocks for choice in block.choices]
        direct = self._book.is_direct(room)
        marks: Sequence[str] = [str(number) for number in range(1, len(choices) + 1)]
        if choices and not direct:
            marks = await self._letters(room, key, choices)
        offers = tuple(
            Offer(room=room, key=key, mark=mark, action=each.action, value=each.value, label=plain(each.label))
            for mark, each in zip(marks, choices, strict=True)
        )
        if choices or changed:
            await self._notes.offer(room, key, offers)
        made: list[Sheet] = []
        left = list(offers)
        beside = 0
        for block in blocks:
            made += pieces(block.text)
            if block.choices:
                made.append(lines(left[: len(block.choices)]))
                left = left[len(block.choices) :]
        if offers:
            link = f"https://matrix.to/#/{self._book.me.user}"
            key_of_hint = "choose" if direct else "choose_privately"
            values = {} if direct else {"line": link, "letter": offers[0].mark}
            hint = list(pieces(self._words.say(shown.language, key_of_hint, **values)))
            beside = len(offers) + sum(len(spoken(sheet.plain)) for sheet in hint)
            made += hint
        return Shown(sheets=packed(made), offers=offers, beside=beside)

    async def sent(self, room: str, key: str, message: str) -> None:
        """A message with lines was sent, and this is its id."""
        await self._notes.sent(room, key, message)

    async def _letters(self, room: str, key: str, choices: Sequence[Choice]) -> list[str]:
        """Letters that mean nothing else among the newest messages of the room; the same again for the same message."""
        there = await self._notes.offers([room])
        own = {(each.action, each.value): each.mark for each in there if each.key == key}
        if all((choice.action, choice.value) in own for choice in choices):
            return [own[choice.action, choice.value] for choice in choices]
        last = next((each.mark for each in reversed(there) if each.key != key), LETTERS[-1])
        start = LETTERS.find(last) + 1
        return [LETTERS[(start + number) % len(LETTERS)] for number in range(len(choices))]

    async def meant(self, user: str, room: str, mark: str, under: str | None = None) -> tuple[Offer, ...]:
        """What somebody means by a mark that they send in their direct line: one offer, several to choose from when they
        take part in more rooms, or none.

        Args:
            under: The message that they answer, or put a reaction under.
        """
        if under is not None or mark.isdigit():
            there = await self._notes.offers([room])
            newest = next((each.key for each in reversed(there) if under is None or each.message == under), None)
            return tuple(each for each in there if each.key == newest and each.mark == mark)
        found: dict[str, Offer] = {}
        for each in await self._notes.offers(self._book.shared_with(user)):
            if each.mark == mark and each.message:
                found[each.room] = each
        return tuple(found.values())


def lines(offers: Sequence[Offer]) -> Sheet:
    """The lines of some choices."""
    html = "<br>\n".join(f"<strong>{each.mark}.</strong> {escape(each.label, quote=False)}" for each in offers)
    return Sheet(html=f"<p>{html}</p>", plain="\n".join(f"{each.mark}. {each.label}" for each in offers))


def spoken(text: str) -> list[str]:
    """The lines of a plain text that say something."""
    return [line for line in text.split("\n") if line.strip()]
