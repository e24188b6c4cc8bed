"""Fill the gaps: one table of what articles leave unstated; Tab goes from gap to gap, Enter accepts a suggestion."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from briefbook.ui.articles.gaps_model import GapsModel
from briefbook.ui.desk import Desk

_SIZE = (1120, 480)
_WIDTHS = (140, 200, 150, 130, 170, 80, 110)


class GapsTable(QTableView):
    """Walks from gap to gap. What is typed and refused stays in its cell until it is mended or Esc is pressed;
    `refusal` says why, and is empty else.
    """

    refusal_changed = Signal()

    def __init__(self, model: GapsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.gaps = model
        self.refusal = ""
        model.refused.connect(self._refuse)
        self.setModel(model)
        self.setAccessibleName(self.tr("Details that articles leave unstated"))
        self.setWordWrap(False)
        self.setAlternatingRowColors(True)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setHighlightSections(False)
        self.verticalHeader().hide()
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        for column, width in enumerate(_WIDTHS):
            self.setColumnWidth(column, width)
        self.horizontalHeader().setSectionResizeMode(len(_WIDTHS), QHeaderView.ResizeMode.Stretch)

    def go_on(self) -> None:
        """Go to the next gap, if there is one."""
        gap = self._gap(forwards=True)
        if gap.isValid():
            self.setCurrentIndex(gap)

    def commitData(self, editor: QWidget) -> None:
        """Keep what was typed, unless the model refuses it."""
        self._refuse("")
        super().commitData(editor)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Leave a cell, but not one whose text was refused: the cursor stays in it, whatever key or click led out."""
        if hint is QAbstractItemDelegate.EndEditHint.RevertModelCache:
            self._refuse("")
        if not self.refusal:
            super().closeEditor(editor, hint)
            return
        cell = self.indexAt(editor.geometry().center())

        def go_back() -> None:
            self.setCurrentIndex(cell)
            editor.setFocus()

        QTimer.singleShot(0, editor, go_back)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Accept what is suggested with Enter and go on; where nothing is, begin to type."""
        # The Enter that ends typing comes here too.
        idle = self.state() is not QAbstractItemView.State.EditingState and self.currentIndex().isValid()
        if idle and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.gaps.accept(self.currentIndex()):
                self.go_on()
            else:
                self.edit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Where a key leads to: Tab and Shift+Tab to the gaps."""
        if action in (QAbstractItemView.CursorAction.MoveNext, QAbstractItemView.CursorAction.MovePrevious):
            return self._gap(forwards=action is QAbstractItemView.CursorAction.MoveNext)
        return super().moveCursor(action, modifiers)

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Let Tab out of the table behind the last gap."""
        self.setTabKeyNavigation(self._gap(forwards=forwards).isValid())
        return super().focusNextPrevChild(forwards)

    def _refuse(self, reason: str) -> None:
        if reason != self.refusal:
            self.refusal = reason
            self.refusal_changed.emit()

    def _gap(self, *, forwards: bool) -> QModelIndex:
        here, columns = self.currentIndex(), self.gaps.columnCount()
        cell = here.row() * columns + here.column() if here.isValid() else -1
        end = self.gaps.rowCount() * columns
        cells = range(cell + 1, end) if forwards else range(cell - 1, -1, -1)
        indexes = (self.gaps.index(*divmod(one, columns)) for one in cells)
        return next((one for one in indexes if self.gaps.is_gap(one)), QModelIndex())


class FillGapsDialog(QDialog):
    """The table, why a detail is suggested, and a button that accepts all that is."""

    def __init__(self, desk: Desk, parent: QWidget | None = None, ids: Sequence[str] | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Fill the Gaps"))
        self.resize(*_SIZE)
        self.model = GapsModel(desk, self, ids)
        self.table = GapsTable(self.model, self)
        self.words, self.beginning = _label(), _label()
        self.beginning.setMinimumHeight(2 * self.fontMetrics().lineSpacing())
        self.beginning.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self.accept_all = QPushButton(self.tr("Accept &All Suggestions"))
        self.accept_all.clicked.connect(lambda: self.model.accept(*self.model.cells()))
        done = QPushButton(self.tr("&Close"))
        done.clicked.connect(self._close)
        for button in (self.accept_all, done):
            button.setAutoDefault(False)
        self._gaps = 0
        self._lay_out(done)
        self.table.selectionModel().currentChanged.connect(self._tell)
        self.table.refusal_changed.connect(self._tell)
        self.model.dataChanged.connect(self._count)
        self.model.modelReset.connect(self._count)
        self.table.go_on()
        self._count()

    def _lay_out(self, done: QPushButton) -> None:
        help_ = _label()
        help_.setText(
            self.tr(
                "Tab goes to the next gap. Type to fill it, or accept with Enter what is suggested in grey italics."
            )
        )
        more = _label()
        more.setText(
            self.tr(
                "The first {shown} of {all} articles with gaps are shown. The others follow when these are filled."
            ).format(shown=QLocale().toString(self.model.rowCount()), all=QLocale().toString(len(self.model.wanting)))
        )
        more.setVisible(len(self.model.wanting) > self.model.rowCount())
        buttons = QHBoxLayout()
        buttons.addWidget(self.words, 1)
        buttons.addWidget(self.accept_all)
        buttons.addWidget(done)
        column = QVBoxLayout(self)
        column.addWidget(help_)
        column.addWidget(more)
        column.addWidget(self.table, 1)
        column.addWidget(self.beginning)
        column.addLayout(buttons)

    def _close(self) -> None:
        """The cell that has the focus is kept by leaving it; if it was refused, it is still there to be mended."""
        if not self.table.refusal:
            self.accept()

    def _count(self) -> None:
        cells = self.model.cells()
        self._gaps = sum(self.model.is_gap(one) for one in cells)
        self.accept_all.setEnabled(any(self.model.can_accept(one) for one in cells))
        self._tell()

    def _tell(self) -> None:
        here = self.table.currentIndex()
        reason = self.model.reason(here) if here.isValid() else ""
        self.beginning.setText(self._begins(here) if here.isValid() else "")
        self.words.setText(self.table.refusal or reason or self.tr("Gaps: {count}").format(count=self._gaps))

    def _begins(self, index: QModelIndex) -> str:
        words, file = self.model.beginning(index), self.model.index(index.row(), 0).data()
        return self.tr("{file} begins: {words}").format(file=file, words=words)


def _label() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("soft", True)
    return label
