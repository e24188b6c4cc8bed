"""The pictures of a rich text file, written out in it as hexadecimal digits or as bytes, with what is said of them."""

from __future__ import annotations

import re
from binascii import unhexlify
from html import escape

INSIDE = frozenset({"pict", "picprop", "sn", "sv"})
"""The groups that a picture is made of: its digits, its properties, the name and the value of one of these."""
_NO_DIGIT = re.compile(rb"[^0-9A-Fa-f]+")
_DESCRIPTION = "wzDescription"


class RtfPictures:
    """The pictures met so far, each found by the address that its element has."""

    def __init__(self) -> None:
        self._met: dict[str, bytes] = {}
        self._digits = bytearray()
        self._bytes = b""
        self._property = ""
        self._said = ""

    def begin(self) -> None:
        """Start the next picture."""
        self._digits.clear()
        self._bytes, self._said = b"", ""

    def add(self, digits: bytes) -> None:
        """Add digits to the picture that was begun last."""
        self._digits += digits

    def add_bytes(self, content: bytes) -> None:
        """Take the bytes of the picture that was begun last."""
        self._bytes = content

    def state(self, group: str, words: str) -> None:
        """Note the name (`sn`) or the value (`sv`) of a property; that of its description is kept."""
        if group == "sn":
            self._property = words.strip()
        elif self._property == _DESCRIPTION:
            self._said += words

    def end(self) -> str:
        """The element that shows the picture."""
        digits = _NO_DIGIT.sub(b"", bytes(self._digits))
        address = f"pictures/{len(self._met)}"
        self._met[address] = self._bytes or unhexlify(digits[: len(digits) // 2 * 2])
        return f'<img src="{address}" alt="{escape(self._said)}">'

    def find(self, address: str) -> bytes | None:
        """The bytes of the picture at that address."""
        return self._met.get(address)
