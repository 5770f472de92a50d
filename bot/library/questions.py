"""`prompts/questions/<group>.yaml` → `Question`s. Used by `shipped.py`; the format is in `prompts/README.md`."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping

import yaml

from bot.core.model import Question, Role
from bot.library.sheets import Sheet

LONGEST = 200
"""The most signs that a question or a follow-up may have."""

_PHASES = ("verbinden", "kaderen", "doen", "bijsturen", "oogsten")
_ID = re.compile(r"[A-Z]{2,4}\d{2,3}")
_EVERYONE = "allen"


def group_order(group: str) -> tuple[int, str]:
    """The order of the library: the phases as a casus goes through them, then the other groups by name."""
    return (_PHASES.index(group) if group in _PHASES else len(_PHASES), group)


def read_questions(sheet: Sheet, group: str, seen: dict[str, str]) -> list[Question]:
    """Read the questions of one group. `seen` holds the ids so far and where they are, and is added to."""
    root = sheet.root()
    if root is None:
        return []
    found = (_question(sheet, node, group, seen) for node in sheet.items(root, "a file with questions"))
    return [question for question in found if question is not None]


def _question(sheet: Sheet, node: yaml.Node, group: str, seen: dict[str, str]) -> Question | None:
    flaws = len(sheet.flaws)
    fields = sheet.mapping(node, "a question", ("id", "voor", "seed", "text", "follow_up"))
    id_ = _id(sheet, fields.get("id"), seen)
    name = f"question {id_}" if id_ else "this question"
    roles = _roles(sheet, fields.get("voor"), name)
    seed = sheet.text(fields.get("seed"), f"the seed of {name}")
    text = sheet.translated(fields.get("text"), f"the text of {name}", LONGEST)
    follow_up = sheet.translated(fields.get("follow_up"), f"the follow-up of {name}", LONGEST)
    for key, texts in (("text", text), ("follow_up", follow_up)):
        if any("{" in words or "}" in words for words in texts.values()):
            sheet.flaw(fields[key], f"there is a {{ or }} in {name}", "write the question in full: nobody fills it in")
    if len(sheet.flaws) > flaws or id_ is None or seed is None:
        return None
    return Question(
        id=id_,
        group=group,
        text=text,
        follow_up=follow_up,
        roles=roles,
        seed=seed,
        digest=_digest(text, follow_up, roles),
    )


def _id(sheet: Sheet, node: yaml.Node | None, seen: dict[str, str]) -> str | None:
    id_ = sheet.text(node, "the id of a question")
    if node is None or id_ is None:
        return None
    if not _ID.fullmatch(id_):
        sheet.flaw(node, f"`{id_}` is not an id of a question", "write capitals and then a number, such as DN12")
        return None
    if id_ in seen:
        sheet.flaw(node, f"the id {id_} is also in {seen[id_]}", "give one of the two another id")
        return None
    seen[id_] = f"{sheet.name}:{node.start_mark.line + 1}"
    return id_


def _roles(sheet: Sheet, node: yaml.Node | None, name: str) -> tuple[Role, ...]:
    if node is None:
        return ()
    remedy = f"write [{_EVERYONE}], or one or more of {', '.join(Role)}"
    found: list[str] = []
    for item in sheet.items(node, f"`voor` of {name}"):
        role = sheet.text(item, "a role")
        if role is not None and role not in (_EVERYONE, *Role):
            sheet.flaw(item, f"`{role}` is not a role", remedy)
        elif role is not None and role in found:
            sheet.flaw(item, f"`{role}` is there twice", "keep one of the two")
        elif role is not None:
            found.append(role)
    if isinstance(node, yaml.SequenceNode) and not node.value:
        sheet.flaw(node, f"`voor` of {name} is empty", remedy)
    if _EVERYONE in found and len(found) > 1:
        sheet.flaw(node, f"`voor` of {name} names both everyone and a role", remedy)
    return tuple(role for role in Role if role in found)


def _digest(text: Mapping[str, str], follow_up: Mapping[str, str], roles: tuple[Role, ...]) -> str:
    said = json.dumps([text, follow_up, roles], ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(said.encode()).hexdigest()[:16]
