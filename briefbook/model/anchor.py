"""Anchors as the W3C Web Annotation selectors TextPosition and TextQuote, counted in code points.

Source: Web Annotation Data Model, W3C Recommendation 23 February 2017, sections 4.2.4 and 4.2.5.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

CONTEXT = 32
"""How many code points of prefix and suffix are kept with a quote."""

_FOLDS = str.maketrans(
    {
        "‘": "'", "’": "'", "‚": "'", "‛": "'", "′": "'",
        "“": '"', "”": '"', "„": '"', "‟": '"', "″": '"', "«": '"', "»": '"',
        "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "―": "-", "−": "-",
    }
)  # fmt: skip
_IGNORED = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff")
_FOLDED_AWAY = {**_FOLDS, **dict.fromkeys(map(ord, _IGNORED))}
_INVISIBLE = re.compile(f"[{''.join(sorted(_IGNORED))}]+")
_SPACES = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class TextPosition:
    """A stretch of a body's text: `text[start:end]`."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class TextQuote:
    """The words of a stretch and what stands right before and after it (shorter at the text's ends)."""

    exact: str
    prefix: str = ""
    suffix: str = ""


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where an annotation is fastened: position and quote, so that a changed text can be searched."""

    position: TextPosition
    quote: TextQuote


def describe(text: str, start: int, end: int) -> Anchor:
    """The anchor of `text[start:end]`. Raises ValueError if that stretch is empty or outside the text."""
    if not 0 <= start < end <= len(text):
        message = f"no stretch {start}:{end} in a text of {len(text)} code points"
        raise ValueError(message)
    quote = TextQuote(text[start:end], text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT])
    return Anchor(TextPosition(start, end), quote)


def locate(text: str, anchor: Anchor) -> TextPosition | None:
    """Where `anchor` stands in `text`: its position if the words match there, else its quote where the context fits
    best (the nearest of equals), else None.
    """
    position, quote = anchor.position, anchor.quote
    if text[position.start : position.end] == quote.exact:
        return position
    found = find_quote(text, quote.exact)
    if not found:
        return None
    return max(found, key=lambda hit: (_context_fit(text, hit, quote), -abs(hit.start - position.start)))


def find_quote(text: str, quote: str) -> tuple[TextPosition, ...]:
    """Every place of `quote` in `text`: letter by letter, or else with quotation marks, dashes, spaces and invisible
    characters folded. Empty when it is not there.
    """
    exact = tuple(_occurrences(text, quote))
    if exact or not quote.strip():
        return exact
    folded, offsets = fold(text)
    needle = fold(quote)[0].strip()
    if not needle:
        return ()
    hits = _occurrences(folded, needle)
    return tuple(TextPosition(offsets[hit.start], offsets[hit.end - 1] + 1) for hit in hits)


def folded(text: str) -> str:
    """`text` with quotation marks, dashes, spaces and invisible characters folded: the same for all their variants."""
    return _SPACES.sub(" ", text.translate(_FOLDED_AWAY))


def visible(text: str) -> str:
    """`text` without soft hyphens and other invisible characters, which may part a word for the eye of a program."""
    return _INVISIBLE.sub("", text)


def fold(text: str) -> tuple[str, list[int]]:
    """`text` with typography folded, and for each folded character the offset of the one it came from."""
    characters: list[str] = []
    offsets: list[int] = []
    for offset, character in enumerate(text):
        if character in _IGNORED:
            continue
        folded = " " if character.isspace() else character.translate(_FOLDS)
        if folded == " " and characters and characters[-1] == " ":
            continue
        characters.append(folded)
        offsets.append(offset)
    return "".join(characters), offsets


def _occurrences(text: str, needle: str) -> list[TextPosition]:
    if not needle:
        return []
    return [TextPosition(match.start(), match.end()) for match in re.finditer(re.escape(needle), text)]


def _context_fit(text: str, hit: TextPosition, quote: TextQuote) -> int:
    before, after = text[: hit.start], text[hit.end :]
    fits_before = next((n for n in range(len(quote.prefix), 0, -1) if before.endswith(quote.prefix[-n:])), 0)
    fits_after = next((n for n in range(len(quote.suffix), 0, -1) if after.startswith(quote.suffix[:n])), 0)
    return fits_before + fits_after
