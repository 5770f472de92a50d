"""The page of what differs between the platforms is made from the contract of all platforms, and is as that is now.

`UPDATE_DOCS=1 pytest tests/contract/test_platforms_page.py` writes it anew.
"""

from __future__ import annotations

import os

from tests.contract import test_chats
from tests.contract.test_chats import PLATFORMS
from tests.support.pages import DOCS

UPDATE = "UPDATE_DOCS=1 .venv/bin/python -m pytest tests/contract/test_platforms_page.py"
PAGE = DOCS / "engineers" / "platforms.md"
CASES = [name for name in vars(test_chats) if name.startswith("test_") and callable(getattr(test_chats, name))]
NO = "no"

HEAD = """# What differs between the platforms

Made from the contract of all platforms (`tests/contract/test_chats.py`): its cases are the same for every platform, and run
on each of them. Change the case or what the platform says of it, and then:
`{update}`.

The method is the same everywhere: the question, the answers, who may see them, the summary. What differs is how you do it.
«{no}» is followed by the reason, or by what you do instead.

| | {platforms} |
|---|{lines}|
"""
SAME = """
## The same everywhere

"""


def test_the_page_of_the_differences_is_what_the_contract_says() -> None:
    if os.environ.get("UPDATE_DOCS"):
        PAGE.write_text(_page(), encoding="utf-8")
    assert PAGE.read_text(encoding="utf-8") == _page(), f"make it anew: {UPDATE}"


def test_what_a_platform_says_of_a_case_is_about_a_case_that_there_is() -> None:
    for stage in PLATFORMS.values():
        assert {*stage.exempt, *stage.ways} <= set(CASES)
        assert not stage.exempt.keys() & stage.ways.keys(), "it either can or cannot"


def test_every_case_is_met_by_some_platform() -> None:
    for case in CASES:
        assert any(case not in stage.exempt for stage in PLATFORMS.values()), f"nobody meets {case}"


def _page() -> str:
    head = HEAD.format(update=UPDATE, no=NO, platforms=" | ".join(PLATFORMS), lines="---|" * len(PLATFORMS))
    head = head.replace("||\n", "|\n")
    differ = [case for case in CASES if any(case in stage.exempt or case in stage.ways for stage in PLATFORMS.values())]
    rows = [
        f"| {_sentence(case)} | {' | '.join(_cell(stage, case) for stage in PLATFORMS.values())} |" for case in differ
    ]
    same = [f"- {_sentence(case)}." for case in CASES if case not in differ]
    return head + "\n".join(rows) + "\n" + SAME + "\n".join(same) + "\n"


def _cell(stage: type, case: str) -> str:
    exempt, ways = stage.exempt, stage.ways  # type: ignore[attr-defined]
    return f"*{NO}.* {exempt[case]}" if case in exempt else ways.get(case, "yes")


def _sentence(case: str) -> str:
    words = case.removeprefix("test_").replace("_", " ")
    return words[0].upper() + words[1:]
