"""All words and content: reads and validates `prompts/`, and renders the messages of the bot.

`load` makes the `Library` that the core asks for; `problems` is what `reflectie check` prints. A practice casus is read
apart (`practice.py`), because only the web chat uses it. Read next: `shipped.py`.
"""

from bot.library.shipped import ShippedLibrary, load, problems

__all__ = ["ShippedLibrary", "load", "problems"]
