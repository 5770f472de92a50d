"""What leertrajecten keep of one person: for «mijn gegevens», in words and as JSON. Used by `home.py`."""

from __future__ import annotations

from typing import Any

from bot.core.flows.digests.appeals import of_team
from bot.core.flows.turn import Team, Turn
from bot.core.model import Member, Person
from bot.core.ports.library import Markdown


def in_words(turn: Turn, language: str, person: Person) -> list[Markdown]:
    """One paragraph for each leertraject that somebody coordinates, or was asked to."""
    return [
        turn.say(
            language,
            "trajectories.my_data",
            name=each["leertraject"],
            accepted=each["accepted"],
            answers=[answer["answer"] or answer["status"] for answer in each["answers"]],
        )
        for each in as_data(turn, person)
    ]


def as_data(turn: Turn, person: Person) -> list[dict[str, Any]]:
    """The same for a machine."""
    found: list[dict[str, Any]] = []
    for each in turn.tx.coordinators.of_person(person.id):
        trajectory = turn.tx.trajectories.get(each.trajectory_id)
        if not trajectory:
            continue
        found.append(
            {
                "leertraject": trajectory.name,
                "accepted": each.accepted,
                "account": {"platform": each.platform, "workspace": each.workspace, "user": each.user},
                "began_it": trajectory.begun_by == person.id,
                "answers": [
                    {"to": appeal.text, "status": appeal.status, "answer": appeal.answer}
                    for appeal in turn.tx.appeals.of(trajectory.id)
                    if appeal.answered_by == person.id
                ],
            }
        )
    return found


def of_member(turn: Turn, team: Team, member: Member) -> dict[str, Any]:
    """What a member did about the leertraject of their casus; nothing when they did nothing."""
    participation = turn.tx.participations.of_casus(team.casus.id)
    asked = [each for each in of_team(turn, team.casus.id) if each.made_by == member.id]
    data: dict[str, Any] = {}
    if participation and member.id in participation.agreed_by:
        data["said_yes_to_leertraject"] = True
    if asked:
        data["asked_coordinators"] = [
            {"text": each.text, "who_can": each.owner, "by": each.by.isoformat(), "at": each.made_at.isoformat()}
            for each in asked
        ]
    return data
