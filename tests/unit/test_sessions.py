"""A session from its first message to the question two weeks later, as people meet it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.core.messages import Form, Message, Problem
from bot.core.model import AnswerState, SessionState
from tests.support.house import House, shipped

BLIND, OPEN = "De brug is te smal voor de bus.", "Een kleinere bus past er wel over."


def start(house: House, words: str = "elkaars-bril chat", user: str = "sanne") -> None:
    shown = house.types(user, f"start {words}")
    if isinstance(shown, Form):
        house.fill(user, way="chat")
    house.run()


def says(house: House, user: str, text: str, share: str = "rol", other: str = "") -> object:
    house.press(user, "contribute", room="kade")
    fields = {each.name for each in house.form(user).fields}
    given = {"text0": text, "share": share} | ({"text1": other} if "text1" in fields else {})
    shown = house.fill(user, None, house.room(), **given)
    house.run()
    return shown


def room(house: House) -> str:
    return "\n".join(house.in_room())


def revealed(house: House) -> list[str]:
    """What was shown of closed steps, oldest first."""
    return [each.message.text for each in house.board.at("#kade") if "/shown/" in each.key]


def later(house: House, **time: float) -> None:
    house.until(house.now + timedelta(**time))


def test_the_first_message_says_what_for_how_long_and_that_skipping_is_fine(house: House) -> None:
    start(house)
    format_ = next(each for each in shipped().formats() if each.id == "W03")
    assert f"We doen dit om {format_.purpose['nl']}. Het duurt ongeveer drie werkdagen." in room(house)
    assert "Je mag altijd overslaan. Je kiest zelf wie je tekst ziet." in room(house)


def test_only_facilitators_start_a_session(house: House) -> None:
    shown = house.types("els", "start elkaars-bril chat")
    assert isinstance(shown, Message)
    assert shown.text.startswith("Een sessie leiden doen de begeleiders")
    house.run()
    assert "stap 1" not in room(house)


def test_a_blind_text_is_seen_by_nobody_before_the_step_closes_and_then_by_all(house: House) -> None:
    start(house)
    assert says(house, "els", BLIND) is None
    assert says(house, "bram", OPEN, "naam") is None
    everything = room(house) + "".join("".join(house.told(user)) for user in ("sanne", "joris", "noor", "bram"))
    assert BLIND not in everything
    assert OPEN not in everything
    later(house, days=1, hours=1)
    (text,) = revealed(house)
    assert BLIND in text
    assert f"> {OPEN}\n\n– Bram" in text
    assert "Els" not in text


@pytest.mark.parametrize("share", ["ik", "thema"])
def test_a_text_that_its_author_did_not_release_is_never_shown(house: House, share: str) -> None:
    start(house)
    says(house, "els", BLIND, share)
    says(house, "bram", OPEN)
    later(house, days=5)
    assert BLIND not in room(house)
    assert OPEN in room(house)


def test_the_order_of_the_texts_is_not_that_of_answering_and_stays_the_same(house: House) -> None:
    start(house)
    users = ["els", "noor", "bram", "yara", "sanne", "joris"]
    for number, user in enumerate(users):
        says(house, user, f"Dit is tekst nummer {number}.")
    later(house, days=1, hours=1)
    (before,) = revealed(house)
    order = sorted(range(6), key=lambda number: before.index(f"nummer {number}"))
    house.press("sanne", "withdraw")
    house.fill("sanne")
    house.run()
    (after,) = revealed(house)
    assert "nummer 4" not in after
    assert sorted({0, 1, 2, 3, 5}, key=lambda n: after.index(f"nummer {n}")) == [n for n in order if n != 4]


def test_who_said_nothing_is_named_nowhere_and_holds_nobody_up(house: House) -> None:
    start(house)
    says(house, "els", BLIND)
    later(house, days=1, hours=1)
    assert "stap 2 van 3" in room(house)
    for name in ("Noor", "Bram", "Yara"):
        assert name not in room(house).partition("stap 1 van 3")[2]


def test_a_text_that_is_withdrawn_after_it_was_shown_leaves_the_room_without_a_mark(house: House) -> None:
    start(house)
    says(house, "els", BLIND)
    says(house, "bram", OPEN)
    later(house, days=1, hours=1)
    house.press("els", "withdraw")
    house.fill("els")
    house.run()
    (text,) = revealed(house)
    assert BLIND not in text
    assert OPEN in text
    assert "weggehaald" not in text


def test_a_text_that_is_changed_after_it_was_shown_stands_in_the_room_as_it_is_now(house: House) -> None:
    start(house)
    says(house, "els", BLIND)
    later(house, days=1, hours=1)
    house.press("els", "edit")
    house.fill("els", text="De brug is breed genoeg.", share="rol")
    house.run()
    assert revealed(house)[0].count("De brug is breed genoeg.") == 1
    assert BLIND not in room(house)


def test_a_change_before_the_step_closes_is_what_people_see(house: House) -> None:
    start(house)
    says(house, "els", BLIND)
    says(house, "els", OPEN, "thema")
    later(house, days=1, hours=1)
    assert revealed(house) == [revealed(house)[0]]
    assert BLIND not in room(house)
    assert OPEN not in room(house)


def test_people_react_to_what_was_said_about_their_own_position(house: House) -> None:
    start(house)
    says(house, "els", "Regels.", other="Als bewoner zou ik lang wachten.")
    says(house, "bram", "Beginnen.", other="Als ambtenaar zou ik twijfelen.")
    later(house, days=1, hours=1)
    house.press("noor", "contribute", room="kade")
    assert "Als ambtenaar zou ik twijfelen." in house.form("noor").intro
    assert "Als bewoner" not in house.form("noor").intro


def test_a_step_in_which_nobody_said_anything_goes_on_and_two_in_a_row_end_it(house: House) -> None:
    start(house)
    later(house, days=1, hours=1)
    assert "Niemand schreef iets op. Dat mag." in room(house)
    assert "stap 2 van 3" in room(house)
    later(house, days=1, hours=1)
    assert "schreef twee stappen lang niemand iets op" in room(house)
    assert revealed(house) == []
    assert isinstance(house.types("sanne", "volgende"), Message)


def test_a_second_session_at_once_is_refused_with_the_buttons_of_the_first(house: House) -> None:
    start(house)
    shown = house.types("joris", "start ontknoping")
    assert isinstance(shown, Message)
    assert shown.text == "In **De Stille Kade** loopt al een sessie: **Elkaars bril**. Rond die eerst af."
    assert "session_take_over" in [choice.action for choice in shown.choices]


def test_next_closes_the_step_and_back_opens_it_again_with_what_was_said(house: House) -> None:
    start(house)
    says(house, "els", BLIND)
    house.types("sanne", "volgende")
    house.run()
    assert "stap 2 van 3" in room(house)
    house.types("sanne", "terug")
    house.run()
    house.press("els", "contribute", value=_stage_value(house, 0))
    assert house.form("els").fields[0].value == BLIND


def _stage_value(house: House, stage: int) -> str:
    casus = house.casus()
    session = house.store.read(lambda tx: tx.sessions.running([casus.id]))[casus.id]
    return f"{casus.id}/{session.id}.{stage}"


def test_what_was_said_in_a_step_that_is_skipped_is_shown_to_nobody(house: House) -> None:
    start(house)
    says(house, "els", BLIND)
    house.types("sanne", "overslaan")
    later(house, days=6)
    assert BLIND not in room(house)


def test_longer_gives_the_step_its_time_once_more(house: House) -> None:
    start(house)
    says(house, "els", BLIND)
    house.types("sanne", "langer")
    later(house, days=1, hours=1)
    assert revealed(house) == []
    later(house, days=1)
    assert len(revealed(house)) == 1


def test_another_facilitator_takes_over_and_who_led_hears_it(house: House) -> None:
    start(house)
    house.types("joris", "overnemen")
    house.run()
    assert "Joris begeleidt **Elkaars bril** nu verder." in house.told("sanne")[-1]
    house.press("joris", "session_next")
    house.run()
    assert "stap 2 van 3" in room(house)


def test_a_facilitator_who_disappears_is_replaced_and_the_outcome_still_comes(house: House) -> None:
    start(house)
    says(house, "els", BLIND)
    house.types("sanne", "afronden")
    later(house, days=2)
    assert any("wacht **Elkaars bril** op een begeleider" in each for each in house.told("joris"))
    house.press("joris", "session_take_over")
    house.press("joris", "session_harvest")
    assert house.fill("joris", outcome="We meten de brug samen op.") is not None
    house.run()
    assert "> We meten de brug samen op." in room(house)


def test_an_outcome_that_nobody_writes_down_ends_the_session_after_days(house: House) -> None:
    start(house)
    says(house, "els", BLIND)
    house.types("sanne", "afronden")
    later(house, days=7)
    casus = house.casus()
    (session,) = house.store.read(lambda tx: tx.sessions.of(casus.id))
    assert session.state is SessionState.ENDED


def test_the_outcome_is_refused_when_it_is_empty_or_its_day_is_past(house: House) -> None:
    start(house)
    house.types("sanne", "afronden")
    shown = house.fill("sanne", outcome=" ", by="01-01-2020")
    assert isinstance(shown, Problem)
    assert set(shown.fields) == {"outcome", "by"}


def test_a_meeting_that_was_held_elsewhere_is_written_down_in_one_form(house: House) -> None:
    house.types("sanne", "oogst")
    house.fill(
        "sanne", format="W05", outcome="De vergunning komt in maart.", first="Joris belt de buurt", by="01-12-2026"
    )
    house.run()
    assert "> De vergunning komt in maart.\n\nEerste stap: Joris belt de buurt (voor dinsdag 1 december)" in room(house)


def test_two_days_and_two_weeks_later_there_is_one_light_question(house: House) -> None:
    house.types("sanne", "oogst")
    house.fill("sanne", format="W05", outcome="De vergunning komt in maart.")
    later(house, days=3)
    assert "Paste deze vorm?" in room(house)
    thanks = house.press("els", "Een beetje", room="kade")
    assert isinstance(thanks, Message)
    assert thanks.text == "Bedankt."
    later(house, days=14)
    assert "Wat werd er van de eerste stap?" in room(house)


def test_a_decision_is_taken_by_who_may_take_it_and_stands_with_their_name(house: House) -> None:
    start(house, "ontknoping")
    says(house, "els", "Mag de brug open op zondag?")
    for _ in range(2):
        house.types("sanne", "volgende")
        house.run()
    shown_now = house.press("bram", "contribute", room="kade")
    assert isinstance(shown_now, Message)
    assert shown_now.text == "Deze stap is voor anderen. Je hoeft nu niets te doen."
    house.press("els", "contribute", room="kade")
    assert house.form("els").fields[0].value == "Mag de brug open op zondag?"
    assert isinstance(house.fill("els", text0="De brugwachter werkt dan niet."), Problem)
    house.fill("els", decision0="nog-niet", text0="De brugwachter werkt dan niet.")
    house.types("sanne", "volgende")
    house.run()
    assert (
        "**Mag de brug open op zondag?**\n\n"
        "Besluit: **Nog niet**\n\n> De brugwachter werkt dan niet.\n\n– Els" in revealed(house)[-1]
    )
    casus = house.casus()
    (knot,) = house.store.read(lambda tx: tx.items.of(casus.id))
    assert (knot.kind, knot.text, knot.status) == ("knoop", "Mag de brug open op zondag?", "not_yet")
    assert knot.reason == "De brugwachter werkt dan niet"


def test_four_weeks_later_the_facilitators_are_asked_whether_the_value_counted_and_the_next_summary_tells_it(
    house: House,
) -> None:
    start(house, "waarde-wegen chat")
    for _ in range(3):
        house.types("sanne", "overslaan")
        house.run()
    house.press("els", "contribute", room="kade")
    house.fill("els", text0="Kinderen spelen weer buiten.", share="rol")
    house.types("sanne", "volgende")
    house.types("sanne", "oogst")
    house.fill("sanne", outcome="Het spelen telt het zwaarst.")
    later(house, days=27)
    assert not any("Telde dit mee" in text for text in house.told("sanne"))
    later(house, days=2)
    asked = "waarde «Kinderen spelen weer buiten.» Telde dit mee in het besluit?"
    assert any(asked in text for text in house.told("sanne"))
    assert any(asked in text for text in house.told("joris"))
    house.press("sanne", "item_tell")
    assert isinstance(house.fill("sanne", status_a="counted"), Problem), "it says how"
    house.fill("sanne", status_a="counted", reason_a="het plein blijft open tot acht uur")
    house.ask()
    house.answers("els", "We belden elkaar deze week meteen.")
    told = "Waarde: Kinderen spelen weer buiten. Telde mee in het besluit. Het plein blijft open tot acht uur."
    assert told in house.until_posted()
    house.ask()
    house.answers("els", "We belden elkaar deze week weer.")
    assert "Telde mee" not in house.until_posted()


def test_agreements_to_begin_with_are_drafted_by_facilitators_and_the_others_say_yes(house: House) -> None:
    start(house, "verwachtingen chat")
    for _ in range(2):
        house.types("sanne", "overslaan")
        house.run()
    assert "Deze vraag is voor: begeleiders." in room(house)
    other = house.press("els", "contribute", room="kade")
    assert isinstance(other, Message)
    assert other.text == "Deze stap is voor anderen. Je hoeft nu niets te doen."
    house.press("joris", "contribute", room="kade")
    house.fill("joris", text0="We laten elke donderdag iets weten.", share="rol")
    house.types("sanne", "volgende")
    house.run()
    house.press("els", "Klopt voor mij", room="kade")
    house.run()
    (item,) = house.store.read(lambda tx: tx.items.of(house.casus().id))
    assert item.status == "agreed"


def test_three_weeks_later_the_facilitators_are_asked_whether_a_learning_question_stays(house: House) -> None:
    start(house, "vraag-centraal chat")
    for _ in range(2):
        house.types("sanne", "overslaan")
        house.run()
    house.press("els", "contribute", room="kade")
    house.fill("els", text1="Wie onderhoudt de brug?", share="rol")
    house.types("sanne", "volgende")
    later(house, days=20)
    assert not any("Blijft deze vraag?" in text for text in house.told("sanne"))
    later(house, days=2)
    assert any("leervraag «Wie onderhoudt de brug?» Blijft deze vraag?" in text for text in house.told("sanne"))
    house.press("sanne", "item_tell")
    house.fill("sanne", **{each.name: "dropped" for each in house.form("sanne").fields if each.kind == "one_of"})
    (question,) = house.store.read(lambda tx: tx.items.of(house.casus().id))
    assert question.status == "dropped"


def test_what_was_written_down_in_a_step_is_kept_and_goes_with_its_author(house: House) -> None:
    start(house, "drie-vragen chat")
    says(house, "els", BLIND)
    house.types("sanne", "volgende")
    house.run()
    house.press("els", "contribute", room="kade")
    house.fill("els", text0="Meten helpt.", text1="We meten eerst, dan pas praten.", share="rol")
    house.types("sanne", "volgende")
    house.run()
    casus = house.casus()
    (kept,) = house.store.read(lambda tx: tx.items.of(casus.id))
    assert (kept.kind, kept.text, kept.confirmed) == ("bijsturing", "We meten eerst, dan pas praten.", True)
    answer = kept.sources[0]
    house.press("els", "withdraw", value=answer)
    house.fill("els")
    assert house.store.read(lambda tx: tx.items.of(casus.id)) == ()


def test_a_text_for_the_author_alone_is_not_kept_as_an_item(house: House) -> None:
    start(house, "drie-vragen chat")
    says(house, "els", BLIND)
    house.types("sanne", "volgende")
    house.run()
    house.press("els", "contribute", room="kade")
    house.fill("els", text0="Meten helpt.", text1="We meten eerst.", share="thema")
    house.types("sanne", "volgende")
    casus = house.casus()
    assert house.store.read(lambda tx: tx.items.of(casus.id)) == ()


def test_the_record_is_announced_before_a_session_that_makes_one(house: House) -> None:
    form = house.types("sanne", "start ontknoping live")
    assert isinstance(form, Form)
    assert "Uit deze vorm komt een besluit op papier." in form.intro
    house.fill("sanne")
    house.run()
    assert "hieruit komt een besluit op papier" in room(house)


def test_a_live_step_names_its_end_time_and_its_message_changes_at_most_once_a_minute(house: House) -> None:
    start(house, "elkaars-bril live")
    assert "Deze stap duurt tot 10.08 uur." in room(house)
    for user in ("els", "noor", "bram"):
        house.press(user, "contribute", room="kade")
        house.fill(user, None, house.room(), text0=BLIND, share="rol")
        house.run()
    assert "Er zijn bijdragen" not in room(house)
    later(house, minutes=1)
    assert "Er zijn bijdragen." in room(house)
    says(house, "yara", OPEN)
    later(house, minutes=5)
    stage = next(each.key for each in house.board.at("#kade") if "stap 1 van 4" in each.message.text)
    assert [each.changed for each in house.board.sent if each.key == stage] == [False, True]
    later(house, minutes=3)
    assert BLIND in revealed(house)[0]


def test_the_session_goes_on_over_a_restart(house: House) -> None:
    start(house)
    says(house, "els", BLIND)
    house.restart()
    later(house, days=1, hours=1)
    assert BLIND in revealed(house)[0]


def test_a_step_does_not_end_in_the_weekend(house: House) -> None:
    later(house, days=4, hours=2)
    start(house)
    assert "tot maandag 30 november om 12.00 uur" in room(house)


def test_what_people_write_to_the_bot_is_their_contribution_when_one_question_is_open(house: House) -> None:
    start(house)
    says(house, "els", BLIND)
    house.types("sanne", "volgende")
    house.run()
    house.writes("yara", OPEN)
    house.run()
    assert OPEN not in room(house)
    house.press("yara", "Citeren met naam")
    house.run()
    house.types("sanne", "volgende")
    house.run()
    assert f"> {OPEN}\n\n– Yara" in revealed(house)[-1]


def test_in_private_with_two_questions_open_the_bot_gives_the_form(house: House) -> None:
    start(house)
    house.writes("yara", OPEN)
    house.run()
    assert "Gebruik voor deze stap de knop." in house.told("yara")[-1]
    house.press("yara", "contribute")
    assert house.form("yara").fields[0].value == ""


def test_a_reply_in_the_thread_of_an_open_question_is_a_contribution(house: House) -> None:
    start(house)
    says(house, "els", BLIND)
    house.types("sanne", "volgende")
    house.types("sanne", "volgende")
    house.run()
    step = next(each for each in house.board.at("#kade") if "stap 3 van 3" in each.message.text)
    house.says("noor", "De brug is echt te smal.", thread=step.id)
    house.types("sanne", "volgende")
    house.run()
    assert "De brug is echt te smal." in revealed(house)[-1]


def test_a_reply_under_a_blind_step_is_no_contribution(house: House) -> None:
    start(house)
    step = next(each for each in house.board.at("#kade") if "stap 1 van 3" in each.message.text)
    house.says("noor", "De brug is echt te smal.", thread=step.id)
    later(house, days=1, hours=1)
    assert "De brug is echt te smal." not in room(house)


def test_contributions_are_part_of_my_data_and_the_question_of_the_week_goes_on(house: House) -> None:
    start(house)
    says(house, "els", BLIND)
    data = house.types("els", "mijn-gegevens")
    assert isinstance(data, Message)
    assert BLIND.rstrip(".") in data.text
    assert house.ask()
    later(house, days=9)
    assert house.newest_round().session_id is None


def test_the_texts_of_a_session_go_after_their_time_in_the_room_too(house: House) -> None:
    start(house)
    says(house, "els", BLIND)
    house.types("sanne", "afronden")
    house.fill("sanne", outcome="We meten de brug samen op.")
    later(house, days=40)
    assert BLIND not in room(house)
    assert "de bewaartijd is om" in room(house)
    assert "We meten de brug samen op." in room(house)
    members = house.members()
    kept = house.store.read(lambda tx: tx.answers.of_members([members["els"].id]))
    assert [answer.state for answer in kept] == [AnswerState.EXPIRED]


def test_bare_reflectie_is_a_menu_for_facilitators_and_help_for_others(house: House) -> None:
    menu = house.types("sanne", "")
    assert isinstance(menu, Message)
    assert menu.text.startswith("**Een sessie in De Stille Kade**")
    help_ = house.types("els", "")
    assert isinstance(help_, Message)
    assert help_.text.startswith("**Wat kun je doen?**")


def test_the_menu_suggests_formats_for_what_is_going_on(house: House) -> None:
    house.types("sanne", "")
    house.press("sanne", "session_situation")
    menu = house.fill("sanne", situation="stuck")
    assert isinstance(menu, Message)
    assert menu.choices[0].label == "Ontknoping"


def test_an_unknown_format_is_answered_with_the_one_that_looks_like_it(house: House) -> None:
    shown = house.types("sanne", "start ontknooping")
    assert isinstance(shown, Message)
    assert "Bedoel je **/reflectie start ontknoping**?" in shown.text


def test_a_text_that_is_added_to_a_step_that_opened_again_is_not_seen_before_it_closes(house: House) -> None:
    start(house)
    says(house, "els", BLIND)
    house.types("sanne", "volgende")
    house.types("sanne", "terug")
    house.run()
    says(house, "bram", OPEN)
    house.press("els", "withdraw")
    house.fill("els")
    house.run()
    assert OPEN not in room(house)
    assert BLIND not in room(house)
    house.types("sanne", "volgende")
    house.run()
    assert OPEN in room(house)


def test_what_was_said_in_a_step_that_was_skipped_is_not_in_the_form_of_who_reacts_either(house: House) -> None:
    start(house)
    says(house, "els", "Regels.", other="Als bewoner zou ik lang wachten.")
    house.types("sanne", "overslaan")
    house.run()
    house.press("bram", "contribute", room="kade")
    assert "Als bewoner" not in house.form("bram").intro


def test_what_came_out_stands_in_the_next_summary_and_only_there(house: House) -> None:
    house.types("sanne", "oogst")
    house.fill("sanne", format="W05", outcome="De vergunning komt in maart.")
    house.ask()
    for user in ("els", "noor", "bram"):
        house.answers(user, "We belden elkaar deze week meteen.")
    assert "- Ontknoping (maandag 23 november): De vergunning komt in maart." in house.until_posted()
    before = len([each for each in house.board.at("#kade") if each.key.startswith("synthesis/")])
    house.ask()
    for user in ("els", "noor", "bram"):
        house.answers(user, "We spraken af dat we vaker bellen.")
    for _ in range(40):
        posted = [each.message.text for each in house.board.at("#kade") if each.key.startswith("synthesis/")]
        if len(posted) > before:
            break
        later(house, hours=12)
    assert len(posted) == before + 1
    assert "De vergunning komt in maart." not in posted[-1]
