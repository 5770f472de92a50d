"""`reflectie themes FILE`: a file of answers → what each is about, one JSON object a line.

To see what a change of the codebook does, and to measure the engine (`docs/engineers/themes.md`). Reads and writes nothing
else: no database, no settings but where `prompts/` is. Used by `__main__.py`. Read next: `bot/synthesis/engine.py`.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import cache, lru_cache
from itertools import islice
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from bot import library
from bot.core import personal_data
from bot.core.personal_data import names
from bot.core.ports.errors import BotError
from bot.synthesis.encoder import SentenceEncoder
from bot.synthesis.engine import Engine, Finding, Outcome
from bot.synthesis.noise import Noise

if TYPE_CHECKING:
    from bot.synthesis.encoder import Vectors

MOST_FLAWS_TOLD = 20
AT_ONCE = 2_048
FEWEST_FOR_TWO_PROCESSES = 4_000
"""Below this many answers a second process costs more time than it saves."""
_LEFT_OUT = {
    Noise.EMPTY: "left out: nothing is said",
    Noise.MACHINE: "left out: speaks to a machine",
    Noise.LANGUAGE: "left out: mostly in another language than Dutch or English",
}


class Said(BaseModel):
    """One answer of the file. Other fields are not looked at."""

    model_config = ConfigDict(extra="ignore", frozen=True, strict=True)

    id: Annotated[str, Field(min_length=1)] | int
    text: str


def read(file: Path, warn: Callable[[str], None]) -> list[Said]:
    """Read and check the file.

    Args:
        file: One JSON object a line.
        warn: Gets a sentence that names the lines that were left out, and what is wrong with them.

    Raises:
        BotError: the file cannot be read, or no line of it is right.
    """
    try:
        written = file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as trouble:
        raise BotError(
            f"{file} cannot be read ({trouble}). Give a UTF-8 file with one JSON object a line."
        ) from trouble
    answers: list[Said] = []
    wrong: list[str] = []
    seen: dict[str | int, int] = {}
    # `splitlines` would also cut at signs that may stand inside a JSON text (U+2028).
    for number, line in enumerate(written.split("\n"), start=1):
        if not line.strip():
            continue
        try:
            answer = Said.model_validate_json(line)
        except ValidationError as trouble:
            first = trouble.errors(include_input=False, include_url=False)[0]
            field = ".".join(map(str, first["loc"][:1]))
            wrong.append(f"line {number}: {field + ': ' if field else ''}{first['msg']}")
            continue
        before = seen.setdefault(answer.id, number)
        if before != number:
            wrong.append(f"line {number}: the id `{answer.id}` is also on line {before}")
            continue
        answers.append(answer)
    if wrong:
        told = "\n".join(wrong[:MOST_FLAWS_TOLD])
        more = f"\n… and {len(wrong) - MOST_FLAWS_TOLD} more" if len(wrong) > MOST_FLAWS_TOLD else ""
        flaws = f'{told}{more}\nEvery line is a JSON object such as {{"id": "1", "text": "…"}}.'
        if not answers:
            raise BotError(f"{file}:\n{flaws}")
        many = f"{len(wrong)} lines were" if len(wrong) > 1 else "1 line was"
        warn(f"{file}: {many} left out, the others are looked at.\n{flaws}")
    elif not answers:
        warn(f"{file} holds no answers.")
    return answers


def findings(file: Path, prompts: Path, warn: Callable[[str], None]) -> Iterator[str]:
    """One line of JSON for each answer, in the order of the file.

    Args:
        file: One JSON object a line.
        prompts: The folder with the codebook.
        warn: Gets a sentence on what was left out: lines that are wrong, or the encoder, without which less is recognised.

    Raises:
        BotError: the file cannot be read or has no line that is right, or the codebook is wrong.
    """
    answers = read(file, warn)
    words = library.load(prompts)
    engine = Engine(words.themes(), words.small_talk())
    if answers and engine.encoder is None:
        warn("The sentence encoder is not here: themes are found by words and letters alone, so fewer are found.")
    vectors = _by_two_processes([answer.text for answer in answers], engine)
    for start in range(0, len(answers), AT_ONCE):
        some = answers[start : start + AT_ONCE]
        rows = vectors[start : start + AT_ONCE] if vectors is not None else None
        for answer, found in zip(some, engine.find([each.text for each in some], vectors=rows), strict=True):
            yield json.dumps(_line(answer, found), ensure_ascii=False)


def _line(answer: Said, found: Finding) -> dict[str, object]:
    return {
        "id": answer.id,
        "primary": found.primary,
        "secondary": found.secondary,
        "confidence": found.confidence,
        "outcome": found.outcome.value,
        "best": found.best,
        "because": _because(found),
        "personal_data": _personal_data(answer.text),
    }


def _because(found: Finding) -> list[str]:
    if found.left_out:
        return [_LEFT_OUT[found.left_out]]
    reasons = [f"word: {entry.written}" for entry in found.entries]
    if found.outcome is Outcome.NONE:
        return ["like no theme of the codebook"]
    if found.like:
        reasons.append(f"like: {found.like}")
    return reasons


@lru_cache(maxsize=AT_ONCE)
def _personal_data(text: str) -> list[dict[str, object]]:
    """What points to a person: its kind and its place in the text (code points, as typed)."""
    found = [(one.start, one.end, one.kind.value) for one in personal_data.find(text)]
    found += [(one.start, one.end, "name") for one in names.find(text)]
    return [{"kind": kind, "start": start, "end": end, "text": text[start:end]} for start, end, kind in sorted(found)]


def _by_two_processes(texts: list[str], engine: Engine) -> Vectors | None:
    """The vectors of many texts, made by two processes: the encoder uses one core. None for few: the engine makes them."""
    different = list(dict.fromkeys(texts))
    if len(different) < FEWEST_FOR_TWO_PROCESSES or (os.cpu_count() or 1) < 2 or engine.encoder is None:
        return None
    import numpy as np

    parts = iter(different)
    rows: dict[str, int] = {text: place for place, text in enumerate(different)}
    # «spawn»: a copy of this process would take its threads' locks along.
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as pool:
        made = np.concatenate(list(pool.map(_encode, iter(lambda: list(islice(parts, AT_ONCE)), []))))
    found: Vectors = made.astype(np.float32)[[rows[text] for text in texts]]
    return found


_encoder = cache(SentenceEncoder)


def _encode(texts: list[str]) -> Any:
    """In the other process. Half precision loses nothing (see `encoder.py`) and halves what is sent back."""
    import numpy as np

    return _encoder().encode(texts).astype(np.float16)
