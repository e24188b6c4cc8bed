"""Update: a newer version of an article becomes a capture, and its annotations are carried over to it."""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, fields, replace

from briefbook.analysis.carry import carry
from briefbook.analysis.likeness import Likeness, Relation, alike, likeness
from briefbook.analysis.recognition import addresses, file_names, has_same_address, is_newer_version
from briefbook.errors import LibraryUnusable
from briefbook.library.library import Library
from briefbook.model.article import Article, ArticleDraft, Details, Making
from briefbook.model.carrying import Carrying, Outcome
from briefbook.sentence import Sentence, chained

_TELLING = 40
"""The likeness of texts with fewer words says little."""

_SAID = 3
"""Of so many articles it is said what they have in common with one that is added."""


@dataclass(frozen=True, slots=True)
class Recognised:
    """What a draft may be: a newer version of the article `newer_of`; or another one, with what is to be said of it
    and the articles that have words in common with it, the likest first.
    """

    newer_of: Article | None = None
    remarks: tuple[str, ...] = ()
    kin: tuple[str, ...] = ()


def recognise(library: Library, draft: ArticleDraft, *, by_file_name: bool = True) -> Recognised:
    """What a draft has to do with the articles that are there: see `analysis.recognition` for the rule. A file's name
    says nothing if the file holds several articles.
    """
    if not draft.body.prose:
        return Recognised()
    best: list[tuple[int, Article]] = []
    doubts: list[str] = []
    kin: list[tuple[int, str]] = []
    for article in _candidates(library, draft):
        percent = alike(article.body.prose, draft.body.prose)
        if is_newer_version(article, draft, percent, by_file_name=by_file_name):
            best.append((percent, article))
        elif has_same_address(article, draft):
            doubts.append(
                Sentence(
                    "It has the address of “{label}”, but quite another text: added as another article.",
                    label=article.label,
                )
            )
        elif draft.body.words >= _TELLING and (found := likeness(article.body.prose, draft.body.prose)):
            doubts.append(_in_common(found, article))
            kin.append((found.percent, article.id))
    if best:
        return Recognised(max(best, key=lambda one: one[0])[1])
    return Recognised(remarks=tuple(doubts[:_SAID]), kin=tuple(one for _, one in sorted(kin, reverse=True)))


def update(library: Library, article: Article, draft: ArticleDraft) -> tuple[Carrying, ...]:
    """What became of the annotations of `article` now that `draft` is its newest text, in one edit. What is known of it
    stays; what was not stated is filled in from the draft. Raises NotFound.
    """
    with library.edit("Update article"):
        library.captures.add(article.id, draft, carry, made=Making.READ)
        details = _filled(library.articles.get(article.id).details, draft.details)
        library.articles.describe(article.id, details)
    return library.carryings.of_article(article.id)


def told(carryings: tuple[Carrying, ...]) -> str:
    """“12 annotations: 9 kept, 1 moved, 2 doubtful.”, or that there are none."""
    if not carryings:
        return Sentence("It has no annotations.")
    counts = Counter(one.outcome for one in carryings)
    said = {
        Outcome.KEPT: Sentence("{number} kept", number=counts[Outcome.KEPT]),
        Outcome.MOVED: Sentence("{number} moved", number=counts[Outcome.MOVED]),
        Outcome.DOUBTFUL: Sentence("{number} doubtful", number=counts[Outcome.DOUBTFUL]),
        Outcome.LOST: Sentence("{number} lost", number=counts[Outcome.LOST]),
    }
    parts = (said[outcome] for outcome in Outcome if counts[outcome])
    became = chained(parts, lambda one, more: Sentence("{one}, {more}", one=one, more=more))
    if len(carryings) == 1:
        return Sentence("1 annotation: {became}.", became=became)
    return Sentence("{number} annotations: {became}.", number=len(carryings), became=became)


def _in_common(found: Likeness, article: Article) -> str:
    if found.relation is Relation.SHARED:
        return Sentence(
            "It shares passages with “{label}”: {percent} % of the shorter text.",
            label=article.label,
            percent=found.percent,
        )
    return Sentence("{percent} % the same as “{label}”.", percent=found.percent, label=article.label)


def _candidates(library: Library, draft: ArticleDraft) -> Iterator[Article]:
    spelt = tuple(one for url in (draft.details.url, draft.source.url) for one in addresses(url))
    known = library.kin.by_address(spelt, file_names(draft.source.file_name))
    for one in dict.fromkeys((*known, *library.kin.like(draft.body.prose))):
        # An article that is damaged is like no other, and stops no import.
        with contextlib.suppress(LibraryUnusable):
            yield library.articles.get(one)


def _filled(known: Details, stated: Details) -> Details:
    gaps = {one.name: getattr(stated, one.name) for one in fields(Details) if not getattr(known, one.name)}
    return replace(known, **{**gaps, "modified": stated.modified or known.modified})
