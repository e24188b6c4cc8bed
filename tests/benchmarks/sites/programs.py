"""What takes articles out of pages: briefbook, and other programs as they come."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree, html

from briefbook.model.body import CELL_SEPARATOR, Kind
from tests.benchmarks.sites.scoring import Extract

_KINDS = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6", "head"), Kind.HEADING),
    **dict.fromkeys(("li", "item"), Kind.LIST_ITEM),
    **dict.fromkeys(("blockquote", "quote"), Kind.QUOTE),
    "p": Kind.PARAGRAPH,
    "figcaption": Kind.FIGURE,
    "table": Kind.TABLE,
    "pre": Kind.CODE,
}


def with_briefbook(page: str) -> Extract:
    """As `briefbook import` reads a saved page."""
    from briefbook import importers

    draft = importers.read_content(page.encode(), "page.html")
    details = draft.details
    named = {"title": details.title, "published": details.published, "site": details.publisher}
    authors = tuple(author.name for author in details.authors)
    rest = {"language": details.language, "licence": details.licence, "authors": authors}
    return Extract(tuple((block.kind, block.text) for block in draft.body.blocks), {**named, **rest})


def with_trafilatura(page: str) -> Extract:
    """trafilatura's XML with metadata; all else is left as it comes, but for comments, which are no article."""
    import trafilatura

    found = trafilatura.extract(page, output_format="xml", with_metadata=True, include_comments=False)
    if found is None:
        return Extract(())
    root = etree.fromstring(found.encode())
    authors = tuple(name.strip() for name in (root.get("author") or "").split(";") if name.strip())
    details = {"title": root.get("title"), "authors": authors, "published": root.get("date")}
    rest = {"site": root.get("sitename"), "language": root.get("language"), "licence": root.get("license")}
    return Extract(tuple(_blocks(root.find("main"))), {**details, **rest})


def with_readability(page: str) -> Extract:
    """readability-lxml's summary; of details it has the title and the author."""
    from readability import Document

    document = Document(page)
    author = document.author()
    details = {"title": document.short_title(), "authors": (author,) if author and author != "[no-author]" else ()}
    return Extract(tuple(_blocks(html.fromstring(document.summary()))), details)


PROGRAMS = {"briefbook": with_briefbook, "trafilatura": with_trafilatura, "readability-lxml": with_readability}
NEEDED = {"trafilatura": "trafilatura", "readability-lxml": "readability"}
"""The package that a program is in."""


def _blocks(element: etree._Element | None) -> Iterator[tuple[Kind, str]]:
    """The texts of a tree in the order of reading, each with what its element says that it is."""
    if element is None or not isinstance(element.tag, str):
        return
    kind = _KINDS.get(element.tag)
    if kind is not None:
        yield kind, _text(element)
        return
    yield from _loose(element.text)
    for child in element:
        yield from _blocks(child)
        yield from _loose(child.tail)


def _loose(text: str | None) -> Iterator[tuple[Kind, str]]:
    if text and text.strip():
        yield Kind.PARAGRAPH, text


def _text(element: etree._Element) -> str:
    cells = element.iter("td", "th", "cell") if element.tag == "table" else (element,)
    return CELL_SEPARATOR.join(re.sub(r"\s+", " ", "".join(cell.itertext())).strip() for cell in cells)
