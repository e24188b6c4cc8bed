"""Markdown shown live while it is typed: what it means takes effect, the marks that say so stand back."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import IntFlag, auto
from itertools import groupby

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFont, QPalette, QSyntaxHighlighter, QTextCharFormat
from PySide6.QtWidgets import QPlainTextEdit

from briefbook.ui.theme_rule import mix

_LONGEST = 5000
"""No line with more characters is looked through: somebody pasted data."""

_SIZES = (1.4, 1.25, 1.1)
_QUOTED = 0.25
_CODE = 1
_FENCE = re.compile(r"\s{0,3}(?:`{3,}[^`]*|~{3,}.*)$")
_HEADING = re.compile(r"\s{0,3}(#{1,6})\s+(?=\S)")
_QUOTE = re.compile(r"\s{0,3}(?:>\s?)+")
_LIST = re.compile(r"\s*(?:[-*+]|\d{1,9}\.)\s+")
_TABLE = re.compile(r"\s*\|")
_BETWEEN_ROWS = re.compile(r"\s*\|[\s|:-]*$")
_ESCAPED = re.compile(r"\\[\\`*_{}\[\]()<>#+\-.!|~&=:^]")


class Look(IntFlag):
    """How a character is shown."""

    PLAIN = 0
    HEADING = auto()
    BOLD = auto()
    ITALIC = auto()
    STRUCK = auto()
    QUOTE = auto()
    CODE = auto()
    LINK = auto()
    MARK = auto()


_INLINE = (
    (Look.CODE, re.compile(r"(?P<open>`+)(?P<words>(?!`).{1,1000}?)(?P<close>(?<!`)(?P=open)(?!`))")),
    (Look.LINK, re.compile(r"(?P<open>!?\[)(?P<words>[^\[\]]{1,1000})(?P<close>\]\([^()\s]{0,1000}\))")),
    (Look.LINK, re.compile(r"(?P<open><)(?P<words>[A-Za-z][\w+.-]{0,30}://[^<>\s]{1,1000})(?P<close>>)")),
    (Look.BOLD, re.compile(r"(?P<open>\*\*)(?P<words>(?=\S).{1,1000}?)(?P<close>(?<=\S)\*\*(?!\*))")),
    (Look.BOLD, re.compile(r"(?P<open>(?<!\w)__)(?P<words>(?=\S).{1,1000}?)(?P<close>(?<=\S)__(?!\w))")),
    (Look.ITALIC, re.compile(r"(?P<open>(?<!\*)\*)(?P<words>(?![\s*]).{1,1000}?)(?P<close>(?<![\s*])\*(?!\*))")),
    (Look.ITALIC, re.compile(r"(?P<open>(?<!\w)_)(?P<words>(?![\s_]).{1,1000}?)(?P<close>(?<![\s_])_(?!\w))")),
    (Look.STRUCK, re.compile(r"(?P<open>~~)(?P<words>(?=\S).{1,1000}?)(?P<close>(?<=\S)~~)")),
)
"""In the order in which they are looked for: what one has taken as a mark is none to the next."""


def looks(line: str) -> list[Look]:
    """How each character of a line of Markdown outside fenced code is shown."""
    found = _Looks(line)
    if len(line) <= _LONGEST:
        found.read()
    return found.looks


class _Looks:
    def __init__(self, line: str) -> None:
        self.looks = [Look.PLAIN] * len(line)
        self._left = line

    def read(self) -> None:
        self._block_marks()
        for escape in list(_ESCAPED.finditer(self._left)):
            self._add(Look.MARK, escape.start(), escape.start() + 1)
            self._take(escape.start(), escape.end())
        for look, pattern in _INLINE:
            for found in list(pattern.finditer(self._left)):
                self._inline(look, found)

    def _block_marks(self) -> None:
        start = 0
        if quote := _QUOTE.match(self._left):
            self._add(Look.QUOTE, 0, len(self._left))
            start = self._mark(quote)
        if heading := _HEADING.match(self._left, start):
            self._add(Look.HEADING, 0, len(self._left))
            self._mark(heading)
        elif item := _LIST.match(self._left, start):
            self._mark(item)
        elif _TABLE.match(self._left):
            between = bool(_BETWEEN_ROWS.match(self._left))
            bars = (place for place, sign in enumerate(self._left) if between or sign == "|")
            for place in bars:
                self._add(Look.MARK, place, place + 1)

    def _inline(self, look: Look, found: re.Match[str]) -> None:
        self._add(look, *found.span("words"))
        for end in ("open", "close"):
            self._add(Look.MARK, *found.span(end))
            self._take(*found.span(end))
        if look is Look.CODE:
            self._take(*found.span("words"))

    def _mark(self, found: re.Match[str]) -> int:
        self._add(Look.MARK, found.start(), found.end())
        self._take(found.start(), found.end())
        return found.end()

    def _add(self, look: Look, start: int, end: int) -> None:
        for place in range(start, end):
            self.looks[place] |= look

    def _take(self, start: int, end: int) -> None:
        """Let nothing that stands there be taken for a mark."""
        self._left = self._left[:start] + "\0" * (end - start) + self._left[end:]


class MarkdownHighlighter(QSyntaxHighlighter):
    """Shows the Markdown in a field, in the colours and the font that the field has at the time."""

    def __init__(self, field: QPlainTextEdit) -> None:
        super().__init__(field.document())
        self._field = field
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the appearance and the font of the field."""
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self.rehighlight()
        return False

    def highlightBlock(self, text: str) -> None:
        """Show one line."""
        inside, fence = self.previousBlockState() == _CODE, bool(_FENCE.match(text))
        self.setCurrentBlockState(_CODE if inside != fence else 0)
        if fence:
            self._show([Look.MARK] * len(text), text)
        elif inside:
            self._show([Look.CODE] * len(text), text)
        else:
            self._show(looks(text), text)

    def _show(self, line: Iterable[Look], text: str) -> None:
        heading = _HEADING.match(text.lstrip("> "))
        level = len(heading.group(1)) if heading else 0
        start = at = 0
        for look, run in groupby(line):
            length = len(list(run))
            # Qt counts in UTF-16.
            units = len(text[at : at + length].encode("utf-16-le", "surrogatepass")) // 2
            if look:
                self.setFormat(start, units, self._format(look, level))
            at, start = at + length, start + units

    def _format(self, look: Look, level: int) -> QTextCharFormat:
        palette, shown = self._field.palette(), QTextCharFormat()
        text, base = palette.text().color(), palette.base().color()
        if look & (Look.HEADING | Look.BOLD):
            shown.setFontWeight(QFont.Weight.Bold)
        if look & Look.HEADING and level <= len(_SIZES):
            shown.setFontPointSize(self._field.font().pointSizeF() * _SIZES[level - 1])
        shown.setFontItalic(bool(look & Look.ITALIC))
        shown.setFontStrikeOut(bool(look & Look.STRUCK))
        if look & Look.QUOTE:
            shown.setForeground(mix(text, base, _QUOTED))
        if look & Look.CODE:
            shown.setBackground(palette.color(QPalette.ColorRole.AlternateBase))
        if look & Look.MARK:
            shown.setForeground(palette.placeholderText().color())
            shown.setFontWeight(QFont.Weight.Normal)
        elif look & Look.LINK:
            shown.setForeground(palette.link().color())
            shown.setFontUnderline(True)
        return shown
