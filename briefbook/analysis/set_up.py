"""What is wrong with a book's set-up."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime

from briefbook.analysis.marking import TLP, meant_tlp, misspelt_tlp
from briefbook.analysis.problem import Problem, error, warning
from briefbook.model.book import SetUp

PLACE = "the set-up"
_MONTH_OR_YEAR = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2]))?")


def set_up_problems(set_up: SetUp) -> Iterator[Problem]:
    """A marking that is missing or misspelt, a date that cannot be read; codes begin with the name of the field."""
    marking = set_up.marking
    if not marking:
        yield warning("marking-missing", "The book carries no marking. Set one, for example TLP:AMBER.", PLACE)
    elif misspelt_tlp(marking):
        meant = meant_tlp(marking)
        advice = f"Write {meant}." if meant else f"The labels are {', '.join(TLP)}."
        yield error("marking-misspelt", f"“{marking}” is not a TLP label as it must be written. {advice}", PLACE)
    if set_up.date and not _is_date(set_up.date):
        message = f"The date “{set_up.date}” is printed as it stands. Write it as 2026-06-18 or 2026-06-18T08:00."
        yield warning("date-unreadable", message, PLACE)


def _is_date(text: str) -> bool:
    """Whether `text` is a moment, a day, a month or a year in ISO 8601."""
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return _MONTH_OR_YEAR.fullmatch(text) is not None
    return True
