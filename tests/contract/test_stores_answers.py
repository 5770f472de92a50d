"""Rounds, answers, the messages they come from, and syntheses, on every store."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from time import monotonic, sleep

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from stored import NOW, PLACE, SANNE, Post, answer, casus, found, member, outgoing, part, put, round_, synthesis

from bot.core.events import Place, Who
from bot.core.model import Answer, AnswerState, Asked, PartState, Quote, Round, Share, Statement, SynthesisState
from bot.core.ports.errors import NotYet, StoreError
from bot.core.ports.outbox import Settled
from bot.core.ports.store import Store, Tx


def test_a_round_comes_back_as_it_was_asked_and_as_it_was_closed(store: Store) -> None:
    store.write(found)
    assert store.read(lambda tx: tx.rounds.get(["q1", "unknown"])) == {"q1": round_()}
    closed = replace(round_(), closed_at=NOW + timedelta(days=4, microseconds=7))
    store.write(lambda tx: tx.rounds.save(closed))
    assert store.read(lambda tx: tx.rounds.get(["q1"])) == {"q1": closed}


def test_a_casus_has_one_round_a_week_whoever_opens_it(store: Store) -> None:
    store.write(found)
    with pytest.raises(StoreError):
        store.write(lambda tx: tx.rounds.add([round_("q3", occurrence="2026-W48"), round_("q2")]))
    assert list(store.read(lambda tx: tx.rounds.get(["q1", "q2", "q3"]))) == ["q1"]


def test_the_newest_round_is_the_one_opened_last(store: Store) -> None:
    store.write(found)
    store.write(lambda tx: tx.casussen.add(casus("c2")))
    later = round_("q0", occurrence="2026-W48", opened_at=NOW + timedelta(days=7))
    store.write(
        lambda tx: tx.rounds.add([later, round_("q9", occurrence="2026-W40", opened_at=NOW - timedelta(days=49))])
    )
    assert store.read(lambda tx: tx.rounds.newest(["c1", "c2"])) == {"c1": later}


def test_questions_asked_since_a_day_come_round_by_round_oldest_first(store: Store) -> None:
    store.write(found)

    def asked(*ids: str) -> tuple[Asked, ...]:
        return tuple(Asked(key=str(n), question_id=id_, text="?", digest="d") for n, id_ in enumerate(ids))

    store.write(
        lambda tx: tx.rounds.add(
            [
                round_("q3", occurrence="2026-W49", opened_at=NOW + timedelta(days=14), asked=asked("zon", "regen")),
                round_("q2", occurrence="2026-W48", opened_at=NOW + timedelta(days=7), asked=asked("mist")),
            ]
        )
    )
    since = store.read(lambda tx: tx.rounds.asked_since(["c1", "c2"], NOW + timedelta(seconds=1)))
    assert since == {"c1": (("mist",), ("zon", "regen")), "c2": ()}
    assert store.read(lambda tx: tx.rounds.asked_since(["c1"], NOW))["c1"][0] == ("wind",)


def test_not_now_said_twice_is_said_once(store: Store) -> None:
    store.write(found)
    for _ in range(2):
        store.write(lambda tx: tx.rounds.say_not_now("q1", "m1", NOW))
    assert store.read(lambda tx: tx.rounds.not_now(["q1", "q2"])) == {"q1": frozenset({"m1"}), "q2": frozenset()}
    (refused,) = store.read(lambda tx: tx.rounds.refused_by(["m1"]))["m1"]
    assert refused[1] == NOW
    assert store.read(lambda tx: tx.rounds.refused_by(["m2"])) == {"m2": ()}


def _by_itself(tx: Tx, place: Place, message: str) -> Round | None:
    return tx.rounds.under(place, message)


def _with_the_place(tx: Tx, place: Place, message: str) -> Round | None:
    return tx.casussen.at(place, SANNE, under=message).round_


def _under(store: Store, place: Place, message: str) -> Round | None:
    """The round of a message of ours, which both looks find."""
    asked = store.read(lambda tx: _by_itself(tx, place, message))
    assert asked == store.write(lambda tx: _with_the_place(tx, place, message))
    return asked


def test_a_reply_finds_its_round_by_any_id_of_the_question(store: Store) -> None:
    store.write(found)
    put(store, outgoing("round/q1", round_id="q1"), outgoing("other"))
    post = Post(store)
    (claimed,) = post.claim()
    question, other = claimed.parcels
    post.settle(
        Settled(row=question.row, lane=claimed.lane, ids=("500", "501")),
        Settled(row=other.row, lane=claimed.lane, ids=("600",)),
    )
    under = [_under(store, PLACE, id_) for id_ in ("500", "501", "600", "999")]
    assert under == [round_(), round_(), None, None]
    assert _under(store, replace(PLACE, room="elders"), "500") is None
    assert _under(store, replace(PLACE, workspace="x"), "500") is None


def test_a_reply_to_a_question_that_is_being_sent_comes_too_early(store: Store) -> None:
    store.write(found)
    put(store, outgoing("round/q1", round_id="q1"))
    assert _under(store, PLACE, "500") is None
    post = Post(store)
    post.claim_one()
    for look in (_by_itself, _with_the_place):
        with pytest.raises(NotYet):
            store.write(lambda tx, look=look: look(tx, PLACE, "500"))  # type: ignore[misc]
    assert _under(store, replace(PLACE, room="elders"), "500") is None
    post.now += timedelta(hours=1)
    post.send_one("500")
    assert _under(store, PLACE, "500") == round_()


def test_a_private_question_is_found_in_the_direct_line_whatever_the_platform_calls_it(store: Store) -> None:
    store.write(found)
    put(store, outgoing("invite/q1", to="@sanne", round_id="q1"))
    Post(store).send_one("900")
    direct = Place(platform="web", workspace="w", room="D042", direct=True)
    assert store.read(lambda tx: tx.rounds.under(direct, "900")) == round_()
    assert store.read(lambda tx: tx.rounds.under(replace(direct, direct=False), "900")) is None


def test_an_answer_comes_back_as_it_was_given_and_as_it_was_changed(store: Store) -> None:
    store.write(found)
    store.write(lambda tx: tx.answers.add(answer()))
    assert store.read(lambda tx: tx.answers.get(["a1", "unknown"])) == {"a1": answer()}
    withdrawn = replace(answer(), text="", state=AnswerState.WITHDRAWN, changed=1, share=Share.ONLY_ME)
    store.write(lambda tx: tx.answers.save(withdrawn))
    assert store.read(lambda tx: tx.answers.by("q1", "m1")) == (withdrawn,)
    assert store.read(lambda tx: tx.answers.of_members(["m1"])) == ()


def test_answers_come_in_the_order_in_which_they_were_given(store: Store) -> None:
    store.write(found)
    store.write(lambda tx: tx.rounds.add([round_("q2", occurrence="2026-W48")]))
    store.write(
        lambda tx: [
            tx.answers.add(answer("a3", answered_at=NOW + timedelta(hours=2))),
            tx.answers.add(answer("a9", round_id="q2")),
            tx.answers.add(answer("a1")),
            tx.answers.add(answer("a2", answered_at=NOW + timedelta(hours=1))),
        ]
    )

    def ids(answers: tuple[Answer, ...]) -> list[str]:
        return [one.id for one in answers]

    assert ids(store.read(lambda tx: tx.answers.by("q1", "m1"))) == ["a1", "a2", "a3"]
    assert ids(store.read(lambda tx: tx.answers.of_rounds(["q2", "q1"]))) == ["a9", "a1", "a2", "a3"]
    assert ids(store.read(lambda tx: tx.answers.of_members(["m1"]))) == ["a3", "a2", "a1", "a9"]
    assert store.read(lambda tx: tx.answers.of_rounds([])) == ()


def test_thousands_of_answers_are_found_at_once(store: Store) -> None:
    store.write(found)
    ids = [f"a{number:04}" for number in range(1200)]
    store.write(lambda tx: [tx.answers.add(answer(id_)) for id_ in ids])
    assert list(store.read(lambda tx: tx.answers.get([*ids, *ids]))) == ids


def test_a_part_is_replaced_by_its_newer_version_and_outlives_its_text(store: Store) -> None:
    store.write(found)
    store.write(
        lambda tx: [tx.answers.add(answer()), tx.parts.put(part("502", said_at=NOW)), tx.parts.put(part("501"))]
    )
    newer = part("502", text="Anders gezegd", revision="7", state=PartState.REPLACED)
    store.write(lambda tx: tx.parts.put(newer))
    assert store.read(lambda tx: tx.parts.of_message(PLACE, "502")) == newer
    assert store.read(lambda tx: tx.parts.of_answer("a1")) == (newer, part("501"))
    assert store.read(lambda tx: tx.parts.of_message(PLACE, "999")) is None
    store.write(lambda tx: tx.parts.put(part("503", answer_id=None, text="", state=PartState.WITHDRAWN)))
    tombstone = store.read(lambda tx: tx.parts.of_message(PLACE, "503"))
    assert tombstone is not None
    assert (tombstone.answer_id, tombstone.text) == (None, "")


def test_words_that_are_withdrawn_are_in_no_file_of_the_database(sqlite_store: Store, tmp_path: Path) -> None:
    words = "de sleutel ligt onder de bloempot"
    sqlite_store.write(found)
    sqlite_store.write(
        lambda tx: [
            tx.answers.add(answer(text=words * 50)),
            tx.parts.put(part(text=words * 50)),
            tx.outbox.put(outgoing(text=words * 50, shows=("a1",))),
            tx.syntheses.add(synthesis("s1", Statement(block="b", text=words, sources=("a1",)))),
        ]
    )

    def files_with_words() -> list[str]:
        return [file.name for file in tmp_path.iterdir() if words.encode() in file.read_bytes()]

    assert files_with_words()
    sqlite_store.write(
        lambda tx: [
            tx.answers.save(answer(text="", state=AnswerState.WITHDRAWN)),
            tx.parts.put(part(text="", state=PartState.WITHDRAWN)),
            tx.outbox.scrub(["a1"]),
            tx.syntheses.forget(["a1"]),
        ]
    )
    until = monotonic() + 10
    while files_with_words() and monotonic() < until:
        sleep(0.1)
    assert files_with_words() == []


QUOTED = Statement(
    block="wat werkt",
    text="Twee keer hoorden we: begin klein.",
    theme="klein",
    sources=("a2", "a1"),
    quotes=(
        Quote(answer_id="a1", text="Begin klein.", label=""),
        Quote(answer_id="a2", text="Klein.", label="een initiatiefnemer"),
    ),
    because=("klein begin…", "‘stap’ voor stap"),
    example="Wij deden eerst één straat.",
)
ALONE = Statement(block="wat schuurt", text="De vergunning duurt lang.", sources=("a1",))
HEAD = Statement(block="kop", text="Deze week")


def test_a_synthesis_comes_back_to_the_letter_and_in_order(store: Store) -> None:
    store.write(found)
    whole = synthesis("s1", HEAD, QUOTED, ALONE, QUOTED, counted=("a2", "a1", "a3"), read_by=("m1",))
    store.write(lambda tx: tx.syntheses.add(whole))
    assert store.read(lambda tx: tx.syntheses.get("s1")) == whole
    posted = replace(
        whole,
        statements=(ALONE, HEAD),
        state=SynthesisState.POSTED,
        posted_at=NOW,
        corrected_on=date(2026, 11, 25),
        agreed_by=("m1", "m2"),
        counted=(),
    )
    store.write(lambda tx: tx.syntheses.save(posted))
    assert store.read(lambda tx: tx.syntheses.get("s1")) == posted
    assert store.read(lambda tx: tx.syntheses.get("unknown")) is None


def test_only_the_newest_version_counts(store: Store) -> None:
    store.write(found)
    old = synthesis("s1", QUOTED, counted=("a1",))
    new = synthesis("s2", HEAD, version=2, counted=("a2",))
    store.write(lambda tx: [tx.syntheses.add(old), tx.syntheses.add(new)])
    assert store.read(lambda tx: tx.syntheses.newest("c1", "2026-W47")) == new
    assert store.read(lambda tx: tx.syntheses.newest("c1", "2026-W48")) is None
    assert store.read(lambda tx: tx.syntheses.resting_on(["a1"])) == ()
    assert store.read(lambda tx: tx.syntheses.resting_on(["a1", "a2"])) == (new,)
    with pytest.raises(StoreError):
        store.write(lambda tx: tx.syntheses.add(synthesis("s3", version=2)))


def test_a_synthesis_rests_on_what_it_counts_uses_and_quotes(store: Store) -> None:
    store.write(found)
    quote_only = Statement(block="b", text="t", quotes=(Quote(answer_id="a8", text="x", label=""),))
    whole = synthesis("s1", quote_only, ALONE, counted=("a9",))
    store.write(lambda tx: tx.syntheses.add(whole))
    resting = store.read(lambda tx: [tx.syntheses.resting_on([id_]) for id_ in ("a1", "a8", "a9", "a5")])
    assert resting == [(whole,), (whole,), (whole,), ()]


def test_a_forgotten_answer_is_in_no_version_any_more(store: Store) -> None:
    store.write(found)
    old = synthesis("s1", HEAD, QUOTED, ALONE, counted=("a1", "a2"))
    store.write(lambda tx: [tx.syntheses.add(old), tx.syntheses.add(replace(old, id="s2", version=2))])
    store.write(lambda tx: tx.syntheses.forget(["a1"]))
    # The reason for the theme may have been read in this answer alone.
    rest = replace(QUOTED, sources=("a2",), quotes=QUOTED.quotes[1:], because=(), example="")
    for id_ in ("s1", "s2"):
        left = store.read(lambda tx, id_=id_: tx.syntheses.get(id_))
        assert left is not None
        # What rested on this answer alone has gone with it; what never had a source stays.
        assert (left.statements, left.counted) == ((HEAD, rest), ("a2",))
    assert store.read(lambda tx: tx.syntheses.resting_on(["a1"])) == ()
    store.write(lambda tx: tx.syntheses.forget(["a1"]))


def test_of_a_casus_are_the_newest_versions_of_all_weeks(store: Store) -> None:
    store.write(found)
    day = date(2026, 11, 30)
    right = synthesis("s1", QUOTED, state=SynthesisState.POSTED)
    old = replace(right, id="s2", week="2026-W48", corrected_on=day)
    new = replace(old, id="s3", version=2)
    draft = replace(old, id="s4", week="2026-W49", state=SynthesisState.DRAFT)
    store.write(lambda tx: [tx.syntheses.add(each) for each in (right, old, new, draft)])
    assert store.read(lambda tx: tx.syntheses.of("c1")) == (right, new, draft)
    assert store.read(lambda tx: tx.syntheses.of("c2")) == ()


def test_quotes_stay_only_where_they_are_posted_and_newest_and_reasons_nowhere(store: Store) -> None:
    store.write(found)
    old = synthesis("s1", QUOTED, state=SynthesisState.POSTED)
    posted = replace(old, id="s2", version=2)
    held = replace(old, id="s3", week="2026-W48", state=SynthesisState.HELD)
    store.write(lambda tx: [tx.syntheses.add(each) for each in (old, posted, held)])
    store.write(lambda tx: tx.syntheses.unquote([quote.answer_id for quote in QUOTED.quotes]))
    left = {id_: store.read(lambda tx, id_=id_: tx.syntheses.get(id_)) for id_ in ("s1", "s2", "s3")}
    # The reason for a theme was never posted: it goes with the texts in which it was read.
    unexplained = replace(QUOTED, because=(), example="")
    without = (replace(unexplained, quotes=()),)
    assert {id_: each and each.statements for id_, each in left.items()} == {
        "s1": without,
        "s2": (unexplained,),
        "s3": without,
    }


def test_a_quote_that_is_taken_out_leaves_no_trace(sqlite_store: Store, tmp_path: Path) -> None:
    sqlite_store.write(found)
    whole = synthesis("s1", QUOTED)
    sqlite_store.write(lambda tx: tx.syntheses.add(whole))
    sqlite_store.write(lambda tx: tx.syntheses.save(replace(whole, statements=(replace(QUOTED, quotes=()),))))
    sqlite_store.close()
    assert not [file for file in tmp_path.iterdir() if b"Begin klein." in file.read_bytes()]


def test_answers_of_two_members_in_one_round_stay_apart(store: Store) -> None:
    store.write(found)

    def work(tx: Tx) -> None:
        amir = tx.people.know(Who(platform="web", workspace="w", user="amir", name="Amir"), NOW)
        tx.people.add_member(member("m2", amir.id, user="amir"))
        tx.answers.add(answer("a1"))
        tx.answers.add(answer("a2", member_id="m2"))

    store.write(work)
    assert [one.id for one in store.read(lambda tx: tx.answers.by("q1", "m2"))] == ["a2"]
    assert store.read(lambda tx: tx.casussen.at(PLACE, SANNE).member) is not None


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00")))
def test_any_words_come_back_to_the_letter(store: Store, words: str) -> None:
    if not store.read(lambda tx: tx.casussen.get(["c1"])):
        store.write(found)
        store.write(lambda tx: tx.answers.add(answer()))
    store.write(lambda tx: tx.answers.save(answer(text=words)))
    assert store.read(lambda tx: tx.answers.get(["a1"])["a1"].text) == words


def test_closing_and_answering_at_the_same_time_never_cross(store: Store) -> None:
    """Each casus ends with either the answer before the closing, or the closing and no answer."""
    store.write(found)
    together = threading.Barrier(2)
    told: list[str] = []

    def give() -> None:
        together.wait()

        def work(tx: Tx) -> str:
            tx.casussen.at(PLACE, SANNE)
            if tx.rounds.get(["q1"])["q1"].closed_at:
                return "too late"
            tx.answers.add(answer())
            return "taken"

        told.append(store.write(work))

    def close() -> None:
        together.wait()

        def work(tx: Tx) -> int:
            tx.casussen.get(["c1"])
            tx.rounds.save(replace(round_(), closed_at=NOW))
            return len(tx.answers.of_rounds(["q1"]))

        told.append(f"closed with {store.write(work)}")

    threads = [threading.Thread(target=give), threading.Thread(target=close)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(told) in (["closed with 0", "too late"], ["closed with 1", "taken"])
