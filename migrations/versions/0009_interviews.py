"""Forms that are being asked one question at a time, on platforms without forms.

Only adds. Follows 0008.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

TIME = sa.DateTime(timezone=True).with_variant(sa.BigInteger(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "interview",
        sa.Column("platform", sa.String(), nullable=False),
        sa.Column("workspace", sa.String(), nullable=False),
        sa.Column("user", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("context", sa.String(), nullable=False),
        sa.Column("room_workspace", sa.String(), nullable=False),
        sa.Column("room", sa.String(), nullable=False),
        sa.Column("direct", sa.Boolean(), nullable=False),
        sa.Column("form", sa.Text(), nullable=False),
        sa.Column("walk", sa.Text(), nullable=False),
        sa.Column("touched_at", TIME, nullable=False),
        sa.PrimaryKeyConstraint("platform", "workspace", "user", name="pk_interview"),
        sa.UniqueConstraint("id", name="uq_interview_id"),
    )
    op.create_index("ix_interview_context", "interview", ["context"])


def downgrade() -> None:
    op.drop_index("ix_interview_context", table_name="interview")
    op.drop_table("interview")
