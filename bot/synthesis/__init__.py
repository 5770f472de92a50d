"""From answers to a synthesis with sources, without AI: what the core asks for in `bot/core/ports/composer.py`.

`text.py` takes a text apart in words and whole sentences; `engine.py` says which theme of the codebook an answer is
about (with `noise.py`, `lexicon.py`, `encoder.py`, `known.py` and `learned.py`); `groups.py` holds the rules for small
groups; `quotes.py` chooses sentences to the letter; `compose.py` counts people and makes the statements of a week.
`roles.py` says, over more weeks, whether people in one role spoke of a theme more often. Every statement is a template
filled with a count and names of themes (`prompts/messages/<language>/compose.yaml`): nothing here writes a sentence of
its own. Read next: `compose.py`.
"""

from bot.synthesis.compose import LexiconComposer

__all__ = ["LexiconComposer"]
