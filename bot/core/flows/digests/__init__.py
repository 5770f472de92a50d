"""Leertrajecten and digests: what coordinators learn of several casussen, after the teams looked at it.

`groups.py` says who belongs, `trajectories.py` and `taking_part.py` how people and casussen come in and go, `appeals.py`
what teams ask and coordinators answer. `gathering.py` reads what a digest rests on: what was `posted.py`, what casussen bring
(`bringing.py`) and what authors let be quoted (`quoting.py`). `issuing.py` makes it and stores it, `looking.py` is what teams
do with it before it goes, `delivering.py` lets it go; `wording.py` says it, `sending.py` puts it where it belongs,
`following.py` takes out what a casus said otherwise or took away.
"""
