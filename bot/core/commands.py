"""Words after `/reflectie` or `!reflectie` → a command, with the nearest match for a typing error. Pure.

Used by `service.py`. Every command has a Dutch word and English synonyms; the words that follow are its `rest`.
"""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches

WORDS = {
    "hulp": "help",
    "help": "help",
    "status": "status",
    "stand": "stand",
    "progress": "stand",
    "nu": "ask_now",
    "now": "ask_now",
    "meedoen": "join",
    "join": "join",
    "stop": "stop",
    "pauze": "pause",
    "pause": "pause",
    "rol": "role",
    "role": "role",
    "ritme": "rhythm",
    "rhythm": "rhythm",
    "vraag": "central",
    "question": "central",
    "namens": "on_behalf",
    "on-behalf": "on_behalf",
    "leertraject": "trajectory",
    "trajectory": "trajectory",
    "digest": "digest",
    "bewaar": "keep",
    "bewaren": "keep",
    "keep": "keep",
    "afspraak": "agreement",
    "agreement": "agreement",
    "knoop": "knot",
    "knot": "knot",
    "omslagpunt": "turning_point",
    "turning-point": "turning_point",
    "werkt": "works",
    "works": "works",
    "woorden": "words",
    "words": "words",
    "leervragen": "learning_questions",
    "learning-questions": "learning_questions",
    "partijen": "parties",
    "parties": "parties",
    "waarde": "value",
    "value": "value",
    "koppel": "link",
    "koppelen": "link",
    "link": "link",
    "ontkoppel": "unlink",
    "ontkoppelen": "unlink",
    "unlink": "unlink",
    "tijdlijn": "timeline",
    "timeline": "timeline",
    "mijn-gegevens": "my_data",
    "my-data": "my_data",
    "aanpassen": "my_answers",
    "edit": "my_answers",
    "weghalen": "my_answers",
    "remove": "my_answers",
    "start": "start",
    "volgende": "next",
    "next": "next",
    "terug": "back",
    "back": "back",
    "langer": "longer",
    "longer": "longer",
    "overslaan": "skip",
    "skip": "skip",
    "afronden": "finish",
    "finish": "finish",
    "afsluiten": "close",
    "close": "close",
    "overnemen": "take_over",
    "take-over": "take_over",
    "oogst": "harvest",
    "harvest": "harvest",
}
"""Each word that people may type, and the command it stands for."""


@dataclass(frozen=True, kw_only=True)
class Command:
    """What somebody asked for. `name` is None when the word is unknown; then `nearest` may be what they meant."""

    name: str | None
    rest: str = ""
    nearest: str | None = None


def read(words: str) -> Command:
    """Read a command; no words at all means the menu. «mijn gegevens» is read like «mijn-gegevens»."""
    first, _, rest = words.strip().partition(" ")
    word = _plain(first)
    if not word:
        return Command(name="menu")
    if word in WORDS:
        return Command(name=WORDS[word], rest=rest.strip())
    second, _, rest_of_two = rest.strip().partition(" ")
    two = f"{word}-{_plain(second)}"
    if two in WORDS:
        return Command(name=WORDS[two], rest=rest_of_two.strip())
    nearest = get_close_matches(word, WORDS, n=1, cutoff=0.6)
    return Command(name=None, nearest=nearest[0] if nearest else None)


def _plain(word: str) -> str:
    return word.lower().replace("_", "-").strip(".,;:!?")
