"""Every text of the bot, by key, with the variables it may use: the contract between flows, `prompts/messages/` and
the tests. `reflectie check` holds the templates against it, a test holds the code against it.

One file for each file of `prompts/messages/<language>/`. A new file of texts is named here too.
"""

from __future__ import annotations

from bot.core.texts import (
    answers,
    casus,
    central,
    choices,
    compose,
    consents,
    digests,
    few,
    help,
    home,
    interview,
    items,
    kept,
    linking,
    matrix,
    names,
    on_behalf,
    own_data,
    recognising,
    retention,
    rhythm,
    rounds,
    sessions,
    slack,
    syntheses,
    take_along,
    trajectories,
    web,
)

TEXTS: dict[str, frozenset[str]] = {
    **answers.TEXTS,
    **casus.TEXTS,
    **central.TEXTS,
    **choices.TEXTS,
    **compose.TEXTS,
    **consents.TEXTS,
    **digests.TEXTS,
    **few.TEXTS,
    **help.TEXTS,
    **home.TEXTS,
    **interview.TEXTS,
    **items.TEXTS,
    **kept.TEXTS,
    **linking.TEXTS,
    **matrix.TEXTS,
    **names.TEXTS,
    **on_behalf.TEXTS,
    **own_data.TEXTS,
    **recognising.TEXTS,
    **retention.TEXTS,
    **rhythm.TEXTS,
    **rounds.TEXTS,
    **sessions.TEXTS,
    **slack.TEXTS,
    **syntheses.TEXTS,
    **take_along.TEXTS,
    **trajectories.TEXTS,
    **web.TEXTS,
}
