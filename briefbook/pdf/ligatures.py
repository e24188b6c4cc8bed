"""Ligatures: which letters may be one glyph, and in which languages they are not."""

from __future__ import annotations

FEATURE = "liga"
"""The OpenType feature of a stylesheet's face that asks for them."""
SEQUENCES = tuple(f"f{rest}" for rest in ("fb", "ff", "fh", "fi", "fj", "fk", "fl", "ft", *"bfhijklt"))
"""The letters that fonts draw as one, the longest first: so "ffi" is not taken for "ff" and "i"."""
_WITHOUT = frozenset({"az", "crh", "gag", "tr", "de", "lb"})
"""Languages in which the first letters would be misread, since "i" and "ı" are two letters whose difference a ligature
hides; and those in which the parts of a compound do not join (Auf|lage), which only a dictionary tells.
"""


def stand_apart(language: str) -> bool:
    """Whether letters are not joined in `language`, as BCP 47 has it."""
    return language.casefold().split("-")[0] in _WITHOUT
