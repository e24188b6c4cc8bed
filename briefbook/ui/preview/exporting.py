"""Export: the previewed PDF put into a file of the user's choice."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from briefbook.errors import CannotWrite
from briefbook.operations.saving import save_pdf
from briefbook.ui.desk import Desk
from briefbook.ui.messages import Offer
from briefbook.ui.preview.rendering import Pages

_UNFIT = '<>:"/\\|?*'
_NAME_LENGTH = 80


class Exporting(QObject):
    """Asks for a file and writes to it in one step, off the main thread."""

    chosen = Signal(Path)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._folder = first_folder(desk)

    def ask(self, title: str) -> None:
        """Let the user say where to; `chosen` tells. Does not wait."""
        suggested = self._folder / f"{file_name(title)}.pdf"
        dialog = QFileDialog(self._window, self.tr("Export PDF"), str(suggested), self.tr("PDF (*.pdf)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.fileSelected.connect(lambda path: self.chosen.emit(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write(self, pages: Pages, path: Path) -> None:
        """Put the PDF at `path`. If it cannot be written, the job's failure says why."""
        self._folder = path.parent
        printed = pages.rendered.printed
        label = self.tr("Saving the PDF")
        self._desk.jobs.run(
            label, lambda _: write_beside(path, printed.pdf), lambda written: self._tell(written, path, printed.pages)
        )

    def _tell(self, written: Path, wanted: Path, pages: int) -> None:
        if written == wanted:
            one, several = self.tr("PDF saved, 1 page."), self.tr("PDF saved, %n pages.", "", pages)
            text = one if pages == 1 else several
        else:
            text = self.tr("The PDF is open in another program. Saved as {name} instead.").format(name=written.name)
        self._desk.messages.toast(
            text,
            Offer(self.tr("Open"), lambda: show(written)),
            Offer(self.tr("Show in folder"), lambda: show(written.parent)),
        )


def write_beside(path: Path, pdf: bytes) -> Path:
    """Where the PDF was written: `path`, or “… (2)” beside it if another program keeps `path` open. Raises
    CannotWrite.
    """
    try:
        save_pdf(path, pdf)
    except CannotWrite as error:
        if not (isinstance(error.__cause__, PermissionError) and path.exists()):
            raise
        beside = path.with_name(f"{path.stem} (2){path.suffix}")
        save_pdf(beside, pdf)
        return beside
    return path


def file_name(title: str) -> str:
    """A file's name for a book of that title, without what file systems refuse."""
    kept = "".join(" " if letter in _UNFIT or not letter.isprintable() else letter for letter in title)
    return " ".join(kept.split())[:_NAME_LENGTH].strip(" .") or "book"


def first_folder(desk: Desk) -> Path:
    """Where a file is offered to be put: beside the library."""
    if desk.library.path:
        return desk.library.path.parent
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))


def show(path: Path) -> None:
    """Open a file or a folder as the computer does."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
