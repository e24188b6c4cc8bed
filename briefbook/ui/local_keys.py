"""Keys that mean something only while a list or tree has the focus, such as Alt+Up. They go before the window's."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from briefbook.ui.command import Command, keys_of
from briefbook.ui.desk import Preferences


class LocalKeys(QObject):
    """Does a pane's commands by their keys (those of the user's choice, if there are) while `widget` has the focus.

    Two panes may thus give the same keys to different commands without either being ambiguous.
    """

    def __init__(self, widget: QWidget, commands: Callable[[], tuple[Command, ...]], preferences: Preferences) -> None:
        super().__init__(widget)
        self._commands = commands
        self._preferences = preferences
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Claim the keys of a command and do it."""
        if not isinstance(event, QKeyEvent) or event.type() == QEvent.Type.KeyRelease:
            return False
        command = self._meant(event)
        if command is None:
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress and command.may():
            command.do()
        return True

    def _meant(self, event: QKeyEvent) -> Command | None:
        pressed = _pressed(event)
        chosen = self._preferences.value.shortcuts
        for command in self._commands():
            if any(QKeySequence(one) in pressed for one in keys_of(command, chosen)):
                return command
        return None


def _pressed(event: QKeyEvent) -> tuple[QKeySequence, ...]:
    """The keys that were pressed; without Shift too where it only makes the sign, as in Ctrl++ on many keyboards."""
    key, modifiers = event.key(), event.modifiers()
    as_it_is = QKeySequence(event.keyCombination())
    is_sign = Qt.Key.Key_Space < key < Qt.Key.Key_AsciiTilde and not chr(key).isalnum()
    if not (is_sign and modifiers & Qt.KeyboardModifier.ShiftModifier):
        return (as_it_is,)
    unshifted = QKeyCombination(modifiers & ~Qt.KeyboardModifier.ShiftModifier, Qt.Key(key))
    return (as_it_is, QKeySequence(unshifted))
