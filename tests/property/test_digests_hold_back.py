"""Whatever teams answer, withdraw and take out, and whenever: a digest says only what a team saw, of enough people, of nobody,
and in people's own words only with their yes.

People answer at random of two subjects at random levels, and some of those who are asked let themselves be quoted. While the
teams look and after it was delivered, answers, knots and what works are withdrawn or said otherwise, a yes is taken back, lines
are taken out and casussen leave. After each step every text of a digest is looked at again.
"""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.messages import Form, Message, words_in
from bot.core.model import Answer, AnswerState, Item, Share
from bot.core.ports.pages import Page
from bot.pages.links import PATH
from tests.property.profiles import PROFILE
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
    knot,
    looked,
    newest_question,
    pass_time,
    with_team,
    works,
)
from tests.support.house import House
from tests.support.pages_scene import link_in, links

ROOMS = ("kade", "baan")
SUBJECTS = {"geld": MONEY, "regels": RULES}
WORDS = {"kade": "Zorg voor een sleutel", "baan": "Zorg dat de beslisser komt"}
KEPT = {"kade": "Eerst samen lopen, dan pas praten", "baan": "Mag het hek op zondag open?"}
"""What each casus keeps: something that works, with the yes of its author, and a knot that nobody decided on."""


QUOTES = {
    user: f"We belden elkaar {number} keer over de plannen."
    for number, user in enumerate([user for room in ROOMS for user in everyone(room)], start=11)
}
"""What people wrote before, of another subject: one of them in each casus is asked «Mag dit zo?»."""


def said(room: str) -> st.SearchStrategy[dict[str, tuple[str, str]]]:
    """Who of a room answers, of what, and who may see it."""
    one = st.tuples(st.sampled_from(sorted(SUBJECTS)), st.sampled_from([each.value for each in Share]))
    return st.dictionaries(st.sampled_from(everyone(room)), one, min_size=3)


AUTHORS = {"kade": "kade-els", "baan": "baan-noor"}
OTHERWISE = {"kade": "Eerst samen fietsen", "baan": "Mag het hek elke dag open?"}
ASKED = SHOWN - timedelta(days=6)
"""By then authors were asked whether they may be quoted."""
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("withdraw"), st.sampled_from([user for room in ROOMS for user in everyone(room)])),
        st.tuples(st.just("take_out"), st.sampled_from(ROOMS)),
        st.tuples(st.just("leave"), st.sampled_from(ROOMS)),
        st.tuples(st.just("take_away"), st.sampled_from(ROOMS)),
        st.tuples(st.just("say_otherwise"), st.sampled_from(ROOMS)),
        st.tuples(st.just("take_back"), st.sampled_from(sorted(QUOTES))),
    ),
    max_size=4,
)


@pytest.fixture
def template(_sqlite_with_tables: Path) -> Path:
    return _sqlite_with_tables


def everybody_writes(house: House, said: dict[str, tuple[str, str]]) -> None:
    """The next question is asked everywhere, and these people answer it."""
    before = {room: newest_question(house, room) for room in ROOMS}
    while any(newest_question(house, room) == before[room] for room in ROOMS):
        pass_time(house)
    for user, (text, share) in said.items():
        house.answers(user, text, share, room=user.partition("-")[0])


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

    def __init__(self, house: House, items: dict[str, Item], agreed: set[str]) -> None:
        self.house = house
        self.items = items
        self.agreed = agreed
        """The words of quotes of which their author said yes."""
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
            every = (*WORDS.values(), *KEPT.values(), *QUOTES.values())
            self.gone.update(words for words in every if words in option.label)

    def leave(self, room: str) -> None:
        user = facilitators(room)[1]
        self.house.press(user, "take_part_no", value=self.house.casus(room).id, room=room)
        self.left.add(room)
        self.gone |= {WORDS[room], KEPT[room], *(QUOTES[user] for user in everyone(room))}

    def take_away(self, room: str) -> None:
        """The author of what the casus keeps takes it away."""
        item = self.items[room]
        self.house.press(AUTHORS[room], "item_away", value=item.id)
        if isinstance(self.house.shown[AUTHORS[room]], Form):
            self.house.fill(AUTHORS[room])
        self.gone.add(KEPT[room])

    def say_otherwise(self, room: str) -> None:
        """The author of what the casus keeps says it in other words: nobody said yes to those."""
        item = self.items[room]
        shown = self.house.press(AUTHORS[room], "item_change", value=item.id)
        if isinstance(shown, Form):
            self.house.fill(AUTHORS[room], text=OTHERWISE[room])
            self.gone.add(KEPT[room])

    def take_back(self, user: str) -> None:
        """Somebody says that they would rather not be quoted, if they were asked."""
        if any(choice.action == "consent_no" for _, _, choice, _ in self.house.buttons(user)):
            self.house.press(user, "consent_no")
            self.gone.add(QUOTES[user])

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
            assert words_in(text) <= (900 if text == texts["page"] else 550)
            assert MONEY not in text
            assert not [words for words in QUOTES.values() if words in text and words not in self.agreed]
            assert RULES not in text
            assert OTHERWISE["kade"] not in text
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
        read = texts["coordinator"] + texts["page"]
        told = [words for words in (WORDS[room], KEPT[room], OTHERWISE[room]) if words in read]
        return all(words in self.seen[room] or words in looked(self.house, room) for words in told)


@pytest.mark.timeout(900)
@settings(PROFILE, max_examples=PROFILE.max_examples // 6)
@given(
    kade=said("kade"),
    baan=said("baan"),
    agreeing=st.sets(st.sampled_from(sorted(QUOTES))),
    looking=STEPS,
    afterwards=STEPS,
)
def test_a_digest_says_only_what_teams_saw_and_left_in_of_enough_people_and_never_a_name(
    template: Path,
    tmp_path_factory: pytest.TempPathFactory,
    kade: dict[str, tuple[str, str]],
    baan: dict[str, tuple[str, str]],
    agreeing: set[str],
    looking: list[tuple[str, str]],
    afterwards: list[tuple[str, str]],
) -> None:
    file = shutil.copy(template, tmp_path_factory.mktemp("digest") / "reflectie.db")
    with House(f"sqlite:///{file}", pages=links()) as house:
        group(house, *ROOMS)
        for room in ROOMS:
            ask(house, room, WORDS[room])
        house.until(MONTH)
        items = {"kade": works(house), "baan": knot(house)}
        everybody_writes(house, {user: (words, "rol") for user, words in QUOTES.items()})
        everybody_writes(house, {user: (SUBJECTS[subject], share) for user, (subject, share) in (kade | baan).items()})
        for room in ROOMS:  # the next weeks are paused, so that these answers stay the newest
            house.press(facilitators(room)[0], "casus_pause", value=house.casus(room).id, room=room)
        house.until(ASKED)
        for user in sorted(agreeing):
            if any(choice.action == "consent_yes" for _, _, choice, _ in house.buttons(user)):
                house.press(user, "consent_yes")
        house.until(SHOWN)
        watcher = Watcher(house, items, {QUOTES[user] for user in agreeing})
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
