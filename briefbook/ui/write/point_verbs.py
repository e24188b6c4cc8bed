"""What can be done with points: written, moved within and between kinds, linked, collected from what is starred."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from briefbook.analysis.point_start import start_of
from briefbook.library.library import Library
from briefbook.model.annotation import Annotation
from briefbook.model.book import Point, PointKind
from briefbook.ui.write.point_items import KINDS

translate = QCoreApplication.translate

Step = Callable[[], object]


def put(library: Library, point: Point, kind: PointKind, before: str | None) -> None:
    """Move a point among those of `kind`, before another or to the end, in one step."""
    with library.edit(translate("Points", "Move point")):
        if point.kind is not kind:
            library.books.change_point(replace(point, kind=kind))
        library.books.move_point(point.id, before=before)


def step(library: Library, point: Point, by: int) -> Step | None:
    """What moves a point one up (-1) or down (1), from the end of its kind into the next; None if there is no next."""
    points = library.books.points(point.book_id)
    siblings = [one.id for one in points if one.kind is point.kind]
    place = siblings.index(point.id) + by
    if 0 <= place < len(siblings):
        following = siblings[place:] if by < 0 else siblings[place + 1 :]
        return lambda: put(library, point, point.kind, next(iter(following), None))
    there = KINDS.index(point.kind) + by
    if not 0 <= there < len(KINDS):
        return None
    kind = KINDS[there]
    first = next((one.id for one in points if one.kind is kind), None) if by > 0 else None
    return lambda: put(library, point, kind, first)


def link(library: Library, point: Point, annotation_ids: Sequence[str]) -> list[str]:
    """Let a point rest on these annotations too; those that are new to it."""
    new = [one for one in annotation_ids if one not in point.annotation_ids]
    if new:
        with library.edit(translate("Points", "Link to point")):
            library.books.change_point(replace(point, annotation_ids=(*point.annotation_ids, *new)))
    return new


def unlink(library: Library, point: Point, annotation_ids: Sequence[str]) -> None:
    """Let a point no longer rest on these annotations."""
    kept = tuple(one for one in point.annotation_ids if one not in annotation_ids)
    with library.edit(translate("Points", "Unlink from point")):
        library.books.change_point(replace(point, annotation_ids=kept))


def from_passages(
    library: Library, book_id: str, kind: PointKind, annotation_ids: Sequence[str], before: str | None = None
) -> list[Point]:
    """A point on each annotation, worded by its core statement or its first words, in one step."""
    made = []
    with library.edit(translate("Points", "New point from passage")):
        for annotation_id in annotation_ids:
            words = start_of(library.annotations.get(annotation_id))
            made.append(library.books.add_point(book_id, kind, words, annotation_ids=(annotation_id,)))
            if before:
                library.books.move_point(made[-1].id, before=before)
    return made


def are_there(library: Library, annotation_ids: Sequence[str]) -> bool:
    """Whether there are any and all are of this library; they may have been dragged from another window."""
    known = {one.id for one in library.annotations.all()}
    return bool(annotation_ids) and known.issuperset(annotation_ids)


def starred(library: Library, book_id: str) -> list[Annotation]:
    """The starred annotations on which no point of the book rests yet."""
    linked = {one for point in library.books.points(book_id) for one in point.annotation_ids}
    return [one for one in library.annotations.all() if one.starred and one.id not in linked]


def collect(library: Library, book_id: str) -> list[Point]:
    """A key point on each starred annotation that carries none yet, in one step."""
    found = [one.id for one in starred(library, book_id)]
    if not found:
        return []
    with library.edit(translate("Points", "Collect starred as key points")):
        return from_passages(library, book_id, PointKind.KEY, found)
