"""A Markdown file -> blocks and details: front matter, then the text through `markup`."""

from __future__ import annotations

from dataclasses import replace

from briefbook import markup
from briefbook.errors import ImportFailed
from briefbook.importers.content import Content
from briefbook.importers.front_matter import split_front_matter
from briefbook.importers.people import byline
from briefbook.importers.plain_text import with_reference_marks
from briefbook.importers.statements import date_line, is_licence
from briefbook.model.article import Details
from briefbook.model.body import Block, Body, Kind

_SHOWN_LINKS = 3


def read_markdown(text: str, name: str) -> Content:
    """The article that the Markdown `text`, already cleaned, holds. `name` is the file's, for the warnings."""
    front = split_front_matter(text, name)
    reading = markup.read(front.rest)
    blocks, details = _with_own_lines(list(reading.body.blocks), front.details)
    if not blocks and not details.title:
        raise ImportFailed(f"“{name}” is empty: there is no text in it. Save it again where it comes from.")
    return Content(Body(tuple(with_reference_marks(blocks))), details, (*front.warnings, *reading_warnings(reading, name)))


def reading_warnings(reading: markup.Reading, name: str) -> tuple[str, ...]:
    """A sentence for each kind of thing in a text that could not be kept as it was."""
    warnings = []
    if reading.refused_links:
        some = ", ".join(link[:60] for link in reading.refused_links[:_SHOWN_LINKS])
        more = ", …" if len(reading.refused_links) > _SHOWN_LINKS else ""
        warnings.append(
            f"{len(reading.refused_links)} links in {name} lead to something other than web or mail addresses and were "
            f"kept as plain text ({some}{more})."
        )
    if reading.flattened:
        warnings.append(f"Lists or quotations in {name} nest deeper than {markup.MAX_DEPTH} levels and were flattened.")
    if reading.pictures:
        warnings.append(f"{reading.pictures} pictures in {name} are not in the file and were left out.")
    return tuple(warnings)


def _with_own_lines(blocks: list[Block], details: Details) -> tuple[list[Block], Details]:
    """The blocks with the title, byline and licence that the text itself states told as such."""
    first = blocks[0] if blocks else None
    if first is not None and first.kind is Kind.HEADING and first.level == 1 and details.title in {"", first.text}:
        blocks[0] = replace(first, kind=Kind.TITLE, level=0)
        details = replace(details, title=first.text)
        blocks, details = _with_byline(blocks, details)
    last = blocks[-1] if len(blocks) > 1 else None
    if last is not None and last.kind is Kind.PARAGRAPH and is_licence(last.text):
        blocks[-1] = replace(last, kind=Kind.LICENCE)
        details = replace(details, licence=details.licence or last.text)
    return blocks, details


def _with_byline(blocks: list[Block], details: Details) -> tuple[list[Block], Details]:
    """Lines right under the title that name the authors or the date."""
    for index, block in enumerate(blocks[1:3], 1):
        authors, rest = byline(block.text)
        dated = date_line(rest if authors else block.text)
        if block.kind is not Kind.PARAGRAPH or not (authors or dated):
            break
        blocks[index] = replace(block, kind=Kind.BYLINE)
        published = next((one.value for one in dated if one.detail == "published"), "")
        details = replace(details, authors=details.authors or authors, published=details.published or published)
    return blocks, details
