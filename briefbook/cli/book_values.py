"""A book as `--json` prints it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from briefbook.library.chapters import numbered
from briefbook.library.library import Library
from briefbook.model.book import Book, Chapter, Entry, SetUp
from briefbook.model.facts import Event, Fact


def set_up_value(set_up: SetUp) -> dict[str, Any]:
    """A book's cover data, each field under its own name."""
    return {**asdict(set_up), "paper": set_up.paper.value}


def book_value(library: Library, book: Book) -> dict[str, Any]:
    """A whole book: chapters inside chapters, each with its entries."""
    letters = {article_id: letter for letter, article_id in library.books.sources(book.id)}
    labels = library.articles.labels(tuple(letters))
    return {
        "id": book.id,
        "title": book.title,
        **set_up_value(book.set_up),
        "chapters": _chapters(library, numbered(library.books.chapters(book.id)), None, letters),
        "points": [
            {
                "id": point.id,
                "kind": point.kind.value,
                "text": point.text,
                "likelihood": point.likelihood,
                "annotations": list(point.annotation_ids),
            }
            for point in library.books.points(book.id)
        ],
        "names": [
            {**asdict(name), "kind": name.kind.value, "variants": list(name.variants)}
            for name in library.books.names(book.id)
        ],
        "scenesetter": book.scenesetter,
        "facts": [_fact(fact) for fact in library.books.facts(book.id)],
        "events": [_event(event) for event in library.books.events(book.id)],
        "sources": [
            {"letter": letter, "article": article_id, "title": labels[article_id]}
            for article_id, letter in letters.items()
        ],
    }


def _fact(fact: Fact) -> dict[str, Any]:
    values = [{"article": one.article_id, "value": one.value, "annotation": one.annotation_id} for one in fact.values]
    return {**asdict(fact), "status": fact.status.value, "values": values}


def _event(event: Event) -> dict[str, Any]:
    sources = [{"article": one.article_id, "annotation": one.annotation_id} for one in event.sources]
    return {
        **asdict(event),
        "precision": event.precision.value,
        "certainty": event.certainty.value,
        "sources": sources,
    }


def _chapters(
    library: Library, chapters: Sequence[tuple[str, Chapter]], parent: str | None, letters: dict[str, str]
) -> list[dict[str, Any]]:
    themes = {theme.id: theme.name for theme in library.themes.all()}
    return [
        {
            "id": chapter.id,
            "number": number,
            "title": chapter.title,
            "theme": themes.get(chapter.theme_id or ""),
            "gist": chapter.gist,
            "introduction": chapter.introduction,
            "entries": [_entry(library, entry, letters) for entry in library.books.entries(chapter.id)],
            "chapters": _chapters(library, chapters, chapter.id, letters),
        }
        for number, chapter in chapters
        if chapter.parent_id == parent
    ]


def _entry(library: Library, entry: Entry, letters: dict[str, str]) -> dict[str, Any]:
    annotation = library.annotations.get(entry.annotation_id) if entry.annotation_id else None
    article_id = annotation.article_id if annotation else entry.article_id
    return {
        "id": entry.id,
        "kind": entry.kind.value,
        "annotation": entry.annotation_id,
        "article": article_id,
        "letter": letters.get(article_id or ""),
        "quote": annotation.quote if annotation else None,
        "text": entry.text or None,
    }
