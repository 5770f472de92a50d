"""How to reach a person: telephone numbers and mail addresses.

Runs of digits are walked by hand rather than by one pattern, so that a date with a time or a list of counts can be told
from a telephone number by how its digits are grouped.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.core.personal_data.plain import Span, before, called_a_file, continues

_PHONE_GAP = re.compile(r"[ \-./\n]|\r\n| [-/(] ?|[ -]?\(|\)[ -]{0,2}| - ")
_FOREIGN = re.compile(r"(?:32|33|34|39|40|44|48|49|90|212|213|351|352|353|359|380|597|963)")
_IBAN_HEAD = re.compile(r"[A-Z]{2}[0-9]{2} ?[A-Z]{4} ?$", re.IGNORECASE)
_PUBLIC = ("0800", "0900", "0906", "0909")


def phones(plain: str, runs: Sequence[Span]) -> Iterator[Span]:
    """Telephone numbers: Dutch ones with or without country code, and those of countries that people here come from."""
    for first, (start, _) in enumerate(runs):
        end = _phone_end(plain, runs, first)
        if end is not None:
            sign = plain[start - 1 : start]
            opened = sign == "+" or (sign == "(" and ")" in plain[start:end])
            yield start - opened, end


def _phone_end(plain: str, runs: Sequence[Span], first: int) -> int | None:
    """Where the telephone number ends that begins at this run of digits; None when there is none."""
    start = runs[first][0]
    head = plain[slice(*runs[first])]
    plus = start > 0 and plain[start - 1] == "+"
    if plus and head.startswith("31"):
        code = "31"
    elif head.startswith("0031"):
        code = "0031"
    elif head.startswith("316") and len(head) == 11:
        code = "31"
    elif plus and _FOREIGN.match(head):
        return _foreign_end(plain, runs, first)
    elif len(head) > 1 and head[0] == "0" and head[1] != "0":
        code = ""
    else:
        return None
    if head.startswith("316"):
        tied = plain[start - 1 : start].isalnum()  # a slash may stand before it: wa.me/316…
    else:
        tied = not plus and (continues(plain, start) or _IBAN_HEAD.search(before(plain, start, 12)) is not None)
    if tied:
        return None
    digits, groups, gaps = "", [], []
    for index in range(first, min(first + 8, len(runs))):
        if index > first:
            gap = plain[runs[index - 1][1] : runs[index][0]]
            if not _PHONE_GAP.fullmatch(gap):
                return None
            gaps.append(gap)
        groups.append(plain[slice(*runs[index])])
        digits += groups[-1]
        national = digits[len(code) :] if not code else "0" + digits[len(code) :].removeprefix("0")
        if len(national) > 10:
            return None
        if len(national) == 10:
            end = runs[index][1]
            if national[1] == "0" or national.startswith(_PUBLIC) or _longer(plain, end):
                return None
            if not code and not _like_a_phone(plain, runs, first, groups, gaps):
                return None
            return end
    return None


def _longer(plain: str, end: int) -> bool:
    after = plain[end : end + 2]
    return len(after) == 2 and after[0] in ".,-/:" and after[1].isdigit()


def _like_a_phone(plain: str, runs: Sequence[Span], first: int, groups: list[str], gaps: list[str]) -> bool:
    """Whether ten digits that begin with a zero are grouped as a telephone number, not as a date, time or list."""
    if called_a_file(plain, runs[first][0]) or any(len(group) < 2 for group in groups[1:]):
        return False
    if len(groups) < 3:
        return True
    one, two, three = groups[:3]
    day_and_month = len(one) == len(two) == 2 and gaps[0] == gaps[1] and 1 <= int(two) <= 12
    if day_and_month and len(three) == 4 and three[:2] in ("19", "20"):  # 06-11-2026 10 …
        return False
    even = len(set(gaps)) == 1
    if not even and len(one) == len(two) == len(three) == 2 and gaps[0] in (".", "-", "/"):
        if day_and_month:  # 06-11-26 10 30
            return False
        if gaps[0] == "." and gaps[1] != "." and int(one) < 24 and int(two) < 60:  # 09.30 - 11.45 - 12
            return False
    following = first + len(groups)
    if even and all(len(group) == 2 for group in groups) and following < len(runs):
        begin, end = runs[following]  # 06 10 12 14 16 18: a list of numbers
        return not (end - begin == 2 and plain[runs[following - 1][1] : begin] == gaps[0])
    return True


def _foreign_end(plain: str, runs: Sequence[Span], first: int) -> int | None:
    digits, end = 0, None
    for index in range(first, min(first + 6, len(runs))):
        if index > first and not _PHONE_GAP.fullmatch(plain[runs[index - 1][1] : runs[index][0]]):
            break
        digits += runs[index][1] - runs[index][0]
        if digits > 14:
            break
        if digits >= 10:
            end = runs[index][1]
    return end


_MAIL_NAME = re.compile(r"[\w.%+'-]{1,64}$")
_MAIL_HOST = re.compile(r"[^\W_][\w-]{0,62}(?:\.[\w-]{1,62}){0,5}\.[^\W\d_]{2,24}")
_AT = re.compile(r"@| ?[(\[]at[)\]] ?", re.IGNORECASE)


def emails(plain: str) -> Iterator[Span]:
    """Mail addresses, also with (at)."""
    if not ("@" in plain or "(" in plain or "[" in plain):
        return
    for at in _AT.finditer(plain):
        name = _MAIL_NAME.search(before(plain, at.start(), 64))
        host = _MAIL_HOST.match(plain, at.end())
        if name and host:
            yield at.start() - len(name.group().lstrip(".'-")), host.end()
