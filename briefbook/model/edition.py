"""An Edition: everything that the PDF of one book needs, frozen, with nothing left to look up."""

from __future__ import annotations

from dataclasses import dataclass, field

from briefbook.model.annotation import Annotation
from briefbook.model.article import Article, Capture
from briefbook.model.body import Body
from briefbook.model.book import Book, Chapter, Name, Point
from briefbook.model.carrying import Carrying
from briefbook.model.copies import Copy
from briefbook.model.facts import Event, Fact
from briefbook.model.picture import Picture
from briefbook.model.stories import Stories
from briefbook.model.theme import Theme


@dataclass(frozen=True, slots=True)
class EditionSource:
    """An article of the book under its letter, with all its annotations in the order of the text.

    `earlier` are the captures that those annotations stand in whose words the article's newest text does not have, or
    of which nobody has decided; `carryings` say what became of them. `unreadable` says why the article has no body, if
    its text is damaged or was altered outside of briefbook.
    """

    letter: str
    article: Article
    annotations: tuple[Annotation, ...] = ()
    earlier: tuple[Capture, ...] = ()
    carryings: tuple[Carrying, ...] = ()
    unreadable: str = ""

    def earlier_capture(self, annotation: Annotation) -> Capture | None:
        """The earlier capture that `annotation` stands in; None if it stands in the newest text."""
        return next((capture for capture in self.earlier if capture.id == annotation.capture_id), None)

    def body_of(self, annotation: Annotation) -> Body:
        """The body of the capture that `annotation` stands in."""
        earlier = self.earlier_capture(annotation)
        return earlier.body if earlier else self.article.body

    def carrying(self, annotation: Annotation) -> Carrying | None:
        """What became of `annotation` when the article was updated, if it was."""
        return next((one for one in self.carryings if one.annotation_id == annotation.id), None)


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
    """A book as it is printed. `as_of` is the time of the library's last change: UTC, ISO 8601 to the second.
    `pictures` are those that the figures of its sources name; `stories` says which sources count as one; `copy` says
    which one this is, where copies are numbered.
    """

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
    pictures: tuple[Picture, ...] = ()
    stories: Stories = field(default_factory=Stories)
    copy: Copy | None = None

    def picture(self, sha256: str) -> Picture | None:
        """The picture that a figure names, if the library has it."""
        return next((picture for picture in self.pictures if picture.sha256 == sha256), None)

    def source_of(self, annotation: Annotation) -> EditionSource:
        """The source that `annotation` marks. Raises KeyError if the book does not hold it."""
        for source in self.sources:
            if source.article.id == annotation.article_id:
                return source
        raise KeyError(annotation.article_id)

    def theme(self, theme_id: str | None) -> Theme | None:
        """The theme with that id, if the book uses it."""
        return next((theme for theme in self.themes if theme.id == theme_id), None)
