"""The popover: what can be done with words selected by mouse. It never takes the keyboard from the page."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from briefbook.model.theme import Theme
from briefbook.ui import tooltip
from briefbook.ui.theme_rule import draw_rule, legible

_MOST_THEMES = 8
_AWAY = 10
_ICON = 22


class Popover(QFrame):
    """A row of buttons near a selection: the themes by their letters and rules, a comment, a chapter."""

    theme_asked = Signal(int)
    comment_asked = Signal()
    chapter_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = parent
        self.setObjectName("floating")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(4, 4, 4, 4)
        self._row.setSpacing(2)
        self.buttons: list[QToolButton] = []
        self.hide()

    def open(self, at: QPoint, themes: Sequence[Theme]) -> None:
        """Show the buttons below a point of the parent, or above it where there is no room."""
        self._fill(themes)
        self.adjustSize()
        room = self._room.rect().adjusted(4, 4, -4, -4)
        left = min(max(room.left(), at.x() - self.width() // 2), room.right() - self.width())
        below = at.y() + 2 * _AWAY
        top = below if below + self.height() <= room.bottom() else at.y() - 2 * _AWAY - self.height()
        self.move(left, top)
        self.show()
        self.raise_()

    def _fill(self, themes: Sequence[Theme]) -> None:
        for button in self.buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []
        for number, theme in enumerate(themes[:_MOST_THEMES], start=1):
            name = self.tr("Mark as {theme} ({number})").format(theme=theme.name, number=number)
            button = self._add(name, lambda number=number: self.theme_asked.emit(number))  # type: ignore[misc]
            button.setIcon(_sign(theme, self.palette().button().color(), self.devicePixelRatioF()))
            button.setIconSize(QSize(_ICON, _ICON))
        self._add(self.tr("Comment (n)"), self.comment_asked.emit).setText(self.tr("Comment"))
        self._add(self.tr("Send to a chapter (q)"), self.chapter_asked.emit).setText(self.tr("To Chapter"))

    def _add(self, name: str, act: Callable[[], None]) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setAccessibleName(name)
        button.setToolTip(tooltip.plain(name))
        button.clicked.connect(self.hide)
        # Without an argument of its own: Qt would give the act whether the button is checked as a theme’s number.
        button.clicked.connect(lambda _checked: act())
        self._row.addWidget(button)
        self.buttons.append(button)
        return button


def _sign(theme: Theme, ground: QColor, ratio: float) -> QIcon:
    picture = QPixmap(QSize(_ICON, _ICON) * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    draw_rule(painter, QRect(1, 2, 6, _ICON - 4), theme, ground)
    font = painter.font()
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(legible(QColor(theme.colour), ground))
    painter.drawText(QRect(8, 0, _ICON - 8, _ICON), Qt.AlignmentFlag.AlignCenter, theme.letter)
    painter.end()
    return QIcon(picture)
