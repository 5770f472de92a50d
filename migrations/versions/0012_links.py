"""Codes with which people link their own accounts, and a second room; which accounts were linked.

Only adds. Follows 0011.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TIME = sa.DateTime(timezone=True).with_variant(sa.BigInteger(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "link_code",
        sa.Column("hash", sa.String(), nullable=False),
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column("platform", sa.String(), nullable=False),
        sa.Column("workspace", sa.String(), nullable=False),
        sa.Column("user", sa.String(), nullable=False),
        sa.Column("casus_id", sa.String()),
        sa.Column("ends_at", TIME, nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_link_code_person_id"),
        sa.ForeignKeyConstraint(["casus_id"], ["casus.id"], name="fk_link_code_casus_id"),
        sa.PrimaryKeyConstraint("hash", name="pk_link_code"),
    )
    op.create_index("ix_link_code_person_id", "link_code", ["person_id"])
    op.create_index("ix_link_code_ends_at", "link_code", ["ends_at"])
    op.create_table(
        "linked",
        sa.Column("platform", sa.String(), nullable=False),
        sa.Column("workspace", sa.String(), nullable=False),
        sa.Column("user", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("platform", "workspace", "user", name="pk_linked"),
    )
    op.create_table(
        "link_miss",
        sa.Column("nr", NUMBER, sa.Identity(), nullable=False),
        sa.Column("platform", sa.String(), nullable=False),
        sa.Column("workspace", sa.String(), nullable=False),
        sa.Column("user", sa.String(), nullable=False),
        sa.Column("at", TIME, nullable=False),
        sa.PrimaryKeyConstraint("nr", name="pk_link_miss"),
    )
    op.create_index("ix_link_miss_platform_workspace_user", "link_miss", ["platform", "workspace", "user"])


def downgrade() -> None:
    op.drop_index("ix_link_miss_platform_workspace_user", table_name="link_miss")
    op.drop_table("link_miss")
    op.drop_table("linked")
    op.drop_index("ix_link_code_ends_at", table_name="link_code")
    op.drop_index("ix_link_code_person_id", table_name="link_code")
    op.drop_table("link_code")
