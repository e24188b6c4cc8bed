"""The outline: the headings of the article in a small list that jumps to them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from briefbook.model.body import Body
from briefbook.ui.reader.setting import headings

_WIDTH, _TALLEST = 380, 420
_INDENT = "    "


class Outline(QFrame):
    """A list that pops up and goes. `chosen` is sent with the place of a heading."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Headings of this article"))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._choose)
        self.list.itemActivated.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self.list)

    def open(self, body: Body, place: int, at: QPoint) -> None:
        """Show the headings at a point of the screen, the one that governs `place` current."""
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
        self.resize(QSize(_WIDTH, min(_TALLEST, row * self.list.count() + 8)))
        self.move(at)
        self.show()
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the list."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _choose(self, item: QListWidgetItem) -> None:
        self.close()
        self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))
