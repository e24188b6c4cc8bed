"""The album of a file: which pictures its figures name, those that can be kept, and what is to be said of the others.

Nothing is fetched and no path is opened: an address is looked up among what the file itself holds, or is left alone.
"""

from __future__ import annotations

import binascii
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from unicodedata import normalize
from urllib.parse import unquote, unquote_to_bytes

from briefbook.model.body import Block, Kind
from briefbook.model.picture import MAX_PICTURE_BYTES, MAX_PICTURES, UNSAID, Picture
from briefbook.sentence import Sentence, chained

Find = Callable[[str], bytes | None]
"""What gives the bytes that an address stands for; None if it stands for nothing that the file holds."""

_MOST_TRIED = 2_000
_MOST_PIXELS = 200_000_000
"""How many pixels are opened of one file in all: some seconds' work."""
_DATA = re.compile(r"\s*data:(?P<type>[^,]{0,200}),(?P<data>.*)", re.DOTALL | re.IGNORECASE)
_SHORT = "data:image/briefbook;number="
_SHORTENED = re.compile(rf"{_SHORT}(\d{{1,7}})")
_ABSOLUTE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|[\\/]")
_BASE64 = re.compile(r";\s*base64\s*$", re.IGNORECASE)
_NO_BASE64 = re.compile(rb"[^A-Za-z0-9+/]+")
_TOO_MUCH = Sentence("beyond {number} pictures or {size} MB", number=MAX_PICTURES, size=MAX_PICTURE_BYTES // 1_000_000)


def nowhere(address: str) -> bytes | None:
    """What is found where a file holds no pictures but those in its own text."""
    del address
    return None


def beside(companions: Mapping[str, bytes]) -> Find:
    """What finds the files beside a saved page: an address within its folder by the last part of it, no other."""

    def find(address: str) -> bytes | None:
        path = re.split(r"[?#]", address, maxsplit=1)[0]
        if _ABSOLUTE.match(path):
            return None
        return companions.get(normalize("NFC", re.split(r"[\\/]", unquote(path))[-1]))

    return find


class Album:
    """The pictures of one file. `find` looks up their addresses."""

    def __init__(self, find: Find = nowhere) -> None:
        self._find = find
        self._written_out: list[str] = []
        self._seen: dict[str, str | None] = {}
        self._kept: dict[str, Picture] = {}
        self._left_out: Counter[str] = Counter()
        self._elsewhere = 0
        self._pixels = _MOST_PIXELS
        self._bytes = 0
        self._found: set[str] = set()
        self.opened = 0
        """How many figures named a picture that lies in the file, beside its text."""

    def short(self, address: str) -> str:
        """An address as short as others for a picture that is written out in the address itself."""
        if not _is_data(address):
            return address
        self._written_out.append(address)
        return f"{_SHORT}{len(self._written_out) - 1}"

    def whole(self, block: Block) -> Block:
        """Code with the addresses in it as they were before they were made short; any other block as it is."""
        if block.kind is not Kind.CODE or _SHORT not in block.text:
            return block
        return replace(block, text=_SHORTENED.sub(self._as_written, block.text))

    def pictured(self, blocks: Iterable[Block]) -> list[Block]:
        """The blocks, their figures naming the pictures that are kept by their SHA-256; figures that show nothing and
        say nothing are left out.
        """
        figured = (self._figure(block) if block.kind is Kind.FIGURE else block for block in blocks)
        return [block for block in figured if block is not None and block.text]

    def pictures(self, blocks: Iterable[Block]) -> tuple[Picture, ...]:
        """The pictures that the figures among these blocks show, each once."""
        named = dict.fromkeys(block.target for block in blocks if block.kind is Kind.FIGURE and block.target)
        return tuple(self._kept[sha256] for sha256 in named)

    def warnings(self, name: str, *, elsewhere: bool = True) -> Iterator[str]:
        """A sentence on the pictures that were left out, and one on those that lie outside the file of that name."""
        if self._left_out:
            number = self._left_out.total()
            why = _reasons(self._left_out)
            yield _left_out(number, name, why)
        if self._elsewhere and elsewhere:
            yield _not_fetched(self._elsewhere, name)

    def _figure(self, figure: Block) -> Block | None:
        if not figure.target:
            return figure
        sha256 = self._named(figure.target)
        if sha256:
            return replace(figure, text=figure.text or figure.alt or UNSAID, target=sha256)
        shows_nothing = sha256 is None and figure.text == figure.alt
        return None if shows_nothing else replace(figure, target="")

    def _named(self, address: str) -> str | None:
        """The SHA-256 of the picture at an address, empty if it is not kept, None if it is mere decoration."""
        if address not in self._seen:
            self._seen[address] = self._looked_up(address)
        self.opened += address in self._found
        return self._seen[address]

    def _looked_up(self, address: str) -> str | None:
        content = self._content(address)
        if content is None:
            self._elsewhere += 1
            return ""
        if not _is_data(address):
            self._found.add(address)
        read = self._read(content)
        if isinstance(read, str):
            self._left_out[read] += 1
            return ""
        if read is None:
            return None
        if read.sha256 not in self._kept:
            self._kept[read.sha256] = read
            self._bytes += len(read.content)
        return read.sha256

    def _content(self, address: str) -> bytes | None:
        if not _is_data(address):
            return self._find(address)
        return _decoded(_SHORTENED.sub(self._as_written, address))

    def _as_written(self, short: re.Match[str]) -> str:
        number = int(short[1])
        return self._written_out[number] if number < len(self._written_out) else short[0]

    def _read(self, content: bytes) -> Picture | str | None:
        """As `read_picture` says, within what is kept of one file."""
        if len(self._seen) >= _MOST_TRIED or self._pixels <= 0:
            return _TOO_MUCH
        # Few files have pictures, and what reads them takes long to load.
        from briefbook.importers.picture_file import read_picture

        read = read_picture(content)
        if isinstance(read, Picture):
            self._pixels -= read.width * read.height
            has_room = len(self._kept) < MAX_PICTURES and self._bytes + len(read.content) <= MAX_PICTURE_BYTES
            return read if has_room or read.sha256 in self._kept else _TOO_MUCH
        return read


def _is_data(address: str) -> bool:
    return address[:5].lower() == "data:"


def _decoded(address: str) -> bytes:
    """What is written out in a data: address (RFC 2397); nothing if it is garbled."""
    match = _DATA.match(address)
    if match is None:
        return b""
    written = unquote_to_bytes(match["data"])
    if _BASE64.search(match["type"]) is None:
        return written
    letters = _NO_BASE64.sub(b"", written)
    try:
        return binascii.a2b_base64(letters + b"=" * (-len(letters) % 4))
    except binascii.Error:
        return b""


def _reasons(counted: Counter[str]) -> str:
    """Why pictures were left out; how many for which reason if there are several."""
    if len(counted) == 1:
        return next(iter(counted))
    each = (Sentence("{count} {reason}", count=f"{count:,}", reason=reason) for reason, count in counted.items())
    return chained(each, lambda one, more: Sentence("{one}, {more}", one=one, more=more))


def _left_out(number: int, name: str, why: str) -> Sentence:
    if number == 1:
        return Sentence("1 picture in {name} was left out ({why}); captions were kept.", name=name, why=why)
    return Sentence(
        "{number} pictures in {name} were left out ({why}); captions were kept.",
        number=f"{number:,}",
        name=name,
        why=why,
    )


def _not_fetched(number: int, name: str) -> Sentence:
    if number == 1:
        return Sentence("1 picture of {name} was not in it and not fetched; captions were kept.", name=name)
    return Sentence(
        "{number} pictures of {name} were not in it and not fetched; captions were kept.",
        number=f"{number:,}",
        name=name,
    )
