"""What people do in the web chat, and what the core hears of it: once, with the same key, and only then confirmed."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from bot.core.events import Chose, Commanded, Deleted, Edited, HomeOpened, Posted, RoomChanged, Submitted
from bot.core.messages import Choice, Field, Form, Home, Message, Option, Problem, Section
from bot.core.ports.errors import NotYet, StoreBusy
from bot.core.ports.store import Store
from bot.store.opening import open_store
from tests.unit.web_scene import Browser, Scene, seals, until

FORM = Form(
    name="answer",
    context="r1/a",
    title="Jouw antwoord",
    intro="Kort mag.",
    fields=(
        Field(name="text", label="Je antwoord", kind="text", max_length=50),
        Field(name="share", label="Wie mag dit zien?", kind="one_of", options=(Option(value="ik", label="Alleen ik"),)),
        Field(name="second", label="Wie nog?", kind="person", required=False),
    ),
    submit="Verstuur",
)
ASK = Message(text="**Vraag**", choices=(Choice(action="answer", value="r1/a", label="Antwoord geven"),))


@pytest.fixture
def sqlite_store(sqlite_url: str) -> Iterator[Store]:
    store = open_store(sqlite_url)
    yield store
    store.close()


@pytest.fixture
def scene(sqlite_store: Store) -> Scene:
    return Scene(sqlite_store)


async def the_form(scene: Scene, anna: Browser) -> str:
    """The seal of `FORM`, as handed out to Anna."""
    scene.core.answer = lambda event: FORM if isinstance(event, Chose) else None
    await scene.bot_says(ASK)
    shown = (await anna.press(seals((await anna.page()).text)["Antwoord geven"])).json()
    assert shown["shown"] == "form"
    seal: str = shown["html"].split('name="seal" value="')[1].split('"')[0]
    return seal


def test_a_post_is_stored_told_to_the_core_and_then_confirmed(scene: Scene) -> None:
    async def play(client: httpx.AsyncClient) -> None:
        answer = await Browser(client, "/als/anna").post("Dag allemaal @reflectie")
        assert answer.status_code == 200
        (line,) = scene.lines()
        assert line.received
        (event,) = scene.core.of(Posted)
        assert (event.key, event.message, event.text) == (
            f"post/lint/{line.id}",
            str(line.id),
            "Dag allemaal @reflectie",
        )
        assert (event.who.user, event.who.name, event.who.locale) == ("anna", "Anna de Boer", "nl")
        assert event.place.room == "lint"
        assert not event.place.direct
        assert event.mentions_bot
        assert event.thread is None

    scene.run(play)


@pytest.mark.parametrize("trouble", [NotYet("later"), StoreBusy("later")])
def test_a_post_that_the_core_cannot_take_yet_is_not_confirmed_and_a_second_try_is_the_same_post(
    scene: Scene, trouble: Exception
) -> None:
    async def play(client: httpx.AsyncClient) -> None:
        anna = Browser(client, "/als/anna")
        scene.core.trouble = trouble
        refused = await anna.post("Komt dit aan?", key="one-and-the-same")
        assert refused.status_code == 503
        assert refused.json()["say"]
        scene.core.trouble = None
        taken = await anna.post("Komt dit aan?", key="one-and-the-same")
        assert taken.status_code == 200
        assert [line.received for line in scene.lines()] == [True]
        assert len(scene.lines()) == 1
        assert {event.key for event in scene.core.tries if isinstance(event, Posted)} == {"post/lint/1"}

    scene.run(play)


def test_a_mistake_in_the_core_confirms_nothing_and_says_so_in_plain_words(scene: Scene) -> None:
    async def play(client: httpx.AsyncClient) -> None:
        scene.core.trouble = ZeroDivisionError("a mistake")
        answer = await Browser(client, "/als/anna").post("Tekst die blijft")
        assert answer.status_code == 500
        assert "mistake" not in answer.text
        assert [line.received for line in scene.lines()] == [False]

    scene.run(play)


def test_the_same_key_of_another_person_is_another_post(scene: Scene) -> None:
    async def play(client: httpx.AsyncClient) -> None:
        await Browser(client, "/als/anna").post("van Anna", key="the-same-key")
        await Browser(client, "/als/bilal").post("van Bilal", key="the-same-key")
        assert [line.text for line in scene.lines()] == ["van Anna", "van Bilal"]

    scene.run(play)


def test_what_was_not_taken_before_a_restart_is_handed_in_at_the_start(sqlite_store: Store) -> None:
    before, after = Scene(sqlite_store), Scene(sqlite_store)

    async def crash(client: httpx.AsyncClient) -> None:
        before.core.trouble = StoreBusy("later")
        await Browser(client, "/als/anna").post("Niet kwijtraken")

    async def restart(client: httpx.AsyncClient) -> None:
        await until(lambda: all(line.received for line in after.lines()))
        (event,) = after.core.of(Posted)
        assert (event.key, event.text, event.who.user) == ("post/lint/1", "Niet kwijtraken", "anna")

    before.run(crash)
    after.run(restart)


def test_one_line_that_cannot_be_taken_does_not_keep_back_the_others(sqlite_store: Store) -> None:
    before, after = Scene(sqlite_store), Scene(sqlite_store)

    async def crash(client: httpx.AsyncClient) -> None:
        before.core.trouble = StoreBusy("later")
        anna = Browser(client, "/als/anna")
        for text in ("moeilijk", "gewoon"):
            await anna.post(text)

    async def restart(client: httpx.AsyncClient) -> None:
        await until(lambda: [line.received for line in after.lines()] == [False, True])

    def hard(event: object) -> None:
        if isinstance(event, Posted) and event.text == "moeilijk":
            raise NotYet("later")

    before.run(crash)
    after.core.answer = hard
    after.run(restart)


def test_an_edit_names_the_original_and_grows_with_each_revision(scene: Scene) -> None:
    async def play(client: httpx.AsyncClient) -> None:
        anna = Browser(client, "/als/anna")
        await anna.post("eerst")
        for revision in range(11):
            answer = await anna.do("/regel/1/wijzig", text=f"keer {revision}", revision=str(revision))
            assert answer.status_code == 200
        events = scene.core.of(Edited)
        assert {event.message for event in events} == {"1"}
        marks = [event.revision for event in events]
        assert marks == sorted(marks)
        assert len(set(marks)) == 11
        assert [event.key for event in events] == [f"edit/1/{mark}" for mark in marks]
        assert scene.lines()[0].text == "keer 10"

    scene.run(play)


def test_an_edit_that_was_not_confirmed_can_be_tried_again_and_is_one_edit(scene: Scene) -> None:
    async def play(client: httpx.AsyncClient) -> None:
        anna = Browser(client, "/als/anna")
        await anna.post("eerst")
        scene.core.trouble = StoreBusy("later")
        assert (await anna.do("/regel/1/wijzig", text="beter", revision="0")).status_code == 503
        scene.core.trouble = None
        assert (await anna.do("/regel/1/wijzig", text="beter", revision="0")).status_code == 200
        assert [event.text for event in scene.core.of(Edited)] == ["beter"]
        assert scene.lines()[0].received

    scene.run(play)


def test_two_tabs_that_edit_the_same_line_do_not_overwrite_each_other(scene: Scene) -> None:
    async def play(client: httpx.AsyncClient) -> None:
        anna = Browser(client, "/als/anna")
        await anna.post("eerst")
        await anna.do("/regel/1/wijzig", text="uit het ene tabblad", revision="0")
        late = await anna.do("/regel/1/wijzig", text="uit het andere", revision="0")
        assert late.status_code == 409
        assert scene.lines()[0].text == "uit het ene tabblad"

    scene.run(play)


def test_a_delete_names_the_original_and_takes_the_text_away_at_once(scene: Scene) -> None:
    async def play(client: httpx.AsyncClient) -> None:
        anna = Browser(client, "/als/anna")
        await anna.post("spijt")
        scene.core.trouble = StoreBusy("later")
        assert (await anna.do("/regel/1/verwijder")).status_code == 503
        assert "spijt" not in (await anna.page()).text
        assert scene.lines()[0].text == ""
        scene.core.trouble = None
        assert (await anna.do("/regel/1/verwijder")).status_code == 200
        (event,) = scene.core.of(Deleted)
        assert (event.key, event.message) == ("delete/1", "1")

    scene.run(play)


def test_nobody_edits_or_deletes_the_line_of_another(scene: Scene) -> None:
    async def play(client: httpx.AsyncClient) -> None:
        await Browser(client, "/als/anna").post("van Anna")
        bilal = Browser(client, "/als/bilal")
        assert (await bilal.do("/regel/1/wijzig", text="gekaapt", revision="0")).status_code == 404
        assert (await bilal.do("/regel/1/verwijder")).status_code == 404
        assert scene.lines()[0].text == "van Anna"

    scene.run(play)


def test_a_reply_names_the_line_it_stands_under_and_is_counted_there(scene: Scene) -> None:
    async def play(client: httpx.AsyncClient) -> None:
        anna = Browser(client, "/als/anna")
        root = await scene.bot_says(ASK)
        before = await anna.news()
        assert (await anna.post("mijn antwoord", thread=root)).status_code == 200
        (event,) = scene.core.of(Posted)
        assert event.thread == root
        news = await Browser(client, "/als/bilal").news(since=before["seq"], after=before["last"], thread=root)
        assert "1 reactie" in news["lines"][0]["html"]
        assert "mijn antwoord" in news["thread"][-1]["html"]
        assert news["say"] == "Nieuw bericht van Anna de Boer"

    scene.run(play)


def test_a_reply_to_a_line_that_is_gone_or_in_another_room_is_refused(scene: Scene) -> None:
    async def play(client: httpx.AsyncClient) -> None:
        anna = Browser(client, "/als/anna")
        elsewhere = await scene.bot_says(Message(text="privé"), user="anna")
        assert (await anna.post("hallo?", thread=elsewhere)).status_code == 409
        assert (await anna.post("hallo?", thread="999")).status_code == 409

    scene.run(play)


@pytest.mark.parametrize(
    "text", ["/reflectie mijn gegevens", "!reflectie mijn gegevens", "  /Reflectie   mijn gegevens "]
)
def test_a_command_is_done_and_not_written(scene: Scene, text: str) -> None:
    async def play(client: httpx.AsyncClient) -> None:
        scene.core.answer = lambda event: Message(text="Dit bewaar ik") if isinstance(event, Commanded) else None
        shown = (await Browser(client, "/als/anna").post(text)).json()
        (event,) = scene.core.of(Commanded)
        assert event.words == "mijn gegevens"
        assert scene.lines() == ()
        assert shown["shown"] == "private"
        assert "Alleen jij ziet dit" in shown["html"]
        assert "Dit bewaar ik" in shown["html"]
        assert "Dit bewaar ik" not in (await Browser(client, "/als/anna").page()).text

    scene.run(play)


def test_a_word_that_only_begins_like_a_command_is_a_post(scene: Scene) -> None:
    async def play(client: httpx.AsyncClient) -> None:
        await Browser(client, "/als/anna").post("/reflecties zijn leuk")
        assert [line.text for line in scene.lines()] == ["/reflecties zijn leuk"]

    scene.run(play)


def test_a_press_tells_what_was_pressed_and_under_what_and_twice_the_same_press_is_one(scene: Scene) -> None:
    async def play(client: httpx.AsyncClient) -> None:
        anna = Browser(client, "/als/anna")
        line = await scene.bot_says(ASK)
        seal = seals((await anna.page()).text)["Antwoord geven"]
        await anna.press(seal, key="first-press")
        await anna.press(seal, key="first-press")
        await anna.press(seal, key="second-press")
        keys = [event.key for event in scene.core.tries if isinstance(event, Chose)]
        assert keys == ["anna/answer/r1/a/first-press"] * 2 + ["anna/answer/r1/a/second-press"]
        event = scene.core.of(Chose)[0]
        assert (event.action, event.value, event.message) == ("answer", "r1/a", line)

    scene.run(play)


def test_a_form_comes_back_with_its_name_its_context_and_every_field(scene: Scene) -> None:
    async def play(client: httpx.AsyncClient) -> None:
        anna = Browser(client, "/als/anna")
        seal = await the_form(scene, anna)
        fields = {"field.text": "Eerst luisteren", "field.share": "ik", "field.second": "bilal", "field.x": "x"}
        answer = await anna.do("/formulier", seal=seal, key=anna.key(), **fields)
        assert answer.json()["shown"] == "none"
        (event,) = scene.core.of(Submitted)
        assert (event.form, event.context) == ("answer", "r1/a")
        assert event.fields == {
            "text": "Eerst luisteren",
            "share": "ik",
            "second": "bilal",
            "second:name": "Bilal Azzouz",
        }
        assert event.place.room == "lint"

    scene.run(play)


def test_a_field_that_is_empty_or_too_long_is_named_and_the_core_hears_nothing(scene: Scene) -> None:
    async def play(client: httpx.AsyncClient) -> None:
        anna = Browser(client, "/als/anna")
        seal = await the_form(scene, anna)
        answer = await anna.do("/formulier", seal=seal, key=anna.key(), **{"field.text": "x" * 51})
        assert answer.json()["shown"] == "problem"
        assert set(answer.json()["errors"]) == {"text", "share"}
        assert scene.core.of(Submitted) == []

    scene.run(play)


def test_a_problem_that_the_core_finds_comes_back_at_its_field(scene: Scene) -> None:
    async def play(client: httpx.AsyncClient) -> None:
        anna = Browser(client, "/als/anna")
        seal = await the_form(scene, anna)
        scene.core.answer = lambda event: Problem(fields={"text": "Hier staat een telefoonnummer."})
        answer = await anna.do("/formulier", seal=seal, key=anna.key(), **{"field.text": "06", "field.share": "ik"})
        assert answer.json() == {"shown": "problem", "errors": {"text": "Hier staat een telefoonnummer."}}

    scene.run(play)


def test_a_form_is_labelled_for_who_listens_to_the_page(scene: Scene) -> None:
    async def play(client: httpx.AsyncClient) -> None:
        scene.core.answer = lambda event: FORM
        shown = await Browser(client, "/als/anna").post("/reflectie antwoord")
        html = shown.json()["html"]
        assert html.startswith('<dialog class="sheet" aria-labelledby="sheet-title" lang="nl">')
        assert "<legend>Wie mag dit zien?" in html
        assert '<label for="veld-1">Je antwoord' in html
        assert '<option value="bilal">Bilal Azzouz</option>' in html
        assert "reflectie</option>" not in html

    scene.run(play)


def test_the_home_page_shows_what_the_core_gives_to_this_person(scene: Scene) -> None:
    async def play(client: httpx.AsyncClient) -> None:
        section = Section(title="Nu open", text="Niets", choices=(Choice(action="x", value="", label="Doe iets"),))
        scene.core.answer = lambda event: Home(title="Voor jou", sections=(section,))
        anna = Browser(client, "/als/anna")
        page = (await anna.page("/overzicht")).text
        assert "Voor jou" in page
        assert "Nu open" in page
        await anna.press(seals(page)["Doe iets"])
        assert scene.core.of(HomeOpened)[0].place.direct
        assert scene.core.of(Chose)[0].message is None

    scene.run(play)


def test_a_home_page_that_is_not_there_says_so(scene: Scene) -> None:
    async def play(client: httpx.AsyncClient) -> None:
        scene.core.trouble = StoreBusy("later")
        page = await Browser(client, "/als/anna").page("/overzicht")
        assert page.status_code == 200
        assert "Laad de pagina zo opnieuw" in page.text

    scene.run(play)


def test_in_the_direct_line_an_event_is_direct(scene: Scene) -> None:
    async def play(client: httpx.AsyncClient) -> None:
        await Browser(client, "/als/anna").post("alleen aan jou", room="@anna")
        (event,) = scene.core.of(Posted)
        assert event.place.direct
        assert event.place.room == "@anna"

    scene.run(play)


@pytest.mark.parametrize(("text", "status"), [("", 422), (" \n ", 422), ("x" * 20_001, 413), ("x" * 250_000, 413)])
def test_a_post_that_is_empty_or_far_too_long_is_refused_with_a_sentence(scene: Scene, text: str, status: int) -> None:
    async def play(client: httpx.AsyncClient) -> None:
        answer = await Browser(client, "/als/anna").post(text)
        assert answer.status_code == status
        assert answer.json()["say"].endswith(".")
        assert scene.lines() == ()

    scene.run(play)


def test_twenty_thousand_signs_and_signs_that_no_screen_shows_are_fine(scene: Scene) -> None:
    async def play(client: httpx.AsyncClient) -> None:
        anna = Browser(client, "/als/anna")
        assert (await anna.post("é" * 20_000)).status_code == 200
        assert (await anna.post("voor\x00\x07na\r\nregel")).status_code == 200
        assert scene.lines()[1].text == "voorna\nregel"

    scene.run(play)


@pytest.mark.parametrize("key", ["", "x", "key with space", "k" * 65, "../../etc"])
def test_a_key_that_the_script_did_not_make_is_refused(scene: Scene, key: str) -> None:
    async def play(client: httpx.AsyncClient) -> None:
        answer = await client.post("/als/anna/kamer/lint/plaats", data={"text": "x", "key": key})
        assert answer.status_code == 409

    scene.run(play)


def test_the_newcomer_adds_the_bot_to_the_room_once(sqlite_store: Store) -> None:
    keys = set()
    for scene in (Scene(sqlite_store), Scene(sqlite_store)):

        async def play(client: httpx.AsyncClient, scene: Scene = scene) -> None:
            await until(lambda: bool(scene.core.of(RoomChanged)))

        scene.run(play)
        (event,) = scene.core.of(RoomChanged)
        assert (event.change, event.name, event.who.user) == ("bot_added", "Het Lint", "anna")
        assert not event.public
        keys.add(event.key)
    assert len(keys) == 1
