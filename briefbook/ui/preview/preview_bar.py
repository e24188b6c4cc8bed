"""The bar above the pages: what is done most, in short words."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolBar, QToolButton, QWidget

from briefbook.ui import icons
from briefbook.ui.command import Command, action_of, keys_of, plain, refresh
from briefbook.ui.desk import Preferences
from briefbook.ui.preview import preview_commands
from briefbook.ui.shortcuts import native


class PreviewBar(QToolBar):
    """Buttons for some of the preview's commands. Their keys belong to the window's actions."""

    def __init__(self, commands: tuple[Command, ...], preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preview"))
        self.setIconSize(QSize(icons.SIZE, icons.SIZE))
        self._preferences = preferences
        self._commands = {command.id: command for command in commands}
        self._actions: dict[str, QAction] = {}
        for group in preview_commands.TOOLBAR:
            if self._actions:
                self.addSeparator()
            for command_id in group:
                self._add(self._commands[command_id])
        preferences.changed.connect(self._explain)
        self._explain()

    def refresh(self) -> None:
        """Grey and tick the buttons as things stand now."""
        for command_id, action in self._actions.items():
            refresh(action, self._commands[command_id])

    def _add(self, command: Command) -> None:
        action = self._actions[command.id] = action_of(command, self, ())
        self.addAction(action)
        button = self.widgetForAction(action)
        assert isinstance(button, QToolButton)
        button.setAccessibleName(action.iconText())
        short = preview_commands.short_words().get(command.id)
        if short:
            action.setIconText(short)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

    def _explain(self) -> None:
        """Name each button in full, with the keys that do the same."""
        for command_id, action in self._actions.items():
            command = self._commands[command_id]
            keys = native(keys_of(command, self._preferences.value.shortcuts)[:1])
            action.setToolTip(f"{plain(command.text)} ({keys})" if keys else plain(command.text))
