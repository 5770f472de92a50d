"""What the documentation says that the bot does is what it does: errors, log lines, statements."""

from __future__ import annotations

import ast
import re
from typing import Any

from sqlalchemy import event
from sqlalchemy.engine import Engine

from bot.core.events import Submitted
from tests.support.house import House
from tests.support.pages import ROOT, blocks, rows, text_of

# Errors

ERRORS = {"SettingsError", "StoreError", "StoreBusy", "Again", "MatrixRefused", "KeysRefused"}
NOT_FOR_OPERATORS = (
    "please report this as a bug",
    "gave an error (…); nothing was stored",
    "an error that reflectie does not know",
    "did not take what was sent",
    "reflectie is stopping",
)
"""The first four are answered together («report it»); the last is only heard inside the program."""


def _said(node: ast.expr, constants: dict[str, str]) -> str | None:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant) else "…" for part in node.values)
    return constants.get(node.id) if isinstance(node, ast.Name) else None


def errors_in_the_code() -> set[str]:
    """What operators can read: the texts of settings, the store and signing in to Matrix, … for what is filled in."""
    found: set[str] = set()
    for folder in ("bot/store", "bot/platforms/matrix", "bot"):
        for path in sorted((ROOT / folder).glob("*.py")):
            tree = ast.parse(path.read_text(encoding="utf-8"))
            constants = {
                target.id: value
                for each in tree.body
                if isinstance(each, ast.Assign) and (value := _said(each.value, {})) is not None
                for target in each.targets
                if isinstance(target, ast.Name)
            }
            for node in ast.walk(tree):
                if not isinstance(node, ast.Call) or not node.args:
                    continue
                name = getattr(node.func, "id", "")
                is_setting = path.name == "settings.py" and getattr(node.func, "attr", "") == "append"
                said = _said(node.args[0], constants) if name in ERRORS or is_setting else None
                if said and not any(words in said for words in NOT_FOR_OPERATORS):
                    found.add(said)
            if path.name == "settings.py":
                found |= {said for node in ast.walk(tree) if (said := _unknown_setting(node)) is not None}
    return found


def _unknown_setting(node: ast.AST) -> str | None:
    """`wrong += [f"…" for …]`, the one that is not appended."""
    if isinstance(node, ast.AugAssign) and isinstance(node.value, ast.ListComp):
        return _said(node.value.elt, {})
    return None


def test_every_error_that_operators_can_read_is_explained() -> None:
    page = text_of("docs/operators/troubleshooting.md")
    explained = {
        said.replace("‹", "`").replace("›", "`") for said in re.findall(r"^\| `([^`]+)` \|", page, re.MULTILINE)
    }
    in_code = errors_in_the_code()
    assert len(in_code) > 30
    missing = sorted(in_code - explained)
    assert not missing, "not in docs/operators/troubleshooting.md:\n" + "\n".join(missing)
    gone = sorted(explained - in_code - {"… problem(s) to correct."})
    assert not gone, "nobody says this any more:\n" + "\n".join(gone)


def test_every_kind_of_log_line_is_explained_and_no_other() -> None:
    explained = set(
        re.findall(
            r"`([a-z_]+\.[a-z_]+)`",
            " ".join(row[0] for row in rows(text_of("docs/operators/processes.md"), "Logs")),
        )
    )
    in_code: set[str] = set()
    for path in (ROOT / "bot").rglob("*.py"):
        for prefix, action in re.findall(r'action=(f?)"([^"]+)"', path.read_text(encoding="utf-8")):
            in_code |= {action.replace("{name}", name) for name in ("tick", "work")} if prefix else {action}
    assert explained == in_code


# How one answer travels


def trace(marker: str) -> list[tuple[str, str]]:
    """The statements that the page gives for a step: what is done, and to which table."""
    (block,) = blocks(text_of("docs/engineers/how-one-answer-travels.md"), f"trace {marker}")
    return [tuple(line.split()[:2]) for line in block.splitlines()]  # type: ignore[misc]


class Statements:
    """Takes down the statements that SQLAlchemy sends."""

    def __init__(self) -> None:
        self.sent: list[tuple[str, str]] = []

    def __call__(self, _connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        words = " ".join(statement.split())
        verb = words.split()[0]
        table = {
            "INSERT": r"INTO (\w+)",
            "UPDATE": r"UPDATE (\w+)",
            "DELETE": r"FROM (\w+)",
            "SELECT": r'SELECT "?(\w+)',
        }[verb]
        found = re.search(table, words)
        assert found
        self.sent.append((verb, found[1]))

    def taken(self) -> list[tuple[str, str]]:
        sent, self.sent = self.sent, []
        return sent


def test_the_statements_of_an_answer_are_those_of_the_page(sqlite_url: str) -> None:
    with House(sqlite_url) as house:
        house.set_up({"an": "initiatiefnemer", "bo": "initiatiefnemer"})
        house.ask()
        statements = Statements()
        event.listen(Engine, "before_cursor_execute", statements)
        try:
            house.press("an", "answer")
            assert statements.taken() == trace("press")
            fields = {"text": "De regels waren niet duidelijk voor ons.", "share": "rol"}
            form = house.form("an")
            given = Submitted(form=form.name, context=form.context, fields=fields, **house.about("an"))
            house.receive(given)
            assert statements.taken() == trace("submit")
            house.receive(given)
            assert statements.taken() == trace("again")
        finally:
            event.remove(Engine, "before_cursor_execute", statements)
        assert len(house.kept("an")) == 1


def test_the_page_counts_its_own_statements() -> None:
    page = text_of("docs/engineers/how-one-answer-travels.md")
    assert f"opens the form: {len(trace('press'))} statements" in page
    assert f"keeps the answer: {len(trace('submit'))} statements" in page
