"""Files that are dragged over a window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget

_DRAGS = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)


def local_files(dragged: QMimeData) -> list[Path]:
    """The files and folders of this computer that are dragged; nothing that lies elsewhere is ever opened."""
    return [
        Path(url.toLocalFile())
        for url in dragged.urls()
        if url.isLocalFile() and not url.toLocalFile().startswith("//")
    ]


class FilesPassFields(QObject):
    """Lets files that are dragged over the text fields of a window, or of a part made later, pass to the window, which
    adds them; a field would show their addresses. Words that are dragged still go into the field.
    """

    def __init__(self, part: QWidget) -> None:
        super().__init__(part)
        for line in part.findChildren(QLineEdit):
            line.installEventFilter(self)
        for text in (*part.findChildren(QPlainTextEdit), *part.findChildren(QTextEdit)):
            text.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave files to what the field stands in: Qt asks that next."""
        del watched
        if event.type() not in _DRAGS or not isinstance(event, QDropEvent) or not local_files(event.mimeData()):
            return False
        event.ignore()
        return True
