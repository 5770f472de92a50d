"""`ShippedLibrary`: the words and content under `prompts/`, as the core asks for them (`bot/core/ports/library.py`).

`load` reads everything once at the start; `problems` says what is wrong, for `reflectie check`. Read next: `sheets.py`
and the reader of each folder.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path

from bot.core.model import Casus, FollowUp, Format, ItemKind, Question, Situation, Theme
from bot.core.ports.errors import ContentError
from bot.core.ports.library import Markdown
from bot.core.texts import TEXTS
from bot.library.flaws import Flaw
from bot.library.items import read_kinds
from bot.library.messages import Found, Texts, missing, read_messages
from bot.library.practice import PracticeCasus, differences, read_practice
from bot.library.questions import group_order, read_follow_ups, read_questions
from bot.library.school_holidays import PLACE as SCHOOL_HOLIDAYS
from bot.library.school_holidays import read_school_holidays
from bot.library.sessions import Taken, read_format
from bot.library.sheets import LANGUAGES, Sheet
from bot.library.situations import Situations, read_situations
from bot.library.templates import Words
from bot.library.themes import Places, read_small_talk, read_theme
from bot.library.tone import Tone, read_tone

FOLLOW_UPS = "follow-ups"
"""The file beside the questions that is not a group of them."""
SITUATIONS = "situations"
"""The file beside the formats that is not one of them."""


class ShippedLibrary:
    """The library that comes with reflectie. Made by `load`; safe to use from several threads."""

    def __init__(
        self,
        *,
        digest: str,
        words: Mapping[str, Mapping[str, Words]],
        texts: Texts,
        questions: tuple[Question, ...],
        follow_ups: tuple[FollowUp, ...],
        themes: tuple[Theme, ...],
        small_talk: tuple[str, ...],
        kinds: Mapping[str, ItemKind],
        formats: tuple[Format, ...],
        situations: tuple[Situation, ...],
    ) -> None:
        self.digest = digest
        self.languages: tuple[str, ...] = LANGUAGES
        self._words = words
        self._texts = texts
        self._questions = questions
        self._follow_ups = follow_ups
        self._themes = themes
        self._small_talk = small_talk
        self._kinds = kinds
        self._formats = formats
        self._situations = situations

    def say(self, language: str, key: str, /, **values: object) -> Markdown:
        """Render a text (see the port). A datetime is in the zone in which people should read it.

        Raises:
            ContentError: unknown key; a variable that is missing or not of this text; a value that cannot be said.
        """
        words = self._words.get(language, self._words[LANGUAGES[0]]).get(key)
        if words is None:
            raise ContentError(f"There is no text `{key}`. Remedy: name it in bot/core/texts/ and prompts/messages/.")
        if values.keys() != self._texts[key]:
            odd = ", ".join(sorted(values.keys() ^ self._texts[key]))
            raise ContentError(f"The text `{key}` was given too much or too little: {odd}. Remedy: give what it names.")
        try:
            return words.fill(values)
        except ContentError as error:
            remedy = f"Remedy: look at `{key}` in prompts/messages/{language}/ and at what the code gives it."
            raise ContentError(f"The text `{key}` {error}. {remedy}") from None

    def questions(self) -> tuple[Question, ...]:
        """All questions: the phases in their order, then the other groups by name."""
        return self._questions

    def planned(self, casus: Casus, occurrence: str) -> tuple[Question, ...]:
        """Nothing: this library has no fixed programme, so the core chooses."""
        return ()

    def follow_ups(self) -> tuple[FollowUp, ...]:
        """The follow-ups that fit any question, in the order of their file."""
        return self._follow_ups

    def themes(self) -> tuple[Theme, ...]:
        """The codebook, by id."""
        return self._themes

    def small_talk(self) -> tuple[str, ...]:
        """The sentences of `small-talk.yaml`, in its order."""
        return self._small_talk

    def kinds(self) -> Mapping[str, ItemKind]:
        """What the casus keeps, in the order of their places."""
        return self._kinds

    def formats(self) -> tuple[Format, ...]:
        """The formats of sessions, by id."""
        return self._formats

    def situations(self) -> tuple[Situation, ...]:
        """The situations of `situations.yaml`, in its order."""
        return self._situations


def load(prompts_dir: Path, texts: Texts = TEXTS) -> ShippedLibrary:
    """Read everything under `prompts_dir`. `texts` names the texts that the code says.

    Raises:
        ContentError: something is wrong; the text names every flaw with file, line and remedy.
    """
    library, flaws = _read(prompts_dir, texts)
    if flaws:
        raise ContentError("\n".join(str(flaw) for flaw in flaws))
    return library


def problems(prompts_dir: Path, texts: Texts = TEXTS) -> list[str]:
    """Everything that is wrong under `prompts_dir`, one line each, by file and line; empty when all is well."""
    return [str(flaw) for flaw in _read(prompts_dir, texts)[1]]


def _read(prompts_dir: Path, texts: Texts) -> tuple[ShippedLibrary, list[Flaw]]:
    flaws: list[Flaw] = []
    files = {path.relative_to(prompts_dir).as_posix(): path for path in _files(prompts_dir)}
    sheets: dict[tuple[str, ...], Sheet] = {}
    for name, path in files.items():
        sheet = Sheet(path, f"{prompts_dir.name}/{name}", flaws)
        match name.removesuffix(".yaml").split("/"):
            case (
                ["questions" | "themes" | "items" | "sessions", _]
                | ["practice", "nl" | "en"]
                | ["messages", "nl" | "en", _] as place
            ) if name.endswith(".yaml"):
                sheets[tuple(place)] = sheet
            case ["tone" | "small-talk"] | ["calendar", "school-holidays"] as place if name.endswith(".yaml"):
                sheets[tuple(place)] = sheet
            case ["README.md"]:
                pass
            case _:
                sheet.flaw(1, "this file is read by nobody", "correct its name or folder (see README.md), or remove it")
    tone = read_tone(_needed(sheets, ("tone",), prompts_dir, flaws))
    seen: dict[str, str] = {}
    questions = _questions(sheets, texts, seen, tone)
    follow_ups = read_follow_ups(_needed(sheets, ("questions", FOLLOW_UPS), prompts_dir, flaws), seen, tone)
    places = Places()
    read = (read_theme(sheet, place[1], places) for place, sheet in sheets.items() if place[0] == "themes")
    themes = tuple(theme for theme in read if theme is not None)
    kinds = read_kinds({place[1]: sheet for place, sheet in sheets.items() if place[0] == "items"}, tone)
    situations = read_situations(_needed(sheets, ("sessions", SITUATIONS), prompts_dir, flaws), tone)
    formats = _formats(sheets, situations, kinds, tone)
    of_folder = {"questions": questions, "themes": themes, "items": kinds, "sessions": formats}
    for folder, content in of_folder.items():
        if not content and not any(place[0] == folder and place[1] not in (FOLLOW_UPS, SITUATIONS) for place in sheets):
            what, remedy = "there is nothing here", "put back the files that come with reflectie"
            flaws.append(Flaw(file=f"{prompts_dir.name}/{folder}", line=1, what=what, remedy=remedy))
    small_talk = read_small_talk(_needed(sheets, ("small-talk",), prompts_dir, flaws), places)
    found = _messages(sheets, texts, tone)
    flaws += missing(found, texts, f"{prompts_dir.name}/messages")
    _practice(sheets, prompts_dir, flaws)
    read_school_holidays(_needed(sheets, SCHOOL_HOLIDAYS, prompts_dir, flaws))
    library = ShippedLibrary(
        digest=_digest(files),
        words={language: found[language].words for language in LANGUAGES},
        texts=texts,
        questions=questions,
        follow_ups=tuple(follow_ups),
        themes=themes,
        small_talk=small_talk,
        kinds=kinds,
        formats=formats,
        situations=tuple(situations.found.values()),
    )
    return library, sorted(flaws)


def _files(prompts_dir: Path) -> list[Path]:
    """All files in a fixed order, without hidden ones: an editor or file manager puts those there."""
    parts = ((path, path.relative_to(prompts_dir).parts) for path in prompts_dir.rglob("*") if path.is_file())
    return sorted(path for path, names in parts if not any(name.startswith(".") for name in names))


def _needed(
    sheets: Mapping[tuple[str, ...], Sheet], place: tuple[str, ...], prompts_dir: Path, flaws: list[Flaw]
) -> Sheet:
    """A file that must be there: when it is not, reading it is what says so."""
    path = prompts_dir.joinpath(*place).with_suffix(".yaml")
    name = path.relative_to(prompts_dir).as_posix()
    return sheets.get(place) or Sheet(path, f"{prompts_dir.name}/{name}", flaws)


def _questions(
    sheets: Mapping[tuple[str, ...], Sheet], texts: Texts, seen: dict[str, str], tone: Tone
) -> tuple[Question, ...]:
    questions: list[Question] = []
    groups = {place[1] for place in sheets if place[0] == "questions"} - {FOLLOW_UPS}
    for group in sorted(groups, key=group_order):
        sheet = sheets["questions", group]
        # «Waarom deze vraag?» names the group, so a file with a new name needs a text too.
        if f"rounds.group_{group}" not in texts:
            what = f"the bot has no words for the group `{group}`"
            sheet.flaw(1, what, f"move the questions to another file, or have `rounds.group_{group}` made as a text")
        questions += read_questions(sheet, group, seen, tone)
    return tuple(questions)


def _formats(
    sheets: Mapping[tuple[str, ...], Sheet], situations: Situations, kinds: Mapping[str, ItemKind], tone: Tone
) -> tuple[Format, ...]:
    taken = Taken()
    places = [place for place in sheets if place[0] == "sessions" and place[1] != SITUATIONS]
    read = [read_format(sheets[place], place[1], taken, situations.found, kinds, tone) for place in places]
    formats = [each for each in read if each is not None]
    if len(formats) == len(places):  # else a situation may seem without a format, because its format has a flaw
        situations.judge(formats)
    return tuple(sorted(formats, key=lambda each: each.id))


def _messages(sheets: Mapping[tuple[str, ...], Sheet], texts: Texts, tone: Tone) -> dict[str, Found]:
    return {
        language: read_messages(
            {place[2]: sheet for place, sheet in sheets.items() if place[:2] == ("messages", language)},
            language,
            texts,
            tone,
        )
        for language in LANGUAGES
    }


def _practice(sheets: Mapping[tuple[str, ...], Sheet], prompts_dir: Path, flaws: list[Flaw]) -> None:
    own: dict[str, Sheet] = {}
    twins: dict[str, PracticeCasus] = {}
    for language in LANGUAGES:
        own[language] = _needed(sheets, ("practice", language), prompts_dir, flaws)
        casus = read_practice(own[language])
        if casus is not None:
            twins[language] = casus
    if len(twins) == len(LANGUAGES):
        differences(twins, own)


def _digest(files: Mapping[str, Path]) -> str:
    digest = hashlib.sha256()
    for name, path in files.items():
        content = path.read_bytes()
        digest.update(f"{name}\0{len(content)}\0".encode())
        digest.update(content)
    return digest.hexdigest()[:16]
