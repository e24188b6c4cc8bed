"""A message that Outlook saved (MSG) -> an article. Attachments are counted and never opened, but for the
pictures that its text shows.

Source: [MS-OXMSG] 2.1 and 2.4, [MS-OXPROPS]. The file is a compound file, which olefile reads; of its properties only
those of text and the day of sending are looked at. A body is there as HTML, as rich text, as plain text, or as several.
"""

from __future__ import annotations

import datetime as dt
import re
import struct
from dataclasses import replace
from urllib.parse import unquote

import olefile

from briefbook.errors import ImportFailed
from briefbook.importers.album import Album
from briefbook.importers.cleaning import clean
from briefbook.importers.content import Content
from briefbook.importers.encoding import decode
from briefbook.importers.mail_file import mail_body
from briefbook.importers.msg_rtf import html_inside, unpacked
from briefbook.importers.rtf_file import read_rtf
from briefbook.model.article import Author, Details
from briefbook.sentence import Sentence

_SUBJECT, _BODY, _HTML = "0037", "1000", "1013"
_RICH = "1009"
_FROM_TEXT = re.compile(rb"\\fromtext\b")
_SENDER = ("0C1A", "0042")
_ATTACHED, _CONTENT_ID, _DATA = "__attach", "3712001F", "37010102"
_SENT = (0x0039, 0x0E06)
_LARGEST = 20_000_000
_EPOCH = dt.datetime(1601, 1, 1, tzinfo=dt.UTC)


def read_msg(content: bytes, name: str) -> Content:
    """The article in the message `content`. Raises ImportFailed if it is damaged or has no text that can be read."""
    try:
        with olefile.OleFileIO(content) as file:
            return _read(file, name)
    except (OSError, ValueError, IndexError, struct.error, TypeError) as error:
        raise ImportFailed(
            Sentence("“{name}” is a damaged message and could not be read. Save it again in Outlook.", name=name)
        ) from error


def _read(file: olefile.OleFileIO, name: str) -> Content:
    rich = _rich_text(file)
    page, plain = _text(file, _HTML, name) or html_inside(rich), _text(file, _BODY, name)
    if not (page.strip() or plain.strip() or rich):
        raise ImportFailed(
            Sentence("“{name}” holds its text in a form that is not read. Save it as HTML or plain text.", name=name)
        )
    sender = next(filter(None, (_line(file, tag, name) for tag in _SENDER)), "")
    details = Details(
        title=_line(file, _SUBJECT, name),
        authors=(Author(sender),) if sender and "@" not in sender else (),
        published=_sent(file),
    )
    attachments = _Attachments(file)
    if not page.strip() and rich and not _FROM_TEXT.search(rich[:1000]):
        found = _described(read_rtf(rich, name), details)
    else:
        found = mail_body(page, plain, name, details, Album(attachments.find))
    attached = attachments.not_shown
    if attached:
        said = Sentence("{number} attachments were left out of {name}.", number=attached, name=name)
        if attached == 1:
            said = Sentence("1 attachment was left out of {name}.", name=name)
        found = replace(found, warnings=(said, *found.warnings))
    return found


def _rich_text(file: olefile.OleFileIO) -> bytes:
    packed = _stream(file, f"__substg1.0_{_RICH}0102")
    try:
        return unpacked(packed, _LARGEST) if packed else b""
    except (ValueError, IndexError, struct.error):
        # What else is in the message may be whole.
        return b""


def _described(found: Content, details: Details) -> Content:
    """What was read of rich text, which states nothing of the message that it came in."""
    title, authors = details.title or found.details.title, found.details.authors or details.authors
    return replace(found, details=replace(details, title=title, authors=authors, language=found.details.language))


class _Attachments:
    """What is attached to a message; pictures that its HTML shows have a Content-ID."""

    def __init__(self, file: olefile.OleFileIO) -> None:
        self._file = file
        storages = file.listdir(streams=False, storages=True)
        self._names = [one[0] for one in storages if len(one) == 1 and one[0].startswith("__attach")]
        self._by_id = {self._content_id(name): name for name in self._names}
        self._shown: set[str] = set()

    @property
    def not_shown(self) -> int:
        """How many were not found by an address."""
        return len(self._names) - len(self._shown)

    def find(self, address: str) -> bytes | None:
        """The bytes of the attachment that is called so; None if there is none."""
        called = unquote(address.removeprefix("cid:"))
        if not address.startswith("cid:") or not called or called not in self._by_id:
            return None
        self._shown.add(self._by_id[called])
        return _stream(self._file, f"{self._by_id[called]}/__substg1.0_{_DATA}")

    def _content_id(self, name: str) -> str:
        raw = _stream(self._file, f"{name}/__substg1.0_{_CONTENT_ID}")
        return raw.decode("utf-16-le", "replace").strip("\0 <>")


def _stream(file: olefile.OleFileIO, name: str) -> bytes:
    if not file.exists(name) or file.get_size(name) > _LARGEST:
        return b""
    return bytes(file.openstream(name).read())


def _line(file: olefile.OleFileIO, tag: str, name: str) -> str:
    return " ".join(clean(_text(file, tag, name), name)[0].split())


def _text(file: olefile.OleFileIO, tag: str, name: str) -> str:
    """A property of text, as Unicode, or else as bytes of some encoding."""
    for form in ("001F", "001E", "0102"):
        stream = f"__substg1.0_{tag}{form}"
        if file.exists(stream) and file.get_size(stream) <= _LARGEST:
            raw = file.openstream(stream).read()
            return raw.decode("utf-16-le", "replace") if form == "001F" else decode(raw, name).text if raw else ""
    return ""


def _sent(file: olefile.OleFileIO) -> str:
    """The day when the message was sent or delivered; empty if it does not say."""
    stream = "__properties_version1.0"
    raw = file.openstream(stream).read() if file.exists(stream) else b""
    found = {}
    for offset in range(32, min(len(raw), 100_000) - 15, 16):
        kind, tag, _flags, value = struct.unpack_from("<HHIQ", raw, offset)
        if kind == 0x0040:
            found[tag] = value
    ticks = next((found[tag] for tag in _SENT if tag in found), 0)
    try:
        return (_EPOCH + dt.timedelta(microseconds=ticks // 10)).date().isoformat() if ticks else ""
    except OverflowError:
        return ""
