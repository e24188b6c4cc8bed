"""What must be true of Qt before a window is opened."""

from __future__ import annotations

import sys

import PySide6
from PySide6.QtCore import QObject

from briefbook.errors import BriefbookError

_CALLS = 1000
_DRIFT = 500


def run() -> None:
    """Raise BriefbookError if this Qt would end the program before long.

    PySide6 6.12.0 drops a reference to None at each call that returns nothing; Python before 3.12 counts them, and ends
    when none is left, after some 5 000 calls.
    """
    probe, before = QObject(), sys.getrefcount(None)
    for _ in range(_CALLS):
        probe.setObjectName("probe")
    if before - sys.getrefcount(None) > _DRIFT:
        raise BriefbookError(
            f"The window cannot be opened: PySide6 {PySide6.__version__} does not work with Python "
            f"{sys.version_info.major}.{sys.version_info.minor}. Install PySide6 below 6.12, or Python 3.12 or newer."
        )
