"""The chain: from a casus to an answer to a synthesis, and all that carries it.

The first tables. Types are written out here, and not taken from `bot/store`, so that this file keeps its meaning when
the code goes on. Follows nothing.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TIME = sa.DateTime(timezone=True).with_variant(sa.BigInteger(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "casus",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("zone", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("phase", sa.String(), nullable=False),
        sa.Column("review", sa.String(), nullable=False),
        sa.Column("rhythm", sa.Text(), nullable=False),
        sa.Column("live_since", TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_casus"),
    )
    op.create_table(
        "inbox",
        sa.Column("platform", sa.String(), nullable=False),
        sa.Column("workspace", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("platform", "workspace", "key", name="pk_inbox"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "lane",
        sa.Column("id", NUMBER, sa.Identity(), nullable=False),
        sa.Column("platform", sa.String(), nullable=False),
        sa.Column("workspace", sa.String(), nullable=False),
        sa.Column("target", sa.String(), nullable=False),
        sa.Column("ready", sa.Boolean(), nullable=False),
        sa.Column("owner", sa.String(), nullable=True),
        sa.Column("claimed_at", TIME, nullable=False),
        sa.Column("lease_until", TIME, nullable=False),
        sa.Column("not_before", TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_lane"),
        sa.UniqueConstraint("platform", "workspace", "target", name="uq_lane_platform_workspace_target"),
    )
    op.create_index(
        "ix_lane_ready",
        "lane",
        ["lease_until", "id"],
        sqlite_where=sa.text("ready = 1"),
        postgresql_where=sa.text("ready"),
    )

    op.create_table(
        "person",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("language", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_person"),
    )
    op.create_table(
        "practice_time",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("ahead_s", sa.Float(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_practice_time"),
    )
    op.create_table(
        "sent_message",
        sa.Column("platform", sa.String(), nullable=False),
        sa.Column("workspace", sa.String(), nullable=False),
        sa.Column("message", sa.String(), nullable=False),
        sa.Column("target", sa.String(), nullable=False),
        sa.Column("round_id", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("platform", "workspace", "message", "target", name="pk_sent_message"),
    )
    op.create_table(
        "wanted",
        sa.Column("nr", NUMBER, sa.Identity(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("asked", sa.Integer(), nullable=False),
        sa.Column("owner", sa.String(), nullable=True),
        sa.Column("lease_until", TIME, nullable=False),
        sa.PrimaryKeyConstraint("nr", name="pk_wanted"),
        sa.UniqueConstraint("kind", "subject", name="uq_wanted_kind_subject"),
    )
    op.create_table(
        "web_counter",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("last", NUMBER, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_web_counter"),
    )
    op.create_table(
        "web_line",
        sa.Column("id", NUMBER, sa.Identity(), nullable=False),
        sa.Column("room", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("author", sa.String(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("written_at", TIME, nullable=False),
        sa.Column("thread", NUMBER, nullable=True),
        sa.Column("about", NUMBER, nullable=True),
        sa.Column("message", sa.Text(), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.Column("received", sa.Boolean(), nullable=False),
        sa.Column("seq", NUMBER, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_web_line"),
        sa.UniqueConstraint("room", "key", name="uq_web_line_room_key"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_web_line_room_seq", "web_line", ["room", "seq"])
    op.create_index(
        "ix_web_line_unreceived",
        "web_line",
        ["id"],
        sqlite_where=sa.text("received = 0"),
        postgresql_where=sa.text("NOT received"),
    )

    op.create_table(
        "web_person",
        sa.Column("nr", NUMBER, sa.Identity(), nullable=False),
        sa.Column("user", sa.String(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("about", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("nr", name="pk_web_person"),
        sa.UniqueConstraint("user", name="uq_web_person_user"),
    )
    op.create_table(
        "web_room",
        sa.Column("nr", NUMBER, sa.Identity(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("members", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("nr", name="pk_web_room"),
        sa.UniqueConstraint("id", name="uq_web_room_id"),
    )
    op.create_table(
        "identity",
        sa.Column("platform", sa.String(), nullable=False),
        sa.Column("workspace", sa.String(), nullable=False),
        sa.Column("user", sa.String(), nullable=False),
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column("locale", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_identity_person_id"),
        sa.PrimaryKeyConstraint("platform", "workspace", "user", name="pk_identity"),
    )
    op.create_index("ix_identity_person_id", "identity", ["person_id"])

    op.create_table(
        "member",
        sa.Column("nr", NUMBER, sa.Identity(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("casus_id", sa.String(), nullable=False),
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("side", sa.String(), nullable=False),
        sa.Column("facilitating", sa.String(), nullable=False),
        sa.Column("presence", sa.String(), nullable=False),
        sa.Column("moment", sa.Time(), nullable=True),
        sa.Column("share", sa.String(), nullable=True),
        sa.Column("platform", sa.String(), nullable=False),
        sa.Column("workspace", sa.String(), nullable=False),
        sa.Column("user", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["casus_id"], ["casus.id"], name="fk_member_casus_id"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_member_person_id"),
        sa.PrimaryKeyConstraint("nr", name="pk_member"),
        sa.UniqueConstraint("casus_id", "person_id", name="uq_member_casus_id_person_id"),
        sa.UniqueConstraint("id", name="uq_member_id"),
    )
    op.create_index("ix_member_person_id", "member", ["person_id"])

    op.create_table(
        "moment",
        sa.Column("nr", NUMBER, sa.Identity(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("occurrence", sa.String(), nullable=False),
        sa.Column("due_at", TIME, nullable=False),
        sa.Column("casus_id", sa.String(), nullable=False),
        sa.Column("done", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["casus_id"], ["casus.id"], name="fk_moment_casus_id"),
        sa.PrimaryKeyConstraint("nr", name="pk_moment"),
        sa.UniqueConstraint("kind", "subject", "occurrence", name="uq_moment_kind_subject_occurrence"),
    )
    op.create_index(
        "ix_moment_casus",
        "moment",
        ["casus_id"],
        sqlite_where=sa.text("done = 0"),
        postgresql_where=sa.text("NOT done"),
    )
    op.create_index(
        "ix_moment_due",
        "moment",
        ["due_at", "nr"],
        sqlite_where=sa.text("done = 0"),
        postgresql_where=sa.text("NOT done"),
    )

    op.create_table(
        "outbox",
        sa.Column("id", NUMBER, sa.Identity(), nullable=False),
        sa.Column("lane_id", NUMBER, nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("step", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("tried", sa.Boolean(), nullable=False),
        sa.Column("room", sa.String(), nullable=False),
        sa.Column("user", sa.String(), nullable=False),
        sa.Column("thread", sa.String(), nullable=True),
        sa.Column("about", sa.String(), nullable=True),
        sa.Column("under", sa.String(), nullable=True),
        sa.Column("round_id", sa.String(), nullable=True),
        sa.Column("message", sa.Text(), nullable=True),
        sa.Column("ids", sa.Text(), nullable=True),
        sa.Column("refusal", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["lane_id"], ["lane.id"], name="fk_outbox_lane_id"),
        sa.PrimaryKeyConstraint("id", name="pk_outbox"),
        sa.UniqueConstraint("key", "step", name="uq_outbox_key_step"),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_outbox_open",
        "outbox",
        ["lane_id", "id"],
        sqlite_where=sa.text("state = 'open'"),
        postgresql_where=sa.text("state = 'open'"),
    )

    op.create_table(
        "room",
        sa.Column("nr", NUMBER, sa.Identity(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("platform", sa.String(), nullable=False),
        sa.Column("workspace", sa.String(), nullable=False),
        sa.Column("outside", sa.String(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("casus_id", sa.String(), nullable=True),
        sa.Column("present", sa.Boolean(), nullable=False),
        sa.Column("public", sa.Boolean(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["casus_id"], ["casus.id"], name="fk_room_casus_id"),
        sa.PrimaryKeyConstraint("nr", name="pk_room"),
        sa.UniqueConstraint("id", name="uq_room_id"),
        sa.UniqueConstraint("platform", "workspace", "outside", name="uq_room_platform_workspace_outside"),
    )
    op.create_index("ix_room_casus_id", "room", ["casus_id"])

    op.create_table(
        "round",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("casus_id", sa.String(), nullable=False),
        sa.Column("occurrence", sa.String(), nullable=False),
        sa.Column("asked", sa.Text(), nullable=False),
        sa.Column("opened_at", TIME, nullable=False),
        sa.Column("closes_at", TIME, nullable=False),
        sa.Column("closed_at", TIME, nullable=True),
        sa.ForeignKeyConstraint(["casus_id"], ["casus.id"], name="fk_round_casus_id"),
        sa.PrimaryKeyConstraint("id", name="pk_round"),
        sa.UniqueConstraint("casus_id", "occurrence", name="uq_round_casus_id_occurrence"),
    )
    op.create_index("ix_round_casus_id_opened_at", "round", ["casus_id", "opened_at"])

    op.create_table(
        "answer",
        sa.Column("nr", NUMBER, sa.Identity(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("casus_id", sa.String(), nullable=False),
        sa.Column("round_id", sa.String(), nullable=False),
        sa.Column("member_id", sa.String(), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("question_key", sa.String(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("share", sa.String(), nullable=False),
        sa.Column("via", sa.String(), nullable=False),
        sa.Column("answered_at", TIME, nullable=False),
        sa.Column("changed", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["casus_id"], ["casus.id"], name="fk_answer_casus_id"),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], name="fk_answer_member_id"),
        sa.ForeignKeyConstraint(["round_id"], ["round.id"], name="fk_answer_round_id"),
        sa.PrimaryKeyConstraint("nr", name="pk_answer"),
        sa.UniqueConstraint("id", name="uq_answer_id"),
    )
    op.create_index("ix_answer_member_id", "answer", ["member_id"])
    op.create_index("ix_answer_round_id_member_id", "answer", ["round_id", "member_id"])

    op.create_table(
        "not_now",
        sa.Column("round_id", sa.String(), nullable=False),
        sa.Column("member_id", sa.String(), nullable=False),
        sa.Column("said_at", TIME, nullable=False),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], name="fk_not_now_member_id"),
        sa.ForeignKeyConstraint(["round_id"], ["round.id"], name="fk_not_now_round_id"),
        sa.PrimaryKeyConstraint("round_id", "member_id", name="pk_not_now"),
    )
    op.create_table(
        "outbox_shows",
        sa.Column("outbox_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("answer_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["outbox_id"], ["outbox.id"], name="fk_outbox_shows_outbox_id"),
        sa.PrimaryKeyConstraint("outbox_id", "answer_id", name="pk_outbox_shows"),
    )
    op.create_index("ix_outbox_shows_answer_id", "outbox_shows", ["answer_id"])

    op.create_table(
        "synthesis",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("casus_id", sa.String(), nullable=False),
        sa.Column("round_id", sa.String(), nullable=False),
        sa.Column("week", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("made_at", TIME, nullable=False),
        sa.Column("posted_at", TIME, nullable=True),
        sa.Column("corrected_on", sa.Date(), nullable=True),
        sa.Column("prompts_digest", sa.String(), nullable=False),
        sa.Column("code_version", sa.String(), nullable=False),
        sa.Column("read_by", sa.Text(), nullable=False),
        sa.Column("agreed_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["casus_id"], ["casus.id"], name="fk_synthesis_casus_id"),
        sa.ForeignKeyConstraint(["round_id"], ["round.id"], name="fk_synthesis_round_id"),
        sa.PrimaryKeyConstraint("id", name="pk_synthesis"),
        sa.UniqueConstraint("casus_id", "week", "version", name="uq_synthesis_casus_id_week_version"),
    )
    op.create_table(
        "part",
        sa.Column("nr", NUMBER, sa.Identity(), nullable=False),
        sa.Column("platform", sa.String(), nullable=False),
        sa.Column("workspace", sa.String(), nullable=False),
        sa.Column("room", sa.String(), nullable=False),
        sa.Column("message", sa.String(), nullable=False),
        sa.Column("answer_id", sa.String(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("revision", sa.String(), nullable=False),
        sa.Column("said_at", TIME, nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["answer_id"], ["answer.id"], name="fk_part_answer_id"),
        sa.PrimaryKeyConstraint("nr", name="pk_part"),
        sa.UniqueConstraint("platform", "workspace", "room", "message", name="uq_part_platform_workspace_room_message"),
    )
    op.create_index("ix_part_answer_id", "part", ["answer_id"])

    op.create_table(
        "statement",
        sa.Column("synthesis_id", sa.String(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("block", sa.String(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("theme", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["synthesis_id"], ["synthesis.id"], name="fk_statement_synthesis_id"),
        sa.PrimaryKeyConstraint("synthesis_id", "place", name="pk_statement"),
    )
    op.create_table(
        "statement_quote",
        sa.Column("synthesis_id", sa.String(), nullable=False),
        sa.Column("statement", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("answer_id", sa.String(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["synthesis_id"], ["synthesis.id"], name="fk_statement_quote_synthesis_id"),
        sa.PrimaryKeyConstraint("synthesis_id", "statement", "place", name="pk_statement_quote"),
    )
    op.create_index("ix_statement_quote_answer_id", "statement_quote", ["answer_id"])

    op.create_table(
        "statement_source",
        sa.Column("synthesis_id", sa.String(), nullable=False),
        sa.Column("statement", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("answer_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["synthesis_id"], ["synthesis.id"], name="fk_statement_source_synthesis_id"),
        sa.PrimaryKeyConstraint("synthesis_id", "statement", "place", name="pk_statement_source"),
    )
    op.create_index("ix_statement_source_answer_id", "statement_source", ["answer_id"])

    op.create_table(
        "synthesis_counted",
        sa.Column("synthesis_id", sa.String(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("answer_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["synthesis_id"], ["synthesis.id"], name="fk_synthesis_counted_synthesis_id"),
        sa.PrimaryKeyConstraint("synthesis_id", "place", name="pk_synthesis_counted"),
    )
    op.create_index("ix_synthesis_counted_answer_id", "synthesis_counted", ["answer_id"])


def downgrade() -> None:
    for table in (
        "synthesis_counted",
        "statement_source",
        "statement_quote",
        "statement",
        "part",
        "synthesis",
        "outbox_shows",
        "not_now",
        "answer",
        "round",
        "room",
        "outbox",
        "moment",
        "member",
        "identity",
        "web_room",
        "web_person",
        "web_line",
        "web_counter",
        "wanted",
        "sent_message",
        "practice_time",
        "person",
        "lane",
        "inbox",
        "casus",
    ):
        op.drop_table(table)
