"""`prompts/practice/<language>.yaml` → the practice casus: fictional people, and what they say week by week.

The web chat uses it to let a newcomer walk through some weeks of a casus within a few minutes. The answers fit any
question of the library. The languages are twins: the same people, the same weeks, who answers in one answers in the
other.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import yaml

from bot.core.model import Role, Share
from bot.core.ports.errors import ContentError
from bot.library.flaws import Flaw
from bot.library.sheets import LANGUAGES, Sheet, is_nothing

FEWEST_WEEKS = 6
"""The fewest weeks that everybody must have something for; a silence is something too."""

_USER = re.compile(r"[a-z]{2,20}")
_ROOM = re.compile(r"[a-z][a-z0-9-]{1,30}")
_NOT_NOW = "nu-niet"


class Silence(StrEnum):
    """What somebody does who does not answer: nothing at all, or press «nu niet»."""

    NOTHING = "nothing"
    NOT_NOW = "not_now"


@dataclass(frozen=True, kw_only=True)
class PracticeAnswer:
    """What somebody answers. `thread`: as a reply under the question, otherwise in the form."""

    text: str
    share: Share
    thread: bool


@dataclass(frozen=True, kw_only=True)
class PracticePerson:
    """Somebody who does not exist. `user` is short and plain; `about` is one line; `weeks` has an entry per week."""

    user: str
    name: str
    about: str
    role: Role
    facilitator: bool
    weeks: tuple[PracticeAnswer | Silence, ...]


@dataclass(frozen=True, kw_only=True)
class PracticeCasus:
    """The casus in which a newcomer practises. `you` is the user whose seat the newcomer takes first; `room` is the id
    of the room, `casus` the name of both."""

    casus: str
    municipality: str
    room: str
    you: str
    people: tuple[PracticePerson, ...]

    def said(self, user: str, week: int) -> PracticeAnswer | Silence:
        """What somebody does in a week, counted from 0. After the last week it goes on with the second: the first is
        about getting to know each other.

        Raises:
            KeyError: nobody here is called so.
        """
        weeks = next((person.weeks for person in self.people if person.user == user), None)
        if weeks is None:
            raise KeyError(user)
        return weeks[week] if week < len(weeks) else weeks[1 + (week - 1) % (len(weeks) - 1)]


def load_practice(prompts_dir: Path, language: str) -> PracticeCasus:
    """Read the practice casus in a language; an unknown one falls back to `nl`.

    Raises:
        ContentError: something in the file is wrong; all of it is named.
    """
    language = language if language in LANGUAGES else LANGUAGES[0]
    flaws: list[Flaw] = []
    casus = read_practice(
        Sheet(prompts_dir / "practice" / f"{language}.yaml", f"{prompts_dir.name}/practice/{language}.yaml", flaws)
    )
    if casus is None:
        raise ContentError("\n".join(str(flaw) for flaw in sorted(flaws)))
    return casus


def read_practice(sheet: Sheet) -> PracticeCasus | None:
    """Read one file; None when anything in it is wrong."""
    root = sheet.root()
    if root is None:
        return None
    flaws = len(sheet.flaws)
    fields = sheet.mapping(root, "the practice casus", ("casus", "municipality", "room", "you", "people"))
    casus = sheet.text(fields.get("casus"), "the name of the casus")
    municipality = sheet.text(fields.get("municipality"), "the municipality")
    room = sheet.text(fields.get("room"), "the room")
    if room is not None and not _ROOM.fullmatch(room):
        sheet.flaw(fields["room"], f"`{room}` cannot be the id of a room", "use small letters, numbers and -")
    you = sheet.text(fields.get("you"), "`you`")
    people = _people(sheet, fields["people"]) if "people" in fields else ()
    if you is not None and len(sheet.flaws) == flaws and you not in {person.user for person in people}:
        sheet.flaw(fields["you"], f"nobody has the user `{you}`", "write the user of one of the people")
    if len(sheet.flaws) > flaws or casus is None or municipality is None or room is None or you is None:
        return None
    return PracticeCasus(casus=casus, municipality=municipality, room=room, you=you, people=people)


def differences(twins: Mapping[str, PracticeCasus], sheets: Mapping[str, Sheet]) -> None:
    """Note where a language is not the twin of the first one."""
    first, *others = LANGUAGES
    for language in others:
        mine, theirs = _outline(twins[first]), _outline(twins[language])
        for user in sorted(mine.keys() | theirs.keys()):
            if mine.get(user) != theirs.get(user):
                what = f"`{user}` is not the same as in {sheets[first].name}"
                remedy = "give both languages the same people, roles, levels, weeks and silences"
                sheets[language].flaw(1, what, remedy)


def _outline(casus: PracticeCasus) -> dict[str, object]:
    outline: dict[str, object] = {
        person.user: (
            person.role,
            person.facilitator,
            [(week.share, week.thread) if isinstance(week, PracticeAnswer) else week for week in person.weeks],
        )
        for person in casus.people
    }
    return outline | {"you": casus.you, "room": casus.room}


def _people(sheet: Sheet, node: yaml.Node) -> tuple[PracticePerson, ...]:
    people: dict[str, PracticePerson] = {}
    for item in sheet.items(node, "`people`"):
        person = _person(sheet, item)
        if person is not None and person.user in people:
            sheet.flaw(item, f"there are two people with the user `{person.user}`", "give one of them another user")
        elif person is not None:
            people[person.user] = person
    return tuple(people.values())


def _person(sheet: Sheet, node: yaml.Node) -> PracticePerson | None:
    flaws = len(sheet.flaws)
    fields = sheet.mapping(node, "a person", ("user", "name", "about", "role", "facilitator", "weeks"))
    user = sheet.text(fields.get("user"), "the user of a person")
    if user is not None and not _USER.fullmatch(user):
        sheet.flaw(fields["user"], f"`{user}` cannot be a user", "use two to twenty small letters, without accents")
    name = sheet.text(fields.get("name"), "the name of a person")
    about = sheet.text(fields.get("about"), "the line about a person")
    role = sheet.text(fields.get("role"), "the role of a person")
    if role is not None and role not in list(Role):
        sheet.flaw(fields["role"], f"`{role}` is not a role", f"write one of {', '.join(Role)}")
    facilitator = sheet.flag(fields["facilitator"], "`facilitator`") if "facilitator" in fields else None
    weeks = _weeks(sheet, fields["weeks"]) if "weeks" in fields else ()
    if len(sheet.flaws) > flaws or user is None or name is None or about is None or role is None:
        return None
    return PracticePerson(
        user=user, name=name, about=about, role=Role(role), facilitator=bool(facilitator), weeks=weeks
    )


def _weeks(sheet: Sheet, node: yaml.Node) -> tuple[PracticeAnswer | Silence, ...]:
    weeks = [_week(sheet, item) for item in sheet.items(node, "`weeks`")]
    if isinstance(node, yaml.SequenceNode) and len(weeks) < FEWEST_WEEKS:
        what = f"there are {len(weeks)} weeks, and {FEWEST_WEEKS} are needed"
        sheet.flaw(node, what, "add weeks; `null` is a week of silence")
    return tuple(week for week in weeks if week is not None)


def _week(sheet: Sheet, node: yaml.Node) -> PracticeAnswer | Silence | None:
    if is_nothing(node):
        return Silence.NOTHING
    if isinstance(node, yaml.ScalarNode) and node.value == _NOT_NOW:
        return Silence.NOT_NOW
    if not isinstance(node, yaml.MappingNode):
        sheet.flaw(node, "a week is not an answer", f"write text, share and thread, or `null`, or `{_NOT_NOW}`")
        return None
    fields = sheet.mapping(node, "an answer", ("text", "share", "thread"))
    text = sheet.text(fields.get("text"), "the text of an answer")
    share = sheet.text(fields.get("share"), "the level of an answer")
    if share is not None and share not in list(Share):
        sheet.flaw(fields["share"], f"`{share}` is not a level", f"write one of {', '.join(Share)}")
        return None
    thread = sheet.flag(fields["thread"], "`thread`") if "thread" in fields else None
    if text is None or share is None or thread is None:
        return None
    if thread and share != Share.ROLE:
        # Everybody in the room sees a reply; the bot treats it as `rol`, so the file says the same.
        sheet.flaw(fields["share"], f"a reply under the question has the level `{share}`", "write `share: rol`")
    return PracticeAnswer(text=text, share=Share(share), thread=thread)
