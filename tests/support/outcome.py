"""What a story leaves in the store, whatever the platform was: what was said, kept, chosen and decided, and by whom."""

from __future__ import annotations

import sqlite3
from contextlib import closing

_LOOKED = (
    "SELECT person.name, answer.text, answer.share, answer.state, answer.question_key, answer.question FROM answer "
    "JOIN member ON member.id = member_id JOIN person ON person.id = person_id",
    "SELECT kind, text, status, hear_by, share, confirmed FROM item",
    "SELECT person.name, step, coalesce(answer.text, choice) FROM session_vote "
    "JOIN member ON member.id = session_vote.member_id JOIN person ON person.id = person_id "
    "LEFT JOIN answer ON answer.id = choice",
    "SELECT way, stage, state, revealed, decision, outcome, first_step, first_by, digest FROM session",
    "SELECT person.name, role, side, facilitating, presence, moment, away_until, share FROM member "
    "JOIN person ON person.id = person_id",
    "SELECT name, sides, central, phase, review, rhythm, region, language, zone, frozen_why FROM casus",
    "SELECT text, version FROM central_question",
)


def kept(url: str) -> list[tuple[str, ...]]:
    """What is kept of what people said, wrote down and chose."""
    with closing(sqlite3.connect(url.removeprefix("sqlite:///"))) as connection:
        return sorted(tuple(map(str, row)) for each in _LOOKED for row in connection.execute(each))
