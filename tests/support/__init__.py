"""What tests of the core share: a house to live in (`house.py`), a chat platform that forgets nothing (`board.py`),
databases (`databases.py`), and the reader and player of stories (`story.py`).
"""
