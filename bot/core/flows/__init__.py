"""What people do, one file per thing: `help`, `own_data` → `casus` → `syntheses` → `rounds` → `answers` → `turn`.

Each function runs inside one short transaction, reads and writes through `Turn.tx`, and returns what the person sees at
once. Arrows go down only. `service.py` decides which function an event comes to.
"""
