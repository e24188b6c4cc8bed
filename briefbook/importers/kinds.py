"""What a file is, told by its content first and its suffix second: the one table of kinds."""

from __future__ import annotations

import json
import re
from enum import StrEnum
from typing import Any

from briefbook.errors import ImportFailed
from briefbook.sentence import Sentence


class FileKind(StrEnum):
    """How a file is read; the value is its media type."""

    PLAIN_TEXT = "text/plain"
    MARKDOWN = "text/markdown"
    HTML = "text/html"
    DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    ODT = "application/vnd.oasis.opendocument.text"
    RTF = "application/rtf"
    EPUB = "application/epub+zip"
    PDF = "application/pdf"
    MAIL = "message/rfc822"
    MHTML = "multipart/related"
    MSG = "application/vnd.ms-outlook"
    RIS = "application/x-research-info-systems"
    BIBTEX = "application/x-bibtex"
    CSL_JSON = "application/vnd.citationstyles.csl+json"
    HYPOTHESIS = "application/vnd.hypothesis+json"
    READWISE = "text/csv"
    ZOTERO = "application/vnd.zotero.notes"


REFERENCES = frozenset({FileKind.RIS, FileKind.BIBTEX, FileKind.CSL_JSON})
"""Lists of references: they describe articles that are there."""
HIGHLIGHTS = frozenset({FileKind.HYPOTHESIS, FileKind.READWISE, FileKind.ZOTERO})
"""Highlights made elsewhere: they become annotations of articles that are there."""

_SIGNATURES: tuple[tuple[bytes, FileKind | str], ...] = (
    (b"{\\rtf", FileKind.RTF),
    (b"\x89PNG\r\n", Sentence("a PNG picture")),
    (b"\xff\xd8\xff", Sentence("a JPEG picture")),
    (b"GIF8", Sentence("a GIF picture")),
    (b"II*\x00", Sentence("a TIFF picture")),
    (b"MM\x00*", Sentence("a TIFF picture")),
    (b"\x1f\x8b", Sentence("a gzip archive")),
    (b"BZh", Sentence("a bzip2 archive")),
    (b"\xfd7zXZ\x00", Sentence("an xz archive")),
    (b"7z\xbc\xaf\x27\x1c", Sentence("a 7-Zip archive")),
    (b"Rar!\x1a", Sentence("a RAR archive")),
    (b"\x7fELF", Sentence("a program")),
    (b"\xcf\xfa\xed\xfe", Sentence("a program")),
    (b"\xca\xfe\xba\xbe", Sentence("a program")),
    (b"SQLite format 3\x00", Sentence("an SQLite database")),
    (b"%!PS", Sentence("a PostScript file")),
    (b"OggS", Sentence("an Ogg recording")),
    (b"fLaC", Sentence("a FLAC recording")),
    (b"ID3", Sentence("an MP3 recording")),
    (b"wOF", Sentence("a font")),
    (b"OTTO", Sentence("a font")),
    (b"\x00\x01\x00\x00\x00", Sentence("a font")),
)
_LETTERED = (
    (b"MZ", Sentence("a Windows program (EXE)")),
    (b"RIFF", Sentence("a picture, sound or film (RIFF)")),
    (b"BM", Sentence("a bitmap picture (BMP)")),
)
_PROGRAMS = frozenset({"a program", "a Windows program (EXE)"})
_ZIPPED: tuple[tuple[bytes, FileKind | str], ...] = (
    (b"application/epub+zip", FileKind.EPUB),
    (b"application/vnd.oasis.opendocument.text", FileKind.ODT),
    (b"application/vnd.oasis.opendocument", Sentence("an OpenDocument file, but no text,")),
    (b"META-INF/container.xml", FileKind.EPUB),
    (b"word/", FileKind.DOCX),
    (b"xl/", Sentence("an Excel workbook (XLSX)")),
    (b"ppt/", Sentence("a PowerPoint presentation (PPTX)")),
)
_COMPOUND = b"\xd0\xcf\x11\xe0"
_COMPOUND_MAIL = "__substg1.0_".encode("utf-16-le")
_PDF = re.compile(rb"(?:^|[\r\n])[ \t]*%PDF-\d|%PDF-\d\.\d[\r\n]")
_MAIL_HEADERS = re.compile(
    rb"(?:[!-9;-~]+:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*\r?\n){0,40}?(?:Received|Return-Path|MIME-Version|Message-ID):", re.I
)
_WEB_ARCHIVE = re.compile(rb"^(?:Snapshot-Content-Location:|From:\s*<?Saved by )", re.I | re.M)
_MHTML_SUFFIXES = frozenset({".mht", ".mhtml"})
_MARKDOWN_SUFFIXES = frozenset({".md", ".markdown", ".mdown", ".mkd"})
_HTML_SUFFIXES = frozenset({".html", ".htm", ".xhtml", ".xht"})
_HTML_START = re.compile(
    r"(?:\s|<!--.{0,5000}?-->|<\?xml[^>]{0,500}>)*<(?:!doctype\s+html|html|head|body|title|meta|article)\b", re.I | re.S
)
_JSON_START = re.compile(r"\s*(?:\{\s*\"|\[\s*[\[{\"])")
_HTML_PART = re.compile(r"<(p|div|br|h[1-6]|ul|table|span|a)\b[^<>]{0,500}>", re.I)
_ZOTEROS = ("](zotero://open", 'data-annotation="%7B', "data-annotation='%7B")
_LISTS: tuple[tuple[re.Pattern[str], FileKind], ...] = (
    (re.compile(r"\s*TY  - \S"), FileKind.RIS),
    (re.compile(r"(?:\s|%[^\n]*\n)*@[A-Za-z]{3,20}\s*[{(][^\s{}]{0,200}\s*[,=\"{]"), FileKind.BIBTEX),
    (re.compile(r"\"?Highlight\"?,\"?Book Title\"?,", re.I), FileKind.READWISE),
)


def packed_kind(content: bytes, name: str, suffix: str) -> FileKind | None:
    """How to read `content` if it is read by its bytes; None if it is a text.

    Raises ImportFailed with a sentence that says what it is, if it is something that no article is made of.
    """
    if not content:
        raise ImportFailed(Sentence("“{name}” is empty. Save it again where it comes from.", name=name))
    found = _by_signature(content, suffix) or _mail(content, suffix)
    if isinstance(found, FileKind) or found is None:
        return found
    if found in _PROGRAMS:
        raise ImportFailed(Sentence("“{name}” is {found}, which cannot be imported.", name=name, found=found))
    raise ImportFailed(
        Sentence(
            "“{name}” is {found}, which cannot be imported. Save its text as plain text, Markdown or HTML "
            "and import that.",
            name=name,
            found=found,
        )
    )


def text_kind(text: str, name: str, suffix: str) -> FileKind:
    """How to read `text`, from a file of that name. Raises ImportFailed if it is data for programs and no article."""
    listed = _data_kind(text, name, suffix)
    if listed is not None:
        return listed
    head = text[:20_000]
    if _HTML_START.match(head):
        return FileKind.HTML
    if suffix in _MARKDOWN_SUFFIXES:
        return FileKind.MARKDOWN
    return FileKind.HTML if suffix in _HTML_SUFFIXES and _HTML_PART.search(head) else FileKind.PLAIN_TEXT


def _data_kind(text: str, name: str, suffix: str) -> FileKind | None:
    """The kind of a list of references or highlights; None if `text` is none."""
    head = text[:30_000]
    for pattern, kind in _LISTS:
        if pattern.match(head):
            return kind
    if any(mark in head for mark in _ZOTEROS):
        return FileKind.ZOTERO
    if suffix != ".json" and not _JSON_START.match(head):
        return None
    try:
        found = _json_kind(json.loads(text))
    except (ValueError, RecursionError):
        return None
    if found is None:
        raise ImportFailed(Sentence("“{name}” is data for programs (JSON), not an article.", name=name))
    return found


def _json_kind(value: Any) -> FileKind | None:
    if isinstance(value, dict):
        value = value.get("rows", value.get("items", [value]))
    first = value[0] if isinstance(value, list) and value else None
    if not isinstance(first, dict):
        return None
    if "target" in first and ("uri" in first or "document" in first):
        return FileKind.HYPOTHESIS
    return FileKind.CSL_JSON if "type" in first and ("title" in first or "DOI" in first) else None


def _by_signature(content: bytes, suffix: str) -> FileKind | str | None:
    head = content[:1024]
    for signature, what in _SIGNATURES:
        if head.startswith(signature):
            return what
    # Readers of PDF look for its mark in the first 1024 bytes; a text may speak of it, but holds no objects.
    if _PDF.search(head) and (b" obj" in content or suffix == ".pdf"):
        return FileKind.PDF
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        listing = content[:65_536] + content[-65_536:]
        return next((what for part, what in _ZIPPED if part in listing), Sentence("a ZIP archive"))
    if head.startswith(_COMPOUND):
        mail = _COMPOUND_MAIL in content
        return FileKind.MSG if mail else Sentence("an old Word or Office file, or one protected with a password")
    if head[4:8] == b"ftyp":
        return Sentence("a film or picture (MP4, HEIC)")
    # These begin with letters that a text may begin with, too.
    return next((what for letters, what in _LETTERED if head.startswith(letters) and b"\x00" in head), None)


def _mail(content: bytes, suffix: str) -> FileKind | None:
    head = content[:8192]
    if suffix in _MHTML_SUFFIXES:
        return FileKind.MHTML
    if suffix != ".eml" and not _MAIL_HEADERS.match(head):
        return None
    return FileKind.MHTML if _WEB_ARCHIVE.search(head) else FileKind.MAIL
