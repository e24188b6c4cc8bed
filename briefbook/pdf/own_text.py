"""A text of the analyst's own, set in a chapter: headings, paragraphs, lists, quotations, tables, figures."""

from __future__ import annotations

from collections.abc import Iterator

from briefbook.model.body import Block, Body, Kind
from briefbook.pdf import wording
from briefbook.pdf.boxes import Box
from briefbook.pdf.pictures import figure_boxes
from briefbook.pdf.setter import depth_of, keep_all
from briefbook.pdf.setting import Setting
from briefbook.pdf.structure import Element, element_of, list_items
from briefbook.pdf.tables import table_boxes

_INDENT = 14.0
_RANK = 3
"""The rank of the headings that such a text may stand under: of a chapter, of a chapter in it, of an excerpt."""


def own_text_boxes(body: Body, setting: Setting) -> Iterator[Box]:
    """The boxes of `body` in the column."""
    for block, item in zip(body.blocks, list_items(body.blocks), strict=True):
        yield from _block(block, item or element_of(block, _RANK), setting)


def _block(block: Block, element: Element, setting: Setting) -> Iterator[Box]:
    setter, column = setting.setter, setting.sheet.text
    if block.kind is Kind.TABLE:
        yield from table_boxes(block, setter, "comment", column)
    elif block.kind in (Kind.HEADING, Kind.TITLE):
        heading = setter.paragraph(setter.block_runs(block, "subsection"), "subsection", column, element=element)
        yield from keep_all(heading, last=True)
    elif block.kind is Kind.LIST_ITEM:
        column = column.indented(_INDENT * depth_of(block))
        marker = setter.marker(wording.bullet(block.marker), "body", column, _INDENT)
        yield from setter.paragraph(
            setter.block_runs(block, "body"), "body", column, hang=marker, before=3, element=element
        )
    elif block.kind is Kind.FIGURE and block.target:
        boxes, _ = figure_boxes(block, element, setter, setting)
        yield from boxes
    else:
        indent = _INDENT if block.kind is Kind.QUOTE else 0
        runs = setter.block_runs(block, "body")
        yield from setter.paragraph(runs, "body", column.indented(indent, indent), element=element)
