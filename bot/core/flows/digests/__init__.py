"""Leertrajecten and digests: what coordinators learn of several casussen, after the teams looked at it.

`groups.py` says who belongs, `trajectories.py` and `taking_part.py` how people and casussen come in and go, `appeals.py`
what teams ask and coordinators answer. `gathering.py` makes a digest, out of what was `posted.py`, of what casussen bring
(`bringing.py`) and of what authors let be quoted (`quoting.py`). `wording.py` says it, `looking.py` is what teams do with it
before it goes, `sending.py` puts it where it belongs, `following.py` takes out what a casus said otherwise or took away.
"""
