"""`Visitor`: somebody with a window of their own on the web chat, for the tests in which several people meet.

`ByKeyboard` never touches the mouse: every button and field is reached with the keys that people have for it. Used by
`test_web_sessions.py`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from playwright.sync_api import Page, expect

MOST_TABS = 80
"""Nobody should have to press the key more often to get anywhere."""
AT = """() => { const at = document.activeElement;
  return (at.getAttribute('aria-label') || at.innerText || at.labels?.[0]?.innerText || at.id || '').trim(); }"""


@dataclass(frozen=True)
class Visitor:
    """Somebody at their own screen, with a mouse or a finger."""

    page: Page

    def types(self, words: str) -> None:
        """Say something in the room, or to the bot."""
        self.page.fill("#schrijf", words)
        self.page.press("#schrijf", "Enter")

    def press(self, name: str) -> None:
        """Press the newest button of this name."""
        self.page.get_by_role("button", name=name, exact=True).last.click()

    def opens(self, name: str) -> None:
        """Press the button behind which there is a form."""
        self.press(name)
        expect(self.page.locator("dialog[open]")).to_be_visible()

    def fills(self, texts: Mapping[str, str], *chosen: str) -> None:
        """Fill in the form that is open, by its labels, choose these options, and send it in."""
        for label, text in texts.items():
            self.page.locator("dialog").get_by_label(label).fill(text)
        for option in chosen:
            self.page.locator("dialog").get_by_label(option, exact=True).check()
        self.page.click("dialog button[type=submit]")
        expect(self.page.locator("dialog")).to_have_count(0)

    def contributes(self, texts: Mapping[str, str], *chosen: str) -> None:
        """Say something in the step that is open."""
        self.opens("Bijdrage geven")
        self.fills(texts, *chosen)

    def replies(self, to: str, text: str) -> None:
        """Write under the newest message of the bot with this text."""
        self.page.locator("#lines > .line.bot", has_text=to).last.locator("a[data-thread]").click()
        self.page.fill("#schrijf-draad", text)
        self.page.press("#schrijf-draad", "Enter")
        expect(self.page.locator("#thread .line.own .tick")).to_be_visible()
        self.page.keyboard.press("Escape")

    def message(self, text: str) -> str:
        """What the newest message of the bot with this text says, when it is there."""
        found = self.page.locator("#lines > .line.bot", has_text=text).last
        expect(found).to_be_visible()
        return found.locator(".text").first.inner_text()

    def must_not_have(self, *words: str) -> None:
        """Nothing of this is anywhere in the page, seen or unseen."""
        there = self.page.content()
        assert [each for each in words if each in there] == []


@dataclass(frozen=True)
class ByKeyboard(Visitor):
    """Somebody who has no mouse."""

    def reach(self, name: str, *, back: bool = False) -> None:
        """Go from control to control until the one of this name has the focus; `back`: the other way."""
        seen = []
        for _ in range(MOST_TABS):
            self.page.keyboard.press("Shift+Tab" if back else "Tab")
            seen.append(self.page.evaluate(AT))
            if seen[-1].split("\n")[0].startswith(name):
                return
        raise AssertionError(f"{MOST_TABS} times Tab do not lead to «{name}», only to {seen}")

    def types(self, words: str) -> None:
        self.reach("Schrijf in", back=True)
        self.page.keyboard.type(words)
        self.page.keyboard.press("Enter")

    def press(self, name: str) -> None:
        self.page.keyboard.press("Escape")
        self.reach(name, back=True)
        self.page.keyboard.press("Enter")

    def fills(self, texts: Mapping[str, str], *chosen: str) -> None:
        for label, text in texts.items():
            if self.page.evaluate(AT) != label:
                self.reach(label)
            self.page.keyboard.type(text)
        for option in chosen:
            self._choose(option)
        self.reach("Bewaren")
        self.page.keyboard.press("Enter")
        expect(self.page.locator("dialog")).to_have_count(0)

    def _choose(self, option: str) -> None:
        """Tab leads into a group of options once; within it go the arrows."""
        for _ in range(MOST_TABS):
            self.page.keyboard.press("Tab")
            if self.page.evaluate("document.activeElement.type === 'radio'"):
                break
        for _ in range(MOST_TABS):
            self.page.keyboard.press("ArrowDown")
            if self.page.evaluate(AT) == option:
                return
        raise AssertionError(f"the arrows do not lead to «{option}»")

    def replies(self, to: str, text: str) -> None:
        self.page.keyboard.press("Escape")
        line = self.page.locator("#lines > .line.bot", has_text=to).last
        for _ in range(MOST_TABS):
            self.page.keyboard.press("Shift+Tab")
            if line.evaluate(
                "line => line.contains(document.activeElement) && !!document.activeElement.dataset.thread"
            ):
                break
        self.page.keyboard.press("Enter")
        expect(self.page.locator("#schrijf-draad")).to_be_focused()
        self.page.keyboard.type(text)
        self.page.keyboard.press("Enter")
        expect(self.page.locator("#thread .line.own .tick")).to_be_visible()
        self.page.keyboard.press("Escape")
        expect(self.page.locator("#thread")).to_have_count(0)
