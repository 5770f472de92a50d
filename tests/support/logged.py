"""`logged`: all that the bot writes to its log, as it would write it, from debug on."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from io import StringIO

import structlog

from bot import logs


@contextmanager
def logged() -> Iterator[StringIO]:
    """The log of what happens within, as the operator would find it at level debug."""
    root, ours = logging.getLogger(), logging.getLogger("bot")
    before = (root.handlers, root.level, ours.level, structlog.get_config(), sys.excepthook, threading.excepthook)
    written = StringIO()
    logs.set_up("debug", written)
    try:
        yield written
    finally:
        root.handlers, level, our_level, config, sys.excepthook, threading.excepthook = before
        root.setLevel(level)
        ours.setLevel(our_level)
        structlog.configure(**config)
