"""A round: the question of the week is opened, answered by form or in its thread, reminded, closed.

`asking.py` and `inviting.py` have what is due, `question.py` what people see, `answering.py` what they do. Read next:
`flows/syntheses`.
"""
