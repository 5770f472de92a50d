"""A format that would go wrong in the middle of a session is refused beforehand, with file, line and remedy."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.core.model import Format, Way
from bot.library import load, problems
from tests.unit.library_scene import FORMAT, SHIPPED, TEXTS, change, small_prompts

FILE = "sessions/W98-proef.yaml"
STEP_ONE = "    text: {nl: Wat nu?, en: What now?}\n"


@pytest.fixture
def prompts(tmp_path: Path) -> Path:
    return small_prompts(tmp_path)


def test_a_format_that_is_right_is_read_with_its_steps_in_order(prompts: Path) -> None:
    assert problems(prompts, TEXTS) == []
    (found,) = load(prompts, TEXTS).formats()
    assert [step.id for step in found.steps] == ["een", "twee", "drie"]
    assert found.command == {"nl": "proef", "en": "trial"}
    assert (found.live_minutes, found.hours_in_chat) == (15, 72)


@pytest.mark.parametrize(
    ("old", "new", "line", "what"),
    [
        ("id: W98", "id: proef", 1, "`proef` is not an id of a format"),
        ("id: W98", "id: W97", 1, "the file is not named after W97"),
        ("nl: proef", "nl: Proef Vorm", 2, "`Proef Vorm` cannot be typed as a command"),
        (", en: Trial", "", 3, "`en` is missing in `title` of format W98"),
        ("phases: [doen]", "phases: [dromen]", 8, "`dromen` cannot be in `phases`"),
        ("{first: [stuck]}", "{first: [vast]}", 9, "`vast` cannot be in `first`"),
        ("[chat, live]", "[chat, bellen]", 10, "`bellen` cannot be in `ways`"),
        ("[chat, live]", "[]", 10, "`ways` of format W98 is empty"),
        ("least: 2", "least: 5, most: 3", 11, "`most` of format W98 is less than `least`"),
        ("keeps: [afspraak]", "keeps: [gelach]", 12, "`gelach` cannot be in `keeps`"),
        ("keeps: [afspraak]", "keeps: []", 12, "`keeps` of format W98 lacks afspraak"),
        ("kind: blind", "kind: dans", 15, "`dans` is no `kind` of a step"),
        (STEP_ONE, "", 14, "`text` is missing in a step of format W98"),
        (STEP_ONE, "    text: {nl: Wat nu?}\n", 17, "`en` is missing in the text of step `een`"),
        (STEP_ONE, '    text: {nl: "", en: What now?}\n', 17, "is empty"),
        ("id: twee", "id: een", 18, "there are two steps `een`"),
        ("from: [een]", "from: [drie]", 21, "names `drie`, which does not come before it"),
        ("from: [een]", "from: [twee]", 21, "names `twee`, which does not come before it"),
        ("from: [een]", "from: [vier]", 21, "names `vier`, which is no step"),
        ("    from: [een]\n", "", 18, "does not say to what people react"),
        ("    from: [een]\n", "    from: [een]\n    together: true\n", 18, "opens together with `een`, at which it"),
        ("    minutes: 5\n", "", 14, "does not say how long it takes live"),
        ("    minutes: 5\n", "    minutes: 500\n", 16, "is not a number from 1 to 180"),
        ("    item: afspraak\n", "", 23, "does not say what is kept"),
        ("kind: blind\n", "kind: blind\n    size: 3\n", 16, "`size` means nothing in step `een`"),
        ("kind: blind\n", "kind: vote\n", 14, "has nothing to choose from"),
        ("kind: blind\n", "kind: blind\n    voor: [iedereen]\n", 16, "`iedereen` cannot be in `voor`"),
        ("kind: blind\n", "kind: blind\n    voor: [anderen]\n", 14, "nobody brings a case before step `een`"),
        ("kind: blind\n", "kind: blind\n    until: later\n", 14, "`until` of step `een` names no step"),
        ("kind: blind\n", "kind: blind\n    roles: {buren: {nl: Ja., en: Yes.}}\n", 16, "`buren` is no role or side"),
        ("Wat nu?", '"Wat nu {moment}?"', 17, "there is a { or } in the text of step `een`"),
        (
            "Wat nu?",
            '"Wat nu met {onderwerp}?"',
            14,
            "{onderwerp} stands in a text of format W98, which has no `subject`",
        ),
        ("nl: Proef,", 'nl: "Proef {onderwerp}",', 3, "there is a { or } in `title`"),
        ("item: afspraak\n", "item: afspraak\n    unless_subject: true\n", 23, "is held without a subject only"),
        (
            "keeps: [afspraak]",
            "subject: {label: {nl: Welk woord?, en: Which word?}}\nkeeps: [afspraak]",
            12,
            "{onderwerp} stands in no text of format W98",
        ),
        ("keeps: [afspraak]", "keeps: [afspraak]\ncard: ja", 13, "`card` of format W98"),
        ("kind: blind\n", "kind: blind\n    weeks: 2\n", 16, "`weeks` means nothing in step `een`"),
        ("item: afspraak\n", "item: afspraak\n    weeks: 2\n", 23, "nobody is asked what became of a `afspraak`"),
        ("item: afspraak\n", "item: afspraak\n    asks: [day]\n", 23, "`day` is nothing that is asked of a `afspraak`"),
        ("item: afspraak\n", "item: afspraak\n    lines: true\n    asks: [day]\n", 28, "has a thing on each line"),
        ("item: afspraak\n", "item: afspraak\n    parts: {wie: ik}\n", 23, "`wie` is no part of `afspraak`"),
        ("kind: react\n", "kind: react\n    lines: true\n", 20, "`lines` means nothing in step `twee`"),
        (
            "kind: blind\n",
            "kind: blind\n    lines: true\n    roles: {raadslid: {nl: Wat nu?, en: What now?}}\n",
            17,
            "shows doubles once, for everyone",
        ),
        (
            "item: afspraak\n",
            "item: afspraak\n    needs: {least: 3, without: {nl: Later., en: Later on.}}\n",
            27,
            "counts what it does not show",
        ),
        ("item: afspraak\n", "item: afspraak\n    needs: {least: 3}\n", 27, "`without` is missing in `needs`"),
        ("Wat nu?", '"Waarom heb je dit niet gedaan?"', 17, "it blames, and asks for a defence"),
    ],
)
def test_what_is_wrong_in_a_format_is_said_with_its_line(
    prompts: Path, old: str, new: str, line: int, what: str
) -> None:
    change(prompts, FILE, old, new)
    found = problems(prompts, TEXTS)
    assert any(f"{FILE}:{line}: " in each and what in each and "Remedy: " in each for each in found), found


def test_a_step_that_is_not_always_held_is_not_looked_at(prompts: Path) -> None:
    subject = "subject: {label: {nl: Wat?, en: What?}, without: {nl: dit, en: this}}\n"
    change(prompts, FILE, "keeps: [afspraak]", f"{subject}keeps: [afspraak]")
    change(prompts, FILE, "kind: blind\n", "kind: blind\n    unless_subject: true\n")
    change(prompts, FILE, "Wat nu?", '"Wat nu met {onderwerp}?"')
    assert any("which is not held when there is a subject" in each for each in problems(prompts, TEXTS))


def test_a_format_that_asks_for_a_subject_is_read_with_it(prompts: Path) -> None:
    subject = "subject: {label: {nl: Welk woord?, en: Which word?}, without: {nl: dit woord, en: this word}}\n"
    change(prompts, FILE, "keeps: [afspraak]", f"{subject}keeps: [afspraak]")
    change(prompts, FILE, "Wat nu?", '"Wat nu met {onderwerp}?"')
    assert problems(prompts, TEXTS) == []
    (found,) = load(prompts, TEXTS).formats()
    assert found.about("veilig").steps[0].text["nl"] == "Wat nu met «veilig»?"
    assert found.about("").steps[0].text["nl"] == "Wat nu met dit woord?"


def test_a_format_without_steps_is_refused(prompts: Path) -> None:
    (prompts / FILE).write_text(FORMAT[: FORMAT.index("steps:")] + "steps: []\n", encoding="utf-8")
    assert any("format W98 has no steps" in each for each in problems(prompts, TEXTS))


def test_two_formats_with_the_same_id_or_command_are_refused(prompts: Path) -> None:
    (prompts / "sessions/W98-nog-een.yaml").write_text(FORMAT, encoding="utf-8")
    found = "\n".join(problems(prompts, TEXTS))
    assert "the id W98 is also in prompts/sessions/W98-nog-een.yaml:1" in found
    assert "the command `proef` is also in prompts/sessions/W98-nog-een.yaml:2" in found


def test_a_step_that_takes_replies_in_the_thread_opens_alone(prompts: Path) -> None:
    change(prompts, FILE, "    kind: blind\n", "    kind: ask\n")
    change(prompts, FILE, "    item: afspraak\n", "    item: afspraak\n    together: true\n")
    change(prompts, FILE, "    kind: react\n    minutes: 5\n    from: [een]\n", "    kind: ask\n    minutes: 5\n")
    (found,) = problems(prompts, TEXTS)
    assert f"{FILE}:18: step `twee` takes replies in the thread, and opens together with `drie`" in found
    change(prompts, FILE, "id: twee\n", "id: twee\n    voor: [gemeente]\n")
    change(prompts, FILE, "id: drie\n", "id: drie\n    voor: [initiatief]\n")
    assert problems(prompts, TEXTS) == [], "nobody has both before them"


def test_a_private_format_has_only_steps_for_one_person(prompts: Path) -> None:
    change(prompts, FILE, "phases:", "private: true\nphases:")
    assert any("is private, and has a step for more people" in each for each in problems(prompts, TEXTS))


@pytest.fixture(scope="module")
def shipped() -> dict[str, Format]:
    return {each.id: each for each in load(SHIPPED).formats()}


def test_in_the_chat_steps_open_together_where_the_format_says_so(shipped: dict[str, Format]) -> None:
    found = shipped["W05"]
    assert [[step.id for step in stage] for stage in found.stages(Way.CHAT)] == [
        ["knoop", "wat-kan-wel"],
        ["wie-beslist", "wat-nodig"],
        ["besluit"],
        ["verwachten", "wie-laat-weten"],
    ]
    assert all(len(stage) == 1 for stage in found.stages(Way.LIVE))
