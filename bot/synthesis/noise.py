"""What is no answer: nothing is said, a test, an instruction to a machine, or a language that we do not read.

All by rule, before anything is weighed: what is left out here is left out for a reason that can be told. Used by
`lexicon.py` and `engine.py`. Read next: `engine.py`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum
from functools import lru_cache

from bot.core.sentences import normal
from bot.synthesis.text import COMMON_WORDS, without_links, word_set, words

MOST_SIGNS = 4_000
"""What comes after this many signs is not read: it costs time and changes nothing."""
_EMPTY_TALK = word_set(
    "nvt n v t niet van toepassing geen niets niks bijzonderheden bijzonders bijzonder te melden toe voegen zeggen vullen "
    "weet ik het nog even idee mening antwoord commentaar ok oke okee prima goed top ja nee hoor zie boven vorige week "
    "weken deze keer idem zelfde alles verder wel gewoon x test hier over kan in en de is er al was heb had dat fijn "
    "fijne weekend vakantie tot volgende groet groetjes bedankt dank na none nothing no comment dont don know idea not "
    "applicable to report same as above fine good yes nope all thanks n a i do have had this week mij mijn kant me my "
    "excuses sorry haha hahaha toppie feestdagen alvast allemaal testje testbericht testen testing blabla asdf qwerty "
    "abc abcd lorem ipsum dolor sit amet consectetur adipiscing elit"
)
# What comes of fingers on keys: one sign or a few over and over, no vowel at all, or keys beside each other.
_KEYS = re.compile(
    r"(?:([a-z])\1{2,}|([a-z]{2,4})\2+|[bcdfghjklmnpqrstvwxz]{5,}"
    r"|[a-z]*(?:asdf|sdfg|dfgh|fghj|ghjk|hjkl|qwer|zxcv|xcvb|cvbn|vbnm)[a-z]*)"
)
# Phrases that say why there is no answer. Their words («tijd», «antwoord») point to nothing.
_EXCUSE = re.compile(
    r"\b(?:(?:geen|niets|niks) (?:bijzonderheden|bijzonders|bijzonder)|(?:niets|niks) te melden"
    r"|geen (?:tijd|antwoord)(?: gehad)? (?:voor|op) (?:deze vraag|dit|het invullen)"
    r"|van mij (?:even |deze keer |deze week |nu ){0,2}geen antwoord|niet over nagedacht(?:,? (?:excuses|sorry))?"
    r"|hier (?:nu )?(?:niets|niks) over (?:te )?(?:zeggen|melden)"
    r"|(?:weet|wist) (?:het )?(?:ook )?niet (?:(?:zo|echt|precies|goed|meteen|even) ){0,3}(?:wat|hoe) (?:ik )?"
    r"(?:(?:hier|hierop|er|op|over|moet|kan|nog|te) ){0,4}(?:zeggen|schrijven|invullen|antwoorden|vinden)"
    r"|(?:geen idee|niet weten) wat (?:ik )?(?:(?:hier|hierop|moet|kan|te) ){0,3}(?:zeggen|schrijven|invullen|antwoorden)"
    r"|don'?t know what to (?:say|write|answer)"
    r"|nothing (?:to report|special)|no time (?:for|to answer) this(?: question)?|no answer from me)\b"
)
# Said of the question or of answering it, and nothing else: the whole text is that. Within an answer it may mean something.
_NO_ANSWER = re.compile(
    r"^\W*(?:(?:sorry|oeps|ja|nee|nog|verder|ik heb|heb|dit is een|this is a|i have)\W+){0,3}"
    r"(?:geen (?:tijd|reactie|vragen|opmerkingen|nieuws)(?: gehad| verder)?|(?:niets|niks) nieuws|nothing new|no (?:news|time)"
    r"|vergeten(?: in te vullen)?|forgot|skip|pas|overslaan|hallo|hoi|hello|hi|test|leuk|mooi|top gedaan"
    r"|(?:wat een |een |what a )?(?:stomme|rare|gekke|vreemde|moeilijke|lastige|goede|goeie|leuke|stupid|strange|good) "
    r"(?:vraag|question)(?: hoor)?"
    r"|(?:ik )?(?:snap|begrijp) (?:de|deze|die) vraag (?:echt |even )?niet|i do not understand (?:the|this) question"
    r"|wat bedoel(?:en)? (?:je|jullie) met (?:de|deze|die) vraag|waar gaat (?:dit|deze vraag) over)\W*$"
)
_MOST_WORDS_OF_NO_ANSWER = 9
# Somebody is away or will write later, and says nothing else: the whole text is that.
_AWAY = re.compile(
    r"^\W*(?:(?:sorry|in verband met|wegens|vanwege|i\.?v\.?m\.?|deze week|even|ik|was|ben|zit|had|heb|we|wij|waren|zijn|op"
    r"|met|net|nog|een|week|ziek|ziekte|geweest|verlof|vakantie|cursus|cursusweek|dus|daarom|niks|niets|geen|hier|in|te"
    r"|vullen|melden|kom|later|terug|terugkom|van|er|mee|meegekregen|bijzonderheden|vrij|afwezig|nothing|from|me|this"
    r"|leave|holiday|was|i|on|sick|away|so|to|report)\b\W*)+$"
)
_AWAY_WORDS = word_set("ziek ziekte verlof vakantie cursus cursusweek afwezig vrij later leave holiday sick away")
_AWAY_WORD = re.compile(rf"\b(?:{'|'.join(sorted(_AWAY_WORDS))})\b")
_TO_A_MACHINE = re.compile(
    r"\b(?:ignore|disregard|forget|override)\b[^.!?\n]{0,40}\b(?:instruction|prompt|rule|guideline)s?\b"
    r"|\b(?:negeer|vergeet|overschrijf)\b[^.!?\n]{0,40}\b(?:instructies?|prompts?|opdracht(?:en)?|regels hierboven)\b"
    r"|\bsystem ?prompt\b|^\W*(?:system|assistant|user|prompt) ?:"
    r"|\b(?:classify|label|tag|categori[sz]e) (?:this|it|the (?:text|answer)|everything|all)\b[^.!?\n]{0,20}\bas\b"
    r"|\b(?:classificeer|label|markeer) (?:dit|alles|deze tekst|dit antwoord) als\b"
    r"|\b(?:als|as an?) (?:ai|taalmodel|language model|llm|chatbot)\b"
    r"|\byou are (?:now\b|chatgpt|an? (?:ai|assistant|bot|language model)\b)"
    r"|\b(?:je|jij) bent (?:nu |vanaf nu |voortaan )?een [^.!?\n]{0,20}\b(?:assistent|chatbot|bot|robot|taalmodel|ai)\b"
    r"|\b(?:doe alsof|pretend|act as if) (?:je|jij|you)\b[^.!?\n]{0,20}"
    r"\b(?:bot|facilitator|begeleider|assistent|beheerder|admin|assistant|ai)\b"
    r"|\b(?:antwoord|reageer|respond|reply|answer) (?:alleen|uitsluitend|enkel|only) (?:met|with)\b"
    r"|\b(?:schrijf|zet|vermeld|write|put)\b[^.!?\n]{0,30}\b(?:(?:boven)?aan|in|(?:at|on) (?:the )?top of)\b"
    r"[^.!?\n]{0,8}\b(?:samenvatting|digest|summary)\b(?: dat\b| that\b|\W*$)"
    r"|\b(?:opdracht|instructie) (?:voor|aan) (?:de|het|een) (?:bot|computer|ai|robot|machine|systeem)\b"
    r"|\b(?:reveal|output|print|onthul|toon|geef)\b[^.!?\n]{0,30}"
    r"\b(?:raw answers|names of (?:all|the)|all (?:names|participants)|alle namen|namen van alle|ruwe antwoorden)\b"
    r"|<\/?(?:system|assistant|instructions?|answer|theme|prompt|user)>|\[\/?inst\]|<\|"
    r"|\"(?:primary|theme|outcome)\"\s*:"
)
# One of these words is in each of the above. Looking for them first costs a fraction.
_MACHINE_WORDS = word_set(
    "ignore disregard forget override negeer vergeet overschrijf prompt systemprompt classify label tag categorize categorise "
    "classificeer markeer ai taalmodel language llm chatbot chatgpt bot robot assistent now system assistant user instruction "
    "instructions instructie inst primary theme outcome answer alsof pretend act respond reply antwoord reageer opdracht "
    "samenvatting digest summary reveal output print onthul toon geef"
)
_SMALL_WORDS = frozenset().union(*COMMON_WORDS.values())
FEWEST_WORDS_OF_A_LANGUAGE = 4
_OURS = 0.45
"""The share of words that must be Dutch or English for a text to be read: names and dialect leave room enough."""


class Noise(StrEnum):
    """Why a text is left out."""

    EMPTY = "empty"
    MACHINE = "machine"
    LANGUAGE = "language"


def noise(text: str, said: Sequence[str]) -> Noise | None:
    """Why a text cannot have a theme, or None. `said` is its `content`."""
    if is_empty(said):
        return Noise.EMPTY
    plain = ""
    if not _AWAY_WORDS.isdisjoint(said) or not _MACHINE_WORDS.isdisjoint(said):
        plain = normal(without_links(text[:MOST_SIGNS]))
    if len(said) <= _MOST_WORDS_OF_NO_ANSWER and _NO_ANSWER.match(normal(text)):
        return Noise.EMPTY
    if _AWAY_WORD.search(plain) and _AWAY.match(plain):
        return Noise.EMPTY
    if _TO_A_MACHINE.search(plain):
        return Noise.MACHINE
    return Noise.LANGUAGE if is_foreign(said) else None


def is_empty_talk(text: str) -> bool:
    """Whether a text says nothing about anything: no words, only links, or only words like «nvt» and «prima»."""
    return is_empty(content(text))


def is_empty(said: Sequence[str]) -> bool:
    """Whether words say nothing (see `is_empty_talk`)."""
    return not any(word.isalpha() for word in said) or all(
        word in _EMPTY_TALK or word.isdigit() or _KEYS.fullmatch(word) for word in said
    )


def content(text: str) -> list[str]:
    """The words of a text without links and stock phrases."""
    return words(_EXCUSE.sub(" ", normal(without_links(text[:MOST_SIGNS]))))


def is_foreign(said: Sequence[str]) -> bool:
    """Whether words are mostly of a language that is neither Dutch nor English. A few words never are."""
    counted = [word for word in said if word.isalpha()]
    if len(counted) < FEWEST_WORDS_OF_A_LANGUAGE:
        return any(not word.isascii() for word in counted) and not any(map(_is_ours, counted))
    common = sum(map(_SMALL_WORDS.__contains__, counted))
    if common >= 0.25 * len(counted):
        return False
    # Dutch alone is enough for almost every text: the English word list is seldom read.
    return not any(
        sum(any(_is_of(word, each) for each in some) for word in counted) >= _OURS * len(counted)
        for some in (("nl",), tuple(COMMON_WORDS))
    )


def _is_ours(word: str) -> bool:
    return any(_is_of(word, language) for language in COMMON_WORDS)


@lru_cache(maxsize=20_000)
def _is_of(word: str, language: str) -> bool:
    import simplemma

    # Words of one or two letters are in every language.
    return len(word) > 2 and simplemma.is_known(word, lang=language)
