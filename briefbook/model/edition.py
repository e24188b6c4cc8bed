"""An Edition: everything that the PDF of one book needs, frozen, with nothing left to look up."""

from __future__ import annotations

from dataclasses import dataclass, field

from briefbook.model.annotation import Annotation
from briefbook.model.article import Article
from briefbook.model.body import Body
from briefbook.model.book import Book, Chapter, Name, Point
from briefbook.model.facts import Event, Fact
from briefbook.model.theme import Theme


@dataclass(frozen=True, slots=True)
class EditionSource:
    """An article of the book under its letter, with all its annotations in the order of the text."""

    letter: str
    article: Article
    annotations: tuple[Annotation, ...] = ()


@dataclass(frozen=True, slots=True)
class Excerpt:
    """An annotation placed in a chapter, numbered for print (1.2)."""

    number: str
    annotation: Annotation
    source: EditionSource


@dataclass(frozen=True, slots=True)
class OwnText:
    """A text of the analyst's own, placed in a chapter."""

    body: Body


@dataclass(frozen=True, slots=True)
class PlacedArticle:
    """A whole article placed in a chapter: the chapter points to its full text."""

    source: EditionSource


EditionEntry = Excerpt | OwnText | PlacedArticle


@dataclass(frozen=True, slots=True)
class EditionChapter:
    """A chapter with its number (1, or 1a when nested), its introduction read from Markdown and its entries."""

    number: str
    chapter: Chapter
    theme: Theme | None
    introduction: Body
    entries: tuple[EditionEntry, ...] = ()
    chapters: tuple[EditionChapter, ...] = ()


@dataclass(frozen=True, slots=True)
class Edition:
    """A book as it is printed. `as_of` is the time of the library's last change: UTC, ISO 8601 to the second."""

    book: Book
    as_of: str
    themes: tuple[Theme, ...] = ()
    sources: tuple[EditionSource, ...] = ()
    chapters: tuple[EditionChapter, ...] = ()
    points: tuple[Point, ...] = ()
    names: tuple[Name, ...] = ()
    facts: tuple[Fact, ...] = ()
    events: tuple[Event, ...] = ()
    scenesetter: Body = field(default_factory=Body)

    def source_of(self, annotation: Annotation) -> EditionSource:
        """The source that `annotation` marks. Raises KeyError if the book does not hold it."""
        for source in self.sources:
            if source.article.id == annotation.article_id:
                return source
        raise KeyError(annotation.article_id)

    def theme(self, theme_id: str | None) -> Theme | None:
        """The theme with that id, if the book uses it."""
        return next((theme for theme in self.themes if theme.id == theme_id), None)
