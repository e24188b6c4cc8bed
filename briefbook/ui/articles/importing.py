"""Importing: files are read beside other work, then kept in short turns, and what came of them is said."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QDateTime, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog

from briefbook.errors import NotFound
from briefbook.model.changes import Changes
from briefbook.operations.import_files import Keeping, ReadFile, read_files
from briefbook.operations.paste import read_pasted
from briefbook.ui.articles.import_report import Asks, ImportReport
from briefbook.ui.desk import Desk

_Progress = Callable[[int, int], None]
_PATTERNS = (
    "*.txt *.md *.markdown *.html *.htm *.xhtml *.mht *.mhtml *.docx *.odt *.rtf *.epub *.pdf *.eml *.mbox *.msg "
    "*.ris *.bib"
)
"""What the dialog offers. Any other file is taken, too: what it is, its content tells."""


class Importing(QObject):
    """Adds articles to the library. `gaps_wanted` asks for a table of what these articles leave unstated,
    `article_wanted` for one to be shown, `list_wanted` for the files of which something is to be said,
    `encoding_wanted` for an article to be read in another one, `repair_wanted` for the repair desk.
    """

    gaps_wanted = Signal(list)
    article_wanted = Signal(str)
    list_wanted = Signal(list)
    encoding_wanted = Signal(str)
    repair_wanted = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._subjects: dict[str, frozenset[str]] = {}
        desk.notifier.changed.connect(self._withdraw)

    def add_files(self, paths: Sequence[Path]) -> None:
        """Read `paths` as a job; then keep what could be read, and say what could not."""
        if not paths:
            return

        def read(progress: _Progress) -> tuple[ReadFile, ...]:
            return read_files(tuple(paths), progress=progress)

        label = self.tr("Reading {count} files") if len(paths) > 1 else self.tr("Reading {name}")
        self._desk.jobs.run(label.format(count=len(paths), name=paths[0].name), read, self._keep)

    def ask_files(self) -> None:
        """Ask for files and add them."""
        kinds = self.tr("Articles ({patterns});;All files (*)").format(patterns=_PATTERNS)
        names, _ = QFileDialog.getOpenFileNames(QApplication.activeWindow(), self.tr("Add articles"), "", kinds)
        self.add_files([Path(name) for name in names])

    def ask_folder(self) -> None:
        """Ask for a folder and add what is in it."""
        name = QFileDialog.getExistingDirectory(QApplication.activeWindow(), self.tr("Add a folder"))
        self.add_files([Path(name)] if name else [])

    def can_paste(self) -> bool:
        """Whether there is something on the clipboard that may become an article."""
        data = QGuiApplication.clipboard().mimeData()
        return data is not None and (data.hasText() or data.hasHtml())

    def paste(self) -> None:
        """Add what is on the clipboard: files that were copied, else text, rich where it came so."""
        data = QGuiApplication.clipboard().mimeData()
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if files:
            self.add_files(files)
            return
        rich, plain = data.html() if data.hasHtml() else "", data.text()
        time = QDateTime.currentDateTime().toString("yyyy-MM-dd HH.mm.ss")
        name = self.tr("Pasted text {time}").format(time=time)

        def read(progress: _Progress) -> tuple[ReadFile, ...]:
            del progress
            return (read_pasted(rich, plain, name),)

        self._desk.jobs.run(self.tr("Reading the clipboard"), read, self._keep)

    def _keep(self, read: tuple[ReadFile, ...]) -> None:
        keeping = Keeping(self._desk.library, read)
        label = self.tr("Keeping {count} files") if len(read) > 1 else self.tr("Keeping {name}")

        def end(stopped: bool) -> None:
            imported = keeping.end()
            asks = Asks(
                self.gaps_wanted.emit,
                self.article_wanted.emit,
                self.list_wanted.emit,
                self.encoding_wanted.emit,
                self.repair_wanted.emit,
            )
            report = ImportReport(self._desk, imported, asks)
            report.tell(len(read) if stopped else len(imported))
            self._subjects.update(report.subjects())

        words = label.format(count=len(read), name=read[0].file.name if read else "")
        self._desk.jobs.take_turns(words, keeping.turns(), end)

    def _withdraw(self, changes: Changes) -> None:
        """Take back a bar when none of the articles that it speaks of is there any more, as after Undo."""
        changed = changes.rows.get("articles", frozenset())
        for kind, ids in list(self._subjects.items()):
            if not ids.isdisjoint(changed) and not any(map(self._is_there, ids)):
                self._desk.messages.withdraw(kind)
                del self._subjects[kind]

    def _is_there(self, article_id: str) -> bool:
        try:
            self._desk.library.articles.get(article_id)
        except NotFound:
            return False
        return True
