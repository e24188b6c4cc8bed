"""The piece of a text around what was found in it, as it was written."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from briefbook.library import query
from briefbook.library.query import Phrase, Span
from briefbook.model.body import Body

WIDTH = 160
"""About how many characters a snippet has."""

BEFORE = 50
"""About how many of them stand before what was found."""

ELLIPSIS = "…"

_SPACE = re.compile(r"\s")


@dataclass(frozen=True, slots=True)
class Snippet:
    """A piece of text on one line; `spans` are the places in it that were searched for."""

    text: str
    spans: tuple[Span, ...] = ()
    paragraph: int | None = None


def of_text(text: str, phrases: Sequence[Phrase]) -> Snippet:
    """The piece of `text` around the first place of a phrase, or its beginning."""
    line = _SPACE.sub(" ", text)
    found = query.spans(line, phrases)
    start, end = _window(line, found[0][0] if found else 0)
    head = ELLIPSIS if start else ""
    shift = len(head) - start
    kept = tuple((first + shift, after + shift) for first, after in found if start <= first and after <= end)
    return Snippet(head + line[start:end] + (ELLIPSIS if end < len(line) else ""), kept)


def of_body(body: Body, phrases: Sequence[Phrase]) -> Snippet:
    """The piece of the block that holds most of the phrases (the first of equals), with its paragraph number."""
    best, most = None, -1
    for place in body.places:
        fits = query.count(place.block.text, phrases)
        if fits > most:
            best, most = place, fits
        if fits == len(phrases):
            break
    if best is None:
        return Snippet("")
    snippet = of_text(best.block.text, phrases)
    return Snippet(snippet.text, snippet.spans, best.paragraph)


def _window(line: str, hit: int) -> Span:
    """Where to cut around `hit`: at spaces if there are some near."""
    start = max(0, hit - BEFORE)
    if start:
        space = line.find(" ", start, hit)
        start = space + 1 if space >= 0 else start
    end = min(len(line), start + WIDTH)
    if end < len(line):
        space = line.rfind(" ", hit + 1, end)
        end = space if space > end - 30 else end
    return start, end
