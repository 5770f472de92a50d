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
MOST_GROUPS = 11
"""Of a number whose digits stand one by one, with its country code."""
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
    elif head == "0" or (head[0] == "0" and head[1] != "0"):
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
    for index in range(first, min(first + MOST_GROUPS, len(runs))):
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
    if called_a_file(plain, runs[first][0]):
        return False
    if _CALLED.search(before(plain, runs[first][0])):
        return True
    if any(len(group) < 2 for group in groups[1:]):
        # «0 6 1 9 8 2 …» and «070 3 55 21 90»; but «0 1 2 3 4 …» counts.
        one_by_one = all(len(group) == 1 for group in groups[1:]) and set(gaps) <= {" ", "-"}
        one_by_one = one_by_one and (groups[0] == "06" or groups[:2] == ["0", "6"])
        return one_by_one or (
            len(groups[0]) in (3, 4) and all(len(group) > 1 for group in groups[2:]) and set(gaps) <= {" ", " - ", "-"}
        )
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


_DIGITS_IN_WORDS = {
    word: digits
    for digits, words in {
        "0": "nul zero oh", "1": "een één one", "2": "twee two", "3": "drie three", "4": "vier four", "5": "vijf five",
        "6": "zes six", "7": "zeven seven", "8": "acht eight", "9": "negen nine", "10": "tien ten", "11": "elf eleven",
        "12": "twaalf twelve", "13": "dertien thirteen", "14": "veertien fourteen", "15": "vijftien fifteen",
        "16": "zestien sixteen", "17": "zeventien seventeen", "18": "achttien eighteen", "19": "negentien nineteen",
    }.items()
    for word in words.split()
}  # fmt: skip
_TENS = {"twintig": "2", "dertig": "3", "veertig": "4", "vijftig": "5", "zestig": "6", "zeventig": "7", "tachtig": "8",
         "negentig": "9"}  # fmt: skip
_UNITS = ("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen")
for _ten, _digit in _TENS.items():
    _DIGITS_IN_WORDS[_ten] = _digit + "0"
    for _unit, _last in zip(_UNITS, "123456789", strict=True):
        _DIGITS_IN_WORDS[_unit + ("ën" if _unit in ("twee", "drie") else "en") + _ten] = _digit + _last
        _DIGITS_IN_WORDS[_unit + "en" + _ten] = _digit + _last
_SPELLED_START = re.compile(r"\b(?:nul|zero|oh|06)(?=[ ,-])", re.IGNORECASE)
_SPELLED_ON = re.compile(r"[ ,-]{1,2}([^\W_]{1,20})")


def spelled(plain: str) -> Iterator[Span]:
    """Telephone numbers in words: «nul zes twaalf vierendertig zesenvijftig achtenzeventig»."""
    if not any(word in plain for word in ("nul", "Nul", "NUL", "zero", "Zero", "oh", "Oh", "06")):
        return
    for start in _SPELLED_START.finditer(plain):
        digits, place, words = "06" if start.group() == "06" else "0", start.end(), 0
        while len(digits) < 10 and (following := _SPELLED_ON.match(plain, place)):
            word = following[1].lower()
            more = word if word.isdigit() else _DIGITS_IN_WORDS.get(word)
            if more is None:
                break
            words += not word.isdigit()
            digits, place = digits + more, following.end()
        if len(digits) == 10 and words >= (1 if start.group() == "06" else 3) and digits[1] != "0":
            yield start.start(), place


_CALLED = re.compile(
    r"\b(?:bel|bellen|belt|app|appen|appje|sms|tel|telefoon\w{0,7}|mobiel\w{0,7}|nummer|06-nummer|whatsapp|bereiken|bereikbaar|bereik|"
    r"call|phone|mobile|number|text)\b[^0-9.!?]{0,32}$",
    re.IGNORECASE,
)
_MAIL_NAME = re.compile(r"[\w.%+'-]{1,64}$")
_MAIL_HOST = re.compile(r"[^\W_][\w-]{0,62}(?:\.[\w-]{1,62}){0,5}\.[^\W\d_]{2,24}")
_AT = re.compile(r" ?@ ?| ?[(\[{<](?:at|apenstaart(?:je)?)[)\]}>] ?| (?:apenstaart(?:je)?|at) ", re.IGNORECASE)
_DOT = r"(?: ?\. ?| ?[(\[{](?:dot|punt)[)\]}] ?| (?:dot|punt) )"
_SPELLED_HOST = re.compile(
    r"[^\W_][\w-]{0,62}(?:"
    + _DOT
    + r"[\w-]{1,62}){0,3}"
    + _DOT
    + r"(?:nl|com|org|net|eu|be|de|info|nu|frl|amsterdam|example)\b",
    re.IGNORECASE,
)
_SPELLED_NAME = re.compile(r"[\w.%+'-]{1,64}(?: (?:punt|dot) [\w%+'-]{1,32}){0,3}$", re.IGNORECASE)
_MAIL_SAID = re.compile(
    r"\b(?:e-?mail\w{0,8}|mail\w{0,8}|contact|bereik\w{0,6}|stuur\w{0,3}|schrijf|write|send)\b[^.!?]{0,40}$",
    re.IGNORECASE,
)


def emails(plain: str) -> Iterator[Span]:
    """Mail addresses, also with (at), «apenstaartje» and «punt»."""
    if not any(sign in plain for sign in ("@", "(", "[", "{", "<", " at ", " AT ", "apenst", "Apenst")):
        return
    for at in _AT.finditer(plain):
        earlier = before(plain, at.start(), 64)
        if at.group() == "@":
            name, host = _MAIL_NAME.search(earlier), _MAIL_HOST.match(plain, at.end())
        else:
            name, host = _SPELLED_NAME.search(earlier), _SPELLED_HOST.match(plain, at.end())
            if name and host and at.group().strip().lower() in ("at", "@") and not _meant_as_mail(earlier, name, host):
                continue
        if name and host:
            yield at.start() - len(name.group().lstrip(".'-")), host.end()


def _meant_as_mail(earlier: str, name: re.Match[str], host: re.Match[str]) -> bool:
    """Whether «at» is a sign, not a word: «we keken at vaartdam.nl» is a visit."""
    spelled_out = " " in host.group() or any(sign in "._0123456789" for sign in name.group())
    return spelled_out or _MAIL_SAID.search(earlier[: name.start()]) is not None
