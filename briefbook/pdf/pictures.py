"""Pictures on the page: a figure's picture above its caption, and a line in its stead where it is not to be had."""

from __future__ import annotations

from collections.abc import Iterator

from briefbook.model.body import Block, Kind
from briefbook.model.picture import UNSAID
from briefbook.pdf.boxes import Box, Column, PictureItem
from briefbook.pdf.plates import Plate, Room
from briefbook.pdf.setter import keep_all
from briefbook.pdf.setting import Setting
from briefbook.pdf.structure import BLOCK, Element, Role

_GAP = 5.0
_ABOVE, BELOW = 10.0, 6.0
"""The space above a figure, and what is added below it."""
_NOT_HERE = "[Picture not available]"
_SHORT = 12
"""A caption of at most so many lines is never parted."""


def picture_boxes(
    block: Block, group: Element, column: Column, setting: Setting, *, share: float = 1
) -> tuple[list[Box], Element]:
    """What stands above the caption of a figure and stays with it: its picture, no higher than that `share` of the room
    for pictures, or a line that says that it is missing. With that the element of the caption: all belongs to `group`.
    """
    plate = setting.plate(block.target)
    if plate is None:
        return _missing(block, group, column, setting), group.add(Role.PARAGRAPH)
    room = Room(column.width, setting.room(block.target).height * share)
    return [_picture(block, plate, group, column, room)], group.add(Role.CAPTION)


def captioned(above: list[Box], caption: list[Box]) -> list[Box]:
    """A figure: its picture and its caption, parted on no page but for what is left of a very long caption."""
    if len(caption) <= _SHORT:
        caption = keep_all(caption)
    return [*above, *caption]


def says_something(block: Block) -> bool:
    """Whether the caption of a figure says more than that there is one: importers give each a text to count in."""
    return block.text != UNSAID or bool(block.alt)


def missing_pictures(setting: Setting) -> Iterator[str]:
    """A sentence for each article of whose pictures some cannot be printed."""
    for source in setting.edition.sources:
        figures = [place for place in source.article.body.places if place.block.kind is Kind.FIGURE]
        gone = [place for place in figures if place.block.target and setting.plate(place.block.target) is None]
        if gone:
            where = ", ".join(f"¶\u00a0{place.paragraph}" for place in gone)
            yield (
                f"{'A picture' if len(gone) == 1 else f'{len(gone)} pictures'} of source {source.letter} ({where}) "
                "cannot be printed, because the library does not hold what it needs; a line says so on the page. "
                "Import the article again."
            )


def _picture(block: Block, plate: Plate, group: Element, column: Column, room: Room) -> Box:
    width, height = plate.within(room)
    figure = group.add(Role.FIGURE, alt=block.alt or block.text, attributes=BLOCK)
    item = PictureItem(column.x, 0, width, height, block.target, figure)
    return Box(height + _GAP, (item,), before=_ABOVE, keep=True, span=(0, len(block.text)))


def _missing(block: Block, group: Element, column: Column, setting: Setting) -> list[Box]:
    setter = setting.setter
    said = group.add(Role.PARAGRAPH, language=setting.language)
    runs = setter.runs(_NOT_HERE, "caption", italic=True)
    boxes = setter.paragraph(runs, "caption", column, before=_ABOVE, element=said)
    return [box._replace(keep=True, passage=None, span=(0, len(block.text))) for box in boxes]
