"""Colours for themes that can be read as letters on paper, and in the dark once they are lightened."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor

from briefbook.ui.theme_rule import contrast, legible

_WHITE = QColor("#ffffff")
LEAST = 4.5
"""The least contrast of text. Source: WCAG 2.1, success criterion 1.4.3."""


def named() -> tuple[tuple[str, str], ...]:
    """The colours that are offered, with their names in the user's language."""
    return (
        (_tr("Blue"), "#1f5a93"),
        (_tr("Ochre"), "#8a5a00"),
        (_tr("Plum"), "#7b2d6b"),
        (_tr("Green"), "#2e6b3a"),
        (_tr("Red"), "#a03123"),
        (_tr("Indigo"), "#3c3c8c"),
        (_tr("Slate"), "#4d5b66"),
        (_tr("Teal"), "#0f6b6b"),
        (_tr("Brown"), "#6b4423"),
        (_tr("Magenta"), "#a3195b"),
        (_tr("Olive"), "#5c6112"),
        (_tr("Violet"), "#6a3fa0"),
    )


def name_of(colour: str) -> str:
    """What a colour is called; its number if it is none of those that are offered."""
    return next((name for name, one in named() if one == colour.lower()), colour.lower())


def printable(colour: QColor) -> QColor:
    """`colour`, darkened as far as letters in it need to be read on white paper."""
    return colour if contrast(colour, _WHITE) >= LEAST else legible(colour, _WHITE)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Themes", text)
