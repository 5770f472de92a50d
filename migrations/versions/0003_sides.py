"""Whose casus it is (its sides), the region of its school holidays, and who was asked a follow-up last.

A moment no longer has a foreign key: a casus is never deleted, and checking that it is there was the largest cost of a
tick on PostgreSQL. Follows 0002.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("casus") as casus:
        casus.add_column(sa.Column("sides", sa.Text(), nullable=False, server_default=""))
        casus.add_column(sa.Column("region", sa.String(), nullable=False, server_default=""))
    with op.batch_alter_table("member") as member:
        member.add_column(sa.Column("followed_up", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.create_index("ix_not_now_member_id", "not_now", ["member_id"])
    with op.batch_alter_table("moment") as moment:
        moment.drop_constraint("fk_moment_casus_id", type_="foreignkey")


def downgrade() -> None:
    with op.batch_alter_table("moment") as moment:
        moment.create_foreign_key("fk_moment_casus_id", "casus", ["casus_id"], ["id"])
    op.drop_index("ix_not_now_member_id", table_name="not_now")
    with op.batch_alter_table("member") as member:
        member.drop_column("followed_up")
    with op.batch_alter_table("casus") as casus:
        casus.drop_column("region")
        casus.drop_column("sides")
