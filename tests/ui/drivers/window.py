"""Drives the window as a user does: menus, keys, and what can be seen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from briefbook.ui.main_window import MainWindow


class WindowDriver:
    def __init__(self, desk, qtbot, *, more=(), shown: bool = True) -> None:
        self.window = MainWindow(desk, "summit.briefbook", more)
        self.desk = desk
        self._qtbot = qtbot
        qtbot.addWidget(self.window)
        if shown:
            self.window.show()
            qtbot.waitExposed(self.window)
            self.window.activateWindow()

    def choose(self, command_id: str) -> WindowDriver:
        """Take a line of a menu; it must not be grey."""
        self.window.menus.refresh()
        assert self.window.menus.actions[command_id].isEnabled(), command_id
        self.window.menus.actions[command_id].trigger()
        return self

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> WindowDriver:
        self._qtbot.keyClick(QApplication.focusWidget() or self.window, key, modifier)
        return self

    def type(self, words: str) -> WindowDriver:
        self._qtbot.keyClicks(QApplication.focusWidget(), words)
        return self

    def read_first(self) -> WindowDriver:
        self.window.panes.articles.step(1)
        self.window.show_workspace(0)
        return self

    def line(self, command_id: str) -> str:
        """The words of a menu's line as they are now."""
        self.window.menus.refresh()
        return self.window.menus.actions[command_id].text().replace("&", "")

    def keys(self, command_id: str) -> list[str]:
        return [one.toString(QKeySequence.SequenceFormat.PortableText) for one in self._action(command_id).shortcuts()]

    def tooltip(self, command_id: str) -> str:
        return self._action(command_id).toolTip()

    def is_grey(self, command_id: str) -> bool:
        self.window.menus.refresh()
        return not self._action(command_id).isEnabled()

    def menu_lines(self, menu: str) -> list[str]:
        """The lines of a menu, with “—” for the lines drawn between groups."""
        actions = self.window.findChild(QWidget, f"menu-{menu}").actions()
        return ["—" if one.isSeparator() else one.text().replace("&", "") for one in actions]

    @property
    def sides(self) -> tuple[bool, bool]:
        """Whether the left and the right column are shown."""
        return self.window.side_is_shown(0), self.window.side_is_shown(2)

    def widen(self, width: int) -> WindowDriver:
        self.window.resize(width, 720)
        return self

    def pane_in_focus(self) -> str:
        """What the user would call the place of the focus."""
        focus, panes = QApplication.focusWidget(), self.window.panes
        named = (*panes.left(), *panes.workspaces(), *panes.right())
        return next((name for name, pane in named if focus and (pane is focus or pane.isAncestorOf(focus))), "")

    def _action(self, command_id: str):
        return self.window.menus.actions[command_id]
