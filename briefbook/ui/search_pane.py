"""The search pane: everything that the library holds, as one types, with the words found set bold."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListView, QStackedLayout, QVBoxLayout, QWidget

from briefbook.library.search import Hit
from briefbook.ui.command import Command
from briefbook.ui.desk import Desk
from briefbook.ui.placeholder import Placeholder
from briefbook.ui.search_hits import HIT, HitDelegate, HitModel

_PAUSE = 60
"""Milliseconds after the last key until what is typed is looked for; that itself takes some 20."""


class SearchPane(QWidget):
    """A field and what it finds. Enter or a click goes there; `wanted` asks for the pane to be shown."""

    wanted = Signal()
    article_chosen = Signal(str)
    annotation_chosen = Signal(str)
    paragraph_chosen = Signal(str, int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Search articles, annotations and points"))
        self.field.setAccessibleName(self.tr("Search everything"))
        self.field.setClearButtonEnabled(True)
        self.model = HitModel(desk.library, self)
        self.list = QListView()
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(HitDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.field.installEventFilter(self)
        self._nothing = Placeholder(self.tr("Search everything"), self._explanation())
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.look)
        self._lay_out()
        self.field.textChanged.connect(self._pause.start)
        self.field.returnPressed.connect(self._go_first)
        self.list.activated.connect(self._go)
        self.list.clicked.connect(self._go)

    def commands(self) -> tuple[Command, ...]:
        """The verb that brings one here."""
        return (Command("search.find", self.tr("Find in Library…"), self.begin, "edit", ("Ctrl+Shift+F",)),)

    def begin(self) -> None:
        """Come forward, ready for typing."""
        self.wanted.emit()
        self.field.setFocus()
        self.field.selectAll()

    def look(self) -> None:
        """Find what is typed now."""
        self._pause.stop()
        typed = self.field.text().strip()
        hits = self._desk.library.search.find(typed) if typed else ()
        self.model.show(hits)
        if typed:
            self._nothing.say(self.tr("No match for “{words}”").format(words=typed), self._explanation())
        else:
            self._nothing.say(self.tr("Search everything"), self._explanation())
        self._body.setCurrentIndex(1 if hits else 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys lead from the field into what was found."""
        down = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Down
        if down and event.type() == QEvent.Type.KeyPress and self.model.rowCount():
            self.list.setFocus()
            self.list.setCurrentIndex(self.model.index(0, 0))
            return True
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Look for nothing that nobody sees."""
        self._pause.stop()
        super().hideEvent(event)

    def _explanation(self) -> str:
        return self.tr(
            "Search looks in articles, annotations, points and your own texts, for words in all their forms; “words in "
            "quotation marks” as they are. With language:de it looks in German articles only."
        )

    def _lay_out(self) -> None:
        self._body = QStackedLayout()
        self._body.addWidget(self._nothing)
        self._body.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 0)
        column.addWidget(self.field)
        column.addLayout(self._body, 1)
        self.setFocusProxy(self.field)

    def _go_first(self) -> None:
        self.look()
        if self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(0, 0))
            self._go(self.list.currentIndex())

    def _go(self, index: QModelIndex) -> None:
        hit: Hit | None = index.data(HIT)
        if hit is None:
            return
        if hit.kind == "annotation":
            self.annotation_chosen.emit(hit.id)
        elif hit.article_id and hit.paragraph:
            self.paragraph_chosen.emit(hit.article_id, hit.paragraph)
        elif hit.article_id:
            self.article_chosen.emit(hit.article_id)
