"""Pictures on the page: a figure's picture above its caption, and a line in its stead where it is not to be had."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from briefbook.model.body import Block, Body, Kind
from briefbook.model.edition import Edition, EditionChapter, OwnText
from briefbook.model.picture import UNSAID
from briefbook.pdf.bidi import leftwards
from briefbook.pdf.boxes import Box, Column, PictureItem
from briefbook.pdf.plates import Plate, Room
from briefbook.pdf.setter import Setter, Shade, keep_all
from briefbook.pdf.setting import Setting
from briefbook.pdf.structure import BLOCK, Element, Role
from briefbook.sentence import Sentence

_GAP = 5.0
_ABOVE, _BELOW = 10.0, 6.0
"""The space above a figure, and what is added below it."""
_LEAST = 0.75
"""How small a picture may be made where that saves a gap at the foot of a page; a page of a scan is to be read."""
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


def figure_boxes(
    block: Block,
    group: Element,
    setter: Setter,
    setting: Setting,
    *,
    shades: Sequence[Shade] = (),
    references: str = "",
) -> tuple[list[Box], Element]:
    """A figure in the column: its picture, its caption as `setter` sets it, the space below; with that the element of
    the caption. One that says nothing is left out unless something of it is shaded.
    """
    column = setting.sheet.text
    boxes, said = picture_boxes(block, group, column, setting)
    if shades or _says_something(block):
        runs = setter.block_runs(block, "caption", shades=shades, references=references)
        caption = setter.paragraph(runs, "caption", column, before=0, element=said)
        boxes += keep_all(caption) if len(caption) <= _SHORT else caption
    return [*boxes[:-1], boxes[-1]._replace(keep=True), Box(_BELOW)], said


def missing_pictures(setting: Setting) -> Iterator[str]:
    """A sentence for each article of whose pictures some cannot be printed, and one for the analyst's own texts."""
    for source in setting.edition.sources:
        figures = [place for place in source.article.body.places if place.block.kind is Kind.FIGURE]
        gone = [place for place in figures if place.block.target and setting.plate(place.block.target) is None]
        if gone:
            where = ", ".join(f"¶\u00a0{place.paragraph}" for place in gone)
            yield _unprinted(len(gone), source.letter, where)
    own = [sha256 for body in own_texts(setting.edition) for sha256 in body.pictures]
    if any(setting.plate(sha256) is None for sha256 in own):
        yield Sentence(
            "A picture in a text of your own cannot be printed, because the library does not hold it; a line says so "
            "on the page. Import the article that shows it, or take the picture out of the text."
        )


def _unprinted(number: int, letter: str, where: str) -> Sentence:
    if number == 1:
        return Sentence(
            "A picture of source {letter} ({where}) cannot be printed, because the library does not hold what it needs;"
            " a line says so on the page. Import the article again.",
            letter=letter,
            where=where,
        )
    return Sentence(
        "{number} pictures of source {letter} ({where}) cannot be printed, because the library does not hold what it"
        " needs; a line says so on the page. Import the article again.",
        number=number,
        letter=letter,
        where=where,
    )


def own_texts(edition: Edition) -> Iterator[Body]:
    """The texts of the analyst's own."""
    yield edition.scenesetter
    yield from _own_texts(edition.chapters)


def _own_texts(chapters: Iterable[EditionChapter]) -> Iterator[Body]:
    for chapter in chapters:
        yield chapter.introduction
        yield from (entry.body for entry in chapter.entries if isinstance(entry, OwnText))
        yield from _own_texts(chapter.chapters)


def _says_something(block: Block) -> bool:
    """Whether the caption of a figure says more than that there is one: importers give each a text to count in."""
    return block.text != UNSAID or bool(block.alt)


def _picture(block: Block, plate: Plate, group: Element, column: Column, room: Room) -> Box:
    width, height = plate.within(room)
    figure = group.add(Role.FIGURE, alt=block.alt or block.text, attributes=BLOCK)
    right = leftwards(block.text)
    x, align = (column.x + column.width, "right") if right else (column.x, "left")
    least = 1 if block.is_page else _LEAST
    item = PictureItem(x, 0, width, height, block.target, figure, align, least)
    return Box(height + _GAP, (item,), before=_ABOVE, keep=True, span=(0, len(block.text)))


def _missing(block: Block, group: Element, column: Column, setting: Setting) -> list[Box]:
    setter = setting.setter
    said = group.add(Role.PARAGRAPH, language=setting.language)
    runs = setter.runs(_NOT_HERE, "caption", italic=True)
    boxes = setter.paragraph(runs, "caption", column, before=_ABOVE, element=said)
    return [box._replace(keep=True, passage=None, span=(0, len(block.text))) for box in boxes]
