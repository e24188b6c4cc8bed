"""Paper: the tone of the page in the reader, apart from the appearance of the windows, and its tints."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette

from briefbook.model.theme import Theme
from briefbook.ui import appearance
from briefbook.ui.theme_rule import mix

TONES = ("window", "white", "sepia", "dark")
"""What the setting `paper` may say; “window” goes with the appearance of the windows."""

_LIGHT_TINT, _DARK_TINT = 0.17, 0.42


@dataclass(frozen=True, slots=True)
class Paper:
    """The colours of a page. Text on its ground and on a tint of it has a contrast of at least 4.5:1."""

    ground: QColor
    text: QColor
    soft: QColor
    line: QColor
    accent: QColor
    selection: QColor
    found: QColor
    gone: QColor
    come: QColor
    dark: bool = False

    def dressed(self, palette: QPalette) -> QPalette:
        """`palette` with the colours of the page."""
        made = QPalette(palette)
        for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
            made.setColor(group, QPalette.ColorRole.Base, self.ground)
            made.setColor(group, QPalette.ColorRole.Text, self.text)
            made.setColor(group, QPalette.ColorRole.Highlight, self.selection)
            made.setColor(group, QPalette.ColorRole.HighlightedText, self.text)
        return made

    def is_worn(self, palette: QPalette) -> bool:
        """Whether `palette` has the colours of the page."""
        return palette.base().color() == self.ground and palette.highlight().color() == self.selection

    def tint(self, themes: tuple[Theme | None, ...]) -> QColor:
        """What is laid under a passage of these themes; None stands for no theme."""
        share = _DARK_TINT if self.dark else _LIGHT_TINT
        colour = self.ground
        for theme in themes:
            colour = mix(colour, QColor(theme.colour) if theme else self.soft, share)
        return colour


_WHITE = Paper(
    ground=QColor("#ffffff"),
    text=QColor("#1b1d1f"),
    soft=QColor("#5a6066"),
    line=QColor("#dde0e2"),
    accent=QColor("#1d4668"),
    selection=QColor("#bcd6ec"),
    found=QColor("#ffe9a3"),
    gone=QColor("#fbe3e0"),
    come=QColor("#dcefdc"),
)
_SEPIA = Paper(
    ground=QColor("#f7f0e1"),
    text=QColor("#3a2f22"),
    soft=QColor("#6c5d49"),
    line=QColor("#e0d4bb"),
    accent=QColor("#6b3f12"),
    selection=QColor("#d9cba6"),
    found=QColor("#f8dd85"),
    gone=QColor("#f3d9c9"),
    come=QColor("#dde5c3"),
)
_DARK = Paper(
    ground=QColor("#191b1d"),
    text=QColor("#dcdfe2"),
    soft=QColor("#98a1a9"),
    line=QColor("#34393e"),
    accent=QColor("#7db3dc"),
    selection=QColor("#2f5878"),
    found=QColor("#5e4d14"),
    gone=QColor("#45292a"),
    come=QColor("#223c2a"),
    dark=True,
)


def paper(tone: str, choice: str) -> Paper:
    """The paper of a tone, where the windows have the appearance `choice` (system, light or dark)."""
    if tone == "sepia":
        return _SEPIA
    if tone == "dark" or (tone == "window" and appearance.is_dark(choice)):
        return _DARK
    return _WHITE
