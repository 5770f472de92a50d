"""`prompts/themes/<id>.yaml` → `Theme`s. Used by `shipped.py`; the format is in `prompts/README.md`."""

from __future__ import annotations

import yaml

from bot.core.model import Theme
from bot.library.sheets import LANGUAGES, Sheet


def read_theme(sheet: Sheet, expected_id: str) -> Theme | None:
    """Read one theme; its id is the name of its file."""
    root = sheet.root()
    if root is None:
        return None
    flaws = len(sheet.flaws)
    fields = sheet.mapping(root, "a theme", ("id", "name", "words"))
    id_ = sheet.text(fields.get("id"), "the id of a theme")
    if id_ is not None and id_ != expected_id:
        sheet.flaw(fields["id"], f"the id is `{id_}`, but the file is {expected_id}.yaml", "make them the same")
    name = sheet.translated(fields.get("name"), "the name of this theme", 60)
    words = _words(sheet, fields.get("words"))
    if len(sheet.flaws) > flaws or id_ is None:
        return None
    return Theme(id=id_, name=name, words=words)


def _words(sheet: Sheet, node: yaml.Node | None) -> dict[str, tuple[str, ...]]:
    if node is None:
        return {}
    words: dict[str, tuple[str, ...]] = {}
    for language, value in sheet.mapping(node, "`words`", LANGUAGES).items():
        found: list[str] = []
        for item in sheet.items(value, f"`words` in `{language}`"):
            word = sheet.text(item, "a word")
            if word is None:
                continue
            if word != word.lower():
                sheet.flaw(item, f"«{word}» has capitals", f"write «{word.lower()}»: capitals make no difference")
            elif "*" in word[:-1] or word == "*":
                sheet.flaw(item, f"«{word}» has a * that is not at its end", "put one * at the end, or none")
            elif word in found:
                sheet.flaw(item, f"«{word}» is there twice", "keep one of the two")
            else:
                found.append(word)
        if isinstance(value, yaml.SequenceNode) and not value.value:
            sheet.flaw(value, f"`words` in `{language}` is empty", "write at least one word")
        words[language] = tuple(found)
    return words
