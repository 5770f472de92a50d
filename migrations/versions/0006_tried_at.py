"""When the first try to send a message began: a platform looks no further back for one that was cut off.

What was cut off before the upgrade is looked for over a week, as it was until now. Adds one column. Follows 0005.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

TIME = sa.DateTime(timezone=True).with_variant(sa.BigInteger(), "sqlite")


def upgrade() -> None:
    op.add_column("outbox", sa.Column("tried_at", TIME, nullable=True))
    long_ago: object = datetime.now(UTC) - timedelta(days=7)
    if op.get_bind().dialect.name == "sqlite":
        long_ago = sa.literal(int((datetime.now(UTC) - timedelta(days=7)).timestamp() * 1_000_000))
    outbox = sa.table("outbox", sa.column("tried", sa.Boolean()), sa.column("tried_at"))
    op.execute(sa.update(outbox).where(outbox.c.tried).values(tried_at=long_ago))


def downgrade() -> None:
    op.drop_column("outbox", "tried_at")
