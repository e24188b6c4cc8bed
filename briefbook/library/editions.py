"""Editions: a book with everything that it needs, read out of the library into one frozen value."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator, Mapping, Sequence

from briefbook.errors import LibraryUnusable
from briefbook.library.annotations import Annotations
from briefbook.library.articles import Articles
from briefbook.library.books import Books
from briefbook.library.chapters import numbered
from briefbook.library.door import Door
from briefbook.library.themes import Themes
from briefbook.markup import parse
from briefbook.model.annotation import Annotation
from briefbook.model.article import Capture
from briefbook.model.body import Body
from briefbook.model.book import Chapter, Entry
from briefbook.model.edition import (
    Edition,
    EditionChapter,
    EditionEntry,
    EditionSource,
    Excerpt,
    OwnText,
    PlacedArticle,
)
from briefbook.model.picture import Picture
from briefbook.model.theme import Theme

_REMEMBERED = 1_000
"""Of so many texts of the analyst's what they say is kept in mind."""


class Editions:
    """Reads books for print; changes nothing."""

    def __init__(self, door: Door, articles: Articles, annotations: Annotations, themes: Themes, books: Books) -> None:
        self._door = door
        self._articles = articles
        self._captures = articles.captures
        self._annotations = annotations
        self._themes = themes
        self._books = books
        self._texts = _Texts()
        self._pictures: tuple[Picture, ...] = ()

    def edition(self, book_id: str) -> Edition:
        """The book as it is printed. Raises NotFound."""
        book = self._books.get(book_id)
        sources = tuple(self._source(letter, article_id) for letter, article_id in self._books.sources(book_id))
        chapters = self._chapters(book_id, sources)
        scenesetter = self._texts.body(book.scenesetter)
        return Edition(
            book=book,
            as_of=self._door.changed_at,
            themes=self._used_themes(sources, chapters),
            sources=sources,
            chapters=chapters,
            points=self._books.points(book_id),
            names=self._books.names(book_id),
            facts=self._books.facts(book_id),
            events=self._books.events(book_id),
            scenesetter=scenesetter,
            pictures=self._pictures_of((*_read(sources), scenesetter, *_written(chapters))),
        )

    def _pictures_of(self, bodies: Iterable[Body]) -> tuple[Picture, ...]:
        """The pictures of these bodies. Those of the last edition are kept: to read them takes long, and few change."""
        self._pictures = self._captures.pictures.of_bodies(bodies, self._pictures)
        return self._pictures

    def chapter(self, chapter_id: str) -> EditionChapter:
        """One chapter as it is printed, read without the rest of its book. Raises NotFound."""
        book_id = self._books.chapter(chapter_id).book_id
        pairs = numbered(self._books.chapters(book_id))
        entries = [
            entry
            for _, chapter in pairs
            if chapter_id in (chapter.id, chapter.parent_id)
            for entry in self._books.entries(chapter.id)
        ]
        marked = [self._annotations.get(entry.annotation_id) for entry in entries if entry.annotation_id]
        needed = {annotation.article_id for annotation in marked} | {entry.article_id for entry in entries}
        letters = self._books.sources(book_id)
        sources = [self._source(letter, article_id) for letter, article_id in letters if article_id in needed]
        number, chapter = next(pair for pair in pairs if pair[1].id == chapter_id)
        return self._chapter(number, chapter, _Placed(sources, self._texts), pairs)

    def _source(self, letter: str, article_id: str) -> EditionSource:
        article, unreadable = self._articles.printable(article_id)
        annotations = self._annotations.of_article(article_id)
        earlier = sorted({one.capture_id for one in annotations} - {article.capture_id})
        return EditionSource(
            letter,
            article,
            annotations,
            tuple(self._earlier(earlier)),
            self._captures.carryings.of_article(article_id),
            unreadable,
        )

    def _earlier(self, capture_ids: Iterable[str]) -> Iterator[Capture]:
        """Those captures whose text is what was read; the words of the others are then looked for in the newest one."""
        for capture_id in capture_ids:
            with contextlib.suppress(LibraryUnusable):
                capture = self._captures.get(capture_id)
                if not self._captures.is_altered(capture_id, capture.body):
                    yield capture

    def _chapters(self, book_id: str, sources: Sequence[EditionSource]) -> tuple[EditionChapter, ...]:
        placed = _Placed(sources, self._texts)
        pairs = numbered(self._books.chapters(book_id))
        return tuple(self._chapter(*pair, placed, pairs) for pair in pairs if pair[1].parent_id is None)

    def _chapter(
        self, number: str, chapter: Chapter, placed: _Placed, pairs: Sequence[tuple[str, Chapter]]
    ) -> EditionChapter:
        themes = {theme.id: theme for theme in self._themes.all()}
        return EditionChapter(
            number=number,
            chapter=chapter,
            theme=themes.get(chapter.theme_id or ""),
            introduction=self._texts.body(chapter.introduction),
            entries=placed.entries(number, self._books.entries(chapter.id)),
            chapters=tuple(self._chapter(*pair, placed, pairs) for pair in pairs if pair[1].parent_id == chapter.id),
        )

    def _used_themes(self, sources: Sequence[EditionSource], chapters: Sequence[EditionChapter]) -> tuple[Theme, ...]:
        used = {annotation.theme_id for source in sources for annotation in source.annotations}
        for chapter in chapters:
            used.add(chapter.chapter.theme_id)
            used.update(inner.chapter.theme_id for inner in chapter.chapters)
        return tuple(theme for theme in self._themes.all() if theme.id in used)


def _read(sources: Sequence[EditionSource]) -> Iterator[Body]:
    for source in sources:
        yield source.article.body
        yield from (capture.body for capture in source.earlier)


def _written(chapters: Sequence[EditionChapter]) -> Iterator[Body]:
    """The analyst's own texts, which may show a picture by its SHA-256."""
    for chapter in chapters:
        yield chapter.introduction
        yield from (entry.body for entry in chapter.entries if isinstance(entry, OwnText))
        yield from _written(chapter.chapters)


class _Texts:
    """The texts of the analyst read from Markdown: that takes longest, and from one edition to the next few change."""

    def __init__(self) -> None:
        self._bodies: dict[str, Body] = {}

    def body(self, text: str) -> Body:
        """What `text` says. The last ones asked for are remembered."""
        body = self._bodies.pop(text, None) or parse(text)
        self._bodies[text] = body
        if len(self._bodies) > _REMEMBERED:
            del self._bodies[next(iter(self._bodies))]
        return body


class _Placed:
    """Turns entries into what is printed: by the book's sources, the excerpts numbered."""

    def __init__(self, sources: Sequence[EditionSource], texts: _Texts) -> None:
        self._texts = texts
        self._sources: Mapping[str, EditionSource] = {source.article.id: source for source in sources}
        self._annotations: Mapping[str, Annotation] = {
            annotation.id: annotation for source in sources for annotation in source.annotations
        }

    def entries(self, chapter_number: str, entries: Sequence[Entry]) -> tuple[EditionEntry, ...]:
        found: list[EditionEntry] = []
        excerpts = 0
        for entry in entries:
            if entry.annotation_id is not None:
                excerpts += 1
                found.append(self._excerpt(f"{chapter_number}.{excerpts}", self._annotations[entry.annotation_id]))
            elif entry.article_id is not None:
                found.append(PlacedArticle(self._sources[entry.article_id]))
            else:
                found.append(OwnText(self._texts.body(entry.text)))
        return tuple(found)

    def _excerpt(self, number: str, annotation: Annotation) -> Excerpt:
        return Excerpt(number, annotation, self._sources[annotation.article_id])
