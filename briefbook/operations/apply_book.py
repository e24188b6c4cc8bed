"""Apply a book definition to a library that holds its articles: annotations, chapters, points, index, in one edit."""

from __future__ import annotations

from briefbook.errors import BriefbookError, NotFound
from briefbook.library.library import Library
from briefbook.model.anchor import find_quote
from briefbook.model.annotation import Annotation
from briefbook.model.book import Book, Chapter
from briefbook.operations.annotate import Remarks, annotate
from briefbook.operations.definition import (
    AnnotationDefinition,
    ChapterDefinition,
    PointDefinition,
    ThemeDefinition,
    parse_definition,
)


def apply_book(library: Library, definition: object) -> Book:
    """The book that `definition` (read from JSON) describes. Nothing is kept if any of it cannot be: BriefbookError."""
    parsed = parse_definition(definition)
    with library.edit(f"Add book “{parsed.title}”"):
        for theme in parsed.themes:
            _add_theme(library, theme)
        book = library.books.add(parsed.title, parsed.set_up)
        for chapter in parsed.chapters:
            _add_chapter(library, book, chapter, None)
        annotations = [_annotate(library, one) for one in parsed.annotations]
        _place(library, book, annotations)
        for point in parsed.points:
            _add_point(library, book, point, annotations)
        for name in parsed.names:
            library.books.add_name(book.id, name.name, kind=name.kind, variants=name.variants)
    return book


def _add_theme(library: Library, theme: ThemeDefinition) -> None:
    if theme.name.casefold() in {known.name.casefold() for known in library.themes.all()}:
        return
    library.themes.add(theme.name, letter=theme.letter, colour=theme.colour, pattern=theme.pattern)


def _add_chapter(library: Library, book: Book, chapter: ChapterDefinition, parent_id: str | None) -> None:
    theme_id = library.themes.find(chapter.theme).id if chapter.theme else None
    added = library.books.add_chapter(
        book.id,
        chapter.title,
        theme_id=theme_id,
        parent_id=parent_id,
        gist=chapter.gist,
        introduction=chapter.introduction,
    )
    for text in chapter.texts:
        library.books.place(added.id, text=text)
    for inner in chapter.chapters:
        _add_chapter(library, book, inner, added.id)


def _annotate(library: Library, one: AnnotationDefinition) -> Annotation:
    try:
        remarks = Remarks(
            theme_id=library.themes.find(one.theme).id if one.theme else None,
            comment=one.comment,
            tags=one.tags,
            importance=one.importance,
            starred=one.starred,
            core_statement=one.core_statement,
            speaker=one.speaker,
        )
        return annotate(library, library.articles.find(one.article), one.quote, remarks, occurrence=one.occurrence)
    except NotFound as error:
        raise BriefbookError(f"In the book's definition, {one.where}: {error}") from error


def _place(library: Library, book: Book, annotations: list[Annotation]) -> None:
    """Each annotation goes to the first chapter of its theme, in the order of the definition."""
    chapters: dict[str, Chapter] = {}
    for chapter in library.books.chapters(book.id):
        if chapter.theme_id is not None:
            chapters.setdefault(chapter.theme_id, chapter)
    for annotation in annotations:
        home = chapters.get(annotation.theme_id or "")
        if home is not None:
            library.books.place(home.id, annotation_id=annotation.id)


def _add_point(library: Library, book: Book, point: PointDefinition, annotations: list[Annotation]) -> None:
    ids = tuple(_with_quote(point, quote, annotations).id for quote in point.quotes)
    library.books.add_point(book.id, point.kind, point.text, likelihood=point.likelihood, annotation_ids=ids)


def _with_quote(point: PointDefinition, quote: str, annotations: list[Annotation]) -> Annotation:
    for annotation in annotations:
        if find_quote(annotation.quote, quote):
            return annotation
    raise BriefbookError(
        f"In the book's definition, {point.where} rests on “{quote}”, which is the quote of none of its annotations."
    )
