"""What people do with what the casus keeps: write it down, say yes to it, say what became of it, look at it.

By command, by button and by form; what is stored goes through `flows/items/door.py`. Read next: `writing.py`.
"""
