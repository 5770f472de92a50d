"""Slack's notation as what a person typed, and commands in messages."""

from __future__ import annotations

import pytest

from bot.platforms.slack.typed import command_in, mentioned, typed

BOT = "U0REFLECTIE"
NAMED = f"<@{BOT}>"


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Dag <@U0ANNA0000>, alles goed?", "Dag @Anna, alles goed?"),
        ("Dag <@U0NIEMAND|jan>", "Dag @jan"),
        ("Zie <#C0LINT0000|lint>", "Zie #lint"),
        ("<!here> en <!subteam^S1|@wijkteam>", "@here en @wijkteam"),
        ("<https://example.nl>", "https://example.nl"),
        ("<https://example.nl|example.nl>", "example.nl"),
        ("<https://example.nl/a|de wet>", "de wet (https://example.nl/a)"),
        ("<mailto:a@example.nl|a@example.nl>", "a@example.nl"),
        ("<tel:0612345678|06 12345678>", "06 12345678 (0612345678)"),
        ("1 &lt; 2 &amp;&amp; 3 &gt; 2", "1 < 2 && 3 > 2"),
        ("&lt;!here&gt;", "<!here>"),
        ("&amp;lt;", "&lt;"),
    ],
)
def test_a_text_is_what_the_person_typed(written: str, expected: str) -> None:
    assert typed(written, {"U0ANNA0000": "Anna"}) == expected


def test_who_is_named_in_a_text_is_found_once() -> None:
    assert mentioned("<@U0ANNA0000> en <@W0BILAL000|bilal> en <@U0ANNA0000>") == ("U0ANNA0000", "W0BILAL000")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (f"{NAMED} status", "status"),
        (f" {NAMED}: hulp", "hulp"),
        (f"{NAMED}", ""),
        (f"{NAMED} statsu", "statsu"),
        ("!reflectie pauze", "pauze"),
        ("!Reflectie", ""),
        ("status", None),
        (f"Vraag het {NAMED}", None),
        ("<@U0ANNA0000> status", None),
    ],
)
def test_in_a_channel_a_message_that_begins_with_the_bot_is_a_command(text: str, words: str | None) -> None:
    assert command_in(text, BOT, talk=False, direct=False) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (f"{NAMED} status", "status"),
        ("!reflectie stop", "stop"),
        (f"{NAMED}", ""),
        (f"{NAMED} nu gaat het beter", None),
        (f"{NAMED} statsu", None),
        ("stop", None),
        ("vraag", None),
    ],
)
def test_in_a_thread_only_one_word_that_is_a_command_counts_as_one(text: str, words: str | None) -> None:
    assert command_in(text, BOT, talk=True, direct=False) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("stop", "stop"),
        ("Hulp.", "Hulp"),
        ("mijn-gegevens", "mijn-gegevens"),
        ("Het ging goed", None),
        ("ja", None),
        ("", None),
    ],
)
def test_in_a_direct_message_the_bot_need_not_be_named(text: str, words: str | None) -> None:
    assert command_in(text, BOT, talk=True, direct=True) == words
