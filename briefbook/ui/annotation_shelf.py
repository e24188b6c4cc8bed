"""The annotations of a library as the window's lists need them, with what a row shows; followed, not read anew."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QLocale

from briefbook.errors import NotFound
from briefbook.library.library import Library
from briefbook.model import collation
from briefbook.model.annotation import Annotation
from briefbook.model.changes import Changes
from briefbook.model.theme import Theme
from briefbook.ui import naming

_FEW = 50


class AnnotationOrder(StrEnum):
    """What a list of annotations is sorted by; within the same, they stand as in the articles and their texts."""

    TEXT = "text"
    THEME = "theme"
    IMPORTANCE = "importance"
    NEWEST = "newest"


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which annotations a list shows. None means any theme, an empty text none.

    `chapter_id` asks for what is placed in that chapter, and besides that for what carries the theme, if one is named.
    """

    article_id: str | None = None
    theme_id: str | None = None
    chapter_id: str | None = None
    tag: str = ""
    starred: bool = False
    unused: bool = False
    commented: bool = False
    text: str = ""
    order: AnnotationOrder = AnnotationOrder.TEXT

    @property
    def narrowed(self) -> bool:
        """Whether anything but the article and the order is asked for."""
        return self != Wanted(article_id=self.article_id, order=self.order)


@dataclass(frozen=True, slots=True)
class Card:
    """What a row shows of an annotation. `places` is the number of chapters that hold it."""

    annotation: Annotation
    theme: Theme | None
    article: str
    letter: str = ""
    places: int = 0


class AnnotationShelf:
    """All annotations, article by article. `book_id` names the book whose chapters and letters count; all if None."""

    def __init__(self, library: Library, book_id: str | None = None) -> None:
        self._library = library
        self._book_id = book_id
        self._of: dict[str, tuple[Annotation, ...]] | None = None
        self._labels: dict[str, str] = {}
        self._read_themes()
        self._read_books()

    def cards(self, wanted: Wanted) -> list[Card]:
        """The cards of the annotations that are wanted."""
        words = wanted.text.casefold().split()
        fitting = [
            one
            for one in self._of_article(wanted.article_id)
            if self._fits(one, wanted) and (not words or self._holds(one, words))
        ]
        return [self._card(one) for one in self._sorted(fitting, wanted.order)]

    def card(self, annotation_id: str) -> Card | None:
        """The card of one annotation, if it is there."""
        try:
            return self._card(self._library.annotations.get(annotation_id))
        except NotFound:
            return None

    def tags(self) -> list[str]:
        """The tags in use, in the order of the user's alphabet."""
        used = {tag for one in self._of_article(None) for tag in one.tags}
        language = QLocale().bcp47Name()
        return sorted(used, key=lambda tag: collation.key(tag, language))

    def follow(self, changes: Changes) -> bool:
        """Take over what changed; whether anything here was touched."""
        renamed = self._follow_articles(changes.rows.get("articles", frozenset()))
        if changes.touched("captures"):
            self._of = None
        elif changes.touched("annotations"):
            self._follow_annotations(changes.rows["annotations"])
        if changes.touched("themes"):
            self._read_themes()
        if changes.touched("entries", "chapters", "books", "book_sources"):
            self._read_books()
        others = ("annotations", "captures", "themes", "entries", "chapters", "books", "book_sources")
        return renamed or changes.touched(*others)

    def _sorted(self, annotations: list[Annotation], order: AnnotationOrder) -> list[Annotation]:
        match order:
            case AnnotationOrder.THEME:
                places = {theme_id: place for place, theme_id in enumerate(self._themes)}
                return sorted(annotations, key=lambda one: places.get(one.theme_id or "", len(places)))
            case AnnotationOrder.IMPORTANCE:
                return sorted(annotations, key=lambda one: (-one.importance, not one.starred))
            case AnnotationOrder.NEWEST:
                places = {one: place for place, one in enumerate(self._library.annotations.newest())}
                return sorted(annotations, key=lambda one: places.get(one.id, len(places)))
        return annotations

    def _fits(self, one: Annotation, wanted: Wanted) -> bool:
        return (
            self._is_of(one, wanted)
            and (not wanted.tag or wanted.tag in one.tags)
            and (not wanted.starred or one.starred)
            and (not wanted.commented or bool(one.comment.strip()))
            and (not wanted.unused or one.id not in self._places)
        )

    def _is_of(self, one: Annotation, wanted: Wanted) -> bool:
        of_theme = wanted.theme_id is not None and (one.theme_id or "") == wanted.theme_id
        if wanted.chapter_id is None:
            return of_theme or wanted.theme_id is None
        return of_theme or one.id in self._in_chapter.get(wanted.chapter_id, ())

    def _holds(self, one: Annotation, words: list[str]) -> bool:
        label = self._label(one.article_id)
        held = "\n".join((one.quote, one.comment, one.core_statement, one.speaker, *one.tags, label)).casefold()
        return all(word in held for word in words)

    def _card(self, one: Annotation) -> Card:
        return Card(
            annotation=one,
            theme=self._themes.get(one.theme_id or ""),
            article=self._label(one.article_id),
            letter=self._letters.get(one.article_id, ""),
            places=self._places.get(one.id, 0),
        )

    def _of_article(self, article_id: str | None) -> Iterable[Annotation]:
        if article_id is not None and self._of is None:
            return self._library.annotations.of_article(article_id)
        if self._of is None:
            self._of = _by_article(self._library.annotations.all())
            self._labels.update(self._library.articles.labels(tuple(self._of), naming.untitled()))
        if article_id is not None:
            return self._of.get(article_id, ())
        return (one for annotations in self._of.values() for one in annotations)

    def _follow_annotations(self, ids: frozenset[str]) -> None:
        if self._of is None:
            return
        touched = {one.article_id for annotations in self._of.values() for one in annotations if one.id in ids}
        touched |= {self._article_of(annotation_id) for annotation_id in ids}
        # An article that had no annotation before has no place in the order yet.
        if len(touched) > _FEW or not touched - {""} <= self._of.keys():
            self._of = None
            return
        for article_id in touched - {""}:
            self._of[article_id] = self._library.annotations.of_article(article_id)

    def _article_of(self, annotation_id: str) -> str:
        try:
            return self._library.annotations.get(annotation_id).article_id
        except NotFound:
            return ""

    def _label(self, article_id: str) -> str:
        if article_id not in self._labels:
            self._labels[article_id] = self._library.articles.labels([article_id], naming.untitled()).get(
                article_id, ""
            )
        return self._labels[article_id]

    def _follow_articles(self, ids: frozenset[str]) -> bool:
        """Whether an article that is named here is called something else now."""
        known = [article_id for article_id in ids if article_id in self._labels]
        before = {article_id: self._labels.pop(article_id) for article_id in known}
        self._labels.update(self._library.articles.labels(known, naming.untitled()))
        return any(self._labels.get(article_id) != label for article_id, label in before.items())

    def _read_themes(self) -> None:
        self._themes = {theme.id: theme for theme in self._library.themes.all()}

    def _read_books(self) -> None:
        books = self._library.books
        self._places: dict[str, int] = {}
        self._in_chapter: dict[str, set[str]] = {}
        self._letters: dict[str, str] = {}
        for book in books.all():
            if self._book_id not in (None, book.id):
                continue
            for chapter in books.chapters(book.id):
                for entry in books.entries(chapter.id):
                    if entry.annotation_id:
                        self._in_chapter.setdefault(chapter.id, set()).add(entry.annotation_id)
                        self._places[entry.annotation_id] = self._places.get(entry.annotation_id, 0) + 1
        if self._book_id is not None:
            self._letters = {article_id: letter for letter, article_id in books.sources(self._book_id)}


def _by_article(annotations: Iterable[Annotation]) -> dict[str, tuple[Annotation, ...]]:
    found: dict[str, list[Annotation]] = {}
    for one in annotations:
        found.setdefault(one.article_id, []).append(one)
    return {article_id: tuple(ones) for article_id, ones in found.items()}
