"""Annotate by quote: the place of a quotation in an article is looked up and marked."""

from __future__ import annotations

from dataclasses import dataclass

from briefbook.analysis.nearest import nearest
from briefbook.errors import NotFound
from briefbook.library.library import Library
from briefbook.model.anchor import Anchor, TextPosition, describe, find_quote
from briefbook.model.annotation import Annotation
from briefbook.model.article import Article
from briefbook.sentence import Sentence, sentences


@dataclass(frozen=True, slots=True)
class Remarks:
    """What the analyst says of a passage."""

    theme_id: str | None = None
    comment: str = ""
    tags: tuple[str, ...] = ()
    importance: int = 0
    starred: bool = False
    core_statement: str = ""
    speaker: str = ""


def annotate(
    library: Library, article: Article, quote: str, remarks: Remarks, *, occurrence: int | None = None
) -> Annotation:
    """The annotation of the passage that reads `quote`. Raises NotFound as `anchor_of_quote` does."""
    anchor = anchor_of_quote(article, quote, occurrence=occurrence)
    return library.annotations.add(
        article.id,
        anchor,
        theme_id=remarks.theme_id,
        comment=remarks.comment,
        tags=remarks.tags,
        importance=remarks.importance,
        starred=remarks.starred,
        core_statement=remarks.core_statement,
        speaker=remarks.speaker,
    )


def anchor_of_quote(article: Article, quote: str, *, occurrence: int | None = None) -> Anchor:
    """The anchor of the passage that reads `quote`, typography aside. Raises NotFound if there is none, or more than
    one and `occurrence` (from 1) does not say which.
    """
    words = quote.strip()
    if not words:
        raise NotFound(Sentence("The quotation is empty. Give the words of the passage to mark."))
    places = find_quote(article.body.text, words)
    if not places:
        raise NotFound(_not_there(article, words))
    if occurrence is None and len(places) > 1:
        raise NotFound(_several(article, words, places))
    wanted = occurrence or 1
    if not 1 <= wanted <= len(places):
        stands = Sentence("once") if len(places) == 1 else Sentence("{number} times", number=len(places))
        raise NotFound(
            Sentence(
                "“{words}” stands in “{label}” {stands}: there is no occurrence {wanted}.",
                words=_short(words),
                label=article.label,
                stands=stands,
                wanted=wanted,
            )
        )
    place = places[wanted - 1]
    return describe(article.body.text, place.start, place.end)


def _not_there(article: Article, quote: str) -> str:
    missing = Sentence("“{quote}” is not in “{label}”.", quote=_short(quote), label=article.label)
    place = nearest(article.body.text, quote)
    if place is None:
        return sentences(missing, Sentence("No passage is like it; check the article and the words."))
    words = article.body.text[place.start : place.end]
    paragraph = article.body.paragraph_at(place.start)
    where = f" (¶ {paragraph})" if paragraph else ""
    return sentences(missing, Sentence("The nearest wording{where} is: “{words}”", where=where, words=words))


def _several(article: Article, quote: str, places: tuple[TextPosition, ...]) -> str:
    numbers = [article.body.paragraph_at(place.start) for place in places]
    return Sentence(
        "“{quote}” stands {number} times in “{label}” ({paragraphs})."
        " Give a longer quotation, or name the occurrence (1 to {number}).",
        quote=_short(quote),
        number=len(places),
        label=article.label,
        paragraphs=", ".join(f"¶ {number}" if number else "before ¶ 1" for number in numbers),
    )


def _short(quote: str) -> str:
    return quote if len(quote) <= 90 else f"{quote[:80].rstrip()}…"
