"""A step that sixty people answered with long texts is shown on Slack in as many messages as it takes, and none is cut off."""

from __future__ import annotations

from bot.platforms.slack.blocks import sheets
from tests.support.deeds import lines_of
from tests.support.house import House
from tests.support.slack.screen import seen
from tests.support.slack.validity import wrong_in_message

PEOPLE = {f"p{chr(97 + number // 26)}{chr(97 + number % 26)}": "ambtenaar" for number in range(58)}
LONG = (
    "Over de brug beslist niemand in zijn eentje, en daarom duurt een antwoord aan de buurt langer dan wij willen. "
    * 15
)


def test_what_sixty_people_wrote_at_length_stands_whole_on_slack(sqlite_url: str) -> None:
    with House(sqlite_url) as house:
        house.set_up(PEOPLE)
        house.types("sanne", "start een-twee-vier chat")
        house.deliver()
        texts = {user: f"Bijdrage van {user}. {LONG}".strip() for user in (*PEOPLE, "sanne", "joris")}
        for user, text in texts.items():
            house.press(user, "contribute", room="kade")
            house.fill(user, None, house.room(), text0=text, share="rol")
        house.types("sanne", "volgende")
        house.deliver()
        shown = [each.message for each in house.board.at("#kade") if "/shown/" in each.key]
        made = [sheet for message in shown for sheet in sheets(message)]
        assert len(made) > 1, "this fits in no single message of Slack"
        assert [wrong for sheet in made for wrong in wrong_in_message(sheet.text, sheet.blocks)] == []
        read = " ".join(
            lines_of("".join(seen({"blocks": sheet.blocks}) for sheet in made)).replace("\n> ", " ").split()
        )
        assert [user for user, text in texts.items() if text not in read] == []
