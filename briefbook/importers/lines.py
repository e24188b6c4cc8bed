"""The lines of a plain text put together again: one logical line a paragraph, whether the text was wrapped or not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise

from briefbook.importers.text_tables import table_at
from briefbook.model.body import count_words

_MARKER = re.compile(
    r"(?:[-*•‣◦▪●·+–—]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)])[ \t]+(?=\S)|\[\^?[\w.-]{1,12}\]:?[ \t]|>[ \t]?"
    r"|\[\d{1,2}[:.]\d\d(?::\d\d)?\][ \t]"
)
_QUOTED = re.compile(r"(?:>[ \t]?)+")
_UNDERLINE = re.compile(r"([=\-~*_#—–])\1{2,}|(?:\*\s+){2,}\*|[*#⁂]{1,3}")
_SPACES = re.compile(r"[ \t]+")
_NOTE_MARKS = re.compile(r"(?:\s?\[\d{1,4}\])+$")
_CLOSERS = "\"'”’»›)]"
_WIDEST = 130
"""Wrapped text is not wider than this; a longer line is a paragraph of its own."""


@dataclass(frozen=True)
class Line:
    """A logical line: its text, how far it is indented, whether an empty line stands before it or a rule after it; or
    a whole table.
    """

    text: str
    indent: int = 0
    after_gap: bool = False
    underlined: bool = False
    is_table: bool = False

    @cached_property
    def words(self) -> int:
        """How many words the line has."""
        return count_words(self.text)

    @cached_property
    def last_sign(self) -> str:
        """The line's last character, quotation marks, brackets and note marks aside."""
        return _NOTE_MARKS.sub("", self.text[-60:]).rstrip(_CLOSERS)[-1:]

    @property
    def ends_sentence(self) -> bool:
        """Whether the line closes as a sentence does."""
        return self.last_sign in set(".!?…。！？؟।:;")

    @property
    def runs_on(self) -> bool:
        """Whether the line closes as running text does; a heading may close with ? or ! but not so."""
        return self.last_sign in set(".…。।:;,，、")


def logical_lines(text: str) -> list[Line]:
    """The lines of `text`, wrapped ones rejoined, empty ones and rules taken out."""
    lines = list(_without_gaps(text.split("\n")))
    width = _wrap_width(lines)
    return lines if width is None else list(_rejoined(lines, width))


def starts_item(text: str) -> bool:
    """Whether a line opens with the mark of a list item, a reference or a quotation."""
    return _MARKER.match(text) is not None


def _without_gaps(raw: list[str]) -> Iterator[Line]:
    gap = False
    held: Line | None = None
    for line, is_table in _pieces(raw):
        text = line.strip()
        if not text:
            gap = True
        elif not is_table and _UNDERLINE.fullmatch(text):
            if held is not None and not gap:
                held = replace(held, underlined=True)
            gap = True
        else:
            if held is not None:
                yield held
            held = Line(line, 0, gap, is_table=True) if is_table else Line(_single_spaced(text), _indent(line), gap)
            gap = is_table
    if held is not None:
        yield held


def _pieces(raw: list[str]) -> Iterator[tuple[str, bool]]:
    """The lines, and each table as one of them."""
    number = 0
    while number < len(raw):
        table, rows = table_at(raw, number)
        yield (table, True) if rows else (raw[number], False)
        number += rows or 1


def _single_spaced(text: str) -> str:
    return _SPACES.sub(" ", text) if "  " in text or "\t" in text else text


def _indent(line: str) -> int:
    if not line[0].isspace():
        return 0
    expanded = line.expandtabs(4)
    return len(expanded) - len(expanded.lstrip())


def _wrap_width(lines: list[Line]) -> int | None:
    """The width at which the text was wrapped by hand or by a program; None if each line is a paragraph."""
    lines = [line for line in lines if not line.is_table]
    joints = [(before, after) for before, after in pairwise(lines) if not after.after_gap]
    if not joints or sum(len(line.text) > _WIDEST for line in lines) > len(lines) // 20:
        return None
    width = max(min(len(line.text), _WIDEST) for line in lines)
    running = [(a, b) for a, b in joints if not starts_item(b.text) and not a.underlined]
    full = sum(_is_full(before, after, width) for before, after in running)
    return width if width >= 35 and len(running) > 1 and full >= 0.6 * len(running) else None


def _is_full(before: Line, after: Line, width: int) -> bool:
    """Whether the next line's first word would have made this line too long, with some slack for ragged wrapping."""
    first = after.text.split(maxsplit=1)[0]
    return before.indent + len(before.text) + 1 + len(first) > 0.85 * width


def _rejoined(lines: list[Line], width: int) -> Iterator[Line]:
    held: list[str] = []
    last = first = Line("")
    for line in lines:
        if held and _goes_on(last, first, line, width):
            held.append(_QUOTED.sub("", line.text))
        else:
            if held:
                yield replace(first, text=_join(held), underlined=last.underlined)
            held, first = [line.text], line
        last = line
    if held:
        yield replace(first, text=_join(held), underlined=last.underlined)


def _goes_on(last: Line, first: Line, line: Line, width: int) -> bool:
    if line.text.startswith(">") and last.text.startswith(">"):
        bare = replace(line, text=_QUOTED.sub("", line.text))
        return not line.after_gap and _depth(line) == _depth(last) and bool(bare.text) and _is_full(last, bare, width)
    if line.after_gap or last.underlined or last.is_table or line.is_table or starts_item(line.text):
        return False
    if line.indent > last.indent and line.indent >= 2 and not starts_item(first.text):
        return False
    return _is_full(last, line, width) or line.text[0].islower() or last.text.endswith((",", "-", "–"))


def _depth(line: Line) -> int:
    """How deep in quotations a line is."""
    quoted = _QUOTED.match(line.text)
    return quoted.group().count(">") if quoted else 0


def _join(texts: list[str]) -> str:
    joined = texts[0]
    for text in texts[1:]:
        hyphenated = joined.endswith("-") and not joined.endswith(" -") and text[0].islower()
        joined += text if hyphenated else f" {text}"
    return joined
