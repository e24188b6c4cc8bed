"""The commands about annotations."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from briefbook.cli.arguments import json_option, library_argument
from briefbook.cli.output import print_json, say
from briefbook.cli.table import print_table
from briefbook.library.library import Library
from briefbook.model.annotation import Annotation, place_in
from briefbook.model.article import Article
from briefbook.operations.annotate import Remarks, annotate


@click.command("annotate")
@library_argument
@click.argument("article")
@click.option("--quote", required=True, metavar="TEXT", help="The words of the passage; typography does not matter.")
@click.option(
    "--occurrence", type=click.IntRange(min=1), metavar="N", help="Which one, if they stand there repeatedly."
)
@click.option("--theme", metavar="NAME", help="Its theme.")
@click.option("--comment", default="", metavar="TEXT", help="What you say of it; printed beside it.")
@click.option("--importance", type=click.IntRange(0, 3), default=0, metavar="N", help="From 0 (not rated) to 3.")
@click.option("--star", "starred", is_flag=True, help="Offer it as a key point.")
@click.option("--tag", "tags", multiple=True, metavar="TEXT", help="A tag; may be repeated.")
@click.option("--core-statement", default="", metavar="TEXT", help="What it says, in one sentence of yours.")
@click.option("--speaker", default="", metavar="NAME", help="Who says it, if not the author.")
def annotate_command(
    library: Path, article: str, quote: str, occurrence: int | None, theme: str | None, **remarks: Any
) -> None:
    """Mark a passage of an article by its words. Prints the annotation's id."""
    with Library.open(library) as kept, kept.edit("Annotate passage"):
        theme_id = kept.themes.find(theme).id if theme else None
        found = kept.articles.find(article)
        annotation = annotate(kept, found, quote, Remarks(theme_id=theme_id, **remarks), occurrence=occurrence)
    say(annotation.id)


@click.command("annotations")
@library_argument
@click.option("--article", metavar="ARTICLE", help="Only those of this article.")
@click.option("--theme", metavar="NAME", help="Only those of this theme.")
@json_option
def annotations_command(library: Path, article: str | None, theme: str | None, *, as_json: bool) -> None:
    """List the annotations."""
    with Library.open(library, read_only=True) as kept:
        theme_id = kept.themes.find(theme).id if theme else None
        article_id = kept.articles.find(article).id if article else None
        found = kept.annotations.of_article(article_id) if article_id else kept.annotations.all()
        chosen = [one for one in found if theme_id is None or one.theme_id == theme_id]
        articles = {id_: kept.articles.get(id_) for id_ in dict.fromkeys(one.article_id for one in chosen)}
        themes = {one.id: one.name for one in kept.themes.all()}
    values = [_value(one, articles[one.article_id], themes.get(one.theme_id or "")) for one in chosen]
    if as_json:
        print_json({"annotations": values})
    elif not values:
        say("No annotations yet.")
    else:
        rows = [
            (one["id"], one["theme"] or "", one["label"], str(one["paragraph"] or ""), one["quote"], one["comment"])
            for one in values
        ]
        print_table(("id", "theme", "article", "¶", "quote", "comment"), rows)


def _value(annotation: Annotation, article: Article, theme: str | None) -> dict[str, Any]:
    place = place_in(article, annotation)
    return {
        "id": annotation.id,
        "article": annotation.article_id,
        "label": article.label,
        "paragraph": article.body.paragraph_at(place.start) if place else None,
        "capture": annotation.capture_id,
        "quote": annotation.quote,
        "start": annotation.anchor.position.start,
        "end": annotation.anchor.position.end,
        "theme": theme,
        "comment": annotation.comment,
        "tags": list(annotation.tags),
        "importance": annotation.importance,
        "starred": annotation.starred,
        "core_statement": annotation.core_statement,
        "speaker": annotation.speaker,
    }
