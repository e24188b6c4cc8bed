"""The command that lists suggestions: nothing of it is in the library until it is accepted."""

from __future__ import annotations

from pathlib import Path

import click

from briefbook.analysis.likeness import Relation
from briefbook.cli.arguments import json_option, library_argument
from briefbook.cli.output import print_json, say
from briefbook.cli.progress import progress_bar
from briefbook.cli.table import print_table
from briefbook.library.library import Library
from briefbook.operations.duplicates import Duplicate, duplicates

_SENTENCES = {
    Relation.SAME: "the same words",
    Relation.NEAR: "{percent} % the same",
    Relation.SHARED: "{percent} % of the shorter one is in both",
}


@click.command("suggest")
@library_argument
@click.option("--what", type=click.Choice(("duplicates",)), default="duplicates", help="What to suggest.")
@json_option
def suggest_command(library: Path, what: str, *, as_json: bool) -> None:
    """Suggest what may be looked at.

    Duplicates are articles that are the same story, or share passages: "merge" makes one the newest text of the
    other, "remove" drops one.
    """
    with Library.open(library, read_only=True) as kept, progress_bar("Comparing") as progress:
        found = duplicates(kept, progress=progress)
        labels = kept.articles.labels(list(dict.fromkeys(one for pair in found for one in (pair.one, pair.other))))
    if as_json:
        print_json({what: [_value(one) for one in found]})
    elif not found:
        say("No two articles have passages in common.")
    else:
        rows = [(one.one, labels[one.one], one.other, labels[one.other], _sentence(one)) for one in found]
        print_table(("id", "article", "id", "article", "in common"), rows)


def _sentence(duplicate: Duplicate) -> str:
    return _SENTENCES[duplicate.relation].format(percent=duplicate.percent)


def _value(duplicate: Duplicate) -> dict[str, object]:
    articles = [duplicate.one, duplicate.other]
    return {"articles": articles, "relation": duplicate.relation.value, "percent": duplicate.percent}
