"""The panes of a window, made once and joined to each other by their signals."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from briefbook.ui import naming
from briefbook.ui.annotation_pane import AnnotationPane
from briefbook.ui.arrange import adding
from briefbook.ui.arrange.pane import ArrangePane
from briefbook.ui.articles.details import DetailsPane
from briefbook.ui.articles.importing import Importing
from briefbook.ui.articles.pane import ArticlePane
from briefbook.ui.book_chooser import BookChooser
from briefbook.ui.chapter_chooser import ChapterChooser
from briefbook.ui.command import Command
from briefbook.ui.desk import Desk
from briefbook.ui.duplicates import compare
from briefbook.ui.duplicates.dialog import DuplicatesDialog
from briefbook.ui.go_to import Goal
from briefbook.ui.paragraph_goals import paragraph_goals
from briefbook.ui.preview.preview_pane import PreviewPane
from briefbook.ui.reader.pane import ReaderPane
from briefbook.ui.repair import article_verbs
from briefbook.ui.repair.dialog import RepairDialog
from briefbook.ui.search_pane import SearchPane
from briefbook.ui.themes.dialog import ThemesDialog
from briefbook.ui.watching import verbs as watching
from briefbook.ui.watching.watcher import Watcher
from briefbook.ui.write.pane import WritePane
from briefbook.ui.write.sections import SectionKind

_GOALS = 200


class Panes(QObject):
    """Every pane over one desk. What one of them asks of the window is sent on as a signal."""

    article_wanted = Signal(str)
    article_clicked = Signal(str)
    annotation_wanted = Signal(str)
    paragraph_wanted = Signal(str, int)
    preview_wanted = Signal()
    write_wanted = Signal()
    keys_wanted = Signal()
    panel_wanted = Signal(QWidget)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.importing = Importing(desk, self)
        self.watcher = Watcher(desk, self.importing, self)
        self.articles = ArticlePane(desk, self.importing)
        self.search = SearchPane(desk)
        self.reader = ReaderPane(desk)
        self.annotations = AnnotationPane(desk)
        self.details = DetailsPane(desk)
        self.arrange = ArrangePane(desk)
        self.write = WritePane(desk)
        self.preview = PreviewPane(desk)
        self.books = BookChooser(desk)
        self.chapters = ChapterChooser(desk, self.books)
        self._join()
        self.show_book(self.books.book_id)

    def workspaces(self) -> tuple[tuple[str, QWidget], ...]:
        """The workspaces with their names, in their order."""
        return (
            (self.tr("Read"), self.reader),
            (self.tr("Arrange"), self.arrange),
            (self.tr("Write"), self.write),
            (self.tr("Preview"), self.preview),
        )

    def left(self) -> tuple[tuple[str, QWidget], ...]:
        """The panes left of the workspace."""
        return ((self.tr("Articles"), self.articles), (self.tr("Search"), self.search))

    def right(self) -> tuple[tuple[str, QWidget], ...]:
        """The panes right of the workspace."""
        return ((self.tr("Annotations"), self.annotations), (self.tr("Details"), self.details))

    def commands(self) -> tuple[Command, ...]:
        """The commands of all panes."""
        own = (
            Command("book.new", self.tr("New Book"), self.new_book, "book"),
            Command("book.themes", self.tr("&Themes…"), self.show_themes, "book"),
            Command("tools.repair", self.tr("&Repair Desk…"), self.show_repair, "tools"),
            Command("tools.duplicates", self.tr("&Duplicates…"), self.show_duplicates, "tools"),
        )
        panes = (
            self.articles,
            self.details,
            self.search,
            self.reader,
            self.annotations,
            self.arrange,
            self.write,
            self.preview,
        )
        others = (
            *article_verbs.of(self.reader),
            compare.of(self.reader, self.show_duplicates),
            *watching.commands(self.watcher),
        )
        return (*own, *others, *(command for pane in panes for command in pane.commands()))

    def goals(self, typed: str, show_article: Callable[[str], None]) -> list[Goal]:
        """The articles that what was typed may mean, as things to go to; “article” may be typed for what they are."""
        kind, articles = self.tr("article"), self._desk.library.articles
        found = dict(articles.labelled(typed, naming.untitled(), limit=_GOALS))
        other = " ".join(word for word in typed.split() if word.casefold() != kind)
        if other != typed:
            found.update(articles.labelled(other, naming.untitled(), limit=_GOALS))
        labelled = [
            Goal(label, kind, lambda article_id=article_id: show_article(article_id))  # type: ignore[misc]
            for article_id, label in found.items()
        ]
        library, book_id = self._desk.library, self.books.book_id
        return [*paragraph_goals(typed, library, book_id, self.paragraph_wanted.emit), *labelled]

    def show_article(self, article_id: str) -> None:
        """Show an article in the reader; the panels follow."""
        self.reader.show_article(article_id)
        self.articles.reveal(article_id)

    def show_annotation(self, annotation_id: str) -> None:
        """Show an annotation where it stands."""
        self.reader.show_annotation(annotation_id)
        self.annotations.reveal(annotation_id)

    def show_book(self, book_id: str) -> None:
        """Work on that book in all panes."""
        self.arrange.show_book(book_id or None)
        self.write.show_book(book_id or None)
        self.preview.show_book(book_id or None)

    def new_book(self) -> None:
        """Make a new book and ask what it is for."""
        self.books.make()
        self.write.show_set_up("title")

    def show_themes(self) -> None:
        """Open the themes; a chapter for one of them goes into the book that is worked on."""
        library, book_id = self._desk.library, self.books.book_id
        book = library.books.get(book_id).title if book_id else ""
        dialog = ThemesDialog(self._desk, book, self.arrange.window())
        dialog.chapter_wanted.connect(
            lambda theme_id: adding.chapters_for(self._desk, book_id, [library.themes.find(theme_id)])
        )
        dialog.exec()
        dialog.deleteLater()

    def show_repair(self) -> None:
        """Open the repair desk: annotations whose words an update of their article changed or dropped."""
        dialog = RepairDialog(self._desk, self.arrange.window())
        dialog.exec()
        dialog.deleteLater()

    def show_duplicates(self, first: tuple[str, str] | None = None) -> None:
        """Open the list of articles with words in common, at the pair `first` if one is given."""
        dialog = DuplicatesDialog(self._desk, first, self.arrange.window())
        dialog.exec()
        dialog.deleteLater()

    def close_all(self) -> None:
        """Keep what is being typed, and end what panes have running."""
        self.preview.end()
        self.articles.keep_progress()
        self.arrange.writing.keep()
        self.write.keep()
        self.watcher.end()

    def _article_shown(self, article_id: str) -> None:
        self.articles.keep_progress()
        self.articles.reveal(article_id)
        self.details.show_article(article_id)
        self.annotations.note_article(article_id)

    def _show_changes(self, article_id: str) -> None:
        """Show what changed in the newest text of an article, in the reader."""
        self.article_wanted.emit(article_id)
        self.reader.show_changes()

    def _ask_comment(self, annotation_id: str) -> None:
        """Let the comment be written beside the reader; Esc leads back to the line that was read."""
        self.panel_wanted.emit(self.annotations)
        self.annotations.edit_comment(annotation_id, back_to=self.reader)

    def _progressed(self, percent: int, _minutes: int) -> None:
        if self.reader.article_id:
            self.articles.note_progress(self.reader.article_id, percent)

    def _join(self) -> None:
        for pane in (self.articles, self.search, self.preview):
            pane.article_chosen.connect(self.article_wanted)
        self.articles.article_clicked.connect(self.article_clicked)
        for source in (self.search, self.annotations, self.arrange, self.write, self.preview):
            source.annotation_chosen.connect(self.annotation_wanted)
        self.search.paragraph_chosen.connect(self.paragraph_wanted)
        self.search.wanted.connect(lambda: self.panel_wanted.emit(self.search))
        self.details.wanted.connect(lambda: self.panel_wanted.emit(self.details))
        self.preview.wanted.connect(self.preview_wanted)
        self.preview.chapter_chosen.connect(self.write.show_chapter)
        self.preview.point_chosen.connect(self.write.show_point)
        self.preview.set_up_chosen.connect(lambda _book_id: self.write.show_set_up())
        self.preview.scene_chosen.connect(lambda _book_id: self.write.show_scene())
        self.preview.facts_chosen.connect(lambda _book_id: self.write.show_table(SectionKind.FACTS))
        self.write.wanted.connect(self.write_wanted)
        self.write.book_wanted.connect(self.new_book)
        self.arrange.book_wanted.connect(self.new_book)
        self.preview.book_wanted.connect(self.new_book)
        self.importing.article_wanted.connect(self.article_wanted)
        self.importing.repair_wanted.connect(self.show_repair)
        self.importing.compare_wanted.connect(lambda one, other: self.show_duplicates((one, other)))
        self.importing.changes_wanted.connect(self._show_changes)
        self.reader.article_shown.connect(self._article_shown)
        self.reader.progressed.connect(self._progressed)
        self.reader.annotation_chosen.connect(self.annotations.reveal)
        self.reader.comment_requested.connect(self._ask_comment)
        self.reader.next_unread_requested.connect(self.articles.next_unread)
        self.reader.keys_requested.connect(self.keys_wanted)
        self.reader.send_to_chapter.connect(self.chapters.place)
        for sender in (self.annotations, self.arrange):
            sender.send_to_chapter.connect(lambda ids: self.chapters.place(lambda: ids))
        self.books.book_chosen.connect(self.show_book)
        self.books.made.connect(lambda: self.write.show_set_up("title"))
