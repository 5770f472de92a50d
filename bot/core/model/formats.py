"""Formats («werkvormen») as the library has them: steps of a handful of kinds, without a line of code per format.

`bot/library/sessions.py` reads them from `prompts/sessions/`; how to write one is in `prompts/README.md`. A run of one is a
session. Read next: `sessions.py`.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum

from bot.core.model.answers import Share
from bot.core.model.casus import CasusState
from bot.core.model.people import Facilitating, Member, Role, Side

Text = dict[str, str]
"""A text per language."""

SUBJECT = "{onderwerp}"
"""Stands in a text of a format where its subject comes."""
_QUOTED = {"nl": "«{}»", "en": "“{}”"}

BRINGER = "inbrenger"
"""Stands in `Step.people` for the one person who brings the case: the first who answers a step that is for them."""
OTHERS = "anderen"
"""Stands in `Step.people` for everybody but who brings the case."""
FACILITATORS = "begeleider"
"""Stands in `Step.people` for the facilitators of the casus."""
DAY = "day"
"""Stands in `Step.asks` for the day on which people are asked what became of it."""
THEME = "theme"
"""Stands in `Step.asks` for the theme by which it is found again elsewhere."""
KEPT_KINDS = (
    "afspraak",
    "knoop",
    "omslagpunt",
    "werkend-element",
    "leervraag",
    "bijsturing",
    "dilemma",
    "hulpvraag",
    "aanbod",
    "verwachting",
    "begrip",
    "partij",
    "waarde",
    "patroon",
    "casusvraag",
)
"""What can come out of a session and is kept: the kinds of items, and a new version of the question of the casus."""


class Way(StrEnum):
    """How a session is held: spread over days in the chat, or together at one moment."""

    CHAT = "chat"
    LIVE = "live"


class StepKind(StrEnum):
    """What happens in a step."""

    SAY = "say"
    """The bot says something; nobody is asked for words."""
    ASK = "ask"
    """An open question: answered in the thread, or by form."""
    BLIND = "blind"
    """A question answered by form or in private only; all texts are shown together when the step closes."""
    REACT = "react"
    """People react to what was said about their own position (`from_`); shown together when the step closes."""
    PAIRS = "pairs"
    """Small groups across sides (`size`); each gives one line."""
    VOTE = "vote"
    """Choose among earlier texts (`from_`) or `options`; by private buttons, told as numbers only when there are enough."""
    ITEM = "item"
    """Write down something that the casus keeps (`item`); its author confirms it."""
    DECIDE = "decide"
    """Yes, no or not yet, with a reason, by who may decide."""


GATHERS = frozenset(StepKind) - {StepKind.SAY}
"""The kinds in which people say something."""
BY_FORM_ONLY = frozenset({StepKind.BLIND, StepKind.REACT, StepKind.VOTE, StepKind.ITEM, StepKind.DECIDE})
"""The kinds whose answers never come in the thread."""


@dataclass(frozen=True, kw_only=True)
class Variant:
    """The text of a step for one role or side. `position` is the side or role that these people imagine to be in
    («Stel, jij moet de vergunning geven»); empty: their own, or nobody's here."""

    text: Text
    position: str = ""


@dataclass(frozen=True, kw_only=True)
class StepOption:
    """One of the things to choose from in a step."""

    id: str
    text: Text


@dataclass(frozen=True, kw_only=True)
class When:
    """A step is only for who chose one of these options in an earlier step."""

    step: str
    options: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Needs:
    """In the chat a step is only held when the casus keeps so many of what it `shows`."""

    least: int
    without: Text
    """What the room reads instead, when there are fewer."""


@dataclass(frozen=True, kw_only=True)
class Step:
    """One step of a format."""

    id: str
    kind: StepKind
    minutes: int
    """How long it takes live."""
    text: Text
    hours: int | None = None
    """How long it is open in the chat; None: as the format says."""
    variants: dict[str, Variant] = field(default_factory=dict)
    """By role or side; a role goes before a side."""
    hint: Text = field(default_factory=dict)
    people: tuple[str, ...] = ()
    """Whom it is for: roles, sides, `BRINGER`, `OTHERS`; empty: everyone."""
    ways: tuple[Way, ...] = tuple(Way)
    together: bool = False
    """In the chat it opens together with the step before it, in one form."""
    from_: tuple[str, ...] = ()
    """The earlier steps whose texts it looks at."""
    second_round_of: str = ""
    """The earlier step that is held once more: what was said then is shown beside what is said now."""
    shows: tuple[str, ...] = ()
    """The kinds of items of the casus that are shown with it."""
    needs: Needs | None = None
    options: tuple[StepOption, ...] = ()
    most: int = 1
    """How many options one person may choose."""
    button: Text = field(default_factory=dict)
    """What stands on the button of a vote among texts («Herken ik»); empty: «Bijdrage geven», as in other steps."""
    size: int = 2
    """How many people a small group has."""
    item: str = ""
    """The kind of item that is written down."""
    asks: tuple[str, ...] = ()
    """What is asked besides its text: parts of its kind, `THEME`, `DAY`."""
    parts: dict[str, str] = field(default_factory=dict)
    """What the question itself already says of that item, by part of its kind."""
    weeks: int | None = None
    """So many weeks later people are asked what became of it, when nobody gave it a day; None: nobody is."""
    lines: bool = False
    """Each line is a thing of its own: a name, and what this person says of it. Doubles are shown once."""
    level: Share | None = None
    """The level that the form begins with; None: what this person chose last."""
    when: When | None = None
    only_bringer_sees: bool = False
    """What is said is shown to who brings the case, and to nobody else."""
    until: str = ""
    """The step at whose end the texts of this one are destroyed; empty: they are kept like other answers."""
    unless_subject: bool = False
    """It is held only when no subject was given at the start: then people look for one in it."""

    @property
    def needs_subject(self) -> bool:
        """Whether the subject of the session stands in any of its texts."""
        texts = [self.text, self.hint, *(variant.text for variant in self.variants.values())]
        return any(SUBJECT in each for text in texts for each in text.values())


@dataclass(frozen=True, kw_only=True)
class Situation:
    """Something that can be going on in a casus. By these the menu suggests formats: each format names those it is for."""

    id: str
    label: Text
    """As whoever chooses it would say it."""
    outside: Text = field(default_factory=dict)
    """What else can be done, outside the chat; empty: nothing in particular."""


@dataclass(frozen=True, kw_only=True)
class Subject:
    """What a session is about, in formats that need to know: the word, the question. A facilitator gives it."""

    label: Text
    """The question to the facilitator."""
    hint: Text = field(default_factory=dict)
    without: Text = field(default_factory=dict)
    """What stands in the texts as long as nobody gave one; empty: it must be given at the start."""


@dataclass(frozen=True, kw_only=True)
class Format:
    """A «werkvorm». `digest` is a hash of all of it; a session keeps both, so that a change concerns later ones only."""

    id: str
    command: dict[str, str]
    """The word to start it with, per language."""
    title: Text
    purpose: Text
    """What for, so that «We doen dit om …» goes on with it."""
    origin: str
    use_when: Text
    not_when: Text
    warning: Text = field(default_factory=dict)
    based_on: Text = field(default_factory=dict)
    """A known method that it follows, so that «Deze vorm volgt …» goes on with it; empty: ours alone."""
    facilitator: Text = field(default_factory=dict)
    """What whoever holds it should know beforehand."""
    phases: tuple[str, ...] = ()
    first_for: tuple[str, ...] = ()
    """The ids of the situations for which it is the first choice."""
    also_for: tuple[str, ...] = ()
    ways: tuple[Way, ...]
    chat_hours: int = 24
    """How long a step is open in the chat."""
    least_people: int = 2
    most_people: int | None = None
    both_sides: bool = False
    """It makes no sense without people of both sides."""
    record: bool = False
    """It makes a formal record: that is said before it starts."""
    private: bool = False
    """One person does it alone: by form, and nothing is stored."""
    after_end: bool = False
    """It is held in a casus that is closed, too: people meet again."""
    keeps: tuple[str, ...] = ()
    """The kinds of items that come out of it."""
    card: bool = False
    """Once it was held, one message in the room has all agreements of the casus, as they are: to be pinned there."""
    harvest: Text = field(default_factory=dict)
    """What to write down at the end; empty: nothing is asked."""
    subject: Subject | None = None
    steps: tuple[Step, ...]
    digest: str = ""

    def fits_in(self, state: CasusState) -> bool:
        """Whether it can be held in a casus in this state."""
        return state is CasusState.LIVE or (self.after_end and state is CasusState.CLOSED)

    def beginning_with(self, subject: str) -> Format:
        """This format as it is held when this subject is given at the start."""
        if not subject:
            return self
        return replace(self, steps=tuple(step for step in self.steps if not step.unless_subject))

    def about(self, subject: str) -> Format:
        """This format with its subject in every text; "": with what stands there without one."""
        if not self.subject:
            return self
        without = self.subject.without

        def filled(text: Text) -> Text:
            return {language: _filled(each, language, subject, without) for language, each in text.items()}

        return replace(
            self,
            harvest=filled(self.harvest),
            steps=tuple(
                replace(
                    step,
                    text=filled(step.text),
                    hint=filled(step.hint),
                    variants={
                        group: replace(variant, text=filled(variant.text)) for group, variant in step.variants.items()
                    },
                )
                for step in self.steps
            ),
        )

    def steps_in(self, way: Way) -> tuple[Step, ...]:
        """The steps of this format when it is held in this way."""
        return tuple(step for step in self.steps if way in step.ways)

    def stages(self, way: Way) -> tuple[tuple[Step, ...], ...]:
        """The steps that open at the same time: each on its own live, together where the format says so in the chat."""
        stages: list[list[Step]] = []
        for step in self.steps_in(way):
            if step.together and stages and way is Way.CHAT:
                stages[-1].append(step)
            else:
                stages.append([step])
        return tuple(tuple(stage) for stage in stages)

    @property
    def live_minutes(self) -> int:
        """How long it takes live."""
        return sum(step.minutes for step in self.steps_in(Way.LIVE))

    @property
    def hours_in_chat(self) -> int:
        """How long it takes in the chat, when no night or weekend comes in between."""
        return sum(stage_hours(self, stage) for stage in self.stages(Way.CHAT))


def stage_hours(format_: Format, stage: tuple[Step, ...]) -> int:
    """How long steps that open together are open in the chat: as long as the longest of them."""
    return max((step.hours or format_.chat_hours) for step in stage)


def _filled(text: str, language: str, subject: str, without: Text) -> str:
    """A text with the subject in it: between quotes, but not where it is the whole text."""
    if SUBJECT not in text:
        return text
    if subject:
        return subject if text == SUBJECT else text.replace(SUBJECT, _QUOTED.get(language, '"{}"').format(subject))
    said = in_language(without, language) or "…"
    return text.replace(SUBJECT, said[:1].upper() + said[1:] if text.startswith(SUBJECT) else said)


def in_language(text: Text, language: str) -> str:
    """A text of a format in a language; "" when it has none."""
    return text.get(language) or text.get("nl", "")


def text_for(step: Step, language: str, role: Role, side: Side) -> str:
    """The text of a step for somebody with this role and side."""
    variant = variant_for(step, role, side)
    text = variant.text if variant else step.text
    return in_language(text, language)


def variant_for(step: Step, role: Role, side: Side) -> Variant | None:
    """The variant of a step that is for this role or side, if it has one."""
    return step.variants.get(role) or step.variants.get(side)


def is_for(step: Step, member: Member, bringer: str | None) -> bool:
    """Whether a step is for this member. `bringer` is the member who brings the case; None: nobody does yet."""
    if not step.people:
        return True
    named = {str(member.role), str(member.side)}
    if bringer is None or bringer == member.id:
        named.add(BRINGER)
    if bringer is not None and bringer != member.id:
        named.add(OTHERS)
    if member.facilitating is Facilitating.YES:
        named.add(FACILITATORS)
    return not named.isdisjoint(step.people)
