"""`prompts/tone.yaml` → `Tone`: what no question and no text of the bot says, and what it says instead.

The rules are data, because they are a matter of taste that changes without code. What can be looked for is a phrase;
whether a question is a good one stays for people to judge. Used by `shipped.py`, which hands a `Tone` to the readers of
questions and messages. The format is in `prompts/README.md`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import yaml

from bot.library.sheets import LANGUAGES, Sheet, line_of

QUESTIONS, EVERYWHERE = "questions", "everywhere"

_EMOJI = re.compile("[\U0001f000-\U0001faff\u2600-\u27bf\u2b00-\u2bff]")
_LETTER = re.compile(r"[^\W\d_]")
_END_OF_SENTENCE = re.compile(r"(?<=[.?!…])[\"'»”’)*_]*\s+|\n")


@dataclass(frozen=True, kw_only=True)
class Rule:
    """One kind of thing not to say, in one language."""

    words: tuple[str, ...]
    fine: tuple[str, ...] = ()
    """Where one of these is said, what is found inside it is all right."""
    why: str
    rather: str
    questions_only: bool = False


class Tone:
    """Judges texts. `rules` by language; `words_per_sentence` is the highest mean that a text may have."""

    def __init__(self, *, rules: Mapping[str, Iterable[Rule]], words_per_sentence: int | None = None) -> None:
        self._longest_mean = words_per_sentence
        # Per language every phrase with its rule, and one pattern of them all: a text is read once, however many phrases
        # there are, which keeps the start of reflectie fast.
        self._phrases = {
            language: [(word, rule) for rule in some for word in rule.words] for language, some in rules.items()
        }
        self._all = {language: _pattern([word for word, _ in some]) for language, some in self._phrases.items() if some}
        self._fine = {
            rule: re.compile("|".join(map(_phrase, rule.fine)))
            for some in self._phrases.values()
            for _, rule in some
            if rule.fine
        }

    def judge_question(self, sheet: Sheet, node: yaml.Node, what: str, language: str, text: str) -> None:
        """Note what is wrong with the tone of a question or follow-up. `what` is how people call it."""
        self.judge(sheet, line_of(node), what, language, said=text, measured=text, question=True)
        if _EMOJI.search(text):
            sheet.flaw(node, f"{what} has an emoji, which not everyone sees or reads the same", "say it in words")

    def judge_message(self, sheet: Sheet, line: int, what: str, language: str, *, said: str, measured: str) -> None:
        """Note what is wrong with the tone of a text of the bot, which begins at `line`. `said` is all that it can say,
        on its own lines; `measured` is the longest that it can say at once."""
        self.judge(sheet, line, what, language, said=said, measured=measured, question=False)
        if _EMOJI.search(said) and not _LETTER.search(said):
            sheet.flaw(line, f"{what} is only an emoji, which not everyone sees", "say it in words, with or without it")

    def judge(
        self, sheet: Sheet, line: int, what: str, language: str, *, said: str, measured: str, question: bool
    ) -> None:
        """What both kinds of text have in common: phrases and the length of sentences."""
        lower = said.lower().replace("’", "'")
        pattern = self._all.get(language)
        for found in pattern.finditer(lower) if pattern else ():
            rule = next(rule for phrase, rule in self._phrases[language] if re.fullmatch(_phrase(phrase), found[0]))
            if (rule.questions_only and not question) or self._is_fine(rule, lower, found.span()):
                continue
            words = " ".join(said[slice(*found.span())].split())
            at = line + said.count("\n", 0, found.start())
            sheet.flaw(at, f"{what} says «{words}»: {rule.why}", f"write for example «{rule.rather}»")
        mean = mean_words(measured)
        if self._longest_mean is not None and mean > self._longest_mean:
            what = f"the sentences of {what} have {mean:.0f} words on average"
            sheet.flaw(line, what, f"make them shorter, {self._longest_mean} words at most, or make two of one")

    def _is_fine(self, rule: Rule, text: str, span: tuple[int, int]) -> bool:
        fine = self._fine.get(rule)
        return fine is not None and any(
            each.start() <= span[0] and span[1] <= each.end() for each in fine.finditer(text)
        )


def mean_words(text: str) -> float:
    """How many words a sentence of a text has on average; a line of a list or a title is a sentence too."""
    counts = [
        sum(1 for word in sentence.split() if any(sign.isalnum() for sign in word))
        for sentence in _END_OF_SENTENCE.split(text)
    ]
    counts = [count for count in counts if count]
    return sum(counts) / len(counts) if counts else 0


def read_tone(sheet: Sheet) -> Tone:
    """Read the rules; those that are wrong are flaws and are left out."""
    root = sheet.root()
    if root is None:
        return Tone(rules={})
    fields = sheet.mapping(root, "the tone", ("words_per_sentence", "avoid", "jargon"))
    rules: dict[str, list[Rule]] = {language: [] for language in LANGUAGES}
    if "avoid" in fields:
        for node in sheet.items(fields["avoid"], "`avoid`"):
            _avoid(sheet, node, rules)
    if "jargon" in fields:
        for language, node in sheet.mapping(fields["jargon"], "`jargon`", LANGUAGES).items():
            rules[language] += _jargon(sheet, node, language)
    longest = None
    if "words_per_sentence" in fields:
        longest = sheet.number(fields["words_per_sentence"], "`words_per_sentence`", 5, 50)
    return Tone(rules=rules, words_per_sentence=longest)


def _avoid(sheet: Sheet, node: yaml.Node, rules: dict[str, list[Rule]]) -> None:
    fields = sheet.mapping(node, "a rule of the tone", ("why", "where", *LANGUAGES))
    why = sheet.text(fields.get("why"), "`why`")
    where = sheet.text(fields.get("where"), "`where`")
    if where is not None and where not in (QUESTIONS, EVERYWHERE):
        sheet.flaw(fields["where"], f"`{where}` is not a place", f"write `{QUESTIONS}` or `{EVERYWHERE}`")
    for language in LANGUAGES:
        if language not in fields:
            continue
        what = f"a rule of the tone in `{language}`"
        own = sheet.mapping(fields[language], what, ("words", "rather"), ("except",))
        words = _phrases(sheet, own.get("words"), f"`words` of {what}")
        fine = _phrases(sheet, own.get("except"), f"`except` of {what}")
        rather = sheet.text(own.get("rather"), f"`rather` of {what}")
        if words and rather is not None and why is not None:
            only = where == QUESTIONS
            rules[language].append(Rule(words=words, fine=fine, why=why, rather=rather, questions_only=only))


def _jargon(sheet: Sheet, node: yaml.Node, language: str) -> list[Rule]:
    rules = []
    for word, plainer in sheet.entries(node, f"`jargon` in `{language}`").items():
        rather = sheet.text(plainer, f"the plain word for «{word}»")
        if _is_phrase(sheet, plainer, word) and rather is not None:
            rules.append(Rule(words=(word,), why="that is jargon", rather=rather))
    return rules


def _phrases(sheet: Sheet, node: yaml.Node | None, what: str) -> tuple[str, ...]:
    found: list[str] = []
    for item in sheet.items(node, what) if node is not None else ():
        words = sheet.text(item, "a phrase")
        if words in found:
            sheet.flaw(item, f"«{words}» is there twice", "keep one of the two")
        elif words is not None and _is_phrase(sheet, item, words):
            found.append(words)
    if isinstance(node, yaml.SequenceNode) and not node.value:
        sheet.flaw(node, f"{what} is empty", "write at least one phrase")
    return tuple(found)


def _is_phrase(sheet: Sheet, at: yaml.Node, words: str) -> bool:
    if words != words.lower():
        sheet.flaw(at, f"«{words}» has capitals", f"write «{words.lower()}»: capitals make no difference")
        return False
    parts = words.split()
    if not parts or "…" in (parts[0], parts[-1]):
        sheet.flaw(at, f"«{words}» begins or ends with «…»", "put «…» between words only")
        return False
    if any("*" in part[:-1] or part == "*" for part in parts):
        sheet.flaw(at, f"«{words}» has a * that is not at the end of a word", "put * at the end of a word, or nowhere")
        return False
    return True


def _pattern(phrases: list[str]) -> re.Pattern[str]:
    """All phrases in one pattern. Those that begin with a letter or a digit are tried at the beginning of a word only."""
    words = [_phrase(phrase) for phrase in phrases if phrase[0].isalnum()]
    signs = [_phrase(phrase) for phrase in phrases if not phrase[0].isalnum()]
    return re.compile("|".join([rf"\b(?:{'|'.join(words)})"] * bool(words) + signs))


def _phrase(words: str) -> str:
    """A phrase as a pattern for a text in small letters: `*` is the rest of a word, `…` stays within a sentence."""
    pattern = ""
    for part in words.replace("’", "'").split():
        if part == "…":
            pattern += r"[^.?!\n]*?"
            continue
        stem = part.rstrip("*")
        if pattern and not pattern.endswith("*?"):
            pattern += r"\s+"
        pattern += (r"\b" if pattern.endswith("*?") and stem[0].isalnum() else "") + re.escape(stem)
        pattern += r"\w*" if part.endswith("*") else r"\b" if stem[-1].isalnum() else ""
    return pattern
