"""Which question is asked: phase gate, lens, roles, nothing twice within eight weeks. `bot/core/choosing.py` is pure; the
library here is the one that ships, so that a gap in it is found as well."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core import choosing
from bot.core.flows.rounds.question import asked_of
from bot.core.model import Asked, Question, Role, Round
from tests.support.house import MONDAY, House, shipped

LIBRARY = shipped().questions()
GROUP = {each.id: each.group for each in LIBRARY}
EVERYONE = tuple(Role)


def question(
    id: str, group: str = "kaderen", *roles: Role, seed: str = "000-01", slots: tuple[str, ...] = ()
) -> Question:
    text = {"nl": f"{id}?", "en": f"{id}?"}
    return Question(id=id, group=group, text=text, follow_up=text, roles=roles, seed=seed, slots=slots, digest=id)


def choose(
    questions: Sequence[Question], *roles: Role, before: Sequence[str] = (), lately: Sequence[str] = ()
) -> list[str]:
    groups = ("kaderen", "vertrouwen")
    chosen = choosing.choose(questions, groups, roles=roles, asked_before=before, asked_lately=lately)
    return [each.id for each in chosen]


# The gate of the phases, and the lens


def test_with_the_first_two_questions_people_only_meet() -> None:
    for phase in choosing.PHASES:
        for number in (1, 2):
            assert choosing.groups_for(number, phase, has_central=True) == ("verbinden",)


def test_after_that_a_question_of_the_phase_and_one_of_the_lens_take_turns() -> None:
    first = [choosing.groups_for(number, "bijsturen", has_central=True)[0] for number in range(3, 11)]
    assert first[0::2] == ["bijsturen"] * 4
    assert first[1::2] == list(choosing.LENSES[:4])


def test_the_lens_changes_every_two_questions_and_comes_round_again() -> None:
    lenses = []
    for number in range(3, 3 + 4 * len(choosing.LENSES), 2):
        of_the_phase, of_the_lens = (
            choosing.groups_for(each, "oogsten", has_central=True) for each in (number, number + 1)
        )
        assert of_the_phase[:2] == of_the_lens[1::-1]
        lenses.append(of_the_lens[0])
    assert lenses == [*choosing.LENSES, *choosing.LENSES]


def test_without_a_central_question_nobody_is_asked_about_doing() -> None:
    for number in range(1, 40):
        assert "doen" not in choosing.groups_for(number, "doen", has_central=False)
        assert ("doen" in choosing.groups_for(number, "doen", has_central=True)) == (number > choosing.ONLY_MEETING)


def test_a_casus_still_connecting_after_two_questions_frames() -> None:
    assert choosing.groups_for(3, "verbinden", has_central=False)[0] == "kaderen"


def test_no_group_is_named_twice_and_situations_wait_for_a_person() -> None:
    for number in range(3, 60):
        groups = choosing.groups_for(number, "oogsten", has_central=True)
        assert len(set(groups)) == len(groups)
        assert not {"persoonlijk", "geen-voortgang", "raadslid", "professional", "betekenis"} & set(groups)


def test_every_group_that_is_looked_in_exists_and_has_something_for_everyone() -> None:
    for group in (*choosing.PHASES, *choosing.LENSES):
        assert any(each.group == group and not each.roles and not each.slots for each in LIBRARY), group


# Choosing


def test_what_was_never_asked_comes_first_then_what_was_asked_longest_ago() -> None:
    library = [question("k1"), question("k2"), question("k3")]
    assert choose(library) == ["k1"]
    assert choose(library, before=["k1"]) == ["k2"]
    assert choose(library, before=["k2", "k3", "k1"]) == ["k2"]
    assert choose(library, before=["k2", "k3", "k1", "k2"]) == ["k3"]


def test_what_was_asked_lately_waits_for_another_group() -> None:
    library = [question("k1"), question("v1", "vertrouwen"), question("x1", "raadslid")]
    assert choose(library, before=["k1"], lately=["k1"]) == ["v1"]


def test_when_everything_was_asked_lately_the_one_of_longest_ago_is_asked_again() -> None:
    library = [question("k1"), question("v1", "vertrouwen"), question("x1", "raadslid")]
    assert choose(library, before=["v1", "k1"], lately=["v1", "k1"]) == ["v1"]
    assert choose(library, before=["k1", "v1", "k1"], lately=["k1", "v1", "k1"]) == ["v1"]


def test_a_question_with_something_to_fill_in_is_never_chosen_by_itself() -> None:
    library = [question("k1", slots=("moment",)), question("k2")]
    assert choose(library) == ["k2"]
    assert choose(library, before=["k2"], lately=["k2"]) == ["k2"]
    other = choosing.another(library, ("kaderen",), role=Role.INITIATOR, not_these=["k2"])
    assert other is None


# Roles


def test_variants_of_one_origin_are_asked_together() -> None:
    library = [
        question("k1", "kaderen", Role.CIVIL_SERVANT, seed="001-11"),
        question("k2", "kaderen", Role.INITIATOR, seed="001-11"),
        question("k3"),
    ]
    assert choose(library, Role.CIVIL_SERVANT, Role.INITIATOR) == ["k1", "k2"]


def test_who_has_no_variant_gets_a_question_for_everyone() -> None:
    library = [
        question("k1", "kaderen", Role.CIVIL_SERVANT, seed="001-11"),
        question("k2", "kaderen", Role.INITIATOR, seed="001-11"),
        question("k3"),
    ]
    assert choose(library, Role.CIVIL_SERVANT, Role.INITIATOR, Role.COUNCIL_MEMBER) == ["k1", "k2", "k3"]
    without = library[:2]
    assert choose([*without, question("v1", "vertrouwen")], *EVERYONE) == ["v1"]


def test_a_variant_that_would_be_for_nobody_is_left_for_later() -> None:
    library = [
        question("k1", "kaderen", Role.CIVIL_SERVANT, seed="001-11"),
        question("k2", "kaderen", Role.INITIATOR, seed="001-11"),
        question("k3"),
    ]
    assert choose(library, Role.CIVIL_SERVANT, Role.PROFESSIONAL) == ["k3"]
    assert choose(library, Role.PROFESSIONAL) == ["k3"]


def test_a_question_for_one_role_that_has_no_twin_is_not_asked_to_a_room() -> None:
    library = [question("k1", "kaderen", Role.CIVIL_SERVANT, seed="001-11"), question("k2")]
    assert choose(library, *EVERYONE) == ["k2"]


# Another question


def test_another_question_is_for_this_role_or_for_everyone() -> None:
    library = [question("k1", "kaderen", Role.CIVIL_SERVANT), question("k2"), question("k3", "kaderen", Role.INITIATOR)]

    def another(role: Role, *not_these: str) -> str | None:
        found = choosing.another(library, ("kaderen",), role=role, not_these=not_these)
        return found.id if found else None

    assert another(Role.CIVIL_SERVANT) == "k1"
    assert another(Role.CIVIL_SERVANT, "k1") == "k2"
    assert another(Role.INITIATOR, "k2") == "k3"
    assert another(Role.PROFESSIONAL, "k2") is None


def test_another_question_goes_round_by_group_and_never_shows_the_same_twice_in_a_row() -> None:
    library = [question("v1", "vertrouwen"), question("k1"), question("k2"), question("x1", "raadslid")]

    def after(shown: str, *not_these: str) -> str | None:
        found = choosing.another(
            library, ("kaderen", "vertrouwen"), role=Role.INITIATOR, not_these=not_these, shown=shown
        )
        return found.id if found else None

    assert [after(shown) for shown in ("k1", "k2", "v1")] == ["k2", "v1", "k1"]
    assert after("k1", "k2") == "v1"
    assert after("k1", "k2", "v1") is None, "there is no other one than the one that is shown"
    assert after("gone") == "k1"


@given(st.text())
def test_a_first_press_shows_a_question_of_the_best_group(press: str) -> None:
    library = [question("v1", "vertrouwen"), question("k1"), question("k2")]
    found = choosing.another(library, ("kaderen", "vertrouwen"), role=Role.INITIATOR, not_these=[], press=press)
    assert found
    assert found.group == "kaderen"


def test_another_question_stays_within_what_may_be_asked_now() -> None:
    for week in range(1, 30):
        groups = choosing.groups_for(week, "doen", has_central=False)
        found = choosing.another(LIBRARY, groups, role=Role.CIVIL_SERVANT, not_these=[])
        assert found
        assert found.group == groups[0]


# Sixty weeks


@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_over_sixty_weeks_everybody_has_one_question_and_none_comes_back_within_eight_weeks(
    data: st.DataObject,
) -> None:
    asked: list[tuple[int, str]] = []
    has_central = False
    phase = 0
    roles = data.draw(st.frozensets(st.sampled_from(EVERYONE), min_size=1), label="roles")
    number = 0
    for week in range(1, 61):
        if data.draw(st.integers(0, 5)) == 0:
            roles = data.draw(st.frozensets(st.sampled_from(EVERYONE), min_size=1))
            has_central = has_central or data.draw(st.booleans())
            phase = min(phase + data.draw(st.integers(0, 1)), len(choosing.PHASES) - 1)
        if week % 6 == 0:
            continue
        number += 1
        groups = choosing.groups_for(number, choosing.PHASES[phase], has_central=has_central)
        lately = [id_ for when, id_ in asked if week - when < 8]
        before = [id_ for _, id_ in asked]
        chosen = choosing.choose(LIBRARY, groups, roles=roles, asked_before=before, asked_lately=lately)

        round_ = _round(chosen)
        for role in roles:
            mine = [each for each in chosen if role in each.roles]
            for_all = [each for each in chosen if not each.roles]
            assert len(mine) == 1 or (not mine and len(for_all) == 1), (week, role)
            assert asked_of(round_, _Somebody(role)).question_id == (mine or for_all)[0].id  # type: ignore[arg-type]
        for each in chosen:
            assert each.id not in lately, (week, each.id)
            assert each.group in groups
            assert each.group != "doen" or has_central
            assert not each.roles or set(each.roles) & roles, "nobody would get it"
        asked += [(week, each.id) for each in chosen]
    assert len({id_ for _, id_ in asked}) >= 28, "the library is used, not the same few again and again"


class _Somebody:
    """A member as far as it matters which question is theirs."""

    def __init__(self, role: Role) -> None:
        self.role = role


def _round(chosen: Sequence[Question]) -> Round:
    asked = tuple(
        Asked(
            key=chr(ord("a") + number), question_id=each.id, text=each.text["nl"], digest=each.digest, roles=each.roles
        )
        for number, each in enumerate(chosen)
    )
    return Round(id="q", casus_id="c", occurrence="2026-W48", asked=asked, opened_at=MONDAY, closes_at=MONDAY)


# In a casus


def test_a_casus_in_the_phase_of_doing_waits_for_its_question(house: House) -> None:
    house.change_casus(phase="doen")
    groups = _groups_of_rounds(house, 6)
    assert groups[:2] == ["verbinden", "verbinden"]
    assert "doen" not in groups
    house.change_casus(central="Hoe maken we van de kade een plek voor iedereen?")
    assert "doen" in _groups_of_rounds(house, 4)


def test_a_phase_of_which_everything_was_asked_lately_waits_its_eight_weeks(house: House) -> None:
    _was_asked(house, *(each.id for each in LIBRARY if each.group == "kaderen"))
    assert _groups_of_rounds(house, 3) == ["verbinden", choosing.LENSES[0], choosing.LENSES[0]]
    house.until(house.casus().live_since + timedelta(weeks=8))
    assert "kaderen" in _groups_of_rounds(house, 2)


def test_after_a_pause_in_the_first_weeks_people_still_meet_with_two_questions(house: House) -> None:
    assert _groups_of_rounds(house, 1) == ["verbinden"]
    house.opens_home("sanne")
    house.press("sanne", "casus_pause")
    house.until(house.now + timedelta(weeks=9))
    house.opens_home("sanne")
    house.press("sanne", "casus_resume")
    assert _groups_of_rounds(house, 4) == ["verbinden", "kaderen", choosing.LENSES[0], "kaderen"]


def test_weeks_without_a_question_do_not_change_the_lens(house: House) -> None:
    house.change_casus(phase="oogsten", rhythm=replace(house.casus().rhythm, quiet_every_weeks=2))
    assert _groups_of_rounds(house, 8)[3::2] == list(choosing.LENSES[:3])


def test_people_see_the_variant_of_their_own_role_and_the_room_sees_whom_each_is_for(house: House) -> None:
    _was_asked(house, "GW01")
    for _ in range(3):
        house.ask()
    round_ = house.newest_round()
    assert [each.question_id for each in round_.asked] == ["GW02", "GW03"]
    by_role = {role: asked.text for asked in round_.asked for role in asked.roles}
    assert set(by_role) == {Role.CIVIL_SERVANT, Role.INITIATOR}
    room = house.in_room()[-1]
    assert "Voor wie meedoet als ambtenaar:" in room
    assert "Voor wie meedoet als initiatiefnemer:" in room
    for user, role in (("els", Role.CIVIL_SERVANT), ("bram", Role.INITIATOR)):
        house.answers(user, "We liepen samen langs de kade.")
        (answer,) = house.kept(user)
        assert answer.question == by_role[role]


def _was_asked(house: House, *question_ids: str) -> None:
    """These questions were asked right after the casus went live, as its first round."""
    asked = [each for each in LIBRARY if each.id in question_ids]
    at = house.casus().live_since
    round_ = replace(_round(asked), casus_id=house.casus().id, occurrence="2026-W01", opened_at=at, closed_at=at)
    house.store.write(lambda tx: tx.rounds.add([round_]))


def _groups_of_rounds(house: House, count: int) -> list[str]:
    groups = []
    for _ in range(count):
        house.ask()
        groups.append(GROUP[house.newest_round().asked[0].question_id])
    return groups
