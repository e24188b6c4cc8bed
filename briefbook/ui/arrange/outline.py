"""The items of a book in memory, with what stands in what and beside what."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from briefbook.model.book import Chapter, Entry
from briefbook.ui.arrange.items import TOP, Item


class Outline:
    """The lines of one book's tree, as they stood when they were read."""

    def __init__(self, items: Sequence[Item] = ()) -> None:
        self.items = tuple(items)
        self.rows: list[int] = []
        self._inside: dict[int, list[int]] = {}
        self._places = {item.id: place for place, item in enumerate(self.items)}
        for place, item in enumerate(self.items):
            siblings = self._inside.setdefault(item.parent, [])
            self.rows.append(len(siblings))
            siblings.append(place)

    @property
    def shape(self) -> list[tuple[str, int]]:
        """What stands where, whatever it says."""
        return [(item.id, item.parent) for item in self.items]

    def place_of(self, item_id: str | None) -> int:
        """How many items stand before that one, -1 if it is not there."""
        return self._places.get(item_id or "", -1)

    def item(self, item_id: str | None) -> Item | None:
        """The item with that id, if it is there."""
        place = self.place_of(item_id)
        return self.items[place] if place >= 0 else None

    def children(self, place: int) -> list[int]:
        """The places of what stands in the item at `place`, or at the top."""
        return self._inside.get(place, [])

    def inside(self, chapter_id: str | None) -> list[Item]:
        """What stands in a chapter, its entries first; the chapters at the top if None."""
        place = TOP if chapter_id is None else self.place_of(chapter_id)
        return [self.items[child] for child in self.children(place)] if chapter_id is None or place >= 0 else []

    def entries(self, chapter_id: str) -> list[Item]:
        """The entries of a chapter in order."""
        return [item for item in self.inside(chapter_id) if isinstance(item.what, Entry)]

    def chapters(self, parent_id: str | None) -> list[Item]:
        """The chapters inside a chapter, or at the top, in order."""
        return [item for item in self.inside(parent_id) if isinstance(item.what, Chapter)]

    def all_chapters(self) -> list[Item]:
        """All chapters in the order of the tree."""
        return [item for item in self.items if isinstance(item.what, Chapter)]

    def placing(self, annotation_id: str) -> list[Item]:
        """The excerpts that place an annotation."""
        return [one for one in self.items if isinstance(one.what, Entry) and one.what.annotation_id == annotation_id]

    def topmost(self, ids: Iterable[str]) -> list[Item]:
        """The items with these ids in the order of the tree, without those whose chapter is among them too."""
        wanted = set(ids)
        return [one for one in self.items if one.id in wanted and not wanted & self._around(one)]

    def _around(self, item: Item) -> set[str]:
        found: set[str] = set()
        while item.parent != TOP:
            item = self.items[item.parent]
            found.add(item.id)
        return found
