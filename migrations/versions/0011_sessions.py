"""Sessions: what runs in each casus, who chose what, and the rounds in which their stages are answered.

Only adds. Follows 0010.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

TIME = sa.DateTime(timezone=True).with_variant(sa.BigInteger(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "session",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("casus_id", sa.String(), nullable=False),
        sa.Column("format", sa.Text(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("way", sa.String(), nullable=False),
        sa.Column("led_by", sa.String(), nullable=False),
        sa.Column("started_at", TIME, nullable=False),
        sa.Column("stage", sa.Integer(), nullable=False),
        sa.Column("hours", sa.Integer(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("bringer", sa.String(), nullable=True),
        sa.Column("revealed", sa.Text(), nullable=False),
        sa.Column("silent", sa.Integer(), nullable=False),
        sa.Column("shown_at", TIME, nullable=True),
        sa.Column("decision", sa.String(), nullable=True),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("first_step", sa.Text(), nullable=False),
        sa.Column("first_by", sa.Date(), nullable=True),
        sa.Column("ended_at", TIME, nullable=True),
        sa.Column("told", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_session"),
        sa.ForeignKeyConstraint(["casus_id"], ["casus.id"], name="fk_session_casus_id"),
        sa.ForeignKeyConstraint(["led_by"], ["member.id"], name="fk_session_led_by"),
        sa.ForeignKeyConstraint(["bringer"], ["member.id"], name="fk_session_bringer"),
    )
    op.create_index("ix_session_casus_id_started_at", "session", ["casus_id", "started_at"])
    op.create_table(
        "session_vote",
        sa.Column("session_id", sa.String(), nullable=False),
        sa.Column("step", sa.String(), nullable=False),
        sa.Column("member_id", sa.String(), nullable=False),
        sa.Column("choice", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("session_id", "step", "member_id", "choice", name="pk_session_vote"),
        sa.ForeignKeyConstraint(["session_id"], ["session.id"], name="fk_session_vote_session_id"),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], name="fk_session_vote_member_id"),
    )
    op.create_index("ix_session_vote_member_id", "session_vote", ["member_id"])
    with op.batch_alter_table("round") as round_:
        round_.add_column(sa.Column("session_id", sa.String(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("round") as round_:
        round_.drop_column("session_id")
    op.drop_table("session_vote")
    op.drop_table("session")
