"""What answers mean, in figures, kept beside them.

Only adds. The vectors of answers that are there already are made when they are needed. Follows 0007.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "vector",
        sa.Column("answer_id", sa.String(), nullable=False),
        sa.Column("changed", sa.Integer(), nullable=False),
        sa.Column("made_by", sa.String(), nullable=False),
        sa.Column("figures", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["answer_id"], ["answer.id"], name="fk_vector_answer_id"),
        sa.PrimaryKeyConstraint("answer_id", name="pk_vector"),
    )


def downgrade() -> None:
    op.drop_table("vector")
