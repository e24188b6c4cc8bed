"""Signs in a text for where the pages of its original turn: what takes the text apart need know nothing of pages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from briefbook.model.body import Block, Mark

_OPEN, _CLOSE = "\uf8f0", "\uf8f1"
SIGN = re.compile(f"{_OPEN}([^{_CLOSE}]*){_CLOSE}")
_SIGNS = re.compile(f"[{_OPEN}{_CLOSE}]")

Span = tuple[int, int]


def sign(page: str) -> str:
    """What stands in a text where `page` begins."""
    return f"{_OPEN}{_SIGNS.sub('', page)}{_CLOSE}"


def with_pages(blocks: Iterable[Block], page: str = "") -> Iterator[Block]:
    """The blocks without the signs in them, with the pages that these stood for. Those before the first sign that do
    not say where they are stand on `page`; what was nothing but signs is no block.
    """
    for block in blocks:
        page = block.page or page
        signs = list(SIGN.finditer(block.text))
        spans = [_span(one) for one in signs]
        whole = _without(block, spans) if signs else block
        places = [_moved(start, spans) for start, _ in spans]
        inside = [(place, one[1]) for place, one in zip(places, signs, strict=True) if 0 < place < len(whole.text)]
        opening = [one[1] for place, one in zip(places, signs, strict=True) if place == 0]
        if whole.text:
            yield replace(whole, page=opening[-1] if opening else page, turns=tuple(inside))
        page = signs[-1][1] if signs else page


def _span(found: re.Match[str]) -> Span:
    """Where a sign stands, with the space after it if there is another before it."""
    text, (start, end) = found.string, found.span()
    double = text[end : end + 1] == " " and (start == 0 or text[start - 1].isspace())
    return start, end + double


def _without(block: Block, spans: list[Span]) -> Block:
    edges = [0, *(edge for span in spans for edge in span), len(block.text)]
    text = "".join(block.text[start:end] for start, end in zip(edges[::2], edges[1::2], strict=True)).rstrip()
    marks = (
        Mark(min(_moved(mark.start, spans), len(text)), min(_moved(mark.end, spans), len(text)), mark.kind, mark.target)
        for mark in block.marks
    )
    return replace(block, text=text, marks=tuple(mark for mark in marks if mark.start < mark.end))


def _moved(place: int, spans: list[Span]) -> int:
    return place - sum(max(0, min(place, end) - start) for start, end in spans)
