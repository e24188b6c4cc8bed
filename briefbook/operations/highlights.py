"""Highlights made elsewhere become annotations: their words are looked up, and what cannot be placed is said."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefbook.library.library import Library
from briefbook.model.anchor import Anchor, TextPosition, TextQuote, describe, find_quote, locate
from briefbook.model.article import Article
from briefbook.model.gathered import Highlight
from briefbook.operations.matching import ArticleIndex, not_placed
from briefbook.sentence import Sentence, sentences

_PARTED = re.compile(r"(?<=\w)[-\u2010\u00ad]\s+(?=[a-zà-ÿ])")


@dataclass(frozen=True, slots=True)
class Placed:
    """What became of a list of highlights: how many annotations were made, in which articles, and what could not be
    placed.
    """

    annotations: int
    article_ids: tuple[str, ...]
    sentence: str
    lost: tuple[str, ...] = ()


def place_highlights(library: Library, highlights: Sequence[Highlight], article_id: str | None = None) -> Placed:
    """Mark the passages of `highlights`, in the article with that id or in those that they name. One edit.

    A passage that names no article is looked for in all; it is placed if one article alone has it.
    """
    index = ArticleIndex(library) if article_id is None else None
    placing = _Placing(library, index, article_id)
    with library.edit("Import highlights"):
        for highlight in highlights:
            placing.place(highlight)
    return placing.result(len(highlights))


class _Placing:
    """The highlights placed so far."""

    def __init__(self, library: Library, index: ArticleIndex | None, article_id: str | None) -> None:
        self._library = library
        self._index = index
        self._article_id = article_id
        self._articles: dict[str, Article] = {}
        self._taken: dict[str, set[tuple[int, int]]] = {}
        self._marked: list[str] = []
        self._there: list[str] = []
        self._lost: list[str] = []

    def place(self, highlight: Highlight) -> None:
        """Mark one passage, or note why not."""
        hits = [(article, at) for article in self._candidates(highlight) if (at := _found(article, highlight))]
        if len(hits) != 1:
            why = Sentence("in several articles") if hits else self._why(highlight)
            self._lost.append(Sentence("“{words}” ({why})", words=_short(highlight.quote), why=why))
            return
        article, position = hits[0]
        if (position.start, position.end) in self._places(article.id):
            self._there.append(article.id)
            return
        self._places(article.id).add((position.start, position.end))
        anchor = describe(article.body.text, position.start, position.end)
        self._library.annotations.add(article.id, anchor, comment=highlight.comment, tags=highlight.tags)
        self._marked.append(article.id)

    def result(self, number: int) -> Placed:
        """What became of all of them."""
        of = Sentence("1 highlight") if number == 1 else Sentence("{number} highlights", number=number)
        placed = Sentence("Of {of}, {placed} placed.", of=of, placed=_were(len(self._marked)))
        said = sentences(placed, _there(len(self._there)), not_placed(self._lost))
        ids = tuple(dict.fromkeys((*self._marked, *self._there)))
        return Placed(len(self._marked), ids, said, tuple(self._lost))

    def _candidates(self, highlight: Highlight) -> Iterator[Article]:
        if self._article_id is not None:
            yield self._article(self._article_id)
        elif self._index is not None:
            named = highlight.article
            stated = named is not None and (named.details.title or named.details.url or named.doi)
            ids = self._index.find(named) if named is not None and stated else self._library.articles.ids()
            yield from map(self._article, ids)

    def _why(self, highlight: Highlight) -> str:
        if self._article_id is None and not any(True for _ in self._candidates(highlight)):
            named = highlight.article
            if named is None:
                return Sentence("the library is empty")
            return Sentence("“{label}” is not in the library", label=named.label)
        return Sentence("its words are not there, or more than once")

    def _article(self, article_id: str) -> Article:
        if article_id not in self._articles:
            self._articles[article_id] = self._library.articles.get(article_id)
        return self._articles[article_id]

    def _places(self, article_id: str) -> set[tuple[int, int]]:
        """The stretches that are marked in an article."""
        if article_id not in self._taken:
            marked = (one.anchor.position for one in self._library.annotations.of_article(article_id))
            self._taken[article_id] = {(position.start, position.end) for position in marked}
        return self._taken[article_id]


def _found(article: Article, highlight: Highlight) -> TextPosition | None:
    """Where the passage stands; of several places that which its context fits, None if there is no telling."""
    text = article.body.text
    for quote in dict.fromkeys((highlight.quote.strip(), _PARTED.sub("", highlight.quote.strip()))):
        hits = find_quote(text, quote)
        if len(hits) == 1:
            return hits[0]
        if hits and (highlight.prefix or highlight.suffix):
            return locate(text, Anchor(TextPosition(0, 0), TextQuote(quote, highlight.prefix, highlight.suffix)))
    return None


def _were(number: int) -> Sentence:
    if not number:
        return Sentence("none was")
    return Sentence("1 was") if number == 1 else Sentence("{number} were", number=number)


def _there(number: int) -> str:
    if not number:
        return ""
    if number == 1:
        return Sentence("1 was there already.")
    return Sentence("{number} were there already.", number=number)


def _short(quote: str) -> str:
    return quote if len(quote) <= 60 else f"{quote[:55].rstrip()}…"
