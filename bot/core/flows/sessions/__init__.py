"""Sessions: a format of the library, run in a casus, together at one moment or spread over days.

Begin at `running.py`: it opens and closes the stages. `showing.py` says what people see, `contributing.py` takes what they
say, `leading.py` is what facilitators do, `starting.py` and `ending.py` are the two ends.
"""
