"""Details as an analyst types them -> as they are kept."""

from __future__ import annotations

import datetime as dt
import re

from briefbook.errors import BriefbookError
from briefbook.sentence import Sentence

_ISO = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")


def typed_date(text: str) -> str:
    """A typed date in ISO 8601, as precise as it is: 2025-02-07, 2025-02, 2025; empty for nothing.

    Raises BriefbookError with the forms that are understood.
    """
    text = text.strip()
    if not text or _is_iso(text):
        return text
    # What reads dates comes with what reads HTML and takes long to load; the window opens sooner without it.
    from briefbook.importers.dates import stated

    found = stated(text)
    if not found:
        raise BriefbookError(
            Sentence(
                "“{text}” is not understood as a date. Write 2025-02-07, 2025-02, 2025 or 7 February 2025.", text=text
            )
        )
    return found


def _is_iso(text: str) -> bool:
    """Whether `text` is a day, month or year of the calendar in ISO 8601."""
    if not _ISO.fullmatch(text):
        return False
    try:
        dt.date.fromisoformat(text + "-01-01"[len(text) - 4 :] if len(text) < 10 else text)
    except ValueError:
        return False
    return True
