"""Placing annotations in a chapter; a passage may stand in a book twice, but never unnoticed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from briefbook.errors import NotFound
from briefbook.library.library import Library
from briefbook.model.book import Entry
from briefbook.ui.arrange.items import Item
from briefbook.ui.arrange.moves import Spot
from briefbook.ui.arrange.outline import Outline

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Placing:
    """Annotations that are placed in a chapter in this order. `standing` are the excerpts that have them already."""

    annotation_ids: tuple[str, ...]
    spot: Spot
    chapter: str
    standing: tuple[Item, ...] = ()

    def do(self, library: Library) -> list[Entry]:
        """Place all of them in one edit; the new entries. Raises NotFound if the chapter is gone."""
        if self.spot.parent is None:
            raise NotFound(translate("Arrange", "Choose a chapter to place annotations in."))
        with library.edit(translate("Arrange", "Place in {chapter}").format(chapter=self.chapter)):
            return [
                library.books.place(self.spot.parent, annotation_id=one, before=self.spot.before)
                for one in self.annotation_ids
            ]

    def told(self, outline: Outline) -> str:
        """What was done, for the user; with where the annotations stand besides, by the numbers in `outline`."""
        placed = translate("Arrange", "Placed in {chapter}").format(chapter=self.chapter)
        if not self.standing:
            return placed
        numbers = ", ".join((outline.item(item.id) or item).number for item in self.standing)
        if len(self.annotation_ids) == 1:
            return translate("Arrange", "{placed}. It stands in {numbers} already.").format(
                placed=placed, numbers=numbers
            )
        return translate("Arrange", "{placed}. Of these, {numbers} stood in the book already.").format(
            placed=placed, numbers=numbers
        )


def planned(outline: Outline, annotation_ids: Sequence[str], spot: Spot) -> Placing | None:
    """The placing of annotations at `spot`; None if that is in no chapter of the book."""
    chapter = outline.item(spot.parent)
    if chapter is None:
        return None
    before = spot.before if isinstance(_what(outline, spot.before), Entry) else None
    standing = tuple(item for one in annotation_ids for item in outline.placing(one))
    return Placing(tuple(annotation_ids), Spot(chapter.id, before), chapter.words, standing)


def are_there(library: Library, annotation_ids: Iterable[str]) -> bool:
    """Whether the library has all these annotations; another library's may be dragged here."""
    try:
        for one in annotation_ids:
            library.annotations.get(one)
    except NotFound:
        return False
    return True


def _what(outline: Outline, item_id: str | None) -> object:
    item = outline.item(item_id)
    return item.what if item else None
