"""Numbers that belong to one person: citizen service numbers and bank accounts. Both carry a checksum."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.core.personal_data.plain import Span, before, called_a_file, continues, goes_on

_AMOUNT_BEFORE = re.compile(r"(?:€|\$|£|\beur|\beuro) ?$", re.IGNORECASE)
_AMOUNT_AFTER = re.compile(r" ?(?:€|euro|eur\b|,-|m2|m3|km|kwh|stuks|inwoners|mensen|people|bezoek)", re.IGNORECASE)


_BSN_WORD = re.compile(
    r"(?:\bbsn|\bb\.s\.n\.?|burger ?service ?(?:nummer|nr)|sofi-?(?:nummer|nr)|citizen service number)"
    r"[^0-9.!?;]{0,32}$",
    re.IGNORECASE,
)
_BSN_GROUPS = {
    (3, 3, 3),
    (4, 2, 3),
    (4, 3, 2),
    (2, 3, 4),
    (3, 2, 4),
    (2, 2, 2, 3),
    (3, 2, 2, 2),
    (4, 5),
    (5, 4),
    (1, 2, 3, 3),
    (2, 2, 5),
}


def _eleven(digits: str) -> bool:
    weighed = sum(int(digit) * weight for digit, weight in zip(digits, (9, 8, 7, 6, 5, 4, 3, 2, -1), strict=True))
    return weighed % 11 == 0 and len(set(digits)) > 1


def bsns(plain: str, runs: Sequence[Span]) -> Iterator[Span]:
    """Citizen service numbers: nine digits that pass the eleven-test, or that are called a BSN."""
    for first, (start, _) in enumerate(runs):
        digits, groups, gaps = "", [], set()
        for index in range(first, min(first + 9, len(runs))):
            if index > first:
                gap = plain[runs[index - 1][1] : runs[index][0]]
                if gap not in (" ", ".", "-", "\n", "\r\n", " - "):
                    break
                gaps.add(gap)
            digits += plain[slice(*runs[index])]
            groups.append(runs[index][1] - runs[index][0])
            if len(digits) >= 9:
                break
        if len(digits) != 9:
            continue
        end = runs[first + len(groups) - 1][1]
        # People mistype: nine digits that are called a BSN are treated as one, whatever the eleven-test says.
        announced = _BSN_WORD.search(before(plain, start))
        if announced and not plain[end : end + 1].isalnum():
            yield start, end
            continue
        regular = len(groups) == 1 or (len(gaps) == 1 and tuple(groups) in _BSN_GROUPS)
        if not regular or not _eleven(digits) or continues(plain, start) or goes_on(plain, end):
            continue
        amount = _AMOUNT_BEFORE.search(before(plain, start)) or _AMOUNT_AFTER.match(plain, end)
        if not amount and not called_a_file(plain, start):
            yield start, end


_IBAN_START = re.compile(r"(?<![A-Za-z0-9])[A-Za-z]{2} ?[0-9]{2}")
_IBAN_WORD = re.compile(r"(?:\biban|rekening|\baccount)[^0-9.!?;]{0,32}$", re.IGNORECASE)
_IBAN_LENGTH = {
    "NL": 18, "BE": 16, "DE": 22, "FR": 27, "LU": 20, "GB": 22, "IE": 22, "ES": 24, "PT": 25, "IT": 27, "AT": 20,
    "CH": 21, "DK": 18, "SE": 24, "NO": 15, "FI": 18, "PL": 28, "CZ": 24, "SK": 24, "HU": 28, "RO": 24, "BG": 22,
    "GR": 27, "TR": 26, "LT": 20, "LV": 21, "EE": 20, "HR": 21, "SI": 19,
}  # fmt: skip


def ibans(plain: str) -> Iterator[Span]:
    """Bank accounts: the length of their country and a checksum that is right."""
    for start_match in _IBAN_START.finditer(plain):
        start = start_match.start()
        length = _IBAN_LENGTH.get(plain[start : start + 2].upper())
        if length is None:
            continue
        signs, place = "", start
        while len(signs) < length and place < len(plain):
            sign = plain[place]
            if sign.isascii() and sign.isalnum():
                signs += sign.upper()
            elif sign not in " .-\n" or not plain[place - 1].isalnum():  # at most one sign between two characters
                break
            place += 1
        if len(signs) == length and not plain[place : place + 1].isalnum():
            # As with a BSN: what is called an account number and looks like a Dutch one may be mistyped.
            announced = signs[:2] == "NL" and signs[4:8].isalpha() and _IBAN_WORD.search(before(plain, start))
            turned = signs[4:] + signs[:4]
            if int("".join(str(int(sign, 36)) for sign in turned)) % 97 == 1 or announced:
                yield start, place
