"""Duplicates: the articles of a library that are the same story, or share passages."""

from __future__ import annotations

from dataclasses import dataclass

from briefbook.analysis.likeness import Relation, likeness
from briefbook.library.library import Library
from briefbook.operations.progress import Progress, silent


@dataclass(frozen=True, slots=True)
class Duplicate:
    """Two articles with words in common, by their ids in the order of adding, and how much, see `Likeness`."""

    one: str
    other: str
    relation: Relation
    percent: int


def duplicates(library: Library, *, progress: Progress = silent) -> tuple[Duplicate, ...]:
    """Every two articles that are the same, versions of one story, or share passages; those with most in common first.

    Raises BriefbookError for a library of an older version that is open for reading only.
    """
    found = []
    texts: dict[str, str] = {}
    pairs = library.kin.pairs()
    for number, pair in enumerate(pairs):
        progress(number, len(pairs))
        for one in (pair.one, pair.other):
            if one not in texts:
                texts[one] = library.articles.get(one).body.text
        result = likeness(texts[pair.one], texts[pair.other])
        if result is not None:
            found.append(Duplicate(pair.one, pair.other, result.relation, result.percent))
    progress(len(pairs), len(pairs))
    order = {relation: place for place, relation in enumerate(Relation)}
    return tuple(sorted(found, key=lambda one: (order[one.relation], -one.percent)))
