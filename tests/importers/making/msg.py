"""A message as Outlook saves it: a compound file, built as plainly as [MS-CFB] allows."""

from __future__ import annotations

import struct

_SECTOR = 512
_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
_LEAST = 4096
"""Streams shorter than this would lie in the mini stream, which this file does without."""


def a_msg(streams: dict[str, bytes], storages: dict[str, dict[str, bytes]] | None = None) -> bytes:
    """A compound file with those streams, padded with spaces of their own kind, and those storages with streams in
    them.
    """
    inner = storages or {}
    entries = [*streams.items(), *((name, None) for name in inner)]
    top = len(entries)
    firsts = {}
    for storage, held in inner.items():
        firsts[storage] = len(entries) + 1 if held else _FREE
        entries += held.items()
    lasts = {top} | {first - 1 + len(inner[storage]) for storage, first in firsts.items() if inner[storage]}
    directory_sectors = -(-(len(entries) + 1) // 4)
    chain, data = [_FAT], b""
    chain += [number + 2 for number in range(directory_sectors - 1)] + [_END]
    directory = _entry("Root Entry", 5, child=1 if entries else _FREE, start=_END)
    for number, (name, stream) in enumerate(entries, 1):
        right = _FREE if number in lasts else number + 1
        if stream is None:
            directory += _entry(name, 1, right=right, child=firsts[name])
            continue
        content = _padded(name, stream)
        sectors = -(-len(content) // _SECTOR)
        directory += _entry(name, 2, right=right, start=len(chain), size=len(content))
        chain += [len(chain) + one + 1 for one in range(sectors - 1)] + [_END]
        data += content.ljust(sectors * _SECTOR, b"\0")
    fat = b"".join(struct.pack("<I", one) for one in chain).ljust(_SECTOR, b"\xff")
    return _header() + fat + directory.ljust(directory_sectors * _SECTOR, b"\0") + data


def text(words: str) -> bytes:
    return words.encode("utf-16-le")


def properties(submitted: int) -> bytes:
    """The properties of a message that was sent at that FILETIME."""
    return bytes(32) + struct.pack("<HHIQ", 0x0040, 0x0039, 6, submitted)


def _padded(name: str, content: bytes) -> bytes:
    if name.endswith("001F"):
        return content + text(" ") * max(0, (_LEAST - len(content)) // 2)
    return content.ljust(_LEAST, b"\0" if name.startswith("__properties") else b" ")


def _header() -> bytes:
    front = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    rest = struct.pack("<IIIIIIIII", 0, 1, 1, 0, _LEAST, _END, 0, _END, 0) + struct.pack("<I", 0)
    return (front + rest).ljust(_SECTOR, b"\xff")


def _entry(name: str, kind: int, *, right: int = _FREE, child: int = _FREE, start: int = 0, size: int = 0) -> bytes:
    raw = name.encode("utf-16-le")
    return (
        raw.ljust(64, b"\0")
        + struct.pack("<HBBIII", len(raw) + 2, kind, 1, _FREE, right, child)
        + bytes(36)
        + struct.pack("<IQ", start, size)
    )


def packed(rich: bytes) -> bytes:
    """Rich text as Outlook packs it, letter by letter: nothing is said to be repeated but the end."""
    start = 207
    pieces = [rich[at : at + 8] for at in range(0, len(rich), 8)]
    body = b"".join(b"\0" + piece for piece in pieces if len(piece) == 8)
    rest = pieces[-1] if pieces and len(pieces[-1]) < 8 else b""
    end = struct.pack(">H", (start + len(rich)) % 4096 << 4)
    body += bytes([1 << len(rest)]) + rest + end
    return struct.pack("<IIII", len(body) + 12, len(rich), 0x75465A4C, 0) + body
