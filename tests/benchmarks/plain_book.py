"""A book as other programs can set it: a row of parts with their words, in the order of print.

It has the words, headings, emphasis, lists, tables, quotations with their citations and links to what they quote.
It lacks what only briefbook does: margin notes beside their passage, shading, thumb tabs, pages in the index.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import NamedTuple

from briefbook.model.body import Block, Body, Kind, MarkKind
from briefbook.model.edition import Edition, EditionChapter, EditionSource, Excerpt, OwnText


class Run(NamedTuple):
    """Words, and whether they are bold or italic."""

    text: str
    bold: bool = False
    italic: bool = False


class Part(NamedTuple):
    """A part of the book.

    `kind` is chapter, article, heading, paragraph, item, quotation, citation, comment or table; chapters and articles
    begin a page and stand in the contents; `key` is what links lead to, `target` where this part leads.
    """

    kind: str
    runs: tuple[Run, ...] = ()
    key: str = ""
    target: str = ""
    rows: tuple[tuple[str, ...], ...] = ()

    @property
    def text(self) -> str:
        """The part's words."""
        return "".join(run.text for run in self.runs)


def parts(edition: Edition) -> Iterator[Part]:
    """All parts of the book, without cover and contents."""
    if edition.points:
        yield _part("chapter", "Points", "points")
        for point in edition.points:
            yield _part("item", f"{point.text} {point.likelihood}".strip())
    for chapter in edition.chapters:
        yield from _chapter(chapter)
    for source in edition.sources:
        yield from _article(source)
    yield _part("chapter", "Sources", "sources")
    for source in edition.sources:
        yield _part("paragraph", f"{source.letter}  {source.article.label}, {source.article.details.publisher}")
    if edition.names:
        yield _part("chapter", "Index", "index")
        for name in edition.names:
            yield _part("paragraph", name.name)


def _chapter(chapter: EditionChapter) -> Iterator[Part]:
    yield _part("chapter", f"{chapter.number}  {chapter.chapter.title}", f"chapter-{chapter.number}")
    yield _part("comment", chapter.chapter.gist)
    yield from _body(chapter.introduction)
    for entry in chapter.entries:
        if isinstance(entry, Excerpt):
            annotation, target = entry.annotation, f"passage-{entry.annotation.id}"
            yield _part("quotation", annotation.quote, f"excerpt-{annotation.id}")
            yield Part("citation", (Run(f"{entry.number}  {entry.source.letter}, full text"),), "", target)
            yield _part("comment", annotation.comment)
        elif isinstance(entry, OwnText):
            yield from _body(entry.body)
    for inner in chapter.chapters:
        yield _part("heading", inner.chapter.title)
        yield from _body(inner.introduction)


def _article(source: EditionSource) -> Iterator[Part]:
    article = source.article
    yield _part("article", f"{source.letter}  {article.label}", f"article-{source.letter}")
    begun = {annotation.anchor.position.start: annotation for annotation in source.annotations}
    for place in article.body.places:
        yield from _block(place.block)
        for start in [start for start in begun if place.start <= start < place.end]:
            annotation = begun.pop(start)
            key, target = f"passage-{annotation.id}", f"excerpt-{annotation.id}"
            yield Part("citation", (Run(annotation.comment or "Quoted"),), key, target)


def _body(body: Body) -> Iterator[Part]:
    return itertools.chain.from_iterable(_block(block) for block in body.blocks)


def _block(block: Block) -> Iterator[Part]:
    if block.kind is Kind.TABLE:
        yield Part("table", rows=tuple(tuple(row) for row in block.rows))
        return
    kinds = {Kind.HEADING: "heading", Kind.TITLE: "heading", Kind.LIST_ITEM: "item", Kind.QUOTE: "quotation"}
    yield Part(kinds.get(block.kind, "paragraph"), tuple(_runs(block)))


def _runs(block: Block) -> Iterator[Run]:
    edges = {0, len(block.text), *(edge for mark in block.marks for edge in (mark.start, mark.end))}
    for start, end in itertools.pairwise(sorted(edges)):
        kinds = {mark.kind for mark in block.marks if mark.start <= start < mark.end}
        yield Run(block.text[start:end], MarkKind.BOLD in kinds, MarkKind.ITALIC in kinds)


def _part(kind: str, text: str, key: str = "") -> Part:
    return Part(kind, (Run(text),), key)
