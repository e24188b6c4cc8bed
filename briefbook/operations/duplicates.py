"""Duplicates: the articles of a library that are the same story, or share passages."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from briefbook.analysis.likeness import Relation, likeness
from briefbook.errors import LibraryUnusable, NotFound
from briefbook.library.kin import Pair
from briefbook.library.library import Library
from briefbook.model.article import Article, Verdict
from briefbook.operations.progress import Progress, silent

_TURN = 0.02
"""For how many seconds texts are compared before something else may happen."""

_ORDER = {relation: place for place, relation in enumerate(Relation)}


@dataclass(frozen=True, slots=True)
class Duplicate:
    """Two articles with words in common, by their ids in the order of adding, and how much, see `Likeness`."""

    one: str
    other: str
    relation: Relation
    percent: int

    @property
    def pair(self) -> Pair:
        """The two articles."""
        return Pair(self.one, self.other)


class Comparing:
    """Finds the duplicates of a library a few at a time, so that a window can do other things in between."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._texts: dict[str, str] = {}
        self._found: list[Duplicate] = []

    @property
    def found(self) -> tuple[Duplicate, ...]:
        """What was found so far; those with most in common first."""
        return tuple(sorted(self._found, key=lambda one: (_ORDER[one.relation], -one.percent)))

    def turns(self) -> Iterator[tuple[int, int]]:
        """Compare texts for a moment at each turn: how many pairs are compared and how many there are.

        Raises BriefbookError for a library of an older version that is open for reading only.
        """
        yield 0, 0
        pairs = self._library.kin.pairs()
        until = time.monotonic() + _TURN
        for number, pair in enumerate(pairs):
            if time.monotonic() > until:
                yield number, len(pairs)
                until = time.monotonic() + _TURN
            # An article that was removed meanwhile, or is damaged, is like no other.
            with contextlib.suppress(NotFound, LibraryUnusable):
                self._compare(pair)
        yield len(pairs), len(pairs)

    def _compare(self, pair: Pair) -> None:
        for one in (pair.one, pair.other):
            if one not in self._texts:
                self._texts[one] = self._library.articles.get(one).body.prose
        result = likeness(self._texts[pair.one], self._texts[pair.other])
        if result is not None:
            self._found.append(Duplicate(pair.one, pair.other, result.relation, result.percent))


def duplicates(library: Library, *, progress: Progress = silent) -> tuple[Duplicate, ...]:
    """Every two articles that are the same, versions of one story, or share passages; those with most in common first.

    Raises BriefbookError for a library of an older version that is open for reading only.
    """
    comparing = Comparing(library)
    for done, total in comparing.turns():
        progress(done, total)
    return comparing.found


def likest(library: Library, article: Article) -> str | None:
    """The article that has most in common with `article`; None if none has anything to speak of."""
    found = []
    for other_id in library.kin.like(article.body.prose):
        with contextlib.suppress(LibraryUnusable):
            result = likeness(article.body.prose, library.articles.get(other_id).body.prose)
            if result is not None and other_id != article.id:
                found.append((-_ORDER[result.relation], result.percent, other_id))
    return max(found)[-1] if found else None


def undecided(library: Library, found: Iterable[Duplicate], *, with_kept: bool = False) -> tuple[Duplicate, ...]:
    """Those of which nothing was decided: both articles are there, neither is dropped, the pair is not kept; unless
    those that are kept are wanted too.
    """
    pairs = tuple(found)
    ids = list(dict.fromkeys(one for pair in pairs for one in (pair.one, pair.other)))
    there = {one.id for one in library.articles.summaries(ids) if one.verdict is not Verdict.DROP}
    kept = frozenset() if with_kept else library.kept_pairs.all()
    return tuple(one for one in pairs if {one.one, one.other} <= there and frozenset((one.one, one.other)) not in kept)
