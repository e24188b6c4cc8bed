"""The command that lists suggestions: nothing of it is in the library until it is accepted."""

from __future__ import annotations

from pathlib import Path

import click

from briefbook.analysis.likeness import Relation
from briefbook.cli.arguments import json_option, library_argument
from briefbook.cli.output import print_json, say
from briefbook.cli.progress import progress_bar
from briefbook.cli.table import print_table
from briefbook.library.kin import Pair
from briefbook.library.library import Library
from briefbook.operations.duplicates import Duplicate, duplicates, undecided

_SENTENCES = {
    Relation.SAME: "the same words",
    Relation.NEAR: "{percent} % the same",
    Relation.SHARED: "{percent} % of the shorter one is in both",
}


@click.command("suggest")
@library_argument
@click.option("--what", type=click.Choice(("duplicates",)), default="duplicates", help="What to suggest.")
@click.option("--all", "everything", is_flag=True, help="List what was decided too: pairs kept, articles dropped.")
@click.option(
    "--keep-both", nargs=2, multiple=True, metavar="ARTICLE ARTICLE", help="Do not suggest these two as one again."
)
@json_option
def suggest_command(
    library: Path, what: str, keep_both: tuple[tuple[str, str], ...], *, everything: bool, as_json: bool
) -> None:
    """Suggest what may be looked at.

    Duplicates are articles that are the same story, or share passages: "merge" makes one the newest text of the
    other, "remove" drops one, and with --keep-both a pair is not suggested again.
    """
    _make_ready(library)
    with Library.open(library, read_only=not keep_both) as kept, progress_bar("Comparing") as progress:
        _keep(kept, keep_both)
        found = duplicates(kept, progress=progress)
        found = found if everything else undecided(kept, found)
        labels = kept.articles.labels(list(dict.fromkeys(one for pair in found for one in (pair.one, pair.other))))
    if as_json:
        print_json({what: [_value(one) for one in found]})
    elif not found:
        say("No two articles have passages in common." if everything else "No duplicates wait for a decision.")
    else:
        rows = [(one.one, labels[one.one], one.other, labels[one.other], _sentence(one)) for one in found]
        print_table(("id", "article", "id", "article", "in common"), rows)


def _make_ready(library: Path) -> None:
    """A library of an older version is opened for writing once; others may be in use elsewhere."""
    with Library.open(library, read_only=True) as kept:
        ready = kept.kin.is_ready
    if not ready:
        Library.open(library).close()


def _keep(library: Library, pairs: tuple[tuple[str, str], ...]) -> None:
    if pairs:
        with library.edit("Keep both articles"):
            for one, other in pairs:
                library.kept_pairs.keep(Pair(library.articles.find(one).id, library.articles.find(other).id))


def _sentence(duplicate: Duplicate) -> str:
    return _SENTENCES[duplicate.relation].format(percent=duplicate.percent)


def _value(duplicate: Duplicate) -> dict[str, object]:
    articles = [duplicate.one, duplicate.other]
    return {"articles": articles, "relation": duplicate.relation.value, "percent": duplicate.percent}
