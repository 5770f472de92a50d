"""The page «Werkvormen» is made from the formats that ship, so that it says what the bot does.

`UPDATE_DOCS=1 pytest tests/unit/test_docs_formats.py` writes it anew.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator

from bot.core.model import Format, Step, StepKind, Way
from bot.core.model.formats import BRINGER, DAY, FACILITATORS, KEPT_KINDS, OTHERS, THEME
from bot.library import load
from tests.support.pages import DOCS, ROOT, anchors

PAGE = DOCS / "handleiding" / "werkvormen.md"
UPDATE = "UPDATE_DOCS=1 .venv/bin/python -m pytest tests/unit/test_docs_formats.py"
MARK = "<!-- Vanaf hier is deze bladzijde gemaakt uit prompts/sessions/. Verander haar daar, niet hier. -->"
LIBRARY = load(ROOT / "prompts")
FORMATS = tuple(each.about("") for each in LIBRARY.formats())

KEPT = {
    "afspraak": "afspraken",
    "knoop": "knopen",
    "omslagpunt": "omslagpunten",
    "werkend-element": "wat werkt",
    "leervraag": "leervragen",
    "bijsturing": "wat anders gaat",
    "dilemma": "dilemma's",
    "hulpvraag": "hulpvragen",
    "aanbod": "wat mensen aanbieden",
    "verwachting": "verwachtingen",
    "begrip": "woorden met hun betekenis",
    "partij": "groepen en hun belang",
    "waarde": "de waarde voor de buurt",
    "patroon": "waarmee jullie stoppen",
    "casusvraag": "een nieuwe versie van jullie vraag",
}
HOW = {
    StepKind.SAY: "de bot vertelt",
    StepKind.ASK: "open vraag",
    StepKind.BLIND: "ieder schrijft eerst zelf, daarna alles tegelijk",
    StepKind.REACT: "reageren op wat anderen schreven",
    StepKind.PAIRS: "in groepjes van beide kanten",
    StepKind.VOTE: "kiezen",
    StepKind.ITEM: "opschrijven en bewaren",
    StepKind.DECIDE: "wel, niet of nog niet, met de reden",
}
GROUPS = {
    BRINGER: "wie iets inbrengt",
    OTHERS: "de anderen",
    FACILITATORS: "de begeleiders",
    "gemeente": "de gemeente",
    "raadslid": "raadsleden",
    "initiatief": "het initiatief",
}


def made() -> Iterator[str]:
    yield from (MARK, "", "## Welke vorm wanneer", "", "| wat er speelt | eerste keus | kan ook |", "|---|---|---|")
    for situation in LIBRARY.situations():
        first, also = (
            ", ".join(link(format_) for format_ in FORMATS if situation.id in getattr(format_, among))
            for among in ("first_for", "also_for")
        )
        outside = situation.outside.get("nl", "")
        yield f"| {situation.label['nl']} | {first} | {' · '.join(each for each in (also, outside) if each) or '–'} |"
    yield from ("", "## De vormen")
    for format_ in FORMATS:
        yield from ("", f"### {heading(format_)}", "", *described(format_))


def heading(format_: Format) -> str:
    return f"{format_.id} {format_.title['nl']}"


def link(format_: Format) -> str:
    anchor = re.sub(r"[^\w\- ]", "", heading(format_).lower()).replace(" ", "-")
    return f"[{format_.title['nl']}](#{anchor})"


def described(format_: Format) -> Iterator[str]:
    yield f"Om {format_.purpose['nl']}."
    if format_.based_on:
        yield f"De vorm volgt {format_.based_on['nl']}."
    yield ""
    yield f"- **Begin met:** `/reflectie start {format_.command['nl']}`"
    yield f"- **Wanneer wel:** {format_.use_when['nl']}"
    yield f"- **Wanneer niet:** {format_.not_when['nl']}"
    yield f"- **Hoe lang:** {duration(format_)}"
    yield f"- **Met wie:** {people(format_)}"
    if format_.after_end:
        yield "- **Ook na het einde:** Deze vorm kan ook als de casus al is afgesloten."
    if format_.record:
        yield "- **Zeg vooraf:** Hier komt een formeel verslag van. Het besluit kan in het archief van de gemeente komen."
    if format_.warning:
        yield f"- **Zeg vooraf:** {format_.warning['nl']}"
    yield f"- **Voor de begeleider:** {format_.facilitator['nl']}"
    if format_.subject:
        asked = format_.subject.hint.get("nl", "")
        yield f"- **Onderwerp:** {' '.join(each for each in (format_.subject.label['nl'], asked) if each)}"
    yield f"- **Wat de casus bewaart:** {', '.join(KEPT[kind] for kind in format_.keeps) or 'niets extra'}."
    yield ""
    for number, step in enumerate(format_.steps, 1):
        yield f"{number}. {step.text['nl']} *({'; '.join(aside(format_, step))})*"


def duration(format_: Format) -> str:
    parts = []
    if Way.LIVE in format_.ways:
        parts.append(f"aan tafel {format_.live_minutes} minuten")
    if format_.private:
        parts.append("alleen, in een formulier, ongeveer tien minuten")
    elif Way.CHAT in format_.ways:
        days = -(-format_.hours_in_chat // 24)
        parts.append(f"in de chat {days} {'werkdag' if days == 1 else 'werkdagen'}")
    else:
        parts.append("nooit in de chat")
    said = "; ".join(parts)
    return f"{said[0].upper()}{said[1:]}."


def people(format_: Format) -> str:
    if format_.most_people == 1:
        return "Alleen jij."
    most = f" tot {format_.most_people}" if format_.most_people else ""
    said = (
        f"{format_.least_people}{most} mensen" if most else f"vanaf {format_.least_people} {whom(format_.least_people)}"
    )
    sides = ", van beide kanten" if format_.both_sides else ""
    return f"{said[0].upper()}{said[1:]}{sides}."


def whom(number: int) -> str:
    return "persoon" if number == 1 else "mensen"


def aside(format_: Format, step: Step) -> Iterator[str]:
    yield HOW[step.kind]
    if step.people:
        yield "voor " + " en ".join(GROUPS[group] for group in step.people)
    if step.variants:
        *first, last = [GROUPS[group] for group in step.variants]
        yield f"met een eigen vraag voor {', '.join(first)}{' en ' if first else ''}{last}"
    if len(step.ways) < len(format_.ways):
        yield "alleen aan tafel" if step.ways == (Way.LIVE,) else "alleen in de chat"
    if step.unless_subject:
        yield "vervalt als er al een onderwerp is"
    if THEME in step.asks:
        yield "met een thema, om het elders terug te vinden"
    if step.lines:
        yield "één op een regel, en wat twee mensen noemen staat er één keer"
    if DAY in step.asks:
        yield "met een dag waarop de bot vraagt wat ervan werd"
    elif step.weeks:
        yield f"na {step.weeks} weken vraagt de bot wat ervan werd"
    if parts := [
        part.label["nl"] for part in (LIBRARY.kinds()[step.item].parts if step.item else ()) if part.id in step.asks
    ]:
        yield f"ook: {' '.join(parts)}"
    if step.needs:
        yield f"in de chat als er minstens {step.needs.least} zijn"
    if step.only_bringer_sees:
        yield "alleen wie iets inbracht leest dit"
    if step.until:
        yield "wordt in de sessie zelf vernietigd"


def test_the_page_of_formats_is_made_from_what_ships() -> None:
    by_hand, mark, _ = PAGE.read_text(encoding="utf-8").partition(MARK)
    assert mark
    page = by_hand + "\n".join(made()) + "\n"
    if os.environ.get("UPDATE_DOCS"):
        PAGE.write_text(page, encoding="utf-8")
    assert PAGE.read_text(encoding="utf-8") == page, f"the formats have changed; run: {UPDATE}"


def test_every_format_is_a_heading_that_the_table_leads_to() -> None:
    found = anchors(PAGE)
    assert all(re.search(r"\(#(.*)\)", link(format_))[1] in found for format_ in FORMATS)  # type: ignore[index]


def test_everything_that_a_format_can_keep_has_a_name_on_the_page() -> None:
    assert tuple(KEPT) == KEPT_KINDS
