"""The homeserver of these tests."""

from __future__ import annotations

from tests.support.matrix.fixtures import homeserver, own_homeserver, slow_homeserver

__all__ = ["homeserver", "own_homeserver", "slow_homeserver"]
