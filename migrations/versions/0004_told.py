"""Requests and promises, and what a synthesis says beside its statements.

Only adds: a synthesis that was posted before says nothing beside them. Follows 0003.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TIME = sa.DateTime(timezone=True).with_variant(sa.BigInteger(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "item",
        sa.Column("nr", NUMBER, sa.Identity(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("casus_id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("week", sa.String(), nullable=False),
        sa.Column("made_by", sa.String(), nullable=False),
        sa.Column("made_at", TIME, nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("hear_by", sa.Date()),
        sa.Column("status_at", TIME),
        sa.Column("told", sa.String()),
        sa.Column("hidden", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["casus_id"], ["casus.id"], name="fk_item_casus_id"),
        sa.ForeignKeyConstraint(["made_by"], ["member.id"], name="fk_item_made_by"),
        sa.PrimaryKeyConstraint("nr", name="pk_item"),
        sa.UniqueConstraint("id", name="uq_item_id"),
    )
    op.create_index("ix_item_casus_id", "item", ["casus_id"])
    with op.batch_alter_table("synthesis") as synthesis:
        synthesis.add_column(sa.Column("beside", sa.Text(), nullable=False, server_default=""))


def downgrade() -> None:
    with op.batch_alter_table("synthesis") as synthesis:
        synthesis.drop_column("beside")
    op.drop_index("ix_item_casus_id", table_name="item")
    op.drop_table("item")
