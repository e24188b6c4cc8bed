"""Correct text: words of an article that came garbled are set right, as a capture of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from briefbook.analysis.carry import LOST, carry
from briefbook.errors import BriefbookError
from briefbook.library.library import Library
from briefbook.model.anchor import TextPosition, find_quote
from briefbook.model.article import Article, ArticleDraft, Making
from briefbook.model.body import Body
from briefbook.model.carrying import Carried, Outcome
from briefbook.model.correction import Correction, carried, corrected, cuts
from briefbook.operations.annotate import anchor_of_quote
from briefbook.sentence import Sentence


def correct_text(library: Library, article: Article, place: TextPosition, words: str) -> Article:
    """The article with `words` at a place of its text, in one edit. The text as it was stays readable as a capture, and
    annotations go along: one whose words are corrected reads the corrected ones.

    Raises BriefbookError if the place spans paragraphs or nothing would be left there or changed, or if the text was
    altered outside of briefbook: as a correction it would be printed.
    """
    return _correct(library, article, (place,), words)


def correct_words(
    library: Library,
    article: Article,
    wrong: str,
    right: str,
    *,
    occurrence: int | None = None,
    all_of_them: bool = False,
) -> Article:
    """The article with `right` where it reads `wrong`. Raises NotFound if it does not, or if it does more than once and
    neither `occurrence` (from 1) nor `all_of_them` says where; BriefbookError as `correct_text` does.
    """
    places = find_quote(article.body.text, wrong.strip()) if all_of_them else ()
    if not places:
        places = (anchor_of_quote(article, wrong, occurrence=occurrence).position,)
    return _correct(library, article, places, right)


def _correct(library: Library, article: Article, places: Sequence[TextPosition], words: str) -> Article:
    fault = library.articles.fault(article)
    if fault:
        raise BriefbookError(Sentence("“{label}” cannot be corrected. {reason}", label=article.label, reason=fault))
    spaced = "".join(" " if character.isspace() else character for character in words)
    text = article.body.text
    corrections = [Correction.of(text, place, spaced) for place in places]
    body = article.body
    try:
        for correction in reversed(corrections):
            body = corrected(body, correction)
    except ValueError as error:
        raise BriefbookError(
            Sentence(
                "A correction must stay within one paragraph and leave something of it. Correct each paragraph "
                "by itself."
            )
        ) from error
    if body == article.body:
        raise BriefbookError(Sentence("The text reads so already, so nothing was changed."))
    with library.edit("Correct text"):
        source = replace(article.source, captured_at=f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}")
        draft = ArticleDraft(source, b"", article.details, body)
        library.captures.add(article.id, draft, _carry(article.body, corrections), made=Making.CORRECTED)
    return library.articles.get(article.id)


def _carry(before: Body, corrections: Sequence[Correction]) -> Callable[..., Sequence[Carried]]:
    """What becomes of places is known exactly in the text that is corrected; in earlier texts it is found out."""

    def carry_over(old: str, new: str, places: Iterable[TextPosition]) -> Sequence[Carried]:
        if old != before.text:
            return carry(old, new, places)
        return [_carried(place, corrections) for place in places]

    return carry_over


def _carried(place: TextPosition, corrections: Sequence[Correction]) -> Carried:
    start, end = place.start, place.end
    doubtful = any(cuts(start, end, correction) for correction in corrections)
    for correction in reversed(corrections):
        start, end = carried(start, end, correction)
    if start >= end:
        return LOST
    return Carried(Outcome.DOUBTFUL if doubtful else Outcome.KEPT, 90 if doubtful else 100, TextPosition(start, end))
