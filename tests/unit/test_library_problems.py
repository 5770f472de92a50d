"""What is wrong under `prompts/` is said with file, line and remedy, all of it at once."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.core.ports.errors import ContentError
from bot.library import load, problems
from bot.library.practice import load_practice
from tests.unit.library_scene import ENGLISH_WORDS, QUESTIONS, TEXTS, change, small_prompts


@pytest.fixture
def prompts(tmp_path: Path) -> Path:
    return small_prompts(tmp_path)


def test_what_is_right_has_no_problems(prompts: Path) -> None:
    assert problems(prompts, TEXTS) == []
    assert [question.id for question in load(prompts, TEXTS).questions()] == ["ZZ01", "ZZ02"]


QUESTION_FILE, FOLLOW_UP_FILE, THEME_FILE = "questions/doen.yaml", "questions/follow-ups.yaml", "themes/geld.yaml"
NL_FILE, PRACTICE_FILE, SMALL_TALK_FILE = "messages/nl/rounds.yaml", "practice/nl.yaml", "small-talk.yaml"


@pytest.mark.parametrize(
    ("name", "old", "new", "line", "what"),
    [
        (QUESTION_FILE, "  seed: ", "  sed: ", 3, "`sed` is not a key of a question. Remedy: write `seed`"),
        (QUESTION_FILE, '  seed: "000-16"\n', "", 1, "`seed` is missing in a question"),
        (QUESTION_FILE, "  seed: ", "  voor: [allen]\n  seed: ", 3, "the key `voor` is there twice"),
        (QUESTION_FILE, "ZZ02", "ZZ01", 10, "the id ZZ01 is also in prompts/questions/doen.yaml:1"),
        (QUESTION_FILE, "ZZ02", "vraag twee", 10, "is not an id of a question"),
        (QUESTION_FILE, "ZZ02", "17", 10, "is a number, not a text"),
        (QUESTION_FILE, "[allen]", "[allen, raadslid]", 2, "names both everyone and a role"),
        (QUESTION_FILE, "[allen]", "[ambtenaren]", 2, "`ambtenaren` is not a role"),
        (QUESTION_FILE, "[allen]", "[raadslid, raadslid]", 2, "`raadslid` is there twice"),
        (QUESTION_FILE, "[allen]", "[]", 2, "`voor` of question ZZ01 is empty"),
        (QUESTION_FILE, "[allen]", "allen", 2, "is text, not a list"),
        (QUESTION_FILE, "    en: What now?\n", "", 5, "`en` is missing in the text of question ZZ01"),
        (QUESTION_FILE, "What now?", "", 6, "is nothing, not a text"),
        (QUESTION_FILE, "What now?", '"  "', 6, "is empty"),
        (QUESTION_FILE, "What now?", "no", 6, "is a yes or no, not a text"),
        (QUESTION_FILE, "What now?", "[a]", 6, "is a list, not a text"),
        (QUESTION_FILE, "What now?", "a" * 201, 6, "has 201 signs"),
        (QUESTION_FILE, "And then?", "a" * 201, 9, "has 201 signs"),
        (QUESTION_FILE, "Wat nu?", "Wat na {moment}?", 5, "question ZZ01 has not the same slots in every language"),
        (QUESTION_FILE, "Wat nu?", "Wat na {dinsdag}?", 5, "there is a { or } in the text of question ZZ01"),
        (QUESTION_FILE, "Wat nu?", "Wat na {{moment}}?", 5, "ZZ01 in `nl`. Remedy: use {moment} or {onderwerp}"),
        (QUESTION_FILE, "En dan?", "En na {moment}?", 8, "there is a { or } in the follow-up of question ZZ01"),
        (QUESTION_FILE, "What now?", "a" * 140 + " {moment}", 6, "question ZZ01 in `en` can become too long"),
        (FOLLOW_UP_FILE, "  when: het antwoord is algemeen\n", "", 1, "`when` is missing in a follow-up"),
        (FOLLOW_UP_FILE, "FU01", "ZZ01", 1, "`ZZ01` is not an id of a follow-up"),
        (FOLLOW_UP_FILE, "    en: Can you give one example?\n", "", 4, "`en` is missing in the text of follow-up FU01"),
        (FOLLOW_UP_FILE, "Can you", "a" * 201, 5, "signs. Remedy: make it shorter"),
        (FOLLOW_UP_FILE, "één voorbeeld", "{onderwerp}", 4, "there is a { or } in the text of follow-up FU01"),
        (FOLLOW_UP_FILE, "[altijd]", "[Altijd]", 7, "«Altijd» has capitals"),
        (FOLLOW_UP_FILE, "  words:\n    nl: [altijd]\n    en: [always]\n", "", 1, "FU01 fits every answer"),
        (FOLLOW_UP_FILE, "  words:", "  level: allen\n  words:", 6, "`allen` is no `level` of a follow-up"),
        (FOLLOW_UP_FILE, "  words:", "  button: bel\n  words:", 6, "`bel` is no `button` of a follow-up"),
        (FOLLOW_UP_FILE, "  words:", "  shorter_than: 0\n  words:", 6, "is not a number from 1 to 500"),
        (FOLLOW_UP_FILE, "  words:", "  in_last_sentence: ja\n  words:", 6, "is neither true nor false"),
        (QUESTION_FILE, "- id: ZZ02", "-id: ZZ02", 10, "this is not YAML"),
        (QUESTION_FILE, "Wat nu?", "Wat nu: dit?", 5, "this is not YAML"),
        (QUESTION_FILE, QUESTIONS, "# niets\n", 1, "the file is empty"),
        (QUESTION_FILE, QUESTIONS, "vragen: 1\n", 1, "is a mapping, not a list"),
        (QUESTION_FILE, "- id: ZZ02", "- los woord\n- id: ZZ02", 10, "a question is text, not a mapping"),
        (THEME_FILE, "id: geld", "id: goud", 1, "the id is `goud`, but the file is geld.yaml"),
        (THEME_FILE, "- geld", "- Geld", 7, "«Geld» has capitals"),
        (THEME_FILE, "subsidie*", "sub*sidie", 8, "«sub*sidie» has a * that is not at its end"),
        (THEME_FILE, "subsidie*", "geld", 8, "«geld» is there twice"),
        (THEME_FILE, "subsidie*", "12", 8, "a word is a number, not a text"),
        (THEME_FILE, ENGLISH_WORDS, " []", 32, "`words` in `en` is empty"),
        (THEME_FILE, "\n    - money\n", "\n", 33, "`words` in `en` has 24 words"),
        (THEME_FILE, "- money\n", "- money\n    - «»\n", 34, "«»» has no letter or digit"),
        (THEME_FILE, "    - Het geld van dag 3 is op.\n", "", 59, "there are 19 examples"),
        (THEME_FILE, "Het geld van dag 3 is", "Het  geld van DAG 4 is", 64, "is also in prompts/themes/geld.yaml:63"),
        (THEME_FILE, "Het geld van dag 3 is op.", "Geld.", 63, "an example has 5 signs"),
        (SMALL_TALK_FILE, "Dag 3 was mooi weer.", "The money is gone.", 6, "is also in prompts/themes/geld.yaml"),
        (THEME_FILE, "id: geld", "1: x\nid: geld", 1, "a key of a theme is a number, not a word"),
        (NL_FILE, "{{ name }}", "{{ naam }}", 2, "`rounds.hello`: this text has no variable `naam`"),
        (NL_FILE, "{% if n == 1 %}", "{% if naam == 1 %}", 3, "this text has no variable `naam`"),
        (NL_FILE, "Tot later.", '"Dag {{ name }}"', 6, "has no variable `name`. Remedy: take it out"),
        (NL_FILE, "{% endif %}", "", 4, "`rounds.hello`: the template is not right"),
        (NL_FILE, "{{ name }}", "{{ name | groot }}", 2, "No filter named 'groot'. Remedy: use one of capital"),
        (NL_FILE, "{{ name }}", "{{ range(9) }}", 2, "this text has no variable `range`"),
        (NL_FILE, "Een.", "Typ `stop`.", 4, "`rounds.hello` has code, a heading, a line or HTML in it"),
        (NL_FILE, "Dag {{", "# Dag {{", 2, "`rounds.hello` has code, a heading, a line or HTML in it"),
        (NL_FILE, "Een.", "---", 4, "`rounds.hello` has code, a heading, a line or HTML in it"),
        (NL_FILE, "bye:", "goodbye:", 6, "the bot has no text `rounds.goodbye`"),
        (NL_FILE, "bye: Tot later.\n", "", 1, "the text `rounds.bye` is missing. Remedy: add a line «bye: …»"),
        (PRACTICE_FILE, "share: rol", "share: geheim", 15, "`geheim` is not a level"),
        (PRACTICE_FILE, "role: ambtenaar", "role: burger", 11, "`burger` is not a role"),
        (PRACTICE_FILE, "user: sanne", "user: Sanne W", 8, "`Sanne W` cannot be a user"),
        (PRACTICE_FILE, "user: yusuf", "user: sanne", 32, "two people with the user `sanne`"),
        (PRACTICE_FILE, "you: sanne", "you: pim", 6, "nobody has the user `pim`"),
        (PRACTICE_FILE, "facilitator: true", "facilitator: misschien", 12, "neither true nor false"),
        (PRACTICE_FILE, "thread: false", "thread: true\n        thread: true", 17, "the key `thread` is there twice"),
        (PRACTICE_FILE, "      - nu-niet", "      - later", 41, "a week is not an answer"),
        (PRACTICE_FILE, "room: stille-kade", "room: De Kade", 5, "`De Kade` cannot be the id of a room"),
    ],
)
def test_a_flaw_is_named_with_its_file_line_and_remedy(
    prompts: Path, name: str, old: str, new: str, line: int, what: str
) -> None:
    change(prompts, name, old, new)
    found = problems(prompts, TEXTS)
    mine = [problem for problem in found if what in problem]
    assert len(mine) == 1, found
    assert mine[0].startswith(f"prompts/{name}:{line}: "), mine
    assert re.search(r"\. Remedy: .+\.$", mine[0])
    with pytest.raises(ContentError, match=re.escape(mine[0])):
        load(prompts, TEXTS)


def test_a_reply_in_the_thread_has_the_level_that_everybody_in_the_room_can_see(prompts: Path) -> None:
    text = (prompts / PRACTICE_FILE).read_text(encoding="utf-8")
    change(prompts, PRACTICE_FILE, "share: rol\n        thread: true", "share: thema\n        thread: true")
    line = text[: text.index("share: rol\n        thread: true")].count("\n") + 1
    what = "a reply under the question has the level `thema`"
    assert any(problem.startswith(f"prompts/{PRACTICE_FILE}:{line}: {what}") for problem in problems(prompts, TEXTS))


def test_weeks_too_few_are_a_flaw(prompts: Path) -> None:
    text = (prompts / PRACTICE_FILE).read_text(encoding="utf-8")
    (prompts / PRACTICE_FILE).write_text(text.replace("      - null\n", ""), encoding="utf-8")
    assert any("there are 5 weeks, and 6 are needed" in problem for problem in problems(prompts, TEXTS))
    with pytest.raises(ContentError, match="there are 5 weeks"):
        load_practice(prompts, "nl")


def test_a_language_that_is_not_the_twin_of_the_other_is_a_flaw(prompts: Path) -> None:
    change(prompts, "practice/en.yaml", "      - null", "      - nu-niet")
    found = problems(prompts, TEXTS)
    assert len(found) == 1
    assert found[0].startswith("prompts/practice/en.yaml:1: `joy` is not the same as in prompts/practice/nl.yaml")


def test_a_variable_that_no_language_uses_is_a_flaw_and_one_that_one_language_uses_is_not(prompts: Path) -> None:
    change(prompts, NL_FILE, "{{ name }}", "jij")
    assert problems(prompts, TEXTS) == []
    change(prompts, "messages/en/rounds.yaml", "{{ name }}", "you")
    assert problems(prompts, TEXTS) == [
        "prompts/messages/nl/rounds.yaml:2: `rounds.hello` uses {{ name }} in no language. "
        "Remedy: use it, or take it out of bot/core/texts/."
    ]


def test_everything_that_is_wrong_is_named_at_once_in_the_order_of_the_files(prompts: Path) -> None:
    change(prompts, QUESTION_FILE, "Wat nu?", "")
    change(prompts, QUESTION_FILE, "[ambtenaar, professional]", "[koning]")
    change(prompts, THEME_FILE, "- geld", "- Geld")
    change(prompts, NL_FILE, "{{ name }}", "{{ naam }}")
    (prompts / "messages/en/rounds.yaml").unlink()
    found = problems(prompts, TEXTS)
    places = [problem.split(": ")[0] for problem in found]
    assert places == [
        "prompts/messages/en/rounds.yaml:1",
        "prompts/messages/nl/rounds.yaml:2",
        "prompts/questions/doen.yaml:5",
        "prompts/questions/doen.yaml:11",
        "prompts/themes/geld.yaml:7",
    ]
    with pytest.raises(ContentError) as caught:
        load(prompts, TEXTS)
    assert str(caught.value).splitlines() == found


@pytest.mark.parametrize("name", ["questions/doen.yml", "themes/oud/geld.yaml", "messages/fr/rounds.yaml", "los.yaml"])
def test_a_file_that_nobody_reads_is_a_flaw(prompts: Path, name: str) -> None:
    (prompts / name).parent.mkdir(parents=True, exist_ok=True)
    (prompts / name).write_text("a: b\n", encoding="utf-8")
    assert [problem.split(". Remedy")[0] for problem in problems(prompts, TEXTS)] == [
        f"prompts/{name}:1: this file is read by nobody"
    ]


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b"- a\x00\n"])
def test_a_file_that_is_not_text_is_a_flaw_and_not_a_crash(prompts: Path, content: bytes) -> None:
    (prompts / QUESTION_FILE).write_bytes(content)
    found = problems(prompts, TEXTS)
    assert len(found) == 1
    assert found[0].startswith("prompts/questions/doen.yaml:1: ")


def test_a_file_with_texts_that_is_missing_or_unknown_is_one_flaw_and_not_one_for_each_text(prompts: Path) -> None:
    (prompts / "messages/en/rounds.yaml").rename(prompts / "messages/en/round.yaml")
    found = problems(prompts, TEXTS)
    assert [line.split(". Remedy")[0] for line in found] == [
        "prompts/messages/en/round.yaml:1: the bot has no texts that begin with `round.`",
        "prompts/messages/en/rounds.yaml:1: this file is missing",
    ]


def test_a_new_group_of_questions_needs_words_that_say_what_it_is(prompts: Path) -> None:
    (prompts / QUESTION_FILE).rename(prompts / "questions/spelen.yaml")
    found = problems(prompts, {key: value for key, value in TEXTS.items() if key != "rounds.group_doen"})
    assert any(line.startswith("prompts/questions/spelen.yaml:1: the bot has no words for the group") for line in found)


def test_a_folder_that_is_empty_or_absent_is_a_flaw_for_every_kind_of_content(tmp_path: Path) -> None:
    found = problems(tmp_path / "prompts", TEXTS)
    files = [
        "tone.yaml",
        "small-talk.yaml",
        "questions/follow-ups.yaml",
        "practice/nl.yaml",
        "practice/en.yaml",
        "messages/nl/rounds.yaml",
    ]
    for name in ["questions", "themes", *files]:
        assert any(problem.startswith(f"prompts/{name}:1: ") for problem in found), (name, found)


def test_follow_ups_alone_are_no_questions(prompts: Path) -> None:
    (prompts / QUESTION_FILE).unlink()
    assert [problem.split(". Remedy")[0] for problem in problems(prompts, TEXTS)] == [
        "prompts/questions:1: there is nothing here"
    ]


def test_a_follow_up_and_a_question_cannot_have_the_same_id(prompts: Path) -> None:
    change(prompts, QUESTION_FILE, "ZZ02", "FU01")
    assert [problem.split(". Remedy")[0] for problem in problems(prompts, TEXTS)] == [
        "prompts/questions/follow-ups.yaml:1: the id FU01 is also in prompts/questions/doen.yaml:10"
    ]


def test_a_question_names_its_slots_so_that_it_can_be_left_out_when_nothing_fills_them(prompts: Path) -> None:
    change(prompts, QUESTION_FILE, "Wat nu?", "Wat besprak je over {onderwerp} bij {moment}?")
    change(prompts, QUESTION_FILE, "What now?", "At {moment}, what did you say about {onderwerp}?")
    assert [question.slots for question in load(prompts, TEXTS).questions()] == [("moment", "onderwerp"), ()]


def test_a_file_that_refers_to_itself_is_a_flaw_and_not_an_endless_walk(prompts: Path) -> None:
    (prompts / QUESTION_FILE).write_text("&a [*a]\n", encoding="utf-8")
    assert any("a question is a list, not a mapping" in problem for problem in problems(prompts, TEXTS))
