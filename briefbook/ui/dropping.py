"""Files that are dragged over a window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData


def local_files(dragged: QMimeData) -> list[Path]:
    """The files and folders of this computer that are dragged; nothing that lies elsewhere is ever opened."""
    return [
        Path(url.toLocalFile())
        for url in dragged.urls()
        if url.isLocalFile() and not url.toLocalFile().startswith("//")
    ]
