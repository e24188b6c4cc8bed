"""Facts that cannot be printed as they are without a word: undecided contradictions, figures without their day."""

from __future__ import annotations

from collections.abc import Iterator

from briefbook.analysis import places
from briefbook.analysis.problem import Problem, warning
from briefbook.model.edition import Edition
from briefbook.model.facts import Fact
from briefbook.sentence import Sentence


def fact_problems(edition: Edition) -> Iterator[Problem]:
    """A warning for each contradiction that nobody has decided, and one for all figures that hold on no stated day."""
    for fact in edition.facts:
        if fact.undecided:
            said = Sentence(
                "The sources give different answers to “{question}” ({values}). The book does not say which is right."
                " Give a verdict, or leave it printed as open.",
                question=fact.question,
                values=_values(fact),
            )
            yield warning("conflict-undecided", said, places.COMPARISON)
    undated = [
        Sentence("“{question}”", question=fact.question)
        for fact in edition.facts
        if fact.figure and fact.values and not fact.as_of
    ]
    if undated:
        said = Sentence("The figures do not say on which day they hold: {figures}. Add it.", figures=tuple(undated))
        yield warning("figure-undated", said, places.FIGURES)


def _values(fact: Fact) -> tuple[str, ...]:
    return tuple(dict.fromkeys(value.value for value in fact.values))
