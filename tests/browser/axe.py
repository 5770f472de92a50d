"""axe-core, run in the page as it stands: what it finds wrong, on every width and in light and dark."""

from __future__ import annotations

from importlib.resources import files
from typing import Any, Literal

from playwright.sync_api import Page

AXE = (files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
SIZES = [(1280, 800), (390, 2600), (320, 640)]
"""Width and height. One is so high that nothing has to scroll: axe cannot judge the contrast of what lies under an edge."""
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")

RUN = """async (rules) => {
  const found = await axe.run(document, { runOnly: { type: 'tag', values: rules }, resultTypes: ['violations'] });
  return found.violations.flatMap(({ id, help, nodes }) => nodes.map(node => {
    const why = [...node.any, ...node.all, ...node.none].map(check => check.message).join(' / ');
    return `${id}: ${help}. ${node.target.join(' ')}: ${why}`;
  }));
}"""


def wrong_in(page: Page) -> list[str]:
    """All violations of the rules in this page, with the width and colours in which each was found."""
    page.evaluate(AXE)
    found: list[str] = []
    for scheme in SCHEMES:
        page.emulate_media(color_scheme=scheme)
        for width, height in SIZES:
            page.set_viewport_size({"width": width, "height": height})
            said: Any = page.evaluate(RUN, RULES)
            found += [f"{width} {scheme}: {each}" for each in said]
    return found


def expect_nothing_wrong(page: Page) -> None:
    """Fail with every violation in full, so that one run tells all there is to repair."""
    found = wrong_in(page)
    if found:
        raise AssertionError(f"{len(found)} violation(s) at {page.url}:\n" + "\n".join(found))
