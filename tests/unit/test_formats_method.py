"""What the formats that ship promise: that there are twenty-four, what each takes, for whom, and what is kept of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.core.model import Format, Role, Share, Side, StepKind, Way
from bot.core.model.formats import BRINGER, BY_FORM_ONLY, FACILITATORS, GATHERS, KEPT_KINDS, OTHERS
from bot.library import load

LIBRARY = load(Path(__file__).parents[2] / "prompts")
FORMATS = LIBRARY.formats()
BY_ID = {format_.id: format_ for format_ in FORMATS}

every_format = pytest.mark.parametrize("format_", FORMATS, ids=lambda each: each.id)

MINUTES = {
    **{"W01": 30, "W02": 20, "W03": 40, "W04": 65, "W05": 45, "W06": 45, "W07": 45, "W08": 40},
    **{"W09": 30, "W10": 40, "W11": 45, "W12": 60, "W13": 60, "W14": 65, "W15": 60, "W16": 15},
    **{"W17": 55, "W18": 20, "W19": 75, "W21": 90, "W22": 50, "W23": 40, "W24": 45},
}
"""How long each takes at a table. W20 is done alone, in the chat."""
DAYS = {
    **{"W01": 2, "W02": 2, "W03": 3, "W04": 4, "W05": 4, "W06": 3, "W07": 3, "W08": 3},
    **{"W09": 3, "W10": 3, "W11": 3, "W12": 5, "W13": 5, "W14": 3, "W15": 4, "W16": 1},
    **{"W17": 3, "W18": 3, "W19": 3, "W20": 1, "W21": 5, "W23": 3, "W24": 4},
}
"""How many working days each takes in the chat. W22 is never held there."""
SUGGESTED = {
    "new-casus": ("W12", "W06", "W22"),
    "no-direction": ("W08", "W09"),
    "every-week": ("W02", "W01"),
    "after-meeting": ("W16", "W07"),
    "stuck": ("W05", "W11"),
    "not-understood": ("W03", "W04", "W09"),
    "dilemma": ("W14", "W19"),
    "one-struggles": ("W13", "W20"),
    "repeats": ("W23", "W04", "W08"),
    "few-talk": ("W18", "W17"),
    "disagreement": ("W17", "W03", "W10"),
    "works-well": ("W15", "W07"),
    "decision": ("W24", "W05"),
    "end-of-phase": ("W01", "W21"),
    "no-progress": ("W02", "W05"),
    "too-sensitive": ("W22",),
}


def test_all_twenty_four_formats_are_there() -> None:
    assert list(BY_ID)[:24] == [f"W{number:02}" for number in range(1, 25)]


@every_format
def test_each_takes_as_long_as_we_say(format_: Format) -> None:
    if format_.id in MINUTES:
        assert format_.live_minutes == MINUTES[format_.id]
    if format_.id in DAYS:
        assert format_.hours_in_chat == 24 * DAYS[format_.id]
    assert (Way.LIVE in format_.ways) == (format_.id in MINUTES or format_.id not in DAYS)


@every_format
def test_in_the_chat_nobody_is_asked_something_more_than_five_times_or_more_than_three_things_at_once(
    format_: Format,
) -> None:
    if Way.CHAT in format_.ways and not format_.private:
        stages = format_.stages(Way.CHAT)
        assert len(stages) <= 5
        assert all(len(stage) <= 3 for stage in stages)


@every_format
def test_a_step_of_the_chat_leaves_people_half_a_day_at_least(format_: Format) -> None:
    for stage in format_.stages(Way.CHAT) if Way.CHAT in format_.ways else ():
        assert max(step.hours or format_.chat_hours for step in stage) >= 12


@every_format
def test_at_a_table_no_step_is_longer_than_twenty_minutes_except_a_free_talk(format_: Format) -> None:
    if format_.id != "W22":
        assert all(step.minutes <= 20 for step in format_.steps)


@every_format
def test_variants_are_for_known_roles_and_sides_and_imagine_another_position_than_their_own(format_: Format) -> None:
    known = {*Role, *Side}
    for step in format_.steps:
        assert set(step.variants) <= known, step.id
        assert set(step.people) <= known | {BRINGER, OTHERS, FACILITATORS}, step.id
        for group, variant in step.variants.items():
            assert variant.position in {"", *known} - {group}, step.id


@every_format
def test_a_format_that_swaps_sides_asks_both_and_lets_nobody_read_along_before_the_end(format_: Format) -> None:
    for step in format_.steps:
        swapped = {group: variant.position for group, variant in step.variants.items() if variant.position}
        if swapped:
            assert swapped == {"gemeente": "initiatief", "initiatief": "gemeente"}, step.id
            assert step.kind is StepKind.BLIND, step.id
            assert format_.both_sides


def test_two_formats_swap_sides() -> None:
    swapping = {
        format_.id
        for format_ in FORMATS
        if any(variant.position for step in format_.steps for variant in step.variants.values())
    }
    assert swapping == {"W03", "W04"}


@every_format
def test_what_it_keeps_is_what_its_steps_and_its_harvest_make(format_: Format) -> None:
    written = {step.item for step in format_.steps if step.item}
    decides = any(step.kind is StepKind.DECIDE for step in format_.steps)
    beside = {"W03": {"begrip"}, "W13": {"leervraag"}}.get(format_.id, set())
    assert set(format_.keeps) == written | ({"knoop"} if decides else set()) | beside


def test_what_a_format_can_keep_is_something_that_a_casus_keeps() -> None:
    assert set(KEPT_KINDS) - {"casusvraag"} <= set(LIBRARY.kinds())


@every_format
def test_what_ends_with_something_to_write_down_says_what(format_: Format) -> None:
    assert bool(format_.harvest) == (format_.id not in ("W20", "W22"))


def test_only_the_untangling_makes_a_formal_record_and_it_says_so_before_it_starts() -> None:
    assert [format_.id for format_ in FORMATS if format_.record] == ["W05"]
    assert [format_.id for format_ in FORMATS if any(step.kind is StepKind.DECIDE for step in format_.steps)] == ["W05"]
    assert "formeel verslag" in BY_ID["W05"].facilitator["nl"]
    assert "formal record" in BY_ID["W05"].facilitator["en"]


def test_the_decision_is_for_who_may_make_it_and_comes_after_what_is_possible() -> None:
    steps = [step.id for step in BY_ID["W05"].steps]
    decide = next(step for step in BY_ID["W05"].steps if step.kind is StepKind.DECIDE)
    assert set(decide.people) == {"gemeente", "raadslid"}
    assert steps.index("wat-kan-wel") < steps.index("wie-beslist") < steps.index(decide.id)


def test_the_free_room_is_never_a_chat_and_asks_nobody_to_write() -> None:
    room = BY_ID["W22"]
    assert room.ways == (Way.LIVE,)
    assert not any(step.kind in GATHERS for step in room.steps)
    assert room.keeps == ()
    assert room.harvest == {}


def test_of_my_own_learning_nothing_is_kept_and_nobody_else_takes_part() -> None:
    own = BY_ID["W20"]
    assert own.private
    assert own.most_people == 1
    assert own.keeps == ()
    assert "opvragen" in own.warning["nl"], "the bot keeps nothing, but a chat may"
    assert [format_.id for format_ in FORMATS if format_.private] == ["W20"]


def test_what_people_write_in_a_role_and_their_example_are_destroyed_in_the_session_itself() -> None:
    fleeting = {(format_.id, step.id) for format_ in FORMATS for step in format_.steps if step.until}
    assert {("W04", "ronde-een"), ("W04", "ronde-twee"), ("W19", "voorbeeld"), ("W19", "precies")} <= fleeting
    for format_ in FORMATS:
        for step in format_.steps:
            if step.until:
                until = next(each for each in format_.steps if each.id == step.until)
                assert set(step.ways) <= set(until.ways), "else it would be kept when it is held in the other way"


def test_the_second_round_of_the_role_play_is_laid_beside_the_first() -> None:
    second = next(step for step in BY_ID["W04"].steps if step.second_round_of)
    assert (second.id, second.second_round_of) == ("ronde-twee", "ronde-een")


def test_advice_in_peer_help_is_for_who_asked_and_comes_after_questions_only() -> None:
    steps = {step.id: step for step in BY_ID["W13"].steps}
    assert steps["meedenken"].only_bringer_sees
    assert steps["vragen"].people == steps["meedenken"].people == (OTHERS,)
    assert list(steps).index("vragen") < list(steps).index("meedenken")
    reads = steps["helpt"]
    assert (reads.kind, reads.people, reads.from_) == (StepKind.REACT, (BRINGER,), ("meedenken",)), "in their form"


def test_what_was_expected_comes_back_where_people_look_back() -> None:
    assert "verwachting" in BY_ID["W12"].keeps
    assert any("verwachting" in step.shows for step in BY_ID["W01"].steps)
    assert any("afspraak" in step.shows for step in BY_ID["W21"].steps)


def test_who_has_to_do_with_it_is_named_on_lines_and_comes_together_before_anybody_is_invited() -> None:
    *before, invite = BY_ID["W06"].steps
    assert all(step.lines for step in before)
    assert invite.shows == ("partij",)
    assert LIBRARY.kinds()["partij"].once
    missing = next(step for step in before if step.id == "invloed")
    assert missing.parts == {"influence": "much", "at_table": "not_at_table"}


def test_people_choose_among_stories_only_when_there_are_three() -> None:
    choose = BY_ID["W07"].steps[-1]
    assert choose.needs
    assert (choose.needs.least, choose.shows) == (3, ("omslagpunt",))


def test_agreements_to_begin_with_are_drafted_by_the_facilitators() -> None:
    drafted = [step for step in BY_ID["W12"].steps if step.item == "afspraak"]
    assert len(drafted) == 3
    assert all(step.people == (FACILITATORS,) for step in drafted)
    assert [format_.id for format_ in FORMATS if format_.card] == ["W12"]


@pytest.mark.parametrize(
    ("id", "kind", "weeks"),
    [("W08", "leervraag", 3), ("W11", "afspraak", 4), ("W23", "patroon", 4), ("W24", "waarde", 4)],
)
def test_what_the_method_comes_back_to_is_asked_after(id: str, kind: str, weeks: int) -> None:
    assert [step.weeks for step in BY_ID[id].steps if step.item == kind] == [weeks]
    assert LIBRARY.kinds()[kind].asked_after


@pytest.mark.parametrize("id", ["W14", "W17", "W19", "W21"])
def test_what_does_not_belong_in_a_chat_is_only_prepared_there(id: str) -> None:
    format_ = BY_ID[id]
    assert len(format_.steps_in(Way.CHAT)) < len(format_.steps_in(Way.LIVE))
    if id != "W21":
        last = format_.steps_in(Way.CHAT)[-1]
        assert last.item == "afspraak", "the last thing in the chat is when people meet"


@pytest.mark.parametrize(("id", "step"), [("W17", "kijken"), ("W17", "anders"), ("W23", "mislukken")])
def test_what_is_hard_to_say_begins_without_a_name(id: str, step: str) -> None:
    found = next(each for each in BY_ID[id].steps if each.id == step)
    assert found.kind in BY_FORM_ONLY
    assert found.level is Share.ROLE


@pytest.mark.parametrize("id", ["W08", "W17", "W23"])
def test_what_people_choose_among_was_written_without_reading_along(id: str) -> None:
    steps = {step.id: step for step in BY_ID[id].steps}
    choosing = [step for step in steps.values() if step.kind is StepKind.VOTE and step.from_]
    assert choosing
    assert all(steps[earlier].kind is StepKind.BLIND for step in choosing for earlier in step.from_)
    assert all(step.button for step in choosing)


@every_format
def test_who_cannot_do_without_the_other_side_says_so(format_: Format) -> None:
    about_both = {"W03", "W04", "W05", "W08", "W11", "W12", "W24"}
    assert format_.both_sides == (format_.id in about_both)


def test_every_situation_leads_to_the_formats_of_the_method() -> None:
    found = {
        situation.id: tuple(
            format_.id
            for among in ("first_for", "also_for")
            for format_ in FORMATS
            if situation.id in getattr(format_, among)
        )
        for situation in LIBRARY.situations()
    }
    assert found == SUGGESTED


@every_format
def test_every_format_is_reached_from_a_situation(format_: Format) -> None:
    assert format_.first_for or format_.also_for


def test_what_a_situation_is_called_fits_on_a_button_in_both_languages() -> None:
    for situation in LIBRARY.situations():
        assert all(len(label) <= 45 for label in situation.label.values()), situation.id
        assert situation.label["nl"] != situation.label["en"]


@pytest.mark.parametrize("phase", ["verbinden", "kaderen", "doen", "bijsturen", "oogsten"])
def test_every_phase_has_formats_enough_to_suggest_three(phase: str) -> None:
    assert sum(phase in format_.phases for format_ in FORMATS) >= 5
