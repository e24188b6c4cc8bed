"""Dates as articles write them -> ISO 8601, as precise as they are stated; nothing is added."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass

_MONTHS = (
    "january jan januar janvier enero ene gennaio janeiro januari",
    "february feb februar février fevrier febrero febbraio fevereiro februari",
    "march mar märz maerz mars marzo março maart",
    "april apr avril abril aprile",
    "may mai mayo maggio maio mei",
    "june jun juni juin junio giugno junho",
    "july jul juli juillet julio luglio julho",
    "august aug août aout agosto augustus",
    "september sep sept septembre septiembre settembre setembro",
    "october oct oktober octobre octubre ottobre outubro okt",
    "november nov novembre noviembre novembro",
    "december dec dezember décembre decembre diciembre dicembre dezembro dez",
)
_NUMBER_OF = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()}
_MONTH = r"(?P<month>" + "|".join(sorted(_NUMBER_OF, key=len, reverse=True)) + r")\.?"
_DAY, _YEAR = r"(?P<day>[0-3]?\d)", r"(?P<year>(?:19|20)\d\d)"


def _patterns(*patterns: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(rf"(?<![\w.])(?:{pattern})(?![\w])", re.IGNORECASE) for pattern in patterns)


_IN_WORDS = _patterns(
    rf"{_DAY}(?:st|nd|rd|th|er|º|\.)?\s+(?:of\s+|de\s+)?{_MONTH},?\s+(?:de\s+)?{_YEAR}",
    rf"{_MONTH}\s+{_DAY}(?:st|nd|rd|th)?,?\s+{_YEAR}",
)
_IN_FIGURES = _patterns(
    rf"{_YEAR}[-/](?P<month_number>[01]\d)[-/]{_DAY}(?:T\d\d:\d\d\S*)?",
    rf"{_DAY}\.\s?(?P<month_number>[01]?\d)\.\s?{_YEAR}",
    rf"{_YEAR}年(?P<month_number>1?\d)月{_DAY}日",
)
_LETTERS = re.compile(r"[^\W\d_]+")
_FIGURES = re.compile(r"\d[-/.年]")
_MONTH_AND_YEAR = re.compile(rf"{_MONTH}\s+{_YEAR}", re.IGNORECASE)
_YEAR_ONLY = re.compile(_YEAR)
_TIME = re.compile(
    r"(?:\b(?:at|um|à))?\s*(?<!\d)(?P<hour>[01]?\d|2[0-3])[:.h](?P<minute>[0-5]\d)(?:\s*(?:h|hours|Uhr))?$",
    re.IGNORECASE,
)
_REACH = 40


@dataclass(frozen=True)
class Mention:
    """A full date in a text: where it stands and what it is (ISO 8601)."""

    start: int
    end: int
    date: str


def mentions(text: str) -> Iterator[Mention]:
    """Every full date in `text` that exists in the calendar."""
    for start, end in _around_years(text):
        for pattern in _likely(text[start:end]):
            for match in pattern.finditer(text, start, end):
                date = _iso(match)
                if date:
                    yield Mention(match.start(), match.end(), date)


def _likely(stretch: str) -> Iterator[re.Pattern[str]]:
    """The patterns that a date in `stretch` may follow: there is none without a month's name or figures with a sign."""
    if not _NUMBER_OF.keys().isdisjoint(_LETTERS.findall(stretch.lower())):
        yield from _IN_WORDS
    if _FIGURES.search(stretch):
        yield from _IN_FIGURES


def _around_years(text: str) -> Iterator[tuple[int, int]]:
    """The stretches in which a year stands: a date has one, and most of a text has none."""
    start, end = 0, -1
    for year in _YEAR_ONLY.finditer(text):
        if year.start() - _REACH > end:
            if end > 0:
                yield start, end
            start = max(0, year.start() - _REACH)
        end = min(len(text), year.end() + _REACH)
    if end > 0:
        yield start, end


def stated(text: str) -> str:
    """The date that `text` consists of, as precise as it is (2024, 2024-03, 2024-03-12); empty if it is none."""
    text = text.strip().rstrip(".")
    full = next((mention.date for mention in mentions(text) if _covers(mention, text)), "")
    if full:
        return full
    month = _MONTH_AND_YEAR.fullmatch(text)
    if month:
        return f"{month.group('year')}-{_NUMBER_OF[month.group('month').lower()]:02}"
    iso_month = re.fullmatch(r"((?:19|20)\d\d)-(0[1-9]|1[0-2])", text)
    return text if iso_month or _YEAR_ONLY.fullmatch(text) else ""


def moment_stated(text: str) -> str:
    """The day that `text` consists of, with the time of day if one follows (2026-06-18T08:00); empty if it is none."""
    text = text.strip().rstrip(".")
    try:
        dt.datetime.fromisoformat(text)
    except ValueError:
        time = _TIME.search(text)
        day = stated(text[: time.start()].rstrip(" ,")) if time else ""
        if not time or len(day) < len("2026-06-18"):
            return stated(text)
        return f"{day}T{int(time['hour']):02}:{time['minute']}"
    return text


def _covers(mention: Mention, text: str) -> bool:
    """Whether the date is all that `text` says, but for a weekday before it and a time of day after it."""
    before, after = text[: mention.start].strip(" ,"), text[mention.end :].strip(" ,")
    return (not before or before.isalpha()) and (
        not after or re.match(r"(?:at\s+|um\s+|à\s+)?\d?\d[:.h]\d\d", after) is not None
    )


def _iso(match: re.Match[str]) -> str:
    groups = match.groupdict()
    month = int(groups["month_number"]) if groups.get("month_number") else _NUMBER_OF[groups["month"].lower()]
    try:
        return dt.date(int(groups["year"]), month, int(groups["day"])).isoformat()
    except ValueError:
        return ""
