"""Played months for the pages outside the chat, and a server that shows them.

`coordinated` is a leertraject of three casussen with three digests; `worked` is a casus of four months with sessions,
agreements, a knot and a turning point. Used by the tests of the pages and by the pictures of the manuals.
"""

from __future__ import annotations

import re
import socket
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import uvicorn
from starlette.applications import Starlette
from starlette.routing import Mount

from bot import paper
from bot.core.messages import Form, Message, Shown
from bot.pages.doors import Doors
from bot.pages.links import PATH, SignedLinks
from bot.pages.showing import Showing
from bot.store.opening import migrate
from tests.support.digest_scene import (
    COORDINATOR,
    DELIVERED,
    MONEY,
    MONTH,
    RULES,
    SHOWN,
    ask,
    facilitators,
    group,
    pass_time,
    week,
    works,
)
from tests.support.house import ZONE, House, shipped

ADDRESS = "https://reflectie.voorbeeld.nl"
SECRET = "only for the pages of tests, and long enough"
DAYS = 14
KEY = "Zorg voor een sleutel van het hek"
BRIDGE = "Zorg dat wie over de brug beslist aan tafel zit"
EVENINGS = "Kan de begeleiding drie keer in de avond"
TEST = "de toets van de brug"


def links(address: str = ADDRESS, *, secret: str = SECRET, days: int = DAYS) -> SignedLinks:
    return SignedLinks(secret=secret, address=address, days=days)


def doors(house: House, executor: ThreadPoolExecutor) -> Doors:
    assert isinstance(house.pages, SignedLinks)
    return Doors(
        links=house.pages,
        showing=Showing(shipped(), zone=ZONE.key),
        look=house.service.page,
        clock=lambda: house.now,
        pdf=as_pdf,
        executor=executor,
    )


def as_pdf(markdown: str, language: str, title: str) -> bytes:
    return paper.pdf(markdown, language=language, title=title)


def link_in(shown: Shown) -> str:
    """The link in what somebody is shown."""
    assert isinstance(shown, Message), shown
    found = re.search(r"\]\((https?://[^)]+)\)", shown.text)
    assert found, shown.text
    return found[1]


def digest_link(house: House, user: str = COORDINATOR) -> str:
    """The link to the newest digest, that a coordinator asks for."""
    return link_in(house.types(user, "digest", room=None))


def timeline_link(house: House, user: str = "els", room: str = "kade") -> str:
    return link_in(house.types(user, "tijdlijn", room=room))


# Three casussen and their coordinator


def _stand(house: House, room: str, kind: str, what: str = "") -> None:
    """A facilitator says where the casus stands, as soon as there is a draft to say it with."""
    user = facilitators(room)[0]
    while not any(choice.action == "report" for _, _, choice, _ in house.buttons(user)):
        pass_time(house)
    house.press(user, "report")
    house.fill(user, stand=kind, what=what)


def _answers(house: House, *given: tuple[str, str, str]) -> None:
    """The coordinator answers what waits: for each what, why, and before which day."""
    house.types(COORDINATOR, "leertraject", room=None)
    form = house.press(COORDINATOR, "appeals_answer")
    assert isinstance(form, Form)
    fields: dict[str, str] = {}
    for number, (status, answer, by) in enumerate(given, start=1):
        fields |= {f"status_{number}": status, f"answer_{number}": answer, f"by_{number}": by}
    house.fill(COORDINATOR, None, house.line(COORDINATOR), **fields)
    house.run()


def first_digest(house: House) -> None:
    """A leertraject of three casussen; its coordinator has the first digest."""
    group(house)
    ask(house, "baan", BRIDGE)
    house.until(MONTH)
    week(house, {"kade": MONEY, "baan": MONEY, "tuin": RULES})
    _stand(house, "baan", "waiting", TEST)
    _stand(house, "kade", "moving")
    _stand(house, "tuin", "moving")
    house.until(SHOWN)
    house.until(DELIVERED)


def coordinated(house: House) -> None:
    """The coordinator answered, asked was more, and has the digests of January and February as well."""
    first_digest(house)
    _answers(house, ("not_yet", "De beslisser komt op 21 januari.", "29-01-2027"))
    ask(house, "kade", KEY, by="15-02-2027")
    week(house, {"kade": RULES, "baan": MONEY, "tuin": RULES})
    _stand(house, "baan", "no_progress", TEST)
    _stand(house, "tuin", "waiting", "een besluit over de pacht")
    house.until(datetime(2027, 1, 28, 10, 0, tzinfo=ZONE))
    _answers(house, ("yes", "De sleutel ligt vanaf maandag bij de balie.", ""))
    works(house)
    ask(house, "tuin", EVENINGS, by="15-03-2027")
    week(house, {"kade": RULES, "baan": RULES, "tuin": RULES})
    _stand(house, "baan", "moving")
    _stand(house, "kade", "moving")
    _stand(house, "tuin", "waiting", "een besluit over de pacht")
    house.until(datetime(2027, 2, 25, 10, 0, tzinfo=ZONE))


# One casus


def _writes(house: House, user: str, kind: str, **fields: str) -> str:
    """Somebody keeps something; returns its id."""
    house.press(user, "keep_kind", value=f"{house.casus().id}/{kind}")
    assert isinstance(house.fill(user, **fields), Message)
    house.run()
    return house.store.read(lambda tx: tx.items.of(house.casus().id))[-1].id


def _tells(house: House, user: str, item_id: str, **fields: str) -> None:
    house.press(user, "item_tell", value=item_id)
    assert isinstance(house.fill(user, **fields), Message)
    house.run()


def _question(house: House, user: str, text: str) -> None:
    house.types(user, "vraag")
    house.press(user, "central")
    house.fill(user, text=text)
    house.run()


def _held(house: House, format_: str, outcome: str, first: str = "") -> None:
    """A session that was held around a table is written down."""
    form = house.types("sanne", "oogst")
    assert isinstance(form, Form)
    value = next(option.value for option in form.fields[0].options if option.value.startswith(format_))
    assert isinstance(house.fill("sanne", format=value, outcome=outcome, first=first), Message)
    house.run()


def worked(house: House) -> None:
    """A casus of four months, in which much was decided and something is for one person alone."""
    house.set_up(
        {"els": "ambtenaar", "noor": "ambtenaar", "bram": "initiatiefnemer", "yara": "initiatiefnemer"},
        name="De Groene Baan",
    )
    house.until(datetime(2026, 11, 26, 9, 0, tzinfo=ZONE))
    _question(house, "els", "Hoe maken we van de oude spoorbaan een park?")
    house.until(datetime(2026, 12, 1, 11, 0, tzinfo=ZONE))
    _held(house, "W03", "We lazen elkaars antwoorden. ‘Open’ is niet voor iedereen hetzelfde", "Els schrijft beide op")
    house.until(datetime(2026, 12, 3, 11, 0, tzinfo=ZONE))
    weekly = _writes(house, "els", "afspraak", text="Elke donderdag een kort bericht")
    house.until(datetime(2026, 12, 7, 9, 0, tzinfo=ZONE))
    house.press("yara", "item_agree", value=weekly)
    house.run()
    house.until(datetime(2026, 12, 9, 15, 0, tzinfo=ZONE))
    _writes(house, "bram", "omslagpunt", text="We liepen samen langs het spoor")
    _writes(house, "bram", "omslagpunt", text="Ik wilde bijna stoppen", share="ik")
    house.until(datetime(2026, 12, 17, 11, 0, tzinfo=ZONE))
    bridge = _writes(
        house, "noor", "knoop", text="Mag de brug open?", part_decider="hoofd beheer", day="15-01-2027", who="me"
    )
    house.until(datetime(2027, 1, 12, 11, 0, tzinfo=ZONE))
    house.types("sanne", "start dialoogronde 3 dagen")
    house.run()
    house.until(datetime(2027, 1, 14, 16, 0, tzinfo=ZONE))
    _tells(house, "noor", bridge, status_a="not_yet", reason_a="De toets duurt langer", day_a="12-02-2027")
    _question(house, "yara", "Hoe maken we van de spoorbaan een plek die van iedereen is en groen blijft?")
    house.until(datetime(2027, 2, 11, 10, 0, tzinfo=ZONE))
    _tells(house, "noor", bridge, status_a="yes", reason_a="De brug is veilig na de keuring")
    house.until(datetime(2027, 3, 2, 10, 0, tzinfo=ZONE))
    _held(house, "W15", "Eerst samen lopen, dan pas praten")
    _writes(house, "bram", "afspraak", text="De buurt beheert het hek zelf")
    house.until(datetime(2027, 3, 9, 10, 0, tzinfo=ZONE))


# In a browser


@contextmanager
def served(folder: Path) -> Iterator[House]:
    """A house whose pages can be opened in a browser on this machine."""
    folder.mkdir(exist_ok=True)
    listening = socket.socket()
    listening.bind(("127.0.0.1", 0))
    url = f"sqlite:///{folder / 'pages.db'}"
    migrate(url)
    address = f"http://127.0.0.1:{listening.getsockname()[1]}"
    with House(url, pages=links(address)) as house, ThreadPoolExecutor(2) as executor:
        routed = Starlette(routes=[Mount(PATH, app=doors(house, executor))])
        server = uvicorn.Server(uvicorn.Config(routed, log_config=None, lifespan="off"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
        thread.start()
        while not server.started:
            time.sleep(0.02)
        try:
            yield house
        finally:
            server.should_exit = True
            thread.join()
