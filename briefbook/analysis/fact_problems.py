"""Facts that cannot be printed as they are without a word: undecided contradictions, figures without their day."""

from __future__ import annotations

from collections.abc import Iterator

from briefbook.analysis.problem import Problem, warning
from briefbook.analysis.wording import listed
from briefbook.model.edition import Edition
from briefbook.model.facts import Fact


def fact_problems(edition: Edition) -> Iterator[Problem]:
    """A warning for each contradiction that nobody has decided, and one for all figures that hold on no stated day."""
    for fact in edition.facts:
        if fact.undecided:
            message = (
                f"The sources give different answers to “{fact.question}” ({listed(_values(fact))}). The book does not"
                " say which is right. Give a verdict, or leave it printed as open."
            )
            yield warning("conflict-undecided", message, "the comparison")
    undated = [f"“{fact.question}”" for fact in edition.facts if fact.figure and fact.values and not fact.as_of]
    if undated:
        message = f"The figures do not say on which day they hold: {listed(undated)}. Add it."
        yield warning("figure-undated", message, "the figures")


def _values(fact: Fact) -> list[str]:
    return list(dict.fromkeys(value.value for value in fact.values))
