"""Moments in the user's words: the time, with the date if it was not today."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

_STORED = "%Y-%m-%dT%H:%M:%SZ"


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


def stored(text: str) -> datetime | None:
    """The moment that a library keeps as `text`; None if it keeps none."""
    return datetime.strptime(text, _STORED).replace(tzinfo=UTC) if text else None
