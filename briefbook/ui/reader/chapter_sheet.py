"""A chapter of a book as a sheet: its excerpts with where they stand and what is noted, and the texts between them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from briefbook.model.anchor import TextPosition, locate
from briefbook.model.body import BLOCK_SEPARATOR, Block, Body, Kind
from briefbook.model.edition import EditionChapter, EditionEntry, Excerpt, OwnText
from briefbook.model.theme import Theme
from briefbook.ui import naming
from briefbook.ui.counting import Room
from briefbook.ui.reader.passages import Passage
from briefbook.ui.reader.sheet import Sheet

translate = QCoreApplication.translate
Reader = Room("Reader")


def of_chapter(chapter: EditionChapter, themes: Mapping[str, Theme]) -> tuple[Sheet, tuple[Passage, ...]]:
    """The chapter as a sheet, and its excerpts as passages of it."""
    writer = _Writer(themes)
    writer.chapter(chapter)
    count = sum(isinstance(entry, Excerpt) for one in (chapter, *chapter.chapters) for entry in one.entries)
    if count == 1:
        origin = translate("Reader", "Chapter with 1 excerpt")
    else:
        origin = Reader.tr("Chapter with %n excerpts", "", count)
    name = f"{chapter.number}  {chapter.chapter.title}"
    sheet = Sheet(name, origin, Body(tuple(writer.blocks)), tuple(writer.numbers), tinted=False)
    return sheet, tuple(writer.passages)


class _Writer:
    """Writes a chapter's blocks one after another."""

    def __init__(self, themes: Mapping[str, Theme]) -> None:
        self._themes = themes
        self.blocks: list[Block] = []
        self.numbers: list[str] = []
        self.passages: list[Passage] = []
        self._end = 0

    def chapter(self, chapter: EditionChapter) -> None:
        if chapter.chapter.gist:
            self._add(Block(Kind.DECK, chapter.chapter.gist))
        self._body(chapter.introduction)
        for entry in chapter.entries:
            self._entry(entry)
        for inner in chapter.chapters:
            self._add(Block(Kind.HEADING, f"{inner.number}  {inner.chapter.title}", 1))
            self.chapter(inner)

    def _entry(self, entry: EditionEntry) -> None:
        if isinstance(entry, Excerpt):
            self._excerpt(entry)
        elif isinstance(entry, OwnText):
            self._body(entry.body)
        else:
            words = translate("Reader", "Full text of {letter}, {title}")
            self._add(
                Block(Kind.BYLINE, words.format(letter=entry.source.letter, title=naming.called(entry.source.article)))
            )

    def _excerpt(self, excerpt: Excerpt) -> None:
        """The words, as a passage, under the picture whose caption they are; below them who says so and where, and the
        analyst's comment.
        """
        annotation, article = excerpt.annotation, excerpt.source.article
        quoted = [part for part in annotation.quote.split(BLOCK_SEPARATOR) if part.strip()]
        numbers = (excerpt.number, *[""] * len(quoted))
        at = locate(article.body.text, annotation.anchor)
        figures = _figures(article.body, at) if at else {}
        shown = [figures.get(part) or Block(Kind.QUOTE, part, 1) for part in quoted]
        starts = [self._add(block, one) for block, one in zip(shown, numbers, strict=False)]
        bare = replace(annotation, comment="")
        self.passages.append(Passage(bare, starts[0], self._end, self._themes.get(annotation.theme_id or "")))
        paragraph = article.body.paragraph_at(at.start) if at else None
        where = f", ¶ {paragraph}" if paragraph else ""
        self._add(Block(Kind.BYLINE, f"{excerpt.source.letter}{where} · {naming.called(article)}"))
        if annotation.comment.strip():
            words = translate("Reader", "Comment: {comment}")
            self._add(Block(Kind.PARAGRAPH, words.format(comment=annotation.comment.strip())))

    def _body(self, body: Body) -> None:
        for block in body.blocks:
            self._add(block)

    def _add(self, block: Block, number: str = "") -> int:
        """Where the block begins."""
        start = self._end + len(BLOCK_SEPARATOR) if self.blocks else 0
        self.blocks.append(block)
        self.numbers.append(number)
        self._end = start + len(block.text)
        return start


def _figures(body: Body, within: TextPosition) -> dict[str, Block]:
    """The figures with a picture whose whole captions stand there, by their captions."""
    places = (place for place in body.places if within.start <= place.start and place.end <= within.end)
    return {place.block.text: place.block for place in places if place.block.kind is Kind.FIGURE and place.block.target}
