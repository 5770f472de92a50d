"""Messages on Matrix whose key did not come, by their ids.

Only adds. Follows 0016.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0016"
branch_labels = None
depends_on = None

TIME = sa.DateTime(timezone=True).with_variant(sa.BigInteger(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "matrix_unread",
        sa.Column("room", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("session", sa.String(), nullable=False),
        sa.Column("user", sa.String(), nullable=False),
        sa.Column("told", sa.Boolean(), nullable=False),
        sa.Column("seen_at", TIME, nullable=False),
        sa.PrimaryKeyConstraint("room", "id", name="pk_matrix_unread"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_matrix_unread_room_session", "matrix_unread", ["room", "session"])
    op.create_index("ix_matrix_unread_seen_at", "matrix_unread", ["seen_at"])


def downgrade() -> None:
    op.drop_table("matrix_unread")
