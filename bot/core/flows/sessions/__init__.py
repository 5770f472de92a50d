"""Sessions: a format of the library, run in a casus, together at one moment or spread over days.

starting.py           the menu that suggests formats, and the start
running.py            opens and closes the stages: begin reading here
announcing.py         what the room reads of a step
at_hand.py            a step as one person has it before them
contribution_form.py  the form of a step
contributing.py       what people say by form
replying.py           what people say in the thread, or privately
heard.py              what was said, and whose words may be seen
showing.py            what was said, as the room reads it when the step is over
particulars.py        what a step asks besides the text of what is written down
keeping.py            what a session leaves to the casus
leading.py            what facilitators do: on, back, longer, skip, take over
panel.py              the private message with which they do it
finishing.py          when all steps are over
ending.py             what came out
afterwards.py         the questions days later
alone.py              a format for one person, of which nothing is stored
"""
