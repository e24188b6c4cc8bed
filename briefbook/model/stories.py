"""Stories: which articles tell one story in the same words, so that they count as one source."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Stories:
    """`shared` are groups of two and more articles, by their ids; every other article tells a story of its own."""

    shared: tuple[tuple[str, ...], ...] = ()

    def count(self, article_ids: Iterable[str]) -> int:
        """How many independent sources there are among these articles."""
        return len({self._story(one) for one in article_ids})

    def told_twice(self, article_ids: Iterable[str]) -> tuple[tuple[str, ...], ...]:
        """Of these articles, those that tell one story, in groups of two and more; in the order given."""
        among = list(dict.fromkeys(article_ids))
        groups = (tuple(one for one in among if one in group) for group in self.shared)
        return tuple(group for group in groups if len(group) > 1)

    def same_story(self, article_id: str) -> tuple[str, ...]:
        """The other articles that tell the story of this one."""
        return tuple(one for group in self.shared if article_id in group for one in group if one != article_id)

    def _story(self, article_id: str) -> str:
        return next((group[0] for group in self.shared if article_id in group), article_id)
