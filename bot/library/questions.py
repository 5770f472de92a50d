"""`prompts/questions/<group>.yaml` → `Question`s, and `follow-ups.yaml` beside them → `FollowUp`s.

Used by `shipped.py`; the format is in `prompts/README.md`. Read next: `tone.py`, which judges how they are said.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Collection, Mapping
from functools import partial

import yaml

from bot.core.model import FollowUp, Question, Role, Share
from bot.library.sheets import LANGUAGES, Sheet
from bot.library.tone import Tone

LONGEST = 200
"""The most signs that a question or a follow-up may have, also when its slots are filled."""
LONGEST_SLOT = 60
"""How many signs are kept free for what fills a slot."""
SLOTS = ("moment", "onderwerp")
"""What can be filled in a question: a meeting or an event («de bijeenkomst van dinsdag»), and a subject."""

_PHASES = ("verbinden", "kaderen", "doen", "bijsturen", "oogsten")
_ID = re.compile(r"[A-Z]{2,4}\d{2,3}")
_FOLLOW_UP_ID = re.compile(r"FU\d{2}")
_EVERYONE = "allen"
_SLOT = re.compile(r"\{(\w*)\}")
_NAMED_SLOTS = " or ".join(f"{{{slot}}}" for slot in SLOTS)


def group_order(group: str) -> tuple[int, str]:
    """The order of the library: the phases as a casus goes through them, then the other groups by name."""
    return (_PHASES.index(group) if group in _PHASES else len(_PHASES), group)


def read_questions(sheet: Sheet, group: str, seen: dict[str, str], tone: Tone) -> list[Question]:
    """Read the questions of one group. `seen` holds the ids so far and where they are, and is added to."""
    root = sheet.root()
    if root is None:
        return []
    found = (_question(sheet, node, group, seen, tone) for node in sheet.items(root, "a file with questions"))
    return [question for question in found if question is not None]


def read_follow_ups(sheet: Sheet, seen: dict[str, str], tone: Tone) -> list[FollowUp]:
    """Read the follow-ups that fit any question."""
    root = sheet.root()
    if root is None:
        return []
    found = (_follow_up(sheet, node, seen, tone) for node in sheet.items(root, "the file with follow-ups"))
    return [follow_up for follow_up in found if follow_up is not None]


def _follow_up(sheet: Sheet, node: yaml.Node, seen: dict[str, str], tone: Tone) -> FollowUp | None:
    flaws = len(sheet.flaws)
    fields = sheet.mapping(
        node,
        "a follow-up",
        ("id", "when"),
        ("text", "words", "unless", "in_last_sentence", "shorter_than", "longer_than", "level", "button"),
    )
    id_ = _id(sheet, fields.get("id"), "a follow-up", _FOLLOW_UP_ID, "FU10", seen)
    name = f"follow-up {id_}" if id_ else "this follow-up"
    # `when` is for whoever reads or adds one; the code acts on the keys below it.
    sheet.text(fields.get("when"), f"`when` of {name}")
    text = sheet.translated(fields.get("text"), f"the text of {name}", LONGEST, partial(_judge_whole, sheet, tone))

    def one_of(key: str, known: Collection[str]) -> str | None:
        value = sheet.text(fields.get(key), f"`{key}` of {name}")
        if value is not None and value not in known:
            sheet.flaw(fields[key], f"`{value}` is no `{key}` of a follow-up", f"write one of {', '.join(known)}")
        return value

    def number(key: str) -> int | None:
        return sheet.number(fields[key], f"`{key}` of {name}", 1, 500) if key in fields else None

    last = (
        sheet.flag(fields["in_last_sentence"], f"`in_last_sentence` of {name}")
        if "in_last_sentence" in fields
        else False
    )
    level = one_of("level", tuple(Share))
    found = FollowUp(
        id=id_ or "",
        text=text,
        words=_words(sheet, fields.get("words"), f"`words` of {name}"),
        unless=_words(sheet, fields.get("unless"), f"`unless` of {name}"),
        in_last_sentence=bool(last),
        shorter_than=number("shorter_than"),
        longer_than=number("longer_than"),
        level=Share(level) if level in set(Share) else None,
        call_me=one_of("button", ("call_me",)) is not None,
    )
    if len(sheet.flaws) == flaws and not (found.words or found.shorter_than or found.longer_than):
        sheet.flaw(node, f"{name} fits every answer", "say when it fits: `words`, `shorter_than` or `longer_than`")
    return found if len(sheet.flaws) == flaws and id_ else None


def _words(sheet: Sheet, node: yaml.Node | None, what: str) -> tuple[str, ...]:
    """Words and phrases in every language, together: people answer in the language that they like."""
    if node is None:
        return ()
    found: list[str] = []
    for language, value in sheet.mapping(node, what, LANGUAGES).items():
        for item in sheet.items(value, f"{what} in `{language}`"):
            word = sheet.text(item, f"a word of {what}")
            if word is not None and word != word.casefold():
                sheet.flaw(item, f"«{word}» has capitals", "write it in small letters")
            elif word is not None:
                found.append(word)
    return tuple(dict.fromkeys(found))


def _question(sheet: Sheet, node: yaml.Node, group: str, seen: dict[str, str], tone: Tone) -> Question | None:
    flaws = len(sheet.flaws)
    fields = sheet.mapping(node, "a question", ("id", "voor", "seed", "text", "follow_up"))
    id_ = _id(sheet, fields.get("id"), "a question", _ID, "DN12", seen)
    name = f"question {id_}" if id_ else "this question"
    roles = _roles(sheet, fields.get("voor"), name)
    seed = sheet.text(fields.get("seed"), f"the seed of {name}")
    slots: dict[str, set[str]] = {}
    judge = partial(_judge_slotted, sheet, tone, slots=slots)
    text = sheet.translated(fields.get("text"), f"the text of {name}", LONGEST, judge)
    if len(sheet.flaws) == flaws and any(slots["nl"] != own for own in slots.values()):
        what = f"{name} has not the same slots in every language"
        sheet.flaw(fields["text"], what, f"use the same of {_NAMED_SLOTS} in each")
    judge_whole = partial(_judge_whole, sheet, tone)
    follow_up = sheet.translated(fields.get("follow_up"), f"the follow-up of {name}", LONGEST, judge_whole)
    if len(sheet.flaws) > flaws or id_ is None or seed is None:
        return None
    return Question(
        id=id_,
        group=group,
        text=text,
        follow_up=follow_up,
        roles=roles,
        seed=seed,
        slots=tuple(sorted(slots["nl"])),
        digest=_digest(text, follow_up, roles),
    )


def _judge_slotted(
    sheet: Sheet, tone: Tone, node: yaml.Node, what: str, language: str, text: str, *, slots: dict[str, set[str]]
) -> None:
    """Look at the text of a question, which may have slots, and add them to `slots`."""
    tone.judge_question(sheet, node, what, language, text)
    found = _SLOT.findall(text)
    rest = _SLOT.sub("", text)
    slots[language] = set(found)
    if not slots[language] <= set(SLOTS) or "{" in rest or "}" in rest:
        sheet.flaw(node, f"there is a {{ or }} in {what}", f"use {_NAMED_SLOTS}, or write it in full")
    elif found and len(rest) + LONGEST_SLOT * len(found) > LONGEST:
        remedy = f"make it shorter: {LONGEST} signs at most, of which {LONGEST_SLOT} for what is filled in"
        sheet.flaw(node, f"{what} can become too long when it is filled", remedy)


def _judge_whole(sheet: Sheet, tone: Tone, node: yaml.Node, what: str, language: str, text: str) -> None:
    """Look at a text that nothing is filled into."""
    tone.judge_question(sheet, node, what, language, text)
    if "{" in text or "}" in text:
        sheet.flaw(node, f"there is a {{ or }} in {what}", "write it in full: nobody fills it in")


def _id(
    sheet: Sheet, node: yaml.Node | None, what: str, form: re.Pattern[str], example: str, seen: dict[str, str]
) -> str | None:
    id_ = sheet.text(node, f"the id of {what}")
    if node is None or id_ is None:
        return None
    if not form.fullmatch(id_):
        sheet.flaw(node, f"`{id_}` is not an id of {what}", f"write capitals and then a number, such as {example}")
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
