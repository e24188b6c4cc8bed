"""The command `python -m tests.benchmarks`."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import click

from tests.benchmarks import (
    browsing,
    carrying,
    copying,
    extraction,
    gaps,
    importing,
    mixed,
    printing,
    reading,
    rivals,
    searching,
    starting,
)
from tests.benchmarks.report import Result, as_json, as_table, heading

LARGE = 1_500
KEPT = 1_000
"""The articles of the library that the window opens."""

_ALL = (starting, reading, importing, mixed, extraction, carrying, searching, copying, browsing, printing, rivals, gaps)
NAMES = tuple(one.NAME for one in _ALL)


@click.command()
@click.option("-n", "times", default=3, show_default=True, type=click.IntRange(1), help="Runs of each measurement.")
@click.option("--only", multiple=True, type=click.Choice(NAMES))
@click.option("--large", is_flag=True, help=f"Build a book of about {LARGE:,} pages too.")
@click.option("--files", default=500, show_default=True, type=click.IntRange(1), help="Files to import.")
@click.option("--articles", default=10_000, show_default=True, type=click.IntRange(1), help="Articles to search.")
@click.option("--listed", default=100_000, show_default=True, type=click.IntRange(1), help="Articles to list.")
@click.option("--words", default=reading.WORDS, show_default=True, type=click.IntRange(100), help="Words to read.")
@click.option("--passages", default=60, show_default=True, type=click.IntRange(1), help="To carry, of each article.")
@click.option("--pages", multiple=True, default=(30, 300), show_default=True, type=click.IntRange(1))
@click.option("--json", "json_wanted", is_flag=True, help="Print one JSON document.")
def main(
    *,
    times: int,
    only: tuple[str, ...],
    large: bool,
    files: int,
    articles: int,
    listed: int,
    words: int,
    passages: int,
    pages: tuple[int, ...],
    json_wanted: bool,
) -> None:
    """Measure briefbook on generated text: import, search, the PDF and the window, each beside a floor."""
    sizes = (*pages, LARGE) if large else pages
    benchmarks: dict[str, Callable[[Path], Result]] = {
        starting.NAME: lambda folder: starting.benchmark(folder, times, min(KEPT, articles)),
        reading.NAME: lambda _: reading.benchmark(times, words),
        importing.NAME: lambda folder: importing.benchmark(folder, times, files),
        mixed.NAME: lambda folder: mixed.benchmark(folder, times, 2 * files),
        extraction.NAME: lambda folder: extraction.benchmark(folder, times),
        carrying.NAME: lambda _: carrying.benchmark(passages),
        searching.NAME: lambda folder: searching.benchmark(folder, times, articles),
        copying.NAME: lambda folder: copying.benchmark(folder, times, articles),
        browsing.NAME: lambda folder: browsing.benchmark(folder, times, listed, articles, files),
        printing.NAME: lambda folder: printing.benchmark(folder, times, sizes),
        rivals.NAME: lambda folder: rivals.benchmark(folder, times, sizes),
        gaps.NAME: lambda _: gaps.benchmark(times, max(pages)),
    }
    results = []
    if not json_wanted:
        click.echo(heading(times))
    for name in only or benchmarks:
        with tempfile.TemporaryDirectory(prefix="briefbook-benchmark-") as folder:
            results.append(benchmarks[name](Path(folder)))
        if not json_wanted:
            click.echo(f"\n{as_table(results[-1])}")
    if json_wanted:
        click.echo(as_json(results, times))


if __name__ == "__main__":
    sys.exit(main())
