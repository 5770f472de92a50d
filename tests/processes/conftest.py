"""A Slack on this machine, for the processes that talk to one."""

from __future__ import annotations

from tests.support.slack.fixtures import emulator, faults, running_emulator, running_faults

__all__ = ["emulator", "faults", "running_emulator", "running_faults"]
