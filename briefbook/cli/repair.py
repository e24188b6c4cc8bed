"""The repair desk on the command line: what became of annotations whose article was updated, and what to do of them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from briefbook.cli.arguments import json_option, library_argument
from briefbook.cli.output import print_json, say
from briefbook.cli.table import print_table
from briefbook.cli.wording import counted
from briefbook.library.library import Library
from briefbook.model.carrying import Carrying
from briefbook.operations.repair import accept_all, reattach_to_quote


@dataclass(frozen=True, slots=True)
class _Decisions:
    """What is to be decided, as the options say it."""

    accept: tuple[str, ...]
    accept_from: int | None
    reattach: tuple[tuple[str, str], ...]
    withdraw: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.accept or self.accept_from is not None or self.reattach or self.withdraw)


@click.command("repair")
@library_argument
@click.option("--article", metavar="ARTICLE", help="Only the annotations of this article.")
@click.option("--all", "everything", is_flag=True, help="List what is kept, moved or decided too.")
@click.option("--accept", multiple=True, metavar="ID", help="Put this annotation where it is proposed.")
@click.option(
    "--accept-from", type=click.IntRange(0, 100), metavar="SCORE", help="Accept all with at least this score, e.g. 90."
)
@click.option("--reattach", nargs=2, multiple=True, metavar="ID WORDS", help="Put this annotation on these words.")
@click.option("--withdraw", multiple=True, metavar="ID", help="Keep this annotation as withdrawn by the source.")
@json_option
def repair_command(library: Path, article: str | None, *, everything: bool, as_json: bool, **decisions: Any) -> None:
    """Decide of annotations whose article was updated.

    When a newer version of an article is imported, its annotations are carried over. Those that are kept or moved need
    nothing. The doubtful and the lost ones stay in the earlier text until they are accepted at the place proposed,
    re-attached to other words of the newest text, or kept as withdrawn by the source.
    """
    decided = _Decisions(**decisions)
    with Library.open(library, read_only=not decided) as kept:
        chosen = kept.articles.find(article).id if article else None
        if decided:
            _decide(kept, decided, chosen)
        carryings = kept.carryings.of_article(chosen) if chosen else kept.carryings.all()
        labels = kept.articles.labels([one.article_id for one in carryings])
    if as_json:
        print_json({"annotations": [_value(one) for one in carryings]})
        return
    waiting = [one for one in carryings if one.undecided]
    shown = carryings if everything else waiting
    if shown:
        rows = [_row(one, labels) for one in shown]
        print_table(("id", "article", "outcome", "score", "decision", "words", "now"), rows)
    say(_summary(carryings, waiting))


def _decide(library: Library, decided: _Decisions, article_id: str | None) -> None:
    with library.edit("Repair annotations"):
        for ref in decided.accept:
            library.carryings.accept(library.annotations.find(ref).id)
        for ref, words in decided.reattach:
            reattach_to_quote(library, library.annotations.find(ref).id, words)
        for ref in decided.withdraw:
            library.carryings.withdraw(library.annotations.find(ref).id)
        if decided.accept_from is not None:
            accept_all(library, decided.accept_from, article_id)


def _summary(carryings: tuple[Carrying, ...], waiting: list[Carrying]) -> str:
    if waiting:
        return f"{counted(len(waiting), 'annotation')} to decide."
    if carryings:
        return f"Nothing to decide; {counted(len(carryings), 'annotation')} carried over or decided."
    return "Nothing to decide: no annotated article was updated."


def _row(carrying: Carrying, labels: dict[str, str]) -> tuple[str, ...]:
    return (
        carrying.annotation_id,
        labels.get(carrying.article_id, ""),
        carrying.outcome.value,
        str(carrying.score),
        carrying.decision.value,
        carrying.earlier.quote.exact,
        carrying.new_quote,
    )


def _value(carrying: Carrying) -> dict[str, Any]:
    return {
        "id": carrying.annotation_id,
        "article": carrying.article_id,
        "quote": carrying.earlier.quote.exact,
        "outcome": carrying.outcome.value,
        "score": carrying.score,
        "start": carrying.place.start if carrying.place else None,
        "end": carrying.place.end if carrying.place else None,
        "new_quote": carrying.new_quote or None,
        "decision": carrying.decision.value or None,
    }
