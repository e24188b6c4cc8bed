"""A Markdown file -> blocks and details: front matter, then the text through `markup`."""

from __future__ import annotations

import re
from dataclasses import replace

from briefbook import markup
from briefbook.errors import ImportFailed
from briefbook.importers.album import Album
from briefbook.importers.content import Content
from briefbook.importers.front_matter import split_front_matter
from briefbook.importers.people import byline
from briefbook.importers.plain_text import with_reference_marks
from briefbook.importers.statements import date_in_byline, date_line, is_licence
from briefbook.model.article import Details
from briefbook.model.body import Block, Body, Kind
from briefbook.sentence import Sentence

_SHOWN_LINKS = 3
_WRITTEN_OUT = re.compile(
    r"(?<=[(<\s])data:image/[A-Za-z0-9.+-]{1,40}(?:;[A-Za-z0-9=-]{1,40}){0,3},[A-Za-z0-9+/=%._~-]+"
)
"""A picture that is written out in its address. Behind words it would be too long for an address."""


def read_markdown(text: str, name: str) -> Content:
    """The article that the Markdown `text`, already cleaned, holds. `name` is the file's, for the warnings."""
    front = split_front_matter(text, name)
    album = Album()
    reading = markup.read(_WRITTEN_OUT.sub(lambda match: album.short(match.group()), front.rest))
    blocks, details = _with_title(album.pictured(map(album.whole, reading.body.blocks)), front.details)
    blocks, details = label_own_lines(blocks, details)
    if front.unread:
        blocks.insert(0, Block(Kind.CODE, front.unread))
    if not blocks and not details.title:
        raise ImportFailed(
            Sentence("“{name}” is empty: there is no text in it. Save it again where it comes from.", name=name)
        )
    warnings = (*front.warnings, *reading_warnings(reading, name), *album.warnings(name))
    return Content(Body(tuple(with_reference_marks(blocks))), details, warnings, pictures=album.pictures(blocks))


def reading_warnings(reading: markup.Reading, name: str) -> tuple[str, ...]:
    """A sentence for each kind of thing in a text that could not be kept as it was."""
    warnings = []
    if reading.refused_links:
        some = ", ".join(link[:60] for link in reading.refused_links[:_SHOWN_LINKS])
        more = ", …" if len(reading.refused_links) > _SHOWN_LINKS else ""
        warnings.append(_refused(len(reading.refused_links), name, f"{some}{more}"))
    if reading.flattened:
        warnings.append(
            Sentence(
                "Lists or quotations in {name} nest deeper than {max_depth} levels and were flattened.",
                name=name,
                max_depth=markup.MAX_DEPTH,
            )
        )
    return tuple(warnings)


def _refused(number: int, name: str, some: str) -> Sentence:
    if number == 1:
        return Sentence(
            "1 link in {name} was kept as plain text, because only web and mail addresses are linked ({some}).",
            name=name,
            some=some,
        )
    return Sentence(
        "{number} links in {name} were kept as plain text, because only web and mail addresses are linked ({some}).",
        number=number,
        name=name,
        some=some,
    )


def label_own_lines(blocks: list[Block], details: Details) -> tuple[list[Block], Details]:
    """The blocks and details with what the text itself states: byline and date under the title, licence at the end."""
    first = next((index for index, block in enumerate(blocks) if block.kind is Kind.TITLE), -1)
    for index in range(first + 1, min(first + 4, len(blocks) - 1)):
        block = blocks[index]
        authors, rest = byline(block.text)
        dated = date_in_byline(rest) if authors else date_line(block.text)
        if block.kind is Kind.PARAGRAPH and (authors or dated):
            blocks[index] = replace(block, kind=Kind.BYLINE)
            published = next((one.value for one in dated if one.detail == "published"), "")
            details = replace(details, authors=details.authors or authors, published=details.published or published)
    last = blocks[-1] if len(blocks) > 1 else None
    if last is not None and last.kind is Kind.PARAGRAPH and is_licence(last.text):
        blocks[-1] = replace(last, kind=Kind.LICENCE)
        details = replace(details, licence=details.licence or last.text)
    return blocks, details


def _with_title(blocks: list[Block], details: Details) -> tuple[list[Block], Details]:
    """The blocks with a first heading of level 1 told as the title, if no other is stated."""
    first = blocks[0] if blocks else None
    if first is None or first.kind is not Kind.HEADING or first.level != 1 or details.title not in {"", first.text}:
        return blocks, details
    return [replace(first, kind=Kind.TITLE, level=0), *blocks[1:]], replace(details, title=first.text)
