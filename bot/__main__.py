"""The command `reflectie`: run · check · replay · themes · slack · db. Wires nothing itself; `bot/app.py` does.

Every error that has words of its own (`BotError`) ends as those words and exit code 1, without a traceback.
"""

from __future__ import annotations

import asyncio
import sys
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from bot import logs
from bot.core.ports.errors import BotError, SettingsError

cli = typer.Typer(
    add_completion=False, no_args_is_help=True, pretty_exceptions_enable=False, help=__doc__.splitlines()[0]
)
db = typer.Typer(no_args_is_help=True, help="The database: make it, or bring it up to this version.")
cli.add_typer(db, name="db")
slack = typer.Typer(no_args_is_help=True, help="Slack: the app that is made there.")
cli.add_typer(slack, name="slack")


class Which(StrEnum):
    """What this process does."""

    ALL = "all"
    WEB = "web"
    WORKER = "worker"


class Language(StrEnum):
    NL = "nl"
    EN = "en"


@cli.command()
def run(which: Annotated[Which, typer.Argument(help="all, or one of web and worker (PostgreSQL)")] = Which.ALL) -> None:
    """Start the bot."""
    from bot import app, settings
    from bot.store.opening import migrate

    given = settings.read()
    logs.set_up(given.log_level)
    if given.on_sqlite:
        migrate(given.database_url)
    parts = app.Parts(web=which is not Which.WORKER, worker=which is not Which.WEB)

    def ready(address: str) -> None:
        typer.echo(f"reflectie is ready: {address}" + ("   (stop with Ctrl-C)" if sys.stdout.isatty() else ""))

    asyncio.run(app.serve(given, parts, ready=ready))


@cli.command()
def check() -> None:
    """Check the settings and everything under prompts/; name all problems at once."""
    from bot import library, settings
    from bot.library.school_holidays import ends_soon, load_school_holidays

    prompts = settings.HOME / "prompts"
    problems: list[str] = []
    try:
        prompts = settings.read().prompts
    except SettingsError as wrong:
        problems += str(wrong).splitlines()
    problems += library.problems(prompts)
    for problem in problems:
        typer.echo(problem, err=True)
    if problems:
        raise BotError(f"{len(problems)} problem(s) to correct.")
    if notice := ends_soon(load_school_holidays(prompts), datetime.now(UTC).date()):
        typer.echo(notice, err=True)
    typer.echo("Settings and prompts are in order.")


@cli.command()
def replay(
    file: Annotated[Path, typer.Argument(help="answers, one JSON object a line")],
    out: Annotated[Path, typer.Option(help="folder for the syntheses, made when it does not exist")],
    database: Annotated[str | None, typer.Option(help="an empty database; default: a temporary SQLite file")] = None,
    language: Annotated[Language, typer.Option(help="language of the syntheses")] = Language.NL,
) -> None:
    """Run a file of answers through the real path on a simulated clock, and write the synthesis of each casus and week."""
    from bot.replay import replay_file

    logs.set_up("warning")
    written = replay_file(file, out, database_url=database, language=language.value)
    typer.echo(f"{written} syntheses written to {out}")


@cli.command()
def themes(file: Annotated[Path, typer.Argument(help="answers, one JSON object with `id` and `text` a line")]) -> None:
    """Say for each answer of a file which theme of the codebook it is about, and why: one line of JSON an answer."""
    from bot import settings, themes_file

    def warn(sentence: str) -> None:
        typer.echo(sentence, err=True)

    for line in themes_file.findings(file, settings.read().prompts, warn):
        typer.echo(line)


@slack.command("manifest")
def slack_manifest(
    address: Annotated[str, typer.Option(help="where Slack reaches you by HTTP; left out: Socket Mode")] = "",
) -> None:
    """Print the manifest with which the app is made in Slack."""
    from bot.platforms.slack.manifest import written

    typer.echo(written(address), nl=False)


@slack.command("key")
def slack_key() -> None:
    """Print a new key that seals the tokens of workspaces."""
    from bot.platforms.slack.sealing import new_key

    typer.echo(new_key())


@db.command("migrate")
def db_migrate() -> None:
    """Make the tables, or bring them up to this version. Safe to run again."""
    from bot import settings
    from bot.store.opening import migrate

    migrate(settings.read().database_url)
    typer.echo("The database is up to date.")


def main() -> None:
    """The entry point of the command."""
    try:
        cli()
    except BotError as trouble:
        typer.echo(str(trouble), err=True)
        raise SystemExit(1) from None


if __name__ == "__main__":
    main()
