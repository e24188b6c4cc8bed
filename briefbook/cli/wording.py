"""Sentences that several commands say."""

from __future__ import annotations

NO_WINDOW_YET = (
    "The window comes with a later version of briefbook. Run “briefbook demo” to see what it makes,"
    " or “briefbook --help” for the commands."
)


def counted(number: int, thing: str) -> str:
    """“1 file”, “2 files”."""
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"
