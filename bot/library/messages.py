"""`prompts/messages/<language>/<noun>.yaml` → the texts of the bot, checked against `bot/core/texts/`.

The code names every text that it says and the variables that it gives; the files hold the words. Both sides are
compared here, so that a text can be missing in no language. Used by `shipped.py`. Read next: `templates.py`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

import yaml

from bot.library.flaws import Flaw
from bot.library.sheets import LANGUAGES, Sheet, first_text_line_of
from bot.library.templates import Words, Writer, on_its_lines
from bot.library.tone import Tone

Texts = Mapping[str, frozenset[str]]
"""Key of a text («rounds.question») → the names of its variables."""

# Not every platform shows these, and inside code a value cannot be escaped.
_TOO_MUCH = re.compile(r"`|^[ \t]*(?:#{1,6} |-{3,}[ \t]*$|<\w)", re.MULTILINE)


@dataclass(frozen=True, kw_only=True)
class Found:
    """What is in the files of one language: the texts, the variables that each uses, and where each is. `nouns` are
    the files themselves."""

    nouns: frozenset[str]
    words: dict[str, Words]
    used: dict[str, frozenset[str]]
    places: dict[str, tuple[str, int]]


def read_messages(sheets: Mapping[str, Sheet], language: str, texts: Texts, tone: Tone) -> Found:
    """Read the files of a language; `sheets` by noun."""
    writer = Writer(language)
    found = Found(nouns=frozenset(sheets), words={}, used={}, places={})
    known = {key.partition(".")[0] for key in texts}
    for noun, sheet in sheets.items():
        if noun not in known:
            sheet.flaw(
                1, f"the bot has no texts that begin with `{noun}.`", "correct the name of the file, or remove it"
            )
            continue
        root = sheet.root()
        if root is None:
            continue
        for name, node in sheet.entries(root, "a file with texts").items():
            key = f"{noun}.{name}"
            found.places[key] = (sheet.name, first_text_line_of(node))
            if key not in texts:
                sheet.flaw(node, f"the bot has no text `{key}`", "correct the name, or take the text out")
                continue
            source = _read(sheet, node, key, writer, texts[key], found)
            if source is not None:
                said, longest = (on_its_lines(source), writer.longest(source)) if "{" in source else (source, source)
                line = first_text_line_of(node)
                tone.judge_message(sheet, line, f"`{key}`", language, said=said, measured=longest)
    return found


def _read(sheet: Sheet, node: yaml.Node, key: str, writer: Writer, allowed: frozenset[str], found: Found) -> str | None:
    """Read one text; return what stands there if it is a template without mistakes."""
    source = sheet.text(node, f"the text `{key}`")
    if source is None:
        return None
    mistakes, used = writer.mistakes(source, allowed) if "{" in source else ([], frozenset())
    found.used[key] = used
    if too_much := _TOO_MUCH.search(source):
        line = first_text_line_of(node) + source.count("\n", 0, too_much.start())
        what = f"`{key}` has code, a heading, a line or HTML in it"
        sheet.flaw(line, what, "use only **bold**, *italic*, links, «- » lists and «> » quotes")
    for mistake in mistakes:
        sheet.flaw(first_text_line_of(node) + mistake.line - 1, f"`{key}`: {mistake.what}", mistake.remedy)
    if mistakes:
        return None
    found.words[key] = writer.words(source)
    return source


def missing(found: Mapping[str, Found], texts: Texts, folder: str) -> list[Flaw]:
    """What the code needs and the files do not have. `folder` is how people see `prompts/messages`."""
    flaws = []
    for language in LANGUAGES:
        for noun in sorted({key.partition(".")[0] for key in texts} - found[language].nouns):
            file = f"{folder}/{language}/{noun}.yaml"
            remedy = f"copy {noun}.yaml of another language and translate it"
            flaws.append(Flaw(file=file, line=1, what="this file is missing", remedy=remedy))
    for key, variables in sorted(texts.items()):
        noun, _, name = key.partition(".")
        for language in LANGUAGES:
            if noun in found[language].nouns and key not in found[language].places:
                given = f", with {_shown(variables)}" if variables else ""
                remedy = f"add a line «{name}: …» in this file{given}"
                file = f"{folder}/{language}/{noun}.yaml"
                flaws.append(Flaw(file=file, line=1, what=f"the text `{key}` is missing", remedy=remedy))
        if not all(key in found[language].words for language in LANGUAGES):
            continue
        idle = variables - frozenset().union(*(found[language].used[key] for language in LANGUAGES))
        if idle:
            file, line = found[LANGUAGES[0]].places[key]
            what = f"`{key}` uses {_shown(idle)} in no language"
            flaws.append(Flaw(file=file, line=line, what=what, remedy="use it, or take it out of bot/core/texts/"))
    return flaws


def _shown(variables: frozenset[str]) -> str:
    return ", ".join(f"{{{{ {name} }}}}" for name in sorted(variables))
