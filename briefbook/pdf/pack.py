"""Packing: objects in a small file, with object streams (ISO 32000-1, 7.5.7 and 7.5.8).

ReportLab writes every object in the open, so that a tagged book is several times as large; and a second program that
packs it has to hold all objects once more. Here a file is made of blocks, each packed for itself: a block that is as it
was in an earlier file is put into the next one as it is.
"""

from __future__ import annotations

import hashlib
import struct
import zlib
from collections.abc import Iterable, Sequence
from typing import NamedTuple

_TOGETHER = 1_000
"""How many objects share a stream: the more, the smaller the file and the more a reader unpacks for one of them."""
_WIDTHS = (1, 4, 2)
"""The bytes of the three columns of the table of objects."""
_ROW = struct.Struct(">BBIH")
"""A row of that table under its PNG predictor."""
_FREE = _ROW.pack(0, 0, 0, 0xFFFF)
_OPEN, _INSIDE = 1, 2
"""What the table says of objects that stand for themselves, and of those in a stream of objects."""
_UP = 2
"""The PNG predictor that says each row as its difference from the one above."""
PACKING = 7
"""How hard zlib tries: two steps more cost three times as much and save a hundredth."""


class Packed(NamedTuple):
    """Objects with the numbers from `first` on as a file holds them, and their rows in its table. What is `open` stands
    for itself, so many bytes after the beginning of the `content`.
    """

    first: int
    content: bytes
    rows: bytes
    open: tuple[tuple[int, int], ...]

    @property
    def end(self) -> int:
        """The number after its last one."""
        return self.first + len(self.rows) // _ROW.size


class Block:
    """Objects with numbers in a row, as they come; the first so many numbers are `kept` for those that are known."""

    def __init__(self, first: int, kept: int = 0) -> None:
        self._first = first
        self.last = first + kept - 1
        self._content: list[bytes] = []
        self._length = 0
        self._open: list[tuple[int, int]] = []
        self._codes: list[tuple[int, str]] = []

    def number(self) -> int:
        """The number of a new object."""
        self.last += 1
        return self.last

    def put(self, number: int, code: str) -> str:
        """The reference to the object of that number, which is now `code`."""
        self._codes.append((number, code))
        return f"{number} 0 R"

    def add(self, code: str) -> str:
        """The reference to a new object."""
        return self.put(self.number(), code)

    def put_open(self, number: int, code: bytes) -> str:
        """The reference to the object of that number, which stands for itself, as a stream must."""
        self._open.append((number, self._length))
        self._content.append(b"%d 0 obj\n%s\nendobj\n" % (number, code))
        self._length += len(self._content[-1])
        return f"{number} 0 R"

    def packed(self) -> Packed:
        """All of them."""
        rows: dict[int, bytes] = {}
        for begin in range(0, len(self._codes), _TOGETHER):
            together = self._codes[begin : begin + _TOGETHER]
            number = self.number()
            rows.update({inner: _ROW.pack(0, _INSIDE, number, at) for at, (inner, _) in enumerate(together)})
            self.put_open(number, _together(together))
        table = b"".join([rows.get(number, _FREE) for number in range(self._first, self.last + 1)])
        return Packed(self._first, b"".join(self._content), table, tuple(self._open))


def stream(says: str, content: bytes) -> bytes:
    """A stream that holds `content` packed; `says` is what else its dictionary says."""
    return packed_stream(says, zlib.compress(content, PACKING))


def packed_stream(says: str, packed: bytes) -> bytes:
    """A stream of what zlib has packed."""
    return open_stream(f"{says}/Filter/FlateDecode", packed)


def open_stream(says: str, content: bytes) -> bytes:
    """A stream of `content` as it is."""
    return b"<<%s/Length %d>>\nstream\n%s\nendstream" % (says.encode(), len(content), content)


def file_of(blocks: Iterable[Packed], told: str) -> bytes:
    """The file that holds `blocks`, with the table of its objects; `told` says where a reader begins. Its name is made
    of what is in it.
    """
    parts, table = [b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"], bytearray(_FREE)
    length = len(parts[0])
    for block in blocks:
        begin = block.first * _ROW.size
        table += _FREE * (block.end - len(table) // _ROW.size)
        table[begin : begin + len(block.rows)] = block.rows
        for number, place in block.open:
            _ROW.pack_into(table, number * _ROW.size, 0, _OPEN, length + place, 0)
        parts.append(block.content)
        length += len(block.content)
    number = len(table) // _ROW.size
    rows = _predicted(bytes(table) + _ROW.pack(0, _OPEN, length, 0))
    content = b"".join(parts)
    name = hashlib.md5(content, usedforsecurity=False).hexdigest()
    widths = " ".join(map(str, _WIDTHS))
    says = f"/Type/XRef/Size {number + 1}/W[{widths}]{told}/ID[<{name}><{name}>]"
    table_stream = stream(f"{says}/DecodeParms<</Columns {sum(_WIDTHS)}/Predictor 12>>", rows)
    return content + b"%d 0 obj\n%s\nendobj\nstartxref\n%d\n%%%%EOF\n" % (number, table_stream, length)


def _together(things: Sequence[tuple[int, str]]) -> bytes:
    """A stream of objects."""
    index, offset = [], 0
    for number, code in things:
        index.append(f"{number} {offset}")
        offset += len(code) + 1
    head = " ".join([*index, ""])
    content = "\n".join([code for _, code in things])
    return stream(f"/Type/ObjStm/N {len(things)}/First {len(head)}", f"{head}{content}".encode("ascii"))


def _predicted(table: bytes) -> bytes:
    """The table as the PNG predictor has it, subtracted byte by byte but all bytes at once: as numbers of a hundred
    thousand digits, whose high bits are kept out of the way so that no byte borrows from the next.
    """
    here, above = int.from_bytes(table), int.from_bytes(bytes(_ROW.size) + table[: -_ROW.size])
    high = int.from_bytes(b"\x80" * len(table))
    less = ((here | high) - (above & ~high)) ^ ((here ^ ~above) & high)
    predictors = int.from_bytes(bytes([_UP, *bytes(_ROW.size - 1)]) * (len(table) // _ROW.size))
    return (less | predictors).to_bytes(len(table))
