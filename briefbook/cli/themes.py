"""The commands about themes."""

from __future__ import annotations

from pathlib import Path

import click

from briefbook.cli.arguments import json_option, library_argument
from briefbook.cli.output import print_json, say
from briefbook.cli.table import print_table
from briefbook.library.library import Library
from briefbook.model.theme import Pattern


@click.group("theme")
@library_argument
@click.pass_context
def theme_command(context: click.Context, library: Path) -> None:
    """List the themes and add to them."""
    context.obj = library


@theme_command.command("list")
@json_option
@click.pass_obj
def list_themes(library: Path, *, as_json: bool) -> None:
    """List the themes."""
    with Library.open(library, read_only=True) as kept:
        themes = kept.themes.all()
    if as_json:
        values = [
            {"id": one.id, "name": one.name, "letter": one.letter, "colour": one.colour, "pattern": one.pattern.value}
            for one in themes
        ]
        print_json({"themes": values})
    else:
        rows = [(one.letter, one.name, one.colour, one.pattern, one.id) for one in themes]
        print_table(("letter", "name", "colour", "pattern", "id"), rows)


@theme_command.command("add")
@click.argument("name")
@click.option("--letter", metavar="L", help="Its letter in print; else the first that is free in its name.")
@click.option("--colour", metavar="#RRGGBB", help="Its colour; else the next spare one.")
@click.option("--pattern", type=click.Choice([one.value for one in Pattern]), help="How its rule is drawn.")
@click.pass_obj
def add_theme(library: Path, name: str, letter: str | None, colour: str | None, pattern: str | None) -> None:
    """Add a theme. Prints its id."""
    with Library.open(library) as kept:
        theme = kept.themes.add(name, letter=letter, colour=colour, pattern=Pattern(pattern) if pattern else None)
    say(theme.id)
