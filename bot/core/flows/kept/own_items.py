"""My part in what the casus keeps: the yes to my words, and what «mijn-gegevens» says of it.

The yes is asked in a private message by `flows/items/door.py`. Used by `home.py`.
"""

from __future__ import annotations

from typing import Any

from bot.core.events import Chose, Event
from bot.core.flows.items import card, door, saying
from bot.core.flows.kept import lists
from bot.core.flows.syntheses.rendering import show_drafts
from bot.core.flows.turn import Team, Turn, teams
from bot.core.messages import Choice, Section, Shown
from bot.core.model import ByWhom, CasusState, Item, Member, Presence
from bot.core.ports.library import Markdown


def of_author(turn: Turn, event: Event, item_id: str) -> tuple[str, Team | None, Member | None, Item | None]:
    """The language to speak in; and, if the item is in words of whoever did this, its team, their member and the item."""
    found = turn.tx.items.get(item_id)
    spot = turn.tx.casussen.at(event.place, event.who, found.casus_id if found else None)
    language = turn.language_for(event, spot.person, spot.casus)
    item = turn.tx.items.get(item_id) if found else None  # once more, now that its casus is held
    if not item or item.hidden or not spot.casus or not spot.member or spot.member.id != item.author:
        return language, None, None, None
    return language, teams(turn, [spot.casus.id])[spot.casus.id], spot.member, item


def keep(turn: Turn, event: Chose) -> Shown:
    """The button «Zo bewaren»: the team may see it."""
    language, team, member, item = of_author(turn, event, event.value)
    if not team or not member or not item or member.presence is not Presence.ACTIVE:
        return turn.message(language, "items.gone")
    if not item.confirmed:
        card.show(turn, team, door.confirm(turn, item, member))
        show_drafts(turn, team)
    kind = saying.kind_name(turn, language, item.kind)
    kept = turn.message(language, "items.kept_so", casus=team.casus.name, kind=kind)
    turn.tell(member, f"item-words/{item.id}", kept)
    return kept


def refuse(turn: Turn, event: Chose) -> Shown:
    """The button «Niet bewaren», as long as nobody said yes: the words go, and that is all."""
    language, team, member, item = of_author(turn, event, event.value)
    if not team or not member or not item or item.confirmed:
        return turn.message(language, "items.gone")
    door.take_away(turn, team.casus, item)
    turn.tx.outbox.scrub([item.id])
    gone = turn.message(language, "items.not_kept")
    turn.tell(member, f"item-words/{item.id}", gone)
    return gone


def home_choices(turn: Turn, language: str, team: Team, member: Member) -> list[Choice]:
    """What somebody can do on their home page with what the casus keeps."""
    if team.casus.state is CasusState.CLOSED:
        return []
    return [turn.choice(language, "keep", team.casus.id)]


def home_section(turn: Turn, language: str, team: Team, member: Member) -> list[Section]:
    """What waits for me: words that wait for my yes, and what I look after and can say how it stands. Nothing: no section."""
    if member.presence is not Presence.ACTIVE:
        return []
    of_me = [item for item in turn.tx.items.of(team.casus.id) if member.id in (item.author, item.owner)]
    kinds = turn.library.kinds()
    wait = [item for item in of_me if not item.confirmed and item.author == member.id]
    mine = [
        item
        for item in of_me
        if item.confirmed
        and item.owner == member.id
        and item.kind in kinds
        and not kinds[item.kind].is_over(item.status)
        and kinds[item.kind].by is not ByWhom.BOT
    ]
    found: list[Section] = []
    title = turn.say(language, "kept.home_title", casus=team.casus.name)
    if mine:
        lines = [lists.line(turn, language, team, kinds[item.kind], item) for item in mine]
        text = turn.say(language, "kept.home_mine", lines=lines)
        found.append(Section(title=title, text=text, choices=(lists.report_choice(turn, language, mine),)))
    for item in wait:
        text = turn.say(language, "kept.home_waits", kind=saying.kind_name(turn, language, item.kind), text=item.text)
        keep_it = turn.choice(language, "item_keep", item.id, style="primary")
        refuse_it = turn.choice(language, "item_refuse", item.id, style="danger")
        found.append(Section(title="" if found else title, text=text, choices=(keep_it, refuse_it)))
    return found


def in_words(turn: Turn, language: str, team: Team, member: Member) -> list[Markdown]:
    """What «mijn-gegevens» says: what I wrote, said or look after, and what of it is hidden."""
    everything = (*turn.tx.items.of(team.casus.id), *turn.tx.items.hidden(team.casus.id))
    return [
        turn.say(
            language,
            "kept.my_data_line",
            kind=saying.kind_name(turn, language, item.kind),
            text=item.text,
            hidden=item.hidden,
        )
        for item in everything
        if member.id in (item.author, item.made_by, item.owner)
    ]


def as_data(turn: Turn, team: Team, member: Member) -> dict[str, Any]:
    """What «In computertaal (JSON)» says of items: mine, in all their parts, and what I said yes to."""
    everything = (*turn.tx.items.of(team.casus.id), *turn.tx.items.hidden(team.casus.id))
    mine = [item for item in everything if member.id in (item.author, item.made_by, item.owner)]
    yesses = turn.tx.item_history.yesses([item.id for item in everything])
    return {
        "kept": [
            {
                "kind": item.kind,
                "text": item.text if member.id in (item.author, item.made_by) or door.seen_by(item, member) else None,
                "parts": item.parts if member.id == item.author else {},
                "at": item.made_at.isoformat(),
                "my_words": item.author == member.id,
                "written_down_by_me": item.made_by == member.id,
                "looked_after_by_me": item.owner == member.id,
                "confirmed": item.confirmed,
                "status": item.status,
                "day": item.hear_by.isoformat() if item.hear_by else None,
                "reason": item.reason,
                "who_may_see": item.share,
                "beyond_the_team": item.beyond,
                "hidden": item.hidden,
            }
            for item in mine
        ],
        "said_yes_to": [
            {"item": item.id, "to": yes.to, "at": yes.at.isoformat()}
            for item in everything
            for yes in yesses[item.id]
            if yes.member_id == member.id
        ],
        "said_what_became_of": [
            {"item": step.item_id, "status": step.status, "at": step.at.isoformat(), "reason": step.reason}
            for step in turn.tx.item_history.steps(team.casus.id)
            if step.by == member.id
        ],
    }
