"""`prompts/themes/<id>.yaml` → `Theme`s, and `prompts/small-talk.yaml`: what is said about none of them.

Used by `shipped.py`; the format is in `prompts/README.md`. What the words and examples are for is in
`bot/synthesis/engine.py`.
"""

from __future__ import annotations

import yaml

from bot.core.model import Theme
from bot.library.sheets import LANGUAGES, Sheet, line_of

FEWEST_WORDS = 25
"""Below this many words, in one language, a theme is found in too few answers."""
FEWEST_EXAMPLES = 20
"""Below this many sentences a theme is not learned, and takes part in the others as noise."""
FEWEST_SIGNS, MOST_SIGNS = 6, 400


class Places:
    """Where each word and each example stands, so that none is given twice."""

    def __init__(self) -> None:
        self._seen: dict[tuple[str, str], str] = {}

    def take(self, sheet: Sheet, node: yaml.Node, kind: str, text: str) -> bool:
        """Note a text; False, with a flaw, when it is there already."""
        # An example that differs in capitals, spaces or marks only would count twice all the same.
        plain = " ".join("".join(sign if sign.isalnum() or sign == "*" else " " for sign in text.lower()).split())
        before = self._seen.setdefault((kind, plain), f"{sheet.name}:{line_of(node)}")
        if before == f"{sheet.name}:{line_of(node)}":
            return True
        short = text if len(text) <= 40 else text[:40] + "…"
        sheet.flaw(node, f"«{short}» is also in {before}", "keep it in one place: where it fits best")
        return False


def read_theme(sheet: Sheet, expected_id: str, places: Places) -> Theme | None:
    """Read one theme; its id is the name of its file."""
    root = sheet.root()
    if root is None:
        return None
    flaws = len(sheet.flaws)
    fields = sheet.mapping(root, "a theme", ("id", "name", "words", "examples"))
    id_ = sheet.text(fields.get("id"), "the id of a theme")
    if id_ is not None and id_ != expected_id:
        sheet.flaw(fields["id"], f"the id is `{id_}`, but the file is {expected_id}.yaml", "make them the same")
    name = sheet.translated(fields.get("name"), "the name of this theme", 60)
    words = _words(sheet, fields.get("words"), places)
    examples = read_examples(sheet, fields.get("examples"), places)
    if len(sheet.flaws) > flaws or id_ is None:
        return None
    return Theme(id=id_, name=name, words=words, examples=examples)


def read_small_talk(sheet: Sheet, places: Places) -> tuple[str, ...]:
    """Read the sentences that are about no theme."""
    root = sheet.root()
    if root is None:
        return ()
    fields = sheet.mapping(root, "the small talk", ("examples",))
    return read_examples(sheet, fields.get("examples"), places)


def read_examples(sheet: Sheet, node: yaml.Node | None, places: Places) -> tuple[str, ...]:
    """The sentences of all languages together, the first language first."""
    if node is None:
        return ()
    found: list[str] = []
    written = 0
    for language, value in sheet.mapping(node, "`examples`", LANGUAGES).items():
        for item in sheet.items(value, f"`examples` in `{language}`"):
            written += 1
            text = sheet.text(item, "an example")
            if text is None:
                continue
            if not FEWEST_SIGNS <= len(text) <= MOST_SIGNS:
                what = f"an example has {len(text)} signs"
                sheet.flaw(item, what, f"write one or two sentences, {FEWEST_SIGNS} to {MOST_SIGNS} signs together")
            elif places.take(sheet, item, "example", text):
                found.append(text)
    if written < FEWEST_EXAMPLES:
        what = f"there are {written} examples"
        sheet.flaw(node, what, f"write at least {FEWEST_EXAMPLES}, most of them without the words of the theme itself")
    return tuple(found)


def _words(sheet: Sheet, node: yaml.Node | None, places: Places) -> dict[str, tuple[str, ...]]:
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
            elif not any(sign.isalnum() for sign in word):
                sheet.flaw(item, f"«{word}» has no letter or digit", "write a word that people use")
            elif word in found:
                sheet.flaw(item, f"«{word}» is there twice", "keep one of the two")
            elif places.take(sheet, item, language, word):
                found.append(word)
        if isinstance(value, yaml.SequenceNode) and not value.value:
            sheet.flaw(value, f"`words` in `{language}` is empty", f"write at least {FEWEST_WORDS} words")
        elif isinstance(value, yaml.SequenceNode) and len(value.value) < FEWEST_WORDS:
            what = f"`words` in `{language}` has {len(value.value)} words"
            sheet.flaw(value, what, f"write at least {FEWEST_WORDS}: synonyms, other forms, short phrases")
        words[language] = tuple(found)
    return words
