"""A leertraject of three casussen and its coordinator, some weeks in which people speak of the same things.

Used by `test_trajectories.py`, `test_digests.py` and `test_appeals.py`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from bot.core.messages import Form, Home, Message, Problem, Shown
from bot.core.model import Digest, Item, Trajectory
from tests.support.house import ZONE, House

COORDINATOR = "carla"
ROOMS = {"kade": "De Stille Kade", "baan": "De Groene Baan", "tuin": "Tuin van Allen"}
MONEY = "Er was te weinig geld voor de plannen, de subsidie bleef uit."
RULES = "De vergunning duurt lang, de regels zitten in de weg."
PAIR = {"kade": MONEY, "baan": MONEY}
MONTH = datetime(2026, 12, 8, 12, 0, tzinfo=ZONE)
"""After this the questions are in the four weeks that the first digest tells of."""
SHOWN = datetime(2026, 12, 29, 10, 0, tzinfo=ZONE)
"""When the teams see the first digest of a leertraject that began on 23 November 2026; it is delivered two days later."""
DELIVERED = datetime(2026, 12, 31, 10, 0, tzinfo=ZONE)


def facilitators(room: str) -> tuple[str, str]:
    """A civil servant and an initiator."""
    return f"{room}-sanne", f"{room}-joris"


def others(room: str) -> list[str]:
    return [f"{room}-{name}" for name in ("els", "noor", "bram", "yara")]


def everyone(room: str) -> list[str]:
    return [*facilitators(room), *others(room)]


def casus(house: House, room: str) -> None:
    """Six people, three on each side."""
    first, second = facilitators(room)
    roles = dict(zip(others(room), ("ambtenaar", "ambtenaar", "initiatiefnemer", "initiatiefnemer"), strict=True))
    house.set_up(roles, first=first, second=second, room=room, name=ROOMS[room])


def begin(house: House, user: str = COORDINATOR, *, name: str = "Samen leren", cadence: str = "monthly") -> None:
    """Somebody begins a leertraject in private."""
    house.types(user, "leertraject", room=None)
    house.press(user, "trajectory_begin")
    house.fill(user, None, house.line(user), name=name, cadence=cadence)
    house.run()


def take_part(house: House, *rooms: str) -> None:
    """Both facilitators of these casussen say yes."""
    for room in rooms:
        first, second = facilitators(room)
        house.types(first, "leertraject", room=room)
        house.press(first, "take_part")
        house.fill(first, None, house.room(room))
        house.run()
        house.press(second, "take_part_yes")
        house.run()


def group(house: House, *rooms: str) -> None:
    """A leertraject in which these casussen take part."""
    for room in rooms or ROOMS:
        casus(house, room)
    begin(house)
    take_part(house, *(rooms or ROOMS))


def answer(house: House, room: str, text: str = MONEY, users: list[str] | None = None, share: str = "thema") -> None:
    for user in users if users is not None else everyone(room):
        assert house.answers(user, text, share, room=room) is None


def week(
    house: House, texts: dict[str, str], *, share: str = "thema", users: dict[str, list[str]] | None = None
) -> None:
    """The next question is asked in these rooms, and everybody (or only these users) answers with the text of the room."""
    asked = {room: newest_question(house, room) for room in texts}
    while any(newest_question(house, room) == asked[room] for room in texts):
        pass_time(house)
    for room, text in texts.items():
        answer(house, room, text, (users or {}).get(room), share)


def shown(house: House, texts: dict[str, str] | None = None, **more: Any) -> None:
    """Two casussen in which everybody spoke of money; the teams look at the digest now."""
    rooms = list(texts or PAIR)
    group(house, *rooms)
    house.until(MONTH)
    week(house, texts or PAIR, **more)
    house.until(SHOWN)


def newest_question(house: House, room: str) -> str:
    found = [each.id for each in house.board.at(f"#{room}") if each.key.startswith("round/")]
    return found[-1] if found else ""


def pass_time(house: House) -> None:
    due = house.next_due()
    assert due, "nothing is due any more"
    house.until(due)


def trajectory(house: House, user: str = COORDINATOR) -> Trajectory:
    found = house.store.read(lambda tx: tx.trajectories.around(house.who(user).platform, house.who(user).workspace))
    return found[-1]


def digest(house: House) -> Digest:
    """The newest digest."""
    found = house.store.read(lambda tx: tx.digests.newest(trajectory(house).id))
    assert found
    return found


def looked(house: House, room: str) -> str:
    """What the team sees of the newest digest before it goes; empty when it is not about them."""
    texts = [each.message.text for each in house.board.at(f"#{room}") if each.key.startswith("digest-look/")]
    return texts[-1] if texts else ""


def delivered(house: House, user: str = COORDINATOR) -> str:
    """The newest digest as the coordinator reads it; empty when there is none."""
    texts = [each.message.text for each in house.board.at(f"@{user}") if each.key.startswith("digest/")]
    return texts[-1] if texts else ""


def with_team(house: House, room: str) -> str:
    """The newest digest as a team reads it after it was delivered."""
    texts = [each.message.text for each in house.board.at(f"#{room}") if each.key.startswith("digest-team/")]
    return texts[-1] if texts else ""


def adjust(house: House, user: str, room: str, line: str, how: str = "out", text: str = "") -> Shown:
    """Somebody takes a line out, or says it otherwise; `line` begins its label."""
    shown = house.press(user, "digest_adjust", room=room)
    assert isinstance(shown, Form), shown
    options = next(field for field in shown.fields if field.name == "line").options
    value = next(option.value for option in options if option.label.startswith(line))
    given = {"line": value} | ({"how": how, "text": text} if any(f.name == "how" for f in shown.fields) else {})
    return house.fill(user, None, house.room(room), **given)


def ask(house: House, room: str, text: str = "Zorg dat wie over de brug beslist aan tafel zit", **more: str) -> Shown:
    """A facilitator asks the coordinator something."""
    user = facilitators(room)[0]
    house.press(user, "appeal_add", value=house.casus(room).id, room=room)
    return house.fill(user, None, house.room(room), text=text, **({"by": "15-01-2027"} | more))


def keep(house: House, user: str, room: str, kind: str, **fields: str) -> Item:
    """Somebody writes something down for their casus."""
    house.press(user, "keep_kind", value=f"{house.casus(room).id}/{kind}", room=room)
    assert isinstance(house.fill(user, None, house.room(room), **fields), Message), house.shown[user]
    house.run()
    return house.store.read(lambda tx: tx.items.of(house.casus(room).id))[-1]


def lets_others_read(house: House, user: str, item: Item) -> None:
    """The author of an item says that others than the team may read it, or takes that back."""
    casus = item.casus_id
    house.press(user, "item_choose", value=f"{casus}/{item.kind}")
    assert isinstance(house.fill(user, item=item.id, act="beyond"), Form), house.shown[user]
    house.fill(user)
    house.run()


def works(house: House, room: str = "kade", **more: str) -> Item:
    """Something that works, established by both sides, that its author lets others read."""
    given = {"text": "Eerst samen lopen, dan pas praten", "part_not_when": "als het besluit al vastligt"}
    item = keep(house, f"{room}-els", room, "werkend-element", **(given | more))
    for user in facilitators(room):
        house.press(user, "item_agree", value=item.id, room=room)
    lets_others_read(house, f"{room}-els", item)
    return item


def question(house: House, room: str = "baan", text: str = "Hoe laten we iets weten als er niets nieuws is?") -> Item:
    """Something that a team wants to learn, that its author lets others read."""
    item = keep(house, f"{room}-yara", room, "leervraag", text=text)
    lets_others_read(house, f"{room}-yara", item)
    return item


def knot(house: House, room: str = "baan", **more: str) -> Item:
    """A decision that a team waits for."""
    given = {
        "text": "Mag het hek op zondag open?",
        "part_decider": "het hoofd van de afdeling groen",
        "day": "18-12-2026",
    }
    return keep(house, f"{room}-noor", room, "knoop", **(given | more))


def text_of(shown: object) -> str:
    assert isinstance(shown, Message), shown
    return shown.text


def wrong(shown: object) -> dict[str, str]:
    assert isinstance(shown, Problem), shown
    return shown.fields


def page_of(shown: object) -> str:
    """All that a home page says."""
    assert isinstance(shown, Home), shown
    return "\n".join(f"{section.title}\n{section.text}" for section in shown.sections)
