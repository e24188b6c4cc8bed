"""The options for a book's cover data and print."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import click

from briefbook.model.book import Paper, SetUp

_OPTIONS = (
    click.option("--subtitle", metavar="TEXT", help="A second line under the title."),
    click.option("--principal", metavar="NAME", help="Whom the book is for."),
    click.option("--occasion", metavar="TEXT", help="What it is for."),
    click.option("--counterpart", metavar="NAME", help="Whom the principal meets."),
    click.option("--date", metavar="DATE", help="When, as 2025-03-20 or 2025-03-20T12:00."),
    click.option("--place", metavar="TEXT", help="Where."),
    click.option("--prepared-by", metavar="NAME", help="Who made the book."),
    click.option("--contact", metavar="TEXT", help="Whom to ask."),
    click.option("--version", metavar="TEXT", help="The book's version, as printed."),
    click.option("--marking", metavar="TEXT", help="The marking on every page, for example TLP:AMBER."),
    click.option("--length", metavar="TEXT", help="How long, and how many points that leaves room for."),
    click.option("--distribution", metavar="TEXT", help="Who receives a copy; a line each on the cover's reverse."),
    click.option("--handling", metavar="TEXT", help="What is to be done with the book afterwards."),
    click.option("--language", metavar="TAG", help="The book's language, for example en-GB."),
    click.option("--paper", type=click.Choice([one.value for one in Paper], case_sensitive=False), help="The sheet."),
    click.option("--notes-pages", type=click.IntRange(0, 50), metavar="N", help="Ruled pages at the end."),
    click.option("--duplex/--simplex", default=None, help="Printed on both sides, or on one."),
)


def cover_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """`command` with an option for each field of a SetUp; one that is not given is None."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def changed(set_up: SetUp, cover: dict[str, Any]) -> SetUp:
    """`set_up` with the options that were given."""
    given = {name: value for name, value in cover.items() if value is not None}
    if "paper" in given:
        given["paper"] = Paper(given["paper"])
    return replace(set_up, **given)
