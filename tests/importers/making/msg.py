"""A message as Outlook saves it: a compound file, built as plainly as [MS-CFB] allows."""

from __future__ import annotations

import struct

_SECTOR = 512
_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
_LEAST = 4096
"""Streams shorter than this would lie in the mini stream, which this file does without."""


def a_msg(streams: dict[str, bytes], storages: tuple[str, ...] = ()) -> bytes:
    """A compound file with those streams, padded with spaces of their own kind, and those empty storages."""
    names = [*streams, *storages]
    contents = [_padded(name, content) for name, content in streams.items()]
    directory_sectors = -(-(len(names) + 1) // 4)
    chain, starts, data = [_FAT], [], b""
    chain += [number + 2 for number in range(directory_sectors - 1)] + [_END]
    for content in contents:
        starts.append(len(chain))
        sectors = -(-len(content) // _SECTOR)
        chain += [len(chain) + number + 1 for number in range(sectors - 1)] + [_END]
        data += content.ljust(sectors * _SECTOR, b"\0")
    entries = _entry("Root Entry", 5, child=1 if names else _FREE, start=_END)
    for index, name in enumerate(names):
        right = index + 2 if index + 1 < len(names) else _FREE
        stream = index < len(contents)
        entries += _entry(
            name, 2 if stream else 1, right=right, start=starts[index] if stream else 0,
            size=len(contents[index]) if stream else 0,
        )  # fmt: skip
    fat = b"".join(struct.pack("<I", one) for one in chain).ljust(_SECTOR, b"\xff")
    return _header() + fat + entries.ljust(directory_sectors * _SECTOR, b"\0") + data


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
