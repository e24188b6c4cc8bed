"""Keyboard help: every command with its keys, and the single keys of the reader, on one page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from briefbook.ui.command import Command, keys_of, plain
from briefbook.ui.shortcuts import native

_WIDTH, _HEIGHT = 560, 620


def listed(
    groups: Iterable[tuple[str, Sequence[Command]]], shortcuts: Mapping[str, str]
) -> list[tuple[str, list[tuple[str, str]]]]:
    """The words and the keys of commands by their menus, as the help shows them; menus with none are left out."""
    return [
        (title, [(plain(one.text), native(keys_of(one, shortcuts))) for one in commands])
        for title, commands in groups
        if commands
    ]


class KeyHelp(QDialog):
    """The keys in groups: a title, and for each verb its words and its keys as this platform shows them."""

    def __init__(self, groups: Iterable[tuple[str, Sequence[tuple[str, str]]]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard"))
        self.resize(_WIDTH, _HEIGHT)
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(self.tr("Keys by group"))
        self.tree.setColumnCount(2)
        self.tree.setHeaderLabels([self.tr("Command"), self.tr("Keys")])
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.header().setStretchLastSection(False)
        for title, verbs in groups:
            group = QTreeWidgetItem(self.tree, [title, ""])
            font = group.font(0)
            font.setBold(True)
            group.setFont(0, font)
            group.setExpanded(True)
            group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            for words, keys in verbs:
                QTreeWidgetItem(group, [words, keys])
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.tree)
        column.addWidget(buttons)
