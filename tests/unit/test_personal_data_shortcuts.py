"""The quick looks before the patterns of personal data: they save time and never hide anything."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core import personal_data
from bot.core.personal_data import access
from bot.core.personal_data.phones import emails

TEXTS = st.text(st.characters(codec="utf-8"), max_size=20)


@pytest.mark.parametrize(
    ("pattern", "needs"),
    [
        pytest.param(access._KNOWN_SECRET, access._KNOWN_NEEDS, id="known secrets"),
        pytest.param(access._LINK, access._LINK_NEEDS, id="links"),
        pytest.param(access._SAID, access._SAID_NEEDS, id="passwords that are told"),
        pytest.param(access._SAID_AT_ONCE, access._SAID_NEEDS, id="passwords at once"),
    ],
)
@given(data=st.data(), around=TEXTS)
def test_whatever_a_pattern_finds_passes_the_quick_look(
    pattern: re.Pattern[str], needs: tuple[str, ...], data: st.DataObject, around: str
) -> None:
    text = f"{around} {data.draw(st.from_regex(pattern))}"
    small = text.translate(access._LIKE_ASCII).lower()
    assert any(word in small for word in needs)


@pytest.mark.parametrize(
    "text", ["sanne@dekade.nl", "sanne(at)dekade.nl", "sanne [at] dekade.nl", "sanne [AT] dekade.nl"]
)
def test_a_mail_address_is_found_however_its_sign_is_written(text: str) -> None:
    assert list(emails(text))


def test_a_text_without_digits_is_still_looked_at_for_secrets_and_mail() -> None:
    found = personal_data.find("mijn wachtwoord: zonneschijn, of mail sanne@dekade.nl")
    assert [one.kind for one in found] == [personal_data.Kind.SECRET, personal_data.Kind.EMAIL]
