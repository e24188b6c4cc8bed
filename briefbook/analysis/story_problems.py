"""What seems to rest on several sources and rests on one: key points and facts whose sources tell one story."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from briefbook.analysis import places
from briefbook.analysis.problem import Problem, warning
from briefbook.model.book import Point, PointKind
from briefbook.model.edition import Edition
from briefbook.model.facts import FactStatus
from briefbook.sentence import Sentence


def story_problems(edition: Edition) -> Iterator[Problem]:
    """A warning for each key point and each fact whose sources share their text, one for key points with one source."""
    yield from _point_problems(edition)
    for fact in edition.facts:
        ids = [value.article_id for value in fact.values]
        if fact.status is FactStatus.AGREE and len(ids) > 1 and edition.stories.count(ids) == 1:
            said = Sentence(
                "The sources that agree on “{question}” ({letters}) share their text and are one source."
                " Call it so, or look for another.",
                question=fact.question,
                letters=_letters(ids, edition),
            )
            yield warning("fact-one-story", said, places.COMPARISON)


def _point_problems(edition: Edition) -> Iterator[Problem]:
    single = []
    for number, point in enumerate(edition.points, start=1):
        ids = _sources(point, edition)
        if point.kind is not PointKind.KEY or edition.stories.count(ids) != 1:
            continue
        if len(ids) == 1:
            single.append(str(number))
            continue
        said = Sentence(
            "Point {number} rests on {letters}, which share their text and are one source."
            " Look for another, or say whose word it is.",
            number=number,
            letters=_letters(ids, edition),
        )
        yield warning("point-one-story", said, places.point(number))
    if single:
        yield warning("point-one-source", _one_source(single), places.KEY_POINTS)


def _one_source(points: list[str]) -> Sentence:
    if len(points) == 1:
        return Sentence(
            "Point {number} rests on one source. Look for another, or say whose word it is.", number=points[0]
        )
    return Sentence(
        "Points {numbers} rest on one source each. Look for another, or say whose word it is.", numbers=tuple(points)
    )


def _sources(point: Point, edition: Edition) -> list[str]:
    """The articles that a point rests on."""
    return [
        source.article.id
        for source in edition.sources
        if any(annotation.id in point.annotation_ids for annotation in source.annotations)
    ]


def _letters(article_ids: Iterable[str], edition: Edition) -> tuple[str, ...]:
    among = set(article_ids)
    return tuple(source.letter for source in edition.sources if source.article.id in among)
