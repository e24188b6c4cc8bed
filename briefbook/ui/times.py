"""Moments in the user's words: the time, with the date if it was not today; days by the names of months."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

_STORED = "%Y-%m-%dT%H:%M:%SZ"
_DAY, _MONTH = "yyyy-MM-dd", "yyyy-MM"


def said(moment: datetime, *, to_the_second: bool = False) -> str:
    """`moment` as this computer's clock showed it, in the user's language."""
    local = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    if local.date() != QDate.currentDate():
        return QLocale().toString(local, QLocale.FormatType.ShortFormat)
    if to_the_second:
        return local.time().toString("HH:mm:ss")
    return QLocale().toString(local.time(), QLocale.FormatType.ShortFormat)


def day(moment: datetime) -> str:
    """The day of `moment` on this computer's calendar, in the user's language, its month by name."""
    local = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    return QLocale().toString(local.date(), QCoreApplication.translate("Times", "d MMM yyyy"))


def written(iso: str) -> str:
    """A date as precise as it is stated (2025-02), in the user's language and in the form of print: “20 March 2025”,
    “March 2025”; other text unchanged.
    """
    day, month = QDate.fromString(iso[:10], _DAY), QDate.fromString(iso, _MONTH)
    if day.isValid():
        return QLocale().toString(day, QCoreApplication.translate("Times", "d MMMM yyyy"))
    return QLocale().toString(month, QCoreApplication.translate("Times", "MMMM yyyy")) if month.isValid() else iso


def stored(text: str) -> datetime | None:
    """The moment that a library keeps as `text`; None if it keeps none."""
    return datetime.strptime(text, _STORED).replace(tzinfo=UTC) if text else None
