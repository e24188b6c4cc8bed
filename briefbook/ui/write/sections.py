"""The sections of a book in which something is written, as an item model: set-up, scenesetter, points, chapters."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from briefbook.library.chapters import numbered
from briefbook.model.body import count_words
from briefbook.model.book import Book, Chapter, PointKind
from briefbook.model.changes import Changes
from briefbook.model.theme import Theme
from briefbook.ui.desk import Desk

SECTION = Qt.ItemDataRole.UserRole
_TABLES = ("books", "chapters", "points", "themes", "facts", "events", "names")

_Index = QModelIndex | QPersistentModelIndex


class SectionKind(StrEnum):
    """What is written in a section."""

    SET_UP = "set-up"
    SCENE = "scene"
    POINTS = "points"
    FACTS = "facts"
    EVENTS = "events"
    PEOPLE = "people"
    CHAPTER = "chapter"


@dataclass(frozen=True, slots=True)
class Section:
    """A section: `number` and `theme` are a chapter's, `note` says how far it is, `id` is the chapter's or the kind."""

    kind: SectionKind
    id: str
    title: str
    note: str = ""
    number: str = ""
    theme: Theme | None = None
    nested: bool = False


class SectionModel(QAbstractListModel):
    """The sections of one book, of none at first. `refreshed` follows each change."""

    refreshed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._sections: list[Section] = []
        self.book_id: str | None = None
        desk.notifier.changed.connect(self._follow)

    def show_book(self, book_id: str | None) -> None:
        """Show the sections of a book; of none if None."""
        self.book_id = book_id
        self._refresh()

    @property
    def has_chapters(self) -> bool:
        """Whether the book has chapters."""
        return any(one.kind is SectionKind.CHAPTER for one in self._sections)

    def section(self, row: int) -> Section | None:
        """The section in a row."""
        return self._sections[row] if 0 <= row < len(self._sections) else None

    def row_of(self, section_id: str) -> int:
        """Where a section stands, -1 if it is not there."""
        return next((row for row, one in enumerate(self._sections) if one.id == section_id), -1)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """How many sections there are."""
        return 0 if parent.isValid() else len(self._sections)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The title, the section for the delegate, or its words for a screen reader."""
        section = self.section(index.row())
        if section is None:
            return None
        title = f"{section.number}  {section.title}".strip()
        if role == Qt.ItemDataRole.DisplayRole:
            return title
        if role == SECTION:
            return section
        return f"{title}, {section.note}" if role == Qt.ItemDataRole.AccessibleTextRole else None

    def _follow(self, changes: Changes) -> None:
        if self.book_id is not None and changes.touched(*_TABLES):
            self._refresh()

    def _refresh(self) -> None:
        # The book may just have been removed; whoever chooses the books will say so in a moment.
        book = next((book for book in self._desk.library.books.all() if book.id == self.book_id), None)
        sections = self._read(book) if book else []
        if [one.id for one in sections] == [one.id for one in self._sections]:
            self._sections = sections
            if sections:
                self.dataChanged.emit(self.index(0), self.index(len(sections) - 1))
        else:
            self.beginResetModel()
            self._sections = sections
            self.endResetModel()
        self.refreshed.emit()

    def _read(self, book: Book) -> list[Section]:
        library = self._desk.library
        themes = {theme.id: theme for theme in library.themes.all()}
        scene, written = SectionKind.SCENE, self._written(book.scenesetter)
        return [
            Section(SectionKind.SET_UP, SectionKind.SET_UP, self.tr("Book set-up"), book.title),
            Section(scene, scene, self.tr("Scenesetter"), written or self.tr("Nothing written yet")),
            Section(SectionKind.POINTS, SectionKind.POINTS, self.tr("Points"), self._counted(book)),
            *self._records(book),
            *(
                self._chapter(number, chapter, themes.get(chapter.theme_id or ""))
                for number, chapter in numbered(library.books.chapters(book.id))
            ),
        ]

    def _records(self, book: Book) -> list[Section]:
        """The tables: what the sources say, when things happened, who is who."""
        books = self._desk.library.books
        facts, events = len(books.facts(book.id)), len(books.events(book.id))
        cards = sum(name.has_card for name in books.names(book.id))
        one_fact, one_event, one_card = self.tr("1 fact"), self.tr("1 event"), self.tr("1 card")
        return [
            _table(SectionKind.FACTS, self.tr("Facts"), one_fact, self.tr("%n facts", "", facts), facts),
            _table(SectionKind.EVENTS, self.tr("Events"), one_event, self.tr("%n events", "", events), events),
            _table(SectionKind.PEOPLE, self.tr("People"), one_card, self.tr("%n cards", "", cards), cards),
        ]

    def _chapter(self, number: str, chapter: Chapter, theme: Theme | None) -> Section:
        written = self._written(chapter.introduction)
        note = written if written and chapter.gist.strip() else self.tr("No introduction yet")
        if written and not chapter.gist.strip():
            note = self.tr("No gist yet")
        nested = chapter.parent_id is not None
        return Section(SectionKind.CHAPTER, chapter.id, chapter.title, note, number, theme, nested)

    def _counted(self, book: Book) -> str:
        points = self._desk.library.books.points(book.id)
        key = sum(point.kind is PointKind.KEY for point in points)
        if not points:
            return self.tr("Write these last")
        return self.tr("{key} key, {others} others").format(key=key, others=len(points) - key)

    def _written(self, text: str) -> str:
        words = count_words(text)
        if not words:
            return ""
        return self.tr("1 word") if words == 1 else self.tr("%n words", "", words)


def _table(kind: SectionKind, title: str, one: str, several: str, number: int) -> Section:
    return Section(kind, kind, title, one if number == 1 else several)
