"""What is wrong with a book's set-up."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from briefbook.analysis.marking import TLP, meant_tlp, misspelt_tlp
from briefbook.analysis.problem import Problem, error, warning
from briefbook.model.book import SetUp

PLACE = "the set-up"


def set_up_problems(set_up: SetUp) -> Iterator[Problem]:
    """A marking that is missing or misspelt, a date that cannot be read; codes begin with the name of the field."""
    marking = set_up.marking
    if not marking:
        yield warning("marking-missing", "The book carries no marking. Set one, for example TLP:AMBER.", PLACE)
    elif misspelt_tlp(marking):
        meant = meant_tlp(marking)
        advice = f"Write {meant}." if meant else f"The labels are {', '.join(TLP)}."
        yield error("marking-misspelt", f"“{marking}” is not a TLP label as it must be written. {advice}", PLACE)
    try:
        if set_up.date:
            datetime.fromisoformat(set_up.date)
    except ValueError:
        message = f"The date “{set_up.date}” is printed as it stands. Write it as 2026-06-18 or 2026-06-18T08:00."
        yield warning("date-unreadable", message, PLACE)
