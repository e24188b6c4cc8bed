"""The patterns of a theme's rule in words and as small pictures."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from briefbook.model.theme import Pattern, Theme
from briefbook.ui.theme_rule import draw_rule

translate = QCoreApplication.translate

ICON = QSize(16, 22)
_RULE = 6
_RATIO = 3
"""Pictures are drawn so much finer than they are shown: sharp up to 300 %."""


def name_of(pattern: Pattern) -> str:
    """A pattern in the user's language."""
    names = {
        Pattern.SOLID: translate("Themes", "Solid"),
        Pattern.DOUBLE: translate("Themes", "Double"),
        Pattern.DASHED: translate("Themes", "Dashed"),
        Pattern.DOTTED: translate("Themes", "Dotted"),
        Pattern.THICK: translate("Themes", "Thick"),
        Pattern.HATCHED: translate("Themes", "Hatched"),
    }
    return names[pattern]


def icon_of(theme: Theme, ground: QColor) -> QIcon:
    """A piece of the rule of `theme` on `ground`."""
    picture, painter = _begin()
    draw_rule(painter, QRect((ICON.width() - _RULE) // 2, 0, _RULE, ICON.height()), theme, ground)
    painter.end()
    return QIcon(picture)


def swatch(colour: QColor) -> QIcon:
    """A piece of a colour."""
    picture, painter = _begin()
    painter.fillRect(QRect(0, 3, ICON.width(), ICON.height() - 6), colour)
    painter.end()
    return QIcon(picture)


def _begin() -> tuple[QPixmap, QPainter]:
    picture = QPixmap(ICON * _RATIO)
    picture.setDevicePixelRatio(_RATIO)
    picture.fill(Qt.GlobalColor.transparent)
    return picture, QPainter(picture)
