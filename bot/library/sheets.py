"""`Sheet`: one YAML file under `prompts/`, read strictly, with the line of everything in it.

YAML forgives a lot (a key given twice, `nee` read as false, a misspelt key that nobody reads). Here nothing is
forgiven: what is not expected is a flaw with file, line and remedy. Used by all readers of this folder.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Collection, Iterable
from pathlib import Path

import yaml

from bot.library.flaws import Flaw

LANGUAGES = ("nl", "en")
"""The languages that all content must exist in, the one to fall back on first."""

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_KIND = {
    "tag:yaml.org,2002:str": "text",
    "tag:yaml.org,2002:int": "a number",
    "tag:yaml.org,2002:float": "a number",
    "tag:yaml.org,2002:bool": "a yes or no",
    "tag:yaml.org,2002:null": "nothing",
    "tag:yaml.org,2002:timestamp": "a date",
    "tag:yaml.org,2002:seq": "a list",
    "tag:yaml.org,2002:map": "a mapping",
}


Judge = Callable[[yaml.Node, str, str, str], None]
"""Looks at a text: its node, how people call it, its language, the text."""


def line_of(node: yaml.Node) -> int:
    """The line, counted from 1, on which a node begins."""
    return int(node.start_mark.line) + 1


def first_text_line_of(node: yaml.Node) -> int:
    """The line, counted from 1, of the first line of a text: after `key: |` that is the next one."""
    return line_of(node) + (1 if getattr(node, "style", None) in ("|", ">") else 0)


def is_nothing(node: yaml.Node) -> bool:
    """Whether a node is YAML's null (`~`, `null`, or left empty)."""
    return node.tag == "tag:yaml.org,2002:null"


class Sheet:
    """One file. `name` is how people see it. Every method that finds something wrong adds to `flaws` and returns None
    or what was right."""

    def __init__(self, path: Path, name: str, flaws: list[Flaw]) -> None:
        self.path = path
        self.name = name
        self.flaws = flaws

    def flaw(self, at: yaml.Node | int, what: str, remedy: str) -> None:
        """Note that something is wrong at a node or a line."""
        line = at if isinstance(at, int) else line_of(at)
        self.flaws.append(Flaw(file=self.name, line=line, what=what, remedy=remedy))

    def root(self) -> yaml.Node | None:
        """Read the file and return what it holds."""
        try:
            text = self.path.read_bytes().decode("utf-8")
        except UnicodeDecodeError:
            self.flaw(1, "this is not UTF-8 text", "save the file as UTF-8")
            return None
        except OSError as error:
            self.flaw(1, f"it cannot be read ({error.strerror or error})", "make it a file that reflectie may read")
            return None
        try:
            node = yaml.compose(text, Loader=_LOADER)
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            problem = re.sub(r"\s+", " ", error.problem or "unreadable")
            self.flaw(
                mark.line + 1 if mark else 1,
                f"this is not YAML ({problem})",
                "look at the spaces before this line, and put a text with : or # in it between double quotes",
            )
            return None
        except yaml.YAMLError:
            self.flaw(1, "there is a sign in it that YAML does not allow", "remove invisible signs, save it as UTF-8")
            return None
        if node is None or is_nothing(node):
            self.flaw(1, "the file is empty", "fill it (see prompts/README.md) or remove it")
            return None
        return node

    def items(self, node: yaml.Node, what: str) -> list[yaml.Node]:
        """The entries of a list."""
        if isinstance(node, yaml.SequenceNode):
            return list(node.value)
        self.flaw(node, f"{what} is {_kind(node)}, not a list", "put each entry on its own line that begins with «- »")
        return []

    def entries(self, node: yaml.Node, what: str) -> dict[str, yaml.Node]:
        """The keys and values of a mapping, whatever the keys; a key given twice is a flaw."""
        if not isinstance(node, yaml.MappingNode):
            self.flaw(node, f"{what} is {_kind(node)}, not a mapping", "write it as lines of «key: value»")
            return {}
        found: dict[str, yaml.Node] = {}
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode) or key.tag != "tag:yaml.org,2002:str":
                self.flaw(key, f"a key of {what} is {_kind(key)}, not a word", "put the key between double quotes")
            elif key.value in found:
                self.flaw(key, f"the key `{key.value}` is there twice in {what}", "keep one of the two")
            else:
                found[key.value] = value
        return found

    def mapping(
        self, node: yaml.Node, what: str, required: Collection[str], optional: Collection[str] = ()
    ) -> dict[str, yaml.Node]:
        """The values of a mapping with known keys. What is missing or unknown is a flaw; what is right is returned."""
        found = self.entries(node, what)
        if not isinstance(node, yaml.MappingNode):
            return {}
        known = [*required, *optional]
        for key, _ in node.value:
            if isinstance(key, yaml.ScalarNode) and key.value in found and key.value not in known:
                near = difflib.get_close_matches(key.value, known, n=1)
                remedy = f"write `{near[0]}`" if near else f"use only {_listed(known)}"
                self.flaw(key, f"`{key.value}` is not a key of {what}", remedy)
        for key in required:
            if key not in found:
                self.flaw(node, f"`{key}` is missing in {what}", f"add a line «{key}: …»")
        return {key: value for key, value in found.items() if key in known}

    def text(self, node: yaml.Node | None, what: str) -> str | None:
        """A text that is not empty, without space around it."""
        if node is None:
            return None
        if not isinstance(node, yaml.ScalarNode) or node.tag != "tag:yaml.org,2002:str":
            remedy = "write a text" if is_nothing(node) else "put it between double quotes if it is meant as a text"
            self.flaw(node, f"{what} is {_kind(node)}, not a text", remedy)
            return None
        text: str = node.value.strip()
        if not text:
            self.flaw(node, f"{what} is empty", "write a text")
            return None
        return text

    def flag(self, node: yaml.Node, what: str) -> bool | None:
        """A yes or no, written as `true` or `false`."""
        if isinstance(node, yaml.ScalarNode) and node.value in ("true", "false") and node.tag.endswith(":bool"):
            return bool(node.value == "true")
        self.flaw(node, f"{what} is neither true nor false", "write `true` or `false`")
        return None

    def number(self, node: yaml.Node, what: str, lowest: int, highest: int) -> int | None:
        """A whole number from `lowest` to `highest`."""
        value = node.value if isinstance(node, yaml.ScalarNode) and node.tag.endswith(":int") else ""
        # YAML has more ways to write a whole number (0o17, 1_000); nobody needs them here.
        if value.isdecimal() and lowest <= int(value) <= highest:
            return int(value)
        self.flaw(node, f"{what} is not a number from {lowest} to {highest}", f"write a number, such as {lowest}")
        return None

    def translated(
        self, node: yaml.Node | None, what: str, longest: int | None = None, judge: Judge | None = None
    ) -> dict[str, str]:
        """A text in every language. `longest` is the most signs that it may have; `judge` looks at each text."""
        if node is None:
            return {}
        texts: dict[str, str] = {}
        for language, value in self.mapping(node, what, LANGUAGES).items():
            text = self.text(value, f"{what} in `{language}`")
            if text is not None and longest is not None and len(text) > longest:
                self.flaw(
                    value, f"{what} in `{language}` has {len(text)} signs", f"make it shorter: {longest} signs at most"
                )
            if text is not None and judge is not None:
                judge(value, f"{what} in `{language}`", language, text)
            if text is not None:
                texts[language] = text
        return texts


def _kind(node: yaml.Node) -> str:
    return _KIND.get(node.tag, "something else")


def _listed(words: Iterable[str]) -> str:
    return ", ".join(f"`{word}`" for word in words)
