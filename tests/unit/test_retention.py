"""How long raw answers live, and the freeze."""

from __future__ import annotations
