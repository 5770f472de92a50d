"""What goes into the log, and how: one JSON object a line on stderr, with ids and kinds, never people's words or names.

An exception that Python or a library raises can hold in its text what somebody said (`KeyError: 'Els'`), and so can what a
library logs. Therefore of an exception only its kind and its place are written, except when its text is ours; and of a line
of a library where it was written, and its template if it has one. Set up by `__main__.py`.
"""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from datetime import UTC, datetime
from types import TracebackType
from typing import Any, TextIO

import structlog

from bot.core.ports.errors import BotError

_OURS = "bot"


def set_up(level: str, file: TextIO | None = None) -> None:
    """Log from now on to `file` (stderr): lines of ours from `level` on, those of libraries from warnings on.

    Args:
        level: debug, info, warning or error, as `REFLECTIE_LOG_LEVEL` gives it.
        file: Where to write; for tests.
    """
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            _without_words,
            structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(_number(level)),
        logger_factory=structlog.PrintLoggerFactory(file=file or sys.stderr),
        cache_logger_on_first_use=False,
    )
    handler = logging.StreamHandler(file or sys.stderr)
    handler.setFormatter(_Line())
    root = logging.getLogger()
    root.handlers = [handler]
    # Libraries write at lower levels what comes by, people's words and all (SQLAlchemy its rows, for one).
    root.setLevel(logging.WARNING)
    logging.getLogger(_OURS).setLevel(_number(level))
    sys.excepthook = _of_process
    threading.excepthook = _of_thread


def trace(error: BaseException) -> str:
    """Where an exception came from and of which kind it is, and what brought it about: without its text, unless that is
    ours (`BotError`)."""
    parts: list[str] = []
    seen: set[int] = set()
    at: BaseException | None = error
    while at is not None and id(at) not in seen:
        seen.add(id(at))
        text = f": {at}" if isinstance(at, BotError) else ""
        parts.append("".join(traceback.format_tb(at.__traceback__)) + type(at).__qualname__ + text)
        if isinstance(at, BaseExceptionGroup):
            parts += [f"one of them:\n{trace(each)}" for each in at.exceptions]
        at = at.__cause__ or (None if at.__suppress_context__ else at.__context__)
    return "\nbrought about by:\n".join(parts)


def _number(level: str) -> int:
    return logging.getLevelNamesMapping()[level.upper()]


def _without_words(logger: Any, method: str, event: Any) -> Any:
    told = event.pop("exc_info", None)
    error = sys.exc_info()[1] if told is True else told[1] if isinstance(told, tuple) else told
    if isinstance(error, BaseException):
        event["exception"] = trace(error)
    return event


class _Line(logging.Formatter):
    """Lines that were logged with the standard library: ours, and those of libraries."""

    def format(self, record: logging.LogRecord) -> str:
        ours = record.name.partition(".")[0] == _OURS
        line: dict[str, Any] = {
            "event": record.getMessage() if ours else record.msg if record.args else "a library logged this",
            "level": record.levelname.lower(),
            "timestamp": datetime.fromtimestamp(record.created, UTC).isoformat().replace("+00:00", "Z"),
            "logger": record.name,
            "place": f"{record.module}:{record.lineno}",
        }
        if record.exc_info and record.exc_info[1]:
            line["exception"] = trace(record.exc_info[1])
        rendered = structlog.processors.JSONRenderer(default=_kind)(None, record.levelname, line)
        return rendered if isinstance(rendered, str) else rendered.decode()


def _kind(value: object) -> str:
    return type(value).__qualname__


def _of_process(kind: type[BaseException], error: BaseException, at: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        return
    structlog.get_logger(__name__).critical("reflectie stops", action="process.failed", exc_info=error)


def _of_thread(told: threading.ExceptHookArgs) -> None:
    if told.exc_value is not None:
        structlog.get_logger(__name__).critical("a thread ended", action="thread.failed", exc_info=told.exc_value)
