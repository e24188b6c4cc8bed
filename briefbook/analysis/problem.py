"""One line of the pre-flight list."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from briefbook.analysis import places


class Severity(StrEnum):
    """Whether a problem should stop the printing."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that would embarrass on print day: what it is and what to do, and where in the book it stands; both are
    Sentences wherever they are ours.
    """

    severity: Severity
    code: str
    message: str
    where: str = ""


def error(code: str, message: str, where: str = places.BOOK) -> Problem:
    """A problem that should stop the printing."""
    return Problem(Severity.ERROR, code, message, where)


def warning(code: str, message: str, where: str = places.BOOK) -> Problem:
    """A problem that one may print with."""
    return Problem(Severity.WARNING, code, message, where)
