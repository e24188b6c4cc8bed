"""The page of the keys: every command by menu, with its keys; other keys are pressed, checked and in force at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefbook.settings import Settings
from briefbook.ui import columns, shortcuts
from briefbook.ui.command import Command, keys_of, plain
from briefbook.ui.desk import Preferences

Groups = Sequence[tuple[str, Sequence[Command]]]
_COMMAND = Qt.ItemDataRole.UserRole


class KeyboardPage(QWidget):
    """Shows and changes which keys do what."""

    def __init__(self, preferences: Preferences, groups: Groups, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._commands = {one.id: one for _, commands in groups for one in commands}
        self._taking = ""
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find a command or keys"))
        self.search.setAccessibleName(self.tr("Find a command or keys"))
        self.search.setClearButtonEnabled(True)
        self.tree = QTreeWidget()
        self.field = QKeySequenceEdit()
        self.said = QLabel()
        self.take = QPushButton(self.tr("Take Over"))
        self.clear = QPushButton(self.tr("No Keys"))
        self.reset = QPushButton(self.tr("Reset"))
        self.reset_all = QPushButton(self.tr("Reset All Keys"))
        self._lay_out()
        self._fill(groups)
        self._join()
        self._show(preferences.value)
        self.tree.setCurrentItem(self._rows()[0])

    def select(self, command_id: str) -> None:
        """Choose a command in the table."""
        self.tree.setCurrentItem(next(row for row in self._rows() if row.data(0, _COMMAND) == command_id))

    def _lay_out(self) -> None:
        self.tree.setAccessibleName(self.tr("Commands and their keys"))
        self.tree.setHeaderLabels([self.tr("Command"), self.tr("Keys")])
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setStretchLastSection(False)
        self.tree.setUniformRowHeights(True)
        self.field.setMaximumSequenceLength(1)
        self.field.setAccessibleName(self.tr("New keys"))
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.said.setMinimumHeight(self.said.fontMetrics().lineSpacing() * 2)
        self.said.setAlignment(Qt.AlignmentFlag.AlignTop)
        label = QLabel(self.tr("Press &new keys:"))
        label.setBuddy(self.field)
        entry, foot = QHBoxLayout(), QHBoxLayout()
        for widget in (label, self.field, self.clear, self.reset):
            entry.addWidget(widget, 1 if widget is self.field else 0)
        foot.addWidget(self.said, 1)
        for button in (self.take, self.reset_all):
            foot.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.search)
        column.addWidget(self.tree, 1)
        column.addLayout(entry)
        column.addLayout(foot)

    def _join(self) -> None:
        self.search.textChanged.connect(self._narrow)
        self.tree.currentItemChanged.connect(lambda _now, _before: self._choose())
        self.field.keySequenceChanged.connect(self._pressed)
        self.take.clicked.connect(lambda: self._give((self._taking,)))
        self.clear.clicked.connect(lambda: self._give(()))
        self.reset.clicked.connect(self._reset)
        self.reset_all.clicked.connect(self._reset_all)
        self._preferences.changed.connect(self._show)

    def _fill(self, groups: Groups) -> None:
        for title, commands in groups:
            if not commands:
                continue
            group = QTreeWidgetItem(self.tree, [title, ""])
            font = group.font(0)
            font.setBold(True)
            group.setFont(0, font)
            group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            group.setExpanded(True)
            for command in commands:
                row = QTreeWidgetItem(group, [plain(command.text), ""])
                row.setData(0, _COMMAND, command.id)

    def _rows(self) -> list[QTreeWidgetItem]:
        groups = [self.tree.topLevelItem(at) for at in range(self.tree.topLevelItemCount())]
        return [row for group in groups if group for at in range(group.childCount()) if (row := group.child(at))]

    def _current(self) -> Command | None:
        item = self.tree.currentItem()
        return self._commands.get(item.data(0, _COMMAND) or "") if item else None

    def _show(self, settings: Settings) -> None:
        for row in self._rows():
            command = self._commands[row.data(0, _COMMAND)]
            row.setText(1, shortcuts.native(keys_of(command, settings.shortcuts)))
            font = row.font(1)
            font.setBold(command.id in settings.shortcuts)
            row.setFont(1, font)
        columns.fit(self.tree, 1)
        self.reset_all.setEnabled(bool(settings.shortcuts))
        self._choose()

    def _choose(self) -> None:
        """Show the chosen command's keys in the field."""
        command = self._current()
        keys = keys_of(command, self._preferences.value.shortcuts) if command else ()
        self.field.blockSignals(True)
        self.field.setKeySequence(QKeySequence(keys[0]) if keys else QKeySequence())
        self.field.blockSignals(False)
        fixed = command is None or command.inborn
        for widget in (self.field, self.clear):
            widget.setEnabled(not fixed)
        self.reset.setEnabled(command is not None and command.id in self._preferences.value.shortcuts)
        self._say(self.tr("These keys are the same in every program.") if command and command.inborn else "")

    def _pressed(self, pressed: QKeySequence) -> None:
        command = self._current()
        if command is None or pressed.isEmpty():
            return
        keys = pressed.toString(QKeySequence.SequenceFormat.PortableText)
        refused = shortcuts.refusal(pressed[0])  # type: ignore[index]  # the stubs do not know
        if refused:
            self._say(refused)
            return
        chosen = self._preferences.value.shortcuts
        other = shortcuts.holder(self._commands.values(), chosen, command, keys)
        if other is None:
            self._give((keys,))
        elif other.inborn:
            self._say(self.tr("“{command}” has these keys in every program.").format(command=plain(other.text)))
        else:
            self._say(self.tr("“{command}” has these keys.").format(command=plain(other.text)), taking=keys)

    def _give(self, keys: tuple[str, ...]) -> None:
        command = self._current()
        if command is not None:
            chosen = self._preferences.value.shortcuts
            self._preferences.change(shortcuts=shortcuts.given(self._commands.values(), chosen, command, keys))

    def _reset(self) -> None:
        command = self._current()
        if command is not None:
            self._give(command.keys)

    def _reset_all(self) -> None:
        self._preferences.change(shortcuts={})

    def _say(self, words: str, *, taking: str = "") -> None:
        self._taking = taking
        self.said.setText(words)
        self.take.setVisible(bool(taking))

    def _narrow(self, typed: str) -> None:
        wanted = typed.casefold().split()
        for row in self._rows():
            words = f"{row.text(0)} {row.text(1)}".casefold()
            row.setHidden(not all(word in words for word in wanted))
        for at in range(self.tree.topLevelItemCount()):
            group = self.tree.topLevelItem(at)
            if group:
                shown = any(not row.isHidden() for row in self._rows() if row.parent() is group)
                group.setHidden(not shown)
