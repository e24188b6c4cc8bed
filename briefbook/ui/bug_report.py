"""What happens to an error that nobody expected: a report on this computer, never sent, and a window that shows it."""

from __future__ import annotations

import platform
import sys
import traceback
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from briefbook import __version__, files

_WIDTH, _HEIGHT = 640, 420


def report_of(error: BaseException) -> str:
    """The report of `error`: versions and traceback. It holds file names of the program, none of the library's text."""
    versions = f"briefbook {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {sys.platform}"
    frames = "".join(traceback.format_tb(error.__traceback__))
    return f"{versions}\n\n{frames}{type(error).__name__}\n"


def keep(report: str, folder: Path) -> Path:
    """Write `report` to a new file in `folder` and return its path. Raises CannotWrite or OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"report-{datetime.now(UTC):%Y%m%d-%H%M%S-%f}.txt"
    files.write(path, report.encode())
    return path


class BugReport(QDialog):
    """Says plainly that something went wrong in the program, that the work is safe, and shows the report."""

    def __init__(self, report: str, kept: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.resize(_WIDTH, _HEIGHT)
        words = self.tr(
            "briefbook made a mistake. What you did before is saved. The report below was not sent anywhere."
        )
        where = self.tr("It is kept in {path}.").format(path=kept) if kept else ""
        label = QLabel(f"{words} {where}".strip())
        label.setWordWrap(True)
        text = QPlainTextEdit(report)
        text.setReadOnly(True)
        text.setAccessibleName(self.tr("Report"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(label)
        column.addWidget(text)
        column.addWidget(buttons)
