from dataclasses import replace

from briefbook.analysis.preflight import preflight
from briefbook.model.facts import Fact, FactStatus, FactValue
from tests.builders import an_edition

SAID = (FactValue("article-1", "7 May"), FactValue("article-2", "6 May"))


def problems(*facts: Fact) -> dict[str, str]:
    return {problem.code: problem.message for problem in preflight(replace(an_edition(), facts=facts))}


def test_a_contradiction_without_a_verdict_is_said_with_its_answers():
    fact = Fact("f", "book-1", "When?", FactStatus.CONFLICT, values=SAID)
    assert "“When?” (7 May and 6 May)" in problems(fact)["conflict-undecided"]


def test_a_contradiction_that_is_decided_or_no_contradiction_is_no_problem():
    decided = Fact("f", "book-1", "When?", FactStatus.CONFLICT, "7 May.", SAID)
    rounded = Fact("g", "book-1", "When?", FactStatus.ROUNDING, "", SAID)
    assert "conflict-undecided" not in problems(decided, rounded)


def test_a_figure_without_its_day_is_said():
    fact = Fact("f", "book-1", "Boats", values=SAID, figure=True)
    assert "“Boats”" in problems(fact)["figure-undated"]
    assert "figure-undated" not in problems(replace(fact, as_of="2026-05"))
