"""What answers mean, in figures, kept beside them; what authors said about exact words of theirs («Mag dit zo?»);
and who recognises which point of a summary.

Only adds. The vectors of answers that are there already are made when they are needed. Follows 0007.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TIME = sa.DateTime(timezone=True).with_variant(sa.BigInteger(), "sqlite")


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
    op.create_table(
        "consent",
        sa.Column("nr", NUMBER, sa.Identity(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("casus_id", sa.String(), nullable=False),
        sa.Column("answer_id", sa.String(), nullable=False),
        sa.Column("member_id", sa.String(), nullable=False),
        sa.Column("week", sa.String(), nullable=False),
        sa.Column("use", sa.String(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("own_words", sa.Boolean(), nullable=False),
        sa.Column("asked_at", TIME, nullable=False),
        sa.Column("said_at", TIME),
        sa.ForeignKeyConstraint(["casus_id"], ["casus.id"], name="fk_consent_casus_id"),
        sa.ForeignKeyConstraint(["answer_id"], ["answer.id"], name="fk_consent_answer_id"),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], name="fk_consent_member_id"),
        sa.PrimaryKeyConstraint("nr", name="pk_consent"),
        sa.UniqueConstraint("id", name="uq_consent_id"),
    )
    op.create_index("ix_consent_answer_id", "consent", ["answer_id"])
    op.create_index("ix_consent_casus_id_use", "consent", ["casus_id", "use"])
    op.create_table(
        "recognition",
        sa.Column("casus_id", sa.String(), nullable=False),
        sa.Column("week", sa.String(), nullable=False),
        sa.Column("point", sa.String(), nullable=False),
        sa.Column("member_id", sa.String(), nullable=False),
        sa.Column("yes", sa.Boolean(), nullable=False),
        sa.Column("at", TIME, nullable=False),
        sa.ForeignKeyConstraint(["casus_id"], ["casus.id"], name="fk_recognition_casus_id"),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], name="fk_recognition_member_id"),
        sa.PrimaryKeyConstraint("casus_id", "week", "point", "member_id", name="pk_recognition"),
    )


def downgrade() -> None:
    op.drop_table("recognition")
    op.drop_table("consent")
    op.drop_table("vector")
