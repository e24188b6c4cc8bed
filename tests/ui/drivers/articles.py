"""The article pane in the user's words."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest

from briefbook.model.article import Verdict
from briefbook.ui.articles.importing import Importing
from briefbook.ui.articles.model import Role
from briefbook.ui.articles.pane import ArticlePane


class ArticleDriver:
    def __init__(self, desk, qtbot) -> None:
        self.importing = Importing(desk)
        self.pane = ArticlePane(desk, self.importing)
        self.importing.setParent(self.pane)
        self._qtbot = qtbot
        qtbot.addWidget(self.pane)

    @property
    def titles(self) -> list[str]:
        return [str(one) for one in self._column(Qt.ItemDataRole.DisplayRole)]

    def facts(self, title: str) -> str:
        return str(self._index(title).data(Role.FACTS))

    def spoken(self, title: str) -> str:
        return str(self._index(title).data(Qt.ItemDataRole.AccessibleTextRole))

    def select(self, *titles: str) -> ArticleDriver:
        self.pane.list.clearSelection()
        for title in titles:
            self.pane.list.selectionModel().setCurrentIndex(
                self._index(title), QItemSelectionModel.SelectionFlag.Select
            )
        return self

    @property
    def selected(self) -> list[str]:
        return [str(index.data()) for index in self.pane.list.selectionModel().selectedIndexes()]

    def do(self, command_id: str) -> None:
        command = next(one for one in self.pane.commands() if one.id == command_id)
        assert command.may(), command.why_not
        command.do()

    def ticked(self) -> set[Verdict]:
        """The verdicts that the menu ticks."""
        commands = {one.id: one for one in self.pane.commands()}
        found = {one: commands[f"library.{one.value}"].checked for one in Verdict if one}
        return {verdict for verdict, checked in found.items() if checked and checked()}

    def type(self, words: str) -> list[str]:
        self.pane.filter.clear()
        self._qtbot.keyClicks(self.pane.filter, words)
        return self.titles

    def show(self, words: str) -> list[str]:
        """Choose which articles are shown."""
        self.pane.shown.setCurrentText(words)
        return self.titles

    def sort(self, words: str) -> list[str]:
        self.pane.order.setCurrentText(words)
        return self.titles

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.pane.list, key, modifiers)

    def _column(self, role: int) -> Iterator[object]:
        return (self.pane.model.index(row, 0).data(role) for row in range(self.pane.model.rowCount()))

    def _index(self, title: str):
        return self.pane.model.index(self.titles.index(title), 0)
