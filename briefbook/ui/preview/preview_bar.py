"""The bar above the pages: what is done most, in short words."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QToolBar, QToolButton, QWidget

from briefbook.ui import icons
from briefbook.ui.command import Command, action_of, refresh
from briefbook.ui.preview import preview_commands


class PreviewBar(QToolBar):
    """Buttons for some of the preview's commands. Their keys belong to the window's actions."""

    def __init__(self, commands: tuple[Command, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preview"))
        self.setIconSize(QSize(icons.SIZE, icons.SIZE))
        self._commands = {command.id: command for command in commands}
        self._actions: dict[str, QAction] = {}
        for group in preview_commands.TOOLBAR:
            if self._actions:
                self.addSeparator()
            for command_id in group:
                self._add(self._commands[command_id])

    def refresh(self) -> None:
        """Grey and tick the buttons as things stand now."""
        for command_id, action in self._actions.items():
            refresh(action, self._commands[command_id])

    def _add(self, command: Command) -> None:
        action = self._actions[command.id] = action_of(command, self, ())
        action.setToolTip(_tool_tip(command))
        self.addAction(action)
        button = self.widgetForAction(action)
        assert isinstance(button, QToolButton)
        button.setAccessibleName(action.iconText())
        short = preview_commands.short_words().get(command.id)
        if short:
            action.setIconText(short)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)


def _tool_tip(command: Command) -> str:
    keys = QKeySequence(command.keys[0]).toString(QKeySequence.SequenceFormat.NativeText) if command.keys else ""
    text = command.text.replace("&", "")
    return f"{text} ({keys})" if keys else text
