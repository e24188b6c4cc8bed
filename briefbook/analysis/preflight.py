"""The pre-flight list of a book: everything that would embarrass on print day, each with what to do about it."""

from __future__ import annotations

from collections.abc import Iterator

from briefbook.analysis import places
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
from briefbook.model.annotation import Annotation
from briefbook.model.book import Point, PointKind
from briefbook.model.edition import Edition, EditionChapter
from briefbook.sentence import Sentence, sentences

KEY_POINTS_ON_A_PAGE = 9


def preflight(edition: Edition, proofs: tuple[Proof, ...] | None = None) -> tuple[Problem, ...]:
    """The problems of `edition`, errors first. `proofs` are those of the printed quotations once they are known;
    until then the quotations are proved as the annotations hold them.
    """
    found = [
        *set_up_problems(edition.book.set_up),
        *_chapter_problems(edition),
        *_point_problems(edition),
        *_quotation_problems(prove_stored(edition) if proofs is None else proofs, edition),
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
        yield error("book-empty", Sentence("The book has no chapter. Add one and place annotations in it."))
    for chapter in chapters:
        if not (chapter.entries or chapter.chapters or chapter.introduction.blocks):
            said = Sentence("Chapter {chapter} is empty. Place something in it or remove it.", chapter=_named(chapter))
            yield warning("chapter-empty", said, places.chapter(chapter.number))
    without = tuple(_named(chapter) for chapter in edition.chapters if not chapter.chapter.gist.strip())
    if without:
        yield warning("gist-missing", _no_gist(without), places.CONTENTS)


def _no_gist(chapters: tuple[Sentence, ...]) -> Sentence:
    if len(chapters) == 1:
        return Sentence(
            "Chapter {chapter} has no gist, so the contents say only the title. Add one line.", chapter=chapters[0]
        )
    return Sentence(
        "Chapters {chapters} have no gist, so the contents say only the title. Add one line.", chapters=chapters
    )


def _point_problems(edition: Edition) -> Iterator[Problem]:
    for number, point in enumerate(edition.points, start=1):
        if not point.text.strip():
            said = Sentence("Point {number} has no text. Write its sentence or remove it.", number=number)
            yield error("point-empty", said, places.point(number))
        if is_borrowed(point.text, _rests_on(point, edition)):
            said = Sentence(
                "Point {number} is still the words of its source. Write the sentence that they come to.", number=number
            )
            yield warning("point-still-source", said, places.point(number))
    key = sum(point.kind is PointKind.KEY for point in edition.points)
    if key > KEY_POINTS_ON_A_PAGE:
        said = Sentence(
            "{number} key points do not fit on one page; {room} do. Join some or give them another kind.",
            number=key,
            room=KEY_POINTS_ON_A_PAGE,
        )
        yield error("key-points-too-many", said, places.KEY_POINTS)


def _rests_on(point: Point, edition: Edition) -> list[Annotation]:
    annotations = (one for source in edition.sources for one in source.annotations)
    return [one for one in annotations if one.id in point.annotation_ids]


def _quotation_problems(proofs: tuple[Proof, ...], edition: Edition) -> Iterator[Problem]:
    """An error for each quotation that is not proved. Of those from a source that cannot be read it is said once."""
    unread = {places.excerpt(excerpt.number) for excerpt in excerpts(edition) if excerpt.source.unreadable}
    for proof in proofs:
        if not proof.proved and proof.where not in unread:
            said = sentences(proof.difference, Sentence("Mark the passage again, or take the excerpt out."))
            yield error("quotation-differs", said, proof.where)


def _unplaced(edition: Edition) -> Iterator[Problem]:
    placed = {excerpt.annotation.id for excerpt in excerpts(edition)}
    for source in edition.sources:
        left = sum(annotation.id not in placed for annotation in source.annotations)
        if left:
            yield warning("annotation-unplaced", _left(left), places.source(source.letter))


def _left(annotations: int) -> Sentence:
    if annotations == 1:
        return Sentence("1 annotation is in no chapter of this book. Place what the reader should see.")
    return Sentence(
        "{number} annotations are in no chapter of this book. Place what the reader should see.", number=annotations
    )


def _named(chapter: EditionChapter) -> Sentence:
    return Sentence("{number} “{title}”", number=chapter.number, title=chapter.chapter.title)
