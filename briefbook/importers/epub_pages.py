"""The pages of the printed edition in an e-book: marks in its text say where they begin (EPUB 3, `pagebreak`).

Until a chapter is taken apart, signs that no text has stand for the marks.
"""

from __future__ import annotations

from dataclasses import replace

from lxml.html import HtmlElement

from briefbook.importers import page_signs
from briefbook.importers.content import Content
from briefbook.model.body import Body

_LONGEST = 24


def put_signs(chapter: HtmlElement) -> str:
    """Put a sign where each page begins, with what the page is called; that of the last one, empty if there is none."""
    last = ""
    for element in list(chapter.iter("*")):
        if element.get("epub:type") != "pagebreak" and element.get("role") != "doc-pagebreak":
            continue
        called = element.get("title") or element.get("aria-label") or element.text_content()
        last = " ".join(called.split())[:_LONGEST]
        for child in list(element):
            element.remove(child)
        element.text = page_signs.sign(last)
        element.tag = "p" if element.tag in {"hr", "div", "p", "section"} else "span"
    return last


def with_pages(content: Content, page: str) -> Content:
    """The chapter with its pages in place of the signs; it begins on `page`."""
    body = Body(tuple(page_signs.with_pages(content.body.blocks, page)))
    title = page_signs.SIGN.sub("", content.details.title).strip()
    return replace(content, body=body, details=replace(content.details, title=title))
