"""What is wrong with a book's set-up."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime

from briefbook.analysis import places
from briefbook.analysis.marking import TLP, meant_tlp, misspelt_tlp
from briefbook.analysis.problem import Problem, error, warning
from briefbook.model.book import SetUp
from briefbook.sentence import Sentence

_MONTH_OR_YEAR = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2]))?")


def set_up_problems(set_up: SetUp) -> Iterator[Problem]:
    """A marking that is missing or misspelt, a date that cannot be read; codes begin with the name of the field."""
    marking = set_up.marking
    if not marking:
        said = Sentence("The book carries no marking. Set one, for example {marking}.", marking="TLP:AMBER")
        yield warning("marking-missing", said, places.SET_UP)
    elif misspelt_tlp(marking):
        said = Sentence(
            "“{marking}” is not a TLP label as it must be written. {advice}", marking=marking, advice=_advice(marking)
        )
        yield error("marking-misspelt", said, places.SET_UP)
    if set_up.date and not _is_date(set_up.date):
        said = Sentence(
            "The date “{date}” is printed as it stands. Write it as 2026-06-18 or 2026-06-18T08:00.", date=set_up.date
        )
        yield warning("date-unreadable", said, places.SET_UP)


def _advice(marking: str) -> Sentence:
    meant = meant_tlp(marking)
    if meant:
        return Sentence("Write {label}.", label=meant)
    return Sentence("The labels are {labels}.", labels=", ".join(TLP))


def _is_date(text: str) -> bool:
    """Whether `text` is a moment, a day, a month or a year in ISO 8601."""
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return _MONTH_OR_YEAR.fullmatch(text) is not None
    return True
