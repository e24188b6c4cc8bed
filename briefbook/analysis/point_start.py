"""What a point begins with that is made from a passage, and whether it is still that."""

from __future__ import annotations

import re
from collections.abc import Iterable

from briefbook.model.annotation import Annotation

LONGEST = 16
"""So many words of a passage begin a point that is still to be written."""

_DOUBLE = re.compile('["“”„]')


def start_of(annotation: Annotation) -> str:
    """What a point on this passage begins with: its core statement, or else its first words in quotation marks."""
    if annotation.core_statement.strip():
        return annotation.core_statement.strip()
    words = annotation.quote.split()
    opening, closing = quotation_marks(annotation.quote)
    more = " …" if len(words) > LONGEST else ""
    return f"{opening}{' '.join(words[:LONGEST])}{more}{closing}"


def is_borrowed(text: str, annotations: Iterable[Annotation]) -> bool:
    """Whether a point's text is still the first words of one of the passages that it rests on."""
    return any(not one.core_statement.strip() and text == start_of(one) for one in annotations)


def quotation_marks(words: str) -> tuple[str, str]:
    """The marks to put `words` in: single ones if they hold double ones."""
    return ("‘", "’") if _DOUBLE.search(words) else ("“", "”")
