"""Texts and the code that says them: every key exists, is used, and gets exactly the variables it names."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

import bot
from bot.core.texts import TEXTS

HOUSE = Path(bot.__file__).parent
CORE = sorted(
    [*(HOUSE / "core").rglob("*.py"), *(HOUSE / "synthesis").rglob("*.py"), *(HOUSE / "library").rglob("*.py")]
)
WEB = sorted(path for path in (HOUSE / "platforms" / "web").rglob("*") if path.suffix in (".py", ".js", ".html"))
PLACE_OF_KEY = {"say": 1, "message": 1, "tell_facilitators": 3}
"""Where the key stands among the arguments of whatever says a text."""
NOT_VARIABLES = {"choices", "besides"}
ANY = r"[\w-]*"


@dataclass(frozen=True, kw_only=True)
class Said:
    """A place in the code where a text is said. `keys` are all it may be; `variables` None: not known by reading."""

    where: str
    keys: tuple[str, ...]
    variables: frozenset[str] | None


def said() -> Iterator[Said]:
    for path in CORE:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and (place := PLACE_OF_KEY.get(_name(node.func))) is not None:
                if len(node.args) <= place or any(isinstance(each, ast.Starred) for each in node.args):
                    continue
                given = {each.arg for each in node.keywords}
                yield Said(
                    where=f"{path.relative_to(HOUSE)}:{node.lineno}",
                    keys=tuple(_keys(node.args[place])),
                    variables=None if None in given else frozenset(map(str, given)) - NOT_VARIABLES,
                )


def _name(of: ast.expr) -> str:
    return of.attr if isinstance(of, ast.Attribute) else of.id if isinstance(of, ast.Name) else ""


def _keys(of: ast.expr) -> Iterator[str]:
    """The keys that an expression can be: a word, a choice between two, or a word with a gap (then all that fit)."""
    match of:
        case ast.Constant(value=str() as key):
            yield key
        case ast.IfExp():
            yield from _keys(of.body)
            yield from _keys(of.orelse)
        case ast.JoinedStr():
            pieces = (re.escape(str(each.value)) if isinstance(each, ast.Constant) else ANY for each in of.values)
            fits = re.compile("".join(pieces))
            yield from (key for key in TEXTS if fits.fullmatch(key))


def test_every_text_that_the_code_says_exists() -> None:
    found = list(said())
    assert len(found) > 80
    assert [f"{each.where}: {key}" for each in found for key in each.keys if key not in TEXTS] == []


def test_every_text_gets_exactly_the_variables_that_it_names() -> None:
    wrong = []
    for each in said():
        # A key with a gap may be any text that fits; at least one of them must be said like this.
        if each.keys and each.variables is not None and not any(TEXTS.get(key) == each.variables for key in each.keys):
            wrong.append(f"{each.where}: {each.keys} gets {sorted(each.variables)}")
    assert wrong == []


def _words_of(path: Path) -> Iterator[str]:
    """Every word in the code that is, or could with its gaps filled in be, a key."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and path.name != "texts.py":
            yield node.value
        elif isinstance(node, ast.JoinedStr):
            yield from _keys(node)


@pytest.mark.parametrize("area", sorted({key.partition(".")[0] for key in TEXTS} - {"web", "choices"}))
def test_every_text_is_said_somewhere(area: str) -> None:
    used = {word for path in CORE for word in _words_of(path)}
    assert [key for key in TEXTS if key.startswith(f"{area}.") and key not in used] == []


def test_every_button_has_a_place() -> None:
    used = {word for path in CORE for word in _words_of(path)}
    unused = [key for key in TEXTS if key.startswith("choices.") and key.removeprefix("choices.") not in used]
    # The four levels are made from the level: `share_ik` and its peers.
    assert [key for key in unused if not key.startswith("choices.share_")] == []


def test_every_text_of_the_web_chat_is_said_somewhere() -> None:
    code = "\n".join(path.read_text(encoding="utf-8") for path in WEB)
    words = {word for found in re.findall(r"[\w.]+", code) for word in (found, *found.split("."))}
    gaps = re.findall(r"(\w+_)(?=\$?\{|[\"'`] ?[+~])", code)
    unsaid = [key.removeprefix("web.") for key in TEXTS if key.startswith("web.")]
    assert [key for key in unsaid if key not in words and not any(key.startswith(gap) for gap in gaps)] == []
