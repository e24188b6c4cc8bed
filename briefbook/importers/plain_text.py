"""Plain text -> blocks and details. What the text does not state stays empty; no word of it is changed or left out.

The lines that say something of the article (title, byline, publisher, biographies, licence) are looked for at its
head and its tail only; everything between is headings, lists, quotations, references and paragraphs.
"""

from __future__ import annotations

import re
from dataclasses import replace

from briefbook.importers.content import Content
from briefbook.importers.head import label_head
from briefbook.importers.labels import Labels
from briefbook.importers.lines import logical_lines
from briefbook.importers.outline import Outline
from briefbook.importers.tail import label_tail
from briefbook.model.body import NUMBERED, Block, Body, Kind, Mark, MarkKind

_CITATION = re.compile(r"\[(\d{1,4}(?:\s*[,;–-]\s*\d{1,4})*)\]")
_NUMBER = re.compile(r"\d{1,4}")


def read_plain_text(text: str) -> Content:
    """The article that `text`, already cleaned, holds."""
    labels = Labels(logical_lines(text))
    label_tail(labels)
    label_head(labels)
    Outline(labels).read()
    blocks = [block for block in labels.blocks if block is not None]
    return Content(Body(tuple(with_reference_marks(blocks))), labels.details)


def with_reference_marks(blocks: list[Block]) -> list[Block]:
    """The blocks with a mark wherever running text cites a reference that is there: [1], [2, 3]."""
    known = {block.marker for block in blocks if block.kind is Kind.REFERENCE}
    if not known:
        return blocks
    return [
        replace(block, marks=_citations(block, known)) if block.kind in NUMBERED and "[" in block.text else block
        for block in blocks
    ]


def _citations(block: Block, known: set[str]) -> tuple[Mark, ...]:
    marks = list(block.marks)
    taken = [mark for mark in marks if mark.kind in {MarkKind.REFERENCE, MarkKind.CODE}]
    for match in _CITATION.finditer(block.text):
        numbers = list(_NUMBER.finditer(block.text, match.start(), match.end()))
        for number in numbers:
            if number.group() in known and not any(mark.start < number.end() <= mark.end for mark in taken):
                # A lone number is marked with its brackets, of several each by itself.
                span = match.span() if len(numbers) == 1 else number.span()
                marks.append(Mark(*span, MarkKind.REFERENCE, number.group()))
    return tuple(sorted(marks, key=lambda mark: (mark.start, -mark.end, mark.kind)))
