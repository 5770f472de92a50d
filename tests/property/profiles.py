"""How long the property tests look: `HYPOTHESIS_PROFILE=ci` looks longer, and for other histories each time."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, Phase, settings

PROFILES = {
    "quick": settings(max_examples=40, stateful_step_count=40, derandomize=True),
    "ci": settings(max_examples=200, stateful_step_count=60),
}
PROFILE = settings(
    PROFILES[os.environ.get("HYPOTHESIS_PROFILE", "quick")],
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=[Phase.reuse, Phase.generate, Phase.shrink],
)
