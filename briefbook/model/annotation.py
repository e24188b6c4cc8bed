"""Annotations: the analyst's marks on articles."""

from __future__ import annotations

from dataclasses import dataclass

from briefbook.model.anchor import Anchor


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
