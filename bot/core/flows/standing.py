"""`/reflectie stand`: how it goes, also when it does not; and what the bot does when a casus lies still for long.

Everybody in the casus reads it, facilitators say it; the room hears it at once. What is said goes through
`flows/items/stand.py`; `lies_still` comes from the tick. Read next: `flows/kept/asking_after.py`, which asks on its day.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.core import agenda
from bot.core.events import Event, Submitted
from bot.core.flows import answers, casus
from bot.core.flows.items import coming_day, door, saying, stand
from bot.core.flows.syntheses.rendering import show_drafts
from bot.core.flows.turn import Team, Turn, as_facilitator, teams
from bot.core.messages import Choice, Field, Form, Option, Problem, Shown
from bot.core.model import CasusState, Facilitating, Moment, Presence, StandKind
from bot.core.model.formats import in_language
from bot.core.ports.library import Markdown

UNTIES = "W05"
"""The format that the bot suggests to a casus that lies still."""
NEEDS_DAY = frozenset({StandKind.NO_PROGRESS, StandKind.WAITING})
"""Who lies still says when there is more to hear, even if there is nothing new."""


def show(turn: Turn, event: Event, casus_id: str) -> Shown:
    """The stand as it is, and for facilitators the button to say a new one."""
    spot = turn.tx.casussen.at(event.place, event.who, casus_id)
    language = turn.language_for(event, spot.person, spot.casus)
    if not spot.casus:
        return turn.message(language, "casus.not_here")
    now = stand.of(turn, spot.casus)
    choices: list[Choice] = []
    member = spot.member
    facilitates = member is not None and member.facilitating is Facilitating.YES
    if member and member.presence is Presence.ACTIVE and facilitates and spot.casus.state is not CasusState.CLOSED:
        choices.append(turn.choice(language, "stand", spot.casus.id, style="primary"))
        if now and now.item_id:
            choices.append(turn.choice(language, "item_away", now.item_id, label="withdraw", style="danger"))
    text = stand.said(turn, language, now) if now else None
    return turn.message(
        language, "stand.show", choices, casus=spot.casus.name, text=text, may_say=facilitates and bool(choices)
    )


def form(turn: Turn, event: Event, casus_id: str) -> Shown:
    """The button «Stand laten weten»: how it goes, and when the next message comes."""
    language, team, _ = as_facilitator(turn, event, casus_id)
    if not team:
        return turn.message(language, "casus.only_facilitators")
    if team.casus.state is CasusState.CLOSED:
        return turn.message(language, "casus.state_stays", casus=team.casus.name)
    now, kind = stand.of(turn, team.casus), door.kind_of(turn, stand.STAND)
    options = tuple(Option(value=each.id, label=saying.of(each.option, language)) for each in kind.statuses)

    def line(name: str, label: str, value: str, hint: str) -> Field:
        return Field(
            name=name, label=label, kind="line", value=value, hint=hint, required=False, max_length=stand.LONGEST
        )

    today = turn.local(team.casus, turn.now).date()
    to_come = now.next_by.isoformat() if now and now.next_by and now.next_by > today else ""
    return Form(
        name="stand",
        context=team.casus.id,
        title=turn.say(language, "stand.form_title"),
        intro=turn.say(language, "stand.form_intro"),
        fields=(
            Field(
                name="kind",
                label=turn.say(language, "stand.field_kind"),
                kind="one_of",
                value=str(now.kind) if now else "",
                options=options,
            ),
            line("what", saying.of(kind.label, language), now.what if now else "", saying.of(kind.hint, language)),
            *(
                line(
                    part.id,
                    saying.of(part.label, language),
                    getattr(now, part.id) if now else "",
                    saying.of(part.hint, language),
                )
                for part in kind.parts
            ),
            Field(
                name="next",
                label=saying.of(kind.day_label, language),
                kind="date",
                value=to_come,
                hint=turn.say(language, "stand.next_hint"),
                required=False,
                max_length=30,
            ),
        ),
        submit=turn.say(language, "stand.form_submit"),
        language=language,
    )


@dataclass(frozen=True, kw_only=True)
class _Said:
    """What was filled in, as it can be said."""

    kind: StandKind
    what: str
    waits_for: str
    instead: str
    next_by: date | None


def submit(turn: Turn, event: Submitted) -> Shown:
    """The form: the room reads it at once. A pause pauses the casus; an end is asked once more."""
    language, team, member = as_facilitator(turn, event, event.context)
    if not team or not member:
        return turn.message(language, "casus.only_facilitators")
    if team.casus.state is CasusState.CLOSED:
        return turn.message(language, "casus.state_stays", casus=team.casus.name)
    said = _read(turn, language, team, event)
    if isinstance(said, Problem):
        return said
    if said.kind is StandKind.DONE:
        return casus.confirm_close(turn, event, team.casus.id)
    if said.kind is StandKind.PAUSED and team.casus.state is CasusState.LIVE:
        shown = casus.set_state(
            turn, event, team.casus.id, CasusState.PAUSED, what=said.what or said.waits_for, next_by=said.next_by
        )
        _post(turn, teams(turn, [team.casus.id])[team.casus.id])
        return shown
    if said.kind is not StandKind.PAUSED and team.casus.state is CasusState.PAUSED:
        casus.set_state(turn, event, team.casus.id, CasusState.LIVE)
        team = teams(turn, [team.casus.id])[team.casus.id]
    stand.say(
        turn,
        team,
        by=member,
        kind=said.kind,
        what=said.what,
        waits_for=said.waits_for,
        instead=said.instead,
        next_by=said.next_by,
    )
    _post(turn, team)
    show_drafts(turn, team)
    return turn.message(language, "stand.kept", day=said.next_by)


def _read(turn: Turn, language: str, team: Team, event: Submitted) -> _Said | Problem:
    wrong: dict[str, str] = {}
    chosen = event.fields.get("kind", "")
    words: dict[str, str] = {}
    for name in ("what", "waits_for", "instead"):
        words[name] = answers.one_line(event.fields.get(name, "")).rstrip(" .")
        if words[name] and (problem := door.trouble_with(turn, language, words[name], stand.LONGEST)):
            wrong[name] = problem
    kind = StandKind(chosen) if chosen in set(StandKind) else None
    if kind is None:
        wrong["kind"] = turn.say(language, "stand.choose_kind")
    elif kind in stand.STILL and not (words["what"] or words["waits_for"]):
        wrong["what"] = turn.say(language, f"stand.say_{kind}")
    written = event.fields.get("next", "")
    day, problem_of_day = coming_day.read(turn, language, team.casus, written, must=kind in NEEDS_DAY)
    if problem_of_day:
        wrong["next"] = problem_of_day
    if wrong or kind is None:
        return Problem(fields=wrong)
    if kind is StandKind.WAITING and words["waits_for"]:  # what they wait for comes first, also when both are said
        about = words["what"]
        words["what"] = f"{words['waits_for']} ({about})" if about else words["waits_for"]
        words["waits_for"] = ""
    return _Said(kind=kind, next_by=day, **words)


def _post(turn: Turn, team: Team) -> None:
    """The stand, in every room of the casus."""
    item, now = stand.newest(turn, team.casus), stand.of(turn, team.casus)
    if not item or not now:
        return
    language = team.casus.language
    for room in team.rooms:
        message = turn.message(language, "stand.new", (), casus=team.casus.name, text=stand.said(turn, language, now))
        turn.post(room, f"stand/{item.id}/{room.id}", message, shows=[item.id])


# When it lies still


def lies_still(turn: Turn, due: Sequence[Moment]) -> None:
    """A casus lies still for so long. After four weeks a format that may help, after eight: a pause, handing over or
    stopping? Nothing when something moved meanwhile, or in a pause."""
    by_casus = teams(turn, sorted({moment.casus_id for moment in due}))
    for moment in due:
        team = by_casus.get(moment.casus_id)
        began, _, weeks = moment.occurrence.partition("/")
        if not team or team.casus.state is not CasusState.LIVE:
            continue
        since = stand.still_since(turn, team.casus)
        if since is None or since.isoformat() != began:
            continue
        decent = agenda.when_not_quiet(turn.now, team.casus.zone, turn.days_off)
        if decent > turn.now:
            turn.tx.moments.postpone(moment, decent)
            continue
        to_choose = timedelta(weeks=int(weeks)) >= stand.CHOOSE_AFTER
        for room in team.rooms:
            key = f"still/{team.casus.id}/{moment.occurrence}/{room.id}"
            if to_choose:
                turn.post(room, key, turn.message(team.casus.language, "stand.choose", _ways_out(turn, team)))
            elif (title := _title(turn, team)) is not None:
                pick = turn.choice(team.casus.language, "session_pick", team.casus.id, UNTIES, title=title)
                turn.post(room, key, turn.message(team.casus.language, "stand.suggest", [pick], title=title))


def _ways_out(turn: Turn, team: Team) -> list[Choice]:
    language = team.casus.language
    return [
        turn.choice(language, "stand", team.casus.id, style="primary"),
        turn.choice(language, "casus_pause", team.casus.id),
        turn.choice(language, "casus_close", team.casus.id),
    ]


def _title(turn: Turn, team: Team) -> Markdown | None:
    """The name of the format that unties knots; None when it was taken out of the library."""
    found = next((each for each in turn.library.formats() if each.id == UNTIES), None)
    return Markdown(in_language(found.title, team.casus.language)) if found else None
