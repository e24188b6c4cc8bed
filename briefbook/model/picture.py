"""Pictures: what articles show besides their text, kept as the bytes that came with them."""

from __future__ import annotations

from dataclasses import dataclass, field

MAX_PICTURES, MAX_PICTURE_BYTES = 300, 40_000_000
"""How many pictures, and how many bytes of them in all, are kept of one file."""

UNSAID = "Picture"
"""The text of a figure of which nobody says what it shows."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture, `width` by `height` pixels, as PNG or JPEG: importers turn other kinds into one of these. `sha256` is
    of its content, and what a figure names as its target.
    """

    sha256: str
    media_type: str
    width: int
    height: int
    content: bytes = field(repr=False)
