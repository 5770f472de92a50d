"""`prompts/sessions/situations.yaml` → `Situation`s: what can be going on in a casus, and what people call it.

Used by `shipped.py`, which also sees that every situation leads to a format. Read next: `sessions.py`, in which each format
names the situations that it is for.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import partial

import yaml

from bot.core.model import Format, Situation
from bot.library.session_steps import judge_text
from bot.library.sheets import Sheet, line_of
from bot.library.tone import Tone

LONGEST = 60
"""The most signs of a label: it stands on a button."""
LONGEST_OUTSIDE = 160

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


class Situations:
    """The situations of the file, in its order, and where each of them is."""

    def __init__(self, sheet: Sheet) -> None:
        self.found: dict[str, Situation] = {}
        self._sheet = sheet
        self._lines: dict[str, int] = {}

    def add(self, node: yaml.Node, situation: Situation) -> None:
        if situation.id in self.found:
            what = f"the situation `{situation.id}` is also on line {self._lines[situation.id]}"
            self._sheet.flaw(node, what, "give one of the two another id")
            return
        self.found[situation.id] = situation
        self._lines[situation.id] = line_of(node)

    def judge(self, formats: Iterable[Format]) -> None:
        """Note which situations have no format that is the first choice, or more than one."""
        firsts = [(id, format_.id) for format_ in formats for id in format_.first_for]
        for id, line in self._lines.items():
            names = [format_id for situation, format_id in firsts if situation == id]
            if not names:
                what = f"no format is the first choice in the situation `{id}`"
                self._sheet.flaw(line, what, "add it to `first` of a format, or take the situation out")
            elif len(names) > 1:
                what = f"{' and '.join(names)} are both the first choice in the situation `{id}`"
                self._sheet.flaw(line, what, "move it to `also` of all but one")


def read_situations(sheet: Sheet, tone: Tone) -> Situations:
    """Read the file; what is wrong in it is a flaw and is left out."""
    situations = Situations(sheet)
    root = sheet.root()
    judge = partial(judge_text, sheet, tone)
    for node in sheet.items(root, "the file with situations") if root is not None else ():
        flaws = len(sheet.flaws)
        fields = sheet.mapping(node, "a situation", ("id", "label"), ("outside",))
        id_ = sheet.text(fields.get("id"), "the id of a situation")
        if id_ is not None and not _ID.fullmatch(id_):
            sheet.flaw(fields["id"], f"`{id_}` is not an id of a situation", "use small letters, digits and -")
        name = f"situation `{id_}`" if id_ else "this situation"
        label = sheet.translated(fields.get("label"), f"the label of {name}", LONGEST, judge)
        outside = sheet.translated(fields.get("outside"), f"`outside` of {name}", LONGEST_OUTSIDE, judge)
        if len(sheet.flaws) == flaws and id_:
            situations.add(node, Situation(id=id_, label=label, outside=outside))
    return situations
