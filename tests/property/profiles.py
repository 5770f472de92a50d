"""How long the property tests look, and whether they look at something else each time.

`quick` is what everybody runs, and CI: Hypothesis chooses its examples by the tests themselves, so that the same code has the
same outcome each time. A change is never refused, or let through, by luck. (`tests/conftest.py` does the same for the random
examples of all other tests.) `long` is for who looks for bugs, by `HYPOTHESIS_PROFILE=long`: more examples, and other ones
each time. What it finds becomes a test in `tests/unit`, before it is mended. How to use it is in `docs/engineers/testing.md`.
"""

from __future__ import annotations

import os

from hypothesis import HealthCheck, Phase, settings

PROFILES = {
    "quick": settings(max_examples=40, stateful_step_count=40, derandomize=True),
    "long": settings(max_examples=200, stateful_step_count=60),
}
PROFILE = settings(
    PROFILES[os.environ.get("HYPOTHESIS_PROFILE", "quick")],
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=[Phase.reuse, Phase.generate, Phase.shrink],
)
