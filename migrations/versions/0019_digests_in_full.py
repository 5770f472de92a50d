"""What a digest brings: requests for the council, and knots that nobody decided on; statements in a facilitator's words.

Only adds. Follows 0018.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("appeal") as table:
        table.add_column(sa.Column("for_council", sa.Boolean(), nullable=False, server_default=sa.false()))
        table.add_column(sa.Column("item_id", sa.String()))
    with op.batch_alter_table("statement") as table:
        table.add_column(sa.Column("edited", sa.Boolean(), nullable=False, server_default=sa.false()))


def downgrade() -> None:
    with op.batch_alter_table("statement") as table:
        table.drop_column("edited")
    with op.batch_alter_table("appeal") as table:
        table.drop_column("item_id")
        table.drop_column("for_council")
