"""The texts of one article: its captures, which of them is read, and what changed from one of them to the newest."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from briefbook.analysis.carry import carry
from briefbook.analysis.merged_text import MergedText, merged_text
from briefbook.analysis.word_changes import word_changes
from briefbook.library.library import Library
from briefbook.model.anchor import TextPosition
from briefbook.model.annotation import Annotation
from briefbook.model.article import Article, Capture
from briefbook.model.carrying import Outcome
from briefbook.ui.reader.article_marks import ArticleMarks
from briefbook.ui.reader.passages import Passage


class Texts:
    """The captures of an article, the oldest first; none if it has had one text only. The newest is read at first."""

    def __init__(self, library: Library, article: Article) -> None:
        self._library = library
        several = any(one.captures > 1 for one in library.articles.summaries([article.id]))
        self.captures: tuple[Capture, ...] = library.captures.of_article(article.id) if several else ()
        self.index = self._last = len(self.captures) - 1
        self.compares = False
        self._merged: tuple[int, MergedText] | None = None

    @property
    def is_newest(self) -> bool:
        """Whether the newest text is read, as it is: only there marks are made."""
        return self.index == self._last and not self.compares

    @property
    def base(self) -> int:
        """The capture with which the newest one is compared: the one that is read, or the one before the newest."""
        return min(self.index, self._last - 1)

    @property
    def merged(self) -> MergedText:
        """The newest text with what changed in it since `base`."""
        if self._merged is None or self._merged[0] != self.base:
            bodies = self.captures[self.base].body, self.captures[self._last].body
            self._merged = self.base, merged_text(*bodies)
        return self._merged[1]

    def choose(self, index: int) -> None:
        """Read that capture; if changes are shown, those since it."""
        self.index = index
        self.compares = self.compares and index != self._last

    def compare(self, on: bool) -> None:
        """Show what changed, or the text as it is."""
        self.compares = on and self._last > 0

    def index_of(self, capture_id: str) -> int:
        """The place of a capture among them, or -1."""
        return next((index for index, one in enumerate(self.captures) if one.id == capture_id), -1)

    def as_read(self, article: Article) -> Article:
        """The article with the text of the capture that is read."""
        if not self.captures:
            return article
        capture = self.captures[self.index]
        return replace(article, capture_id=capture.id, source=capture.source, body=capture.body)

    def passages(self, article: Article) -> tuple[Passage, ...]:
        """What is marked, where its words stand in the capture that is read."""
        earlier = self.as_read(article)
        found = list(ArticleMarks(self._library, earlier).passages)
        there = {one.id for one in found}
        themes = {theme.id: theme for theme in self._library.themes.all()}
        others = [one for one in self._library.annotations.of_article(article.id) if one.id not in there]
        for annotation, at in self._back(others):
            found.append(Passage(annotation, at.start, at.end, themes.get(annotation.theme_id or "")))
        return tuple(sorted(found, key=lambda one: (one.start, -one.end)))

    def _back(self, annotations: Sequence[Annotation]) -> Iterator[tuple[Annotation, TextPosition]]:
        """Where the words of annotations of other captures stand in the one that is read, if they do."""
        text = self.captures[self.index].body.text
        for capture in self.captures:
            here = [one for one in annotations if one.capture_id == capture.id]
            places = [one.anchor.position for one in here]
            carried = carry(capture.body.text, text, places) if here else ()
            for annotation, one in zip(here, carried, strict=True):
                if one.place is not None and one.outcome in (Outcome.KEPT, Outcome.MOVED):
                    yield annotation, one.place

    def to_newest(self, place: int) -> int:
        """Where in the newest text is what stands at a place of what is read."""
        if self.compares:
            return self.merged.to_newer(place)
        return place if self.is_newest else self._near(self.index, self._last, place)

    def from_newest(self, place: int) -> int:
        """Where in what is read is what stands at a place of the newest text."""
        if self.compares:
            return self.merged.to_merged(place)
        return place if self.is_newest else self._near(self._last, self.index, place)

    def _near(self, start: int, goal: int, place: int) -> int:
        text = self.captures[goal].body.text
        return min(word_changes(self.captures[start].body.text, text).near(place), len(text)) if place else 0
