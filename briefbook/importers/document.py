"""A document that was turned into HTML (by us or by a library) -> an article; unlike a web page, all of it counts."""

from __future__ import annotations

from dataclasses import replace

from briefbook import markup
from briefbook.errors import ImportFailed
from briefbook.importers.album import Album
from briefbook.importers.cleaning import clean
from briefbook.importers.content import Content
from briefbook.importers.html_tree import harmless_tree, with_open_ends_closed
from briefbook.importers.markdown_file import label_own_lines, reading_warnings
from briefbook.importers.plain_text import with_reference_marks
from briefbook.model.article import Details
from briefbook.model.body import Block, Body, Kind
from briefbook.sentence import Sentence

_FRONT = 6


def read_document(page: str, name: str, details: Details, album: Album, *, title_is_stated: bool = False) -> Content:
    """The article in the HTML `page` of a document, sanitised as a saved page is; what is to be said of its pictures,
    `album` says.

    The title is the document's first heading where it opens with one, else that of `details`, unless `title_is_stated`.
    Raises ImportFailed if there is nothing to read.
    """
    text, cleaned = clean(page, name)
    tree, flattened = harmless_tree(with_open_ends_closed(text), album)
    reading = markup.read_tree(tree)
    if not any(block.text.strip() for block in reading.body.blocks):
        raise ImportFailed(Sentence("“{name}” has no readable text.", name=name))
    blocks = album.pictured(block for block in reading.body.blocks if block.kind is Kind.FIGURE or block.text.strip())
    blocks, details = _titled(blocks, details, title_is_stated=title_is_stated)
    blocks, details = label_own_lines(blocks, details)
    warnings = [*cleaned, *reading_warnings(replace(reading, flattened=False), name)]
    if flattened or reading.flattened:
        warnings.append(Sentence("Elements in {name} nest too deep and were flattened.", name=name))
    body = Body(tuple(with_reference_marks(blocks)))
    return Content(body, details, tuple(warnings), pictures=album.pictures(blocks))


def _titled(blocks: list[Block], details: Details, *, title_is_stated: bool) -> tuple[list[Block], Details]:
    """The blocks with the title told as such, and the details with it."""
    for index, block in enumerate(blocks[:_FRONT]):
        if block.kind is not Kind.HEADING:
            continue
        same = " ".join(block.text.split()).casefold() == details.title.casefold()
        opens = (index == 0 and not details.title) or (
            block.level == 1 and not any(b.words > 12 for b in blocks[:index])
        )
        if same or (opens and not title_is_stated):
            blocks[index] = replace(block, kind=Kind.TITLE, level=0)
            return blocks, replace(details, title=block.text)
    return blocks, details
