"""The libraries of Slack and Matrix cost nothing where there is no Slack and no Matrix."""

from __future__ import annotations

import subprocess
import sys


def test_nothing_of_slack_or_matrix_is_loaded_until_it_is_set() -> None:
    look = "import bot.app, bot.__main__, sys; print([name for name in sys.modules if name.split('.')[0] in {found}])"
    code = look.replace("{found}", "('slack_sdk', 'slack_bolt', 'aiohttp', 'nio')")
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"
