"""Menus: all commands in their menus, complete, greyed where they cannot be done now."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from briefbook.settings import Settings
from briefbook.ui import menu_order, tooltip
from briefbook.ui.command import Command, action_of, keys_of, plain, refresh
from briefbook.ui.desk import Preferences

translate = QCoreApplication.translate

_WHOLE_WINDOW = ("window", "app", "versions", "help")
"""What ids of commands begin with that belong to no pane."""


def menu_titles() -> dict[str, str]:
    """The menus in their order, with their titles in the user's language."""
    return {
        "file": translate("Menus", "&File"),
        "edit": translate("Menus", "&Edit"),
        "view": translate("Menus", "&View"),
        "article": translate("Menus", "&Article"),
        "highlight": translate("Menus", "A&nnotation"),
        "book": translate("Menus", "&Book"),
        "tools": translate("Menus", "&Tools"),
        "help": translate("Menus", "&Help"),
    }


class Menus(QObject):
    """The actions of a window and the menus that they stand in. The keys follow the user's settings at once."""

    def __init__(self, window: QMainWindow, commands: Iterable[Command], preferences: Preferences) -> None:
        super().__init__(window)
        self._window = window
        self._commands = {command.id: command for command in commands}
        self._shortcuts = preferences.value.shortcuts
        self.actions: dict[str, QAction] = {}
        self._menus: dict[str, QMenu] = {}
        for name, title in menu_titles().items():
            self._menus[name] = window.menuBar().addMenu(title)
            self._menus[name].setObjectName(f"menu-{name}")
            self._menus[name].aboutToShow.connect(self.refresh)
            self._fill(name)
            if self._menus[name].isEmpty():
                # A title that is only hidden would still have its letter, which a button may have too.
                window.menuBar().removeAction(self._menus[name].menuAction())
        self._bind()
        preferences.changed.connect(self._follow)

    @property
    def commands(self) -> tuple[Command, ...]:
        """All commands of the window."""
        return tuple(self._commands.values())

    def refresh(self) -> None:
        """Grey, tick and name the actions as things stand now."""
        for command_id, action in self.actions.items():
            refresh(action, self._commands[command_id])
            self._explain(action)

    def keys(self, command_id: str) -> str:
        """The first keys of a command in Qt's portable words; empty if it has none."""
        return self.actions[command_id].shortcut().toString()

    def groups(self) -> list[tuple[str, list[Command]]]:
        """The commands by menu, with the menus' titles."""
        return [
            (title.replace("&", ""), [one for group in self._groups(name) for one in group])
            for name, title in menu_titles().items()
        ]

    def insert(self, menu: QMenu, after: str) -> None:
        """Put a menu of the caller's into the menus, below the line of the command `after`."""
        action = self.actions[after]
        place = self._menus[self._commands[after].menu]
        following = place.actions()[place.actions().index(action) + 1 :]
        place.insertMenu(following[0], menu) if following else place.addMenu(menu)

    def _groups(self, name: str) -> list[list[Command]]:
        own = [one for one in self._commands.values() if one.menu.partition("/")[0] == name]
        return menu_order.grouped(name, own)

    def _fill(self, name: str) -> None:
        for group in self._groups(name):
            begun: set[str] = set()
            for command in group:
                place = self._place(command)
                if command.menu not in begun and not place.isEmpty():
                    place.addSeparator()
                begun.update((command.menu, name))
                action = action_of(command, self._window, ())
                self.actions[command.id] = action
                self._window.addAction(action)
                place.addAction(action)

    def _place(self, command: Command) -> QMenu:
        name, _, part = command.menu.partition("/")
        menu = self._menus[name]
        if not part:
            return menu
        if command.menu not in self._menus:
            self._menus[command.menu] = menu.addMenu(part)
        return self._menus[command.menu]

    def _follow(self, settings: Settings) -> None:
        if settings.shortcuts != self._shortcuts:
            self._shortcuts = settings.shortcuts
            self._bind()

    def _bind(self) -> None:
        """Give the actions their keys. Keys that several panes use, such as Del, are shown but not bound: each pane
        does its own while it has the focus, before the window's own command if that has them too.
        """
        sharing = conflicts(self._commands.values(), self._shortcuts).values()
        shared = {one for ids in sharing for one in ids if one.partition(".")[0] not in _WHOLE_WINDOW}
        for command_id, action in self.actions.items():
            command = self._commands[command_id]
            action.setShortcuts([QKeySequence(one) for one in keys_of(command, self._shortcuts)])
            left = command.inborn or command_id in shared
            context = Qt.ShortcutContext.WidgetShortcut if left else Qt.ShortcutContext.WindowShortcut
            action.setShortcutContext(context)
            self._explain(action)

    def _explain(self, action: QAction) -> None:
        """The tooltip: the words, and the keys as this platform shows them."""
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        words = plain(action.text())
        action.setToolTip(tooltip.plain(f"{words} ({keys})" if keys else words))


def conflicts(commands: Iterable[Command], shortcuts: dict[str, str]) -> dict[str, tuple[str, ...]]:
    """For each key that more than one command answers to, those commands' ids."""
    answering: dict[str, list[str]] = {}
    for command in commands:
        for keys in keys_of(command, shortcuts):
            answering.setdefault(keys, []).append(command.id)
    return {keys: tuple(ids) for keys, ids in answering.items() if len(ids) > 1}
