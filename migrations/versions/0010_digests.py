"""Leertrajecten with their coordinators and casussen, what teams ask of them, and digests with their sources.

Only adds. Follows 0009.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TIME = sa.DateTime(timezone=True).with_variant(sa.BigInteger(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "trajectory",
        sa.Column("nr", NUMBER, sa.Identity(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("zone", sa.String(), nullable=False),
        sa.Column("region", sa.String(), nullable=False),
        sa.Column("cadence", sa.String(), nullable=False),
        sa.Column("platform", sa.String(), nullable=False),
        sa.Column("workspace", sa.String(), nullable=False),
        sa.Column("room_id", sa.String(), nullable=True),
        sa.Column("begun_by", sa.String(), nullable=False),
        sa.Column("begun_at", TIME, nullable=False),
        sa.Column("ended_at", TIME, nullable=True),
        sa.ForeignKeyConstraint(["begun_by"], ["person.id"], name="fk_trajectory_begun_by"),
        sa.ForeignKeyConstraint(["room_id"], ["room.id"], name="fk_trajectory_room_id"),
        sa.PrimaryKeyConstraint("nr", name="pk_trajectory"),
        sa.UniqueConstraint("id", name="uq_trajectory_id"),
    )
    op.create_table(
        "coordinator",
        sa.Column("nr", NUMBER, sa.Identity(), nullable=False),
        sa.Column("trajectory_id", sa.String(), nullable=False),
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column("platform", sa.String(), nullable=False),
        sa.Column("workspace", sa.String(), nullable=False),
        sa.Column("user", sa.String(), nullable=False),
        sa.Column("accepted", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_coordinator_person_id"),
        sa.ForeignKeyConstraint(["trajectory_id"], ["trajectory.id"], name="fk_coordinator_trajectory_id"),
        sa.PrimaryKeyConstraint("nr", name="pk_coordinator"),
        sa.UniqueConstraint("trajectory_id", "person_id", name="uq_coordinator_trajectory_id_person_id"),
    )
    op.create_index("ix_coordinator_person_id", "coordinator", ["person_id"])
    op.create_table(
        "participation",
        sa.Column("nr", NUMBER, sa.Identity(), nullable=False),
        sa.Column("trajectory_id", sa.String(), nullable=False),
        sa.Column("casus_id", sa.String(), nullable=False),
        sa.Column("agreed_by", sa.Text(), nullable=False),
        sa.Column("since", TIME, nullable=True),
        sa.Column("held", sa.Text(), nullable=False),
        sa.Column("wants_mediator", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["casus_id"], ["casus.id"], name="fk_participation_casus_id"),
        sa.ForeignKeyConstraint(["trajectory_id"], ["trajectory.id"], name="fk_participation_trajectory_id"),
        sa.PrimaryKeyConstraint("nr", name="pk_participation"),
        sa.UniqueConstraint("casus_id", name="uq_participation_casus_id"),
    )
    op.create_index("ix_participation_trajectory_id", "participation", ["trajectory_id"])
    op.create_table(
        "appeal",
        sa.Column("nr", NUMBER, sa.Identity(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("trajectory_id", sa.String(), nullable=False),
        sa.Column("casus_id", sa.String(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("by", sa.Date(), nullable=False),
        sa.Column("made_by", sa.String(), nullable=False),
        sa.Column("made_at", TIME, nullable=False),
        sa.Column("first_in", sa.String(), nullable=True),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("hear_by", sa.Date(), nullable=True),
        sa.Column("answered_by", sa.String(), nullable=True),
        sa.Column("answered_at", TIME, nullable=True),
        sa.Column("told_in", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["answered_by"], ["person.id"], name="fk_appeal_answered_by"),
        sa.ForeignKeyConstraint(["casus_id"], ["casus.id"], name="fk_appeal_casus_id"),
        sa.ForeignKeyConstraint(["made_by"], ["member.id"], name="fk_appeal_made_by"),
        sa.ForeignKeyConstraint(["trajectory_id"], ["trajectory.id"], name="fk_appeal_trajectory_id"),
        sa.PrimaryKeyConstraint("nr", name="pk_appeal"),
        sa.UniqueConstraint("id", name="uq_appeal_id"),
    )
    op.create_index("ix_appeal_casus_id", "appeal", ["casus_id"])
    op.create_index("ix_appeal_trajectory_id", "appeal", ["trajectory_id"])
    op.create_table(
        "digest",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("trajectory_id", sa.String(), nullable=False),
        sa.Column("occurrence", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("since", TIME, nullable=False),
        sa.Column("shown_at", TIME, nullable=False),
        sa.Column("delivers_at", TIME, nullable=False),
        sa.Column("delivered_at", TIME, nullable=True),
        sa.Column("answer_by", sa.Date(), nullable=False),
        sa.Column("edition", sa.Integer(), nullable=False),
        sa.Column("prompts_digest", sa.String(), nullable=False),
        sa.Column("code_version", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["trajectory_id"], ["trajectory.id"], name="fk_digest_trajectory_id"),
        sa.PrimaryKeyConstraint("id", name="pk_digest"),
        sa.UniqueConstraint("trajectory_id", "occurrence", name="uq_digest_trajectory_id_occurrence"),
    )
    op.create_table(
        "digest_line",
        sa.Column("digest_id", sa.String(), nullable=False),
        sa.Column("place", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("out", sa.Text(), nullable=False),
        sa.Column("by_team", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["digest_id"], ["digest.id"], name="fk_digest_line_digest_id"),
        sa.PrimaryKeyConstraint("digest_id", "place", name="pk_digest_line"),
    )
    op.create_table(
        "digest_source",
        sa.Column("digest_id", sa.String(), nullable=False),
        sa.Column("line", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("place", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("source_id", sa.String(), nullable=False),
        sa.Column("casus_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["digest_id"], ["digest.id"], name="fk_digest_source_digest_id"),
        sa.PrimaryKeyConstraint("digest_id", "line", "place", name="pk_digest_source"),
    )
    op.create_index("ix_digest_source_casus_id", "digest_source", ["casus_id"])
    op.create_index("ix_digest_source_source_id", "digest_source", ["source_id"])


def downgrade() -> None:
    op.drop_table("digest_source")
    op.drop_table("digest_line")
    op.drop_table("digest")
    op.drop_table("appeal")
    op.drop_table("participation")
    op.drop_table("coordinator")
    op.drop_table("trajectory")
