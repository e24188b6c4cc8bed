"""The search pane: everything that the library holds, as one types, with the words found set bold."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFont, QHideEvent, QPainter
from PySide6.QtWidgets import (
    QLineEdit,
    QListView,
    QStackedLayout,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from briefbook.library.search import Hit
from briefbook.ui.command import Command
from briefbook.ui.desk import Desk
from briefbook.ui.forward import bring_forward
from briefbook.ui.placeholder import Placeholder
from briefbook.ui.plain_drawing import draw_ground, draw_line, draw_lines, soft

_PAUSE = 120
_PADDING = 8
_LINES = 3
_HIT = Qt.ItemDataRole.UserRole + 1
_Index = QModelIndex | QPersistentModelIndex


class HitModel(QAbstractListModel):
    """What was found, best first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hits: tuple[Hit, ...] = ()

    def show(self, hits: tuple[Hit, ...]) -> None:
        """Take what was found."""
        self.beginResetModel()
        self._hits = hits
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """How many places were found."""
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words around a place, or the hit itself."""
        if not index.isValid():
            return None
        hit = self._hits[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return hit.snippet
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.kind(hit)}: {hit.snippet}"
        return hit if role == _HIT else None

    def kind(self, hit: Hit) -> str:
        """What kind of place it is, with its paragraph."""
        kinds = {
            "article": self.tr("Article"),
            "annotation": self.tr("Annotation"),
            "point": self.tr("Point"),
            "text": self.tr("Own text"),
        }
        return f"{kinds[hit.kind]}, ¶ {hit.paragraph}" if hit.paragraph else kinds[hit.kind]


class HitDelegate(QStyledItemDelegate):
    """Draws the kind of a place and the words around it."""

    def __init__(self, model: HitModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """The height of every row."""
        return QSize(120, option.fontMetrics.lineSpacing() * (_LINES + 1) + 2 * _PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw the row."""
        painter.save()
        draw_ground(painter, option)
        hit: Hit = index.data(_HIT)
        area = option.rect.adjusted(_PADDING, _PADDING, -_PADDING, -_PADDING)
        line = option.fontMetrics.lineSpacing()
        kind = QFont(option.font)
        kind.setBold(True)
        draw_line(
            painter, QRect(area.left(), area.top(), area.width(), line), self._model.kind(hit), kind, soft(option)
        )
        words = QRect(area.left(), area.top() + line, area.width(), line * _LINES)
        draw_lines(painter, words, hit.snippet, option.font, option.palette.text().color())
        painter.restore()


class SearchPane(QWidget):
    """A field and what it finds. Enter or a click goes there."""

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
        self.model = HitModel(self)
        self.list = QListView()
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(HitDelegate(self.model, self.list))
        self.list.setUniformItemSizes(True)
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
        bring_forward(self)
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

    def hideEvent(self, event: QHideEvent) -> None:
        """Look for nothing that nobody sees."""
        self._pause.stop()
        super().hideEvent(event)

    def _explanation(self) -> str:
        return self.tr("Search looks in articles, annotations, points and your own texts.")

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
        hit: Hit | None = index.data(_HIT)
        if hit is None:
            return
        if hit.kind == "annotation":
            self.annotation_chosen.emit(hit.id)
        elif hit.article_id and hit.paragraph:
            self.paragraph_chosen.emit(hit.article_id, hit.paragraph)
        elif hit.article_id:
            self.article_chosen.emit(hit.article_id)
