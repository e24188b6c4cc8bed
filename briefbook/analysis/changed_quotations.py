"""Excerpts whose source came again with another text: what nobody has decided yet, what the source has withdrawn."""

from __future__ import annotations

from collections.abc import Iterator

from briefbook.analysis import places
from briefbook.analysis.nearest import word_differences
from briefbook.analysis.problem import Problem, error, warning
from briefbook.analysis.proof import excerpts
from briefbook.model.carrying import Carrying, Decision, Outcome
from briefbook.model.edition import Edition, Excerpt
from briefbook.sentence import Sentence, chained, sentences

_SHOWN = 3


def changed_quotation_problems(edition: Edition) -> Iterator[Problem]:
    """A sentence for each excerpt whose words the newest text of its source does not have."""
    for excerpt in excerpts(edition):
        carrying = excerpt.source.carrying(excerpt.annotation)
        if carrying is None or not excerpt.source.earlier_capture(excerpt.annotation):
            continue
        where, letter = places.excerpt(excerpt.number), excerpt.source.letter
        if carrying.decision is Decision.WITHDRAWN:
            said = Sentence(
                "Excerpt {number} quotes words that source {letter} has withdrawn; it is printed with that note."
                " Take it out if you do not want to rely on them.",
                number=excerpt.number,
                letter=letter,
            )
            yield warning("quotation-withdrawn", said, where)
        else:
            yield error("quotation-changed", _undecided(excerpt, carrying), where)


def _undecided(excerpt: Excerpt, carrying: Carrying) -> str:
    said = _what_became(excerpt, carrying)
    return sentences(
        said, Sentence("Decide at the repair desk: accept, attach it to other words, or keep it as withdrawn.")
    )


def _what_became(excerpt: Excerpt, carrying: Carrying) -> Sentence:
    letter, number = excerpt.source.letter, excerpt.number
    if carrying.outcome is Outcome.LOST:
        return Sentence(
            "Source {letter} was updated since excerpt {number} was marked, and these words are gone from it.",
            letter=letter,
            number=number,
        )
    differing = word_differences(excerpt.annotation.quote, carrying.new_quote)
    if not differing:
        return Sentence(
            "Source {letter} was updated since excerpt {number} was marked, and the same words stand elsewhere in it,"
            " perhaps not the same passage.",
            letter=letter,
            number=number,
        )
    named = [Sentence("“{now}” for “{before}”", now=now, before=before) for before, now in differing[:_SHOWN]]
    if len(differing) > _SHOWN:
        named.append(Sentence("and more"))
    return Sentence(
        "Source {letter} was updated since excerpt {number} was marked and reads differently now: {named}.",
        letter=letter,
        number=number,
        named=chained(named, lambda one, more: Sentence("{one}; {more}", one=one, more=more)),
    )
