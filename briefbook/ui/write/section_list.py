"""The sections as a list beside the text, or as a box above it where there is little room."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, Qt
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from briefbook.ui.plain_drawing import draw_ground, draw_line, mirrored, soft
from briefbook.ui.theme_rule import draw_rule
from briefbook.ui.write.sections import SECTION, Section, SectionModel

_MARGIN, _GAP, _RULE, _NESTED = 6, 8, 6, 14
_WIDTH = 160


class SectionDelegate(QStyledItemDelegate):
    """Draws all sections in one height: the title, and below it how far it is."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The same for all."""
        return QSize(_WIDTH, 2 * QFontMetrics(option.font).lineSpacing() + 2 * _MARGIN)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one section."""
        section: Section = index.data(SECTION)
        painter.save()
        painter.setClipRect(option.rect)
        ground = draw_ground(painter, option)
        inner = option.rect.adjusted(_MARGIN + section.nested * _NESTED, _MARGIN, -_MARGIN, -_MARGIN)
        if section.theme:
            rule = QRect(inner.left(), inner.top(), _RULE, inner.height())
            draw_rule(painter, mirrored(option, rule), section.theme, ground)
        line = QFontMetrics(option.font).lineSpacing()
        upper = QRect(inner.left() + _RULE + _GAP, inner.top(), inner.width() - _RULE - _GAP, line)
        bold = QFont(option.font)
        bold.setBold(True)
        text = option.palette.text().color()
        draw_line(painter, mirrored(option, upper), str(index.data()), bold, text)
        draw_line(painter, mirrored(option, upper.translated(0, line)), section.note, option.font, soft(option))
        painter.restore()


class SectionList(QListView):
    """Shows a SectionModel; the current row is the section that is shown. `entered`: Enter, the user wants in."""

    entered = Signal()

    def __init__(self, model: SectionModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(SectionDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Sections"))
        self.setMinimumWidth(_WIDTH)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter go into the section."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.entered.emit()
        else:
            super().keyPressEvent(event)
