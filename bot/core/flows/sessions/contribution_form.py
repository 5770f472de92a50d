"""The form with which people contribute to a step: its fields, what they said before, what others said above it.

What comes back of it is `contributing.py`'s.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.core import pairing
from bot.core.flows import answers
from bot.core.flows.items import door
from bot.core.flows.sessions import at_hand, grouping, heard, particulars
from bot.core.flows.sessions.at_hand import Open
from bot.core.flows.sessions.particulars import Written
from bot.core.flows.turn import Turn, teams
from bot.core.messages import Field, Form, Option
from bot.core.model import Decision, Share, Step, StepKind
from bot.core.model.formats import in_language
from bot.core.ports.library import Markdown

MOST_SHOWN_IN_FORM = 1800
"""Characters of what others said above a form; the rest can be read in the room."""


def form(turn: Turn, language: str, found: Open) -> Form:
    fields: list[Field] = []
    for number, step in enumerate(found.steps):
        fields += _fields(turn, language, found, step, number)
    levels = [step for step in found.steps if has_level(step)]
    if levels:
        before = next((answer.share for answer in found.mine), None)
        chosen = before or next((step.level for step in levels if step.level), None) or found.member.share
        fields.append(level_field(turn, language, found.spot.person.name if found.spot.person else "", chosen))
    read = _above(turn, language, found)
    return Form(
        name="contribute",
        context=f"{found.casus.id}/{found.round_.id}",
        title=turn.say(
            language, "sessions.form_title", title=Markdown(in_language(found.session.format.title, language))
        ),
        intro=turn.say(
            language,
            "sessions.form_intro",
            read=read,
            together=_together(turn, found),
            decides=any(step.kind is StepKind.DECIDE for step in found.steps),
            has_variants=any(step.variants for step in found.steps),
            several=len(found.steps) > 1,
        ),
        fields=tuple(fields),
        submit=turn.say(language, "sessions.form_submit"),
        language=language,
    )


def _together(turn: Turn, found: Open) -> list[str]:
    """Who are in the small group of who fills it in, by name; none: there is no group in this step."""
    for step in found.steps:
        group = pairing.group_with(found.session.groups.get(step.id, ()), found.member.id)
        if group:
            team = teams(turn, [found.casus.id])[found.casus.id]
            (names,) = grouping.names_of(team, [group])
            return names
    return []


def _above(turn: Turn, language: str, found: Open) -> list[Markdown]:
    """What others said, above the form of who reacts to it."""
    reacting = [step for step in found.steps if step.kind in (StepKind.REACT, StepKind.DECIDE) and step.from_]
    if not reacting:
        return []
    team = teams(turn, [found.casus.id])[found.casus.id]
    lines: list[Markdown] = []
    room = MOST_SHOWN_IN_FORM
    for step in reacting:
        for text, name in heard.about(turn, team, found.session, step, found.member):
            said = turn.say(language, "sessions.said", text=text[:room], name=name)
            room -= len(text)
            lines.append(said)
            if room <= 0:
                return [*lines, turn.say(language, "sessions.more_in_room")]
    return lines


def _fields(turn: Turn, language: str, found: Open, step: Step, number: int) -> list[Field]:
    before = found.answer(step)
    label = Markdown(at_hand.question_for(found.session, step, language, found.member))
    hint = in_language(step.hint, language)
    fields: list[Field] = []
    if step.kind is StepKind.DECIDE:
        outcomes = tuple(Option(value=each, label=turn.say(language, f"sessions.decision_{each}")) for each in Decision)
        fields.append(
            Field(
                name=f"knot{number}",
                label=turn.say(language, "sessions.field_knot"),
                kind="line",
                value=before.question if before else _only_knot(turn, found, step),
                hint=turn.say(language, "sessions.field_knot_hint"),
                max_length=door.LONGEST,
            )
        )
        fields.append(
            Field(
                name=f"decision{number}",
                label=turn.say(language, "sessions.field_decision"),
                kind="one_of",
                value=found.session.decision or "",
                options=outcomes,
            )
        )
    if step.options or step.kind is StepKind.VOTE:
        options = _options(turn, language, found, step)
        chosen = _chosen(turn, found, step, options)
        for place in range(min(step.most, len(options))):
            name = f"choice{number}_{place}"
            again = turn.say(language, "sessions.field_choice_again", number=place + 1)
            fields.append(
                Field(
                    name=name,
                    label=label if place == 0 else again,
                    kind="one_of",
                    value=chosen[place] if place < len(chosen) else "",
                    options=options,
                    required=False,
                )
            )
    if step.kind is not StepKind.VOTE:
        written = said_before(turn, found, step)
        fields.append(
            Field(
                name=f"text{number}",
                label=label if not step.options else turn.say(language, "sessions.field_more"),
                kind="text",
                value=written.text,
                hint=hint or turn.say(language, "sessions.field_text_hint"),
                required=len(found.steps) == 1 and not step.options,
                max_length=door.LONGEST if step.kind is StepKind.ITEM and not step.lines else answers.LONGEST,
            )
        )
        fields += particulars.fields(turn, language, step, number, written)
    return fields


def said_before(turn: Turn, found: Open, step: Step) -> Written:
    """What this member wrote in a step before, with what they filled in besides the text."""
    before = found.answer(step)
    if not before:
        return Written(text="")
    return particulars.read(turn, step, before.text, turn.local(found.casus, before.answered_at).date())


def _only_knot(turn: Turn, found: Open, step: Step) -> str:
    """The question to decide on, when people wrote only one that fits."""
    texts = [each.text for each in heard.candidates(turn, found.session, replace(step, from_=step.from_[:1]))]
    return texts[0] if len(texts) == 1 and len(texts[0]) <= door.LONGEST else ""


def _options(turn: Turn, language: str, found: Open, step: Step) -> tuple[Option, ...]:
    if step.options:
        return tuple(Option(value=each.id, label=in_language(each.text, language)) for each in step.options)
    texts = heard.candidates(turn, found.session, step)
    return tuple(Option(value=answer.id, label=_short(answer.text)) for answer in texts)


def _short(text: str) -> str:
    """A text as one option of a list."""
    one = " ".join(text.split())
    return one if len(one) <= 75 else f"{one[:74].rstrip()}…"


def _chosen(turn: Turn, found: Open, step: Step, options: Sequence[Option]) -> list[str]:
    """What this member chose before and can still be chosen."""
    there = {option.value for option in options}
    return [
        vote.choice
        for vote in turn.tx.sessions.votes(found.session.id)
        if vote.step == step.id and vote.member_id == found.member.id and vote.choice in there
    ]


def has_level(step: Step) -> bool:
    """Whether who answers chooses who may see it. A decision stands in the room with the name of who may take it."""
    return step.kind not in (StepKind.VOTE, StepKind.DECIDE)


def level_field(turn: Turn, language: str, name: str, chosen: Share | None) -> Field:
    """«Wie mag dit zien?» in a session: what each level comes to there."""
    looks = levels(turn, language, name)
    options = tuple(
        Option(value=level, label=turn.say(language, f"answers.level_{level}"), help=looks[level]) for level in Share
    )
    return Field(
        name="share",
        label=turn.say(language, "answers.field_share"),
        kind="one_of",
        value=chosen or "",
        options=options,
    )


def levels(turn: Turn, language: str, name: str) -> dict[Share, str]:
    """What each level comes to in a session."""
    own = Markdown(answers.clean(name))
    return {
        Share.ONLY_ME: turn.say(language, "sessions.level_ik_help"),
        Share.THEME: turn.say(language, "sessions.level_thema_help"),
        Share.ROLE: turn.say(language, "sessions.level_rol_help"),
        Share.NAME: turn.say(language, "sessions.level_naam_help", name=own),
    }
