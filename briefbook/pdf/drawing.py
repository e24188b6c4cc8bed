"""Drawing: made-up pages given to the pen, once, when every page number is known."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefbook.pdf.boxes import Box, Item, Page, PictureItem, Placed, RuleItem, TextItem, ThemeRule
from briefbook.pdf.pen import Pen, Stroke
from briefbook.pdf.sheet import Sheet

_JOIN = 4.0
_ABOVE = 6.0


def draw(page: Page, sheet: Sheet, pen: Pen) -> None:
    """Draw the column and the margin notes of `page`."""
    top = sheet.style.top
    column, margin = sheet.left(page.number), sheet.notes_left(page.number)
    # In this order they are read: a note that goes on at the foot begins in the margin.
    for left, stack in ((column, page.placed), (margin, page.notes), (column, page.foot)):
        for placed in stack:
            for item in placed.box.items:
                _item(item, left + placed.x, top + placed.y, pen)
    for rule in _joined(page.placed, sheet, page.number):
        pen.theme_rule(rule.x, top + rule.y, rule.height, rule.pattern, rule.colour)
    for placed in (*page.placed, *page.notes, *page.foot):
        _lead_to(placed.box, top + placed.y, pen)


def _lead_to(box: Box, y: float, pen: Pen) -> None:
    for key in box.destinations:
        pen.destination(key, max(0.0, y - _ABOVE))
    for outline in box.outlines:
        pen.outline(outline)


def _item(item: Item, left: float, top: float, pen: Pen) -> None:
    if isinstance(item, TextItem):
        pen.text(left + item.x, top + item.y, item.line, item.element, item.align)
    elif isinstance(item, PictureItem):
        x = left + item.x - (item.width if item.align == "right" else 0)
        pen.picture((x, top + item.y), (item.width, item.height), item.sha256, item.element)
    elif isinstance(item, RuleItem):
        start = (left + item.x, top + item.y)
        end = (start[0] + item.width, start[1] + item.height)
        dashes = f"1 J [{' '.join(f'{dash:g}' for dash in item.dashes)}] 0 d" if item.dashes else ""
        stroke = Stroke(start, end, item.thickness, item.colour, dashes)
        if item.figure:
            pen.figure(stroke, item.figure)
        else:
            pen.stroke(stroke)


def _joined(placed: Sequence[Placed], sheet: Sheet, page: int) -> Iterator[ThemeRule]:
    """The theme rules of a page at their place on the sheet; pieces that follow each other closely made one."""
    pieces = sorted(
        (
            _on_sheet(item, entry, sheet, page)
            for entry in placed
            for item in entry.box.items
            if isinstance(item, ThemeRule)
        ),
        key=lambda rule: (rule.x, rule.y),
    )
    last: ThemeRule | None = None
    for rule in pieces:
        if last and _follows(rule, last):
            last = ThemeRule(last.x, last.y, rule.y + rule.height - last.y, last.pattern, last.colour)
            continue
        if last:
            yield last
        last = rule
    if last:
        yield last


def _follows(rule: ThemeRule, last: ThemeRule) -> bool:
    same = (rule.x, rule.pattern, rule.colour) == (last.x, last.pattern, last.colour)
    return same and abs(rule.y - last.y - last.height) <= _JOIN


def _on_sheet(rule: ThemeRule, placed: Placed, sheet: Sheet, page: int) -> ThemeRule:
    left = sheet.left(page)
    if not rule.outer:
        x = left + placed.x + rule.x
    elif sheet.right_hand(page):
        x = left + sheet.width + rule.x
    else:
        x = left - rule.x
    return ThemeRule(x, placed.y + rule.y, rule.height, rule.pattern, rule.colour)
