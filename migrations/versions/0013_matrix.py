"""What the bot writes down for itself on Matrix: its account and how far it heard, its numbered lines, edits by their ids.

Only adds. Follows 0012.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TIME = sa.DateTime(timezone=True).with_variant(sa.BigInteger(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "matrix_account",
        sa.Column("user", sa.String(), nullable=False),
        sa.Column("device", sa.String(), nullable=False),
        sa.Column("token", sa.String(), nullable=False),
        sa.Column("position", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("user", name="pk_matrix_account"),
    )
    op.create_table(
        "matrix_offer",
        sa.Column("nr", NUMBER, sa.Identity(), nullable=False),
        sa.Column("room", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("mark", sa.String(), nullable=False),
        sa.Column("action", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("message", sa.String(), nullable=False),
        sa.Column("offered_at", TIME, nullable=False),
        sa.PrimaryKeyConstraint("nr", name="pk_matrix_offer"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_matrix_offer_room_key", "matrix_offer", ["room", "key"])
    op.create_table(
        "matrix_edit",
        sa.Column("room", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("message", sa.String(), nullable=False),
        sa.Column("thread", sa.String(), nullable=True),
        sa.Column("edited_at", TIME, nullable=False),
        sa.PrimaryKeyConstraint("room", "id", name="pk_matrix_edit"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_matrix_edit_edited_at", "matrix_edit", ["edited_at"])


def downgrade() -> None:
    op.drop_table("matrix_edit")
    op.drop_table("matrix_offer")
    op.drop_table("matrix_account")
