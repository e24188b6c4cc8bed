"""Colours for themes that can be read as letters on paper, and in the dark once they are lightened."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor

from briefbook.ui.theme_rule import contrast, legible

translate = QCoreApplication.translate

_WHITE = QColor("#ffffff")
LEAST = 4.5
"""The least contrast of text. Source: WCAG 2.1, success criterion 1.4.3."""


def named() -> tuple[tuple[str, str], ...]:
    """The colours that are offered, with their names in the user's language."""
    return (
        (translate("Themes", "Blue"), "#1f5a93"),
        (translate("Themes", "Ochre"), "#8a5a00"),
        (translate("Themes", "Plum"), "#7b2d6b"),
        (translate("Themes", "Green"), "#2e6b3a"),
        (translate("Themes", "Red"), "#a03123"),
        (translate("Themes", "Indigo"), "#3c3c8c"),
        (translate("Themes", "Slate"), "#4d5b66"),
        (translate("Themes", "Teal"), "#0f6b6b"),
        (translate("Themes", "Brown"), "#6b4423"),
        (translate("Themes", "Magenta"), "#a3195b"),
        (translate("Themes", "Olive"), "#5c6112"),
        (translate("Themes", "Violet"), "#6a3fa0"),
    )


def name_of(colour: str) -> str:
    """What a colour is called; its number if it is none of those that are offered."""
    return next((name for name, one in named() if one == colour.lower()), colour.lower())


def printable(colour: QColor) -> QColor:
    """`colour`, darkened as far as letters in it need to be read on white paper."""
    return colour if contrast(colour, _WHITE) >= LEAST else legible(colour, _WHITE)
