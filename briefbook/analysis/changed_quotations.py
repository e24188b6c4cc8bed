"""Excerpts whose source came again with another text: what nobody has decided yet, what the source has withdrawn."""

from __future__ import annotations

from collections.abc import Iterator

from briefbook.analysis.nearest import word_differences
from briefbook.analysis.problem import Problem, error, warning
from briefbook.analysis.proof import excerpts
from briefbook.model.carrying import Carrying, Decision, Outcome
from briefbook.model.edition import Edition, Excerpt

_SHOWN = 3


def changed_quotation_problems(edition: Edition) -> Iterator[Problem]:
    """A sentence for each excerpt whose words the newest text of its source does not have."""
    for excerpt in excerpts(edition):
        carrying = excerpt.source.carrying(excerpt.annotation)
        if carrying is None or not excerpt.source.earlier_capture(excerpt.annotation):
            continue
        where = f"excerpt {excerpt.number}"
        if carrying.decision is Decision.WITHDRAWN:
            message = (
                f"Excerpt {excerpt.number} quotes words that source {excerpt.source.letter} has withdrawn; it is"
                " printed with that note. Take it out if you do not want to rely on them."
            )
            yield warning("quotation-withdrawn", message, where)
        else:
            yield error("quotation-changed", _undecided(excerpt, carrying), where)


def _undecided(excerpt: Excerpt, carrying: Carrying) -> str:
    advice = "Decide at the repair desk: accept, attach it to other words, or keep it as withdrawn."
    source = f"Source {excerpt.source.letter} was updated since excerpt {excerpt.number} was marked"
    if carrying.outcome is Outcome.LOST:
        return f"{source}, and these words are gone from it. {advice}"
    differing = word_differences(excerpt.annotation.quote, carrying.new_quote)
    if not differing:
        return f"{source}, and the same words stand elsewhere in it, perhaps not the same passage. {advice}"
    named = "; ".join(f"“{now}” for “{before}”" for before, now in differing[:_SHOWN])
    return f"{source} and reads differently now: {named}{'; and more' if len(differing) > _SHOWN else ''}. {advice}"
