"""The annotation pane: all annotations or those of one article, filtered, edited in place, sent to chapters."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from briefbook.ui.annotation_editor import AnnotationEditor, change
from briefbook.ui.annotation_filter import AnnotationFilter
from briefbook.ui.annotation_model import AnnotationModel
from briefbook.ui.card_list import CardList
from briefbook.ui.command import Command
from briefbook.ui.desk import Desk
from briefbook.ui.local_keys import LocalKeys
from briefbook.ui.messages import Offer
from briefbook.ui.placeholder import Placeholder
from briefbook.ui.splitter import Splitter
from briefbook.ui.undo_offer import tell


class AnnotationPane(QWidget):
    """`annotation_chosen` asks the reader to show a passage, `send_to_chapter` asks for a chapter for several."""

    annotation_chosen = Signal(str)
    send_to_chapter = Signal(list)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.model = AnnotationModel(desk, self)
        self.filter = AnnotationFilter(desk)
        self.list = CardList(self.model, self.tr("Annotations"))
        self.editor = AnnotationEditor(desk)
        self.empty = Placeholder("")
        self._lay_out()
        self.filter.wanted.connect(self.model.show)
        self.model.refreshed.connect(self._refreshed)
        self.list.opened.connect(self.annotation_chosen)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show_current())
        self._back_to: QWidget = self.list
        self.editor.done.connect(self._leave_editor)
        LocalKeys(self.list, self.commands, desk.preferences)
        self.model.show(self.filter.value)

    def show_article(self, article_id: str | None) -> None:
        """Show the annotations of one article; of all articles if None."""
        self.filter.of_article(article_id)

    def note_article(self, article_id: str) -> None:
        """Take notice of the article that is read."""
        self.filter.note_article(article_id)

    def reveal(self, annotation_id: str) -> None:
        """Select an annotation, without the filter if that hides it."""
        if not self.list.reveal(annotation_id):
            self.filter.clear()
            if not self.list.reveal(annotation_id):
                self.show_article(None)
                self.list.reveal(annotation_id)

    def edit_comment(self, annotation_id: str, *, back_to: QWidget | None = None) -> None:
        """Select an annotation and put the cursor in its comment; Esc there leads back to `back_to`, or to the list."""
        self.reveal(annotation_id)
        self._back_to = back_to or self.list
        self.editor.comment.setFocus()

    def commands(self) -> tuple[Command, ...]:
        """What can be done with the selected annotations."""
        none = self.tr("Select an annotation first.")

        def one(name: str, text: str, do: Callable[[], None], *keys: str) -> Command:
            return Command(f"annotations.{name}", text, do, "highlight", keys, may=self._has_selection, why_not=none)

        return (
            one("show", self.tr("Show in Article"), self.list.open_current),
            one("comment", self.tr("Edit Comment"), self._edit_current, "F2"),
            one("send", self.tr("Add to Chapter…"), self._send, "Ctrl+Return"),
            one("star", self.tr("Star or Unstar"), self._star),
            one("remove", self.tr("Remove Annotation"), self._remove, "Del"),
        )

    def _has_selection(self) -> bool:
        return bool(self.list.chosen)

    def _edit_current(self) -> None:
        self._back_to = self.list
        self.editor.comment.setFocus()

    def _leave_editor(self) -> None:
        self._back_to.setFocus()
        self._back_to = self.list

    def _send(self) -> None:
        self.send_to_chapter.emit(self.list.chosen)

    def _star(self) -> None:
        ids = self.list.chosen
        starred = not all(self._desk.library.annotations.get(one).starred for one in ids)
        label = self.tr("Star annotation") if starred else self.tr("Unstar annotation")
        change(self._desk.library, label, ids, lambda annotation: replace(annotation, starred=starred))

    def _remove(self) -> None:
        ids = self.list.chosen
        with self._desk.library.edit(self.tr("Remove annotation")):
            for annotation_id in ids:
                self._desk.library.annotations.remove(annotation_id)
        one, several = self.tr("Removed 1 annotation."), self.tr("Removed %n annotations.", "", len(ids))
        tell(self._desk, one if len(ids) == 1 else several)

    def _show_current(self) -> None:
        index = self.list.currentIndex()
        self.editor.show_annotation(self.model.card(index).annotation if index.isValid() else None)

    def _refreshed(self) -> None:
        number = self.model.rowCount()
        self.filter.show_count(number)
        self.filter.offer_tags(self.model.tags())
        if number:
            self._pages.setCurrentWidget(self._full)
            return
        if self.model.wanted.narrowed:
            self.empty.say(
                self.tr("Nothing fits this filter"), "", Offer(self.tr("Show all annotations"), self.filter.clear)
            )
        else:
            self.empty.say(
                self.tr("Nothing marked yet"), self.tr("Select a sentence, or press . and then a theme number.")
            )
        self._pages.setCurrentWidget(self.empty)

    def _lay_out(self) -> None:
        self._full = Splitter(Qt.Orientation.Vertical)
        self._full.setObjectName("annotations")
        self._full.addWidget(self.list)
        self._full.addWidget(self.editor)
        self._full.setStretchFactor(0, 1)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._full)
        self._pages.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filter)
        column.addWidget(self._pages, 1)
