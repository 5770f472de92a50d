"""Before a digest goes: each team looks at what it says of them, and takes out or says in its own words what it wants to.

Whoever takes part may take something out, and nobody sees who did; other words are for facilitators. What was in a digest
before stays in nobody's sight: the coordinators get only what is left. Read next: `sending.py`.
"""

from __future__ import annotations

from dataclasses import replace

from bot.core.events import Chose, Event, Submitted
from bot.core.flows import answers
from bot.core.flows.digests import reading, sending, words
from bot.core.flows.digests.groups import Group, group_of
from bot.core.flows.digests.wording import verified
from bot.core.flows.turn import Team, Turn, ids
from bot.core.messages import Field, Form, Option, Problem, Shown
from bot.core.model import Digest, DigestLine, DigestState, LineKind, Member, Presence, SourceKind

OUT, WORDS = "out", "words"
OWN_WORDS = (LineKind.APPEAL, LineKind.COUNCIL, LineKind.WAITING, LineKind.NO_PROGRESS)
"""What a team may say otherwise. The rest is said of more teams, by a coordinator, or by somebody in exactly these words;
a knot is changed where it is kept."""


def choose(turn: Turn, event: Chose) -> Shown:
    """The button «Aanpassen of weghalen»: which line, and how?"""
    language, found = _found(turn, event, event.value)
    if not found:
        return turn.message(language, "digests.look_closed")
    group, digest, team, member = found
    mine = _lines_of(turn, group, digest, team)
    if not mine:
        return turn.message(language, "digests.nothing_left")
    options = tuple(Option(value=str(place), label=_label(turn, language, line)) for place, line in mine.items())
    may_write = member in team.facilitators() and any(_in_own_words(turn, team, line) for line in mine.values())
    writing = (
        Field(
            name="how",
            label=turn.say(language, "digests.field_how"),
            kind="one_of",
            value=OUT,
            options=tuple(Option(value=each, label=turn.say(language, f"digests.how_{each}")) for each in (OUT, WORDS)),
        ),
        Field(
            name="text",
            label=turn.say(language, "digests.field_text"),
            kind="line",
            hint=turn.say(language, "digests.field_text_hint"),
            required=False,
            max_length=reading.LONGEST_LINE,
        ),
    )
    return Form(
        name="digest_adjust",
        context=event.value,
        title=turn.say(language, "digests.adjust_title"),
        intro=turn.say(language, "digests.adjust_intro", may_write=may_write),
        fields=(
            Field(
                name="line",
                label=turn.say(language, "digests.field_line"),
                kind="one_of",
                value=options[0].value if len(options) == 1 else "",
                options=options,
            ),
            *(writing if may_write else ()),
        ),
        submit=turn.say(language, "digests.adjust_submit"),
        language=language,
    )


def submit(turn: Turn, event: Submitted) -> Shown:
    """The form: done at once. Every room in which the line stood sees what is left."""
    language, found = _found(turn, event, event.context)
    if not found:
        return turn.message(language, "digests.look_closed")
    group, digest, team, member = found
    mine = _lines_of(turn, group, digest, team)
    chosen = event.fields.get("line", "")
    place = int(chosen) if chosen.isascii() and chosen.isdigit() else -1
    line = mine.get(place)
    if not line:
        return Problem(fields={"line": turn.say(language, "digests.choose_line")})
    if event.fields.get("how", OUT) != WORDS:
        sending.take_out(turn, group, digest, team, place)
        return turn.message(language, "digests.taken_out")
    if member not in team.facilitators():
        return turn.message(language, "casus.only_facilitators")
    if not _in_own_words(turn, team, line):
        return Problem(fields={"how": turn.say(language, "digests.only_out")})
    text = answers.one_line(event.fields.get("text", "")).rstrip(" .")
    if problem := reading.trouble(turn, language, text, [team]):
        return Problem(fields={"text": problem})
    sending.reword(turn, group, digest, place, text)
    _reword_appeal(turn, team, line, text)
    return turn.message(language, "digests.reworded")


def _reword_appeal(turn: Turn, team: Team, line: DigestLine, text: str) -> None:
    """What is asked comes back in the next digest until it is answered: then too in these words."""
    asked = {each.id for each in line.sources if each.kind is SourceKind.APPEAL}
    for appeal in turn.tx.appeals.of_casus(team.casus.id):
        if appeal.id in asked:
            turn.tx.appeals.save(replace(appeal, text=text))


def _lines_of(turn: Turn, group: Group, digest: Digest, team: Team) -> dict[int, DigestLine]:
    return {
        place: line for place, line in verified(turn, group, digest.lines).items() if team.casus.id in line.casus_ids
    }


def _label(turn: Turn, language: str, line: DigestLine) -> str:
    # A label is shown as plain text everywhere: nothing in it is Markdown.
    kind = turn.say(language, f"digests.kind_{line.kind}")
    return f"{kind}: {words.one_line(line)}" if line.text else str(kind)


def _in_own_words(turn: Turn, team: Team, line: DigestLine) -> bool:
    of_knots = {each.id for each in turn.tx.appeals.of_casus(team.casus.id) if each.item_id}
    return line.kind in OWN_WORDS and of_knots.isdisjoint(each.id for each in line.sources)


def _found(turn: Turn, event: Event, value: str) -> tuple[str, tuple[Group, Digest, Team, Member] | None]:
    """The language to speak in; and the digest that is looked at, if whoever did this takes part in a casus of it."""
    digest_id, casus_id = ids(value, 2)
    spot = turn.tx.casussen.at(event.place, event.who, casus_id)
    language = turn.language_for(event, spot.person, spot.casus)
    known = turn.tx.digests.get(digest_id)
    group = group_of(turn, known.trajectory_id) if known else None
    digest = turn.tx.digests.get(digest_id)
    team = group.teams.get(casus_id) if group else None
    member = team.member_of(spot.person) if team else None
    if not group or not digest or not team or not member or member.presence is not Presence.ACTIVE:
        return language, None
    if digest.state is not DigestState.SHOWN:
        return language, None
    return language, (group, digest, team, member)
