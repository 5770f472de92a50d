"""`Flaw`: something wrong under `prompts/`, said so that whoever wrote the file can put it right.

Every reader in this folder collects flaws instead of stopping at the first, so that `reflectie check` names all of them
at once. Read next: `sheets.py`.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, order=True)
class Flaw:
    """One thing that is wrong. `file` as people see it («prompts/questions/doen.yaml»), `line` counts from 1."""

    file: str
    line: int
    what: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.what}. Remedy: {self.remedy}."
