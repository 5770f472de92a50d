"""How an item is said: in a line of a summary, in a list, on a card in the room. Pure words; `door.py` decides.

The words of kinds and statuses are data (`prompts/items/`); all others are texts (`prompts/messages/<language>/items.yaml`).
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.core import doubles
from bot.core.flows.items import door
from bot.core.flows.turn import Turn
from bot.core.model import Item, ItemKind, ItemLine, Share
from bot.core.model.items import Text
from bot.core.ports.library import Markdown

SHORT = 30
"""Characters of a text on a button."""


def of(text: Text, language: str) -> str:
    """A text of a kind in a language; in Dutch when that language has none."""
    return text.get(language) or text.get("nl", "")


def kind_name(turn: Turn, language: str, kind: str) -> Markdown:
    """The name of a kind. It may be put into another text."""
    return Markdown(of(door.kind_of(turn, kind).name, language))


def status_name(turn: Turn, language: str, kind: str, status: str) -> Markdown:
    """A status as it stands after a colon."""
    found = door.kind_of(turn, kind).status(status)
    return Markdown(of(found.name, language) if found else "")


def said(turn: Turn, language: str, each: ItemLine) -> Markdown:
    """What became of an item, in one line: «De sleutel van het hek: nog niet.»"""
    return turn.say(
        language,
        "items.line",
        text=each.text.rstrip(" ."),
        asks=_asks(each.text),
        status=status_name(turn, language, each.kind, each.status),
        hear_by=each.hear_by,
    )


def said_as_new(turn: Turn, language: str, each: ItemLine) -> Markdown:
    """An item in a list of several kinds, in one line: «Verzoek: een sleutel van het hek.»"""
    made = door.kind_of(turn, each.kind)
    is_known = each.status != made.first.id or made.agreed.id != made.first.id
    return turn.say(
        language,
        "items.line_new",
        kind=kind_name(turn, language, each.kind),
        text=each.text.rstrip(" ."),
        asks=_asks(each.text),
        status=status_name(turn, language, each.kind, each.status) if is_known else None,
        reason=each.reason or None,
        hear_by=each.hear_by,
        late=each.late,
    )


def parts_of(language: str, made: ItemKind, item: Item) -> list[tuple[str, str]]:
    """The named parts that an item has, each with its label, in the order of its kind."""
    found = []
    for part in made.parts:
        if words := item.parts.get(part.id):
            chosen = next((of(option.label, language) for option in part.options if option.id == words), words)
            found.append((of(part.label, language), chosen))
    return found


def listed(turn: Turn, language: str, items: Sequence[Item]) -> list[str]:
    """Items as lines of a list: what several people name once, with all that is known of it; others by their text alone."""
    kinds = {item.kind: door.kind_of(turn, item.kind) for item in items}
    lines = [item.text for item in items if not kinds[item.kind].once]
    for kind in kinds.values():
        if kind.once:
            lines += once(turn, language, kind, [item for item in items if item.kind == kind.id])
    return lines


def once(turn: Turn, language: str, made: ItemKind, items: Sequence[Item]) -> list[Markdown]:
    """The items of a kind whose text is a name: each name once, with what everybody wrote of it in its parts."""
    lines = []
    for name, same in doubles.merged([(item.text, item) for item in items]):
        parts: dict[str, list[str]] = {of(part.label, language): [] for part in made.parts}
        for item in same:
            for label, words in parts_of(language, made, item):
                parts[label].append(words)
        shown = [(label, list(dict.fromkeys(words))) for label, words in parts.items() if words]
        lines.append(turn.say(language, "items.once", name=name, parts=shown))
    return lines


def by_name(item: Item, name: str) -> str | None:
    """Whose words they are, when they said that their name may stand beside them."""
    return name if item.share is Share.NAME else None


def short(text: str) -> str:
    """The first words of a text, so that a button can say which one it is about."""
    return text if len(text) <= SHORT else f"{text[:SHORT].rpartition(' ')[0] or text[:SHORT]}…"


def _asks(text: str) -> bool:
    """Whether a text ends its own sentence, so that nothing can follow a colon."""
    return text.endswith(("?", "!", "…"))
