"""Whatever teams answer, withdraw and take out, and whenever: a digest says only what a team saw, of enough people, of nobody.

People answer at random of two subjects at random levels; while the teams look and after it was delivered, answers are
withdrawn, lines are taken out and casussen leave. After each step every text of a digest is looked at again.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.core.messages import Form, Message, words_in
from bot.core.model import Answer, AnswerState, Share
from bot.core.ports.pages import Page
from bot.pages.links import PATH
from tests.support.digest_scene import (
    COORDINATOR,
    DELIVERED,
    MONEY,
    MONTH,
    RULES,
    SHOWN,
    ask,
    delivered,
    digest,
    everyone,
    facilitators,
    group,
    looked,
    newest_question,
    pass_time,
    with_team,
)
from tests.support.house import House
from tests.support.pages_scene import link_in, links

ROOMS = ("kade", "baan")
SUBJECTS = {"geld": MONEY, "regels": RULES}
WORDS = {"kade": "Zorg voor een sleutel", "baan": "Zorg dat de beslisser komt"}


def said(room: str) -> st.SearchStrategy[dict[str, tuple[str, str]]]:
    """Who of a room answers, of what, and who may see it."""
    one = st.tuples(st.sampled_from(sorted(SUBJECTS)), st.sampled_from([each.value for each in Share]))
    return st.dictionaries(st.sampled_from(everyone(room)), one, min_size=3)


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("withdraw"), st.sampled_from([user for room in ROOMS for user in everyone(room)])),
        st.tuples(st.just("take_out"), st.sampled_from(ROOMS)),
        st.tuples(st.just("leave"), st.sampled_from(ROOMS)),
    ),
    max_size=4,
)


@pytest.fixture
def template(_sqlite_with_tables: Path) -> Path:
    return _sqlite_with_tables


def page_text(house: House) -> str:
    """All that a coordinator reads on the page of the newest digest; empty before they have one."""
    shown = house.types(COORDINATOR, "digest", room=None)
    assert isinstance(shown, Message)
    if PATH not in shown.text:
        return ""
    page = house.service.page(links().open(link_in(shown).rpartition("/")[2]).ticket)
    assert isinstance(page, Page)
    return "\n".join([page.title, page.text, *page.lanes, *(step.text for step in page.steps)])


class Watcher:
    """What each team saw, what was taken out or withdrawn, and what may be said after that."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.seen: dict[str, str] = {}
        self.gone: set[str] = set()
        """Words of requests that their team took out."""
        self.left: set[str] = set()

    def look(self) -> None:
        for room in ROOMS:
            self.seen.setdefault(room, looked(self.house, room))

    def withdraw(self, user: str) -> None:
        """Somebody takes their newest answer away, if there is one."""
        kept = [each for room in ROOMS if user in everyone(room) for each in self.house.kept(user, room)]
        present = [each for each in kept if each.state is AnswerState.PRESENT]
        if present:
            self.house.press(user, "withdraw", value=present[-1].id)
            self.house.fill(user)

    def take_out(self, room: str) -> None:
        """A team takes the first line that is about it out, if it still can."""
        value = f"{digest(self.house).id}/{self.house.casus(room).id}"
        shown = self.house.press(f"{room}-els", "digest_adjust", value=value, room=room)
        if isinstance(shown, Form):
            option = shown.fields[0].options[0]
            self.house.fill(f"{room}-els", None, self.house.room(room), line=option.value)
            self.gone.update(words for words in WORDS.values() if words in option.label)

    def leave(self, room: str) -> None:
        user = facilitators(room)[1]
        self.house.press(user, "take_part_no", value=self.house.casus(room).id, room=room)
        self.left.add(room)
        self.gone.add(WORDS[room])

    def behind(self, subject: str) -> dict[str, set[str]]:
        """Who speaks of a subject now, per casus that takes part, by what they said."""
        found: dict[str, set[str]] = {}
        for room in set(ROOMS) - self.left:
            given: list[Answer] = self.house.kept(room=room)
            counting = (AnswerState.PRESENT, AnswerState.EXPIRED)
            people = {
                each.member_id
                for each in given
                if each.state in counting and each.share is not Share.ONLY_ME and each.text == SUBJECTS[subject]
            }
            found[room] = people
        return found

    def check(self) -> None:
        """Look at everything that is to be read of the digest now."""
        self.house.run()
        texts = {room: looked(self.house, room) for room in ROOMS}
        texts["coordinator"] = delivered(self.house)
        texts["page"] = page_text(self.house)
        texts |= {f"team {room}": with_team(self.house, room) for room in set(ROOMS) - self.left}
        names = [self.house.who(user).name for room in ROOMS for user in everyone(room)]
        for text in texts.values():
            assert not [name for name in names if name in text]
            assert not [words for words in self.gone if words in text]
            assert words_in(text) <= (900 if text == texts["page"] else 500)
            assert MONEY not in text
            assert RULES not in text
            for subject in SUBJECTS:
                if f"ging het over {subject}" in text or f"en {subject}." in text:
                    people = self.behind(subject)
                    assert len(people) == len(ROOMS)
                    assert min(len(some) for some in people.values()) >= 3
        for room in ROOMS:
            assert room not in self.left or self.house.casus(room).name not in texts["page"]
            assert room in self.left or "is weggehaald" in texts[room] or self._was_seen(room, texts)

    def _was_seen(self, room: str, texts: dict[str, str]) -> bool:
        """What the coordinator reads of this casus, in the chat or on the page, stood in what its team saw first."""
        words = WORDS[room]
        return words not in texts["coordinator"] + texts["page"] or words in self.seen[room]


@settings(
    max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(kade=said("kade"), baan=said("baan"), looking=STEPS, afterwards=STEPS)
def test_a_digest_says_only_what_teams_saw_and_left_in_of_enough_people_and_never_a_name(
    template: Path,
    tmp_path_factory: pytest.TempPathFactory,
    kade: dict[str, tuple[str, str]],
    baan: dict[str, tuple[str, str]],
    looking: list[tuple[str, str]],
    afterwards: list[tuple[str, str]],
) -> None:
    file = shutil.copy(template, tmp_path_factory.mktemp("digest") / "reflectie.db")
    with House(f"sqlite:///{file}", pages=links()) as house:
        group(house, *ROOMS)
        for room in ROOMS:
            ask(house, room, WORDS[room])
        house.until(MONTH)
        before = {room: newest_question(house, room) for room in ROOMS}
        while any(newest_question(house, room) == before[room] for room in ROOMS):
            pass_time(house)
        for room, of_room in (("kade", kade), ("baan", baan)):
            for user, (subject, share) in of_room.items():
                house.answers(user, SUBJECTS[subject], share, room=room)
        for room in ROOMS:  # the next weeks are paused, so that these answers stay the newest
            house.press(facilitators(room)[0], "casus_pause", value=house.casus(room).id, room=room)
        house.until(SHOWN)
        watcher = Watcher(house)
        watcher.look()
        watcher.check()
        assert delivered(house, COORDINATOR) == ""
        for steps, moment in ((looking, DELIVERED), (afterwards, DELIVERED)):
            for step, whom in steps:
                if step == "leave" and whom in watcher.left:
                    continue
                getattr(watcher, step)(whom)
                watcher.check()
            house.until(moment)
            watcher.check()
