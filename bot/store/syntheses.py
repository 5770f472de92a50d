"""`Syntheses` on tables: statements with their sources and quotes in rows of their own, so that an answer that is
withdrawn can be taken out of every version by plain deletes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import and_, bindparam, delete, exists, insert, literal_column, select, tuple_, union, update

from bot.core.model import Quote, Statement, Synthesis, SynthesisState
from bot.store.codecs import beside_of, beside_text, words_of, words_text
from bot.store.tables import statement, statement_quote, statement_source, synthesis, synthesis_counted
from bot.store.wire import Cells, Wire, among, batches

_ADD = insert(synthesis)
_SAVE = update(synthesis).where(synthesis.c.id == bindparam("this"))
_GET = select(synthesis).where(synthesis.c.id == bindparam("this"))
_NEWEST = (
    select(synthesis)
    .where(synthesis.c.casus_id == bindparam("casus_id"), synthesis.c.week == bindparam("week"))
    .order_by(synthesis.c.version.desc())
    .limit(1)
)
_BEFORE = (
    select(synthesis)
    .where(
        synthesis.c.casus_id == bindparam("casus_id"),
        synthesis.c.week < bindparam("week"),
        synthesis.c.state == SynthesisState.POSTED.value,
    )
    .order_by(synthesis.c.week.desc(), synthesis.c.version.desc())
    .limit(1)
)
_TELLING_OF = (
    select(synthesis)
    .where(synthesis.c.casus_id == bindparam("casus_id"), synthesis.c.beside.contains(bindparam("item_id")))
    .order_by(synthesis.c.week, synthesis.c.version)
)
_PIECES = (statement, statement_source, statement_quote, synthesis_counted)
_ADD_PIECE = {table.name: insert(table) for table in _PIECES}
_CLEAR_PIECE = [delete(table).where(table.c.synthesis_id == bindparam("this")) for table in _PIECES]
_OF_ONE = {table.name: select(table).where(table.c.synthesis_id == bindparam("this")) for table in _PIECES}
_NAMING = (synthesis_counted, statement_source, statement_quote)
_touched = union(*(select(table.c.synthesis_id).where(among(table.c.answer_id, "ids")) for table in _NAMING)).subquery(
    "touched"
)
_newer = synthesis.alias("newer")
_no_newer = ~exists(
    select(literal_column("1")).where(
        _newer.c.casus_id == synthesis.c.casus_id,
        _newer.c.week == synthesis.c.week,
        _newer.c.version > synthesis.c.version,
    )
)
_RESTING_ON = select(synthesis).where(synthesis.c.id.in_(select(_touched.c.synthesis_id)), _no_newer)
_OF = select(synthesis).where(synthesis.c.casus_id == bindparam("casus_id"), _no_newer).order_by(synthesis.c.week)
_POSTED = select(synthesis).where(
    among(synthesis.c.casus_id, "ids"),
    synthesis.c.week >= bindparam("first"),
    synthesis.c.week <= bindparam("last"),
    synthesis.c.state == SynthesisState.POSTED.value,
    _no_newer,
)
_OF_MANY = {table.name: select(table).where(among(table.c.synthesis_id, "ids")) for table in _PIECES}
_RESTING_STATEMENTS = (
    select(statement_source.c.synthesis_id, statement_source.c.statement)
    .where(among(statement_source.c.answer_id, "ids"))
    .distinct()
)
_WITHOUT_REASON = update(statement).where(
    tuple_(statement.c.synthesis_id, statement.c.place).in_(bindparam("places", expanding=True))
)
_FORGET = [delete(table).where(among(table.c.answer_id, "ids")) for table in _NAMING]
_UNQUOTE = delete(statement_quote).where(
    among(statement_quote.c.answer_id, "ids"),
    ~exists(
        select(literal_column("1")).where(
            synthesis.c.id == statement_quote.c.synthesis_id,
            synthesis.c.state == SynthesisState.POSTED.value,
            _no_newer,
        )
    ),
)
_DROP_BARE = delete(statement).where(
    tuple_(statement.c.synthesis_id, statement.c.place).in_(bindparam("places", expanding=True)),
    ~exists(
        select(literal_column("1")).where(
            and_(
                statement_source.c.synthesis_id == statement.c.synthesis_id,
                statement_source.c.statement == statement.c.place,
            )
        )
    ),
)


def _values(value: Synthesis) -> dict[str, Any]:
    return {
        "casus_id": value.casus_id,
        "round_id": value.round_id,
        "week": value.week,
        "version": value.version,
        "state": value.state.value,
        "language": value.language,
        "made_at": value.made_at,
        "posted_at": value.posted_at,
        "corrected_on": value.corrected_on,
        "prompts_digest": value.prompts_digest,
        "code_version": value.code_version,
        "read_by": words_text(value.read_by),
        "agreed_by": words_text(value.agreed_by),
        "beside": beside_text(value.beside),
    }


def _pieces(value: Synthesis) -> dict[str, list[dict[str, Any]]]:
    rows: dict[str, list[dict[str, Any]]] = {table.name: [] for table in _PIECES}
    for place, said in enumerate(value.statements):
        this = {"synthesis_id": value.id}
        words = {"block": said.block, "text": said.text, "theme": said.theme, "edited": said.edited}
        why = {"because": words_text(said.because), "example": said.example}
        rows["statement"].append({**this, "place": place, **words, **why})
        for nr, source in enumerate(said.sources):
            rows["statement_source"].append({**this, "statement": place, "place": nr, "answer_id": source})
        for nr, quote in enumerate(said.quotes):
            words = {"answer_id": quote.answer_id, "text": quote.text, "label": quote.label}
            rows["statement_quote"].append({**this, "statement": place, "place": nr, **words})
    for nr, counted in enumerate(value.counted):
        rows["synthesis_counted"].append({"synthesis_id": value.id, "place": nr, "answer_id": counted})
    return rows


class SynthesisRows:
    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    def add(self, synthesis: Synthesis) -> None:
        self._wire.run(_ADD, {"id": synthesis.id, **_values(synthesis)})
        self._add_pieces(synthesis)

    def save(self, synthesis: Synthesis) -> None:
        self._wire.change("synthesis", _SAVE, {"this": synthesis.id, **_values(synthesis)})
        for clear in _CLEAR_PIECE:
            self._wire.run(clear, {"this": synthesis.id})
        self._add_pieces(synthesis)

    def newest(self, casus_id: str, week: str) -> Synthesis | None:
        row = self._wire.run(_NEWEST, {"casus_id": casus_id, "week": week}).one_or_none()
        return None if row is None else self._whole(row)

    def before(self, casus_id: str, week: str) -> Synthesis | None:
        row = self._wire.run(_BEFORE, {"casus_id": casus_id, "week": week}).one_or_none()
        return None if row is None else self._whole(row)

    def telling_of(self, casus_id: str, item_id: str) -> tuple[Synthesis, ...]:
        rows = self._wire.run(_TELLING_OF, {"casus_id": casus_id, "item_id": item_id}).all()
        found = (self._whole(row) for row in rows)
        # What somebody typed may look like an id.
        return tuple(each for each in found if item_id in each.beside.items())

    def posted(self, casus_ids: Sequence[str], first: str, last: str) -> dict[str, tuple[Synthesis, ...]]:
        weeks = {"first": first, "last": last}
        rows = [row for ids in batches(casus_ids) for row in self._wire.run(_POSTED, {"ids": ids, **weeks}).all()]
        pieces = {name: self._pieces_of(name, [row.id for row in rows]) for name in _OF_MANY}
        found: dict[str, list[Synthesis]] = {casus_id: [] for casus_id in casus_ids}
        for row in sorted(rows, key=lambda row: str(row.week)):
            found[row.casus_id].append(_with_pieces(row, {name: some.get(row.id, []) for name, some in pieces.items()}))
        return {casus_id: tuple(some) for casus_id, some in found.items()}

    def get(self, synthesis_id: str) -> Synthesis | None:
        row = self._wire.run(_GET, {"this": synthesis_id}).one_or_none()
        return None if row is None else self._whole(row)

    def resting_on(self, answer_ids: Sequence[str]) -> tuple[Synthesis, ...]:
        rows = {row.id: row for ids in batches(answer_ids) for row in self._wire.run(_RESTING_ON, {"ids": ids}).all()}
        return tuple(self._whole(row) for row in sorted(rows.values(), key=lambda row: (row.week, row.casus_id)))

    def of(self, casus_id: str) -> tuple[Synthesis, ...]:
        return tuple(self._whole(row) for row in self._wire.run(_OF, {"casus_id": casus_id}).all())

    def forget(self, answer_ids: Sequence[str]) -> None:
        for ids in batches(answer_ids):
            rested = self._without_reason(ids)
            for forget in _FORGET:
                self._wire.run(forget, {"ids": ids})
            if rested:
                # What rested on these answers alone was said with their words; without sources it is never shown again.
                self._wire.run(_DROP_BARE, {"places": rested})

    def unquote(self, answer_ids: Sequence[str]) -> None:
        for ids in batches(answer_ids):
            self._wire.run(_UNQUOTE, {"ids": ids})
            self._without_reason(ids)

    def _without_reason(self, ids: Sequence[str]) -> list[tuple[Any, ...]]:
        """Take the reason away from what rests on these answers, because it was read in them; returns where that is."""
        rested = [tuple(row) for row in self._wire.run(_RESTING_STATEMENTS, {"ids": ids})]
        if rested:
            self._wire.run(_WITHOUT_REASON, {"places": rested, "because": words_text(()), "example": ""})
        return rested

    def _add_pieces(self, value: Synthesis) -> None:
        for name, rows in _pieces(value).items():
            if rows:
                self._wire.run(_ADD_PIECE[name], rows)

    def _pieces_of(self, name: str, synthesis_ids: Sequence[str]) -> dict[str, list[Cells]]:
        found: dict[str, list[Cells]] = {}
        for ids in batches(synthesis_ids):
            for piece in self._wire.run(_OF_MANY[name], {"ids": ids}):
                found.setdefault(piece.synthesis_id, []).append(piece)
        return found

    def _whole(self, row: Cells) -> Synthesis:
        this = {"this": row.id}
        return _with_pieces(row, {name: self._wire.run(find, this).all() for name, find in _OF_ONE.items()})


def _with_pieces(row: Cells, pieces: Mapping[str, Sequence[Cells]]) -> Synthesis:
    """A synthesis of its row and the rows of its pieces, which come in any order."""
    sources: dict[int, list[str]] = {}
    for piece in sorted(pieces["statement_source"], key=_in_statement):
        sources.setdefault(piece.statement, []).append(piece.answer_id)
    quotes: dict[int, list[Quote]] = {}
    for piece in sorted(pieces["statement_quote"], key=_in_statement):
        quote = Quote(answer_id=piece.answer_id, text=piece.text, label=piece.label)
        quotes.setdefault(piece.statement, []).append(quote)
    statements = tuple(
        Statement(
            block=piece.block,
            text=piece.text,
            theme=piece.theme,
            edited=piece.edited,
            because=words_of(piece.because),
            example=piece.example,
            sources=tuple(sources.get(piece.place, ())),
            quotes=tuple(quotes.get(piece.place, ())),
        )
        for piece in sorted(pieces["statement"], key=_by_place)
    )
    return Synthesis(
        id=row.id,
        casus_id=row.casus_id,
        round_id=row.round_id,
        week=row.week,
        version=row.version,
        state=SynthesisState(row.state),
        language=row.language,
        statements=statements,
        counted=tuple(piece.answer_id for piece in sorted(pieces["synthesis_counted"], key=_by_place)),
        made_at=row.made_at,
        posted_at=row.posted_at,
        corrected_on=row.corrected_on,
        prompts_digest=row.prompts_digest,
        code_version=row.code_version,
        read_by=words_of(row.read_by),
        agreed_by=words_of(row.agreed_by),
        beside=beside_of(row.beside),
    )


def _by_place(piece: Cells) -> int:
    return int(piece.place)


def _in_statement(piece: Cells) -> tuple[int, int]:
    return int(piece.statement), int(piece.place)
