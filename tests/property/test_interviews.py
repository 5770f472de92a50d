"""Whatever a form asks and whatever somebody fills in: asked one question at a time, it comes to the same.

On the way they go back, say things that are no answer, edit and delete their messages, and the bot starts anew between
any two words.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, note
from hypothesis import strategies as st

from bot.core import interview
from bot.core.events import Place, Who
from bot.core.interview import Heard
from bot.core.messages import Field, Form, Option
from bot.core.ports.interviews import Interview
from bot.store.opening import migrate, open_store
from tests.property.profiles import PROFILE
from tests.support.house import as_typed

WHO = Who(platform="fake", workspace="w", user="els", name="Els")
ORDERS = st.sampled_from(sorted(interview.ORDERS))
CHARACTERS = st.characters(exclude_categories=("Cs", "Cc"))
TEXTS = st.one_of(st.text(CHARACTERS, max_size=40), ORDERS, ORDERS.map(lambda word: f'"{word.title()}."'), st.just("2"))
LINES = TEXTS.map(lambda text: " ".join(text.split()))
"""What a form gives: without white space around it."""


@st.composite
def options(draw: st.DrawFn) -> tuple[Option, ...]:
    labels = draw(st.lists(st.one_of(st.text(CHARACTERS, min_size=1, max_size=12), ORDERS), min_size=1, max_size=6))
    return tuple(Option(value=f"v{number}", label=label) for number, label in enumerate(labels))


@st.composite
def fields(draw: st.DrawFn, name: str) -> Field:
    kind = draw(st.sampled_from(["line", "text", "one_of", "person"]))
    required = kind == "one_of" or draw(st.booleans())
    chosen = draw(options()) if kind == "one_of" else ()
    value = draw(values(kind, chosen, required=False))
    return Field(name=name, label="?", kind=kind, value=value, options=chosen, required=required, max_length=60)


def values(kind: str, chosen: tuple[Option, ...], *, required: bool) -> st.SearchStrategy[str]:
    """What can be filled in."""
    if kind == "one_of":
        found = st.sampled_from([each.value for each in chosen])
    elif kind == "person":
        found = st.sampled_from(["joris", "noor"])
    else:
        found = LINES.filter(bool)
    return found if required else st.one_of(st.just(""), found)


@st.composite
def wishes(draw: st.DrawFn) -> tuple[Form, dict[str, str]]:
    """A form, and what somebody wants to fill in."""
    made = tuple(draw(fields(f"f{number}")) for number in range(draw(st.integers(0, 5))))
    form = Form(name="f", context="c", title="T", intro="", fields=made, submit="Verder")
    return form, {each.name: draw(values(each.kind, each.options, required=each.required)) for each in made}


@pytest.fixture(scope="module")
def kept_at(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("interviews") / "reflectie.db"


class Person:
    """Somebody who fills in a form. After every word the interview is stored and read again, as at a restart."""

    def __init__(self, url: str, form: Form, *, shown_first: bool) -> None:
        self._store = open_store(url)
        begun = Interview(
            id="i",
            platform=WHO.platform,
            workspace=WHO.workspace,
            user=WHO.user,
            place=Place(platform="fake", workspace="w", room="kade"),
            form=form,
            filled={each.name: each.value for each in form.fields},
            touched_at=datetime(2026, 11, 23, tzinfo=UTC),
        )
        self.now = self._again(interview.begin(begun, shown_first=shown_first))
        self._messages = 0

    def close(self) -> None:
        self._store.close()

    def _again(self, before: Interview) -> Interview:
        self._store.write(lambda tx: tx.interviews.put(before))
        after = self._store.read(lambda tx: tx.interviews.of(WHO))
        assert after == before
        return after

    def says(self, text: str, named: str = "") -> Heard:
        self._messages += 1
        people = [replace(WHO, user=named, name=named.title())] if named else []
        heard = interview.hear(self.now, text, message=f"m{self._messages}", named=people)
        note(f"{text!r} → field {heard.interview.at}, {heard.trouble}")
        self.now = self._again(heard.interview)
        return heard

    def fills(self, wanted: dict[str, str]) -> Heard:
        """Say what is wanted at whatever is asked, and send it when all of it stands there."""
        while True:
            field = interview.field_of(self.now)
            if field is None:
                other = [
                    number
                    for number, each in enumerate(self.now.form.fields, start=1)
                    if self.now.filled[each.name] != wanted[each.name]
                ]
                heard = self.says(str(other[0]) if other else "verstuur")
            else:
                value = wanted[field.name]
                heard = self.says(as_typed(self.now, value), value if field.kind == "person" else "")
            if heard.sent:
                return heard


@PROFILE
@given(wish=wishes(), noise=st.lists(st.one_of(st.just("terug"), TEXTS), max_size=8), shown_first=st.booleans())
def test_what_comes_out_is_what_the_form_would_have_given(
    wish: tuple[Form, dict[str, str]], noise: list[str], shown_first: bool, kept_at: Path
) -> None:
    form, wanted = wish
    url = f"sqlite:///{kept_at}"
    if not kept_at.exists():
        migrate(url)
    person = Person(url, form, shown_first=shown_first)
    try:
        for text in noise:
            before = person.now
            heard = person.says(text)
            if heard.sent or heard.ended:  # then a form would be closed as well: here it is still open
                person.now = replace(before, filled=heard.interview.filled)
            elif text == "terug":
                assert heard.interview.at == max(0, before.at - 1)
                assert heard.interview.filled == before.filled
        # What was said so far may have sent it whole: whoever still wants to change something goes back.
        if any(person.now.filled[each.name] != wanted[each.name] for each in form.fields):
            person.now = replace(person.now, done=frozenset(), at=0)
        filled = person.fills(wanted).interview.filled
        people = {f"{each.name}:name" for each in form.fields if each.kind == "person"}
        assert {name: value for name, value in filled.items() if name not in people} == wanted
        for each in form.fields:
            if each.kind == "person" and wanted[each.name] != each.value:
                assert filled.get(f"{each.name}:name", "") == wanted[each.name].title()
    finally:
        person.close()


@PROFILE
@given(wish=wishes(), edited=st.integers(0, 4), text=TEXTS)
def test_an_edit_changes_only_its_field_and_a_deletion_only_takes_that_back(
    wish: tuple[Form, dict[str, str]], edited: int, text: str, kept_at: Path
) -> None:
    form, wanted = wish
    url = f"sqlite:///{kept_at}"
    if not kept_at.exists():
        migrate(url)
    person = Person(url, form, shown_first=False)
    try:
        done = person.fills(wanted).interview
    finally:
        person.close()
    named = [each.name for each in form.fields if each.name in done.typed]
    for name in named[edited : edited + 1]:
        heard = interview.hear_again(done, text, message=done.typed[name])
        assert heard
        gone = interview.unsay(done, done.typed[name])
        assert gone
        for now in (heard.interview, gone):
            for each in form.fields:
                assert each.name == name or now.filled[each.name] == done.filled[each.name]
