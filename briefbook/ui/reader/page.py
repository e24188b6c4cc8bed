"""The page: a sheet in a measured column, with margins beside it. It shows and selects; it changes nothing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from briefbook.ui.reader.formats import Look
from briefbook.ui.reader.left_margin import LeftMargin
from briefbook.ui.reader.margin import ABOVE, first_point
from briefbook.ui.reader.marginalia import Lines, Marginalia
from briefbook.ui.reader.passages import Painter, Passage, Tints, differing, found_tint
from briefbook.ui.reader.pictures import Pictures
from briefbook.ui.reader.right_margin import RightMargin
from briefbook.ui.reader.setting import SetSheet, set_sheet
from briefbook.ui.reader.sheet import Sheet
from briefbook.ui.reader.single_keys import Verb, theme_number, verb_of
from briefbook.ui.reader.walk import Range

_BELOW, _SIDE = 160, 3
_CONTEXT = 40
_ARROWS = frozenset(
    {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End}
)
_OPENING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


class Page(QTextEdit):
    """One sheet. Places in it are code points of the body's text throughout; Qt's positions stay inside."""

    asked = Signal(Verb)
    theme_asked = Signal(int)
    selected_by_mouse = Signal(QPoint)
    passage_clicked = Signal(str)
    stretched = Signal(tuple)
    clicked = Signal()
    menu_asked = Signal(QPoint, int)
    picture_asked = Signal(int)
    moved = Signal()
    scrolled = Signal()

    def __init__(self, look: Look, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Its margins are a left and a right one wherever it stands; each paragraph runs its own way.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptDrops(False)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.single_keys = True
        self._pictures = pictures
        self.look = look
        self.sheet: Sheet | None = None
        self.passages: tuple[Passage, ...] = ()
        self._set: SetSheet | None = None
        self._beside: Marginalia | None = None
        self._painter: Painter | None = None
        self._tints: Tints = {}
        self._beside_small = 0
        self.left = LeftMargin(self)
        self.right = RightMargin(self)
        for margin in (self.left, self.right):
            margin.chosen.connect(self.passage_clicked)
        self.verticalScrollBar().valueChanged.connect(self._has_scrolled)
        self.cursorPositionChanged.connect(self._has_moved)
        self.setMinimumSize(self.left.narrowest + 200, 120)

    # What is shown

    def show_sheet(self, sheet: Sheet, look: Look, passages: tuple[Passage, ...]) -> None:
        """Set a sheet anew, from its beginning."""
        self.sheet, self.look, self.passages = sheet, look, passages
        made = set_sheet(sheet, look, self, pictured=True)
        self._painter = Painter(made.document, made.positions, look.paper, self._tints)
        if sheet.tinted:
            self._painter.paint(passages)
        made.surround(ABOVE, _BELOW, _SIDE)
        made.show_pictures(self._pictures, look)
        former, self._set = self._set, made
        self._beside_small = look.beside_small
        self._beside = self.left.marginalia = self.right.marginalia = Marginalia(sheet, made, look)
        self._beside.show_passages(passages)
        self._dress()
        self._place_margins()
        self.setDocument(made.document)
        if former is not None:
            former.document.deleteLater()
        made.document.documentLayout().documentSizeChanged.connect(self._lines_moved)
        self.setAccessibleName(sheet.label)
        self._lines_moved()
        # Qt lays out lines when it is asked for a place among them, and answers the first time as if there were none.
        self.last_visible()

    def close_sheet(self) -> None:
        """Show nothing."""
        self.sheet, self.passages, self._painter, self._set = None, (), None, None
        self._beside = self.left.marginalia = self.right.marginalia = None
        self.clear()

    def show_passages(self, passages: tuple[Passage, ...]) -> None:
        """Show other passages in the article; only what differs is painted."""
        if self._painter is None or self._beside is None:
            return
        if self.sheet and self.sheet.tinted:
            self._painter.paint(passages, within=differing(self.passages, passages))
        self.passages = passages
        self._beside.show_passages(passages)
        self.left.update()
        self.right.update()

    def show_current(self, annotation_id: str) -> None:
        """Show in the margin which mark the keys would change."""
        if annotation_id != self.left.current_id:
            self.left.current_id = annotation_id
            self.left.update()

    def lines(self) -> Lines:
        """Where the lines stand, in pixels from the top of the article."""
        if self._beside is None:
            raise LookupError("the page is empty")
        return self._beside.lines

    @property
    def offset(self) -> int:
        """How many pixels of the article are above the window."""
        return self.verticalScrollBar().value()

    def first_visible(self) -> int:
        """The place of the first words in the window."""
        return self.setting.positions.from_qt(self.cursorForPosition(first_point(self.offset)).position())

    def last_visible(self) -> int:
        """The place of the last words in the window."""
        corner = QPoint(self.viewport().width() - 1, self.viewport().height() - 1)
        return self.setting.positions.from_qt(self.cursorForPosition(corner).position())

    def share_read(self) -> float:
        """How much of the text is above the lower edge of the window, from 0 to 1."""
        if self.sheet is None:
            return 0.0
        return self.last_visible() / max(1, len(self.sheet.body.text))

    def picture_at(self, point: QPoint) -> int | None:
        """The place of the figure whose picture is drawn at a point of the window; None where there is none."""
        if self._set is None or not self._set.pictures:
            return None
        below = QPointF(point.x(), point.y() + self.offset)
        return self._figure(self.document().documentLayout().hitTest(below, Qt.HitTestAccuracy.ExactHit))

    def _figure(self, position: int) -> int | None:
        """The place of the figure whose picture stands at Qt's `position`."""
        index = self.setting.picture_at(position)
        return None if index is None or self.sheet is None else self.sheet.body.places[index].start

    # What is selected

    def selected(self) -> Range:
        """The selected stretch of the body's text; both ends are the cursor's place if nothing is selected."""
        cursor = self.textCursor()
        positions = self.setting.positions
        if not cursor.hasSelection():
            here = positions.range_from_qt(cursor.position(), cursor.position())[0]
            return here, here
        return positions.range_from_qt(cursor.selectionStart(), cursor.selectionEnd())

    def place(self) -> int:
        """Where the cursor is: the moving end of the selection."""
        return self.setting.positions.from_qt(self.textCursor().position())

    def ends(self) -> Range:
        """The fixed and the moving end of the selection."""
        start, end = self.selected()
        cursor = self.textCursor()
        return (start, end) if cursor.anchor() <= cursor.position() else (end, start)

    def turn(self, by: int) -> None:
        """Turn so many windows on or back, with a line of overlap."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + by * (self.viewport().height() - _CONTEXT))
        if not self.textCursor().hasSelection():
            self.select(self.first_visible(), self.first_visible(), reveal=False)

    def select(self, start: int, end: int, *, backwards: bool = False, reveal: bool = True) -> None:
        """Select a stretch, or set the cursor if it is empty, and bring it into the window."""
        positions = self.setting.positions
        first, last = positions.to_qt(start), positions.to_qt(end)
        cursor = self.textCursor()
        cursor.setPosition(last if backwards else first)
        cursor.setPosition(first if backwards else last, QTextCursor.MoveMode.KeepAnchor)
        kept = self.offset
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(kept)
        if reveal:
            self.reveal(start, end)

    def reveal(self, start: int, end: int) -> None:
        """Bring a stretch into the window with some lines around it; its beginning if it is longer than the window."""
        top, bottom = self.lines().span(start, max(end, start + 1))
        height = self.viewport().height()
        if top - _CONTEXT < self.offset:
            self.verticalScrollBar().setValue(round(top - _CONTEXT))
        elif bottom + _CONTEXT > self.offset + height:
            self.verticalScrollBar().setValue(round(min(top - _CONTEXT, bottom + _CONTEXT - height)))

    def scroll_to(self, place: int) -> None:
        """Put the line at `place` at the top of the window."""
        top, _ = self.lines().span(place, place + 1)
        self.verticalScrollBar().setValue(round(top) if place else 0)

    def show_found(self, found: Sequence[Range], current: Range | None) -> None:
        """Lay a tint under what was found."""
        document, colour = self.document(), self.look.paper.found
        pieces = [(one == current, *piece) for one in found for piece in self.setting.positions.pieces(*one)]
        self.setExtraSelections([found_tint(document, left, right, colour, line) for line, left, right in pieces])

    # Qt's own

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """An image of one pixel, whatever is asked for."""
        return QImage(1, 1, QImage.Format.Format_ARGB32)

    def createMimeDataFromSelection(self) -> QMimeData:
        """The body's own words, and nothing that only the page shows."""
        data = QMimeData()
        data.setText(self._selected_words())
        return data

    def _selected_words(self) -> str:
        if self.sheet is None:
            return ""
        start, end = self.selected()
        return self.sheet.body.text[start:end]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column at its measure."""
        super().resizeEvent(event)
        self._place_margins()

    def event(self, event: QEvent) -> bool:
        """Keep the window's shortcuts from what the keys mean on the page."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._means(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell what the single keys ask for; the rest is Qt's."""
        number = theme_number(event, letters=self.single_keys)
        verb = verb_of(event, letters=self.single_keys)
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self._selected_words())
        elif self.sheet is None:
            super().keyPressEvent(event)
        elif event.key() in _OPENING and not event.modifiers() and self._on_picture():
            self.picture_asked.emit(self.place())
        elif number is None and verb is None:
            self._stretch(event)
        elif number is not None:
            self.theme_asked.emit(number)
        else:
            self.asked.emit(verb)

    def _on_picture(self) -> bool:
        cursor = self.textCursor()
        return not cursor.hasSelection() and self._figure(cursor.position()) is not None

    def _stretch(self, event: QKeyEvent) -> None:
        """Shift and arrows move the cursor's end of the selection, with Alt its beginning."""
        shift, alt = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
        if event.key() not in _ARROWS or not event.modifiers() & shift:
            super().keyPressEvent(event)
            return
        before = self.selected()
        if event.modifiers() & alt:
            cursor = self.textCursor()
            start, end = cursor.selectionStart(), cursor.selectionEnd()
            cursor.setPosition(end)
            cursor.setPosition(start, QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)
            event = QKeyEvent(event.type(), event.key(), event.modifiers() & ~alt)
        super().keyPressEvent(event)
        self.stretched.emit(before)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell what the mouse did: it selected something, or it only set the cursor."""
        super().mouseReleaseEvent(event)
        if self.sheet is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        if self.textCursor().hasSelection():
            self.selected_by_mouse.emit(event.position().toPoint())
        else:
            self.clicked.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Ask for a picture to be shown larger; on text, select as Qt does."""
        place = self.picture_at(event.position().toPoint())
        if place is None:
            super().mouseDoubleClickEvent(event)
        else:
            self.picture_asked.emit(place)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the reader's menu, not Qt's."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        cursor = self.textCursor() if by_key else self.cursorForPosition(event.pos())
        at = self.viewport().mapToGlobal(self.cursorRect(cursor).bottomLeft()) if by_key else event.globalPos()
        if self.sheet is not None:
            self.menu_asked.emit(at, self.setting.positions.from_qt(cursor.position()))

    def changeEvent(self, event: QEvent) -> None:
        """Keep the paper: Qt gives a widget its application's palette when a style sheet is set."""
        super().changeEvent(event)
        undressing = event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange)
        if undressing and not self.look.paper.is_worn(self.palette()):
            self._dress()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the cursor in the margin."""
        super().focusInEvent(event)
        self.left.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show in the margin that the keys go elsewhere."""
        super().focusOutEvent(event)
        self.left.update()

    def _means(self, event: QKeyEvent) -> bool:
        known = verb_of(event, letters=self.single_keys) or theme_number(event, letters=self.single_keys)
        return self.sheet is not None and known is not None

    @property
    def setting(self) -> SetSheet:
        """The article as it is set. Raises LookupError if none is open."""
        if self._set is None:
            raise LookupError("the page is empty")
        return self._set

    def _dress(self) -> None:
        self.setPalette(self.look.paper.dressed(self.palette()))
        # With a style sheet in force, Qt does not always hand it on.
        self.viewport().setPalette(self.palette())

    def _place_margins(self) -> None:
        """The column in the middle; comments beside it get their room before the middle is kept."""
        bar = self.verticalScrollBar().sizeHint().width()
        width = self.width() - bar
        column = min(self.look.measure + 2 * _SIDE, width - self.left.narrowest - self.right.narrowest)
        spare = width - column
        right = max(spare // 2, min(self.right.widest, spare - self.left.narrowest), self.right.narrowest)
        right = min(right, spare - self.left.narrowest)
        left = spare - right
        self.setViewportMargins(left, 0, right, 0)
        if self.lineWrapColumnOrWidth() != column:
            self.setLineWrapColumnOrWidth(column)
        self._fit_small(column)
        self.left.setGeometry(0, 0, left, self.height())
        self.right.setGeometry(left + column, 0, right, self.height())
        self._lines_moved()

    def _fit_small(self, column: int) -> None:
        """A column that is narrow already has the whole of it for small type."""
        wanted = max(0, self.look.beside_small - (self.look.measure + 2 * _SIDE - column))
        if self._set is not None and wanted != self._beside_small:
            self._beside_small = wanted
            self._set.leave(wanted)

    def _lines_moved(self) -> None:
        if self._beside is not None:
            self._beside.forget()
        self.left.update()
        self.right.update()

    def _has_scrolled(self) -> None:
        self.left.update()
        self.right.update()
        self.scrolled.emit()

    def _has_moved(self) -> None:
        self.left.update()
        if self._set is not None:
            self.moved.emit()
