"""What the casus keeps: the single door (`door.py`), how it is said (`saying.py`), and its cards in the room (`card.py`).

What people do with it by command and button is in `flows/kept/`. Read next: `door.py`, then `in_summaries.py` and `stand.py`.
"""
