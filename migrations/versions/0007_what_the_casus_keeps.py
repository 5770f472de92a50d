"""What the casus keeps: more kinds of items, with their history and who said yes; and a count of private messages.

Only adds. What was there before was written by its author and holds. Follows 0006.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TIME = sa.DateTime(timezone=True).with_variant(sa.BigInteger(), "sqlite")


def upgrade() -> None:
    with op.batch_alter_table("item") as item:
        item.add_column(sa.Column("author", sa.String(), nullable=False, server_default=""))
        item.add_column(sa.Column("confirmed", sa.Boolean(), nullable=False, server_default=sa.true()))
        item.add_column(sa.Column("parts", sa.Text(), nullable=False, server_default=""))
        item.add_column(sa.Column("who", sa.String(), nullable=False, server_default=""))
        item.add_column(sa.Column("owner", sa.String()))
        item.add_column(sa.Column("reason", sa.Text(), nullable=False, server_default=""))
        item.add_column(sa.Column("share", sa.String(), nullable=False, server_default="rol"))
        item.add_column(sa.Column("beyond", sa.Boolean(), nullable=False, server_default=sa.false()))
        item.add_column(sa.Column("phase", sa.String(), nullable=False, server_default=""))
        item.add_column(sa.Column("theme", sa.String(), nullable=False, server_default=""))
        item.add_column(sa.Column("sources", sa.Text(), nullable=False, server_default=""))
        item.add_column(sa.Column("session_id", sa.String()))
        item.add_column(sa.Column("late_told_at", TIME))
    op.execute("UPDATE item SET author = made_by")
    with op.batch_alter_table("item") as item:
        item.create_foreign_key("fk_item_author", "member", ["author"], ["id"])
        item.create_foreign_key("fk_item_owner", "member", ["owner"], ["id"])
        item.create_index("ix_item_kind_phase", ["kind", "phase"])
    op.create_table(
        "item_yes",
        sa.Column("item_id", sa.String(), nullable=False),
        sa.Column("member_id", sa.String(), nullable=False),
        sa.Column("to", sa.String(), nullable=False),
        sa.Column("at", TIME, nullable=False),
        sa.ForeignKeyConstraint(["item_id"], ["item.id"], name="fk_item_yes_item_id"),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], name="fk_item_yes_member_id"),
        sa.PrimaryKeyConstraint("item_id", "member_id", "to", name="pk_item_yes"),
    )
    op.create_index("ix_item_yes_member_id", "item_yes", ["member_id"])
    op.create_table(
        "item_step",
        sa.Column("nr", NUMBER, sa.Identity(), nullable=False),
        sa.Column("item_id", sa.String(), nullable=False),
        sa.Column("casus_id", sa.String(), nullable=False),
        sa.Column("at", TIME, nullable=False),
        sa.Column("by", sa.String()),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("hear_by", sa.Date()),
        sa.ForeignKeyConstraint(["item_id"], ["item.id"], name="fk_item_step_item_id"),
        sa.ForeignKeyConstraint(["casus_id"], ["casus.id"], name="fk_item_step_casus_id"),
        sa.ForeignKeyConstraint(["by"], ["member.id"], name="fk_item_step_by"),
        sa.PrimaryKeyConstraint("nr", name="pk_item_step"),
    )
    op.create_index("ix_item_step_item_id", "item_step", ["item_id"])
    op.create_index("ix_item_step_casus_id", "item_step", ["casus_id"])
    op.create_table(
        "nudge",
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column("week", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_nudge_person_id"),
        sa.PrimaryKeyConstraint("person_id", "week", "key", name="pk_nudge"),
    )


def downgrade() -> None:
    op.drop_table("nudge")
    op.drop_table("item_step")
    op.drop_table("item_yes")
    with op.batch_alter_table("item") as item:
        item.drop_index("ix_item_kind_phase")
        item.drop_constraint("fk_item_owner", type_="foreignkey")
        item.drop_constraint("fk_item_author", type_="foreignkey")
        for name in (
            "late_told_at",
            "session_id",
            "sources",
            "theme",
            "phase",
            "beyond",
            "share",
            "reason",
            "owner",
            "who",
            "parts",
            "confirmed",
            "author",
        ):
            item.drop_column(name)
