"""Moves: where chapters or entries go together, or why they cannot. Planned on the outline, done in one edit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from briefbook.library.library import Library
from briefbook.model.book import Chapter, Entry
from briefbook.ui.arrange.items import Item
from briefbook.ui.arrange.outline import Outline

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in the tree: in the chapter `parent`, or at the top, before an item or at the end."""

    parent: str | None
    before: str | None = None


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why something cannot be moved, in a sentence."""

    words: str


@dataclass(frozen=True, slots=True)
class Move:
    """Chapters, or entries, that go to a spot in this order."""

    items: tuple[Item, ...]
    spot: Spot

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of what is moved."""
        return tuple(item.id for item in self.items)

    def do(self, library: Library) -> None:
        """Move all of it, in one edit."""
        books, spot = library.books, self.spot
        with library.edit(_label(self.items)):
            for item in self.items:
                if isinstance(item.what, Entry):
                    books.move_entry(item.id, chapter_id=spot.parent, before=spot.before)
                else:
                    books.move_chapter(item.id, parent_id=spot.parent, before=spot.before)


Plan = Move | Refusal


def to(outline: Outline, ids: Sequence[str], spot: Spot) -> Plan:
    """What moves the items with these ids to `spot`."""
    items = _together(outline, ids)
    if isinstance(items, Refusal):
        return items
    why_not = _no_room(outline, items, spot)
    if why_not:
        return Refusal(why_not)
    spot = _free(outline, items, spot)
    return (
        Move(items, spot)
        if _changes(outline, items, spot)
        else Refusal(translate("Arrange", "It stands there already."))
    )


def beside(outline: Outline, ids: Sequence[str], at: Item) -> Plan:
    """What moves the items behind `at`: entries to the end if it is a chapter, chapters after the one that it is in."""
    items = _together(outline, ids)
    if isinstance(items, Refusal):
        return items
    if isinstance(items[0].what, Entry):
        return to(outline, ids, after_entry(outline, at))
    chapter = outline.item(at.chapter_id)
    if chapter is None or not isinstance(chapter.what, Chapter):
        return Refusal(translate("Arrange", "That chapter is no longer there."))
    siblings = [one.id for one in outline.chapters(chapter.what.parent_id)]
    return to(outline, ids, Spot(chapter.what.parent_id, following(siblings, chapter.id)))


def step(outline: Outline, ids: Sequence[str], by: int) -> Plan:
    """What moves chapters among their siblings, or entries through the book, one up (-1) or down (1)."""
    items = _together(outline, ids)
    if isinstance(items, Refusal):
        return items
    around = {_parent(item) for item in items}
    if len(around) > 1:
        return Refusal(translate("Arrange", "These stand in different chapters. Cut and paste brings them together."))
    parent = around.pop()
    is_entry = isinstance(items[0].what, Entry)
    siblings = [one.id for one in (outline.entries(parent or "") if is_entry else outline.chapters(parent))]
    moved = [item.id for item in items]
    there = siblings.index(moved[0] if by < 0 else moved[-1]) + by
    if 0 <= there < len(siblings):
        return to(outline, ids, Spot(parent, siblings[there] if by < 0 else following(siblings, siblings[there])))
    if len(moved) > 1 and not _is_block(siblings, moved):
        return to(outline, ids, Spot(parent, siblings[0] if by < 0 else None))
    if is_entry and parent:
        return _on(outline, ids, parent, by)
    return Refusal(
        translate("Arrange", "It is the first already.") if by < 0 else translate("Arrange", "It is the last already.")
    )


def nest(outline: Outline, ids: Sequence[str]) -> Plan:
    """What moves chapters into the chapter before the first of them."""
    items = _together(outline, ids)
    if isinstance(items, Refusal):
        return items
    top = [one.id for one in outline.chapters(None)]
    if not all(isinstance(item.what, Chapter) for item in items):
        return Refusal(
            translate(
                "Arrange", "Only chapters go into the one before. Alt+↑ and Alt+↓ take an entry to another chapter."
            )
        )
    if items[0].id not in top:
        return Refusal(translate("Arrange", "Chapters nest one level deep."))
    place = top.index(items[0].id)
    return (
        to(outline, ids, Spot(top[place - 1]))
        if place
        else Refusal(translate("Arrange", "There is no chapter before it."))
    )


def unnest(outline: Outline, ids: Sequence[str]) -> Plan:
    """What moves chapters out of the one around them, to stand after that."""
    items = _together(outline, ids)
    if isinstance(items, Refusal):
        return items
    around = _parent(items[-1])
    if not all(isinstance(item.what, Chapter) for item in items) or around is None:
        return Refusal(translate("Arrange", "Only a chapter inside another can be moved out."))
    return to(outline, ids, Spot(None, following([one.id for one in outline.chapters(None)], around)))


def after_entry(outline: Outline, at: Item) -> Spot:
    """Where an entry stands that comes after the entry `at`, or at the end of the chapter `at`."""
    if isinstance(at.what, Chapter):
        return Spot(at.id)
    return Spot(at.chapter_id, following([one.id for one in outline.entries(at.chapter_id)], at.id))


def following(ids: Sequence[str], one: str) -> str | None:
    """What stands behind `one`, if anything does."""
    place = ids.index(one) + 1
    return ids[place] if place < len(ids) else None


def _together(outline: Outline, ids: Sequence[str]) -> tuple[Item, ...] | Refusal:
    """The items that move together: all chapters or all entries."""
    items = tuple(outline.topmost(ids))
    if not items:
        return Refusal(translate("Arrange", "Select a chapter or an entry of this book first."))
    if len({isinstance(item.what, Chapter) for item in items}) > 1:
        return Refusal(
            translate("Arrange", "Chapters and entries cannot be moved at once. Select the one or the other.")
        )
    return items


def _no_room(outline: Outline, items: Sequence[Item], spot: Spot) -> str:
    """Why these items cannot stand at `spot`; empty if they can."""
    parent = outline.item(spot.parent)
    if isinstance(items[0].what, Entry):
        return "" if parent else translate("Arrange", "Entries stand in chapters.")
    if parent is None:
        return ""
    if parent.id in {item.id for item in items}:
        return translate("Arrange", "A chapter cannot stand in itself.")
    has_inner = next((item for item in items if outline.chapters(item.id)), None)
    if has_inner:
        return translate("Arrange", "{chapter} has chapters of its own, so it cannot stand inside another.").format(
            chapter=has_inner.words
        )
    return translate("Arrange", "Chapters nest one level deep.") if _parent(parent) else ""


def _free(outline: Outline, items: Sequence[Item], spot: Spot) -> Spot:
    """`spot` told by a sibling of the same kind that is not itself moved."""
    inside = outline.inside(spot.parent)
    moved, is_entry = {item.id for item in items}, isinstance(items[0].what, Entry)
    start = next((place for place, one in enumerate(inside) if one.id == spot.before), len(inside))
    fits = (one.id for one in inside[start:] if one.id not in moved and isinstance(one.what, Entry) is is_entry)
    return Spot(spot.parent, next(fits, None))


def _changes(outline: Outline, items: Sequence[Item], spot: Spot) -> bool:
    """Whether the order is another one after the move."""
    siblings = outline.entries(spot.parent or "") if isinstance(items[0].what, Entry) else outline.chapters(spot.parent)
    before, moved = [one.id for one in siblings], [item.id for item in items]
    after = [one for one in before if one not in moved]
    place = after.index(spot.before) if spot.before else len(after)
    return before != [*after[:place], *moved, *after[place:]]


def _on(outline: Outline, ids: Sequence[str], chapter_id: str, by: int) -> Plan:
    """What moves entries at the edge of their chapter on to the next one or back to the one before."""
    chapters = [one.id for one in outline.all_chapters()]
    there = chapters.index(chapter_id) + by
    if not 0 <= there < len(chapters):
        return Refusal(
            translate("Arrange", "It is the first already.")
            if by < 0
            else translate("Arrange", "It is the last already.")
        )
    first = next((one.id for one in outline.entries(chapters[there])), None) if by > 0 else None
    return to(outline, ids, Spot(chapters[there], first))


def _is_block(siblings: Sequence[str], moved: Sequence[str]) -> bool:
    start = siblings.index(moved[0])
    return list(siblings[start : start + len(moved)]) == list(moved)


def _parent(item: Item) -> str | None:
    return item.what.parent_id if isinstance(item.what, Chapter) else item.what.chapter_id


def _label(items: Sequence[Item]) -> str:
    number = len(items)
    if isinstance(items[0].what, Entry):
        return (
            translate("Arrange", "Move entry")
            if number == 1
            else translate("Arrange", "Move {number} entries").format(number=number)
        )
    return (
        translate("Arrange", "Move chapter")
        if number == 1
        else translate("Arrange", "Move {number} chapters").format(number=number)
    )
