"""The outline: the headings of the article in a small list that jumps to them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from briefbook.model.body import Body
from briefbook.ui.reader.setting import headings

_WIDTH, _TALLEST = 380, 420
_INDENT = "    "


class Outline(QFrame):
    """A list over the page that goes when it is left. `chosen` is sent with a heading's place; `left` if none is."""

    chosen = Signal(int)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("floating")
        self.list = QListWidget()
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setAccessibleName(self.tr("Headings of this article"))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._choose)
        self.list.itemActivated.connect(self._choose)
        self.list.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.addWidget(self.list)
        self.hide()

    def open(self, body: Body, place: int, at: QPoint) -> None:
        """Show the headings at a point of the parent, the one that governs `place` current."""
        self.list.clear()
        for one in headings(body):
            item = QListWidgetItem(_INDENT * (max(1, one.block.level) - 1) + " ".join(one.block.text.split()))
            item.setData(Qt.ItemDataRole.UserRole, one.start)
            self.list.addItem(item)
            if one.start <= place:
                self.list.setCurrentItem(item)
        if self.list.currentRow() < 0:
            self.list.setCurrentRow(0)
        row = max(1, self.list.sizeHintForRow(0))
        self.resize(QSize(_WIDTH, min(_TALLEST, row * self.list.count() + 12)))
        self.move(at)
        self.show()
        self.raise_()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go when the focus does."""
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut:
            self.hide()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the list."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))
