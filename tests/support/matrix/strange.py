"""Contents of messages as no program should make them. A homeserver takes most of them from anybody."""

from __future__ import annotations

from typing import Any

STRANGE: list[dict[str, Any]] = [
    {},
    {"msgtype": "m.text"},
    {"msgtype": "m.text", "body": 7},
    {"msgtype": "m.text", "body": None},
    {"msgtype": ["m.text"], "body": "x"},
    {"msgtype": "m.image", "body": "foto.jpg", "url": "mxc://x/y"},
    {"msgtype": "m.text", "body": "x", "m.relates_to": "thread"},
    {"msgtype": "m.text", "body": "x", "m.relates_to": {"rel_type": "m.thread"}},
    {"msgtype": "m.text", "body": "x", "m.relates_to": {"rel_type": "m.replace", "event_id": {}}},
    {"msgtype": "m.text", "body": "x", "m.relates_to": {"m.in_reply_to": []}},
    {"msgtype": "m.text", "body": "x", "m.new_content": "y"},
    {"msgtype": "m.text", "body": "x", "m.mentions": {"user_ids": "@a:b"}},
    {"msgtype": "m.text", "body": "x", "m.mentions": {"user_ids": [{}, None, 3]}},
]
