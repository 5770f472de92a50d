"""The texts of `prompts/messages/*/own_data.yaml`, by key, with the variables each may use."""

from __future__ import annotations

TEXTS: dict[str, frozenset[str]] = {
    "own_data.answer_gone": frozenset(),
    "own_data.withdraw_title": frozenset(),
    "own_data.withdraw_intro": frozenset({"frozen", "in_chat", "text"}),
    "own_data.withdraw_submit": frozenset(),
    "own_data.withdrawn": frozenset({"frozen", "in_chat"}),
    "own_data.who_may_see": frozenset({"levels"}),
    "own_data.which_question": frozenset({"casussen"}),
    "own_data.nothing_open": frozenset(),
    "own_data.my_data_head": frozenset({"casussen", "name"}),
    "own_data.my_data_casus": frozenset(
        {"answers", "casus", "facilitator", "hidden", "kept", "read", "refused", "role"}
    ),
    "own_data.not_a_member": frozenset(),
    "own_data.stopped": frozenset({"casussen"}),
    "own_data.settings_title": frozenset({"casus"}),
    "own_data.settings_intro": frozenset(),
    "own_data.field_moment": frozenset(),
    "own_data.field_moment_hint": frozenset(),
    "own_data.settings_submit": frozenset(),
    "own_data.settings_kept": frozenset(),
    "own_data.moment_wrong": frozenset(),
    "own_data.field_away": frozenset(),
    "own_data.field_away_hint": frozenset(),
    "own_data.away_wrong": frozenset(),
    "own_data.as_json": frozenset({"json"}),
}
