"""Quoting: a passage or its core statement as Markdown for the analyst's own text, with letter and paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefbook.analysis.point_start import quotation_marks
from briefbook.analysis.quotation import difference
from briefbook.errors import BriefbookError
from briefbook.library.library import Library
from briefbook.markup import unparse
from briefbook.model.anchor import TextPosition
from briefbook.model.annotation import Annotation, place_in
from briefbook.model.article import Article
from briefbook.model.body import Block, Body, Kind, Mark, MarkKind
from briefbook.sentence import Sentence

LONGEST_IN_LINE = 40
"""So many words are quoted within a sentence; more, or several paragraphs, are set apart."""

_KEPT = (MarkKind.BOLD, MarkKind.ITALIC)
_NOTES = re.compile(r"(?:\[\d{1,4}\])+$")


def quotation(library: Library, book_id: str, annotation: Annotation) -> str:
    """The passage in Markdown with its citation, emphasis as in the article; its article is then a source of the book.

    Raises BriefbookError if the article does not say these words any more, NotFound if it is gone.
    """
    article = library.articles.get(annotation.article_id)
    place = place_in(article, annotation)
    if place is None:
        clause = difference(article.body.text, annotation.quote)
        raise BriefbookError(
            Sentence(
                "The quotation {differs}. Mark the passage again.", differs=clause or "stands there more than once"
            )
        )
    blocks = _stretches(article.body, place)
    cited = f" ({_citation(library, book_id, article, place)})"
    if len(blocks) > 1 or sum(block.words for block in blocks) > LONGEST_IN_LINE:
        set_apart = [Block(Kind.QUOTE, block.text, 1, block.marks) for block in blocks]
        last = set_apart[-1]
        return unparse(Body((*set_apart[:-1], Block(Kind.QUOTE, last.text + cited, 1, last.marks)))).strip()
    opening, closing = quotation_marks(blocks[0].text)
    marks = tuple(Mark(one.start + 1, one.end + 1, one.kind) for one in blocks[0].marks)
    return unparse(Body((Block(Kind.PARAGRAPH, f"{opening}{blocks[0].text}{closing}{cited}", marks=marks),))).strip()


def statement(library: Library, book_id: str, annotation: Annotation) -> str:
    """The passage's core statement in Markdown with its citation; empty if it has none. Raises NotFound."""
    if not annotation.core_statement.strip():
        return ""
    article = library.articles.get(annotation.article_id)
    place = place_in(article, annotation) or annotation.anchor.position
    words = " ".join(annotation.core_statement.strip().splitlines())
    stop = words[-1] if words[-1] in ".!?" else ""
    cited = f"{words.removesuffix(stop)} ({_citation(library, book_id, article, place)}){stop}"
    return unparse(Body((Block(Kind.PARAGRAPH, cited),))).strip()


def shown_picture(figure: Block) -> str:
    """The Markdown that shows a figure's picture, with its caption, in the analyst's own text."""
    return unparse(Body((figure,))).strip()


def _stretches(body: Body, place: TextPosition) -> list[Block]:
    """What stands at `place`, block by block; marks of references at its end are left out."""
    return [block for block in _pieces(body, place) if block.text.strip()]


def _pieces(body: Body, place: TextPosition) -> Iterator[Block]:
    for there in body.places:
        start, end = max(place.start, there.start) - there.start, min(place.end, there.end) - there.start
        if start >= end:
            continue
        words = there.block.text[start:end]
        start += len(words) - len(words.lstrip())
        text = _NOTES.sub("", words.strip())
        end = start + len(text)
        marks = (
            Mark(max(one.start, start) - start, min(one.end, end) - start, one.kind)
            for one in there.block.marks
            if one.kind in _KEPT and one.start < end and one.end > start
        )
        yield Block(Kind.PARAGRAPH, " ".join(text.split("\n")), marks=tuple(marks))


def _citation(library: Library, book_id: str, article: Article, place: TextPosition) -> str:
    """“A, ¶ 7”, in the letter that the article has in the book, or is given now."""
    letter = library.books.add_source(book_id, article.id)
    first, last = article.body.paragraph_at(place.start), article.body.paragraph_at(max(place.start, place.end - 1))
    if first is None:
        return letter
    return f"{letter}, ¶\u00a0{first}" if last in (None, first) else f"{letter}, ¶\u00a0{first}–{last}"
