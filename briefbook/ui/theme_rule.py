"""How a theme is drawn beside a passage: its rule in its pattern, its letter in a badge. Never by colour alone."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen

from briefbook.model.theme import Pattern, Theme

_LEAST_CONTRAST = 4.5
_STEPS = 12
_BRUSHES = {
    Pattern.SOLID: Qt.BrushStyle.SolidPattern,
    Pattern.THICK: Qt.BrushStyle.SolidPattern,
    Pattern.HATCHED: Qt.BrushStyle.BDiagPattern,
}
_PENS = {Pattern.DASHED: Qt.PenStyle.DashLine, Pattern.DOTTED: Qt.PenStyle.DotLine}


def legible(colour: QColor, ground: QColor) -> QColor:
    """`colour`, moved towards white or black until text in it can be read on `ground` (4.5:1)."""
    goal = QColor("white") if _luminance(ground) < 0.5 else QColor("black")
    for step in range(_STEPS):
        mixed = mix(colour, goal, step / _STEPS)
        if contrast(mixed, ground) >= _LEAST_CONTRAST:
            return mixed
    return goal


def mix(one: QColor, other: QColor, share: float) -> QColor:
    """`one` with `share` (0 to 1) of `other` in it."""
    pairs = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return QColor(*(round(a + (b - a) * share) for a, b in pairs))


def contrast(one: QColor, other: QColor) -> float:
    """The contrast ratio of two colours, from 1 to 21. Source: WCAG 2.1, definition of contrast ratio."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def draw_rule(painter: QPainter, rect: QRect, theme: Theme | None, ground: QColor) -> None:
    """Draw the rule of `theme` down `rect`; a thin grey line for no theme."""
    colour = legible(QColor(theme.colour), ground) if theme else mix(ground, QColor("gray"), 0.6)
    pattern = theme.pattern if theme else Pattern.DOTTED
    painter.save()
    if pattern in _BRUSHES:
        width = rect.width() if pattern is not Pattern.SOLID else max(3, rect.width() // 2)
        bar = QRect(rect.left(), rect.top(), width, rect.height())
        painter.fillRect(bar, QBrush(colour, _BRUSHES[pattern]))
    elif pattern is Pattern.DOUBLE:
        painter.fillRect(QRect(rect.left(), rect.top(), 2, rect.height()), colour)
        painter.fillRect(QRect(rect.left() + 4, rect.top(), 2, rect.height()), colour)
    else:
        painter.setPen(QPen(colour, 3, _PENS[pattern], Qt.PenCapStyle.FlatCap))
        painter.drawLine(rect.left() + 1, rect.top(), rect.left() + 1, rect.bottom())
    painter.restore()


def draw_badge(painter: QPainter, rect: QRect, letter: str, colour: QColor, ground: QColor) -> None:
    """Draw `letter` in the middle of a filled box."""
    fill = legible(colour, ground)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    painter.drawRoundedRect(rect, 3, 3)
    font = QFont(painter.font())
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(ground)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, letter)
    painter.restore()


def _luminance(colour: QColor) -> float:
    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.03928 else float(((value + 0.055) / 1.055) ** 2.4)

    red, green, blue = colour.redF(), colour.greenF(), colour.blueF()
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
