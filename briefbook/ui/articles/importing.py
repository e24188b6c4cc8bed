"""Importing: files are read beside other work, then kept in one edit, and what came of them is said."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from briefbook.operations.import_files import ImportedFile, ReadFile, Status, keep_files, read_files
from briefbook.ui import undo_offer
from briefbook.ui.desk import Desk
from briefbook.ui.messages import Offer, Weight

_NAMED = 12


class Importing(QObject):
    """Adds files and folders to the library. `gaps_wanted` asks for a table of what the articles leave unstated."""

    gaps_wanted = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def add_files(self, paths: Sequence[Path]) -> None:
        """Read `paths` as a job; then keep what could be read, and say what could not."""
        if not paths:
            return

        def read(progress: Callable[[int, int], None]) -> tuple[ReadFile, ...]:
            return read_files(tuple(paths), progress=progress)

        label = self.tr("Reading {count} files") if len(paths) > 1 else self.tr("Reading {name}")
        self._desk.jobs.run(label.format(count=len(paths), name=paths[0].name), read, self._keep)

    def _keep(self, read: tuple[ReadFile, ...]) -> None:
        imported = keep_files(self._desk.library, read)
        added = [one for one in imported if one.status is Status.ADDED]
        if added:
            undo_offer.tell(self._desk, self.tr("Articles added: {count}").format(count=len(added)))
            self._say_gaps(added)
        self._say_failures([one for one in imported if one.status is not Status.ADDED], len(imported))

    def _say_gaps(self, added: Sequence[ImportedFile]) -> None:
        details = (
            ("title", self.tr("without a title: {count}")),
            ("authors", self.tr("without an author: {count}")),
            ("published", self.tr("without a date: {count}")),
            ("licence", self.tr("without a licence: {count}")),
        )
        gaps = []
        for detail, words in details:
            count = sum(1 for one in added if one.article and detail in one.article.details.missing)
            if count:
                gaps.append(words.format(count=count))
        if gaps:
            said = self.tr("Articles added: {count}; {gaps}.").format(count=len(added), gaps=", ".join(gaps))
            self._desk.messages.say(said, Weight.PLAIN, Offer(self.tr("Fill the Gaps"), self.gaps_wanted.emit))

    def _say_failures(self, failed: Sequence[ImportedFile], count: int) -> None:
        if not failed:
            return
        head = self.tr("Not added: {failed} of {count}.").format(failed=len(failed), count=count)
        sentences = [one.message for one in failed[:_NAMED]]
        self._desk.messages.say("\n".join((head, *sentences)), Weight.WARNING)
