"""A text of the analyst's own, set in a chapter: headings, paragraphs, lists, quotations, tables."""

from __future__ import annotations

from collections.abc import Iterator

from briefbook.model.body import Block, Body, Kind
from briefbook.pdf import wording
from briefbook.pdf.boxes import Box
from briefbook.pdf.setter import Setter, depth_of, keep_all
from briefbook.pdf.sheet import Sheet
from briefbook.pdf.structure import Element, element_of, list_items
from briefbook.pdf.tables import table_boxes

_INDENT = 14.0
_RANK = 3
"""The rank of the headings that such a text may stand under: of a chapter, of a chapter in it, of an excerpt."""


def own_text_boxes(body: Body, setter: Setter, sheet: Sheet, kind: str = "body") -> Iterator[Box]:
    """The boxes of `body` in the column, its paragraphs set as `kind`."""
    for block, item in zip(body.blocks, list_items(body.blocks), strict=True):
        yield from _block(block, item or element_of(block, _RANK), setter, sheet, kind)


def _block(block: Block, element: Element, setter: Setter, sheet: Sheet, kind: str) -> Iterator[Box]:
    column = sheet.text
    if block.kind is Kind.TABLE:
        yield from table_boxes(block, setter, "comment", column)
    elif block.kind in (Kind.HEADING, Kind.TITLE):
        heading = setter.paragraph(setter.block_runs(block, "subsection"), "subsection", column, element=element)
        yield from keep_all(heading, last=True)
    elif block.kind is Kind.LIST_ITEM:
        column = column.indented(_INDENT * depth_of(block))
        marker = setter.marker(wording.bullet(block.marker), kind, column, _INDENT)
        yield from setter.paragraph(
            setter.block_runs(block, kind), kind, column, hang=marker, before=3, element=element
        )
    else:
        indent = _INDENT if block.kind is Kind.QUOTE else 0
        runs = setter.block_runs(block, kind)
        yield from setter.paragraph(runs, kind, column.indented(indent, indent), element=element)
