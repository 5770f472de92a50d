"""What the casus keeps: the single door (`door.py`) and how it is said (`saying.py`).

What people do with it by command and button is in `flows/kept/`. Read next: `door.py`, then `in_summaries.py`, `stand.py` and `card.py`.
"""
