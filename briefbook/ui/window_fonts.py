"""The fonts of the window: the same families that the book is printed in, from their packages."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from briefbook import paths

READING = "Source Serif 4"
GUIDING = "Source Sans 3"


def register(application: QApplication) -> None:
    """Make the families known to Qt and set the guiding one for all windows, at the size that the system asks for."""
    for family in (READING, GUIDING):
        for path in paths.font_files(family):
            QFontDatabase.addApplicationFontFromData(path.read_bytes())
    font = QFont(GUIDING)
    font.setPointSizeF(max(application.font().pointSizeF(), 10.0))
    application.setFont(font)
