"""The notifier: a library's Changes as one Qt signal."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from briefbook.library.library import Library
from briefbook.model.changes import Changes


class Notifier(QObject):
    """Sends `changed` once after each edit, undo and redo of the library."""

    changed = Signal(Changes)

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        library.on_change(self.changed.emit)
