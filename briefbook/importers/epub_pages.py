"""The pages of the printed edition in an e-book: marks in its text say where they begin (EPUB 3, `pagebreak`).

What takes a chapter apart knows nothing of pages: until that is done, signs that no text has stand for the marks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from lxml.html import HtmlElement

from briefbook.importers.content import Content
from briefbook.model.body import Block, Body, Mark

_OPEN, _CLOSE = "\uf8f0", "\uf8f1"
_SIGN = re.compile(f"{_OPEN}([^{_CLOSE}]*){_CLOSE}")
_SIGNS = re.compile(f"[{_OPEN}{_CLOSE}]")
_LONGEST = 24

Span = tuple[int, int]


def put_signs(chapter: HtmlElement) -> str:
    """Put a sign where each page begins, with what the page is called; that of the last one, empty if there is none."""
    last = ""
    for element in list(chapter.iter("*")):
        if element.get("epub:type") != "pagebreak" and element.get("role") != "doc-pagebreak":
            continue
        called = element.get("title") or element.get("aria-label") or element.text_content()
        last = _SIGNS.sub("", " ".join(called.split()))[:_LONGEST]
        for child in list(element):
            element.remove(child)
        element.text = f"{_OPEN}{last}{_CLOSE}"
        element.tag = "p" if element.tag in {"hr", "div", "p", "section"} else "span"
    return last


def with_pages(content: Content, page: str) -> Content:
    """The chapter with its pages in place of the signs; it begins on `page`."""
    blocks = tuple(_paged(content.body.blocks, page))
    title = _SIGN.sub("", content.details.title).strip()
    return replace(content, body=Body(blocks), details=replace(content.details, title=title))


def _paged(blocks: tuple[Block, ...], page: str) -> Iterator[Block]:
    for block in blocks:
        signs = list(_SIGN.finditer(block.text))
        opens = signs and not block.text[: signs[0].start()].strip()
        begins = signs[0][1] if opens else page
        page = signs[-1][1] if signs else page
        whole = _without(block, [_span(sign) for sign in signs]) if signs else block
        if whole.text:
            yield replace(whole, page=begins)


def _span(sign: re.Match[str]) -> Span:
    """Where a sign stands, with the space after it if there is another before it."""
    text, (start, end) = sign.string, sign.span()
    double = text[end : end + 1] == " " and (start == 0 or text[start - 1].isspace())
    return start, end + double


def _without(block: Block, spans: list[Span]) -> Block:
    kept = "".join(
        sign for place, sign in enumerate(block.text) if not any(start <= place < end for start, end in spans)
    )
    text = kept.rstrip()
    marks = (
        Mark(min(_moved(mark.start, spans), len(text)), min(_moved(mark.end, spans), len(text)), mark.kind, mark.target)
        for mark in block.marks
    )
    return replace(block, text=text, marks=tuple(mark for mark in marks if mark.start < mark.end))


def _moved(place: int, spans: list[Span]) -> int:
    return place - sum(max(0, min(place, end) - start) for start, end in spans)
