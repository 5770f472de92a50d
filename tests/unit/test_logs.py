"""The log has ids and kinds, never people's words or names: also when something goes wrong in the middle."""

from __future__ import annotations

import asyncio
import json
import logging
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from io import StringIO

import pytest
import structlog

from bot import logs
from bot.core.messages import Problem
from bot.core.ports.chat import Address
from bot.core.ports.composer import Material
from bot.core.ports.errors import ChatRefused, StoreError
from bot.ticker import Ticker
from tests.support.board import Trouble
from tests.support.house import House
from tests.support.logged import logged

SAID = "Wij hebben toen vaak gebeld over de kade."


def lines(log: StringIO) -> list[dict[str, str]]:
    return [json.loads(line) for line in log.getvalue().splitlines()]


def no_words(log: StringIO) -> None:
    for word in (SAID, "gebeld", "Els", "Noor", "Sanne"):
        assert word not in log.getvalue()


class Stumbling:
    """A composer that falls over what somebody said, as a library could."""

    def compose(self, material: Material) -> tuple[()]:
        raise KeyError(material.said[0].text, material.said[0].name)


def test_a_composer_that_raises_what_was_said_is_logged_by_kind_and_place(sqlite_url: str) -> None:
    async def woken(house: House) -> None:
        with ThreadPoolExecutor(1) as executor:
            work = lambda: house.service.work(owner="worker")  # noqa: E731
            ticker = Ticker(tick=house.service.tick, work=work, executor=executor)
            ticker.start()
            while "work.failed" not in log.getvalue():
                await asyncio.sleep(0.01)
            ticker.stop()

    with House(sqlite_url, composer=Stumbling()) as house, logged() as log:
        house.set_up({"els": "ambtenaar", "noor": "ambtenaar"})
        house.ask()
        house.answers("els", SAID, "naam")
        round_id = house.newest_round().id
        house.store.write(lambda tx: tx.wanted.want("synthesis", round_id))
        asyncio.run(woken(house))
        (line,) = [each for each in lines(log) if each.get("action") == "work.failed"]
        assert line["exception"].endswith("KeyError")
        assert "in compose" in line["exception"]
        no_words(log)


@pytest.mark.parametrize("trouble", list(Trouble))
def test_whatever_becomes_of_sending_nobody_is_quoted_in_the_log(asked: House, trouble: Trouble) -> None:
    for user in ("els", "noor", "bram", "yara", "joris"):
        asked.answers(user, SAID, "naam")
    with logged() as log:
        asked.board.trouble = lambda: trouble
        asked.until(asked.newest_round().closes_at)
        asked.run()
        no_words(log)


def test_a_chat_whose_library_quotes_the_message_in_its_error_does_not_get_it_into_the_log(house: House) -> None:
    def told(to: Address) -> str:
        return f"invalid_blocks: {SAID} (user Els, {to.user})"

    async def send(to: Address, *_: object, **__: object) -> tuple[str, ...]:
        raise ValueError(told(to))

    house.board.send = send  # type: ignore[method-assign, assignment]
    with logged() as log:
        house.types("els", "stop")
        house.deliver()
        assert [each["error"] for each in lines(log) if each.get("action") == "delivery.failed"]
        no_words(log)


def test_a_form_with_a_mistake_is_not_logged(asked: House) -> None:
    with logged() as log:
        assert isinstance(asked.answers("els", f"{SAID} Bel Els: 06-12345678", "naam"), Problem)
        assert isinstance(asked.answers("noor", SAID, ""), Problem)
        assert log.getvalue() == ""


def test_an_error_of_ours_keeps_its_words_and_that_of_a_library_only_its_kind() -> None:
    with logged() as log:
        try:
            try:
                raise ValueError(SAID)
            except ValueError as error:
                raise StoreError("the disk is full") from error
        except StoreError:
            structlog.get_logger("bot.x").exception("it failed", action="x.failed")
            logging.getLogger("bot.y").exception("it failed for %s", "web")
        first, second = lines(log)
        for line in (first, second):
            assert "StoreError: the disk is full" in line["exception"]
            assert "brought about by:" in line["exception"]
            assert line["exception"].endswith("ValueError")
        assert second["event"] == "it failed for web"
        no_words(log)


def test_what_a_library_logs_is_told_by_its_place_and_template() -> None:
    with logged() as log:
        library = logging.getLogger("library")
        library.debug("body: %s", SAID)
        library.warning("could not read %s", SAID)
        library.error(f"Task failed: ValueError('{SAID}')")
        found = [(each["event"], each["logger"], each["place"].split(":")[0]) for each in lines(log)]
        assert found == [
            ("could not read %s", "library", "test_logs"),
            ("a library logged this", "library", "test_logs"),
        ]


def test_several_errors_at_once_are_told_by_their_kinds() -> None:
    told = logs.trace(ExceptionGroup(SAID, [ValueError(SAID), ChatRefused("the room is gone")]))
    assert SAID not in told
    assert "ValueError" in told
    assert "ChatRefused: the room is gone" in told


def test_a_process_or_thread_that_ends_by_a_mistake_says_no_words() -> None:
    with logged() as log:
        try:
            raise KeyError(SAID)
        except KeyError as error:
            sys.excepthook(type(error), error, error.__traceback__)

        def fails() -> None:
            raise ValueError(SAID)

        thread = threading.Thread(target=fails)
        thread.start()
        thread.join()
        assert [each["action"] for each in lines(log)] == ["process.failed", "thread.failed"]
        no_words(log)
