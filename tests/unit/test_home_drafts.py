"""What a facilitator sees of a draft on their own page: where it stands, and the buttons that decide."""

from __future__ import annotations

import pytest

from bot.core.messages import Home, Message, Section
from bot.core.model import Review
from tests.support.house import House
from tests.unit.reporting_scene import DRAFTED, POSTED, answer


def drafts(home: Home) -> list[Section]:
    return [section for section in home.sections if section.title == "De samenvatting"]


def test_before_there_is_a_draft_and_after_it_is_posted_there_is_nothing_to_see(asked: House) -> None:
    answer(asked)
    assert drafts(asked.opens_home("sanne")) == []
    asked.until(POSTED[0])
    assert drafts(asked.opens_home("sanne")) == []


def test_a_facilitator_sees_when_it_is_posted_and_whether_anybody_read_it(asked: House) -> None:
    answer(asked)
    asked.until(DRAFTED[0])
    (section,) = drafts(asked.opens_home("joris"))
    assert "De Stille Kade" in section.text
    assert "Ik plaats haar woensdag" in section.text
    assert "Nog geen begeleider las haar" in section.text
    asked.press("sanne", "synthesis_read")
    (section,) = drafts(asked.opens_home("joris"))
    assert "Een begeleider las haar al" in section.text
    assert "Sanne" not in section.text


def test_it_is_held_back_and_let_go_from_the_page(asked: House) -> None:
    answer(asked)
    asked.until(DRAFTED[0])
    asked.opens_home("joris")
    assert isinstance(asked.press("joris", "synthesis_hold"), Message)
    (section,) = drafts(asked.opens_home("sanne"))
    assert "houdt deze samenvatting tegen" in section.text
    asked.until(POSTED[0])
    assert asked.synthesis() == ""
    asked.opens_home("sanne")
    asked.press("sanne", "synthesis_post")
    asked.run()
    assert asked.synthesis()


@pytest.mark.parametrize(
    ("agreed", "said"), [(0, "als twee begeleiders akkoord zeggen"), (1, "nog één begeleider akkoord zegt")]
)
def test_where_both_must_agree_it_says_how_many_are_missing(asked: House, agreed: int, said: str) -> None:
    asked.change_casus(review=Review.BOTH)
    answer(asked)
    asked.until(DRAFTED[0])
    if agreed:
        asked.press("sanne", "synthesis_agree")
    (section,) = drafts(asked.opens_home("joris"))
    assert said in section.text


@pytest.mark.parametrize("user", ["els", "tess"])
def test_who_does_not_facilitate_sees_nothing_of_it(asked: House, user: str) -> None:
    answer(asked)
    asked.until(DRAFTED[0])
    assert drafts(asked.opens_home(user)) == []
