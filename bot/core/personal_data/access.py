"""What opens a door: passwords and codes that are told, links with a key in them, tokens."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from bot.core.personal_data.plain import Span, words_of

_OPENS = (
    r"\b(?P<word>wachtwoord(?:en)?|paswoord|password|passwd|passphrase|wachtzin|pwd|pincode|pin|ww|"
    r"(?:toegangs|inlog|deur|alarm|sleutel|kluis|wifi-?|pass)code|access code)"
)
_VALUE = r"(?P<value>[\"'«“‘][^\"'»”’\n]{3,60}[\"'»”’]|[^\s]{3,128})"
_SAID = re.compile(
    _OPENS + r"(?: [^\W\d_][\w'’-]{0,20}){0,4}?(?P<sign>\s?[:=]\s?| (?:is|was|wordt|luidt|are) )" + _VALUE,
    re.IGNORECASE,
)
_SAID_AT_ONCE = re.compile(_OPENS + r"[ \n]" + _VALUE, re.IGNORECASE)
_NO_SECRET = words_of(
    "vergeten kwijt geen niet nvt onbekend zie weg veranderd verlopen gewijzigd nodig none forgotten lost changed see "
    "het de een ik"
)
_LINK = re.compile(r"(?:https?://|www\.)[^\s<>\"]{3,2000}", re.IGNORECASE)
_LINK_SECRET = re.compile(
    r"[?&#;/](?:[a-z_-]{0,20}token|[a-z_-]{0,12}key|pwd|pass|passwd|password|secret|sig|signature|sas|session|sid|auth)="
    r"[^&#\s]{3,}|://[^/\s:@]{1,64}:[^/\s@]{3,64}@",
    re.IGNORECASE,
)
_KNOWN_SECRET = re.compile(
    r"-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----"
    r"|\bxox[a-z]-[A-Za-z0-9-]{8,255}|\bxapp-[A-Za-z0-9-]{8,255}|\bsyt_[A-Za-z0-9_]{16,255}"
    r"|\bgh[opsur]_[A-Za-z0-9]{20,255}|\bgithub_pat_[A-Za-z0-9_]{20,255}|\bglpat-[A-Za-z0-9_-]{16,255}"
    r"|\bAKIA[A-Z0-9]{16}\b|\bAIza[A-Za-z0-9_-]{30,60}|\bsk-[A-Za-z0-9_-]{20,255}"
    r"|\beyJ[A-Za-z0-9_-]{10,2000}\.[A-Za-z0-9_-]{10,2000}\.[A-Za-z0-9_-]{5,2000}"
    r"|\bhooks\.slack\.com/services/[A-Za-z0-9/]{10,100}"
    r"|\b[Bb]earer [A-Za-z0-9._~+/-]{16,500}"
    r"|\b(?:api[_-]?key|access[_-]?(?:key|token)|client[_-]?secret|token|secret) ?[:=] ?[\"']?"
    r"(?=[^\s]{0,60}[0-9])[A-Za-z0-9._~+/-]{8,500}",
    re.IGNORECASE,
)
_OPENED_WITH = re.compile(  # «de code van het sleutelkastje is 2580», «the code for the gate: 4411#»
    r"\b(?P<word>[a-z]{0,20}code|cijferslot|slot|lock)(?: (?!is |was |wordt )[^\W\d_][\w'’-]{0,24}){0,6}?"
    r"(?:\s?[:=]\s?| (?:is|was|wordt|are|staat op) )(?:nu |now )?(?P<value>[#*]?[0-9]{4,8}[#*]?)(?![\w%€])",
    re.IGNORECASE,
)
_NO_CODES = words_of(
    "postcode projectcode zaakcode kleurcode kostencode boekingscode areacode zipcode gedragscode qrcode"
)
_LOGS_IN = re.compile(  # «inlog voor het portaal: vrijwilliger / Lente#23», «log in met token 4f9c1d…»
    r"\b(?:inlog\w{0,12}|login|log ?in|account|gebruiker(?:snaam)?|username|user|token|sleutel|api[- ]?key|apikey)\b",
    re.IGNORECASE,
)
_PIECE = re.compile(r"[^\s/]{6,128}")
_LONG = re.compile(r"[A-Za-z0-9_-]{24}")
_RANDOM = re.compile(r"(?<![\w/.=&?#-])(?=[A-Za-z_-]{0,60}[0-9])[A-Za-z0-9_-]{24,255}(?![\w/-]|\.\w)")
# What must be in a text (in small letters) before a pattern can match at all. Nearly every text has nothing of it, and
# looking for plain words takes a fraction of the time of the patterns.
_SAID_NEEDS = ("woord", "passw", "passphrase", "wachtzin", "pwd", "pin", "ww", "code")
_OPENED_NEEDS = ("code", "slot", "lock")
_LOGS_IN_NEEDS = ("log", "account", "gebruiker", "user", "token", "sleutel", "key")
_LINK_NEEDS = ("http", "www.")
_KNOWN_NEEDS = (
    *("-----begin", "xox", "xapp-", "syt_", "gho_", "ghp_", "ghs_", "ghu_", "ghr_", "github_pat_", "glpat-", "akia"),
    *("aiza", "sk-", "eyj", "hooks.slack.com", "bearer ", "token", "secret", "key"),
)
# Signs that IGNORECASE takes for an i, s or k, and `lower` does not.
_LIKE_ASCII = str.maketrans({"\u0130": "i", "\u0131": "i", "\u017f": "s", "\u212a": "k"})
_KEY_END = re.compile(r"-----END [A-Z ]{0,20}PRIVATE KEY-----", re.IGNORECASE)


def secrets(plain: str) -> Iterator[Span]:
    """What opens something: passwords that are told, links that carry a key, private keys, tokens."""
    small = plain.translate(_LIKE_ASCII).lower()
    if any(word in small for word in _KNOWN_NEEDS):
        yield from _known(plain)
    if any(word in small for word in _LINK_NEEDS):
        for match in _LINK.finditer(plain):
            if _LINK_SECRET.search(match.group()):
                yield match.span()
    if any(word in small for word in _SAID_NEEDS):
        yield from _said(plain)
    if any(word in small for word in _OPENED_NEEDS):
        for match in _OPENED_WITH.finditer(plain):
            if match["word"].lower() not in _NO_CODES:
                yield match.span("value")
    if any(word in small for word in _LOGS_IN_NEEDS):
        for match in _LOGS_IN.finditer(plain):
            for piece in _PIECE.finditer(plain, match.end(), match.end() + 96):
                if _hard_to_guess(_bare(piece.group())):
                    yield piece.span()
    for match in _RANDOM.finditer(plain) if _LONG.search(plain) else ():
        if _random(match.group()):
            yield match.span()


def _known(plain: str) -> Iterator[Span]:
    key_ends = [match.end() for match in _KEY_END.finditer(plain)]
    done = 0
    for match in _KNOWN_SECRET.finditer(plain):
        if match.start() < done:
            continue
        if match.group().startswith("-----"):
            while key_ends and key_ends[0] <= match.end():
                key_ends.pop(0)
            done = key_ends[0] if key_ends else len(plain)  # an unfinished key runs on to the end
            yield match.start(), done
        else:
            yield match.span()


def _said(plain: str) -> Iterator[Span]:
    for match in _SAID.finditer(plain):
        bare = _bare(match["value"])
        if match["sign"].strip() in (":", "="):
            secret = len(bare) >= 3 and bare.lower() not in _NO_SECRET
        else:
            secret = match["value"][0] in "\"'«“‘" or _mixed(bare)
        if secret:
            yield match.span("value")
    for match in _SAID_AT_ONCE.finditer(plain):  # «pincode 4821», «wachtwoord Kade2026!»
        if match["word"].lower() not in ("pin", "ww") and _mixed(_bare(match["value"])):
            yield match.span("value")


def _bare(value: str) -> str:
    return value.strip("\"'«»“”‘’").rstrip(".,;:!?)")


def _mixed(value: str) -> bool:
    """Whether this is no word: it has digits, or a sign or capital inside."""
    if len(value) < 4:
        return False
    return any(sign.isdigit() for sign in value) or (
        any(sign in "!@#$%^&*_+=" for sign in value) or (not value.isupper() and any(s.isupper() for s in value[1:]))
    )


def _hard_to_guess(value: str) -> bool:
    """Whether this was chosen as a password: letters with digits and a sign, or long and without sense."""
    letters = any(sign.isalpha() for sign in value)
    digits = sum(sign.isdigit() for sign in value)
    signs = any(sign in "!@#$%^&*_+=" for sign in value)
    return letters and digits > 0 and ((signs and "@" not in value[1:-1]) or (len(value) >= 16 and digits >= 4))


def _random(value: str) -> bool:
    """Whether a long piece is random: letters and digits by turns, not a word with a year or a number with dashes."""
    turns = sum(one.isdigit() != other.isdigit() for one, other in pairwise(value))
    return turns >= 6 and sum(sign.isalpha() for sign in value) >= 6 and value.count("-") < 4
