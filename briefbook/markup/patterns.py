"""What is taken out of, put into and bounded in the inline patterns of the `markdown` package.

Its search for a closing bracket runs to the end of the text from each opening one; ours gives up early, so that
fifty thousand brackets take no longer than fifty thousand letters.
"""

from __future__ import annotations

import html
import re
from typing import Any
from xml.etree import ElementTree as ET

from markdown import Markdown
from markdown.extensions.footnotes import FootnoteBlockProcessor, FootnoteExtension
from markdown.inlinepatterns import (
    IMAGE_LINK_RE,
    LINK_RE,
    ImageInlineProcessor,
    ImageReferenceInlineProcessor,
    InlineProcessor,
    LinkInlineProcessor,
    ReferenceInlineProcessor,
    ShortImageReferenceInlineProcessor,
    ShortReferenceInlineProcessor,
    SimpleTagInlineProcessor,
)
from markdown.util import AtomicString

_LONGEST_LABEL = 2000
_LONGEST_ADDRESS = 4000
_DEEPEST_BRACKET = 8
_BRACKET = re.compile(r"[\[\]]")
_STRUCK = r"(~~)(?=\S)([^~\n]{1,2000}?)(?<=\S)~~"
_MAIL = r"<(?:mailto:)?([^<>@\s]{1,200}@[^<>@\s]{1,200})>"
ENTITY = r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});"
_NOTE = r"\[\^([^\]\s\[]{1,200})\]"

Found = tuple[ET.Element | None, int | None, int | None]


class _Bounded(LinkInlineProcessor):
    """Finds the end of a link's text and address within reach only."""

    def getText(self, data: str, index: int) -> tuple[str, int, bool]:  # noqa: N802 - overrides the package's name
        depth = 1
        for match in _BRACKET.finditer(data, index, index + _LONGEST_LABEL):
            depth += 1 if match.group() == "[" else -1
            if depth == 0:
                return data[index : match.start()], match.end(), True
            if depth > _DEEPEST_BRACKET:
                break
        return "", index, False

    def getLink(self, data: str, index: int) -> tuple[str, str | None, int, bool]:  # noqa: N802 - as above
        closing = data.find(")", index, index + _LONGEST_ADDRESS)
        if not data.startswith("(", index) or closing < 0 or data.count("(", index, closing) > _DEEPEST_BRACKET:
            return "", None, index, False
        href, title, end, handled = super().getLink(data[index : index + _LONGEST_ADDRESS], 0)
        return href, title, index + end, handled

    def evalId(self, data: str, index: int, text: str) -> tuple[str | None, int, bool]:  # noqa: N802 - as above
        name, end, handled = super().evalId(data[index : index + _LONGEST_LABEL], 0, text)  # type: ignore[misc]
        return name, index + end, handled


class _Link(_Bounded): ...


class _Image(_Bounded, ImageInlineProcessor): ...


class _Reference(_Bounded, ReferenceInlineProcessor): ...


class _ImageReference(_Bounded, ImageReferenceInlineProcessor): ...


class _ShortReference(_Bounded, ShortReferenceInlineProcessor): ...


class _ShortImageReference(_Bounded, ShortImageReferenceInlineProcessor): ...


class _Mail(InlineProcessor):
    def handleMatch(self, m: re.Match[str], data: str) -> Found:  # type: ignore[override]  # noqa: N802
        link = ET.Element("a", href=f"mailto:{m.group(1)}")
        link.text = AtomicString(m.group(1))
        return link, m.start(), m.end()


class _Entity(InlineProcessor):
    def handleMatch(self, m: re.Match[str], data: str) -> tuple[str, int, int]:  # type: ignore[override]  # noqa: N802
        return html.unescape(m.group()), m.start(), m.end()


class Footnotes:
    """The footnotes of one text: their definitions are taken out of it and put at its end as `note` elements."""

    def __init__(self, parser: Markdown) -> None:
        self._parser = parser
        self._extension = FootnoteExtension()
        self._extension.parser = parser.parser
        parser.parser.blockprocessors.register(FootnoteBlockProcessor(self._extension), "footnote", 17)

    def number(self, label: str) -> int | None:
        """The number of the footnote with that label, None if it is not defined."""
        labels = list(self._extension.footnotes)
        return labels.index(label) + 1 if label in self._extension.footnotes else None

    def append_to(self, root: ET.Element) -> None:
        """Put the notes at the end of `root`, in the order of their definitions, cited or not."""
        for number, text in enumerate(list(self._extension.footnotes.values()), 1):
            note = ET.SubElement(root, "note", marker=str(number))
            self._parser.parser.parseChunk(note, text)


class _NoteMark(InlineProcessor):
    def __init__(self, notes: Footnotes) -> None:
        super().__init__(_NOTE)
        self._notes = notes

    def handleMatch(self, m: re.Match[str], data: str) -> Found:  # type: ignore[override]  # noqa: N802
        number = self._notes.number(m.group(1))
        if number is None:
            return None, None, None
        mark = ET.Element("reference", target=str(number))
        mark.text = AtomicString(f"[{number}]")
        return mark, m.start(), m.end()


def replace_patterns(parser: Markdown, notes: Footnotes) -> None:
    """Set up the inline patterns of `parser`: no raw HTML, bounded links, notes and struck text."""
    patterns: Any = parser.inlinePatterns
    patterns.deregister("html")
    patterns.register(_Entity(ENTITY), "entity", 80)
    patterns.register(_NoteMark(notes), "note", 175)
    patterns.register(_Reference(LINK_RE, parser), "reference", 170)
    patterns.register(_Link(LINK_RE, parser), "link", 160)
    patterns.register(_Image(IMAGE_LINK_RE, parser), "image_link", 150)
    patterns.register(_ImageReference(IMAGE_LINK_RE, parser), "image_reference", 140)
    patterns.register(_ShortReference(LINK_RE, parser), "short_reference", 130)
    patterns.register(_ShortImageReference(IMAGE_LINK_RE, parser), "short_image_ref", 125)
    patterns.register(_Mail(_MAIL), "automail", 110)
    patterns.register(SimpleTagInlineProcessor(_STRUCK, "del"), "struck", 50)
    parser.ESCAPED_CHARS = [*parser.ESCAPED_CHARS, *"|~<&=:"]
