"""Themes: the topics that annotations and chapters carry."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Pattern(StrEnum):
    """How a theme's rule beside a passage is drawn, so that it can be told apart without colour."""

    SOLID = "solid"
    DOUBLE = "double"
    DASHED = "dashed"
    DOTTED = "dotted"
    THICK = "thick"
    HATCHED = "hatched"


@dataclass(frozen=True, slots=True)
class Theme:
    """A topic: its name, its letter in print, its colour (#rrggbb) and its rule's pattern."""

    id: str
    name: str
    letter: str
    colour: str
    pattern: Pattern


DEFAULT_THEMES = (
    ("Security", "S", "#1f5a93", Pattern.SOLID),
    ("Economics", "E", "#8a5a00", Pattern.DOUBLE),
    ("Personal relations", "P", "#7b2d6b", Pattern.DASHED),
)
"""Name, letter, colour and pattern of the themes that a new library starts with."""

SPARE_STYLES = (
    ("#2e6b3a", Pattern.DOTTED),
    ("#a03123", Pattern.THICK),
    ("#3c3c8c", Pattern.HATCHED),
    ("#4d5b66", Pattern.SOLID),
    ("#0f6b6b", Pattern.DOUBLE),
)
"""Colours and patterns for the themes that a user adds, taken in turn."""
