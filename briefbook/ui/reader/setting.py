"""Setting: a sheet as a QTextDocument, with the positions of its body's text in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QObject, Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QImage,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTableFormat,
)

from briefbook.model.body import CELL_SEPARATOR, Block, Body, Kind, Mark, Place
from briefbook.ui.reader.formats import BACK, SMALL_TYPE, Look, is_right_to_left
from briefbook.ui.reader.pictures import OBJECT, PictureDrawer, Pictures, picture_format
from briefbook.ui.reader.positions import Positions, Stretch, wide_units
from briefbook.ui.reader.sheet import Sheet

_MOST_CELLS = 4000
"""Qt lays out a table of 160 000 cells in 25 s; one of more than this many is shown as lines."""

_LONGEST_WORD = 2000
"""Qt breaks a word of 400 000 letters into lines in 23 s, but pieces of this length at once."""

_ENDLESS = re.compile(rf"\S{{{_LONGEST_WORD}}}")
_BREAK = "\u200b"
_BEFORE_BACK = 1.6
_RTL_TAB = "\u2002"
"""Qt sets no tabs from right to left."""
_TO_QT = str.maketrans({"\n": "\u2028", "\r": "\u2028", "\x0b": "\u2028", "\x0c": "\u2028", "\x85": "\u2028",
                        "\u2029": "\u2028", "\ufdd0": "\ufffd", "\ufdd1": "\ufffd", "\ufffc": "\ufffd"})  # fmt: skip
"""What Qt would take for its own structure, one for one: the positions stay."""

_NOT_FOR_QT = re.compile(f"[{''.join(map(chr, _TO_QT))}]")

_HEAD = frozenset({Kind.TITLE, Kind.DECK})


class Document(QTextDocument):
    """A document that asks nobody for anything: every picture or sheet it might want is an empty image."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """An image of one pixel, whatever is asked for."""
        return QImage(1, 1, QImage.Format.Format_ARGB32)


@dataclass(frozen=True)
class SetSheet:
    """A sheet as it is set."""

    document: QTextDocument
    positions: Positions
    pictures: dict[int, int] = field(default_factory=dict)
    """For Qt's position of each picture the index of the figure that it belongs to."""

    def picture_at(self, position: int) -> int | None:
        """The index of the figure whose picture stands there, or ends there; None where text does."""
        return self.pictures.get(position, self.pictures.get(position - 1))

    def show_pictures(self, pictures: Pictures, look: Look) -> None:
        """Draw `pictures` at their places. It comes last: from here on Qt lays out lines again with every change."""
        if self.pictures:
            missing = QCoreApplication.translate("Reader", "Picture not available")
            PictureDrawer(pictures, look, missing, self.document).attach(self.document)

    def surround(self, above: int, below: int, side: int) -> None:
        """Leave so much room around all."""
        root = self.document.rootFrame()
        room: QTextFrameFormat = root.frameFormat()
        room.setTopMargin(above)
        room.setBottomMargin(below)
        room.setLeftMargin(side)
        room.setRightMargin(side)
        root.setFrameFormat(room)

    def leave(self, beside_small: int) -> None:
        """Leave so much room beside the paragraphs of small type."""
        block = self.document.begin()
        while block.isValid():
            made = block.blockFormat()
            if made.hasProperty(SMALL_TYPE):
                mirrored = made.layoutDirection() is Qt.LayoutDirection.RightToLeft
                (made.setLeftMargin if mirrored else made.setRightMargin)(beside_small)
                QTextCursor(block).setBlockFormat(made)
            block = block.next()


def set_sheet(sheet: Sheet, look: Look, parent: QObject | None = None, *, pictured: bool = False) -> SetSheet:
    """The sheet's head and body as a document in `look`, with places for the pictures of its figures if `pictured`."""
    setter = _Setter(look, parent, pictured=pictured)
    places = list(sheet.body.places)
    opening = 0
    while opening < len(places) and places[opening].block.kind in _HEAD:
        opening += 1
    if not any(place.block.kind is Kind.TITLE for place in places):
        setter.title(sheet.label)
    for place in places[:opening]:
        setter.place(place)
    setter.line(sheet.origin, look.aside_block(0, 1.6), look.aside())
    for place in places[opening:]:
        setter.place(place)
    made = SetSheet(setter.document, Positions(setter.stretches), setter.shown)
    if sheet.gone or sheet.come:
        _mark_changes(made, sheet, look)
    return made


def _mark_changes(made: SetSheet, sheet: Sheet, look: Look) -> None:
    """Strike out what is gone, underline what has come."""
    cursor = QTextCursor(made.document)
    cursor.beginEditBlock()
    for places, words in ((sheet.gone, look.gone), (sheet.come, look.come)):
        for place in places:
            for left, right in made.positions.pieces(place.start, place.end):
                cursor.setPosition(left)
                cursor.setPosition(right, QTextCursor.MoveMode.KeepAnchor)
                cursor.mergeCharFormat(words)
    cursor.endEditBlock()


def headings(body: Body) -> tuple[Place, ...]:
    """The headings of a body."""
    return tuple(place for place in body.places if place.block.kind is Kind.HEADING)


class _Setter:
    """Writes a document from its beginning to its end."""

    def __init__(self, look: Look, parent: QObject | None, *, pictured: bool) -> None:
        self._look = look
        self._pictured = pictured
        self.shown: dict[int, int] = {}
        self.document = Document(parent)
        self.document.setUndoRedoEnabled(False)
        self.document.setDefaultFont(look.font)
        self.document.setDocumentMargin(0)
        self.stretches: list[Stretch] = []
        self._cursor = QTextCursor(self.document)
        self._fresh = True
        self._in_back = False
        self._made: dict[tuple[Kind, int, bool], tuple[QTextBlockFormat, QTextCharFormat]] = {}

    def line(self, text: str, block_format: QTextBlockFormat, words: QTextCharFormat) -> None:
        """A line that is not the body's."""
        if text:
            self._begin(block_format, words)
            self._cursor.insertText(_for_qt(text), words)

    def title(self, text: str) -> None:
        """The sheet's name, above all."""
        self.line(text, self._look.block(Block(Kind.TITLE, text)), self._look.title(text))

    def place(self, place: Place) -> None:
        """A block of the body."""
        rows = place.block.rows if place.block.kind is Kind.TABLE else ()
        width = max(map(len, rows), default=0)
        if rows and width > 1 and len(rows) * width <= _MOST_CELLS:
            self._table(place, rows, width)
            return
        block = place.block
        self._picture(place)
        block_format, words = self._formats(block)
        if block.kind in BACK and not self._in_back:
            block_format = QTextBlockFormat(block_format)
            block_format.setTopMargin(self._look.em * _BEFORE_BACK)
        self._in_back = block.kind in BACK
        self._begin(block_format, words)
        marker = _marker(place)
        if block_format.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            marker = marker.replace("\t", _RTL_TAB)
        if marker:
            self._cursor.insertText(marker, self._look.marker(words))
        for text, start, marks in _runs(place):
            shown = words
            for mark in marks:
                shown = self._look.with_mark(shown, mark.kind)
            self._stretch(text, start, place.index, shown)
        if not block.text:
            self.stretches.append(Stretch.of(place.start, "", self._cursor.position(), place.index))

    def _picture(self, place: Place) -> None:
        """A figure's picture, a paragraph for itself: a place there is that of the caption's beginning."""
        if place.block.kind is not Kind.FIGURE or not place.block.target or not self._pictured:
            return
        self._begin(self._look.picture(place.block.text), QTextCharFormat())
        at = self._cursor.position()
        self._cursor.insertText(OBJECT, picture_format(place.block.target))
        self.shown[at] = place.index
        self.stretches.append(Stretch.of(place.start, "", at, place.index))

    def _formats(self, block: Block) -> tuple[QTextBlockFormat, QTextCharFormat]:
        """The formats of a block and its plain words; made once for each kind and level."""
        if block.kind is Kind.TITLE:
            return self._look.block(block), self._look.title(block.text)
        key = (block.kind, block.level, is_right_to_left(block.text))
        if key not in self._made:
            self._made[key] = self._look.block(block), self._look.text(block.kind, block.level)
        return self._made[key]

    def _begin(self, block_format: QTextBlockFormat, words: QTextCharFormat) -> None:
        if self._fresh:
            self._cursor.setBlockFormat(block_format)
            self._cursor.setBlockCharFormat(words)
        else:
            self._cursor.insertBlock(block_format, words)
        self._fresh = False

    def _stretch(self, text: str, start: int, block: int, words: QTextCharFormat) -> None:
        """Text of the body, with places to break in a word that has none."""
        for piece in _breakable(text):
            at = self._cursor.position()
            if self.stretches and self.stretches[-1].block == block and self.stretches[-1].until == at:
                self._lengthen(piece)
            else:
                self.stretches.append(Stretch.of(start, piece, at, block))
            self._cursor.insertText(_for_qt(piece), words)
            start += len(piece)
            if len(piece) < len(text):
                self._cursor.insertText(_BREAK, words)

    def _lengthen(self, text: str) -> None:
        last = self.stretches[-1]
        before = last.until - last.at
        wide = tuple(before + unit for unit in wide_units(text))
        self.stretches[-1] = Stretch(last.start, last.end + len(text), last.at, last.wide + wide, last.block)

    def _table(self, place: Place, rows: tuple[tuple[str, ...], ...], width: int) -> None:
        table = self._cursor.insertTable(len(rows), width, self._table_format(place.block.level))
        start = place.start
        for row, cells in enumerate(rows):
            words = self._look.text(place.block.kind)
            if row < place.block.level:
                words.setFontWeight(QFont.Weight.DemiBold)
            for column, text in enumerate(cells):
                cursor = table.cellAt(row, column).firstCursorPosition()
                cursor.setBlockFormat(self._look.plain_block(0, 0))
                self.stretches.append(Stretch.of(start, text, cursor.position(), place.index))
                cursor.insertText(_for_qt(text), words)
                start += len(text) + len(CELL_SEPARATOR)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        # Qt keeps a block after each table: the next one of the body takes it.
        self._fresh = True

    def _table_format(self, header_rows: int) -> QTextTableFormat:
        made = QTextTableFormat()
        made.setBorder(1)
        made.setBorderCollapse(True)
        made.setBorderBrush(self._look.paper.line)
        made.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        made.setTopMargin(self._look.em * 0.4)
        made.setBottomMargin(self._look.em)
        made.setCellPadding(self._look.em * 0.3)
        made.setHeaderRowCount(header_rows)
        made.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        return made


def _runs(place: Place) -> Iterator[tuple[str, int, tuple[Mark, ...]]]:
    """The block's text in pieces with the same marks, and where each begins in the body."""
    block = place.block
    if not block.marks:
        if block.text:
            yield block.text, place.start, ()
        return
    edges = {0, len(block.text)}
    for mark in block.marks:
        edges |= {min(max(0, edge), len(block.text)) for edge in (mark.start, mark.end)}
    ordered = sorted(edges)
    for left, right in pairwise(ordered):
        marks = tuple(mark for mark in block.marks if mark.start <= left < mark.end)
        yield block.text[left:right], place.start + left, marks


def _breakable(text: str) -> Iterator[str]:
    start = 0
    if len(text) > _LONGEST_WORD:
        for match in _ENDLESS.finditer(text):
            yield text[start : match.end()]
            start = match.end()
    if start < len(text):
        yield text[start:]


def _for_qt(text: str) -> str:
    # To search first is ten times as fast as to translate.
    return text.translate(_TO_QT) if _NOT_FOR_QT.search(text) else text


def _marker(place: Place) -> str:
    block = place.block
    if block.kind is Kind.LIST_ITEM:
        shown = block.marker if any(character.isalnum() for character in block.marker) else "–"
        return f"{_for_qt(shown)}\t"
    if block.kind is Kind.REFERENCE and block.marker:
        return f"{_for_qt(block.marker)}\t"
    return ""
