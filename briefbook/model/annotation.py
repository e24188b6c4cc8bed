"""Annotations: the analyst's marks on articles."""

from __future__ import annotations

from dataclasses import dataclass

from briefbook.model.anchor import Anchor, TextPosition, locate
from briefbook.model.article import Article


@dataclass(frozen=True, slots=True)
class Annotation:
    """A mark on an article's capture. `importance` runs from 0 (not rated) to 3; `starred` offers it as a key point."""

    id: str
    article_id: str
    capture_id: str
    anchor: Anchor
    theme_id: str | None = None
    comment: str = ""
    tags: tuple[str, ...] = ()
    importance: int = 0
    starred: bool = False
    core_statement: str = ""
    speaker: str = ""

    @property
    def quote(self) -> str:
        """The marked words."""
        return self.anchor.quote.exact


def place_in(article: Article, annotation: Annotation) -> TextPosition | None:
    """Where the passage stands in the article's current text; None if it stands in an earlier capture only."""
    return locate(article.body.text, annotation.anchor) if annotation.capture_id == article.capture_id else None
