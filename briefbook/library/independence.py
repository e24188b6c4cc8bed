"""Independence: which articles tell one story, remembered for every two texts as long as the library is open."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import combinations

from briefbook.library import shingles
from briefbook.library.articles import Articles
from briefbook.library.door import Door
from briefbook.model.stories import Stories

_SHARE = 12
"""One shingle of so many of the shorter text must be in both: texts with fewer are not compared word by word."""

_REMEMBERED = 100_000
"""Of so many pairs of texts it is remembered whether they tell one story."""

_PAGE = 500
_NEWEST = """SELECT article_id, text_sha256 FROM captures WHERE article_id IN ({marks}) AND sequence =
    (SELECT max(sequence) FROM captures AS newest WHERE newest.article_id = captures.article_id)"""

Judge = Callable[[str, str], bool]
"""What tells of two texts whether they tell one story, see `analysis.independence`."""


class Independence:
    """Groups the articles of a library by their stories; changes nothing."""

    def __init__(self, door: Door, articles: Articles) -> None:
        self._door = door
        self._articles = articles
        self._known: dict[tuple[str, str], bool] = {}
        self._samples: dict[str, frozenset[int]] = {}

    def stories(self, article_ids: Sequence[str], is_one_story: Judge) -> Stories:
        """Which of these articles tell one story in their newest texts, in the order given."""
        texts = self._texts(article_ids)
        ids = [one for one in dict.fromkeys(article_ids) if one in texts]
        groups = {one: [one] for one in ids}
        for one, other in combinations(ids, 2):
            if groups[one] is groups[other] or not self._are_one(one, other, texts, is_one_story):
                continue
            groups[one] += groups[other]
            groups.update(dict.fromkeys(groups[other], groups[one]))
        shared = {id(group): tuple(sorted(group, key=ids.index)) for group in groups.values() if len(group) > 1}
        return Stories(tuple(shared.values()))

    def _are_one(self, one: str, other: str, texts: dict[str, str], is_one_story: Judge) -> bool:
        if texts[one] == texts[other]:
            return True
        first, second = sorted((texts[one], texts[other]))
        known = self._known.get((first, second))
        if known is None:
            known = self._may_be_one(one, other, texts) and is_one_story(self._text(one), self._text(other))
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            self._known[first, second] = known
        return known

    def _may_be_one(self, one: str, other: str, texts: dict[str, str]) -> bool:
        first, second = self._sample(one, texts[one]), self._sample(other, texts[other])
        return len(first & second) * _SHARE >= min(len(first), len(second))

    def _sample(self, article_id: str, text_sha256: str) -> frozenset[int]:
        if text_sha256 not in self._samples:
            self._samples[text_sha256] = shingles.sampled(self._text(article_id))
        return self._samples[text_sha256]

    def _text(self, article_id: str) -> str:
        return self._articles.printable(article_id)[0].body.prose

    def _texts(self, article_ids: Sequence[str]) -> dict[str, str]:
        """The SHA-256 of each article's newest text."""
        found: dict[str, str] = {}
        for first in range(0, len(article_ids), _PAGE):
            some = article_ids[first : first + _PAGE]
            rows = self._door.rows(_NEWEST.format(marks=", ".join("?" for _ in some)), some)
            found.update((row["article_id"], row["text_sha256"]) for row in rows)
        return found
