"""The pre-flight list of a book: everything that would embarrass on print day, each with what to do about it."""

from __future__ import annotations

from collections.abc import Iterator

from briefbook.analysis.analyst_text import analyst_problems
from briefbook.analysis.changed_quotations import changed_quotation_problems
from briefbook.analysis.fact_problems import fact_problems
from briefbook.analysis.own_quotations import own_quotation_problems
from briefbook.analysis.point_start import is_borrowed
from briefbook.analysis.problem import Problem, Severity, error, warning
from briefbook.analysis.proof import Proof, excerpts, prove_stored
from briefbook.analysis.set_up import set_up_problems
from briefbook.analysis.source_problems import source_problems
from briefbook.analysis.story_problems import story_problems
from briefbook.analysis.wording import listed
from briefbook.model.annotation import Annotation
from briefbook.model.book import Point, PointKind
from briefbook.model.edition import Edition, EditionChapter

KEY_POINTS_ON_A_PAGE = 9


def preflight(edition: Edition, proofs: tuple[Proof, ...] | None = None) -> tuple[Problem, ...]:
    """The problems of `edition`, errors first. `proofs` are those of the printed quotations once they are known;
    until then the quotations are proved as the annotations hold them.
    """
    found = [
        *set_up_problems(edition.book.set_up),
        *_chapter_problems(edition),
        *_point_problems(edition),
        *_quotation_problems(prove_stored(edition) if proofs is None else proofs),
        *changed_quotation_problems(edition),
        *own_quotation_problems(edition),
        *_unplaced(edition),
        *fact_problems(edition),
        *story_problems(edition),
        *analyst_problems(edition),
        *source_problems(edition),
    ]
    return tuple(sorted(found, key=lambda problem: problem.severity is not Severity.ERROR))


def all_chapters(edition: Edition) -> tuple[EditionChapter, ...]:
    """The edition's chapters with those inside them, in the order of print."""
    return tuple(chapter for outer in edition.chapters for chapter in (outer, *outer.chapters))


def _chapter_problems(edition: Edition) -> Iterator[Problem]:
    chapters = all_chapters(edition)
    if not chapters:
        yield error("book-empty", "The book has no chapter. Add one and place annotations in it.")
    for chapter in chapters:
        if not (chapter.entries or chapter.chapters or chapter.introduction.blocks):
            message = f"Chapter {_named(chapter)} is empty. Place something in it or remove it."
            yield warning("chapter-empty", message, f"chapter {chapter.number}")
    without = [_named(chapter) for chapter in edition.chapters if not chapter.chapter.gist.strip()]
    if without:
        chapters_have = "Chapter {} has" if len(without) == 1 else "Chapters {} have"
        message = f"{chapters_have.format(listed(without))} no gist, so the contents say only the title. Add one line."
        yield warning("gist-missing", message, "the contents")


def _point_problems(edition: Edition) -> Iterator[Problem]:
    for number, point in enumerate(edition.points, start=1):
        if not point.text.strip():
            message = f"Point {number} has no text. Write its sentence or remove it."
            yield error("point-empty", message, f"point {number}")
        if is_borrowed(point.text, _rests_on(point, edition)):
            message = f"Point {number} is still the words of its source. Write the sentence that they come to."
            yield warning("point-still-source", message, f"point {number}")
    key = sum(point.kind is PointKind.KEY for point in edition.points)
    if key > KEY_POINTS_ON_A_PAGE:
        message = (
            f"{key} key points do not fit on one page; {KEY_POINTS_ON_A_PAGE} do. Join some or give them another kind."
        )
        yield error("key-points-too-many", message, "the key points")


def _rests_on(point: Point, edition: Edition) -> list[Annotation]:
    annotations = (one for source in edition.sources for one in source.annotations)
    return [one for one in annotations if one.id in point.annotation_ids]


def _quotation_problems(proofs: tuple[Proof, ...]) -> Iterator[Problem]:
    for proof in proofs:
        if not proof.proved:
            message = f"{proof.difference} Mark the passage again, or take the excerpt out."
            yield error("quotation-differs", message, proof.where)


def _unplaced(edition: Edition) -> Iterator[Problem]:
    placed = {excerpt.annotation.id for excerpt in excerpts(edition)}
    for source in edition.sources:
        left = sum(annotation.id not in placed for annotation in source.annotations)
        if left:
            annotations_are = "1 annotation is" if left == 1 else f"{left} annotations are"
            message = f"{annotations_are} in no chapter of this book. Place what the reader should see."
            yield warning("annotation-unplaced", message, f"source {source.letter}")


def _named(chapter: EditionChapter) -> str:
    return f"{chapter.number} “{chapter.chapter.title}”"
