"""What seems to rest on several sources and rests on one: key points and facts whose sources tell one story."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from briefbook.analysis.problem import Problem, warning
from briefbook.analysis.wording import listed
from briefbook.model.book import Point, PointKind
from briefbook.model.edition import Edition
from briefbook.model.facts import FactStatus


def story_problems(edition: Edition) -> Iterator[Problem]:
    """A warning for each key point and each fact whose sources share their text, one for key points with one source."""
    yield from _point_problems(edition)
    for fact in edition.facts:
        ids = [value.article_id for value in fact.values]
        if fact.status is FactStatus.AGREE and len(ids) > 1 and edition.stories.count(ids) == 1:
            message = (
                f"The sources that agree on “{fact.question}” ({listed(_letters(ids, edition))}) share their text and"
                " are one source. Call it so, or look for another."
            )
            yield warning("fact-one-story", message, "the comparison")


def _point_problems(edition: Edition) -> Iterator[Problem]:
    single = []
    for number, point in enumerate(edition.points, start=1):
        ids = _sources(point, edition)
        if point.kind is not PointKind.KEY or edition.stories.count(ids) != 1:
            continue
        if len(ids) == 1:
            single.append(str(number))
            continue
        message = (
            f"Point {number} rests on {listed(_letters(ids, edition))}, which share their text and are one source."
            " Look for another, or say whose word it is."
        )
        yield warning("point-one-story", message, f"point {number}")
    if single:
        points_rest = "Point {} rests on one source" if len(single) == 1 else "Points {} rest on one source each"
        message = f"{points_rest.format(listed(single))}. Look for another, or say whose word it is."
        yield warning("point-one-source", message, "the key points")


def _sources(point: Point, edition: Edition) -> list[str]:
    """The articles that a point rests on."""
    return [
        source.article.id
        for source in edition.sources
        if any(annotation.id in point.annotation_ids for annotation in source.annotations)
    ]


def _letters(article_ids: Iterable[str], edition: Edition) -> list[str]:
    among = set(article_ids)
    return [source.letter for source in edition.sources if source.article.id in among]
