"""Regions: how East Asian signs are drawn.

Unicode has one code for a sign that Japan, Korea and the two ways of writing Chinese draw differently (The Unicode
Standard, 18.1), so that the language of a text, or its other letters, must tell which is meant.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

import regex

_KANA, _HANGUL, _BOPOMOFO = (
    regex.compile(pattern) for pattern in (r"[\p{Hiragana}\p{Katakana}]", r"\p{Hangul}", r"\p{Bopomofo}")
)
_TRADITIONAL = frozenset({"hant", "tw", "hk", "mo"})


class Region(StrEnum):
    """Where signs are drawn in one way, as BCP 47 has the language that is written so."""

    JAPAN = "ja"
    KOREA = "ko"
    CHINA = "zh-Hans"
    TAIWAN = "zh-Hant"


_CODE_PAGES = {17: Region.JAPAN, 18: Region.CHINA, 19: Region.KOREA, 20: Region.TAIWAN, 21: Region.KOREA}
"""The bits of ulCodePageRange1 in a font's table OS/2 that say for whom it is made (OpenType 1.9)."""
_NAMED = {
    "JP": Region.JAPAN,
    "KR": Region.KOREA,
    **dict.fromkeys(("SC", "CN"), Region.CHINA),
    **dict.fromkeys(("TC", "TW", "HK"), Region.TAIWAN),
}
"""What the families of one design are called by, last of all: Noto Sans CJK JP."""


def region_of(text: str, language: str) -> Region | None:
    """The region that `text` in `language` is written in: what the language says, or else its letters."""
    spoken, *parts = language.casefold().split("-")
    if spoken in ("zh", "yue"):
        return Region.TAIWAN if spoken == "yue" or _TRADITIONAL & set(parts) else Region.CHINA
    if spoken in ("ja", "ko"):
        return Region(spoken)
    letters = ((_KANA, Region.JAPAN), (_HANGUL, Region.KOREA), (_BOPOMOFO, Region.TAIWAN))
    return next((region for pattern, region in letters if pattern.search(text)), None)


def regions_of(family: str, code_pages: int) -> frozenset[Region]:
    """The regions that a font of that `family` is made for; `code_pages` are those that it says it covers."""
    named = named_region(family)
    if named:
        return frozenset({named})
    return frozenset(region for bit, region in _CODE_PAGES.items() if code_pages >> bit & 1)


def named_region(family: str) -> Region | None:
    """The region that a `family` is called by, if it is."""
    return _NAMED.get(family.rpartition(" ")[2])


def fitting(regions: Iterable[Region], wanted: Region | None) -> tuple[bool, int]:
    """How well a font made for these regions fits the one that is wanted, the best first: one made for it alone."""
    made_for = set(regions)
    return (wanted not in made_for, len(made_for)) if wanted else (False, 0)
