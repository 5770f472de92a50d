"""Why a statement has its theme: words and an example of the codebook.

Only adds: what was said before has no reason to show. Follows 0014.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("statement", sa.Column("because", sa.Text(), nullable=False, server_default="[]"))
    op.add_column("statement", sa.Column("example", sa.Text(), nullable=False, server_default=""))


def downgrade() -> None:
    op.drop_column("statement", "example")
    op.drop_column("statement", "because")
