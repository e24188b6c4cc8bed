"""Independent sources: five papers with one wire story count as one."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from briefbook.analysis.likeness import likeness
from briefbook.model.article import Article

DEPENDENT = 50
"""From so many percent in common on, one text is taken from the other, or both from a third."""


def independent_sources(articles: Sequence[Article]) -> tuple[tuple[Article, ...], ...]:
    """The articles in groups that say the same in the same words; there are as many independent sources as groups.

    Groups and their articles are in the order given.
    """
    groups = [[article] for article in articles]
    for one, other in combinations(articles, 2):
        first, second = (next(group for group in groups if article in group) for article in (one, other))
        if first is second:
            continue
        found = likeness(one.body.text, other.body.text)
        if found is not None and found.percent >= DEPENDENT:
            first += second
            groups.remove(second)
    return tuple(tuple(sorted(group, key=articles.index)) for group in groups)
