"""Locators: the short code of a paragraph of a source, as people say it on the telephone: B-7."""

from __future__ import annotations

import re
from dataclasses import dataclass

_TYPED = re.compile(r"\s*([A-Za-z]{1,3})\s*[-–,]?\s*¶?\s*(\d{1,5})\s*")


@dataclass(frozen=True, slots=True)
class Locator:
    """A paragraph of the source that has `letter` in a book."""

    letter: str
    paragraph: int

    def __str__(self) -> str:
        return f"{self.letter}-{self.paragraph}"


def locator(typed: str) -> Locator | None:
    """The locator that was typed: “B-7”, “b 7” or, as a citation prints it, “B, ¶ 7”; None if it is none."""
    match = _TYPED.fullmatch(typed)
    return Locator(match[1].upper(), int(match[2])) if match else None
