"""Small groups in a session: made by the bot, mended when people come and go, changed by a facilitator."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest

from bot.core.messages import Form, Message, Problem
from bot.core.model import Session, Side
from tests.support.house import House

PEOPLE = {"els": "ambtenaar", "noor": "ambtenaar", "bram": "initiatiefnemer", "yara": "initiatiefnemer"}
"""With sanne and joris, who facilitate: three of each side."""


@pytest.fixture
def house(sqlite_url: str) -> Iterator[House]:
    with House(sqlite_url) as house:
        house.set_up(PEOPLE)
        yield house


def start(house: House, words: str = "een-twee-vier chat") -> None:
    """A session, at its step with pairs."""
    house.types("sanne", f"start {words}")
    house.types("sanne", "volgende")
    house.run()


def step(house: House) -> str:
    """The message of the newest step, as it reads now."""
    return [text for text in house.in_room() if "– stap " in text][-1]


def session(house: House) -> Session:
    casus = house.casus()
    return house.store.read(lambda tx: tx.sessions.of(casus.id))[-1]


def groups(house: House) -> list[list[str]]:
    """Who is together, by user."""
    users = {member.id: member.user for member in house.members().values()}
    (some,) = session(house).groups.values()
    return sorted(sorted(users[each] for each in group) for group in some)


def test_everybody_who_takes_part_is_in_a_pair_across_sides(house: House) -> None:
    start(house)
    sides = {member.user: member.side for member in house.members().values()}
    assert sorted(user for group in groups(house) for user in group) == sorted(sides)
    assert [{sides[user] for user in group} for group in groups(house)] == [{Side.MUNICIPALITY, Side.INITIATIVE}] * 3
    for group in groups(house):
        assert f"- {' en '.join(sorted(user.capitalize() for user in group))}" in step(house)


def test_who_said_nothing_before_is_in_a_group_like_everybody(house: House) -> None:
    house.types("sanne", "start een-twee-vier chat")
    house.run()
    house.press("els", "contribute", room="kade")
    house.fill("els", text0="Een plantdag.", share="rol")
    house.types("sanne", "volgende")
    house.run()
    assert sum(len(group) for group in groups(house)) == 6


def test_the_form_says_who_is_together(house: House) -> None:
    start(house)
    (mine,) = [group for group in groups(house) if "els" in group]
    house.press("els", "contribute", room="kade")
    names = " en ".join(sorted(user.capitalize() for user in mine))
    assert f"Jullie groepje: {names}." in house.form("els").intro


def test_an_odd_number_makes_one_group_of_three(house: House) -> None:
    house.leaves("noor")
    start(house)
    assert sorted(len(group) for group in groups(house)) == [2, 3]


def test_who_leaves_is_in_no_group_any_more_and_who_is_left_alone_joins_another(house: House) -> None:
    start(house)
    (other,) = [user for group in groups(house) if "els" in group for user in group if user != "els"]
    house.leaves("els")
    house.run()
    assert "Els" not in step(house)
    assert sorted(len(group) for group in groups(house)) == [2, 3]
    assert other in [user for group in groups(house) if len(group) == 3 for user in group]


def test_who_stops_leaves_the_group_too(house: House) -> None:
    start(house)
    house.types("els", "stop")
    house.run()
    assert "Els" not in step(house)


def test_who_comes_later_joins_a_group(house: House) -> None:
    start(house)
    before = groups(house)
    house.names["kim"] = "Kim"
    house.types("kim", "meedoen")
    house.fill("kim", role="initiatiefnemer")
    house.run()
    assert "Kim" in step(house)
    assert sum(group in before for group in groups(house)) == 2


def test_a_single_participant_has_no_group_and_can_go_on(house: House) -> None:
    for user in ("els", "noor", "bram", "yara", "joris"):
        house.types(user, "stop")
    house.types("sanne", "start goede-gesprek live")
    house.run()
    assert groups(house) == [["sanne"]]
    house.press("sanne", "contribute", room="kade")
    assert "Je hebt nu geen groepje." in house.form("sanne").intro
    assert house.fill("sanne", text0="Een gesprek bij de brug.", share="rol") is None


def test_the_groups_stay_the_same_over_a_restart_and_when_a_step_opens_again(house: House) -> None:
    house.types("sanne", "start een-twee-vier chat")
    house.run()
    house.press("els", "contribute", room="kade")
    house.fill("els", text0="Een plantdag.", share="rol")
    house.types("sanne", "volgende")
    before = groups(house)
    house.restart()
    house.types("sanne", "terug")
    house.types("sanne", "volgende")
    house.run()
    assert groups(house) == before


def test_two_pairs_become_one_group_at_a_table(house: House) -> None:
    start(house, "een-twee-vier live")
    (pairs,) = [list(each) for each in session(house).groups.values()]
    house.types("sanne", "volgende")
    house.run()
    fours = session(house).groups["viertal"]
    assert [sorted(pair) for pair in pairs if not any(set(pair) <= set(group) for group in fours)] == []
    assert all(len(group) >= 4 for group in fours)


def test_a_facilitator_changes_the_groups_as_text(house: House) -> None:
    start(house)
    shown = house.press("sanne", "session_groups")
    assert isinstance(shown, Form)
    assert sorted(shown.fields[0].value.splitlines()) == sorted(
        ", ".join(sorted(user.capitalize() for user in group)) for group in groups(house)
    )
    house.fill("sanne", groups="Els, Noor en Bram\n- joris, sanne\n")
    house.run()
    assert groups(house) == [["bram", "els", "noor"], ["joris", "sanne"], ["yara"]]
    assert "- Bram, Els en Noor" in step(house)
    house.leaves("noor")
    assert ["yara"] in groups(house), "who was put alone stays alone"


@pytest.mark.parametrize("written", ["Els, Piet", "Els, Els", "", "  ,  "])
def test_groups_with_somebody_unknown_or_nobody_are_refused_and_nothing_changes(house: House, written: str) -> None:
    start(house)
    before = groups(house)
    house.press("sanne", "session_groups")
    assert isinstance(house.fill("sanne", groups=written), Problem)
    assert groups(house) == before


def test_only_facilitators_change_the_groups(house: House) -> None:
    start(house)
    which = f"{house.casus().id}/{session(house).id}"
    shown = house.press("els", "session_groups", value=which)
    assert isinstance(shown, Message)
    assert "begeleiders" in shown.text


def test_in_a_public_channel_names_are_not_listed(house: House) -> None:
    house.room_changes("sanne", "changed", public=True)
    start(house)
    assert "Dit zijn de groepjes" not in step(house)
    assert "Met wie je samen bent, lees je achter de knop." in step(house)
    house.press("els", "contribute", room="kade")
    assert "Jullie groepje:" in house.form("els").intro


def test_when_the_step_or_the_session_is_over_the_groups_are_gone(house: House) -> None:
    start(house)
    house.types("sanne", "volgende")
    house.run()
    assert "Dit zijn de groepjes" not in "\n".join(house.in_room())
    house.types("sanne", "afronden")
    house.fill("sanne", outcome="We maken een rooster.")
    house.run()
    assert session(house).groups == {}


def test_at_a_table_the_message_follows_the_groups_at_most_once_a_minute(house: House) -> None:
    start(house, "goede-gesprek live")
    house.types("sanne", "terug")
    house.run()
    house.leaves("els")
    house.run()
    assert "Els" in house.in_room()[-2]
    house.until(house.now + timedelta(minutes=1))
    assert "Els" not in house.in_room()[-2]
