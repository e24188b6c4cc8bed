"""What the sources say about the same thing, and what happened when: facts and events of a book."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from enum import StrEnum

_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")


class FactStatus(StrEnum):
    """How the values of a fact stand to each other."""

    AGREE = "agree"
    CONFLICT = "conflict"
    ROUNDING = "rounding"
    OVER_TIME = "over_time"
    JUDGEMENT = "judgement"
    ONE_SOURCE = "one_source"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class FactValue:
    """What one article answers, and the annotation that shows it."""

    article_id: str
    value: str
    annotation_id: str | None = None


@dataclass(frozen=True, slots=True)
class Fact:
    """A question with one value per article that answers it, and the analyst's verdict.

    `figure` puts it among the facts and figures, with its `unit` and the day `as_of` which it holds.
    """

    id: str
    book_id: str
    question: str
    status: FactStatus = FactStatus.OPEN
    verdict: str = ""
    values: tuple[FactValue, ...] = ()
    figure: bool = False
    unit: str = ""
    as_of: str = ""

    @property
    def undecided(self) -> bool:
        """Whether the sources contradict each other and the analyst has given no verdict."""
        return self.status is FactStatus.CONFLICT and not self.verdict.strip()


class Precision(StrEnum):
    """How exactly an event is dated."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


class Certainty(StrEnum):
    """Whether the sources state the date, we derived it, or they contradict each other."""

    STATED = "stated"
    DERIVED = "derived"
    CONFLICT = "conflict"


@dataclass(frozen=True, slots=True)
class EventSource:
    """An article that tells of an event, and the annotation that shows it."""

    article_id: str
    annotation_id: str | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """A dated happening. `date` is ISO 8601, as exact as is known: 2025, 2025-02 or 2025-02-07."""

    id: str
    book_id: str
    date: str
    text: str
    certainty: Certainty = Certainty.STATED
    sources: tuple[EventSource, ...] = ()

    @property
    def precision(self) -> Precision:
        """How exactly the event is dated."""
        return (Precision.YEAR, Precision.MONTH, Precision.DAY)[self.date.count("-")]


def is_event_date(date: str) -> bool:
    """Whether `date` can date an event: a year, a month or a day of the calendar in ISO 8601."""
    if not _DATE.fullmatch(date):
        return False
    year, month, day = (*(int(part) for part in date.split("-")), 1, 1)[:3]
    try:
        dt.date(year, month, day)
    except ValueError:
        return False
    return True
