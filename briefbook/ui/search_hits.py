"""What was found, as a list model, and how it is drawn: kind, paragraph, article; the words around, the found bold."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from briefbook.library.library import Library
from briefbook.library.search import Hit
from briefbook.ui import naming
from briefbook.ui.plain_drawing import draw_ground, draw_line, mirrored, soft

HIT = Qt.ItemDataRole.UserRole + 1
_HEAD = Qt.ItemDataRole.UserRole + 2
_PADDING = 8
_LINES = 3
_Index = QModelIndex | QPersistentModelIndex


class HitModel(QAbstractListModel):
    """What was found, best first."""

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._hits: tuple[Hit, ...] = ()
        self._labels: dict[str, str] = {}

    def show(self, hits: tuple[Hit, ...]) -> None:
        """Take what was found."""
        self.beginResetModel()
        self._hits = hits
        self._labels = self._library.articles.labels(
            [one.article_id for one in hits if one.article_id], naming.untitled()
        )
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """How many places were found."""
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words around a place, what stands above them, or the hit itself."""
        if not index.isValid():
            return None
        hit = self._hits[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return hit.snippet
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.tr("{place}: {words}").format(place=self._head(hit), words=hit.snippet)
            case _ if role == _HEAD:
                return self._head(hit)
        return hit if role == HIT else None

    def _head(self, hit: Hit) -> str:
        """What kind of place it is, with its paragraph and article."""
        kinds = {
            "article": self.tr("Article"),
            "annotation": self.tr("Annotation"),
            "point": self.tr("Point"),
            "text": self.tr("Own text"),
        }
        place = kinds[hit.kind]
        if hit.paragraph:
            place = self.tr("{kind}, ¶ {paragraph}").format(kind=place, paragraph=hit.paragraph)
        article = self._labels.get(hit.article_id or "", "")
        return self.tr("{place} · {article}").format(place=place, article=article) if article else place


class HitDelegate(QStyledItemDelegate):
    """Draws a place in equally high rows."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """The height of every row."""
        return QSize(120, option.fontMetrics.lineSpacing() * (_LINES + 1) + 2 * _PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw the row."""
        painter.save()
        draw_ground(painter, option)
        area = option.rect.adjusted(_PADDING, _PADDING, -_PADDING, -_PADDING)
        line = option.fontMetrics.lineSpacing()
        head = QRect(area.left(), area.top(), area.width(), line)
        draw_line(painter, mirrored(option, head), str(index.data(_HEAD)), option.font, soft(option))
        words = QRect(area.left(), area.top() + line, area.width(), line * _LINES)
        painter.setPen(option.palette.text().color())
        _draw_found(painter, words, index.data(HIT), option.font)
        painter.restore()


def _draw_found(painter: QPainter, rect: QRect, hit: Hit, font: QFont) -> None:
    """Draw the words around a place in as many lines as there is room for, what was found bold; plain text only."""
    layout = QTextLayout(hit.snippet, font)
    layout.setFormats([_bold(hit.snippet, start, end) for start, end in hit.spans])
    wrapping = QTextOption()
    wrapping.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(wrapping)
    height = QFontMetrics(font).lineSpacing()
    layout.beginLayout()
    for number in range(rect.height() // height):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(1, rect.width()))
        line.setPosition(QPointF(0, number * height))
    layout.endLayout()
    layout.draw(painter, QPointF(rect.topLeft()))


def _bold(text: str, start: int, end: int) -> QTextLayout.FormatRange:
    """The format of a span; Qt counts in UTF-16."""
    bold = QTextLayout.FormatRange()
    bold.start = len(text[:start].encode("utf-16-le", "replace")) // 2
    bold.length = len(text[start:end].encode("utf-16-le", "replace")) // 2
    bold.format = QTextCharFormat()
    bold.format.setFontWeight(QFont.Weight.Bold)
    return bold
