"""Packing: the objects of a document in a small file, with object streams (ISO 32000-1, 7.5.7 and 7.5.8).

ReportLab writes every object in the open, so that a tagged book is several times as large; and a second program that
packs it has to hold all objects once more.
"""

from __future__ import annotations

import hashlib
import itertools
import struct
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from reportlab.pdfbase import pdfdoc

_TOGETHER = 1_000
"""How many objects share a stream: the more, the smaller the file and the more a reader unpacks for one of them."""
_WIDTHS = (1, 4, 2)
"""The bytes of the three columns of the table of objects."""
_ROW = struct.Struct(">BBIH")
"""A row of that table under its PNG predictor."""
_FREE = (0, 0, 0xFFFF)
_UP = 2
"""The PNG predictor that says each row as its difference from the one above."""
PACKING = 7
"""How hard zlib tries: two steps more cost three times as much and save a hundredth."""

Numbered = tuple[int, bytes]


class Packer:
    """Packs what streams hold; what the last file held too is not packed again."""

    def __init__(self) -> None:
        self._kept: dict[bytes, bytes] = {}
        self._used: dict[bytes, bytes] = {}

    def __call__(self, content: bytes) -> bytes:
        """`content` packed."""
        packed = self._kept.get(content)
        if packed is None:
            packed = zlib.compress(content, PACKING)
        self._used[content] = packed
        return packed

    def end(self) -> None:
        """Forget what was not needed since the last `end`."""
        self._kept, self._used = self._used, {}


class Objects:
    """The objects of ReportLab's document, and our own, which are written as they stand."""

    def __init__(self, document: pdfdoc.PDFDocument, pack: Packer) -> None:
        self.document = document
        self._pack = pack
        self._codes: dict[int, str] = {}

    @property
    def last(self) -> int:
        """The number of the newest object."""
        return int(self.document.objectcounter)

    def go_on_after(self, last: int) -> None:
        """Let the next new object have the number after `last`."""
        self.document.objectcounter = last

    def put_all(self, codes: Mapping[int, str]) -> None:
        """Let the objects of these numbers be these `codes`."""
        self._codes.update(codes)

    def number(self) -> int:
        """The number of a new object."""
        self.document.objectcounter += 1
        return int(self.document.objectcounter)

    def put(self, number: int, code: str) -> str:
        """The reference to the object of that number, which is now `code`."""
        self._codes[number] = code
        return f"{number} 0 R"

    def add(self, code: str) -> str:
        """The reference to a new object."""
        return self.put(self.number(), code)

    def packed(self, info: pdfdoc.PDFObject, alive: Callable[[], None]) -> bytes:
        """The file; `info` is what the document says of itself. What `alive`, which is called again and again, raises
        stops the work.
        """
        document = self.document
        root, told = (pdfdoc.format(document.Reference(thing), document).decode() for thing in (document.Catalog, info))
        file, loose = _File(self._pack), list[Numbered]()
        for number, thing in self._formatted():
            code = pdfdoc.format(thing, document, toplevel=1)
            if isinstance(thing, pdfdoc.PDFStream):
                file.place(number, code.removesuffix(b"endstream\n") + b"\nendstream")
            else:
                loose.append((number, code.strip()))
        own = ((number, code.encode("ascii")) for number, code in sorted(self._codes.items()))
        things = itertools.chain(loose, own)
        while together := list(itertools.islice(things, _TOGETHER)):
            alive()
            file.place_together(self.number(), together)
        return file.closed(self.number(), f"/Root {root}/Info {told}")

    def _formatted(self) -> Iterator[tuple[int, pdfdoc.PDFObject]]:
        """ReportLab's objects but those that are written by us. To write one may make others."""
        document, written = self.document, 0
        while written < len(document.numberToId):
            fresh = list(document.numberToId.items())[written:]
            written += len(fresh)
            for number, name in fresh:
                if number not in self._codes:
                    yield number, document.idToObject[name]


class _File:
    """A file as it grows, and where its objects are."""

    def __init__(self, pack: Packer) -> None:
        self._pack = pack
        self._parts = [b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"]
        self._length = len(self._parts[0])
        self._places = {0: _FREE}

    def place(self, number: int, code: bytes) -> None:
        """Write an object for itself."""
        self._places[number] = (1, self._length, 0)
        self._parts.append(b"%d 0 obj\n%s\nendobj\n" % (number, code))
        self._length += len(self._parts[-1])

    def _stream(self, says: str, content: bytes) -> bytes:
        packed = self._pack(content)
        head = f"<<{says}/Filter/FlateDecode/Length {len(packed)}>>\nstream\n"
        return b"".join([head.encode(), packed, b"\nendstream"])

    def place_together(self, number: int, things: Sequence[Numbered]) -> None:
        """Write objects in one stream, which is the object of that `number`."""
        index, offset = [], 0
        for position, (inner, code) in enumerate(things):
            self._places[inner] = (2, number, position)
            index.append(f"{inner} {offset}")
            offset += len(code) + 1
        head = " ".join([*index, ""]).encode()
        says = f"/Type/ObjStm/N {len(things)}/First {len(head)}"
        self.place(number, self._stream(says, head + b"\n".join(code for _, code in things)))

    def closed(self, number: int, told: str) -> bytes:
        """The whole file, with the table of its objects, which is the object of that `number`. Its name is made of what
        is in it.
        """
        start = self._length
        self._places[number] = (1, start, 0)
        rows = _rows(self._places.get(row, _FREE) for row in range(number + 1))
        name = hashlib.md5(b"".join([*self._parts, rows]), usedforsecurity=False).hexdigest()
        widths = " ".join(map(str, _WIDTHS))
        says = f"/Type/XRef/Size {number + 1}/W[{widths}]{told}/ID[<{name}><{name}>]"
        self.place(number, self._stream(f"{says}/DecodeParms<</Columns {sum(_WIDTHS)}/Predictor 12>>", rows))
        self._parts.append(f"startxref\n{start}\n%%EOF\n".encode())
        return b"".join(self._parts)


def _rows(places: Iterable[tuple[int, int, int]]) -> bytes:
    """The table of `places` as the PNG predictor has it, subtracted byte by byte but all bytes at once: as numbers of
    a hundred thousand digits, whose high bits are kept out of the way so that no byte borrows from the next.
    """
    table = b"".join([_ROW.pack(0, *place) for place in places])
    here, above = int.from_bytes(table), int.from_bytes(bytes(_ROW.size) + table[: -_ROW.size])
    high = int.from_bytes(b"\x80" * len(table))
    less = ((here | high) - (above & ~high)) ^ ((here ^ ~above) & high)
    predictors = int.from_bytes(bytes([_UP, *bytes(_ROW.size - 1)]) * (len(table) // _ROW.size))
    return (less | predictors).to_bytes(len(table))
