"""The documentation is true: it is held against the code it speaks of.

Where a page is a list of something in the code (settings, commands, texts, errors, ports, levels), it must be the whole
list. `UPDATE_DOCS=1 pytest tests/unit/test_docs.py` writes the one list that is made from the code,
`docs/engineers/texts.md`.
"""

from __future__ import annotations

import ast
import inspect
import json
import os
import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer

from bot import settings
from bot.__main__ import cli
from bot.core import commands, model
from bot.core.ports.chat import Chat
from bot.core.texts import TEXTS
from bot.replay import Line
from tests.support.pages import DOCS, PAGES, ROOT, anchors, blocks, prose, rows, text_of

UPDATE = "UPDATE_DOCS=1 .venv/bin/python -m pytest tests/unit/test_docs.py"

every_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())


# Links, paths, blocks


@every_page
def test_every_link_leads_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)\s]+)\)", prose(page.read_text(encoding="utf-8"))):
        if re.match(r"https?:", target):
            continue
        path, _, anchor = target.partition("#")
        file = (page.parent / path).resolve() if path else page
        assert file.exists(), f"{page}: {target} does not exist"
        assert file.is_relative_to(ROOT), f"{page}: {target} is outside the repository"
        assert not anchor or anchor in anchors(file), f"{page}: {target} has no such heading"


@every_page
def test_every_path_that_a_page_names_exists(page: Path) -> None:
    named = re.findall(
        r"`((?:bot|prompts|migrations|tests|docs|requirements)/[\w./-]*)`", prose(page.read_text(encoding="utf-8"))
    )
    for path in named:
        assert (ROOT / path).exists(), f"{page}: `{path}` does not exist"


@every_page
def test_every_make_target_that_a_page_names_exists(page: Path) -> None:
    targets = re.findall(r"^([a-z]+):", text_of("Makefile"), flags=re.MULTILINE)
    for target in re.findall(r"(?:`|^ *)make ([a-z]+)", page.read_text(encoding="utf-8"), flags=re.MULTILINE):
        assert target in targets, f"{page}: there is no `make {target}`"


@every_page
def test_every_python_block_can_be_read_by_python(page: Path) -> None:
    for block in blocks(page.read_text(encoding="utf-8"), "python"):
        ast.parse(inspect.cleandoc(block))


def test_the_example_of_a_platform_is_a_chat() -> None:
    (block,) = blocks(text_of("docs/engineers/add-a-platform.md"), "python")
    made: dict[str, Any] = {}
    exec(compile(block, "add-a-platform.md", "exec"), made)  # noqa: S102 (our own page)
    methods = [name for name, value in vars(Chat).items() if inspect.isfunction(value) and not name.startswith("_")]
    for method in methods:
        ours, theirs = inspect.signature(getattr(made["BellChat"], method)), inspect.signature(getattr(Chat, method))
        assert list(ours.parameters) == list(theirs.parameters)


@every_page
def test_no_page_promises_that_something_is_anonymous(page: Path) -> None:
    for line in page.read_text(encoding="utf-8").splitlines():
        if re.search(r"anonie?m|vertrouwelijk|confidential", line, flags=re.IGNORECASE):
            # Only where it says that we do not say it.
            assert re.search(r"beloof nooit|nothing promises|^\| anoniem, vertrouwelijk \| who", line, re.IGNORECASE), (
                line
            )


def test_every_page_that_the_code_names_exists() -> None:
    for path in [*(ROOT / "bot").rglob("*.py"), ROOT / ".env.example"]:
        for named in re.findall(r"docs/[\w/-]+\.md", path.read_text(encoding="utf-8")):
            assert (ROOT / named).exists(), f"{path}: {named} does not exist"


# Settings


def test_every_setting_is_explained_and_no_other() -> None:
    page = text_of("docs/operators/settings.md")
    assert sorted(re.findall(r"^## (REFLECTIE_\w+)$", page, flags=re.MULTILINE)) == sorted(settings.NAMES)
    assert sorted(re.findall(r"^\| \[`(REFLECTIE_\w+)`\]", page, flags=re.MULTILINE)) == sorted(settings.NAMES)


def test_the_example_file_names_every_setting_and_no_other() -> None:
    assert sorted(re.findall(r"^#?(REFLECTIE_\w+)=", text_of(".env.example"), flags=re.MULTILINE)) == sorted(
        settings.NAMES
    )


def test_the_defaults_are_those_of_the_code(tmp_path: Path) -> None:
    on_sqlite = settings.read(
        {"REFLECTIE_DATABASE_URL": f"sqlite:///{tmp_path}/a.db"}, env_file=tmp_path / "there-is-none"
    )
    secret = "x" * 32
    on_postgresql = settings.read(
        {"REFLECTIE_DATABASE_URL": "postgresql://host/name", "REFLECTIE_SECRET": secret}, env_file=tmp_path / "none"
    )
    given = dict(
        re.findall(r"^\| \[`(REFLECTIE_\w+)`\]\(.*?\) \| (.*) \|$", text_of("docs/operators/settings.md"), re.MULTILINE)
    )
    assert given["REFLECTIE_PORT"] == f"`{on_sqlite.port}`"
    assert given["REFLECTIE_LANGUAGE"] == f"`{on_sqlite.language}`"
    assert given["REFLECTIE_ZONE"] == f"`{on_sqlite.zone}`"
    assert given["REFLECTIE_LOG_LEVEL"] == f"`{on_sqlite.log_level}`"
    assert given["REFLECTIE_HOST"] == f"`{on_sqlite.host}`; on PostgreSQL without practice `{on_postgresql.host}`"
    assert (on_sqlite.practice, on_postgresql.practice) == (True, False)
    assert given["REFLECTIE_PRACTICE"] == "`yes` on SQLite, `no` on PostgreSQL"


# Commands


def words_of_the_command_line() -> dict[str, set[str]]:
    """Each command, with the names of its arguments and options."""

    def walk(command: Any, name: str) -> Iterator[tuple[str, set[str]]]:
        inner = getattr(command, "commands", None)
        if inner is not None:
            for word, each in inner.items():
                yield from walk(each, f"{name} {word}")
            return
        named = {
            next(opt for opt in param.opts) if param.param_type_name == "option" else str(param.name)
            for param in command.params
        }
        yield name, named - {"--help"}

    return dict(walk(typer.main.get_command(cli), "reflectie"))


def test_every_command_and_option_of_the_command_line_is_explained_and_no_other() -> None:
    page = text_of("docs/commands.md")
    parts = re.split(r"^###? ", page.split("## In the chat")[0], flags=re.MULTILINE)[1:]
    explained = {
        found[1]: set(re.findall(r"^\| `([\w-]+)` \|", part, flags=re.MULTILINE))
        for part in parts
        if (found := re.match(r"`([\w ]+)`$", part.splitlines()[0]))
    }
    assert explained == words_of_the_command_line()


def test_every_word_of_the_chat_is_explained_and_no_other() -> None:
    explained: dict[str, set[str]] = {}
    for typed, also, *_ in rows(text_of("docs/commands.md"), "In the chat"):
        words = re.findall(r"`([\w-]+)`", f"{typed} {also}")
        assert len({commands.WORDS.get(word) for word in words}) == 1, f"{words} are not the same command"
        explained.setdefault(commands.WORDS[words[0]], set()).update(words)
    known: dict[str, set[str]] = {}
    for word, name in commands.WORDS.items():
        known.setdefault(name, set()).add(word)
    assert explained == known


def test_the_example_for_replay_has_all_fields_and_can_be_read() -> None:
    (example,) = blocks(text_of("docs/commands.md"), "json")
    assert set(json.loads(example)) == set(Line.model_fields)
    Line.model_validate_json(example)


# Texts and their variables

MARK = "<!-- From here on this page is made from bot/core/texts/; do not change it by hand. -->"


def list_of_texts() -> str:
    lines = [MARK, ""]
    groups = sorted({key.split(".")[0] for key in TEXTS})
    for group in groups:
        of_group = {key: variables for key, variables in TEXTS.items() if key.split(".")[0] == group}
        lines += [f"## {group}", "", f"`prompts/messages/nl/{group}.yaml`", "", "| text | variables |", "|---|---|"]
        lines += [
            f"| `{key}` | {', '.join(f'`{name}`' for name in sorted(variables)) or '–'} |"
            for key, variables in sorted(of_group.items())
        ]
        lines.append("")
    return "\n".join(lines)


def test_the_list_of_texts_is_current() -> None:
    page = DOCS / "engineers" / "texts.md"
    by_hand, mark, _ = page.read_text(encoding="utf-8").partition(MARK)
    assert mark
    made = by_hand + list_of_texts()
    if os.environ.get("UPDATE_DOCS"):
        page.write_text(made, encoding="utf-8")
    assert page.read_text(encoding="utf-8") == made, f"the texts have changed; run: {UPDATE}"


def test_every_variable_of_a_text_is_explained_and_no_other() -> None:
    explained = [
        name for row in rows(text_of("docs/engineers/texts.md"), "Variables") for name in re.findall(r"`(\w+)`", row[0])
    ]
    assert Counter(explained) == Counter(set().union(*TEXTS.values()))


# The map


def test_the_map_names_every_port_and_no_other() -> None:
    ports = {
        node.name
        for path in (ROOT / "bot/core/ports").glob("*.py")
        for node in ast.parse(path.read_text(encoding="utf-8")).body
        if isinstance(node, ast.ClassDef) and any(getattr(base, "id", "") == "Protocol" for base in node.bases)
    }
    named = [row[0].strip("`") for row in rows(text_of("docs/engineers/map.md"), "Ports")]
    assert Counter(named) == Counter(ports)


def test_the_map_names_every_contract_between_the_floors() -> None:
    contracts = tomllib.loads(text_of("pyproject.toml"))["tool"]["importlinter"]["contracts"]
    assert [row[0] for row in rows(text_of("docs/engineers/map.md"), "Floors")] == [each["name"] for each in contracts]


def test_the_glossary_names_only_nouns_that_exist() -> None:
    for row in rows(text_of("docs/glossary.md"), "Things"):
        assert hasattr(model, row[0].strip("`")), row[0]
