"""Footnotes of one Markdown text, through the block processor of the `markdown` package."""

from __future__ import annotations

from xml.etree import ElementTree as ET

from markdown import Markdown
from markdown.extensions.footnotes import FootnoteBlockProcessor, FootnoteExtension


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
