"""Menus: all commands in their menus, complete, greyed where they cannot be done now."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu

from briefbook.ui.command import Command, action_of, refresh
from briefbook.ui.desk import Preferences


def menu_titles() -> dict[str, str]:
    """The menus in their order, with their titles in the user's language."""
    return {
        "file": QCoreApplication.translate("Menus", "&File"),
        "edit": QCoreApplication.translate("Menus", "&Edit"),
        "view": QCoreApplication.translate("Menus", "&View"),
        "article": QCoreApplication.translate("Menus", "&Article"),
        "highlight": QCoreApplication.translate("Menus", "A&nnotation"),
        "book": QCoreApplication.translate("Menus", "&Book"),
        "tools": QCoreApplication.translate("Menus", "&Tools"),
        "help": QCoreApplication.translate("Menus", "&Help"),
    }


class Menus:
    """The actions of a window and the menus that they stand in."""

    def __init__(self, window: QMainWindow, commands: Iterable[Command], preferences: Preferences) -> None:
        self._window = window
        self._commands = {command.id: command for command in commands}
        self.actions: dict[str, QAction] = {}
        self._menus: dict[str, QMenu] = {}
        for name, title in menu_titles().items():
            self._menus[name] = window.menuBar().addMenu(title)
            self._menus[name].setObjectName(f"menu-{name}")
            self._menus[name].aboutToShow.connect(self.refresh)
        for command in self._commands.values():
            self._add(command, preferences.value.shortcuts)
        self._leave_to_panes(preferences.value.shortcuts)

    def refresh(self) -> None:
        """Grey and tick the actions as things stand now."""
        for command_id, action in self.actions.items():
            refresh(action, self._commands[command_id])

    def keys(self, command_id: str) -> str:
        """The first keys of a command in Qt's portable words; empty if it has none."""
        return self.actions[command_id].shortcut().toString()

    def groups(self) -> list[tuple[str, list[Command]]]:
        """The commands by menu, with the menus' titles."""
        titles = menu_titles()
        return [
            (titles[name].replace("&", ""), [one for one in self._commands.values() if _menu(one) == name])
            for name in titles
        ]

    def _add(self, command: Command, shortcuts: dict[str, str]) -> None:
        keys = (shortcuts[command.id],) if command.id in shortcuts else command.keys
        action = action_of(command, self._window, keys)
        self.actions[command.id] = action
        self._window.addAction(action)
        self._place(command).addAction(action)

    def _leave_to_panes(self, shortcuts: dict[str, str]) -> None:
        """Keys that several panes use, such as Del, are shown but not bound: each pane does its own while in focus."""
        for ids in conflicts(self._commands.values(), shortcuts).values():
            for command_id in ids:
                self.actions[command_id].setShortcutContext(Qt.ShortcutContext.WidgetShortcut)

    def _place(self, command: Command) -> QMenu:
        name, _, part = command.menu.partition("/")
        menu = self._menus[name]
        if not part:
            return menu
        if command.menu not in self._menus:
            self._menus[command.menu] = menu.addMenu(part)
        return self._menus[command.menu]


def _menu(command: Command) -> str:
    return command.menu.partition("/")[0]


def conflicts(commands: Iterable[Command], shortcuts: dict[str, str]) -> dict[str, tuple[str, ...]]:
    """For each key that more than one command answers to, those commands' ids."""
    answering: dict[str, list[str]] = {}
    for command in commands:
        for keys in (shortcuts[command.id],) if command.id in shortcuts else command.keys:
            answering.setdefault(keys, []).append(command.id)
    return {keys: tuple(ids) for keys, ids in answering.items() if keys and len(ids) > 1}
