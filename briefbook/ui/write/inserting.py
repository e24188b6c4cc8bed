"""Passages put into a text: as quotations that hold before the proof, or as their core statements."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from briefbook.errors import BriefbookError
from briefbook.library.library import Library
from briefbook.model.annotation import Annotation
from briefbook.operations import quoting
from briefbook.ui.desk import Desk
from briefbook.ui.messages import Weight
from briefbook.ui.spoken import told
from briefbook.ui.write.manuscript import Manuscript

translate = QCoreApplication.translate

Make = Callable[[Library, str, Annotation], str]


def insert_quotations(desk: Desk, book_id: str, annotation_ids: Sequence[str], text: Manuscript) -> None:
    """Put quotations at the cursor of `text`; what cannot be quoted is said instead."""
    for words in _made(desk, book_id, annotation_ids, quoting.quotation):
        text.insert(words)


def insert_statements(desk: Desk, book_id: str, annotation_ids: Sequence[str], text: Manuscript) -> None:
    """Put core statements at the cursor of `text`; that there are none is said instead."""
    found = [words for words in _made(desk, book_id, annotation_ids, quoting.statement) if words]
    for words in found:
        text.insert(words)
    if not found:
        desk.messages.toast(translate("Write", "No core statement is written there yet. S in the reader writes one."))


def _made(desk: Desk, book_id: str, annotation_ids: Sequence[str], make: Make) -> list[str]:
    library = desk.library
    try:
        with library.edit(translate("Write", "Cite in a text")):
            return [make(library, book_id, library.annotations.get(one)) for one in annotation_ids]
    except BriefbookError as error:
        desk.messages.say(told(error), Weight.WARNING)
        return []
