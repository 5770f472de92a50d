"""One text of the bot → a template that can be filled: Jinja2, sandboxed and strict.

What comes out of a `{{ … }}` is escaped, unless it is `Markdown`; what stands in the file is not. A value is never
itself evaluated. Used by `messages.py` (to read) and `shipped.py` (to say). Read next: `wording.py`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from jinja2 import StrictUndefined, Template, TemplateError, TemplateSyntaxError, meta, nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment

from bot.core.ports.errors import ContentError
from bot.core.ports.library import Markdown
from bot.library.wording import Filter, filters, markdown

_MANY_EMPTY_LINES = re.compile(r"\n{3,}")
_TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.DOTALL)


@dataclass(frozen=True, kw_only=True)
class Mistake:
    """Why a source is not a template. `line` counts from 1 within the source."""

    line: int
    what: str
    remedy: str


class Writer:
    """Makes templates in one language."""

    def __init__(self, language: str) -> None:
        self._filters = filters(language)
        self._environment = _environment(self._filters)

    def mistakes(self, source: str, allowed: frozenset[str]) -> tuple[list[Mistake], frozenset[str]]:
        """What is wrong with a source that may use the variables `allowed`, and which variables it uses."""
        try:
            tree = self._environment.parse(source)
        except TemplateSyntaxError as error:
            remedy = "write variables as {{ name }} and conditions as {% if name %} … {% endif %}"
            what = f"the template is not right ({error.message})"
            return [Mistake(line=error.lineno, what=what, remedy=remedy)], frozenset()
        try:
            used = frozenset(meta.find_undeclared_variables(tree))
        except TemplateSyntaxError as error:
            # The only thing that shows after parsing is an unknown filter (or test).
            remedy = "use one of " + ", ".join(sorted(self._filters))
            return [Mistake(line=error.lineno, what=(error.message or "").rstrip("."), remedy=remedy)], frozenset()
        mistakes = []
        for unknown in sorted(used - allowed):
            remedy = "use " + ", ".join(f"{{{{ {name} }}}}" for name in sorted(allowed)) if allowed else "take it out"
            line = min((name.lineno for name in tree.find_all(nodes.Name) if name.name == unknown), default=1)
            mistakes.append(Mistake(line=line, what=f"this text has no variable `{unknown}`", remedy=remedy))
        return mistakes, used

    def longest(self, source: str) -> str:
        """The longest that a source without mistakes can say, with «x» for every value: to measure sentences by."""
        return _longest(self._environment.parse(source).body)

    def words(self, source: str) -> Words:
        """Make what can be filled of a source without mistakes."""
        return Words(source, self._environment)


class Words:
    """A text that can be filled. Without variables it is a constant; otherwise its template is compiled at first use,
    because compiling all of them would triple the time that reflectie needs to start."""

    __slots__ = ("_constant", "_environment", "_source", "_template")

    def __init__(self, source: str, environment: ImmutableSandboxedEnvironment) -> None:
        self._source = source
        self._environment = environment
        self._constant = Markdown(source) if "{" not in source else None
        self._template: Template | None = None

    def fill(self, values: Mapping[str, object]) -> Markdown:
        """Fill in the values.

        Raises:
            ContentError: a value has no sensible text, or lacks what the template asks of it.
        """
        if self._constant is not None:
            return self._constant
        # Two threads may both compile it; they make the same.
        template = self._template = self._template or self._environment.from_string(self._source)
        try:
            text = template.render(values)
        except (TemplateError, TypeError, ValueError, AttributeError) as error:
            # The words of the error may hold a value, which is what people said: the kind is enough.
            raise ContentError(f"cannot be filled ({type(error).__name__})") from None
        return Markdown(_MANY_EMPTY_LINES.sub("\n\n", text).strip())


def on_its_lines(source: str) -> str:
    """All that a source can say, every word on the line where it stands: «x» for a value, nothing for other tags."""

    def instead(tag: re.Match[str]) -> str:
        return ("x" if tag[0].startswith("{{") else "") + "\n" * tag[0].count("\n")

    return _TAG.sub(instead, source)


def _longest(body: Sequence[nodes.Node]) -> str:
    said = ""
    for node in body:
        if isinstance(node, nodes.Output):
            said += "".join(part.data if isinstance(part, nodes.TemplateData) else "x" for part in node.nodes)
        elif isinstance(node, nodes.If):
            ways = [node.body, *(way.body for way in node.elif_), node.else_]
            said += max((_longest(way) for way in ways), key=len)
        elif isinstance(node, nodes.For):
            said += max(_longest(node.body), _longest(node.else_), key=len)
    return said


def _environment(named: Mapping[str, Filter]) -> ImmutableSandboxedEnvironment:
    def finalize(value: object) -> str:
        # A bool is an int; its text would be «True», which is never what a writer meant.
        if value is None or (isinstance(value, str | int) and not isinstance(value, bool)):
            return markdown(value)
        if isinstance(value, StrictUndefined):
            return str(value)
        if isinstance(value, datetime):
            return str(named["day_time"](value))
        if isinstance(value, date):
            return str(named["day"](value))
        raise TypeError

    environment = ImmutableSandboxedEnvironment(
        undefined=StrictUndefined,
        finalize=finalize,
        autoescape=False,
        trim_blocks=True,
        lstrip_blocks=True,
        cache_size=0,
    )
    # Only what a writer of texts needs, so that README can explain all of it and a misspelt word is never a function.
    environment.globals.clear()
    environment.filters.clear()
    environment.filters.update(named)
    return environment
