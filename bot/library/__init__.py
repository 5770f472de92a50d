"""All words and content: reads and validates `prompts/`, and renders the messages of the bot.

`load` makes the `Library` that the core asks for; `problems` is what `reflectie check` prints. A practice casus is read
apart (`practice.py`), because only the web chat uses it, and so are days: public holidays (`days_off.py`) and school
holidays (`school_holidays.py`) go to the agenda. Read next: `shipped.py`.
"""

from bot.library.shipped import ShippedLibrary, load, problems

__all__ = ["ShippedLibrary", "load", "problems"]
