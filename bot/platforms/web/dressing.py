"""The templates and static files of the pages. Loaded once. Used by `pages.py`. Read next: `templates/base.html`.

A static file has a hash of its content in its name, so that a browser may keep it for ever and still sees a new one.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

_HERE = Path(__file__).parent
_TYPES = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}


@dataclass(frozen=True, kw_only=True)
class Static:
    content: bytes
    media_type: str


class Dressing:
    """Renders templates (HTML is escaped by default) and hands out static files by their hashed name."""

    def __init__(self) -> None:
        self._static: dict[str, Static] = {}
        addresses: dict[str, str] = {}
        for path in sorted((_HERE / "static").iterdir()):
            if path.suffix in _TYPES:
                content = path.read_bytes()
                name = f"{path.stem}.{hashlib.sha256(content).hexdigest()[:12]}{path.suffix}"
                self._static[name] = Static(content=content, media_type=_TYPES[path.suffix])
                addresses[path.name] = f"/static/{name}"
        self._templates = Environment(
            loader=FileSystemLoader(_HERE / "templates"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
        )
        self._templates.globals["static"] = addresses

    def render(self, template: str, **values: object) -> str:
        return self._templates.get_template(template).render(**values)

    def piece(self, name: str) -> Callable[..., str]:
        """A macro of `pieces.html`, to render a part of a page."""
        macro: Callable[..., str] = getattr(self._templates.get_template("pieces.html").module, name)
        return macro

    def static(self, name: str) -> Static | None:
        return self._static.get(name)
