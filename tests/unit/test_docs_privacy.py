"""What the pages on privacy say is what the code does: every column of the database, who sees what, group sizes, terms.

`docs/privacy-officer.yaml` explains each table and column by hand. `UPDATE_DOCS=1 pytest tests/unit/test_docs_privacy.py`
makes the second half of `docs/privacy-officer.md` from it.
"""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
import yaml

from bot.core import agenda, commands, sharing
from bot.core.flows import answers
from bot.core.model import Answer, AnswerState, Facilitating, Member, Role, Share, Side, Via
from bot.library import load
from bot.store.installations import METADATA
from bot.synthesis import groups
from tests.support.pages import DOCS, ROOT, rows, text_of

PAGE = DOCS / "privacy-officer.md"
MARK = "<!-- Vanaf hier is deze bladzijde gemaakt uit docs/privacy-officer.yaml. Verander haar daar. -->"
UPDATE = "UPDATE_DOCS=1 .venv/bin/python -m pytest tests/unit/test_docs_privacy.py"
ALWAYS = "Zolang de database er is."


# Every table and column


def explained() -> list[dict[str, Any]]:
    """The groups of `docs/privacy-officer.yaml`, each with its tables."""
    groups: list[dict[str, Any]] = yaml.safe_load(text_of("docs/privacy-officer.yaml"))
    return groups


def tables() -> Iterator[dict[str, Any]]:
    for group in explained():
        yield from group["tables"]


def columns_of(table: dict[str, Any]) -> list[str]:
    return [name.strip() for names in table["columns"] for name in names.split(",")]


def test_every_table_and_every_column_is_explained_once_and_no_other() -> None:
    in_code = {name: sorted(table.columns.keys()) for name, table in METADATA.tables.items()}
    assert Counter(table["table"] for table in tables()) == Counter(in_code.keys())
    assert {table["table"]: sorted(columns_of(table)) for table in tables()} == in_code


def test_every_table_says_what_for_who_sees_it_and_how_long() -> None:
    for table in tables():
        for field in ("title", "why", "who", "how_long"):
            assert table[field].strip(), f"{table['table']}: {field}"


def cell(value: str | dict[str, str]) -> str:
    """What a column is, with what differs from the rest of its table."""
    if isinstance(value, str):
        return value
    who, how_long = value.get("who"), value.get("how_long")
    more = [f"*Wie ziet het:* {who}" if who else "", f"*Hoe lang:* {how_long}" if how_long else ""]
    return " ".join([value["what"], *filter(None, more)])


def list_of_data() -> str:
    lines = [MARK, "", "## Alle gegevens, tabel voor tabel", ""]
    lines += [
        "«Kenmerk» is een code zonder betekenis. De beheerder van de server kan technisch bij alles; dat herhalen we niet.",
        "",
    ]
    for group in explained():
        lines += [f"### {group['group']}", ""]
        for table in group["tables"]:
            how_long = ALWAYS if table["how_long"] == "stays" else table["how_long"]
            lines += [
                f"#### `{table['table']}` – {table['title']}",
                "",
                f"- **Waarvoor:** {table['why']}",
                f"- **Wie ziet het:** {table['who']}",
                f"- **Hoe lang:** {how_long}",
                "",
                "| kolom | wat het is |",
                "|---|---|",
            ]
            for names, value in table["columns"].items():
                of_row = ", ".join(f"`{name.strip()}`" for name in names.split(","))
                lines.append(f"| {of_row} | {cell(value)} |")
            lines.append("")
    return "\n".join(lines)


def test_the_list_of_data_is_current() -> None:
    by_hand, mark, _ = PAGE.read_text(encoding="utf-8").partition(MARK)
    made = by_hand + list_of_data()
    if os.environ.get("UPDATE_DOCS"):
        PAGE.write_text(made, encoding="utf-8")
    assert mark or os.environ.get("UPDATE_DOCS")
    assert PAGE.read_text(encoding="utf-8") == made, f"the explanations have changed; run: {UPDATE}"


# Who sees what


IN_DUTCH = {
    sharing.Sight.OWN: "alles",
    sharing.Sight.TEXT_WITH_NAME: "de tekst, met naam",
    sharing.Sight.TEXT: "de tekst, zonder naam",
    sharing.Sight.QUOTED_ONLY: "wat geciteerd is",
    sharing.Sight.COUNTED_ONLY: "dat het meetelt",
    sharing.Sight.NOTHING: "niets",
}


def person(name: str, *, casus: str = "casus", facilitating: Facilitating = Facilitating.NO) -> Member:
    return Member(
        id=name,
        casus_id=casus,
        person_id=name,
        role=Role.INITIATOR,
        side=Side.INITIATIVE,
        facilitating=facilitating,
        platform="web",
        workspace="w",
        user=name,
    )


VIEWERS = [
    person("author"),
    person("other"),
    person("facilitator", facilitating=Facilitating.YES),
    person("stranger", casus="elsewhere"),
]
ANSWER = Answer(
    id="answer",
    casus_id="casus",
    round_id="round",
    member_id="author",
    question="?",
    question_key="a",
    text="…",
    share=Share.ONLY_ME,
    via=Via.FORM,
    answered_at=datetime(2026, 11, 19, tzinfo=UTC),
)


def seen(level: Share) -> list[sharing.Sight]:
    return [sharing.sight(replace(ANSWER, share=level), viewer) for viewer in VIEWERS]


def test_the_dutch_table_of_who_sees_what_is_that_of_the_code() -> None:
    words = load(ROOT / "prompts")
    expected = [
        [words.say("nl", f"answers.level_{level}"), *(IN_DUTCH[each] for each in seen(level))] for level in Share
    ]
    assert rows(text_of("docs/privacy.md"), "Wie ziet wat") == expected


def test_the_english_table_of_who_sees_what_is_that_of_the_code() -> None:
    words = load(ROOT / "prompts")
    expected = [
        [
            f"`{level}`",
            words.say("en", f"answers.level_{level}"),
            *(str(each).replace("_", " ") for each in seen(level)),
        ]
        for level in Share
    ]
    assert rows(text_of("docs/privacy.md"), "Who sees what") == expected


def test_a_withdrawn_answer_is_seen_by_nobody_as_the_pages_say() -> None:
    withdrawn = replace(ANSWER, share=Share.NAME, state=AnswerState.WITHDRAWN)
    assert {sharing.sight(withdrawn, viewer) for viewer in VIEWERS} == {sharing.Sight.NOTHING}


# Numbers


@pytest.mark.parametrize(
    ("heading", "people", "sizes"),
    [
        (
            "Kleine groepen",
            "mensen",
            "{counts} mensen, van beide kanten minstens {sides}, en {roles} mensen met die rol in de casus",
        ),
        (
            "Small groups",
            "people",
            "{counts} people, at least {sides} of each of both sides, and {roles} people with that role in the casus",
        ),
    ],
)
def test_the_sizes_of_groups_are_those_of_the_code(heading: str, people: str, sizes: str) -> None:
    assert sharing.THEMES_FROM_PEOPLE == groups.FEWEST_FOR_POINTS
    assert sharing.FULL_FROM_PEOPLE == groups.FEWEST_FOR_COUNTS
    assert sharing.ROLE_LABEL_FROM == groups.FEWEST_PER_ROLE
    label = sizes.format(counts=groups.FEWEST_FOR_COUNTS, sides=groups.FEWEST_PER_SIDE, roles=groups.FEWEST_PER_ROLE)
    expected = [f"{groups.FEWEST_FOR_POINTS} {people}", f"{groups.FEWEST_FOR_COUNTS} {people}", label]
    expected.append(f"{groups.FEWEST_FOR_COUNTS} {people}")
    assert [row[1] for row in rows(text_of("docs/privacy.md"), heading)] == expected


def test_how_long_a_text_is_kept_is_that_of_the_code() -> None:
    after_post, at_most = agenda.RAW_AFTER_POST.days, agenda.RAW_AT_MOST.days
    dutch = f"{after_post} dagen na de samenvatting, hooguit {at_most} dagen na de vraag"
    assert rows(text_of("docs/privacy.md"), "Hoe lang")[0][1].endswith(dutch)
    english = f"{after_post} days after the summary, at most {at_most} days after the question"
    assert rows(text_of("docs/privacy.md"), "How long")[0][1].endswith(english)
    assert dutch in text_of("docs/privacy-officer.md")
    assert dutch in text_of("docs/privacy-officer.yaml")


def test_what_makes_an_answer_in_a_thread_is_that_of_the_code() -> None:
    dutch, english = {4: ("vier", "four")}[answers.FEWEST_WORDS_IN_THREAD]
    minutes = int(answers.BURST.total_seconds() // 60)
    page = text_of("docs/privacy.md")
    assert f"{dutch} woorden of meer is je antwoord; wat binnen {minutes} minuten volgt" in page
    assert f"at least {english} words is the answer; what follows within {minutes} minutes" in page


@pytest.mark.parametrize("page", ["docs/privacy.md", "docs/privacy-officer.md"])
def test_every_command_that_a_page_on_privacy_names_exists(page: str) -> None:
    named = re.findall(r"`/reflectie ([\w-]+)`", text_of(page))
    assert named
    assert set(named) <= set(commands.WORDS)
