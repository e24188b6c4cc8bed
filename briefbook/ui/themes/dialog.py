"""The dialog “Themes”: a table of all themes, and the fields of the current one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from briefbook.model.changes import Changes
from briefbook.ui import edit_labels
from briefbook.ui.desk import Desk
from briefbook.ui.messages import Offer
from briefbook.ui.placeholder import Placeholder
from briefbook.ui.themes import verbs
from briefbook.ui.themes.delegate import ThemeDelegate
from briefbook.ui.themes.form import ThemeForm
from briefbook.ui.themes.model import Column, ThemeModel, Use

_WIDTH, _HEIGHT = 900, 460


class ThemesDialog(QDialog):
    """`chapter_wanted` asks for a chapter for a theme in the book that is worked on."""

    chapter_wanted = Signal(str)

    def __init__(self, desk: Desk, book: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._book = book
        self._current = ""
        self._own: list[bool] = []
        self._undoing = False
        self.setWindowTitle(self.tr("Themes"))
        self.resize(_WIDTH, _HEIGHT)
        self.model = ThemeModel(desk, self)
        self.table, self.form = QTableView(), ThemeForm(desk)
        self.said = QLabel()
        self.empty = Placeholder(
            self.tr("No themes"),
            self.tr("A theme is a topic that marks and chapters carry: a name, a letter, a colour and a rule."),
            Offer(self.tr("Add theme"), self.add),
        )
        self.add_button = self._button(self.tr("&Add Theme"), self.add)
        self.up = self._button(self.tr("Move &Up"), lambda: self._move(-1))
        self.down = self._button(self.tr("Move &Down"), lambda: self._move(1))
        self.chapter = self._button(self.tr("Add &Chapter for Theme"), self._add_chapter)
        self.remove_button = self._button(self.tr("&Remove Theme"), self.remove)
        self.undo = self._button(self.tr("Undo"), self._undo)
        self._pages = QStackedWidget()
        self._set_up_table()
        self._lay_out()
        self._join()
        self._refreshed()

    @property
    def use(self) -> Use | None:
        """The current theme with its use."""
        row = self.model.row_of(self._current)
        return self.model.uses[row] if row >= 0 else None

    def choose(self, theme_id: str) -> None:
        """Make a theme the current one."""
        row = self.model.row_of(theme_id)
        if row >= 0:
            self.table.setCurrentIndex(self.model.index(row, Column.THEME))

    def add(self) -> None:
        """Add a theme and let the user type its name."""
        self.choose(verbs.add(self._desk.library).id)
        self.form.name.setFocus()
        self.form.name.selectAll()

    def remove(self) -> None:
        """Remove the current theme and say what has none now."""
        if self.use:
            self.form.show_theme(None)
            self._tell(verbs.remove(self._desk, self.use))

    def done(self, result: int) -> None:
        """Keep what is being typed, then close."""
        self.form.keep()
        super().done(result)

    def _move(self, by: int) -> None:
        if self.use and not verbs.step(self._desk.library, self.use.theme.id, by):
            self._tell(self.tr("It is the first already.") if by < 0 else self.tr("It is the last already."))

    def _add_chapter(self) -> None:
        if self.use:
            self.chapter_wanted.emit(self.use.theme.id)
            words = self.tr("“{book}” has the chapter {theme} now.")
            self._tell(words.format(book=self._book, theme=self.use.theme.name))

    def _undo(self) -> None:
        """Take back what was done here, and nothing else."""
        if self._own and self._own.pop():
            self._undoing = True
            self._tell(self.tr("Undone: {label}").format(label=edit_labels.said(self._desk.library.undo())))
            self._undoing = False
            self._show()

    def _redo(self) -> None:
        if self._desk.library.redo_label:
            self._tell(self.tr("Redone: {label}").format(label=edit_labels.said(self._desk.library.redo())))

    def _follow(self, changes: Changes) -> None:
        """Note whether the step that was just kept is one of the dialog's."""
        if not self._undoing:
            self._own.append(changes.touched("themes", "chapters"))
            self._show()

    def _tell(self, words: str) -> None:
        self.said.setText(words)
        self.said.setAccessibleName(words)

    def _turn_to(self) -> None:
        index = self.table.currentIndex()
        if index.isValid():
            self._current = self.model.uses[index.row()].theme.id
        self._show()

    def _show(self) -> None:
        use, row = self.use, self.model.row_of(self._current)
        self.form.show_theme(use.theme if use else None)
        for button in (self.remove_button, self.up, self.down):
            button.setEnabled(use is not None)
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < len(self.model.uses) - 1)
        self.chapter.setEnabled(use is not None and bool(self._book))
        label = self._desk.library.undo_label if self._own and self._own[-1] else None
        self.undo.setEnabled(label is not None)
        self.undo.setText(self.tr("Undo {label}").format(label=edit_labels.said(label)) if label else self.tr("Undo"))

    def _refreshed(self) -> None:
        self._pages.setCurrentWidget(self.table if self.model.uses else self.empty)
        row = self.model.row_of(self._current)
        if self.model.uses:
            row = row if row >= 0 else 0
            self.table.setCurrentIndex(self.model.index(row, Column.THEME))
        self._show()

    def _join(self) -> None:
        self.model.refreshed.connect(self._refreshed)
        self.table.selectionModel().currentChanged.connect(lambda *_: self._turn_to())
        self.table.doubleClicked.connect(lambda _index: self.form.name.setFocus())
        self.form.told.connect(self._tell)
        self._desk.notifier.changed.connect(self._follow)
        for key, do in (
            (QKeySequence.StandardKey.Undo, self._undo),
            (QKeySequence.StandardKey.Redo, self._redo),
        ):
            QShortcut(key, self, do)
        for keys, pressed in (
            ("Alt+Up", self.up.click),
            ("Alt+Down", self.down.click),
            ("Del", self.remove_button.click),
            ("F2", self.form.name.setFocus),
        ):
            QShortcut(QKeySequence(keys), self.table, pressed, context=Qt.ShortcutContext.WidgetShortcut)

    def _button(self, words: str, do: Callable[[], None]) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked: do())
        return button

    def _set_up_table(self) -> None:
        self.table.setModel(self.model)
        self.table.setItemDelegate(ThemeDelegate(self.table))
        self.table.setAccessibleName(self.tr("Themes in the order of their keys"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(Column.THEME, QHeaderView.ResizeMode.Stretch)

    def _lay_out(self) -> None:
        self._pages.addWidget(self.table)
        self._pages.addWidget(self.empty)
        order, use = QHBoxLayout(), QHBoxLayout()
        for button in (self.add_button, self.up, self.down):
            order.addWidget(button)
        order.addStretch(1)
        use.addWidget(self.chapter)
        use.addStretch(1)
        use.addWidget(self.remove_button)
        left = QVBoxLayout()
        left.addWidget(self._pages, 1)
        left.addLayout(order)
        left.addLayout(use)
        right = QVBoxLayout()
        right.addWidget(self.form)
        right.addStretch(1)
        parts = QHBoxLayout()
        parts.setSpacing(16)
        parts.addLayout(left, 3)
        parts.addLayout(right, 2)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        close = self._button(self.tr("Close"), self.accept)
        foot = QHBoxLayout()
        foot.addWidget(self.said, 1)
        foot.addWidget(self.undo)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(12)
        column.addLayout(parts, 1)
        column.addLayout(foot)
