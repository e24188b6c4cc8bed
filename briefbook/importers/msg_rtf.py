"""The rich text of a message from Outlook: unpacked, and the HTML that may be wrapped up in it.

Sources: [MS-OXRTFCP] 2.1 and 3.1 (how it is packed), [MS-OXRTFEX] 2.1 and 2.2 (how HTML is wrapped up).
"""

from __future__ import annotations

import struct
from dataclasses import dataclass, replace
from html import escape

from briefbook.importers.rtf_tokens import Sign, code_page, signs

_PACKED, _PLAIN = 0x75465A4C, 0x414C454D
_HEADER = 16
_DICTIONARY = 4096
_BEGINNING = (
    rb"{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript \fdecor MS Sans Serif"
    rb"SymbolArialTimes New RomanCourier{\colortbl\red0\green0\blue0"
    + b"\r\n"
    + rb"\par \pard\plain\f0\fs20\b\i\u\tab\tx"
)
_SIGNS = {
    "par": "\n", "line": "\n", "tab": "\t", "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’",
    "ldblquote": "“", "rdblquote": "”", "bullet": "•", "emspace": "\u2003", "enspace": "\u2002",
}  # fmt: skip
_TABLES = frozenset({"fonttbl", "colortbl", "stylesheet", "info", "pict", "header", "footer"})


def unpacked(content: bytes, largest: int) -> bytes:
    """The rich text that was packed into `content`, no more than `largest` bytes of it. Raises ValueError or
    struct.error if it is none.
    """
    _, size, kind = struct.unpack_from("<III", content)
    if kind == _PLAIN:
        return content[_HEADER : _HEADER + min(size, largest)]
    if kind != _PACKED:
        message = "neither packed nor plain rich text"
        raise ValueError(message)
    window = bytearray(_BEGINNING.ljust(_DICTIONARY, b"\0"))
    at, place, found = _HEADER, len(_BEGINNING), bytearray()
    while at < len(content) and len(found) < min(size, largest):
        flags, at = content[at], at + 1
        for bit in range(8):
            if flags & (1 << bit):
                start, length = _reference(content, at)
                if start == place:
                    return bytes(found)
                piece, at = [(start + step) % _DICTIONARY for step in range(length)], at + 2
            else:
                window[place], piece, at = content[at], [place], at + 1
            for origin in piece:
                window[place] = window[origin]
                found.append(window[place])
                place = (place + 1) % _DICTIONARY
    return bytes(found)


def _reference(content: bytes, at: int) -> tuple[int, int]:
    """Where in the window what is repeated begins, and how long it is."""
    value = content[at] << 8 | content[at + 1]
    return value >> 4, (value & 15) + 2


def html_inside(rich: bytes) -> str:
    """The HTML that is wrapped up in rich text; empty if that was made of something else."""
    if b"\\fromhtml1" not in rich[:_DICTIONARY]:
        return ""
    page = _Wrapped()
    for sign in signs(rich):
        page.take(sign)
    return "".join(page.html)


@dataclass(frozen=True, slots=True)
class _Group:
    """What holds inside a pair of braces."""

    left_out: bool = False
    is_tag: bool = False
    is_fonts: bool = False
    skip: int = 1


class _Wrapped:
    """The HTML in the signs taken so far."""

    def __init__(self) -> None:
        self.html: list[str] = []
        self._groups = [_Group()]
        self._is_for_readers_of_rich_text = False
        self._optional = False
        self._left_to_skip = 0
        self._codec = self._usual = "cp1252"
        self._fonts: dict[int, str] = {}
        self._font = 0

    def take(self, sign: Sign) -> None:
        """Read one sign."""
        if sign.word == "{":
            self._groups.append(self._groups[-1])
        elif sign.word == "}":
            self._groups = self._groups[:-1] or [_Group()]
        elif sign.word == "*":
            self._optional = True
            return
        elif sign.raw and sign.word != "bin":
            self._add_bytes(sign.raw)
        elif sign.text:
            self._add(sign.text)
        else:
            self._word(sign.word, sign.number)
        self._optional = False

    def _word(self, word: str, number: int | None) -> None:
        group = self._groups[-1]
        if self._optional or word in _TABLES:
            tag, fonts = word == "htmltag", word == "fonttbl"
            self._groups[-1] = replace(group, left_out=not tag, is_tag=tag, is_fonts=fonts)
        elif word == "htmlrtf":
            self._is_for_readers_of_rich_text = number != 0
        elif word == "uc":
            self._groups[-1] = replace(group, skip=number or 0)
        elif word == "u" and number is not None:
            self._add(chr(number % 0x10000))
            self._left_to_skip = group.skip
        elif word in _SIGNS:
            self._add(_SIGNS[word])
        else:
            self._font_word(word, number or 0, in_table=group.is_fonts)

    def _font_word(self, word: str, number: int, *, in_table: bool) -> None:
        if word == "ansicpg":
            self._codec = self._usual = f"cp{number}"
        elif word == "f":
            self._font = number
            self._codec = self._fonts.get(number, self._usual)
        elif word == "fcharset" and in_table:
            self._fonts[self._font] = code_page(number)

    def _add_bytes(self, raw: bytes) -> None:
        skipped, self._left_to_skip = raw[self._left_to_skip :], max(0, self._left_to_skip - len(raw))
        try:
            self._add(skipped.decode(self._codec, "replace"))
        except LookupError:
            self._add(skipped.decode("cp1252", "replace"))

    def _add(self, text: str) -> None:
        group = self._groups[-1]
        if group.is_tag:
            self.html.append(text)
        elif not (group.left_out or self._is_for_readers_of_rich_text):
            self.html.append(escape(text, quote=False))
