"""Whether the team reads who proposed a version of the question of a casus: in a session people choose that.

Only adds. Follows 0019.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("central_question") as table:
        table.add_column(sa.Column("named", sa.Boolean(), server_default=sa.true(), nullable=False))


def downgrade() -> None:
    with op.batch_alter_table("central_question") as table:
        table.drop_column("named")
