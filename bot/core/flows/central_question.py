"""«Jullie vraag»: the central question of a casus, its versions, and who proposed them.

Who sets up may write the first (`casus.py`), or anybody as long as there is none. Everybody in the casus may propose a new
one, here or in a session; it holds when each side that takes part said yes under its card. Without a question those of
*doen* wait (`choosing.py`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.core.events import Chose, Event, Submitted
from bot.core.flows import answers
from bot.core.flows.items import card, door, saying
from bot.core.flows.syntheses.rendering import show_drafts
from bot.core.flows.turn import Team, Turn, teams
from bot.core.messages import Choice, Field, Form, Problem, Shown
from bot.core.model import Casus, CentralQuestion, Item, Member, Presence, Share, Side

LONGEST = 200


def show(turn: Turn, event: Event, casus_id: str) -> Shown:
    """`/reflectie vraag`: the question as it is, and how it became so."""
    language, team, member = _as_member(turn, event, casus_id)
    if not team:
        return turn.message(language, "casus.not_here")
    versions = turn.tx.archive.central_questions(team.casus.id)
    names = {each.id: team.name(each) for each in team.members}
    lines = [
        turn.say(
            language,
            "central.version",
            version=each.version,
            text=each.text,
            name=names[each.proposed_by] if each.named else None,
            day=turn.local(team.casus, each.at),
        )
        for each in versions
    ]
    open_ = proposals(turn, team)
    proposed = [
        turn.say(
            language,
            "central.proposed",
            text=item.text,
            name=saying.by_name(item, names[item.author]),
            day=turn.local(team.casus, item.made_at),
            missing=[turn.say(language, f"kept.side_{side}") for side in _missing(turn, team, item)],
        )
        for item in open_
    ]
    choices: list[Choice] = []
    if member:
        choices.append(turn.choice(language, "central", team.casus.id, style="primary"))
        for item in open_:
            said = member.id in {each.member_id for each in turn.tx.item_history.yesses([item.id])[item.id]}
            action, label = ("item_away", "withdraw_this") if item.author == member.id else ("item_agree", "agree_this")
            if item.author == member.id or not said:
                choices.append(turn.choice(language, action, item.id, label=label, text=saying.short(item.text)))
    return turn.message(language, "central.show", choices, casus=team.casus.name, versions=lines, proposals=proposed)


def choose(turn: Turn, event: Chose) -> Shown:
    """The button «Nieuwe versie schrijven»."""
    language, team, member = _as_member(turn, event, event.value)
    if not team or not member:
        return turn.message(language, "own_data.not_a_member")
    return Form(
        name="central",
        context=team.casus.id,
        title=turn.say(language, "central.form_title"),
        intro=turn.say(language, "central.form_intro", is_first=not team.casus.central),
        fields=(
            Field(
                name="text",
                label=turn.say(language, "central.field_text"),
                kind="line",
                value=team.casus.central,
                hint=turn.say(language, "central.field_text_hint"),
                max_length=LONGEST,
            ),
        ),
        submit=turn.say(language, "central.form_submit"),
        language=language,
    )


def submit(turn: Turn, event: Submitted) -> Shown:
    """The form. The first question holds at once; a new version is a proposal, that each side sees before it changes."""
    language, team, member = _as_member(turn, event, event.context)
    if not team or not member:
        return turn.message(language, "own_data.not_a_member")
    text = answers.one_line(event.fields.get("text", ""))
    if wrong := flaw(turn, language, text):
        return Problem(fields={"text": wrong})
    if text == team.casus.central or text in {item.text for item in proposals(turn, team)}:
        return turn.message(language, "central.same")
    if not team.casus.central:
        _hold(turn, team, text, member, named=True, sides=())
        return turn.message(language, "central.kept", version=1, waits_for=None)
    item = door.draft(turn, team, by=member, kind=card.CENTRAL, text=text, share=Share.NAME)
    item = settle(turn, team, item)
    card.show(turn, teams(turn, [team.casus.id])[team.casus.id], item)
    missing = [turn.say(language, f"kept.side_{side}") for side in _missing(turn, team, item)]
    return turn.message(language, "central.kept", version=item.parts.get(card.VERSION), waits_for=missing)


def proposals(turn: Turn, team: Team) -> list[Item]:
    """The proposals that wait for a yes and that the team may read, oldest first."""
    first = door.kind_of(turn, card.CENTRAL).first.id
    return [
        item
        for item in turn.tx.items.of(team.casus.id)
        if item.kind == card.CENTRAL and item.status == first and door.is_shared(item)
    ]


def settle(turn: Turn, team: Team, item: Item) -> Item:
    """A proposal to which every side that takes part said yes is the question from now on. Any other item stays as it is."""
    is_done = item.kind != card.CENTRAL or card.VERSION in item.parts
    if is_done or not item.confirmed or _missing(turn, team, item):
        return item
    author = next(member for member in team.members if member.id == item.author)
    version = _hold(
        turn, team, item.text, author, named=item.share is Share.NAME, sides=door.agreed_by(turn, team, item)
    )
    agreed = door.kind_of(turn, item.kind).agreed.id
    settled = replace(item, status=agreed, parts={**item.parts, card.VERSION: str(version)}, status_at=turn.now)
    turn.tx.items.save(settled)
    return settled


def _missing(turn: Turn, team: Team, item: Item) -> tuple[Side, ...]:
    """The sides that take part and did not say yes to a proposal yet."""
    here = {member.side for member in team.active()}
    said = door.agreed_by(turn, team, item)
    return tuple(side for side in door.SIDES if side in here and side not in said)


def _hold(turn: Turn, team: Team, text: str, by: Member, *, named: bool, sides: Sequence[Side]) -> int:
    """From now on this is the question of the casus: a version of its own, told in the rooms and in the drafts."""
    version = len(turn.tx.archive.central_questions(team.casus.id)) + 1
    casus = replace(team.casus, central=text)
    turn.tx.casussen.save(casus)
    add_version(turn, casus, by, version, named=named)
    show_drafts(turn, replace(team, casus=casus))
    language = casus.language
    for room in team.rooms:
        said = turn.message(
            language,
            "central.new",
            (),
            version=version,
            text=text,
            name=team.name(by) if named else None,
            sides=[turn.say(language, f"kept.side_{side}") for side in sides],
        )
        turn.post(room, f"central/{casus.id}/{version}/{room.id}", said)
    return version


def flaw(turn: Turn, language: str, text: str) -> str | None:
    """Why a text on one line is not taken as a question, or None."""
    if not 0 < len(text) <= LONGEST:
        return turn.say(language, "central.text_length", longest=LONGEST)
    why = answers.objection(text)
    return answers.object_to(turn, language, why) if why else None


def add_version(turn: Turn, casus: Casus, member: Member, version: int, *, named: bool = True) -> None:
    """Keep the question of a casus as it is now as a version, with who wrote it."""
    turn.tx.archive.add_central_question(
        CentralQuestion(
            casus_id=casus.id,
            version=version,
            text=casus.central,
            proposed_by=member.id,
            named=named,
            at=turn.now,
        )
    )


def _as_member(turn: Turn, event: Event, casus_id: str) -> tuple[str, Team | None, Member | None]:
    spot = turn.tx.casussen.at(event.place, event.who, casus_id)
    language = turn.language_for(event, spot.person, spot.casus)
    if not spot.casus:
        return language, None, None
    team = teams(turn, [spot.casus.id])[spot.casus.id]
    member = team.member_of(spot.person)
    return language, team, member if member and member.presence is Presence.ACTIVE else None
