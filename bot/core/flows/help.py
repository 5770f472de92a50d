"""Help and state: what somebody can do here, and where this casus stands."""

from __future__ import annotations

from bot.core.events import Event
from bot.core.flows import which_casus
from bot.core.flows.items import door, saying, stand
from bot.core.flows.rounds import asking
from bot.core.flows.rounds.question import labelled
from bot.core.flows.syntheses import noting
from bot.core.flows.turn import Turn, as_facilitator, teams
from bot.core.messages import Choice, Shown
from bot.core.model import CasusState, Facilitating, Presence

MOST_ITEMS = 10
"""So many requests and promises are listed; the oldest first."""


def explain(turn: Turn, event: Event, *, unknown: bool = False, nearest: str | None = None) -> Shown:
    """The commands, with buttons for the casus of this room, or else for the casussen of this person; after a command
    that does not exist, the one that looks most like it."""
    spot = turn.tx.casussen.at(event.place, event.who)
    if unknown:
        return turn.message(turn.language_for(event, spot.person, spot.casus), "help.unknown", nearest=nearest)
    if spot.casus:
        return explain_in(turn, event, spot.casus.id)
    mine = which_casus.of_person(turn, spot.person.id) if spot.person else []
    if len(mine) == 1:
        return explain_in(turn, event, mine[0][0].id)
    language = turn.language_for(event, spot.person, mine[0][0] if mine else None)
    buttons = which_casus.buttons(turn, language, "help", [casus for casus, _ in mine])
    return turn.message(language, "help.commands", buttons)


def explain_in(turn: Turn, event: Event, casus_id: str) -> Shown:
    """The commands, with buttons for what this person can do in this casus."""
    spot = turn.tx.casussen.at(event.place, event.who, casus_id)
    language = turn.language_for(event, spot.person, spot.casus)
    choices: list[Choice] = []
    is_active = spot.member is not None and spot.member.presence is Presence.ACTIVE
    if spot.casus and not is_active:
        choices.append(turn.choice(language, "join", spot.casus.id, style="primary"))
    if spot.casus and spot.member:
        choices.append(turn.choice(language, "settings", spot.casus.id))
    if spot.casus and is_active:
        choices.append(turn.choice(language, "keep", spot.casus.id))
    if spot.casus and spot.member and is_active and spot.member.facilitating is Facilitating.YES:
        choices += [turn.choice(language, action, spot.casus.id) for action in ("ask_now", "on_behalf", "rhythm")]
    if spot.casus:
        choices.append(turn.choice(language, "privacy", spot.casus.id))
    return turn.message(language, "help.commands", choices)


def status(turn: Turn, event: Event, casus_id: str) -> Shown:
    """Where a casus stands, and which requests and promises are open. Numbers are of the casus, never of a person."""
    spot = turn.tx.casussen.at(event.place, event.who, casus_id)
    language = turn.language_for(event, spot.person, spot.casus)
    if not spot.casus:
        return turn.message(language, "casus.not_here")
    team = teams(turn, [spot.casus.id])[spot.casus.id]
    is_live = team.casus.state is CasusState.LIVE
    round_ = asking.open_for(turn, team) if is_live else None
    today = turn.local(team.casus, turn.now).date()
    holidays = turn.holidays.get(team.casus.region) if is_live else None
    coming = asking.coming_question(turn, team.casus) if is_live else None
    facilitates = spot.member in team.facilitators()
    # What no summary told of yet is the facilitators' own, as their drafts are.
    kept = [door.line(turn, item, today) for item in door.weekly(turn, team.casus) if item.told or facilitates]
    return turn.message(
        language,
        "help.status",
        noting.choices(turn, language, team.casus) if facilitates else (),
        casus=team.casus.name,
        sides=team.casus.sides,
        stand=stand.said(turn, language, now) if (now := stand.of(turn, team.casus)) else None,
        state=str(team.casus.state),
        members=len(team.active()),
        questions=labelled(turn, language, round_) if round_ else [],
        closes=turn.local(team.casus, round_.closes_at) if round_ else None,
        holiday_until=holidays.until(today) if holidays else None,
        coming=turn.local(team.casus, coming) if coming else None,
        lines=[saying.said(turn, language, each) for each in kept[:MOST_ITEMS]],
        rest=len(kept[MOST_ITEMS:]),
    )


def ask_now(turn: Turn, event: Event, casus_id: str) -> Shown:
    """A facilitator asks a question now instead of waiting for the day."""
    language, team, _ = as_facilitator(turn, event, casus_id)
    if not team:
        return turn.message(language, "casus.only_facilitators")
    if team.casus.state is not CasusState.LIVE:
        return turn.message(language, "casus.is_not_live", casus=team.casus.name)
    asked = asking.ask_now(turn, team)
    return turn.message(language, "rounds.asked_now" if asked else "rounds.already_asked", casus=team.casus.name)
