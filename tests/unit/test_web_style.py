"""The style sheet and the script of the web chat: contrast that people can read, and nothing from elsewhere."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import bot.platforms.web.dressing

HERE = Path(bot.platforms.web.dressing.__file__).parent
STYLE = (HERE / "static" / "chat.css").read_text(encoding="utf-8")
LIGHT, DARK = (
    dict(re.findall(r"--([a-z0-9-]+): (#[0-9a-f]{6});", part))
    for part in (STYLE.split("@media (prefers-color-scheme: dark)")[0], STYLE.split("dark)")[1].split("\n}\n")[0])
)

TEXT_ON = [
    ("ink", "paper"),
    ("ink", "ground"),
    ("ink", "tint"),
    ("ink", "private"),
    ("soft", "paper"),
    ("soft", "ground"),
    ("soft", "tint"),
    ("soft", "private"),
    ("accent", "paper"),
    ("accent", "ground"),
    ("accent", "tint"),
    ("on-accent", "accent"),
    ("on-accent", "accent-strong"),
    ("danger", "paper"),
    ("danger", "danger-tint"),
    *[("on-tints", f"tints-{number}") for number in range(6)],
]


def luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), TEXT_ON)
def test_text_stands_out_from_its_ground(colours: dict[str, str], text: str, ground: str) -> None:
    assert contrast(colours[text], colours[ground]) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ground", ["paper", "ground"])
def test_the_edges_of_boxes_and_the_ring_of_the_focus_stand_out(colours: dict[str, str], ground: str) -> None:
    assert contrast(colours["edge"], colours[ground]) >= 3
    assert contrast(colours["accent"], colours[ground]) >= 3


def test_nothing_on_the_page_comes_from_elsewhere() -> None:
    for path in [*(HERE / "static").iterdir(), *(HERE / "templates").iterdir()]:
        text = path.read_text(encoding="utf-8").replace("http://www.w3.org/2000/svg", "")
        assert not re.search(r"https?://|@import|url\(|eval\(", text), path.name


def test_the_templates_hold_no_words_of_their_own() -> None:
    for path in (HERE / "templates").glob("*.html"):
        text = re.sub(
            r"\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}|<[^>]*>", " ", path.read_text(encoding="utf-8"), flags=re.DOTALL
        )
        assert set(re.findall(r"[A-Za-z]{2,}", text)) <= {"reflectie"}, path.name
