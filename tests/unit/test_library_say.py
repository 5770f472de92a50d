"""The library says texts: values, numbers, names, days, and refusals (`bot/library/shipped.py`, `wording.py`)."""

from __future__ import annotations

import shutil
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.core.model import Casus
from bot.core.ports.errors import ContentError
from bot.core.ports.library import Library, Markdown
from bot.library import ShippedLibrary, load

SHIPPED = Path(__file__).parents[2] / "prompts"
NOW = datetime(2026, 11, 26, 9, 5, tzinfo=UTC)

TEXTS = {
    "rounds.plain": frozenset[str](),
    "rounds.question": frozenset({"question", "at"}),
    "rounds.count": frozenset({"n", "names"}),
    "rounds.maybe": frozenset({"note"}),
    "rounds.object": frozenset({"thing"}),
} | {
    f"rounds.group_{path.stem}": frozenset[str]()
    for path in (SHIPPED / "questions").glob("*.yaml")
    if path.stem != "follow-ups"
}

NL = """
plain: Tot **later**.
question: |
  **{{ question }}**

  {% if at %}
  Je kunt antwoorden tot {{ at | day_time }}.
  {% endif %}
count: "{{ n | number_word | capital }} {% if n == 1 %}mens{% else %}mensen{% endif %}: {{ names | join_names }}."
maybe: "Zo.{% if note %} {{ note }}{% endif %}"
object: "{{ thing.name }}"
"""

EN = """
plain: See you **later**.
question: "**{{ question }}** You can answer until {{ at | day_time }}."
count: "{{ n | number_word | capital }} {% if n == 1 %}person{% else %}people{% endif %}: {{ names | join_names }}."
maybe: "So. {{ note }}"
object: "{{ thing }}"
"""


@pytest.fixture
def prompts(tmp_path: Path) -> Path:
    folder = tmp_path / "prompts"
    shutil.copytree(SHIPPED, folder)
    shutil.rmtree(folder / "messages")
    groups = [path.stem for path in (folder / "questions").glob("*.yaml") if path.stem != "follow-ups"]
    for language, texts in (("nl", NL), ("en", EN)):
        (folder / "messages" / language).mkdir(parents=True)
        names = "".join(f"group_{group}: {group}\n" for group in groups)
        (folder / "messages" / language / "rounds.yaml").write_text(texts + names, encoding="utf-8")
    return folder


@pytest.fixture
def library(prompts: Path) -> ShippedLibrary:
    return load(prompts, TEXTS)


def test_it_is_the_library_that_the_core_asks_for(library: ShippedLibrary) -> None:
    port: Library = library
    casus = Casus(id="c", name="De Stille Kade", live_since=NOW)
    assert port.languages == ("nl", "en")
    assert port.planned(casus, "2026-W48") == ()


def test_a_text_is_said_in_the_language_asked_and_in_dutch_when_that_is_unknown(library: ShippedLibrary) -> None:
    assert library.say("nl", "rounds.plain") == "Tot **later**."
    assert library.say("en", "rounds.plain") == "See you **later**."
    assert library.say("fy", "rounds.plain") == "Tot **later**."


def test_what_is_said_is_markdown_and_can_be_put_in_another_text(library: ShippedLibrary) -> None:
    inner = library.say("nl", "rounds.plain")
    assert isinstance(inner, Markdown)
    assert library.say("nl", "rounds.maybe", note=inner) == "Zo. Tot **later**."


def test_a_value_is_never_evaluated_as_a_template(library: ShippedLibrary) -> None:
    said = library.say("nl", "rounds.maybe", note="{{ 7*7 }} {% raw %}")
    assert said == "Zo. {{ 7\\*7 }} {% raw %}"


def test_a_moment_is_said_in_words_of_the_language(library: ShippedLibrary) -> None:
    at = NOW.astimezone(ZoneInfo("Europe/Amsterdam"))
    assert library.say("nl", "rounds.question", question="Wat nu?", at=at) == (
        "**Wat nu?**\n\nJe kunt antwoorden tot donderdag 26 november om 10.05 uur."
    )
    assert library.say("en", "rounds.question", question="What now?", at=at).endswith(
        "until Thursday 26 November at 10:05."
    )


def test_a_part_that_is_left_out_leaves_no_empty_lines(library: ShippedLibrary) -> None:
    assert library.say("nl", "rounds.question", question="Wat nu?", at=None) == "**Wat nu?**"


@pytest.mark.parametrize(
    ("n", "names", "nl", "en"),
    [
        (1, ["Bo"], "Eén mens: Bo.", "One person: Bo."),
        (2, ["Bo", "A_n"], "Twee mensen: Bo en A\\_n.", "Two people: Bo and A\\_n."),
        (12, ["Bo", "An", "Cas"], "Twaalf mensen: Bo, An en Cas.", "Twelve people: Bo, An and Cas."),
        (13, [], "13 mensen: .", "13 people: ."),
    ],
)
def test_numbers_and_names_are_said_as_people_say_them(
    library: ShippedLibrary, n: int, names: list[str], nl: str, en: str
) -> None:
    # «Één» begins a sentence as «Eén» in Dutch.
    assert library.say("nl", "rounds.count", n=n, names=names) == nl
    assert library.say("en", "rounds.count", n=n, names=names) == en


def test_a_day_or_moment_without_filter_is_said_in_words_and_not_as_digits(library: ShippedLibrary) -> None:
    assert library.say("en", "rounds.object", thing=date(2026, 3, 1)) == "Sunday 1 March"
    assert library.say("en", "rounds.object", thing=datetime(2026, 3, 1, 8, 0, tzinfo=UTC)) == "Sunday 1 March at 08:00"


@pytest.mark.parametrize("thing", [True, {"a": 1}, ["a"], object(), time(8, 0)])
def test_a_value_that_has_no_sensible_text_is_refused(library: ShippedLibrary, thing: object) -> None:
    with pytest.raises(ContentError, match=r"`rounds\.object`.*Remedy"):
        library.say("en", "rounds.object", thing=thing)


def test_a_part_of_a_value_that_does_not_exist_is_refused_without_repeating_the_value(library: ShippedLibrary) -> None:
    with pytest.raises(ContentError) as caught:
        library.say("nl", "rounds.object", thing="heel geheim")
    assert "geheim" not in str(caught.value)


@pytest.mark.parametrize("values", [{}, {"question": "a"}, {"question": "a", "at": None, "more": 1}])
def test_a_variable_too_much_or_too_little_is_refused(library: ShippedLibrary, values: dict[str, object]) -> None:
    with pytest.raises(ContentError, match="too much or too little"):
        library.say("nl", "rounds.question", **values)


def test_an_unknown_text_is_refused(library: ShippedLibrary) -> None:
    with pytest.raises(ContentError, match=r"no text `rounds\.nothing`"):
        library.say("nl", "rounds.nothing")


def test_several_threads_say_the_same_text_at_once(library: ShippedLibrary) -> None:
    def say(n: int) -> str:
        return library.say("nl", "rounds.count", n=n % 5, names=[f"naam{n}"])

    with ThreadPoolExecutor(8) as threads:
        said = list(threads.map(say, range(200)))
    assert all(text.endswith(f": naam{n}.") for n, text in enumerate(said))


def test_the_digest_changes_with_every_change_under_prompts_and_with_nothing_else(prompts: Path) -> None:
    before = load(prompts, TEXTS).digest
    (prompts / ".DS_Store").write_bytes(b"\0")
    assert load(prompts, TEXTS).digest == before
    theme = prompts / "themes" / "geld.yaml"
    theme.write_text(theme.read_text(encoding="utf-8") + "# nieuw\n", encoding="utf-8")
    assert load(prompts, TEXTS).digest != before


def test_the_digest_of_a_question_changes_with_its_words_and_not_with_its_place(prompts: Path) -> None:
    before = {question.id: question.digest for question in load(prompts, TEXTS).questions()}
    doen = prompts / "questions" / "doen.yaml"
    doen.write_text("# regel\n" + doen.read_text(encoding="utf-8").replace("kleinste stap", "eerste stap"), "utf-8")
    after = {question.id: question.digest for question in load(prompts, TEXTS).questions()}
    assert {id_ for id_ in before if before[id_] != after[id_]} == {"DN01"}
    assert len(set(before.values())) == len(before)
