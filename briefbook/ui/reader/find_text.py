"""Finding words in a body's text: capitals, kinds of quotation marks and dashes, and spaces make no difference."""

from __future__ import annotations

import re

_ALIKE = ("'‘’‚‛′", '"“”„‟″«»', "-‐‑‒–—―−")
_LINKS = "\u00ad\u200b\u200c\u200d\u2060"


def matches(text: str, words: str) -> tuple[tuple[int, int], ...]:
    """Every (start, end) of `words` in `text`; none for no words."""
    words = words.strip()
    if not words:
        return ()
    return tuple(match.span() for match in re.finditer(_pattern(words), text, re.IGNORECASE))


def _pattern(words: str) -> str:
    parts = [_part(part) for part in re.findall(r"\s+|\S", words)]
    return f"[{_LINKS}]*".join(parts)


def _part(part: str) -> str:
    if part.isspace():
        return r"\s+"
    alike = next((kind for kind in _ALIKE if part in kind), None)
    return f"[{re.escape(alike)}]" if alike else re.escape(part)
