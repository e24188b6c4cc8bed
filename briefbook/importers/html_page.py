"""A saved web page -> blocks and details. Nothing that the page names is fetched, run or opened."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from dataclasses import replace

from lxml.html import HtmlElement

from briefbook import markup
from briefbook.errors import ImportFailed
from briefbook.importers.album import Album
from briefbook.importers.content import Content
from briefbook.importers.encoding import Decoded, shown
from briefbook.importers.html_main import main_part
from briefbook.importers.html_metadata import Head, absolute_address
from briefbook.importers.html_tree import harmless_tree, with_open_ends_closed
from briefbook.importers.labels import SECTION_LEVEL
from briefbook.importers.markdown_file import label_own_lines
from briefbook.importers.plain_text import with_reference_marks
from briefbook.model.article import Details
from briefbook.model.body import Block, Body, Kind, MarkKind
from briefbook.sentence import Sentence

_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]+)", re.IGNORECASE)
_LABELS = {
    "iso-8859-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252", "ascii": "cp1252", "iso-8859-9": "cp1254",
    "gb2312": "gb18030", "gbk": "gb18030", "x-gbk": "gb18030", "shift_jis": "cp932", "x-sjis": "cp932",
    "euc-kr": "cp949", "ks_c_5601-1987": "cp949", "iso-8859-8-i": "cp1255", "tis-620": "cp874",
}  # fmt: skip
_LONGEST_HEADING = 14
_CLOSING = frozenset(".,:;…。、")
_ACTIVE = re.compile(
    r"<(?:script|object|embed|applet|svg)\b|data:image/svg|<[a-z][^<>]{0,2000}\son[a-z]{3,20}\s*=|javascript\s*:|vbscript\s*:",
    re.IGNORECASE,
)
_REMOTE = re.compile(
    r"<(?:img|iframe|frame|video|audio|source|link|embed|object|script|body|table|td|input|base|image|use)\b[^<>]{0,2000}?"
    r"\s(?:src|srcset|href|data|poster|background|xlink:href)\s*=\s*[\"']?\s*(?!data:|#)[^\s\"'>]"
    r"|url\(\s*[\"']?(?!data:|#)[^\s\"')]|@import|<meta[^<>]{0,200}http-equiv\s*=\s*[\"']?refresh",
    re.IGNORECASE,
)


def decode_page(content: bytes, name: str, decoded: Decoded, encoding: str | None) -> Decoded:
    """The page's text: its bytes win over the encoding that it claims, unless they leave the matter open."""
    match = _CHARSET.search(content[:4096])
    claimed = match.group(1).decode("ascii").lower() if match else ""
    codec = _codec(claimed)
    if encoding is not None or codec is None:
        return decoded
    if decoded.encoding in {"utf-8", "utf-8-sig"}:
        if codec in {"utf-8", "utf-16"} or content.isascii():
            return decoded
        warning = Sentence(
            "{name} claims the encoding {claimed}, but its bytes are UTF-8; it was read as UTF-8.",
            name=name,
            claimed=claimed,
        )
        return replace(decoded, warning=decoded.warning or warning)
    if decoded.encoding.startswith(("utf", "iso2022")):
        return decoded
    try:
        return Decoded(content.decode(codec), codec)
    except UnicodeDecodeError:
        warning = Sentence(
            "{name} claims the encoding {claimed}, but was read as {encoding}, which fits its bytes.",
            name=name,
            claimed=claimed,
            encoding=shown(decoded.encoding),
        )
        return replace(decoded, warning=warning)


def read_html(page: str, name: str, album: Album) -> Content:
    """The article that the HTML `page`, already cleaned, holds, with the pictures that `album` finds.

    Raises ImportFailed if there is nothing to read.
    """
    head = Head(page)
    details = head.details()
    whole = with_open_ends_closed(page)
    tree, flattened = harmless_tree(whole, album)
    headline = _headline(tree)
    only_time = _only_time(tree)
    part = main_part(tree)
    _resolve_links(part, details.url)
    reading = markup.read_tree(part)
    if not any(block.text for block in reading.body.blocks):
        raise ImportFailed(
            Sentence(
                "“{name}” has no readable text; its words may come from a script. Save the text itself.", name=name
            )
        )
    blocks, details = _with_title(album.pictured(reading.body.blocks), details, headline)
    blocks, details = label_own_lines(_with_bold_headings(blocks), details)
    blocks, details = _with_deck(blocks, details, head.description())
    if not details.published:
        details = replace(details, published=_stated_time(part) or only_time)
    warnings = list(_warnings(page, name, album))
    if whole != page:
        warnings.append(
            Sentence(
                "{name} leaves an element open that would hide what follows; the text after it was kept.", name=name
            )
        )
    if flattened or reading.flattened:
        warnings.append(Sentence("Elements in {name} nest too deep and were flattened.", name=name))
    body = Body(tuple(with_reference_marks(blocks)))
    return Content(body, details, tuple(warnings), pictures=album.pictures(blocks))


def _codec(label: str) -> str | None:
    """The Python codec for an encoding's label as browsers read it; None if there is none to trust."""
    try:
        name = codecs.lookup(_LABELS.get(label, label)).name
    except LookupError:
        return None
    return None if name in {"utf-7", "hex", "zlib", "rot13", "base64"} else name


def _headline(tree: HtmlElement) -> str:
    """The page's only heading of the first level; empty if there is none or several."""
    headings = [" ".join(element.text_content().split()) for element in tree.iter("h1")]
    headings = [heading for heading in dict.fromkeys(headings) if heading]
    return headings[0] if len(headings) == 1 else ""


def _resolve_links(part: HtmlElement, url: str) -> None:
    """Make relative links whole where the page states its address, and take out those that lead nowhere."""
    for link in part.iter("a"):
        target = (link.get("href") or "").strip()
        absolute = absolute_address(url, target) if url and target and not target.startswith("#") else target
        link.set("href", absolute if re.match(r"https?://|mailto:", absolute, re.IGNORECASE) else "")


def _with_title(blocks: list[Block], details: Details, headline: str) -> tuple[list[Block], Details]:
    """The blocks with the title told as such: the headline on the page, or the heading that the head calls so."""
    title = headline or details.title
    for index, block in enumerate(blocks[:12]):
        if block.kind is Kind.HEADING and _same(block.text, (headline, details.title)):
            blocks[index] = replace(block, kind=Kind.TITLE, level=0)
            return _without_furniture(blocks, index), replace(details, title=block.text)
    if headline:
        blocks = [Block(Kind.TITLE, headline), *blocks]
    return blocks, replace(details, title=title)


def _same(text: str, others: tuple[str, ...]) -> bool:
    return any(" ".join(text.split()).casefold() == other.casefold() for other in others if other)


def _without_furniture(blocks: list[Block], title: int) -> list[Block]:
    """The blocks without what stands before the title, if that is a rubric rather than text; its pictures follow."""
    before = blocks[:title]
    if any(block.words > 6 for block in before):
        return blocks
    return [blocks[title], *(block for block in before if block.target), *blocks[title + 1 :]]


def _with_deck(blocks: list[Block], details: Details, description: str) -> tuple[list[Block], Details]:
    """The page's summary as the deck, where it is printed under the title."""
    for index, block in enumerate(blocks[:5]):
        if block.kind in {Kind.PARAGRAPH, Kind.HEADING} and index and _same(block.text, (description,)):
            blocks[index] = replace(block, kind=Kind.DECK, level=0)
            return blocks, replace(details, deck=block.text)
    return blocks, details


def _with_bold_headings(blocks: list[Block]) -> list[Block]:
    """The blocks with the headings told that are only bold lines, where a page has no others."""
    if any(block.kind is Kind.HEADING for block in blocks):
        return blocks
    return [
        replace(block, kind=Kind.HEADING, level=SECTION_LEVEL, marks=()) if _is_bold_heading(blocks, at) else block
        for at, block in enumerate(blocks)
    ]


def _is_bold_heading(blocks: list[Block], at: int) -> bool:
    """A short line, bold from end to end and not closing as a sentence does, with text after and before it."""
    block = blocks[at]
    if block.kind is not Kind.PARAGRAPH or block.words > _LONGEST_HEADING or block.text[-1:] in _CLOSING:
        return False
    bold = any(mark.kind is MarkKind.BOLD and (mark.start, mark.end) == (0, len(block.text)) for mark in block.marks)
    before, after = blocks[:at], blocks[at + 1 : at + 2]
    is_text = bool(after) and after[0].kind in {Kind.PARAGRAPH, Kind.LIST_ITEM} and after[0].words > block.words
    return bold and is_text and any(one.kind is Kind.PARAGRAPH for one in before)


def _stated_time(part: HtmlElement) -> str:
    """The day of the first `time` element, which is where pages put their date."""
    time = next(part.iter("time"), None)
    stated = re.match(r"(?:19|20)\d\d-\d\d-\d\d", (time.get("datetime") or "").strip()) if time is not None else None
    return stated.group() if stated else ""


def _only_time(tree: HtmlElement) -> str:
    """The day that all `time` elements of the page state, wherever they stand; empty if they state several."""
    stated = {(time.get("datetime") or "").strip()[:10] for time in tree.iter("time")}
    return only if len(stated) == 1 and re.fullmatch(r"(?:19|20)\d\d-\d\d-\d\d", only := stated.pop()) else ""


def _warnings(page: str, name: str, album: Album) -> Iterator[str]:
    if _ACTIVE.search(page):
        yield Sentence("Scripts and other active parts of {name} were left out.", name=name)
    remote = len(_REMOTE.findall(page)) - album.opened
    if remote > 0:
        yield Sentence(
            "{name} names {remote} remote or local files (pictures, styles, frames); none of them was opened.",
            name=name,
            remote=remote,
        )
    yield from album.warnings(name, elsewhere=False)
