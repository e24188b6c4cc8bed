"""Rich text (RTF) -> its signs: groups, control words, text in whatever code page it is.

Source: Rich Text Format Specification, version 1.9.1, Microsoft, March 2008.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_SIGN = re.compile(
    rb"(?P<open>\{)|(?P<close>\})|\\(?P<word>[A-Za-z]{1,32})(?P<number>-?\d{1,10})?[ ]?"
    rb"|\\'(?P<hex>[0-9A-Fa-f]{2})|\\(?P<symbol>[^A-Za-z0-9])|(?P<text>[^\\{}\r\n]+)|(?P<end>[\r\n]+)|(?P<odd>\\)",
    re.DOTALL,
)
_BINARY = re.compile(rb"(?<!\\)(?:\\\\)*\\bin(\d{1,9}) ?")
_SYMBOLS = {b"~": "\u00a0", b"-": "\u00ad", b"_": "\u2011", b"\\": "\\", b"{": "{", b"}": "}"}
_CODE_PAGES = {
    0: "cp1252", 1: "cp1252", 77: "mac_roman", 128: "cp932", 129: "cp949", 134: "gb18030", 136: "cp950", 161: "cp1253",
    162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874",
    238: "cp1250",
}  # fmt: skip
"""The code page of each \\fcharset."""


@dataclass(frozen=True, slots=True)
class Sign:
    """One sign: "{", "}", a control word with its number, "*" (what follows may be passed over), or text as bytes;
    "bin" comes with its bytes.
    """

    word: str = ""
    number: int | None = None
    raw: bytes = b""
    text: str = ""


def signs(content: bytes) -> Iterator[Sign]:
    """The signs of an RTF file in their order; bytes that belong together come together."""
    start = 0
    while binary := _BINARY.search(content, start):
        yield from _written(content[start : binary.start()])
        start = binary.end() + int(binary[1])
        yield Sign("bin", raw=content[binary.end() : start])
    yield from _written(content[start:])


def _written(content: bytes) -> Iterator[Sign]:
    held = bytearray()
    for match in _SIGN.finditer(content):
        if match["hex"]:
            held.append(int(match["hex"], 16))
            continue
        if match["text"]:
            held += match["text"]
            continue
        if match["end"]:
            continue
        if held:
            yield Sign(raw=bytes(held))
            held.clear()
        yield _sign(match)
    if held:
        yield Sign(raw=bytes(held))


def code_page(charset: int) -> str:
    """The Python codec for the number of a font's character set."""
    return _CODE_PAGES.get(charset, "cp1252")


def _sign(match: re.Match[bytes]) -> Sign:
    if match["open"] or match["close"]:
        return Sign("{" if match["open"] else "}")
    if match["word"]:
        return Sign(match["word"].decode("ascii"), int(match["number"]) if match["number"] else None)
    symbol = match["symbol"] or b""
    if symbol == b"*":
        return Sign("*")
    # A backslash before a line's end is a paragraph's end.
    return Sign("par") if symbol in {b"\n", b"\r"} else Sign(text=_SYMBOLS.get(symbol, ""))
