"""Sessions know what they are about, and who is together in a step with small groups.

Only adds. Follows 0013.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("session") as session:
        session.add_column(sa.Column("subject", sa.Text(), nullable=False, server_default=""))
        session.add_column(sa.Column("groups", sa.Text(), nullable=False, server_default=""))


def downgrade() -> None:
    with op.batch_alter_table("session") as session:
        session.drop_column("groups")
        session.drop_column("subject")
