"""A session as it should be, kept beside the real one: what was said in it, which steps were shown, who chose what.

It is told only what people did and which step is open now, and knows nothing of what the bot thinks it showed. Used by
`test_sessions_in_any_order.py`.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field, replace
from enum import StrEnum

from bot.core.messages import Form, Shown
from bot.core.model import Answer, AnswerState, Session, SessionState, Share, Step, StepKind
from tests.support.house import House

MARK = re.compile(r"zq\d{3}z")
"""Stands once in every text that people write, so that it can be found wherever it goes."""
PROPOSED = re.compile(
    r"> [^\n]*(zq\d{3}z)[^\n]*\n\n(?:Nu is de vraag: [^\n]*\n\n)?(?:Voorgesteld|Geschreven) door (\w+)[.,]"
)
"""A question of the casus that was proposed, or holds: it is signed as its author chose."""
PEOPLE = {"els": "ambtenaar", "noor": "raadslid", "bram": "initiatiefnemer", "yara": "professional"}
LATER = "kim"
"""Comes while the session runs."""
EVERYONE = ("sanne", "joris", *PEOPLE, LATER)
NAMES = tuple(user.capitalize() for user in (*PEOPLE, LATER))
"""The names that may stand nowhere but under a text whose author chose that, and in a small group."""


class Fate(StrEnum):
    """What became of a text."""

    PRESENT = "present"
    WITHDRAWN = "withdrawn"
    REPLACED = "replaced"
    DESTROYED = "destroyed"


@dataclass(kw_only=True)
class Said:
    """One text of one person in one step."""

    mark: str
    text: str
    user: str
    share: Share
    stage: int
    step: Step
    fate: Fate = Fate.PRESENT
    kept: bool = False
    """Whether the casus keeps it since its step closed: then it may stand in the room for itself, also while that step is
    open again."""


def is_released(each: Said) -> bool:
    """Whether its author lets everybody read a text."""
    return each.step.kind is StepKind.DECIDE or each.share in (Share.ROLE, Share.NAME)


@dataclass(kw_only=True)
class Expected:
    """What should be. `shown`: the stages of which everybody may read what was released."""

    said: list[Said] = field(default_factory=list)
    shown: set[int] = field(default_factory=set)
    chosen: dict[tuple[str, int], set[str]] = field(default_factory=dict)
    """What each person chose in a stage, the last time."""
    frozen: bool = False

    def of(self, user: str) -> list[Said]:
        return [each for each in self.said if each.user == user and each.fate is Fate.PRESENT]

    def must_stand(self, each: Said) -> bool:
        """Whether the room shows a text now, among what was said in its step."""
        return self.may_stand(each) and each.stage in self.shown

    def may_stand(self, each: Said) -> bool:
        """Whether everybody may read a text now."""
        seen = (each.stage in self.shown and not each.step.only_bringer_sees) or each.kept
        return each.fate is Fate.PRESENT and is_released(each) and seen

    def says_otherwise(self, old: Said, mark: str, share: Share) -> None:
        """Somebody changed a text. In a step that is not shown it is kept anew when that closes."""
        old.fate = Fate.REPLACED
        kept = old.kept and old.stage in self.shown
        self.said.append(replace(old, mark=mark, text=f"Zin {mark}.", share=share, fate=Fate.PRESENT, kept=kept))

    def level(self, each: Said, share: Share) -> None:
        """Somebody changed who may see a text."""
        each.share = share
        each.kept = each.kept and each.stage in self.shown

    def went_on(self, before: Session, after: Session, how: str) -> None:
        """The session went from one state to another, because of what a facilitator did or because its time came."""
        if before.state is not SessionState.RUNNING:
            return
        stays = after.state is SessionState.RUNNING
        if how in ("terug", "overslaan"):
            closed = {before.stage} if (before.stage, stays) != (after.stage, True) or how == "terug" else set()
            self.shown -= {before.stage, after.stage} if stays else {before.stage}
        else:
            closed = set(range(before.stage, after.stage if stays else after.stage + 1))
            self.shown |= {stage for stage in closed if self._anything_in(stage)}
            for each in self.said:
                if each.stage in closed and each.fate is Fate.PRESENT and is_released(each):
                    each.kept = each.kept or each.step.kind in (StepKind.ITEM, StepKind.DECIDE)
            if stays and closed:
                self.shown.discard(after.stage)
        over = {step.id for stage in closed if how != "terug" for step in before.stages[stage]}
        for each in self.said:
            until = each.step.until
            if until and each.fate is Fate.PRESENT and not self.frozen and (until in over or not stays):
                each.fate = Fate.DESTROYED

    def _anything_in(self, stage: int) -> bool:
        return any(each.stage == stage and each.fate is Fate.PRESENT for each in self.said) or any(
            number == stage and chosen for (_, number), chosen in self.chosen.items()
        )


@dataclass(kw_only=True)
class Watch:
    """Holds a house beside what is expected of it."""

    house: House
    expected: Expected = field(default_factory=Expected)

    def session(self) -> Session:
        """The session; there is one, and never two that run."""
        casus = self.house.casus()
        every = self.house.store.read(lambda tx: tx.sessions.of(casus.id))
        assert len(every) == 1, "a second session began beside the first"
        return every[0]

    def look(self) -> None:
        """Everything that can be read, by everybody, against what they may read."""
        session = self.session()
        self._look_at_store(session)
        room = "\n".join(self.house.in_room())
        self._look_at_room(room)
        self._look_at_names(room)
        self._look_at_private()
        self._look_at_votes(session, room)
        self._look_at_groups(session)

    def _look_at_store(self, session: Session) -> None:
        """Nothing that was taken is lost, nothing is there twice, and at the level that its author chose last."""
        rounds = [f"{session.id}.{stage}" for stage in range(len(session.stages))]
        users = {member.id: member.user for member in self.house.members().values()}
        stored = self.house.store.read(lambda tx: tx.answers.of_rounds(rounds))

        def as_said(answer: Answer) -> tuple[str, str, str, str]:
            return users[answer.member_id], f"{answer.round_id}/{answer.question_key}", answer.text, answer.share

        there = Counter(as_said(answer) for answer in stored if answer.state is AnswerState.PRESENT)
        wanted = Counter(
            (
                each.user,
                f"{session.id}.{each.stage}/{each.step.id}",
                each.text,
                Share.NAME if each.step.kind is StepKind.DECIDE else each.share,
            )
            for each in self.expected.said
            if each.fate is Fate.PRESENT
        )
        assert there == wanted, "what is stored is not what people said last"

    def _look_at_room(self, room: str) -> None:
        for each in self.expected.said:
            stands, must = each.mark in room, self.expected.must_stand(each)
            assert must <= stands <= self.expected.may_stand(each), (each, sorted(self.expected.shown))
            if stands:
                signs = set(re.findall(rf"> [^\n]*{each.mark}[^\n]*\n\n– (\w+)", room))
                signs |= set(re.findall(rf"(?m)^- [^\n]*{each.mark}[^\n]* – (\w+)$", room))
                by_name = each.step.kind is StepKind.DECIDE or each.share is Share.NAME
                own = {each.user.capitalize()} if by_name else set()
                assert signs <= own, "the wrong name, or one too many"
                assert signs == own or not must, "no name under what its author wants to sign"
                assert {name for mark, name in PROPOSED.findall(room) if mark == each.mark} <= own, "as above"
        for message in self.house.in_room():
            if "wat jullie zeiden bij stap" in message:
                twice = [mark for mark, times in Counter(MARK.findall(message)).items() if times > 1]
                assert twice == [], "a text stands twice in what was said"

    def _look_at_names(self, room: str) -> None:
        """Who said nothing is listed nowhere; nor who said something."""
        rest = re.sub(r"Dit zijn de groepjes:\n\n(?:- [^\n]*\n)+", "", room)
        rest = re.sub(r"(> [^\n]*zq\d{3}z[^\n]*\n\n)– \w+", r"\1", rest)
        rest = PROPOSED.sub("", rest)
        rest = re.sub(r"(?m)^(- .*zq\d{3}z.*) – \w+", r"\1", rest)
        for leader in ("sanne", "joris"):
            rest += "\n".join(self.house.told(leader))
        assert [name for name in NAMES if re.search(rf"\b{name}\b", rest)] == [], "somebody is named"

    def _look_at_private(self) -> None:
        """In private a text reaches nobody but its author; what the casus keeps may, once everybody could read it."""
        for user in EVERYONE:
            found = set(MARK.findall("\n".join(self.house.told(user))))
            for each in self.expected.said:
                if each.mark in found and each.user != user:
                    assert each.step.kind in (StepKind.ITEM, StepKind.DECIDE), ("a text reached somebody", user, each)
                    assert self.expected.may_stand(each), "a text that was not released reached somebody in private"

    def _look_at_votes(self, session: Session, room: str) -> None:
        users = {member.id: member.user for member in self.house.members().values()}
        stage_with = {step.id: number for number, steps in enumerate(session.stages) for step in steps}
        there: dict[tuple[str, int], set[str]] = {}
        voters: dict[str, set[str]] = {}
        for vote in self.house.store.read(lambda tx: tx.sessions.votes(session.id)):
            there.setdefault((users[vote.member_id], stage_with[vote.step]), set()).add(vote.choice)
            voters.setdefault(vote.step, set()).add(vote.member_id)
        assert there == {who: chosen for who, chosen in self.expected.chosen.items() if chosen}, "a choice was lost"
        if max(map(len, voters.values()), default=0) < 5:
            assert "keer gekozen" not in room, "numbers of a group in which they show who chose what"

    def _look_at_groups(self, session: Session) -> None:
        """In a step with groups everybody who takes part is in one, and nobody else."""
        if session.state is not SessionState.RUNNING:
            return
        active = sorted(member.id for member in self.house.members().values() if member.presence == "active")
        for step in session.steps:
            if step.kind is StepKind.PAIRS:
                assert sorted(id_ for group in session.groups[step.id] for id_ in group) == active

    def look_at_form(self, user: str, shown: Shown) -> None:
        """A form has one's own texts in its fields, and above them and to choose from only what everybody may read; who
        brings the case reads what is for them."""
        if not isinstance(shown, Form):
            return
        session = self.session()
        own = {each.mark for each in self.expected.of(user)}
        members = self.house.members()
        brings = user in members and session.bringer == members[user].id
        for each_field in shown.fields:
            # The question to decide on is filled in when there is one; it was shown to everybody.
            if not each_field.name.startswith("knot"):
                assert set(MARK.findall(each_field.value)) <= own, "somebody else's text is filled in"
        knots = [each_field.value for each_field in shown.fields if each_field.name.startswith("knot")]
        offered = " ".join([shown.intro, *knots, *(option.label for each in shown.fields for option in each.options)])
        by_mark = {each.mark: each for each in self.expected.said}
        for mark in MARK.findall(offered):
            each = by_mark[mark]
            as_bringer = brings and each.step.only_bringer_sees and each.stage in self.expected.shown
            readable = replace(each, step=replace(each.step, only_bringer_sees=False)) if as_bringer else each
            assert self.expected.may_stand(readable), "a form shows a text that is not to be read"
