"""The commands about the articles of a library: list, show, search."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import click

from briefbook.analysis.merged_text import merged_text
from briefbook.cli.arguments import json_option, library_argument
from briefbook.cli.article_text import print_article
from briefbook.cli.article_values import article_value, capture_value, hit_value, summary_value
from briefbook.cli.changes_text import change_values, print_changes
from briefbook.cli.output import print_json, say
from briefbook.cli.table import print_table
from briefbook.library.library import Library
from briefbook.model.article import Article, Capture


@click.command("articles")
@library_argument
@json_option
def articles_command(library: Path, *, as_json: bool) -> None:
    """List the articles."""
    with Library.open(library, read_only=True) as kept:
        summaries = kept.articles.all()
    if as_json:
        print_json({"articles": [summary_value(one) for one in summaries]})
    elif not summaries:
        say(f"No articles yet. Next: briefbook import {library} FILE…")
    else:
        rows = [
            (one.id, one.title, one.publisher, one.published, str(one.words), one.state, one.verdict)
            for one in summaries
        ]
        print_table(("id", "title", "publisher", "date", "words", "state", "verdict"), rows)


@click.command("show")
@library_argument
@click.argument("article")
@click.option("--capture", type=click.IntRange(min=1), metavar="N", help="Its Nth capture instead of the newest one.")
@click.option("--changes", is_flag=True, help="What changed since then, or since the capture before the newest.")
@json_option
def show_command(library: Path, article: str, capture: int | None, *, changes: bool, as_json: bool) -> None:
    """Show an article with its ¶ numbers."""
    with Library.open(library, read_only=True) as kept:
        found = kept.articles.find(article)
        captures = kept.captures.of_article(found.id)
        earlier = kept.captures.find(found.id, capture or max(1, len(captures) - 1))
    if changes:
        _show_changes(found, earlier, as_json=as_json)
        return
    if capture is not None:
        found = replace(found, capture_id=earlier.id, source=earlier.source, body=earlier.body)
    if as_json:
        print_json({**article_value(found), "captures": [capture_value(one) for one in captures]})
    else:
        print_article(found, captures)


def _show_changes(article: Article, earlier: Capture, *, as_json: bool) -> None:
    merged = merged_text(earlier.body, article.body)
    if as_json:
        changes = change_values(article, merged)
        print_json({"id": article.id, "title": article.label, "since": earlier.sequence, "changes": changes})
    else:
        print_changes(article, merged, earlier.sequence)


@click.command("search")
@library_argument
@click.argument("query")
@click.option("--limit", type=click.IntRange(min=1), default=50, show_default=True, help="How many hits at most.")
@json_option
def search_command(library: Path, query: str, limit: int, *, as_json: bool) -> None:
    """Search articles, quotes, comments and points.

    Several words must all be found, if need be in other forms (talks for talk); words in quotation marks must stand
    side by side as they are. With language:de only articles in German are searched.
    """
    with Library.open(library, read_only=True) as kept:
        hits = kept.search.find(query, limit=limit)
        labels = kept.articles.labels([hit.article_id for hit in hits if hit.article_id])
    if as_json:
        print_json({"hits": [hit_value(hit) for hit in hits]})
    elif not hits:
        say(f"Nothing found for “{query}”.")
    else:
        rows = [
            (hit.kind, labels.get(hit.article_id or "", ""), _paragraph(hit.paragraph), hit.snippet) for hit in hits
        ]
        print_table(("kind", "article", "¶", "snippet"), rows)


def _paragraph(number: int | None) -> str:
    return "" if number is None else str(number)
