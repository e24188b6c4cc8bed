"""Places in a book in words: “into Security”, “between 1.2 and 1.3”. The same while dragging and after a key."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication

from briefbook.model.book import Chapter, Entry
from briefbook.ui.arrange.items import Item
from briefbook.ui.arrange.moves import Move, Spot
from briefbook.ui.arrange.outline import Outline
from briefbook.ui.quoting import quoted

translate = QCoreApplication.translate

_LONGEST = 28


def spot(outline: Outline, where: Spot, *, entries: bool, without: Collection[str] = ()) -> str:
    """Where entries, or chapters, stand at `where`; the items `without` are taken to be elsewhere."""
    inside = outline.entries(where.parent or "") if entries else outline.chapters(where.parent)
    siblings = [one for one in inside if one.id not in without]
    place = next((number for number, one in enumerate(siblings) if one.id == where.before), len(siblings))
    before = siblings[place - 1] if place else None
    after = siblings[place] if place < len(siblings) else None
    if before and after:
        return translate("Arrange", "between {one} and {other}").format(one=name(before), other=name(after))
    if after:
        return translate("Arrange", "before {one}").format(one=name(after))
    parent = outline.item(where.parent)
    if before and parent:
        return translate("Arrange", "into {chapter}, after {one}").format(chapter=parent.words, one=name(before))
    if before:
        return translate("Arrange", "after {one}").format(one=name(before))
    return (
        translate("Arrange", "into {chapter}").format(chapter=parent.words)
        if parent
        else translate("Arrange", "to the beginning")
    )


def of_move(outline: Outline, move: Move) -> str:
    """Where a move that is being planned would lead."""
    return spot(outline, move.spot, entries=isinstance(move.items[0].what, Entry), without=move.ids)


def moved(outline: Outline, move: Move) -> str:
    """What has been moved and where it stands now, for the status and for a screen reader."""
    where = of_move(outline, move)
    if len(move.items) > 1:
        return translate("Arrange", "{number} moved {place}").format(number=len(move.items), place=where)
    now = outline.item(move.items[0].id)
    return translate("Arrange", "{one} moved {place}").format(one=name(now or move.items[0]), place=where)


def name(item: Item) -> str:
    """An item in a word or two: an excerpt by its number, a chapter by number and title, others by their words."""
    words = item.words if len(item.words) <= _LONGEST else item.words[: _LONGEST - 1].rstrip() + "…"
    if isinstance(item.what, Chapter):
        return f"{item.number} {words}"
    return item.number or quoted(words)
