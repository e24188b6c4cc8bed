"""What in the library a problem of the pre-flight list stands for."""

from __future__ import annotations

from briefbook.analysis import places
from briefbook.analysis.preflight import all_chapters
from briefbook.analysis.problem import Problem
from briefbook.analysis.proof import excerpts
from briefbook.model.edition import Edition
from briefbook.model.origin import Origin, OriginKind

_MISSING = "-missing"


def origin_of(problem: Problem, edition: Edition) -> Origin | None:
    """Where to go to mend the problem; None if no single place is meant."""
    named: dict[str, Origin] = {
        **{places.source(source.letter): Origin(OriginKind.ARTICLE, source.article.id) for source in edition.sources},
        **{
            places.chapter(chapter.number): Origin(OriginKind.CHAPTER, chapter.chapter.id)
            for chapter in all_chapters(edition)
        },
        **{
            places.excerpt(excerpt.number): Origin(OriginKind.ANNOTATION, excerpt.annotation.id)
            for excerpt in excerpts(edition)
        },
        **{
            places.point(number): Origin(OriginKind.POINT, point.id)
            for number, point in enumerate(edition.points, start=1)
        },
        places.SET_UP: Origin(OriginKind.BOOK, edition.book.id),
        places.SCENESETTER: Origin(OriginKind.SCENE, edition.book.id),
        places.COMPARISON: Origin(OriginKind.FACTS, edition.book.id),
        places.FIGURES: Origin(OriginKind.FACTS, edition.book.id),
    }
    return named.get(problem.where) or _first_lacking(problem, edition)


def _first_lacking(problem: Problem, edition: Edition) -> Origin | None:
    """The first article or chapter that lacks what the problem says is missing."""
    detail = problem.code.removesuffix(_MISSING)
    if detail == "gist":
        chapters = (one.chapter.id for one in edition.chapters if not one.chapter.gist.strip())
        return next((Origin(OriginKind.CHAPTER, one) for one in chapters), None)
    articles = (source.article for source in edition.sources if detail in source.article.details.missing)
    return next((Origin(OriginKind.ARTICLE, article.id) for article in articles), None)
