"""Importing: files are read beside other work and kept in short turns meanwhile, and what came of them is said."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QDateTime, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog

from briefbook.errors import NotFound
from briefbook.model.changes import Changes
from briefbook.operations import file_walk
from briefbook.operations.file_reading import read_each
from briefbook.operations.file_walk import Found
from briefbook.operations.import_files import ImportedFile, Keeping, Status
from briefbook.operations.import_process import Request
from briefbook.operations.paste import read_pasted
from briefbook.operations.shelf import Shelf
from briefbook.ui.articles.book_choice import BookChoice, books_in
from briefbook.ui.articles.clipboard import copied
from briefbook.ui.articles.import_report import Asks, ImportReport
from briefbook.ui.articles.warm_reader import WarmReader
from briefbook.ui.desk import Desk

_Progress = Callable[[int, int], None]
_Find = Callable[[], tuple[Found, ...]]
_Told = Callable[[ImportReport, int], None]
_PATTERNS = (
    "*.txt *.md *.markdown *.html *.htm *.xhtml *.mht *.mhtml *.docx *.odt *.rtf *.epub *.pdf *.eml *.mbox *.msg "
    "*.ris *.bib"
)
"""What the dialog offers. Any other file is taken, too: what it is, its content tells."""
_REMEMBERED = 1_000
"""Of how many files the report still speaks."""


class Importing(QObject):
    """Adds articles to the library. `gaps_wanted` asks for a table of what these articles leave unstated,
    `article_wanted` for one to be shown, `list_wanted` for the files of which something is to be said,
    `encoding_wanted` for an article to be read in another one, `repair_wanted` for the repair desk, `compare_wanted`
    for two articles that have words in common, `changes_wanted` for what changed in one.
    """

    gaps_wanted = Signal(list)
    article_wanted = Signal(str)
    list_wanted = Signal(list)
    encoding_wanted = Signal(str)
    repair_wanted = Signal()
    compare_wanted = Signal(str, str)
    changes_wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._reader = WarmReader(desk.jobs, self)
        self._work: set[int] = set()
        self._subjects: dict[str, frozenset[str]] = {}
        self._told: list[ImportedFile] = []
        self._choice: BookChoice | None = None
        self._asks = Asks(
            self.gaps_wanted.emit,
            self.article_wanted.emit,
            self.list_wanted.emit,
            self.encoding_wanted.emit,
            self.repair_wanted.emit,
            self.keep_apart,
            self.compare_wanted.emit,
            self.changes_wanted.emit,
        )
        desk.notifier.changed.connect(self._withdraw)
        desk.jobs.finished.connect(lambda handle: self._work.discard(handle.number))

    @property
    def is_busy(self) -> bool:
        """Whether files are being read or kept."""
        return bool(self._work)

    def add_files(self, paths: Sequence[Path]) -> None:
        """Read `paths` as a job; then keep what could be read, and say what could not. Of e-books among them it is
        asked first how they are to be read.
        """
        if not paths:
            return

        def add(whole_books: bool) -> None:
            self._read(
                self._reading(paths), lambda: tuple(file_walk.walk(tuple(paths))), whole_books, ImportReport.tell
            )

        books = books_in(paths)
        if books:
            # Files may be dropped on a window that is not the active one: it would be nobody's, and gone at once.
            self._choice = BookChoice(books, self._desk.preferences, add)
            self._choice.ask(QApplication.activeWindow())
        else:
            add(self._desk.preferences.value.whole_books)

    def add_found(self, folder: Path, paths: Sequence[Path], name: str, then: Callable[[], None]) -> None:
        """Read files that were found in a watched folder, which is called `name`; say quietly what came of them, and
        call `then` when it is known.
        """

        def tell(report: ImportReport, stopped: int) -> None:
            then()
            report.tell_quietly(name, stopped)

        def find() -> tuple[Found, ...]:
            return tuple(file_walk.again(folder, path) for path in paths)

        words = self.tr("Reading new files from {folder}").format(folder=name)
        self._read(words, find, self._desk.preferences.value.whole_books, tell)

    def keep_apart(self, imported: Sequence[ImportedFile]) -> None:
        """Undo an import and do it again, with articles of their own for what was taken for newer versions."""
        read_again = [one for one in imported if one.status not in (Status.FAILED, Status.DUPLICATE)]
        paths = tuple(dict.fromkeys(one.file for one in read_again))
        apart = frozenset(one.file for one in imported if one.status is Status.UPDATED)
        self._desk.library.undo()
        whole_books = self._desk.preferences.value.whole_books
        self._read(self._reading(paths), lambda: tuple(file_walk.walk(paths)), whole_books, ImportReport.tell, apart)

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
        if not self.can_paste():
            return
        data = QGuiApplication.clipboard().mimeData()
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if files:
            self.add_files(files)
            return
        text = copied(data)
        time = QDateTime.currentDateTime().toString("yyyy-MM-dd HH.mm.ss")
        name = self.tr("Pasted text {time}").format(time=time)

        def read(shelf: Shelf, progress: _Progress) -> None:
            shelf.put(read_pasted(text, name, self._reader.process), lambda: progress(0, 0))

        self._begin(self.tr("Reading the clipboard"), read, ImportReport.tell)

    def has_report(self) -> bool:
        """Whether anything was imported since the window was opened."""
        return bool(self._told)

    def show_report(self) -> None:
        """Show what became of all files since the window was opened."""
        self.list_wanted.emit(list(self._told))

    def _reading(self, paths: Sequence[Path]) -> str:
        words = self.tr("Reading {count} files") if len(paths) > 1 else self.tr("Reading {name}")
        return words.format(count=len(paths), name=paths[0].name)

    def _read(
        self, words: str, find: _Find, whole_books: bool, tell: _Told, apart: frozenset[Path] = frozenset()
    ) -> None:
        process = self._reader.process

        def read(shelf: Shelf, progress: _Progress) -> None:
            found = find()
            shelf.files = len({one.path for one in found})
            for one in read_each(found, Request("", whole_books=whole_books), process, progress):
                shelf.put(one, lambda: progress(0, 0))

        self._begin(words, read, tell, apart)

    def _begin(
        self,
        words: str,
        read: Callable[[Shelf, _Progress], None],
        tell: _Told,
        apart: frozenset[Path] = frozenset(),
    ) -> None:
        shelf = Shelf()
        keeping = Keeping(self._desk.library, shelf, apart)

        def fill(progress: _Progress) -> None:
            with shelf:
                progress(0, 0)
                read(shelf, progress)

        def end(stopped: bool) -> None:
            imported = keeping.end()
            if stopped and not imported:
                self._desk.messages.toast(self.tr("Stopped: nothing was added."))
            if not imported or keeping.is_undone:
                return
            self._told = [*self._told, *imported][-_REMEMBERED:]
            report = ImportReport(self._desk, imported, self._asks, can_undo=keeping.is_last)
            tell(report, shelf.files if stopped else 0)
            self._subjects.update(report.subjects())

        handle = self._desk.jobs.take_turns(words, keeping.turns(), end, fill)
        self._work.add(handle.number)
        self._reader.used_by(handle)

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
