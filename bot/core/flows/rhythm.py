"""The settings of a casus: when the question comes, phase, review before posting, who work together, language, zone, region.

Only facilitators change them. Day, time, phase, zone and school region hold from the next question on, and a round that is
open ends as it was announced; the rest holds at once, also for a draft that is there.
"""

from __future__ import annotations

from dataclasses import replace
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.core import agenda, choosing
from bot.core.events import Event, Submitted
from bot.core.flows.casus import read_sides, sides_field
from bot.core.flows.rounds import asking
from bot.core.flows.syntheses import reviewing
from bot.core.flows.syntheses.rendering import show_drafts
from bot.core.flows.turn import Turn, as_facilitator
from bot.core.messages import Field, Form, Option, Problem, Shown
from bot.core.model import REGIONS, Casus, CasusState, MomentKind, Review

QUESTION_DAYS = ("4", "5")
"""Thursday and Friday: the summary of the week before stands in the room on Wednesday, and rounds never overlap."""
NO_REGION = "none"
"""How a form says that school holidays do not count; a casus says ""."""


def form(turn: Turn, event: Event, casus_id: str) -> Shown:
    """The button «Ritme en taal», or `/reflectie ritme`."""
    language, team, _ = as_facilitator(turn, event, casus_id)
    if not team:
        return turn.message(language, "casus.only_facilitators")
    casus = team.casus

    def one_of(name: str, value: str, values: tuple[str, ...]) -> Field:
        options = tuple(Option(value=each, label=turn.say(language, f"rhythm.{name}_{each}")) for each in values)
        label = turn.say(language, f"rhythm.field_{name}")
        return Field(name=name, label=label, kind="one_of", value=value, options=options)

    def line(name: str, value: str) -> Field:
        label, hint = turn.say(language, f"rhythm.field_{name}"), turn.say(language, f"rhythm.field_{name}_hint")
        return Field(name=name, label=label, kind="line", value=value, hint=hint, max_length=60)

    return Form(
        name="rhythm",
        context=casus.id,
        title=turn.say(language, "rhythm.form_title"),
        intro=turn.say(language, "rhythm.form_intro"),
        fields=(
            one_of("day", str(casus.rhythm.question_day), QUESTION_DAYS),
            line("time", casus.rhythm.question_time.isoformat("minutes")),
            one_of("phase", casus.phase, choosing.PHASES),
            one_of("review", casus.review, tuple(Review)),
            replace(sides_field(turn, language, casus.sides), required=False),
            one_of("language", casus.language, turn.library.languages),
            line("zone", casus.zone),
            one_of("region", casus.region or NO_REGION, (*REGIONS, NO_REGION)),
        ),
        submit=turn.say(language, "rhythm.form_submit"),
        language=language,
    )


def submit(turn: Turn, event: Submitted) -> Shown:
    """The form: everything is checked, then it is kept."""
    language, team, _ = as_facilitator(turn, event, event.context)
    if not team:
        return turn.message(language, "casus.only_facilitators")
    read = _read(turn, language, team.casus, event.fields)
    if isinstance(read, Problem):
        return read
    casus = read
    turn.tx.casussen.save(casus)
    if casus.phase != team.casus.phase:
        show_drafts(turn, replace(team, casus=casus))
    if casus.state is CasusState.LIVE and _when(casus) != _when(team.casus):
        turn.tx.moments.drop(casus.id, [MomentKind.QUESTION])
        newest = turn.tx.rounds.newest([casus.id]).get(casus.id)
        if newest:
            plan = agenda.plan_from(casus.rhythm, casus.zone, turn.days_off, newest.opened_at)
            asking.plan_next_question(turn, casus, after=plan.posts_at)
        else:
            first = agenda.first_question(casus.rhythm, casus.zone, turn.quiet_days(casus), casus.live_since)
            if first > turn.now:
                asking.plan_question(turn, casus, first)
            else:
                asking.plan_next_question(turn, casus, after=turn.now)
    if casus.review is not team.casus.review:
        reviewing.review_changed(turn, replace(team, casus=casus))
    return turn.message(language, "rhythm.kept", casus=casus.name)


def _when(casus: Casus) -> tuple[object, ...]:
    """All that decides when the next question comes."""
    return casus.rhythm, casus.zone, casus.region


def _read(turn: Turn, language: str, casus: Casus, fields: dict[str, str]) -> Casus | Problem:
    wrong: dict[str, str] = {}
    at = agenda.read_time(fields.get("time", ""))
    if at is None or not agenda.is_own_moment(at):
        wrong["time"] = turn.say(language, "own_data.moment_wrong")
    zone = fields.get("zone", "").strip()
    try:
        ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        wrong["zone"] = turn.say(language, "rhythm.zone_wrong")
    allowed = {
        "day": QUESTION_DAYS,
        "phase": choosing.PHASES,
        "review": tuple(Review),
        "language": turn.library.languages,
        "region": (*REGIONS, NO_REGION),
    }
    sides, wrong_sides = read_sides(turn, language, fields.get("sides", ""))
    if sides and wrong_sides:
        wrong["sides"] = wrong_sides
    for name, values in allowed.items():
        if fields.get(name) not in values:
            wrong[name] = turn.say(language, "rhythm.choose_one")
    if wrong or at is None:
        return Problem(fields=wrong)
    return replace(
        casus,
        rhythm=replace(casus.rhythm, question_day=int(fields["day"]), question_time=at),
        phase=fields["phase"],
        review=Review(fields["review"]),
        language=fields["language"],
        zone=zone,
        sides=sides,
        region=fields["region"] if fields["region"] in REGIONS else "",
    )
