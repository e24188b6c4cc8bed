"""Apply a book definition to a library that holds its articles: annotations, chapters, points, index, in one edit."""

from __future__ import annotations

from dataclasses import replace

from briefbook.errors import BriefbookError, NotFound
from briefbook.library.library import Library
from briefbook.model.anchor import find_quote
from briefbook.model.annotation import Annotation
from briefbook.model.book import Book, Chapter
from briefbook.model.facts import Event, EventSource, Fact, FactValue
from briefbook.operations.annotate import Remarks, annotate
from briefbook.operations.definition import (
    AnnotationDefinition,
    ChapterDefinition,
    EventDefinition,
    FactDefinition,
    NameDefinition,
    PointDefinition,
    SupportDefinition,
    ThemeDefinition,
    parse_definition,
)
from briefbook.sentence import Sentence


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
            _add_name(library, book, name)
        for fact in parsed.facts:
            _add_fact(library, book, fact, annotations)
        for event in parsed.events:
            _add_event(library, book, event, annotations)
        if parsed.scenesetter:
            library.books.set_scene(book.id, parsed.scenesetter)
    return library.books.get(book.id)


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
        raise BriefbookError(
            Sentence("In the book's definition, {where}: {reason}", where=one.where, reason=error.sentence)
        ) from error


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
    ids = tuple(_with_quote(point.where, quote, annotations).id for quote in point.quotes)
    library.books.add_point(book.id, point.kind, point.text, likelihood=point.likelihood, annotation_ids=ids)


def _add_name(library: Library, book: Book, name: NameDefinition) -> None:
    added = library.books.add_name(book.id, name.name, kind=name.kind, variants=name.variants)
    card = replace(
        added, post=name.post, pronunciation=name.pronunciation, address=name.address, biography=name.biography
    )
    if card != added:
        library.books.change_name(card)


def _add_fact(library: Library, book: Book, fact: FactDefinition, annotations: list[Annotation]) -> None:
    values = []
    for one in fact.values:
        article_id, annotation_id = _support(library, one, annotations)
        values.append(FactValue(article_id, one.value, annotation_id))
    library.books.add_fact(
        Fact(
            id="",
            book_id=book.id,
            question=fact.question,
            status=fact.status,
            verdict=fact.verdict,
            values=tuple(values),
            figure=fact.figure,
            unit=fact.unit,
            as_of=fact.as_of,
        )
    )


def _add_event(library: Library, book: Book, event: EventDefinition, annotations: list[Annotation]) -> None:
    sources = tuple(EventSource(*_support(library, one, annotations)) for one in event.sources)
    library.books.add_event(Event("", book.id, event.date, event.text, event.certainty, sources))


def _support(library: Library, one: SupportDefinition, annotations: list[Annotation]) -> tuple[str, str | None]:
    """The article, and the annotation in it that shows what is said."""
    try:
        article = library.articles.find(one.article)
    except NotFound as error:
        raise BriefbookError(
            Sentence("In the book's definition, {where}: {reason}", where=one.where, reason=error.sentence)
        ) from error
    if not one.quote:
        return article.id, None
    within = [annotation for annotation in annotations if annotation.article_id == article.id]
    return article.id, _with_quote(one.where, one.quote, within).id


def _with_quote(where: str, quote: str, annotations: list[Annotation]) -> Annotation:
    for annotation in annotations:
        if find_quote(annotation.quote, quote):
            return annotation
    raise BriefbookError(
        Sentence(
            "In the book's definition, {where} rests on “{quote}”, which is the quote of none of its annotations.",
            where=where,
            quote=quote,
        )
    )
