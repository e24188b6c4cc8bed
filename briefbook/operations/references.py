"""References describe the articles that are there: what is not stated is filled in, what is stated stays."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from briefbook.library.library import Library
from briefbook.model.article import DESCRIBED, Details
from briefbook.model.gathered import Reference
from briefbook.operations.matching import ArticleIndex, not_placed
from briefbook.sentence import Sentence, sentences


@dataclass(frozen=True, slots=True)
class Described:
    """What became of a list of references. `article_ids` are those of the articles that they speak of."""

    article_ids: tuple[str, ...]
    sentence: str


def describe_articles(library: Library, references: Sequence[Reference]) -> Described:
    """Fill in what the articles of the library leave unstated and `references` state. One edit; nothing is overwritten,
    since the article's own statement, or the analyst's, is nearer to the truth.
    """
    index = ArticleIndex(library)
    found: list[str] = []
    filled = 0
    lost: list[str] = []
    with library.edit("Describe articles"):
        for reference in references:
            ids = index.find(reference)
            if len(ids) == 1:
                found.append(ids[0])
                filled += _fill(library, ids[0], reference)
            else:
                why = Sentence("several fit") if ids else Sentence("not in the library")
                lost.append(Sentence("“{label}” ({why})", label=reference.label, why=why))
    return Described(tuple(dict.fromkeys(found)), _sentence(len(references), len(found), filled, lost))


def _fill(library: Library, article_id: str, reference: Reference) -> int:
    """How many details were filled in."""
    details = library.articles.get(article_id).details
    known = replace(reference.details, url=reference.details.url or _link(reference.doi))
    new = {name: getattr(known, name) for name in _missing(details) if getattr(known, name)}
    if new:
        library.articles.describe(article_id, replace(details, **new))
    return len(new)


def _missing(details: Details) -> Iterator[str]:
    yield from (name for name in DESCRIBED if not getattr(details, name))


def _link(doi: str) -> str:
    return f"https://doi.org/{doi}" if doi else ""


def _sentence(number: int, found: int, filled: int, lost: list[str]) -> str:
    said = Sentence(
        "Of {of}, {articles} of the library; {details} filled in.",
        of=Sentence("1 reference") if number == 1 else Sentence("{number} references", number=number),
        articles=_fitting(found),
        details=_filled(filled),
    )
    return sentences(said, not_placed(lost))


def _fitting(found: int) -> Sentence:
    if not found:
        return Sentence("none fit articles")
    return Sentence("1 fits an article") if found == 1 else Sentence("{number} fit articles", number=found)


def _filled(details: int) -> Sentence:
    if not details:
        return Sentence("no details were")
    return Sentence("1 detail was") if details == 1 else Sentence("{number} details were", number=details)
