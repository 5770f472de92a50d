"""Whose casus it is (its sides), the region of its school holidays, and who was asked a follow-up last.

Only adds. Follows 0002.
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


def downgrade() -> None:
    with op.batch_alter_table("member") as member:
        member.drop_column("followed_up")
    with op.batch_alter_table("casus") as casus:
        casus.drop_column("region")
        casus.drop_column("sides")
