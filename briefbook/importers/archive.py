"""A ZIP archive read in memory: nothing is unpacked to disk, and what swells, lies or is broken is refused."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from urllib.parse import unquote

from lxml import etree

from briefbook.errors import ImportFailed
from briefbook.sentence import Sentence

MAX_ENTRIES = 5_000
MAX_PART = 40_000_000
"""The largest part that is inflated; the text of the longest books has a tenth of that."""
MAX_INFLATED = 120_000_000
"""How much is inflated of one archive in all."""
_ENTITY = re.compile(rb"<!ENTITY", re.IGNORECASE)
_CHUNK = 1 << 20


class Archive:
    """The parts of one archive by their names. Raises ImportFailed, with a sentence naming the file, throughout."""

    def __init__(self, content: bytes, name: str) -> None:
        self._name = name
        self._left = MAX_INFLATED
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(content))
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
            raise self._damaged() from error
        entries = self._zip.infolist()
        if len(entries) > MAX_ENTRIES:
            raise ImportFailed(
                Sentence(
                    "“{name}” holds {number} files, far too many for a document. It was not opened.",
                    name=name,
                    number=f"{len(entries):,}",
                )
            )
        if len({entry.filename for entry in entries}) < len(entries):
            raise ImportFailed(
                Sentence("“{name}” holds two files of the same name; which is meant cannot be told.", name=name)
            )

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all parts."""
        return tuple(self._zip.namelist())

    def __contains__(self, part: str) -> bool:
        return part in self._zip.NameToInfo

    def read(self, part: str) -> bytes:
        """The bytes of a part, however large it claims to be."""
        limit = min(MAX_PART, self._left)
        try:
            entry = self._zip.getinfo(part)
            if entry.flag_bits & 1:
                raise ImportFailed(
                    Sentence("“{name}” is protected with a password. Save it without one.", name=self._name)
                )
            if entry.file_size > limit:
                raise self._swells()
            content = self._inflated(entry, limit)
        except KeyError as error:
            raise ImportFailed(
                Sentence("“{name}” is damaged: its part {part} is missing. Save it again.", name=self._name, part=part)
            ) from error
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError) as error:
            raise self._damaged() from error
        self._left -= len(content)
        return content

    def optional(self, part: str) -> bytes | None:
        """The bytes of a part that can be done without, whose name may be escaped as in an address: nothing if it is
        broken or swells, None if it is not there.
        """
        named = next((name for name in (part, unquote(part)) if name in self), None)
        if named is None:
            return None
        try:
            return self.read(named)
        except ImportFailed:
            return b""

    def xml(self, part: str) -> etree._Element:
        """The tree of a part that is XML; entities are refused, nothing is fetched."""
        return xml_tree(self.read(part), self._name)

    def _inflated(self, entry: zipfile.ZipInfo, limit: int) -> bytes:
        content = bytearray()
        with self._zip.open(entry) as stream:
            while chunk := stream.read(_CHUNK):
                content += chunk
                if len(content) > limit:
                    raise self._swells()
        return bytes(content)

    def _swells(self) -> ImportFailed:
        limit = MAX_PART // 1_000_000
        return ImportFailed(
            Sentence(
                "“{name}” unpacks to more than {limit} MB, which no document needs. It was not opened.",
                name=self._name,
                limit=limit,
            )
        )

    def _damaged(self) -> ImportFailed:
        return ImportFailed(
            Sentence(
                "“{name}” is damaged and could not be unpacked. Get it again where it comes from.", name=self._name
            )
        )


def xml_tree(content: bytes, name: str) -> etree._Element:
    """The tree of XML bytes. Raises ImportFailed if they are no XML or declare entities, which could swell or steal."""
    if _ENTITY.search(content.replace(b"\x00", b"")):
        raise ImportFailed(
            Sentence("“{name}” declares entities, which harmful files do. It was not opened.", name=name)
        )
    # The size is bounded by the archive; only the bound on depth is lifted.
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True)
    try:
        return etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        raise ImportFailed(
            Sentence("“{name}” is damaged: it is not well-formed ({msg}). Save it again.", name=name, msg=error.msg)
        ) from error
