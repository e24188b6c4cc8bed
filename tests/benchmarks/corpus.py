"""Articles of generated prose, as drafts and as the plain-text files that they would be read from."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from briefbook.model.article import ArticleDraft, Author, Details, Source
from briefbook.model.body import BLOCK_SEPARATOR, Block, Body, Kind, Mark, MarkKind
from tests.benchmarks.prose import Prose

REFERENCES = 4


def drafts(number: int, words: int, seed: int) -> Iterator[ArticleDraft]:
    """`number` articles of about `words` words each, none like another."""
    prose = Prose(seed)
    for index in range(number):
        yield draft(prose, words, f"article-{index:05}.txt")


def draft(prose: Prose, words: int, file_name: str) -> ArticleDraft:
    """One article of about `words` words."""
    details = _details(prose)
    body = Body((*_head(details), *_middle(prose, words), *_tail(prose, details)))
    original = plain_text(body).encode()
    source = Source(file_name, hashlib.sha256(original).hexdigest(), len(original), "2026-11-20T08:00:00Z")
    return ArticleDraft(source, original, details, body)


def plain_text(body: Body) -> str:
    """The text of a file that holds the article: lists and references with their markers."""
    return BLOCK_SEPARATOR.join(_typed(block) for block in body.blocks) + "\n"


def _typed(block: Block) -> str:
    if block.kind is Kind.REFERENCE:
        return f"[{block.marker}] {block.text}"
    return f"{block.marker} {block.text}" if block.marker else block.text


def _details(prose: Prose) -> Details:
    return Details(
        title=prose.title(),
        deck=prose.sentence(),
        authors=(Author(prose.person(), f"Institute of {prose['name']}"),),
        publisher=f"The {prose['name']} Review",
        published=f"2026-{prose.random.randint(1, 10):02}-{prose.random.randint(1, 28):02}",
        language="en",
        licence="CC BY 4.0",
    )


def _head(details: Details) -> Iterator[Block]:
    yield Block(Kind.TITLE, details.title)
    yield Block(Kind.DECK, details.deck)
    yield Block(Kind.BYLINE, f"By {details.authors[0].name}")


def _middle(prose: Prose, words: int) -> Iterator[Block]:
    count = 0
    while count < words:
        if count:
            yield Block(Kind.HEADING, prose.short(), level=2)
        for block in _part(prose):
            yield block
            count += block.text.count(" ") + 1
            if count >= words:
                return


def _part(prose: Prose) -> Iterator[Block]:
    for _ in range(prose.random.randint(2, 3)):
        yield _paragraph(prose)
    if prose.random.random() < 0.4:
        yield Block(Kind.QUOTE, prose.paragraph(30), level=1)
        yield _paragraph(prose)
    if prose.random.random() < 0.3:
        yield from (Block(Kind.LIST_ITEM, prose.paragraph(10), level=1, marker="-") for _ in range(3))


def _paragraph(prose: Prose) -> Block:
    """A paragraph; in three of ten some words are bold or italic, and two of ten end in a reference."""
    text = prose.paragraph(prose.random.randint(50, 110))
    chance = prose.random.random()
    if chance < 0.3:
        start = text.index(" ", len(text) // 3) + 1
        kind = MarkKind.ITALIC if chance < 0.2 else MarkKind.BOLD
        return Block(Kind.PARAGRAPH, text, marks=(Mark(start, text.index(" ", start), kind),))
    if chance < 0.5:
        marker = str(prose.random.randint(1, REFERENCES))
        mark = Mark(len(text), len(text) + len(marker) + 2, MarkKind.REFERENCE, marker)
        return Block(Kind.PARAGRAPH, f"{text}[{marker}]", marks=(mark,))
    return Block(Kind.PARAGRAPH, text)


def _tail(prose: Prose, details: Details) -> Iterator[Block]:
    yield Block(Kind.HEADING, "References", level=2)
    for number in range(1, REFERENCES + 1):
        cited = f"{prose.person()}, “{prose.title()}”, {prose['name']} Quarterly, {prose['year']}."
        yield Block(Kind.REFERENCE, cited, marker=str(number))
    author = details.authors[0]
    yield Block(Kind.BIOGRAPHY, f"{author.name} is a fellow of the {author.affiliation}.")
    yield Block(Kind.LICENCE, "This article is published under a Creative Commons licence (CC BY 4.0).")
