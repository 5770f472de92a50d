"""Where people live, and the plate of what they drive."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.core.personal_data.plain import Span, before, words_of

_STREETS = ("straat", "str.", "str", "laan", "steeg", "gracht", "singel", "plein", "weg", "kade", "dijk", "dreef",
            "plantsoen")  # fmt: skip
_PERHAPS_STREETS = ("hof", "zijde", "pad", "markt", "park", "baan", "haven", "dam", "wal", "akker", "oord", "horst",
                    "zoom", "poort")  # fmt: skip
_NO_STREETS = words_of(
    "onderweg terugweg heenweg snelweg autoweg uitweg omweg tussenweg middenweg schoolplein speelplein stadsplein "
    "fietspad voetpad wandelpad zandpad groeipad tijdpad keerzijde achterzijde voorzijde overzijde buitenzijde "
    "binnenzijde supermarkt arbeidsmarkt woningmarkt rommelmarkt kerstmarkt weekmarkt windpark zonnepark wagenpark "
    "gerechtshof kerkhof loopbaan hoofdbaan fietsstraat winkelstraat speelstraat leefstraat jachthaven"
)
_HOUSE_BEFORE = re.compile(
    r"(?:^|(?<=[\s(\"'«“‘,.:;!?-]))(?:(?P<head>[^\W\d_][\w'’-]{0,30}) )?(?P<word>[^\W\d_][\w'’-]{1,40}\.?)"
    r"(?:,? (?:huisnummer|nummer|number|nr\.?|no\.?)|,)? $"
)
_LANE_OF = re.compile(
    r"\b(?:Laan|Weg|Plein|Straat|Hof|Kade|Park|Dijk) "
    r"(?:van|naar|op|der|aan) (?:de |den |der |het )?[A-Z][\w'’-]{1,30} $"
)
_HOUSE_REST = re.compile(r"(?:[A-DF-GI-TVWYZa-df-gi-tvwyz](?!\w))?(?:-(?:[0-9]{1,3}|[IVX]{1,3}|hs|bis)(?!\w))?")
_POSTCODE = re.compile(r"(?<![\w.,€$/-])[1-9][0-9]{3} ?[A-Za-z]{2}(?!\w)")
_POSTCODE_NEAR = re.compile(r"[, \n]{1,3}[1-9][0-9]{3} ?[A-Za-z]{2}(?!\w)")
_POSTCODE_WORD = re.compile(r"(?:postcode|postal code)[^0-9.!?]{0,12}$", re.IGNORECASE)
_ARTICLES = words_of("de het een onze deze die dit elke geen the a our this")
_AFTER_ADDRESS = re.compile(
    r"\s*(?:$|[^\w\s%€]|(?:is|was|woont|wonen|woonde|en|of|heeft|hebben|had|in|te|op|waar|daar|die|dat|staat|stond|"
    r"kwam|komt|wil|wilde|doet|deed|belt|zegt|zei|vond|vindt|met|voor|naast|bij|te|and|or|has|who|lives|where)\b)",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r" ?(?:keer|maal|x\b|uur|uren|dag|week|weken|maand|jaar|jaren|minuten|min\b|meter|m\b|m2|km|procent|%|euro|€|"
    r"mensen|bewoners|buren|huizen|woningen|bomen|auto|plekken|kramen|kinderen|fietsen|times|hours|people|houses|days|weeks|"
    r"januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)",
    re.IGNORECASE,
)
_SHORT_WORDS = words_of("IS EN OF OP TE ER IK WE JE ZE HE DE IN OM AL ZO NU NA TO AT BY AS ON IF SO DO GO WO VR ZA")
_UNITS = words_of("KM CM MM KG MB GB TB KW MW HA EU ML DB NL")


_LIVES = re.compile(
    r"\b(?P<verb>wonen|woonden|woont|woonde|gewoond|wonend|adres(?: is|:)?|langs(?= op| bij)|lives?|lived|living"
    r"|address(?: is|:)?) "
    r"(?:(?:nu|daar|al|nog|alleen|zelf|samen|ook|hier|verder) ){0,2}(?:(?:in|op|aan|bij|at|on) )?(?:(?:de|het|'t|’t|the) )?"
    r"(?P<street>(?:(?:[A-Z][\w'’-]{0,20}|van|de|der|den|het) ){0,4}"
    r"(?:[A-Z][\w'’-]{1,30}"
    r"|[^\W\d_]{2,24}(?:straat|laan|steeg|gracht|singel|plein|weg|kade|dijk|dreef|hof|pad|gang|erf)))"
    r"(?P<number>,? (?:nr\.?|nummer|number)? ?[1-9][0-9]{0,3}(?: ?(?:bis|hs|[a-zA-Z])(?!\w))?(?![\w%€]))?"
)
_SOMEBODY = re.compile(
    r"(?:\b(?:[Hh]ij|[Zz]ij|[Zz]e|[Hh]e|[Ss]he|[Mm]evrouw|[Mm]eneer|mw|dhr|man|vrouw|moeder|vader|oma|opa|oom|tante|broer|zus|zoon|dochter|"
    r"buurman|buurvrouw|vriendin|vriend|collega|neef|nicht|meisje|jongen|gezin|familie|mother|father|sister|brother|"
    r"neighbour|neighbor|friend|colleague|woman)|(?<![.!?] )(?<!^)\b[A-Z][a-zë-ü]{2,20})[ ,]{1,2}(?:die )?$"
)
_LIVING_STREETS = (*_STREETS, "gang", "hof", "hofje", "pad", "markt", "wal", "ring", "boulevard", "allee", "brink", "erf",
                   "park", "haven")  # fmt: skip

_AT_NUMBER = re.compile(  # «het gezin op nummer 48 in onze straat»: whoever knows the street knows who it is
    r"\b(?:gezin|familie|man|vrouw|meneer|mevrouw|heer|dame|mensen|buren|buurman|buurvrouw|bewoners?|jongens?|meisje|moeder|vader"
    r"|oma|opa|stel|weduwe|weduwnaar|huurders?|eigenaar|family|woman|people|neighbou?rs?|residents?|couple)(?: die)? "
    r"(?:van|op|of|at|from) (?P<place>(?:huis)?(?:nummer|nr\.?|number|no\.) ?[1-9][0-9]{0,3}(?: ?[a-e])?)(?!\w|[.,:/-][0-9])"
    r"(?! (?:van|op|of|on) (?:de|het|the|onze|our|(?:de )?wacht)?-? ?(?:\w{0,12}lijst|agenda|ranglijst|list|ladder)\b)",
    re.IGNORECASE,
)


def dwellings(plain: str) -> Iterator[Span]:
    """Where somebody lives, said without a postcode or a word for a street: «zij wonen Meidoornhof 7 bis», «ze woont op
    't Zand 22»; and with the street alone when it is about one person: «hij woont in de Bakkersgang»."""
    if not any(word in plain for word in ("woon", "wone", "adres", "langs", "live", "livi", "address")):
        return
    for match in _LIVES.finditer(plain):
        street, number = match["street"], match["number"]
        last = street.rpartition(" ")[2]
        like_a_street = last.lower().endswith(_LIVING_STREETS) and last.lower() not in _NO_STREETS
        if number:
            if not (last[0].isupper() or (like_a_street and last.lower() not in _LIVING_STREETS)):
                continue
            if _COUNTED.match(plain, match.end()) or 1900 <= int(re.sub(r"\D", "", number)) <= 2100:
                continue
            yield match.span("street")[0], match.end()
            continue
        alone = match["verb"] in ("woont", "woonde", "lives", "lived") and like_a_street and last[0].isupper()
        if alone and _SOMEBODY.search(before(plain, match.start(), 32)):
            yield match.span("street")


def addresses(plain: str, runs: Sequence[Span]) -> Iterator[Span]:
    """Streets with a house number, the number of a house where people live, and Dutch postcodes. A number alone is no address,
    nor a street that is spoken of."""
    for start, end in runs:
        if end - start <= 4 and plain[start - 1 : start] == " " and plain[start] != "0":
            yield from _house(plain, start, end)
    for match in _AT_NUMBER.finditer(plain):
        yield match.span("place")
    for match in _POSTCODE.finditer(plain):
        code = match.group()
        number, letters = int(code[:4]), code[-2:]
        if not _POSTCODE_WORD.search(before(plain, match.start(), 28)):
            # «2026 IS» and «1500 MB» are no postcodes; «1234 ab» could be anything unless a street stands before it.
            if not letters.isupper() or letters in _UNITS or plain[match.start() - 2 : match.start()] in ("€ ", "$ "):
                continue
            if letters in _SHORT_WORDS and (1900 <= number <= 2100 or number % 50 == 0):
                continue
        yield match.span()


def _house(plain: str, start: int, end: int) -> Iterator[Span]:
    """The address whose house number is at start..end, when a street stands before it."""
    words = before(plain, start, 96)
    rest = _HOUSE_REST.match(plain, end)
    stop = rest.end() if rest else end
    near = _POSTCODE_NEAR.match(plain, stop)
    lane = _LANE_OF.search(words)
    if lane and not _COUNTED.match(plain, stop):
        yield start - len(lane.group()), near.end() if near else stop
        return
    match = _HOUSE_BEFORE.search(words)
    if match is None:
        return
    head, word = match["head"] or "", match["word"]
    small = word.lower()
    suffix = next((one for one in _STREETS + _PERHAPS_STREETS if small.endswith(one)), None)
    if suffix is None:
        return
    if near is None:
        if small in _NO_STREETS or _COUNTED.match(plain, stop) or plain[stop : stop + 1].isalnum():
            return
        if 1900 <= int(plain[start:end]) <= 2100 or re.match(r"[.,:][0-9]", plain[stop : stop + 2]):
            return
        bare = len(small) - len(suffix) < 2
        named = head[:1].isupper() and head.lower() not in _ARTICLES  # Grote Markt 12
        opening = start - (len(words) - match.start("word"))
        begins = re.search(r"(?:^|[.!?\n])\s*$", before(plain, opening, 4)) is not None
        if word[0].islower() and (bare or suffix in _PERHAPS_STREETS or head.lower() in _ARTICLES):
            return
        # A capital in the middle of a sentence is the mark of a street; without it the words after must fit an address.
        sure = word[0].isupper() and not begins and head.lower() not in _ARTICLES and suffix in _STREETS and not bare
        if not sure and not (bare and named) and not _AFTER_ADDRESS.match(plain, stop):
            return
    begin = match.start("word") if not (head[:1].isupper() and small == suffix) else match.start("head")
    yield start - (len(words) - begin), near.end() if near else stop


_PLATE = re.compile(
    r"(?<![\w/.-])([A-Za-z]{1,3}|[0-9]{1,3})-([A-Za-z]{1,3}|[0-9]{1,3})-([A-Za-z]{1,3}|[0-9]{1,3})(?![\w]|-\w)"
)
_PLATE_WORD = re.compile(
    r"kenteken(?:plaat)?(?: is| was)?[ :]{1,3}([A-Za-z0-9](?:[ -]?[A-Za-z0-9]){5})(?![A-Za-z0-9])", re.IGNORECASE
)
_SIDE_CODES = {
    ("a2", "02", "02"), ("02", "02", "a2"), ("02", "a2", "02"), ("a2", "02", "a2"), ("a2", "a2", "02"),
    ("02", "a2", "a2"), ("02", "a3", "01"), ("01", "a3", "02"), ("a2", "03", "a1"), ("a1", "03", "a2"),
    ("a3", "02", "a1"), ("a1", "02", "a3"), ("01", "a2", "03"), ("03", "a2", "01"),
}  # fmt: skip
_SIDE_CODES_TIED = {"".join(group[0] * int(group[1]) for group in code) for code in _SIDE_CODES}
_NOT_ON_PLATES = words_of(
    "jan feb mrt apr mei jun jul aug sep okt nov dec mar may oct ma di wo do vr za zo mo tu we th fr sa su "
    "km cm mm kg mb gb st nl nr vs tm"
)


def plates(plain: str) -> Iterator[Span]:
    """Dutch licence plates in one of their side codes, with dashes, or in any form after the word «kenteken»."""
    for match in _PLATE.finditer(plain):
        groups = match.groups()
        code = tuple(("0" if group.isdigit() else "a") + str(len(group)) for group in groups)
        letters = [group for group in groups if group.isalpha()]
        if code not in _SIDE_CODES or any(group.lower() in _NOT_ON_PLATES for group in letters):
            continue
        tied = "".join(letters)
        # In small letters only what plates have had since 1978 (no vowels): «1-op-20» is no plate.
        if tied.isupper() or (tied.islower() and not set(tied) & set("aeiou")):
            yield match.span()
    for match in _PLATE_WORD.finditer(plain):
        tied = "".join("0" if sign.isdigit() else "a" for sign in match[1] if sign.isalnum())
        if tied in _SIDE_CODES_TIED:
            yield match.span(1)
