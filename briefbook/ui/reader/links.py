"""Links of an article: they are shown and can be copied; nothing ever follows them."""

from __future__ import annotations

from briefbook.model.body import Body, MarkKind
from briefbook.ui.reader.walk import paragraph


def address_at(body: Body, offset: int) -> str:
    """The address of the link at a place of the body, as it is written; empty if there is none."""
    place = paragraph(body, offset)
    marks = place.block.marks if place else ()
    at = offset - place.start if place else 0
    return next((mark.target for mark in marks if mark.kind is MarkKind.LINK and mark.start <= at < mark.end), "")
