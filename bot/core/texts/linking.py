"""The texts of `prompts/messages/*/linking.yaml`, by key, with the variables each may use."""

from __future__ import annotations

TEXTS: dict[str, frozenset[str]] = {
    "linking.code": frozenset({"code", "minutes"}),
    "linking.room_code": frozenset({"casus", "code", "minutes"}),
    "linking.wrong_code": frozenset(),
    "linking.too_often": frozenset(),
    "linking.same_person": frozenset(),
    "linking.linked": frozenset({"name", "platform"}),
    "linking.linked_other": frozenset({"platform"}),
    "linking.unlinked": frozenset({"platform"}),
    "linking.unlinked_other": frozenset({"platform"}),
    "linking.unlinked_here": frozenset(),
    "linking.not_linked": frozenset(),
    "linking.room_title": frozenset(),
    "linking.room_intro": frozenset({"casus"}),
    "linking.room_submit": frozenset(),
    "linking.room_elsewhere": frozenset(),
    "linking.room_joined": frozenset({"casus", "room"}),
    "linking.room_linked": frozenset({"casus"}),
}
