"""The middle of a plain text: which lines are headings, list items, quotations, and which paragraphs."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from briefbook.importers.labels import SECTION_LEVEL, Labels
from briefbook.importers.lines import Line
from briefbook.importers.statements import date_line
from briefbook.model.body import CELL_SEPARATOR, Block, Kind

_BULLET = re.compile(r"(?P<marker>[-*•‣◦▪●·+])[ \t]+(?P<text>\S.*)", re.DOTALL)
_DASH = re.compile(r"(?P<marker>[–—])[ \t]+(?P<text>\S.*)", re.DOTALL)
_COUNTED = re.compile(r"(?P<marker>\d{1,3}[.)]|\(\d{1,3}\)|\(?[a-z]\)|\(?[ivx]{1,5}\))[ \t]+(?P<text>\S.*)", re.DOTALL)
_CITED = re.compile(r"(?P<marker>(?:>[ \t]?)+)(?P<text>\S.*)", re.DOTALL)
_SECTION_NUMBER = re.compile(r"(?:\d{1,2}(?P<deeper>(?:\.\d{1,2})*)\.?|[IVX]{1,5}\.|[A-Z][.)])\s+(?=[^\Wa-z_])")
_QUOTES = {"“": "”", "„": "“", "«": "»", '"': '"', "»": "«", "「": "」"}
_LONGEST_HEADING, _LONGEST_HEADING_LETTERS = 14, 120
_SHORTEST_PARAGRAPH = 12
_SHORTEST_QUOTATION = 6


@dataclass
class Outline:
    """Reads a text's open lines one after the other; it remembers how deep the list is that it is in."""

    labels: Labels
    _indents: list[int] = field(default_factory=list)

    def read(self) -> None:
        """Make a block of each line that is not yet one."""
        lines = self.labels.lines
        # A text that is indented throughout quotes nothing by being so.
        indented = sum(line.indent >= 4 for line in lines) * 3 < len(lines)
        for index, line in enumerate(lines):
            if self.labels.is_open(index):
                block = _table(line) if line.is_table else self._item(index) or self._heading(index)
                block = block or _quotation(line, by_indent=indented) or Block(Kind.PARAGRAPH, line.text)
                self.labels.blocks[index] = block
            if (block := self.labels.blocks[index]) is None or block.kind is not Kind.LIST_ITEM:
                self._indents.clear()

    def _item(self, index: int) -> Block | None:
        match = self._item_match(index)
        if match is None:
            return None
        indent = self.labels.lines[index].indent
        while self._indents and self._indents[-1] > indent:
            self._indents.pop()
        if not self._indents or self._indents[-1] < indent:
            self._indents.append(indent)
        return Block(Kind.LIST_ITEM, match.group("text"), min(8, len(self._indents)), marker=match.group("marker"))

    def _item_match(self, index: int) -> re.Match[str] | None:
        text = self.labels.lines[index].text
        if bullet := _BULLET.fullmatch(text):
            return bullet
        around = [self.labels.lines[at].text for at in (index - 1, index + 1) if 0 <= at < len(self.labels.lines)]
        if dash := _DASH.fullmatch(text):
            return dash if any(_DASH.match(other) for other in around) else None
        counted = _COUNTED.fullmatch(text)
        # One numbered line with a paragraph after it is a numbered heading.
        if counted and (any(_COUNTED.match(other) for other in around) or not self._is_heading(index)):
            return counted
        return None

    def _heading(self, index: int) -> Block | None:
        if not self._is_heading(index):
            return None
        text = self.labels.lines[index].text
        number = _SECTION_NUMBER.match(text)
        deeper = (number.group("deeper") or "").count(".") if number else 0
        return Block(Kind.HEADING, text, min(6, SECTION_LEVEL + deeper))

    def _is_heading(self, index: int) -> bool:
        """A short line that does not close as running text does, with a paragraph or a list under it."""
        line = self.labels.lines[index]
        if not _looks_like_heading(line) or not self.labels.is_open(index + 1) or self._ends_short_lines(index):
            return False
        after = self.labels.lines[index + 1]
        if self._begins_text(index + 1, line):
            return True
        subheading = (
            _looks_like_heading(after) and self.labels.is_open(index + 2) and self._begins_text(index + 2, after)
        )
        before = self.labels.blocks[index - 1] if index else None
        return subheading and (before is None or before.kind is not Kind.HEADING)

    def _ends_short_lines(self, index: int) -> bool:
        """Whether the line before is as short and no heading either: names, an address, verse."""
        before = self.labels.blocks[index - 1] if index else None
        is_text = before is not None and before.kind is Kind.PARAGRAPH
        return is_text and not self.labels.lines[index].after_gap and _looks_like_heading(self.labels.lines[index - 1])

    def _begins_text(self, index: int, heading: Line) -> bool:
        line = self.labels.lines[index]
        if _BULLET.match(line.text) or _COUNTED.match(line.text):
            return not _looks_like_heading(line) or _BULLET.match(line.text) is not None or heading.after_gap
        return line.words >= _SHORTEST_PARAGRAPH or (line.ends_sentence and line.words > heading.words)


def _table(line: Line) -> Block:
    head, *rows = (row.split(CELL_SEPARATOR) for row in line.text.split("\n"))
    has_head = not any(_is_figure(cell) for cell in head) and any(_is_figure(cell) for row in rows for cell in row)
    return Block(Kind.TABLE, line.text, int(has_head))


def _is_figure(cell: str) -> bool:
    return cell[:1].isdigit() and not re.fullmatch(r"(?:19|20)\d\d", cell)


def _looks_like_heading(line: Line) -> bool:
    if (
        line.is_table
        or len(line.text) > _LONGEST_HEADING_LETTERS
        or line.runs_on
        or not 0 < line.words <= _LONGEST_HEADING
    ):
        return False
    if _BULLET.match(line.text) or _DASH.match(line.text) or _CITED.match(line.text) or date_line(line.text):
        return False
    first = next(character for character in line.text if character.isalnum())
    return not first.islower()


def _quotation(line: Line, *, by_indent: bool) -> Block | None:
    cited = _CITED.fullmatch(line.text)
    if cited:
        return Block(Kind.QUOTE, cited.group("text"), min(8, cited.group("marker").count(">")))
    if by_indent and line.indent >= 4:
        return Block(Kind.QUOTE, line.text, 1)
    return Block(Kind.QUOTE, line.text, 1) if _is_quoted_whole(line) else None


def _is_quoted_whole(line: Line) -> bool:
    """Whether the line is one quotation from its first character to its last."""
    closing = _QUOTES.get(line.text[:1], "")
    if not closing or line.words < _SHORTEST_QUOTATION or not line.ends_sentence:
        return False
    return line.text.find(closing, 1) == len(line.text) - 1
