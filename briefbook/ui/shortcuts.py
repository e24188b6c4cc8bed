"""Keys of the user's choice: who has which, what giving them to another command means, and which may not be given."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication, QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from briefbook.ui.command import Command, keys_of

translate = QCoreApplication.translate

_CHORDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


def holder(commands: Iterable[Command], shortcuts: Mapping[str, str], wanting: Command, keys: str) -> Command | None:
    """The command that has `keys` and would lose them to `wanting`. Panes that share keys from the start do not count:
    there the focus decides.
    """
    for other in commands:
        shared = keys in other.keys and keys in wanting.keys
        if other.id != wanting.id and keys in keys_of(other, shortcuts) and not shared:
            return other
    return None


def given(
    commands: Iterable[Command], shortcuts: Mapping[str, str], wanting: Command, keys: tuple[str, ...]
) -> dict[str, str]:
    """The shortcuts after `wanting` was given `keys` and none besides, and whoever had them lost them."""
    changed = dict(shortcuts)
    commands = tuple(commands)
    for one in keys:
        while (other := holder(commands, changed, wanting, one)) is not None and not other.inborn:
            _put(changed, other, tuple(kept for kept in keys_of(other, changed) if kept != one))
    _put(changed, wanting, keys)
    return changed


def refusal(keys: QKeyCombination) -> str:
    """Why these keys cannot be given to any command; empty if they can."""
    key, modifiers = keys.key(), keys.keyboardModifiers()
    if Qt.Key.Key_Space <= key < Qt.Key.Key_Escape and not modifiers & _CHORDS:
        return translate("Shortcuts", "A letter or sign alone is for typing and for the reader’s keys.")
    if key in (Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_F10):
        return translate("Shortcuts", "This key moves between the parts of every window.")
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    if Qt.Key.Key_0 <= key <= Qt.Key.Key_9 and modifiers & both == both:
        return translate("Shortcuts", "Ctrl+Alt with a digit types a sign on many keyboards.")
    return ""


def native(keys: Iterable[str]) -> str:
    """Keys as this platform shows them."""
    return ", ".join(QKeySequence(one).toString(QKeySequence.SequenceFormat.NativeText) for one in keys)


def _put(shortcuts: dict[str, str], command: Command, keys: tuple[str, ...]) -> None:
    if keys == command.keys:
        shortcuts.pop(command.id, None)
    else:
        shortcuts[command.id] = "; ".join(keys)
