"""The analyst's own sentences in a book, checked for the words of likelihood."""

from __future__ import annotations

from collections.abc import Iterator

from briefbook.analysis import places
from briefbook.analysis.likelihood import first_row_word, mixed_with_confidence, second_row_word
from briefbook.analysis.problem import Problem, warning
from briefbook.model.edition import Edition, EditionChapter, Excerpt, OwnText
from briefbook.sentence import Sentence


def analyst_problems(edition: Edition) -> Iterator[Problem]:
    """Likelihood and confidence in one sentence, and words from both rows of the likelihood scale in one book."""
    texts = tuple(own_sentences(edition))
    for where, text in texts:
        for likelihood, confidence in mixed_with_confidence(text):
            said = Sentence(
                "This sentence gives both a likelihood (“{likelihood}”) and a confidence (“{confidence}”)."
                " Use two sentences.",
                likelihood=likelihood,
                confidence=confidence,
            )
            yield warning("likelihood-with-confidence", said, where)
    yield from _mixed_rows(texts)


def own_sentences(edition: Edition) -> Iterator[tuple[str, str]]:
    """Every text of the analyst's that the book prints, each after the place where it stands."""
    yield places.SCENESETTER, edition.scenesetter.text
    for number, point in enumerate(edition.points, start=1):
        yield places.point(number), f"{point.text}\n\n{point.likelihood}"
    for chapter in edition.chapters:
        yield from _of_chapter(chapter)
    for fact in edition.facts:
        yield places.COMPARISON, fact.verdict
    for event in edition.events:
        yield places.CHRONOLOGY, event.text
    for name in edition.names:
        yield places.PEOPLE, name.biography
    for source in edition.sources:
        yield places.source(source.letter), source.article.details.assessment


def _of_chapter(chapter: EditionChapter) -> Iterator[tuple[str, str]]:
    where = places.chapter(chapter.number)
    yield where, f"{chapter.chapter.gist}\n\n{chapter.introduction.text}"
    for entry in chapter.entries:
        if isinstance(entry, OwnText):
            yield where, entry.body.text
        elif isinstance(entry, Excerpt):
            annotation = entry.annotation
            yield places.excerpt(entry.number), f"{annotation.core_statement}\n\n{annotation.comment}"
    for inner in chapter.chapters:
        yield from _of_chapter(inner)


def _mixed_rows(texts: tuple[tuple[str, str], ...]) -> Iterator[Problem]:
    first = next(((where, word) for where, text in texts if (word := first_row_word(text))), None)
    second = next(((where, word) for where, text in texts if (word := second_row_word(text))), None)
    if first and second:
        said = Sentence(
            "The book takes words from both rows of the likelihood scale: “{one}” ({here}) and “{other}” ({there})."
            " Use one row throughout.",
            one=first[1],
            here=first[0],
            other=second[1],
            there=second[0],
        )
        yield warning("likelihood-rows-mixed", said, second[0])
