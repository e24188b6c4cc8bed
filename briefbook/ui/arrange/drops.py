"""What is dragged to the tree of a book, or pasted there, and what dropping it at a spot would do."""

from __future__ import annotations

import json
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QMimeData

from briefbook.library.library import Library
from briefbook.model.book import Chapter
from briefbook.ui import annotation_model
from briefbook.ui.arrange import moves, placing, wording
from briefbook.ui.arrange.items import Item
from briefbook.ui.arrange.moves import Move, Refusal, Spot
from briefbook.ui.arrange.outline import Outline
from briefbook.ui.arrange.placing import Placing

translate = QCoreApplication.translate

MIME = "application/x-briefbook-arranged"

Drop = Move | Placing | Refusal


def data_of(items: Sequence[Item]) -> QMimeData:
    """Chapters or entries by their ids; other programs get their words."""
    data = QMimeData()
    data.setData(MIME, json.dumps([item.id for item in items]).encode())
    data.setText("\n\n".join(item.words for item in items))
    return data


def is_for_us(data: QMimeData | None) -> bool:
    """Whether it holds annotations, chapters or entries."""
    return data is not None and (data.hasFormat(MIME) or data.hasFormat(annotation_model.MIME))


def ids_in(data: QMimeData | None) -> list[str]:
    """The ids of the chapters or entries in it; a clipboard may hold nothing at all."""
    if data is None or not data.hasFormat(MIME):
        return []
    return [str(one) for one in json.loads(bytes(data.data(MIME).data()))]


def has_chapters(outline: Outline, data: QMimeData) -> bool:
    """Whether chapters are dragged; they stand between chapters, everything else stands in them."""
    return any(isinstance(item.what, Chapter) for item in outline.topmost(ids_in(data)))


def at(outline: Outline, library: Library, data: QMimeData, spot: Spot) -> Drop:
    """What dropping `data` at `spot` would do, or why it cannot be dropped there."""
    if data.hasFormat(MIME):
        return moves.to(outline, ids_in(data), spot)
    ids = annotation_model.annotations_in(data)
    plan = placing.planned(outline, ids, spot) if ids and placing.are_there(library, ids) else None
    return plan or Refusal(translate("Arrange", "Annotations are dropped into a chapter."))


def words(outline: Outline, drop: Drop) -> str:
    """Where a drop would lead, in words; for one that is refused, why."""
    if isinstance(drop, Refusal):
        return drop.words
    return wording.of_move(outline, drop) if isinstance(drop, Move) else wording.spot(outline, drop.spot, entries=True)
