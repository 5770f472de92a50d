"""A casus in depth: the central question with its versions, a freeze, the destruction log, being away for a while.

Only adds; the answers of rounds that there are already get their last day as well. Follows 0001.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TIME = sa.DateTime(timezone=True).with_variant(sa.BigInteger(), "sqlite")


def upgrade() -> None:
    with op.batch_alter_table("casus") as casus:
        casus.add_column(sa.Column("central", sa.Text(), nullable=False, server_default=""))
        casus.add_column(sa.Column("frozen_by", sa.String()))
        casus.add_column(sa.Column("frozen_at", TIME))
        casus.add_column(sa.Column("frozen_why", sa.Text()))
    with op.batch_alter_table("member") as member:
        member.add_column(sa.Column("away_until", sa.Date()))
    op.create_table(
        "central_question",
        sa.Column("casus_id", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("proposed_by", sa.String(), nullable=False),
        sa.Column("at", TIME, nullable=False),
        sa.ForeignKeyConstraint(["casus_id"], ["casus.id"], name="fk_central_question_casus_id"),
        sa.ForeignKeyConstraint(["proposed_by"], ["member.id"], name="fk_central_question_proposed_by"),
        sa.PrimaryKeyConstraint("casus_id", "version", name="pk_central_question"),
    )
    op.create_table(
        "destruction",
        sa.Column("nr", NUMBER, sa.Identity(), nullable=False),
        sa.Column("casus_id", sa.String(), nullable=False),
        sa.Column("at", TIME, nullable=False),
        sa.Column("week", sa.String(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("why", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["casus_id"], ["casus.id"], name="fk_destruction_casus_id"),
        sa.PrimaryKeyConstraint("nr", name="pk_destruction"),
    )
    op.create_index("ix_destruction_casus_id", "destruction", ["casus_id"])
    days = 90
    due_at = f"opened_at + interval '{days} days'"
    if op.get_bind().dialect.name == "sqlite":
        due_at = f"opened_at + {days * 24 * 60 * 60 * 1_000_000}"  # whole microseconds
    op.execute(
        "INSERT INTO moment (kind, subject, occurrence, due_at, casus_id, done) "  # noqa: S608 (our own numbers)
        f"SELECT 'expire', id, '', {due_at}, casus_id, false FROM round"
    )


def downgrade() -> None:
    op.execute("DELETE FROM moment WHERE kind = 'expire'")
    op.drop_index("ix_destruction_casus_id", table_name="destruction")
    op.drop_table("destruction")
    op.drop_table("central_question")
    with op.batch_alter_table("member") as member:
        member.drop_column("away_until")
    with op.batch_alter_table("casus") as casus:
        for name in ("frozen_why", "frozen_at", "frozen_by", "central"):
            casus.drop_column(name)
