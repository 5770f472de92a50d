"""The tone is kept by `reflectie check`: what no question and no text says, and what to say instead (`tone.yaml`)."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from bot.core.ports.errors import ContentError
from bot.library import load, problems
from bot.library.tone import mean_words
from tests.unit.library_scene import SHIPPED, TEXTS, change, small_prompts

QUESTIONS, FOLLOW_UPS, NL = "questions/doen.yaml", "questions/follow-ups.yaml", "messages/nl/rounds.yaml"
SIXTEEN = "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien"
NINE = " ".join(SIXTEEN.split()[:9])


@pytest.fixture
def prompts(tmp_path: Path) -> Path:
    return small_prompts(tmp_path)


@pytest.mark.parametrize(
    ("language", "text", "what"),
    [
        ("nl", "Waarom heb je dat niet gedaan?", "«Waarom heb je dat niet»: it blames, and asks for a defence"),
        ("nl", "Wat ging er mis, en wiens schuld is dat?", "«wiens schuld»: it blames"),
        ("nl", "Wie werkt er niet mee?", "«Wie werkt er niet mee»: it points at a person"),
        ("nl", "Hoe tevreden ben je met de gemeente?", "«Hoe tevreden»: a score"),
        ("nl", "Hoe ging het, van 1–10?", "«1–10»: a score"),
        ("nl", "Hoe ging het, van 1 tot 10?", "«1 tot 10»: a score"),
        ("nl", "Vind je ook niet dat het goed ging?", "«Vind je ook niet»: it says which answer is right"),
        ("nl", "Hoe voel je je vandaag?", "«Hoe voel je je»: it polls a mood"),
        ("nl", "Hoe was vandaag? 😀 😐", "has an emoji"),
        ("nl", "Wat doet dit met je gezondheid?", "«je gezondheid»: it asks for something private"),
        ("nl", "Wat vindt u hiervan?", "«u»: we say je and jij. Remedy: write for example «je»"),
        (
            "nl",
            "Hoe kijk je naar de stakeholderdynamiek?",
            "«stakeholderdynamiek»: that is jargon. Remedy: write for ex",
        ),
        ("nl", f"Wat is {SIXTEEN}?", "have 18 words on average. Remedy: make them shorter, 15 words at most"),
        ("en", "Why did you not do that?", "«Why did you not»: it blames"),
        ("en", "Why didn’t you do that?", "«Why didn’t you»: it blames"),
        ("en", "How did it go on a scale of 1 to 10?", "«1 to 10»: a score"),
        ("en", "Don't you think it went well?", "«Don't you think»: it says which answer is right"),
        ("en", "How do you feel today?", "«How do you feel»: it polls a mood"),
        ("en", "What can we leverage?", "«leverage»: that is jargon. Remedy: write for example «use»"),
        ("en", "What is open» to you?", "«»»: each language has its own quotation marks"),
        ("nl", "Wat is “open voor jou?", "«“»: each language has its own quotation marks"),
    ],
)
def test_a_question_that_blames_scores_leads_or_is_hard_to_read_is_refused(
    prompts: Path, language: str, text: str, what: str
) -> None:
    old, line, of = {"nl": ("Wat nu?", 5, "text"), "en": ("And then?", 9, "follow-up")}[language]
    change(prompts, QUESTIONS, old, f'"{text}"')
    found = [problem for problem in problems(prompts, TEXTS) if what in problem]
    assert len(found) == 1, problems(prompts, TEXTS)
    assert found[0].startswith(f"prompts/{QUESTIONS}:{line}: "), found
    assert f"the {of} of question ZZ01 in `{language}`" in found[0]


def test_a_generic_follow_up_is_held_to_the_tone_of_questions(prompts: Path) -> None:
    change(prompts, FOLLOW_UPS, "Kun je één voorbeeld geven?", "Waarom heb je dat nog niet?")
    assert [problem.split(". Remedy")[0] for problem in problems(prompts, TEXTS)] == [
        f"prompts/{FOLLOW_UPS}:4: the text of follow-up FU01 in `nl` says «Waarom heb je dat nog niet»: "
        "it blames, and asks for a defence",
    ]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Je antwoord is anoniem.", "«anoniem»: it promises what a small group and open government cannot keep"),
        ("Dit blijft onder ons.", "«onder ons»: it promises"),
        ("Niet anoniem, wel vertrouwelijk.", "«vertrouwelijk»: it promises"),
        ("Geweldig antwoord.", "«Geweldig»: it judges an answer"),
        ("Ik begrijp hoe moeilijk dit is.", "«Ik begrijp hoe»: a bot does not understand"),
        ("Je hebt nog niet geantwoord.", "«Je hebt nog niet geantwoord»: it shames"),
        ("De gemeente vindt iets, bewoners vinden iets.", "«De gemeente vindt»: it makes camps"),
        ("Tot later!", "«!»: it shouts"),
        ("Wij faciliteren dit.", "«faciliteren»: that is jargon. Remedy: write for example «mogelijk maken»"),
        ("👍", "is only an emoji"),
        (f"Dit is {SIXTEEN}.", "the sentences of `rounds.bye` have 18 words on average"),
    ],
)
def test_a_text_of_the_bot_that_promises_judges_or_pretends_is_refused(prompts: Path, text: str, what: str) -> None:
    change(prompts, NL, "Tot later.", f'"{text}"')
    found = [problem for problem in problems(prompts, TEXTS) if what in problem]
    assert len(found) == 1, problems(prompts, TEXTS)
    assert found[0].startswith(f"prompts/{NL}:6: `rounds.bye` ") or "the sentences of `rounds.bye`" in found[0]


@pytest.mark.parametrize(
    "text",
    [
        "Je bent niet anoniem.",
        "Typ !reflectie hulp.",
        "Geef een naam van 1 tot 10 tekens.",
        "Bewaard 👍",
        "Er staat een burgerservicenummer in.",
        "Kijk naar de uitgang.",
        f"{NINE}. {NINE}.",
        f"- {NINE}\\n- {NINE}\\n- {NINE}",
    ],
)
def test_a_text_that_only_looks_like_it_is_let_through(prompts: Path, text: str) -> None:
    change(prompts, NL, "Tot later.", f'"{text}"')
    assert problems(prompts, TEXTS) == []


@pytest.mark.parametrize(
    "text", ["Waarom nu niet?", "Waarom heb je dit gekozen? Wat nog niet?", "Wat zijn 1 tot 100 kleine stappen?"]
)
def test_a_question_that_only_looks_like_it_is_let_through(prompts: Path, text: str) -> None:
    change(prompts, QUESTIONS, "Wat nu?", text)
    assert problems(prompts, TEXTS) == []


def test_a_phrase_is_found_on_its_own_line_and_in_every_way_that_a_text_can_go(prompts: Path) -> None:
    change(prompts, NL, "  Een.\n", "  Een.\n  {% else %}\n  Welkom,\n  {{ name }}!\n")
    assert [problem.split(". Remedy")[0] for problem in problems(prompts, TEXTS)] == [
        f"prompts/{NL}:7: `rounds.hello` says «!»: it shouts"
    ]


@pytest.mark.parametrize(("other", "refused"), [(f"{NINE} {NINE}", True), (NINE, False)])
def test_a_text_that_can_go_two_ways_is_as_long_as_the_longest_of_them(
    prompts: Path, other: str, refused: bool
) -> None:
    change(prompts, NL, "Dag {{ name }}.", "{% if n %}" + NINE + "{% else %}" + other + "{% endif %} {{ name }}.")
    change(prompts, NL, "  {% if n == 1 %}\n  Een.\n  {% endif %}\n", "")
    found = [problem.split(". Remedy")[0] for problem in problems(prompts, TEXTS)]
    assert found == ([f"prompts/{NL}:2: the sentences of `rounds.hello` have 19 words on average"] if refused else [])


def test_words_are_counted_by_sentence_and_by_line_and_signs_are_no_words() -> None:
    assert mean_words("Een twee drie. Vier?") == 2
    assert mean_words("**Een – twee**\n\n- drie\n- vier «vijf.» Zes.") == 1.5
    assert mean_words("Om 10.00 uur.") == 3
    assert mean_words("–") == 0


def test_the_rules_are_data_so_that_a_word_can_be_added_and_taken_out(prompts: Path) -> None:
    change(prompts, NL, "Tot later.", "Wij gaan dit borgen en fietsen.")
    change(prompts, "tone.yaml", "    borg*: zorgen dat het blijft\n", "    fiets*: ga met de tweewieler\n")
    assert problems(prompts, TEXTS) == [
        f"prompts/{NL}:6: `rounds.bye` says «fietsen»: that is jargon. "
        "Remedy: write for example «ga met de tweewieler»."
    ]


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("where: questions", "where: vragen", "`vragen` is not a place. Remedy: write `questions` or `everywhere`"),
        ("words_per_sentence: 15", "words_per_sentence: veel", "is not a number from 5 to 50"),
        ("words_per_sentence: 15", "words_per_sentence: 3", "is not a number from 5 to 50"),
        ("words_per_sentence: 15\n", "", "`words_per_sentence` is missing in the tone"),
        ("- wiens schuld", "- Wiens schuld", "«Wiens schuld» has capitals"),
        ("- wiens schuld", "- wiens schuld …", "«wiens schuld …» begins or ends with «…»"),
        ("- wiens schuld", "- wie*ns schuld", "has a * that is not at the end of a word"),
        ("- wiens schuld", "- wie … schuld", "«wie … schuld» is there twice"),
        ("- wiens schuld", "- 3", "a phrase is a number, not a text"),
        ('      rather: "Wat kwam ertussen?"\n', "", "`rather` is missing in a rule of the tone in `nl`"),
        ("      except:\n        - niet anoniem\n", "      exept:\n        - niet anoniem\n", "write `except`"),
        ("    reeds: al\n", "    reeds:\n", "the plain word for «reeds» is nothing, not a text"),
        ("    reeds: al\n", "    Reeds: al\n", "«Reeds» has capitals"),
        ("jargon:\n  nl:", "jargon:\n  fr:", "`fr` is not a key of `jargon`"),
    ],
)
def test_a_rule_that_is_wrong_is_a_flaw_of_its_own(prompts: Path, old: str, new: str, what: str) -> None:
    text = (prompts / "tone.yaml").read_text(encoding="utf-8")
    change(prompts, "tone.yaml", old, new)
    found = [problem for problem in problems(prompts, TEXTS) if what in problem]
    assert len(found) == 1, problems(prompts, TEXTS)
    place, line, _ = found[0].split(":", 2)
    assert place == "prompts/tone.yaml"
    if "is missing" not in what:
        assert abs(int(line) - text[: text.index(old)].count("\n") - 1) <= 1


def test_a_list_of_phrases_cannot_be_empty(prompts: Path) -> None:
    change(prompts, "tone.yaml", "      words:\n        - u\n        - uw\n", "      words: []\n")
    assert any("`words` of a rule of the tone in `nl` is empty" in problem for problem in problems(prompts, TEXTS))


def test_without_a_tone_nothing_is_loaded(prompts: Path) -> None:
    (prompts / "tone.yaml").unlink()
    assert [problem.split(" (")[0] for problem in problems(prompts, TEXTS)] == [
        "prompts/tone.yaml:1: it cannot be read"
    ]


def test_what_the_tone_tells_people_to_write_is_itself_in_the_tone(prompts: Path) -> None:
    tone = yaml.safe_load((SHIPPED / "tone.yaml").read_text(encoding="utf-8"))
    for language in ("nl", "en"):
        rather = [rule[language]["rather"] for rule in tone["avoid"]] + list(tone["jargon"][language].values())
        lines = "".join(f"  {text}\n" for text in rather)
        change(prompts, f"messages/{language}/rounds.yaml", "bye: Tot later.\n", f"bye: |\n{lines}")
    assert problems(prompts, TEXTS) == []


def test_the_jargon_that_ships_has_sixty_words_or_more_in_dutch_and_in_english() -> None:
    tone = yaml.safe_load((SHIPPED / "tone.yaml").read_text(encoding="utf-8"))
    assert len(tone["jargon"]["nl"]) >= 60
    assert len(tone["jargon"]["en"]) >= 50


def test_what_is_refused_is_not_loaded_either(prompts: Path) -> None:
    change(prompts, NL, "Tot later.", "Tot later!")
    with pytest.raises(ContentError, match="it shouts"):
        load(prompts, TEXTS)
