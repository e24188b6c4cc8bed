"""Source letters: from A to Z, then AA, AB and so on."""

from __future__ import annotations

import re
from collections.abc import Iterable
from string import ascii_uppercase

_LETTERS = re.compile(r"[A-Z]{1,3}")


def is_letter(text: str) -> bool:
    """Whether `text` can stand for a source."""
    return _LETTERS.fullmatch(text) is not None


def rank(letter: str) -> tuple[int, str]:
    """A sorting key that puts Z before AA."""
    return len(letter), letter


def following(letters: Iterable[str]) -> str:
    """The letter after the last of `letters`; gaps are not filled, so that a letter once printed keeps its meaning."""
    last = max(letters, key=rank, default="")
    head = last.rstrip("Z")
    turned = "A" * (len(last) - len(head))
    if not head:
        return turned + "A"
    return head[:-1] + ascii_uppercase[ascii_uppercase.index(head[-1]) + 1] + turned
