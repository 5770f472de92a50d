"""Settings: what is assumed, what is refused, and that all problems are named at once without showing a secret."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from bot import settings
from bot.core.ports.errors import SettingsError

SECRET = "heel-geheim-en-lang-genoeg-om-veilig-te-zijn"
PASSWORD = "wachtwoord-van-de-database"
POSTGRESQL = f"postgresql://reflectie:{PASSWORD}@db.example/reflectie"


def read(folder: Path, env: str = "", **environment: str) -> settings.Settings:
    file = folder / ".env"
    file.write_text(env, encoding="utf-8")
    given = {"REFLECTIE_DATABASE_URL": f"sqlite:///{folder / 'reflectie.db'}", **environment}
    return settings.read({name: value for name, value in given.items() if value != "-"}, file)


def problems(folder: Path, env: str = "", **environment: str) -> list[str]:
    with pytest.raises(SettingsError) as refused:
        read(folder, env, **environment)
    return str(refused.value).splitlines()


def test_without_any_setting_it_practises_on_this_computer_only(tmp_path: Path) -> None:
    found = read(tmp_path)
    assert (found.host, found.port, found.practice, found.language) == ("127.0.0.1", 8765, True, "nl")
    assert found.zone == "Europe/Amsterdam"
    assert found.school_region == ""
    assert found.on_sqlite


def test_the_school_region_of_new_casussen_is_one_of_three_or_none(tmp_path: Path) -> None:
    assert [read(tmp_path, REFLECTIE_SCHOOL_REGION=each).school_region for each in ("noord", "Midden", "ZUID", "")] == [
        "noord",
        "midden",
        "zuid",
        "",
    ]


def test_pages_have_an_address_only_where_one_is_given_and_in_practice_that_of_this_computer(tmp_path: Path) -> None:
    assert read(tmp_path).address == "http://127.0.0.1:8765"
    assert read(tmp_path, REFLECTIE_HOST="::1", REFLECTIE_PORT="9000").address == "http://[::1]:9000"
    real = {"REFLECTIE_DATABASE_URL": POSTGRESQL, "REFLECTIE_SECRET": SECRET}
    assert read(tmp_path, **real).address == ""
    for written in ("https://reflectie.voorbeeld.nl/", "https://reflectie.voorbeeld.nl", "http://127.0.0.1:8000"):
        assert read(tmp_path, **real, REFLECTIE_ADDRESS=written).address == written.rstrip("/")


@pytest.mark.parametrize(
    "written",
    [
        "reflectie.voorbeeld.nl",
        "https://",
        "https://reflectie.voorbeeld.nl/pad",
        "https://reflectie.voorbeeld.nl?a=b",
        "https://wie:wacht@reflectie.voorbeeld.nl",
        "https://reflectie voorbeeld.nl",
        "https://reflectie.voorbeeld.nl)",
        "https://reflectie.voorbeeld.nl:poort",
        "http://reflectie.voorbeeld.nl",
        "ftp://reflectie.voorbeeld.nl",
        "http://[::1",
    ],
)
def test_an_address_that_would_make_links_that_do_not_open_is_refused_at_the_start(
    tmp_path: Path, written: str
) -> None:
    (problem,) = problems(tmp_path, REFLECTIE_ADDRESS=written)
    assert problem.startswith("REFLECTIE_ADDRESS: ")


def test_links_open_for_at_least_a_day_and_never_for_ever(tmp_path: Path) -> None:
    assert [read(tmp_path, REFLECTIE_LINK_DAYS=each).link_days for each in ("", "1", "90")] == [14, 1, 90]
    for written in ("0", "91", "-3", "veertien", "²"):
        (problem,) = problems(tmp_path, REFLECTIE_LINK_DAYS=written)
        assert problem.startswith("REFLECTIE_LINK_DAYS is")


def test_the_environment_goes_before_the_file(tmp_path: Path) -> None:
    assert read(tmp_path, "REFLECTIE_PORT=9001").port == 9001
    assert read(tmp_path, "REFLECTIE_PORT=9001", REFLECTIE_PORT="9002").port == 9002


def test_a_host_may_give_its_own_names(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        REFLECTIE_DATABASE_URL="-",
        DATABASE_URL=POSTGRESQL.replace("postgresql", "postgres"),
        PORT="5000",
        REFLECTIE_SECRET=SECRET,
    )
    assert found.database_url == POSTGRESQL
    assert found.port == 5000
    assert not found.practice
    assert found.host == "0.0.0.0"  # noqa: S104


def test_the_secret_on_sqlite_is_made_once_and_only_for_this_user(tmp_path: Path) -> None:
    first, again = read(tmp_path), read(tmp_path)
    assert first.secret == again.secret
    assert len(first.secret) >= 32
    mode = stat.S_IMODE(os.stat(tmp_path / "reflectie.secret").st_mode)  # noqa: PTH116
    assert mode == 0o600


def test_all_problems_of_a_broken_file_are_named_at_once(tmp_path: Path) -> None:
    found = problems(
        tmp_path,
        "\n".join(
            (
                "# een regel uitleg",
                "REFLECTIE_PORT=achtduizend",
                "dit is geen instelling",
                "REFLECTIE_PRACTICE=misschien",
                "REFLECTIE_LANGUAGE=fr",
                "REFLECTIE_LOG_LEVEL=luid",
                "REFLECTIE_ZONE=Mars/Olympus",
                "REFLECTIE_SCHOOL_REGION=oost",
                "REFLECTIE_PROMPTS=/is/er/niet",
                "REFLECTIE_SECRET=kort",
                "REFLECTIE_POORT=8080",
            )
        ),
    )
    for name in ("PORT", "PRACTICE", "LANGUAGE", "LOG_LEVEL", "ZONE", "SCHOOL_REGION", "PROMPTS", "SECRET", "POORT"):
        assert sum(f"REFLECTIE_{name}" in line for line in found) == 1, name
    assert any(":3:" in line and "=" in line for line in found), "the line without a sign is named by its number"
    assert len(found) == 10


def test_secrets_are_never_shown(tmp_path: Path) -> None:
    url = f"mysql://reflectie:{PASSWORD}@db.example/reflectie"
    found = "\n".join(problems(tmp_path, REFLECTIE_DATABASE_URL=url, REFLECTIE_SECRET="kort-geheim"))
    assert PASSWORD not in found
    assert "kort-geheim" not in found
    good = read(tmp_path, REFLECTIE_DATABASE_URL=POSTGRESQL, REFLECTIE_SECRET=SECRET, REFLECTIE_PRACTICE="no")
    for shown in (repr(good), str(good), f"{good}"):
        assert PASSWORD not in shown
        assert SECRET not in shown


@pytest.mark.parametrize("port", ["0", "65536", "-1", "80.5", "٨٠", "1e3", " "])
def test_a_port_is_a_number_from_1_to_65535(tmp_path: Path, port: str) -> None:
    assert [line for line in problems(tmp_path, REFLECTIE_PORT=port) if "REFLECTIE_PORT" in line]


def test_the_practice_casus_is_not_for_the_network(tmp_path: Path) -> None:
    (found,) = problems(tmp_path, REFLECTIE_HOST="0.0.0.0")  # noqa: S104
    assert "REFLECTIE_PRACTICE=no" in found


def test_a_host_that_throws_its_disk_away_needs_postgresql(tmp_path: Path) -> None:
    (found,) = problems(tmp_path, DYNO="web.1")
    assert "PostgreSQL" in found


def test_postgresql_needs_a_secret_that_all_processes_share(tmp_path: Path) -> None:
    (found,) = problems(tmp_path, REFLECTIE_DATABASE_URL=POSTGRESQL)
    assert "REFLECTIE_SECRET" in found


def test_a_file_that_is_no_text_is_named(tmp_path: Path) -> None:
    (tmp_path / ".env").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(SettingsError, match="UTF-8"):
        settings.read({"REFLECTIE_DATABASE_URL": f"sqlite:///{tmp_path / 'x.db'}"}, tmp_path / ".env")


def test_no_file_is_fine(tmp_path: Path) -> None:
    found = settings.read({"REFLECTIE_DATABASE_URL": f"sqlite:///{tmp_path / 'x.db'}"}, tmp_path / "not.there")
    assert found.port == 8765


def test_values_are_taken_to_the_letter(tmp_path: Path) -> None:
    secret = "geld-${HOME}-en-#teken-en-nog-wat-meer-tekst"
    assert read(tmp_path, f"REFLECTIE_SECRET='{secret}'\n").secret == secret


# Slack

ONE = {"REFLECTIE_SLACK_BOT_TOKEN": "xoxb-heel-geheim-1", "REFLECTIE_SLACK_APP_TOKEN": "xapp-heel-geheim-2"}


KEYS = ("B" * 43 + "=", "heel-geheim-sleutel-van-32-bytes-en-nu-goed="[:43] + "=")
APP = {"REFLECTIE_SLACK_APP_TOKEN": ONE["REFLECTIE_SLACK_APP_TOKEN"]}
OAUTH = {
    "REFLECTIE_SLACK_CLIENT_ID": "1.2",
    "REFLECTIE_SLACK_CLIENT_SECRET": "heel-geheim-3",
    "REFLECTIE_SLACK_TOKEN_KEYS": ", ".join(KEYS),
}


def test_with_tokens_slack_is_on_by_socket_mode_and_practice_is_off(tmp_path: Path) -> None:
    assert read(tmp_path).slack is None
    found = read(tmp_path, **ONE)
    assert found.slack
    assert (found.slack.way, found.slack.api_url) == ("socket", "https://slack.com/api/")
    assert not found.practice
    assert "heel-geheim" not in repr(found)


def test_slack_by_http_needs_the_signing_secret_and_by_oauth_no_bot_token(tmp_path: Path) -> None:
    found = read(tmp_path, **OAUTH, REFLECTIE_SLACK_WAY="http", REFLECTIE_SLACK_SIGNING_SECRET="heel-geheim-4")
    assert found.slack
    assert (found.slack.bot_token, found.slack.client_id) == ("", "1.2")
    assert found.slack.token_keys == KEYS
    assert "heel-geheim" not in repr(found)


@pytest.mark.parametrize(
    ("given", "named"),
    [
        ({"REFLECTIE_SLACK_BOT_TOKEN": ONE["REFLECTIE_SLACK_BOT_TOKEN"]}, "APP_TOKEN: is missing"),
        ({"REFLECTIE_SLACK_APP_TOKEN": ONE["REFLECTIE_SLACK_APP_TOKEN"]}, "BOT_TOKEN: is missing"),
        ({**ONE, "REFLECTIE_SLACK_WAY": "http"}, "SIGNING_SECRET: is missing"),
        ({**ONE, "REFLECTIE_SLACK_WAY": "postduif"}, "REFLECTIE_SLACK_WAY"),
        ({**ONE, "REFLECTIE_SLACK_BOT_TOKEN": "xoxp-heel-geheim"}, "begins with something else than xoxb-"),
        ({**ONE, "REFLECTIE_SLACK_API_URL": "http://slack.example/api/"}, "REFLECTIE_SLACK_API_URL"),
        ({**ONE, "REFLECTIE_PRACTICE": "yes"}, "cannot be beside Slack"),
        ({**OAUTH, **APP, "REFLECTIE_SLACK_TOKEN_KEYS": ""}, "TOKEN_KEYS: is missing"),
        ({**OAUTH, **APP, "REFLECTIE_SLACK_TOKEN_KEYS": "heel-geheim"}, "TOKEN_KEYS: key 1 is no key"),
        ({**OAUTH, **APP, "REFLECTIE_SLACK_TOKEN_KEYS": f"{KEYS[0]},é{KEYS[1][1:]}"}, "TOKEN_KEYS: key 2 is no key"),
    ],
)
def test_what_is_wrong_or_missing_for_slack_is_named(tmp_path: Path, given: dict[str, str], named: str) -> None:
    (found,) = problems(tmp_path, **given)
    assert named in found
    assert "heel-geheim" not in found


def test_a_bot_token_beside_oauth_is_one_too_many(tmp_path: Path) -> None:
    (found,) = problems(tmp_path, **ONE, **OAUTH)
    assert "leave it out" in found
