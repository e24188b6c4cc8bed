"""What the list of points shows: the kinds in the order of print, and under each its points."""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from briefbook.analysis.likelihood import mixed_with_confidence
from briefbook.analysis.point_start import is_borrowed
from briefbook.analysis.preflight import KEY_POINTS_ON_A_PAGE
from briefbook.errors import NotFound
from briefbook.library.library import Library
from briefbook.model.annotation import Annotation
from briefbook.model.book import Point, PointKind

translate = QCoreApplication.translate

KINDS = (
    PointKind.KEY,
    PointKind.OBJECTIVE,
    PointKind.THEIRS,
    PointKind.SAY,
    PointKind.IF_RAISED,
    PointKind.PRESS,
    PointKind.GAP,
)
"""In the order of print."""


@dataclass(frozen=True, slots=True)
class PointItem:
    """A point with the letters of its sources; `borrowed` while its words are still those of a source, `mixed` if it
    gives a likelihood and a confidence in one sentence.
    """

    point: Point
    number: int
    letters: tuple[str, ...] = ()
    borrowed: bool = False
    mixed: bool = False


def read(library: Library, book_id: str) -> dict[PointKind, list[PointItem]]:
    """The points of a book by their kinds."""
    letters = {article_id: letter for letter, article_id in library.books.sources(book_id)}
    found: dict[PointKind, list[PointItem]] = {kind: [] for kind in KINDS}
    for point in library.books.points(book_id):
        linked = linked_annotations(library, point)
        used = dict.fromkeys(letters[one.article_id] for one in linked if one.article_id in letters)
        items = found[point.kind]
        mixed = bool(mixed_with_confidence(point.text))
        items.append(PointItem(point, len(items) + 1, tuple(used), is_borrowed(point.text, linked), mixed))
    return found


def linked_annotations(library: Library, point: Point) -> list[Annotation]:
    """The annotations that a point rests on and that are still there."""
    found = []
    for annotation_id in point.annotation_ids:
        try:
            found.append(library.annotations.get(annotation_id))
        except NotFound:
            continue
    return found


def sentence(text: str) -> str:
    """`text` in one line; no-break spaces stay."""
    return re.sub(r"[ \t\r\n]+", " ", text).strip()


def title_of(kind: PointKind) -> str:
    """The name of a kind, as it stands in the list; for several points."""
    return {
        PointKind.KEY: translate("Points", "Key points"),
        PointKind.OBJECTIVE: translate("Points", "Objectives"),
        PointKind.THEIRS: translate("Points", "What they want"),
        PointKind.SAY: translate("Points", "Talking points"),
        PointKind.IF_RAISED: translate("Points", "If raised"),
        PointKind.PRESS: translate("Points", "Press line"),
        PointKind.GAP: translate("Points", "What the sources do not say"),
    }[kind]


def purpose_of(kind: PointKind, count: int) -> str:
    """What a point of this kind is for, in one line; that there are too many, if `count` does not fit."""
    if kind is PointKind.KEY and count > KEY_POINTS_ON_A_PAGE:
        words = translate("Points", "{count} do not fit on one page, {most} do: join some, or give them another kind")
        return words.format(count=count, most=KEY_POINTS_ON_A_PAGE)
    return {
        PointKind.KEY: translate("Points", "What your reader must know: one sentence each, on one page"),
        PointKind.OBJECTIVE: translate("Points", "What you want from the meeting"),
        PointKind.THEIRS: translate("Points", "What the other side wants from it"),
        PointKind.SAY: translate("Points", "What your reader can say, in words to be spoken"),
        PointKind.IF_RAISED: translate("Points", "Their question — your answer, parted by a dash"),
        PointKind.PRESS: translate("Points", "What can be said in public afterwards"),
        PointKind.GAP: translate("Points", "What nobody reports and should be asked"),
    }[kind]
