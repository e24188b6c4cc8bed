"""Numbered copies: which one a printed book is, of how many, and for whom."""

from __future__ import annotations

from dataclasses import dataclass

MOST_COPIES = 999


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy of a book: its number of so many, and whom it is for, if the distribution list says so."""

    number: int
    total: int
    recipient: str = ""

    @property
    def label(self) -> str:
        """“Copy 2 of 3”, as it is printed."""
        return f"Copy {self.number} of {self.total}"


def copies(total: int, distribution: str) -> tuple[Copy, ...]:
    """So many numbered copies. `distribution` has a line a recipient: the first copy is for the first of them."""
    names = [line.strip() for line in distribution.splitlines() if line.strip()]
    names += [""] * (total - len(names))
    return tuple(Copy(number, total, name) for number, name in zip(range(1, total + 1), names, strict=False))
