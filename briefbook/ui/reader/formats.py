"""Formats: how each kind of block and mark looks on the page, in the reader's size, spacing and paper."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from unicodedata import bidirectional

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextBlockFormat, QTextCharFormat, QTextFormat, QTextOption

from briefbook.model.body import Block, Kind, MarkKind
from briefbook.settings import Settings
from briefbook.ui import window_fonts
from briefbook.ui.reader.paper import Paper, paper

SERIF = (window_fonts.READING, "Georgia", "Times New Roman", "serif")
SANS = (window_fonts.GUIDING, "Segoe UI", "Helvetica Neue", "sans-serif")
MONO = ("DejaVu Sans Mono", "Consolas", "Menlo", "monospace")

_SAMPLE = "the ministers had been asked to agree on a plan by the end of May"
"""Ordinary words, by whose width characters are counted."""

_HEADINGS = (1.34, 1.18, 1.06, 1.0, 1.0, 1.0)
_LARGEST_SIGN = 13.5
_LONG_TITLE = 70
_TIGHT = 1.2
_SMALL_SIZE = 0.86
_TABLE_SIZE = 0.9
_SEARCHED = 400
_ABOVE_PICTURE, _BELOW_PICTURE = 0.5, 0.25
BACK = frozenset({Kind.REFERENCE, Kind.BIOGRAPHY, Kind.ORGANISATION, Kind.LICENCE})
"""The kinds that follow the text proper."""

SMALL_TYPE = QTextFormat.Property.UserProperty.value
"""The property of a paragraph in small type."""

_SMALL = BACK | {Kind.FIGURE, Kind.BYLINE}


@dataclass(frozen=True)
class Look:
    """How the reader sets a text: size in points, line spacing as a multiple of the size, width in characters a line,
    and whether its face has serifs.
    """

    size: float
    spacing: float
    paper: Paper
    characters: int = 64
    serif: bool = True

    @classmethod
    def of(cls, settings: Settings) -> Look:
        """The look that the settings ask for."""
        ground = paper(settings.paper, settings.appearance)
        serif = settings.reader_face != "sans"
        return cls(settings.reader_size, settings.reader_spacing, ground, settings.reader_measure, serif)

    @cached_property
    def font(self) -> QFont:
        """The font of running text."""
        return _font(SERIF if self.serif else SANS, self.size)

    @cached_property
    def small_font(self) -> QFont:
        """The font of what stands in the margins."""
        return _font(SANS, self.size * 0.76)

    @cached_property
    def sign_font(self) -> QFont:
        """The font of numbers and letters beside the lines, which have narrow lanes whatever the size."""
        return _font(SANS, min(self.size, _LARGEST_SIGN) * 0.76)

    @cached_property
    def em(self) -> float:
        """The size in pixels."""
        return QFontMetricsF(self.font).height() / 1.25

    @cached_property
    def measure(self) -> int:
        """How wide the column is at most: so many characters on an average line, whatever the window."""
        return round(_width(self.font, self.characters))

    def block(self, block: Block) -> QTextBlockFormat:
        """The format of a block as a paragraph."""
        above, below = self._around(block.kind, block.level)
        tight = block.kind in (Kind.TITLE, Kind.HEADING)
        made = self.plain_block(above, below, spacing=min(self.spacing, _TIGHT) if tight else self.spacing)
        if block.kind is Kind.LIST_ITEM:
            made.setLeftMargin(self.em * 1.5 * max(1, block.level))
            made.setTextIndent(-self.em * 1.5)
            made.setTabPositions([_tab(self.em * 1.5)])
        elif block.kind is Kind.QUOTE:
            made.setLeftMargin(self.em * 1.5 * max(1, block.level))
            made.setRightMargin(self.em)
        elif block.kind is Kind.REFERENCE:
            made.setLeftMargin(self.em * 1.8)
            made.setTextIndent(-self.em * 1.8)
            made.setTabPositions([_tab(self.em * 1.8)])
        elif block.kind is Kind.HEADING:
            made.setHeadingLevel(max(1, min(6, block.level)))
        if block.kind in _SMALL:
            made = self._narrow(made)
        return _mirrored(made) if is_right_to_left(block.text) else made

    def plain_block(self, above: float, below: float, *, spacing: float = 0) -> QTextBlockFormat:
        """A paragraph with so many ems above and below it, its lines as far apart as others' if not told otherwise."""
        made = QTextBlockFormat()
        made.setTopMargin(round(self.em * above))
        made.setBottomMargin(round(self.em * below))
        natural = QFontMetricsF(self.font).lineSpacing() / self.em
        made.setLineHeight(
            100 * (spacing or self.spacing) / natural, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        )
        return made

    def picture(self, caption: str) -> QTextBlockFormat:
        """The format of the paragraph that is a figure's picture, close above its caption."""
        made = QTextBlockFormat()
        made.setTopMargin(round(self.em * _ABOVE_PICTURE))
        made.setBottomMargin(round(self.em * _BELOW_PICTURE))
        return _mirrored(made) if is_right_to_left(caption) else made

    def text(self, kind: Kind, level: int = 0) -> QTextCharFormat:
        """The format of a block's plain words."""
        made = QTextCharFormat()
        if kind is Kind.DECK:
            made.setFontPointSize(self.size * 1.15)
            made.setForeground(self.paper.soft)
        elif kind is Kind.HEADING:
            made.setFontPointSize(self.size * _HEADINGS[max(1, min(6, level)) - 1])
            made.setFontWeight(QFont.Weight.DemiBold)
            made.setFontItalic(level > 3)
        elif kind in _SMALL:
            made.merge(self.aside())
        elif kind is Kind.TABLE:
            made.setFontPointSize(self.size * _TABLE_SIZE)
        elif kind is Kind.CODE:
            made.setFontFamilies(list(MONO))
            made.setFontPointSize(self.size * 0.86)
        return made

    def title(self, words: str) -> QTextCharFormat:
        """The format of a title; a long one is set smaller."""
        made = QTextCharFormat()
        made.setFontPointSize(self.size * (1.75 if len(words) <= _LONG_TITLE else 1.4))
        made.setFontWeight(QFont.Weight.DemiBold)
        return made

    def aside_block(self, above: float, below: float) -> QTextBlockFormat:
        """A paragraph for small type, which would have too many characters a line in the whole column."""
        return self._narrow(self.plain_block(above, below))

    def aside(self) -> QTextCharFormat:
        """The format of what stands around the running text: names, dates, references."""
        made = QTextCharFormat()
        made.setFontFamilies(list(SANS))
        made.setFontPointSize(self.size * _SMALL_SIZE)
        made.setForeground(self.paper.soft)
        return made

    def marker(self, words: QTextCharFormat) -> QTextCharFormat:
        """The format of a bullet or number before these words."""
        made = QTextCharFormat(words)
        made.setForeground(self.paper.soft)
        return made

    def with_mark(self, words: QTextCharFormat, kind: MarkKind) -> QTextCharFormat:
        """The format of words that carry a mark as well."""
        made = QTextCharFormat(words)
        if kind is MarkKind.BOLD:
            made.setFontWeight(QFont.Weight.DemiBold)
        elif kind is MarkKind.ITALIC:
            made.setFontItalic(True)
        elif kind is MarkKind.CODE:
            made.setFontFamilies(list(MONO))
        elif kind is MarkKind.STRUCK:
            made.setFontStrikeOut(True)
        elif kind is MarkKind.SUPERSCRIPT:
            made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        elif kind is MarkKind.SUBSCRIPT:
            made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSubScript)
        else:
            made.setForeground(self.paper.accent)
        return made

    @cached_property
    def gone(self) -> QTextCharFormat:
        """What is laid over words that the newest text has no more."""
        made = QTextCharFormat()
        made.setFontStrikeOut(True)
        made.setForeground(self.paper.soft)
        made.setBackground(self.paper.gone)
        return made

    @cached_property
    def come(self) -> QTextCharFormat:
        """What is laid over words that an earlier text did not have."""
        made = QTextCharFormat()
        made.setFontUnderline(True)
        made.setBackground(self.paper.come)
        return made

    @cached_property
    def beside_small(self) -> int:
        """How much room is left beside small type in a whole column, for its lines would have too many characters."""
        return max(0, round(self.measure - _width(_font(SANS, self.size * _SMALL_SIZE), self.characters)))

    def _narrow(self, made: QTextBlockFormat) -> QTextBlockFormat:
        made.setRightMargin(self.beside_small)
        made.setProperty(SMALL_TYPE, True)
        return made

    def _around(self, kind: Kind, level: int) -> tuple[float, float]:
        if kind is Kind.TITLE:
            return 0.4, 0.5
        if kind is Kind.HEADING:
            return (1.5 if level <= 2 else 1.1), 0.5
        if kind in (Kind.LIST_ITEM, Kind.REFERENCE):
            return 0.15, 0.35
        if kind is Kind.QUOTE:
            return 0.3, 0.6
        if kind is Kind.BYLINE:
            return 0.0, 0.4
        return 0.0, 0.75


def _width(font: QFont, characters: int) -> float:
    return QFontMetricsF(font).horizontalAdvance(_SAMPLE) / len(_SAMPLE) * characters


def is_right_to_left(text: str) -> bool:
    """Whether the first letter with a direction runs from right to left. Source: Unicode Annex 9, rules P2 and P3."""
    kinds = (bidirectional(character) for character in text[:_SEARCHED])
    return next((kind for kind in kinds if kind in ("L", "R", "AL")), "L") != "L"


def _mirrored(made: QTextBlockFormat) -> QTextBlockFormat:
    """The format with its sides exchanged, which Qt does not do by itself; the indent of the first line it does."""
    made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    left, right = made.leftMargin(), made.rightMargin()
    made.setLeftMargin(right)
    made.setRightMargin(left)
    return made


def _font(families: tuple[str, ...], size: float) -> QFont:
    font = QFont(list(families))
    font.setPointSizeF(size)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def _tab(at: float) -> QTextOption.Tab:
    return QTextOption.Tab(at, QTextOption.TabType.LeftTab)
