"""Starting a session: the menu that suggests three formats, and the form that says what is about to happen.

Only facilitators start one; a format for one person alone (`Format.private`) anybody does for themselves. Read next:
`running.py`.
"""

from __future__ import annotations

from collections.abc import Sequence
from difflib import get_close_matches

from bot.core.events import Chose, Event, Submitted
from bot.core.flows import answers
from bot.core.flows.sessions import about, afterwards, alone, panel, running
from bot.core.flows.turn import Team, Turn, as_facilitator, ids
from bot.core.messages import Choice, Field, Form, Message, Option, Problem, Shown
from bot.core.model import Format, Member, Side, Way
from bot.core.model.formats import in_language
from bot.core.ports.library import Markdown

SUGGESTED = 3
MORE_AT_ONCE = 8
MOST_DAYS = 14


def menu(turn: Turn, event: Event, casus_id: str) -> Shown | None:
    """`/reflectie` alone, for a facilitator: the session that runs, or three formats that fit the phase. None for others:
    they get help."""
    language, team, member = as_facilitator(turn, event, casus_id)
    if not team or not member:
        return None
    session = turn.tx.sessions.running([team.casus.id]).get(team.casus.id)
    if session:
        return panel.now(turn, language, team, session, member)
    return _suggest(turn, language, team, _by_phase(turn, team))


def _by_phase(turn: Turn, team: Team) -> list[Format]:
    """The formats that fit the phase, those that were not held here lately first."""
    held = [session.format.id for session in turn.tx.sessions.of(team.casus.id)]
    fits = [each for each in _shared(turn) if team.casus.phase in each.phases]
    return sorted(fits, key=lambda each: (held.count(each.id), not each.first_for, each.id))[:SUGGESTED]


def _shared(turn: Turn) -> list[Format]:
    return [each for each in turn.library.formats() if not each.private]


def _suggest(turn: Turn, language: str, team: Team, formats: Sequence[Format], situation: str = "") -> Message:
    buttons = [_pick(turn, language, team, each) for each in formats]
    buttons.append(turn.choice(language, "session_situation", team.casus.id))
    buttons.append(turn.choice(language, "session_more", team.casus.id, "0"))
    buttons.append(turn.choice(language, "session_harvest", team.casus.id, ""))
    buttons.append(turn.choice(language, "help", team.casus.id))
    lines = [_line(turn, language, each) for each in formats]
    found = next((each for each in turn.library.situations() if each.id == situation), None)
    return turn.message(
        language,
        "sessions.menu",
        buttons,
        casus=team.casus.name,
        lines=lines,
        situation=in_language(found.label, language) if found else "",
        outside=in_language(found.outside, language) if found else "",
    )


def _pick(turn: Turn, language: str, team: Team, each: Format) -> Choice:
    title = Markdown(in_language(each.title, language))
    return turn.choice(language, "session_pick", team.casus.id, each.id, title=title)


def _line(turn: Turn, language: str, each: Format) -> Markdown:
    return turn.say(
        language,
        "sessions.menu_line",
        title=in_language(each.title, language),
        use_when=in_language(each.use_when, language),
        minutes=each.live_minutes if Way.LIVE in each.ways else 0,
        days=-(-each.hours_in_chat // 24) if Way.CHAT in each.ways else 0,
    )


def more(turn: Turn, event: Chose) -> Shown:
    """The button «Meer vormen»: all of them, a few at a time."""
    casus_id, start = ids(event.value, 2)
    language, team, _ = as_facilitator(turn, event, casus_id)
    if not team:
        return turn.message(language, "casus.only_facilitators")
    first = int(start) if start.isascii() and start.isdigit() else 0
    every = list(turn.library.formats())
    some = every[first : first + MORE_AT_ONCE]
    buttons = [_pick(turn, language, team, each) for each in some]
    if first + MORE_AT_ONCE < len(every):
        buttons.append(turn.choice(language, "session_more", casus_id, str(first + MORE_AT_ONCE)))
    lines = [_line(turn, language, each) for each in some]
    return turn.message(language, "sessions.all_formats", buttons, lines=lines)


def choose_situation(turn: Turn, event: Chose) -> Shown:
    """The button «Wat speelt er?»: asks, to suggest formats by it."""
    language, team, _ = as_facilitator(turn, event, event.value)
    if not team:
        return turn.message(language, "casus.only_facilitators")
    options = tuple(
        Option(value=each.id, label=in_language(each.label, language)) for each in turn.library.situations()
    )
    return Form(
        name="session_situation",
        context=team.casus.id,
        title=turn.say(language, "sessions.situation_title"),
        intro="",
        fields=(
            Field(
                name="situation",
                label=turn.say(language, "sessions.field_situation"),
                kind="one_of",
                options=options,
            ),
        ),
        submit=turn.say(language, "sessions.situation_submit"),
        language=language,
    )


def submit_situation(turn: Turn, event: Submitted) -> Shown:
    """Three formats for a situation: the first choice, what also fits, and then by phase."""
    language, team, _ = as_facilitator(turn, event, event.context)
    if not team:
        return turn.message(language, "casus.only_facilitators")
    situation = event.fields.get("situation", "")
    if situation not in {each.id for each in turn.library.situations()}:
        return Problem(fields={"situation": turn.say(language, "sessions.choose_situation")})
    every = turn.library.formats()
    fits = [each for each in every if situation in each.first_for] + [
        each for each in every if situation in each.also_for
    ]
    fits += [each for each in _by_phase(turn, team) if each not in fits]
    return _suggest(turn, language, team, fits[:SUGGESTED], situation)


def start(turn: Turn, event: Event, casus_id: str, words: str) -> Shown:
    """`/reflectie start ontknoping`, `… live` or `… 3 dagen`."""
    name, way, days = _read(words)
    format_, subject = _named_first(turn, name)
    if format_ and format_.private:
        return alone.form(turn, event, casus_id, format_)
    language, team, member = as_facilitator(turn, event, casus_id)
    if not team or not member:
        return turn.message(language, "sessions.only_facilitators")
    if not format_:
        words_known = [each.command.get(language, "") for each in turn.library.formats()]
        near = get_close_matches(name, words_known, n=1, cutoff=0.5)
        more_formats = turn.choice(language, "session_more", team.casus.id, "0")
        return turn.message(
            language, "sessions.unknown_format", [more_formats], name=name, nearest=near[0] if near else ""
        )
    if obstacle := _obstacle(turn, language, team, member, format_, way):
        return obstacle
    # A format that makes a record says so first: that takes a form.
    if way and not format_.record and not about.trouble_with(turn, language, format_, subject):
        _begin(turn, team, member, format_, way, days, subject)
        return None
    return _form(turn, language, team, format_, way, days, subject)


def names_a_format(turn: Turn, words: str) -> bool:
    """Whether these words begin a session without «start» before them: `/reflectie nabespreking`."""
    return _named_first(turn, _read(words)[0])[0] is not None


def _named_first(turn: Turn, words: str) -> tuple[Format | None, str]:
    """The format that these words begin with, and the subject that follows, when it has one: «zelfde-woord veilig»."""
    parts = words.split()
    for count in range(len(parts), 0, -1):
        found = named(turn, " ".join(parts[:count]))
        rest = " ".join(parts[count:]).strip("«»\"'“”: ")
        if found and (found.subject or not rest):
            return found, rest
    return None, ""


def named(turn: Turn, name: str) -> Format | None:
    """The format with this word, title or id, in any language."""
    plain = name.casefold().replace(" ", "-").replace("'", "")
    for each in turn.library.formats():
        known = {each.id.casefold(), *each.command.values()}
        known |= {title.casefold().replace(" ", "-").replace("'", "").replace("’", "") for title in each.title.values()}
        if plain in known:
            return each
    return None


def _read(words: str) -> tuple[str, Way | None, int | None]:
    """A format and how it is held: «ontknoping», «ontknoping live», «ontknoping 3 dagen»."""
    parts = words.split()
    way: Way | None = None
    days: int | None = None
    if parts and parts[-1].casefold() in ("live", "nu", "now"):
        return " ".join(parts[:-1]), Way.LIVE, None
    if len(parts) > 1 and parts[-1].casefold() in ("dag", "dagen", "day", "days") and parts[-2].isdecimal():
        way, days = Way.CHAT, min(max(int(parts[-2]), 1), MOST_DAYS)
        parts = parts[:-2]
    elif parts and parts[-1].casefold() == "chat":
        way, parts = Way.CHAT, parts[:-1]
    return " ".join(parts), way, days


def pick(turn: Turn, event: Chose) -> Shown:
    """The button of a format: what it is, and how you want to hold it."""
    casus_id, id_ = ids(event.value, 2)
    format_ = next((each for each in turn.library.formats() if each.id == id_), None)
    if format_ and format_.private:
        return alone.form(turn, event, casus_id, format_)
    language, team, member = as_facilitator(turn, event, casus_id)
    if not team or not member:
        return turn.message(language, "sessions.only_facilitators")
    if not format_:
        return turn.message(language, "rounds.gone")
    return _obstacle(turn, language, team, member, format_, None) or _form(
        turn, language, team, format_, None, None, ""
    )


def _obstacle(
    turn: Turn, language: str, team: Team, member: Member, format_: Format, way: Way | None
) -> Message | None:
    """Why this format cannot start here now, or None."""
    if not format_.fits_in(team.casus.state) or not any(room.present for room in team.rooms):
        return turn.message(language, "sessions.casus_rests", casus=team.casus.name)
    if session := turn.tx.sessions.running([team.casus.id]).get(team.casus.id):
        title = in_language(session.format.title, language)
        open_ = panel.now(turn, language, team, session, member)
        return turn.message(language, "sessions.one_runs", open_.choices, title=title, casus=team.casus.name)
    title = in_language(format_.title, language)
    people = team.active()
    if len(people) < format_.least_people:
        return turn.message(language, "sessions.too_few", title=title, least=format_.least_people)
    if format_.both_sides and not {Side.MUNICIPALITY, Side.INITIATIVE} <= {each.side for each in people}:
        return turn.message(language, "sessions.one_side", title=title)
    if way and way not in format_.ways:
        return turn.message(language, "sessions.not_this_way", title=title, live=Way.LIVE in format_.ways)
    return None


def _form(
    turn: Turn, language: str, team: Team, format_: Format, way: Way | None, days: int | None, subject: str
) -> Form:
    lines = (
        turn.say(language, "sessions.way_chat", days=-(-format_.hours_in_chat // 24)),
        turn.say(language, "sessions.way_live", minutes=format_.live_minutes),
    )
    options = tuple(
        Option(value=each, label=label) for each, label in zip(Way, lines, strict=True) if each in format_.ways
    )
    fields = [
        Field(
            name="way",
            label=turn.say(language, "sessions.field_way"),
            kind="one_of",
            value=way or (format_.ways[0] if len(format_.ways) == 1 else ""),
            options=options,
        )
    ]
    if format_.subject:
        must = not format_.subject.without
        fields.insert(0, about.field(turn, language, format_, subject, required=must))
    if Way.CHAT in format_.ways:
        fields.append(
            Field(
                name="days",
                label=turn.say(language, "sessions.field_days"),
                kind="line",
                value=str(days) if days else "",
                hint=turn.say(language, "sessions.field_days_hint"),
                required=False,
                max_length=2,
            )
        )
    return Form(
        name="session_start",
        context=f"{team.casus.id}/{format_.id}",
        title=turn.say(language, "sessions.start_title", title=Markdown(in_language(format_.title, language))),
        intro=turn.say(
            language,
            "sessions.start_intro",
            purpose=in_language(format_.purpose, language),
            use_when=in_language(format_.use_when, language),
            not_when=in_language(format_.not_when, language),
            warning=in_language(format_.warning, language),
            facilitator=in_language(format_.facilitator, language),
            record=format_.record,
            fitted=afterwards.fitted(turn, language, team, format_),
            most=format_.most_people if format_.most_people and len(team.active()) > format_.most_people else 0,
        ),
        fields=tuple(fields),
        submit=turn.say(language, "sessions.start_submit"),
        language=language,
    )


def submit(turn: Turn, event: Submitted) -> Shown:
    """The form is sent in: the session begins."""
    casus_id, id_ = ids(event.context, 2)
    language, team, member = as_facilitator(turn, event, casus_id)
    if not team or not member:
        return turn.message(language, "sessions.only_facilitators")
    format_ = next((each for each in turn.library.formats() if each.id == id_), None)
    if not format_:
        return turn.message(language, "rounds.gone")
    chosen, written = event.fields.get("way", ""), event.fields.get("days", "").strip()
    if chosen not in format_.ways:
        return Problem(fields={"way": turn.say(language, "sessions.choose_way")})
    if written and not (written.isascii() and written.isdigit() and 1 <= int(written) <= MOST_DAYS):
        return Problem(fields={"days": turn.say(language, "sessions.days_wrong", most=MOST_DAYS)})
    subject = answers.one_line(event.fields.get("subject", "")) if format_.subject else ""
    if trouble := about.trouble_with(turn, language, format_, subject):
        return Problem(fields={"subject": trouble})
    way = Way(chosen)
    if obstacle := _obstacle(turn, language, team, member, format_, way):
        return obstacle
    _begin(turn, team, member, format_, way, int(written) if written and way is Way.CHAT else None, subject)
    return None


def _begin(turn: Turn, team: Team, member: Member, format_: Format, way: Way, days: int | None, subject: str) -> None:
    hours = None
    if days and way is Way.CHAT:
        hours = max(days * 24 // len(format_.beginning_with(subject).stages(Way.CHAT)), 1)
    running.begin(turn, team, format_, way, member, hours, subject)
