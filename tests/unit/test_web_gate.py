"""The door of the web chat: who comes in, who may see what, and what every answer carries."""

from __future__ import annotations

import re
from collections.abc import Iterator

import httpx
import pytest

from bot.core.messages import Choice, Message
from bot.core.ports.store import Store
from bot.platforms.web.gate import local_origins
from bot.store.opening import open_store
from tests.unit.web_scene import ORIGIN, PORT, Browser, Scene, seals


@pytest.fixture
def sqlite_store(sqlite_url: str) -> Iterator[Store]:
    store = open_store(sqlite_url)
    yield store
    store.close()


@pytest.fixture
def scene(sqlite_store: Store) -> Scene:
    return Scene(sqlite_store)


@pytest.mark.parametrize(
    "host", ["example.nl", "127.0.0.1", f"127.0.0.1.example.nl:{PORT}", f"localhost:{PORT + 1}", f"192.168.1.5:{PORT}"]
)
def test_a_page_asked_for_under_another_name_is_refused_in_plain_words(scene: Scene, host: str) -> None:
    async def play(client: httpx.AsyncClient) -> None:
        answer = await client.get("/als/anna/kamer/lint", headers={"host": host})
        assert answer.status_code == 403
        assert "http://127.0.0.1" in answer.text
        assert "Anna" not in answer.text

    scene.run(play)


@pytest.mark.parametrize("name", ["127.0.0.1", "localhost", "[::1]", "LOCALHOST"])
def test_this_machine_may_be_called_by_each_of_its_own_names(scene: Scene, name: str) -> None:
    async def play(client: httpx.AsyncClient) -> None:
        answer = await client.get("/", headers={"host": f"{name}:{PORT}"})
        assert answer.status_code == 200

    scene.run(play)


def test_a_browser_leaves_out_the_standard_port_and_may_come_in() -> None:
    assert "http://localhost" in local_origins(80)
    assert "http://localhost" not in local_origins(8123)


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "https://example.nl"},
        {"origin": "null"},
        {"origin": f"https://127.0.0.1:{PORT}"},
        {"origin": ORIGIN, "sec-fetch-site": "cross-site"},
        {"origin": ORIGIN, "sec-fetch-site": "same-site"},
    ],
)
def test_another_website_cannot_post_in_the_chat(scene: Scene, headers: dict[str, str]) -> None:
    async def play(client: httpx.AsyncClient) -> None:
        fields = {"text": "van elders", "key": "key-of-elsewhere"}
        answer = await client.post("/als/anna/kamer/lint/plaats", data=fields, headers=headers)
        assert answer.status_code == 403
        assert "andere website" in answer.text
        assert scene.lines() == ()

    scene.run(play)


def test_a_post_that_does_not_say_where_it_comes_from_is_refused(scene: Scene) -> None:
    async def play(client: httpx.AsyncClient) -> None:
        del client.headers["origin"]
        answer = await client.post("/als/anna/kamer/lint/plaats", data={"text": "x", "key": "key-without-origin"})
        assert answer.status_code == 403

    scene.run(play)


def test_another_website_cannot_read_the_chat_with_its_script(scene: Scene) -> None:
    async def play(client: httpx.AsyncClient) -> None:
        answer = await client.get("/als/anna/kamer/lint", headers={"origin": "https://example.nl"})
        assert answer.status_code == 403

    scene.run(play)


@pytest.mark.parametrize("path", ["/", "/als/anna/kamer/lint", "/als/anna/overzicht", "/als/niemand", "/nergens"])
def test_every_page_forbids_scripts_of_others_and_is_not_kept_by_the_browser(scene: Scene, path: str) -> None:
    async def play(client: httpx.AsyncClient) -> None:
        answer = await client.get(path)
        policy = answer.headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["cache-control"] == "no-store"
        assert not re.search(r"<script(?![^>]*src=)|<style|\sstyle=|\son[a-z]+=|https?://", answer.text)

    scene.run(play)


def test_a_static_file_may_be_kept_for_ever_because_its_name_holds_its_content(scene: Scene) -> None:
    async def play(client: httpx.AsyncClient) -> None:
        page = await client.get("/als/anna/kamer/lint")
        addresses = re.findall(r"/static/[^\"]+", page.text)
        assert {address.rsplit(".")[-1] for address in addresses} == {"css", "js", "svg"}
        for address in addresses:
            assert re.search(r"\.[0-9a-f]{12}\.", address)
            answer = await client.get(address)
            assert answer.status_code == 200
            assert "immutable" in answer.headers["cache-control"]

    scene.run(play)


def test_a_room_of_which_somebody_is_no_member_does_not_exist_for_them(sqlite_store: Store) -> None:
    scene = Scene(sqlite_store, practice=False)

    async def play(client: httpx.AsyncClient) -> None:
        await client.get(scene.chat.personal_link("cor"))
        cor = Browser(client, "/ik")
        assert (await cor.page("/kamer/lint")).status_code == 404
        assert (await cor.page("/kamer/lint/nieuw")).status_code == 404
        assert (await cor.page("/kamer/lint/draad/1")).status_code == 404
        assert (await cor.post("stiekem")).status_code == 404
        assert scene.lines() == ()

    scene.run(play)


def test_nobody_reads_the_direct_line_of_another(scene: Scene) -> None:
    async def play(client: httpx.AsyncClient) -> None:
        await scene.bot_says(Message(text="alleen voor Bilal"), user="bilal")
        anna, bilal = Browser(client, "/als/anna"), Browser(client, "/als/bilal")
        assert "alleen voor Bilal" in (await bilal.page("/kamer/@bilal")).text
        for path in ("/kamer/@bilal", "/kamer/@bilal/nieuw", "/kamer/@bilal/draad/1"):
            answer = await anna.page(path)
            assert answer.status_code == 404
            assert "alleen voor Bilal" not in answer.text
        assert "@bilal" not in (await anna.page("/kamer/lint")).text

    scene.run(play)


def test_a_button_that_was_shown_to_one_person_cannot_be_pressed_by_another(scene: Scene) -> None:
    async def play(client: httpx.AsyncClient) -> None:
        await scene.bot_says(Message(text="?", choices=(Choice(action="a", value="v", label="Ja"),)), user="bilal")
        anna, bilal = Browser(client, "/als/anna"), Browser(client, "/als/bilal")
        seal = seals((await bilal.page("/kamer/@bilal")).text)["Ja"]
        answer = await anna.press(seal)
        assert answer.status_code == 409
        assert answer.json()["word"] == "stale"
        assert not [event for event in scene.core.heard if event.who.user == "anna" and event.key.startswith("anna/a/")]
        assert (await bilal.press(seal)).status_code == 200

    scene.run(play)


def test_a_made_up_button_is_refused(scene: Scene) -> None:
    async def play(client: httpx.AsyncClient) -> None:
        assert (await Browser(client, "/als/anna").press("not.a.seal")).status_code == 409

    scene.run(play)


def test_outside_practice_a_personal_link_lets_one_person_in_and_no_address_does(sqlite_store: Store) -> None:
    scene = Scene(sqlite_store, practice=False)

    async def play(client: httpx.AsyncClient) -> None:
        assert (await client.get("/als/anna/kamer/lint")).status_code == 404
        assert (await client.get("/ik/kamer/lint")).status_code == 403
        assert (await client.get("/kom/made.up")).status_code == 403
        assert (await client.get(scene.chat.personal_link("anna"))).headers["location"] == "/ik"
        page = await client.get("/ik/kamer/lint")
        assert page.status_code == 200
        assert "Anna de Boer" in page.text
        assert "oefening/" not in page.text
        assert (await Browser(client, "/ik").do("/oefening/verder")).status_code == 404

    scene.run(play)


def test_the_language_is_chosen_per_browser_and_only_leads_back_to_our_own_pages(scene: Scene) -> None:
    async def play(client: httpx.AsyncClient) -> None:
        back = await client.get("/taal/en", params={"terug": "/als/anna/kamer/lint"})
        assert back.headers["location"] == "/als/anna/kamer/lint"
        page = await client.get("/als/anna/kamer/lint")
        assert '<html lang="en">' in page.text
        assert "Go to the next moment" in page.text
        for elsewhere in ("https://example.nl", "//example.nl", "/\\example.nl"):
            assert (await client.get("/taal/nl", params={"terug": elsewhere})).headers["location"] == "/"

    scene.run(play)


def test_every_word_of_every_page_exists_in_both_languages(scene: Scene) -> None:
    async def play(client: httpx.AsyncClient) -> None:
        for language in ("nl", "en"):
            await client.get(f"/taal/{language}")
            for path in ("/", "/als/anna/kamer/lint", "/als/anna/kamer/@anna", "/als/anna/overzicht", "/nergens"):
                answer = await client.get(path)
                assert f'<html lang="{language}">' in answer.text

    scene.run(play)
