"""`Digests` and `Appeals` on tables: lines and sources in rows of their own, so that a source that is withdrawn can be
taken out of every digest by a plain delete."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import bindparam, delete, insert, or_, select, update

from bot.core.model import (
    Appeal,
    AppealStatus,
    Digest,
    DigestLine,
    DigestState,
    LineKind,
    Source,
    SourceKind,
)
from bot.store.codecs import words_of, words_text
from bot.store.digest_tables import appeal, digest, digest_line, digest_source
from bot.store.wire import Cells, Wire, among, batches

_ADD = insert(digest)
_SAVE = update(digest).where(digest.c.id == bindparam("this"))
_GET = select(digest).where(digest.c.id == bindparam("this"))
_OF = select(digest).where(digest.c.trajectory_id == bindparam("this")).order_by(digest.c.shown_at, digest.c.id)
_NEWEST = (
    select(digest)
    .where(digest.c.trajectory_id == bindparam("this"))
    .order_by(digest.c.shown_at.desc(), digest.c.id.desc())
    .limit(1)
)
_ADD_LINE = insert(digest_line)
_ADD_SOURCE = insert(digest_source)
_CLEAR = [delete(table).where(table.c.digest_id == bindparam("this")) for table in (digest_source, digest_line)]
_LINES = select(digest_line).where(digest_line.c.digest_id == bindparam("this")).order_by(digest_line.c.place)
_SOURCES = (
    select(digest_source)
    .where(digest_source.c.digest_id == bindparam("this"))
    .order_by(digest_source.c.line, digest_source.c.place)
)
_RESTING_ON = (
    select(digest)
    .where(
        or_(
            digest.c.id.in_(select(digest_source.c.digest_id).where(among(digest_source.c.source_id, "ids"))),
            digest.c.id.in_(select(digest_source.c.digest_id).where(among(digest_source.c.casus_id, "ids"))),
        )
    )
    .order_by(digest.c.shown_at, digest.c.id)
)
_ADD_APPEAL = insert(appeal)
_SAVE_APPEAL = update(appeal).where(appeal.c.id == bindparam("this"))
_APPEALS_OF = select(appeal).where(appeal.c.trajectory_id == bindparam("this")).order_by(appeal.c.nr)
_APPEALS_OF_CASUS = select(appeal).where(appeal.c.casus_id == bindparam("this")).order_by(appeal.c.nr)
_DESTROY_APPEAL = delete(appeal).where(appeal.c.id == bindparam("this"))


def _values(value: Digest) -> dict[str, Any]:
    return {
        "trajectory_id": value.trajectory_id,
        "occurrence": value.occurrence,
        "state": value.state.value,
        "language": value.language,
        "since": value.since,
        "shown_at": value.shown_at,
        "delivers_at": value.delivers_at,
        "delivered_at": value.delivered_at,
        "answer_by": value.answer_by,
        "edition": value.edition,
        "prompts_digest": value.prompts_digest,
        "code_version": value.code_version,
    }


class DigestRows:
    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    def add(self, digest: Digest) -> None:
        self._wire.run(_ADD, {"id": digest.id, **_values(digest)})
        self._add_lines(digest)

    def save(self, digest: Digest) -> None:
        self._wire.change("digest", _SAVE, {"this": digest.id, **_values(digest)})
        for clear in _CLEAR:
            self._wire.run(clear, {"this": digest.id})
        self._add_lines(digest)

    def get(self, digest_id: str) -> Digest | None:
        row = self._wire.run(_GET, {"this": digest_id}).one_or_none()
        return None if row is None else self._whole(row)

    def newest(self, trajectory_id: str) -> Digest | None:
        row = self._wire.run(_NEWEST, {"this": trajectory_id}).one_or_none()
        return None if row is None else self._whole(row)

    def of(self, trajectory_id: str) -> tuple[Digest, ...]:
        return tuple(self._whole(row) for row in self._wire.run(_OF, {"this": trajectory_id}).all())

    def resting_on(self, source_ids: Sequence[str]) -> tuple[Digest, ...]:
        rows = {row.id: row for ids in batches(source_ids) for row in self._wire.run(_RESTING_ON, {"ids": ids}).all()}
        return tuple(self._whole(row) for row in sorted(rows.values(), key=lambda row: (row.shown_at, row.id)))

    def _add_lines(self, value: Digest) -> None:
        lines: list[dict[str, Any]] = []
        sources: list[dict[str, Any]] = []
        for place, line in enumerate(value.lines):
            this = {"digest_id": value.id}
            words = {"kind": line.kind.value, "text": line.text, "out": words_text(line.out), "by_team": line.by_team}
            lines.append({**this, "place": place, **words})
            for nr, each in enumerate(line.sources):
                rests = {"kind": each.kind.value, "source_id": each.id, "casus_id": each.casus_id}
                sources.append({**this, "line": place, "place": nr, **rests})
        for statement, rows in ((_ADD_LINE, lines), (_ADD_SOURCE, sources)):
            if rows:
                self._wire.run(statement, rows)

    def _whole(self, row: Cells) -> Digest:
        sources: dict[int, list[Source]] = {}
        for each in self._wire.run(_SOURCES, {"this": row.id}):
            source = Source(kind=SourceKind(each.kind), id=each.source_id, casus_id=each.casus_id)
            sources.setdefault(each.line, []).append(source)
        lines = tuple(
            DigestLine(
                kind=LineKind(each.kind),
                text=each.text,
                sources=tuple(sources.get(each.place, ())),
                out=words_of(each.out),
                by_team=each.by_team,
            )
            for each in self._wire.run(_LINES, {"this": row.id})
        )
        return Digest(
            id=row.id,
            trajectory_id=row.trajectory_id,
            occurrence=row.occurrence,
            state=DigestState(row.state),
            language=row.language,
            since=row.since,
            shown_at=row.shown_at,
            delivers_at=row.delivers_at,
            delivered_at=row.delivered_at,
            answer_by=row.answer_by,
            edition=row.edition,
            lines=lines,
            prompts_digest=row.prompts_digest,
            code_version=row.code_version,
        )


def _appeal_values(value: Appeal) -> dict[str, Any]:
    return {
        "trajectory_id": value.trajectory_id,
        "casus_id": value.casus_id,
        "text": value.text,
        "owner": value.owner,
        "by": value.by,
        "made_by": value.made_by,
        "made_at": value.made_at,
        "first_in": value.first_in,
        "status": value.status.value,
        "answer": value.answer,
        "hear_by": value.hear_by,
        "answered_by": value.answered_by,
        "answered_at": value.answered_at,
        "told_in": value.told_in,
        "for_council": value.for_council,
        "item_id": value.item_id,
    }


def _appeal(row: Cells) -> Appeal:
    return Appeal(
        id=row.id,
        trajectory_id=row.trajectory_id,
        casus_id=row.casus_id,
        text=row.text,
        owner=row.owner,
        by=row.by,
        made_by=row.made_by,
        made_at=row.made_at,
        first_in=row.first_in,
        status=AppealStatus(row.status),
        answer=row.answer,
        hear_by=row.hear_by,
        answered_by=row.answered_by,
        answered_at=row.answered_at,
        told_in=row.told_in,
        for_council=row.for_council,
        item_id=row.item_id,
    )


class AppealRows:
    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    def add(self, appeal: Appeal) -> None:
        self._wire.run(_ADD_APPEAL, {"id": appeal.id, **_appeal_values(appeal)})

    def save(self, appeal: Appeal) -> None:
        self._wire.change("appeal", _SAVE_APPEAL, {"this": appeal.id, **_appeal_values(appeal)})

    def of(self, trajectory_id: str) -> tuple[Appeal, ...]:
        return tuple(_appeal(row) for row in self._wire.run(_APPEALS_OF, {"this": trajectory_id}))

    def of_casus(self, casus_id: str) -> tuple[Appeal, ...]:
        return tuple(_appeal(row) for row in self._wire.run(_APPEALS_OF_CASUS, {"this": casus_id}))

    def destroy(self, appeal_id: str) -> None:
        self._wire.run(_DESTROY_APPEAL, {"this": appeal_id})
