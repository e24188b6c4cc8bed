"""The marks of one article: its annotations where their words stand now, followed change by change."""

from __future__ import annotations

from collections.abc import Iterable

from briefbook.errors import NotFound
from briefbook.library.library import Library
from briefbook.model.annotation import Annotation, place_in
from briefbook.model.article import Article
from briefbook.model.changes import Changes
from briefbook.ui.reader.passages import Passage


class ArticleMarks:
    """The passages of an article. An annotation whose words are gone has none: its panel lists it."""

    def __init__(self, library: Library, article: Article) -> None:
        self._library = library
        self._article = article
        self._annotations = {one.id: one for one in library.annotations.of_article(article.id)}
        self._passages: dict[str, Passage] = {}
        self._place(self._annotations)

    @property
    def passages(self) -> tuple[Passage, ...]:
        """The passages in the order of the text, of those that begin together the longest first."""
        return tuple(sorted(self._passages.values(), key=lambda one: (one.start, -one.end)))

    def follow(self, changes: Changes) -> bool:
        """Take over what changed; whether anything here may have."""
        if changes.touched("themes"):
            self._place(self._annotations)
        changed = changes.rows.get("annotations", frozenset())
        for annotation_id in changed:
            self._forget(annotation_id)
            found = self._found(annotation_id)
            if found is not None:
                self._annotations[annotation_id] = found
        self._place(one for one in changed if one in self._annotations)
        return bool(changed) or changes.touched("themes")

    def _forget(self, annotation_id: str) -> None:
        self._annotations.pop(annotation_id, None)
        self._passages.pop(annotation_id, None)

    def _found(self, annotation_id: str) -> Annotation | None:
        try:
            found = self._library.annotations.get(annotation_id)
        except NotFound:
            return None
        return found if found.article_id == self._article.id else None

    def _place(self, annotation_ids: Iterable[str]) -> None:
        themes = {theme.id: theme for theme in self._library.themes.all()}
        for annotation_id in annotation_ids:
            annotation = self._annotations[annotation_id]
            at = place_in(self._article, annotation)
            if at is not None:
                theme = themes.get(annotation.theme_id or "")
                self._passages[annotation_id] = Passage(annotation, at.start, at.end, theme)
