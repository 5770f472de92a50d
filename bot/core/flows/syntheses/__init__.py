"""The synthesis of a round: gathered, composed by the worker, shown to the facilitators, posted, corrected.

A synthesis is a list of statements, each with the answers it rests on. `making.py` makes and corrects it, `rendering.py`
says it, `reviewing.py` is what facilitators decide, `sources.py` shows where it comes from.
"""
