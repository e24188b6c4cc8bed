"""What a file is, told by its content first and its suffix second."""

from __future__ import annotations

import json
import re
from enum import StrEnum

from briefbook.errors import ImportFailed

_SIGNATURES = (
    (b"\x89PNG\r\n", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"II*\x00", "a TIFF picture"),
    (b"MM\x00*", "a TIFF picture"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ\x00", "an xz archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (b"Rar!\x1a", "a RAR archive"),
    (b"\x7fELF", "a program"),
    (b"\xcf\xfa\xed\xfe", "a program"),
    (b"\xca\xfe\xba\xbe", "a program"),
    (b"SQLite format 3\x00", "an SQLite database"),
    (b"\xd0\xcf\x11\xe0", "an old Word or Office file, or one with a password"),
    (b"{\\rtf", "a rich text (RTF) file"),
    (b"%!PS", "a PostScript file"),
    (b"OggS", "an Ogg recording"),
    (b"fLaC", "a FLAC recording"),
    (b"ID3", "an MP3 recording"),
    (b"wOF", "a font"),
    (b"OTTO", "a font"),
    (b"\x00\x01\x00\x00\x00", "a font"),
)
_LETTERED = (
    (b"MZ", "a Windows program (EXE)"),
    (b"RIFF", "a picture, sound or film (RIFF)"),
    (b"BM", "a bitmap picture (BMP)"),
)
_ZIPPED = (
    (b"application/epub+zip", "an EPUB e-book"),
    (b"application/vnd.oasis.opendocument", "an OpenDocument file"),
    (b"word/", "a Word document (DOCX)"),
    (b"xl/", "an Excel workbook (XLSX)"),
    (b"ppt/", "a PowerPoint presentation (PPTX)"),
)
_MAIL_HEADERS = re.compile(
    rb"(?:[!-9;-~]+:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*\r?\n){0,40}?(?:Received|Return-Path|MIME-Version|Message-ID):", re.I
)
_MAIL_SUFFIXES = frozenset({".eml", ".mht", ".mhtml", ".msg"})
_MARKDOWN_SUFFIXES = frozenset({".md", ".markdown", ".mdown", ".mkd"})
_HTML_SUFFIXES = frozenset({".html", ".htm", ".xhtml", ".xht"})
_HTML_START = re.compile(
    r"(?:\s|<!--.{0,5000}?-->|<\?xml[^>]{0,500}>)*<(?:!doctype\s+html|html|head|body|title|meta|article)\b", re.I | re.S
)
_JSON_START = re.compile(r"\s*(?:\{\s*\"|\[\s*[\[{\"])")
_HTML_PART = re.compile(r"<(p|div|br|h[1-6]|ul|table|span|a)\b[^<>]{0,500}>", re.I)


class FileKind(StrEnum):
    """How a file's text is read; the value is its media type."""

    PLAIN_TEXT = "text/plain"
    MARKDOWN = "text/markdown"
    HTML = "text/html"


def refuse_binary(content: bytes, name: str, suffix: str) -> None:
    """Raise ImportFailed with a sentence that says what `content` is, if it is something that is not read as text."""
    if not content:
        raise ImportFailed(f"“{name}” is empty. Save it again where it comes from.")
    what = _binary_kind(content) or _mail(content, suffix)
    if what:
        raise ImportFailed(
            f"“{name}” is {what}, which cannot be imported. "
            "Save its text as plain text, Markdown or HTML and import that."
        )


def refuse_data(text: str, name: str, suffix: str) -> None:
    """Raise ImportFailed if `text` is data for programs and no article."""
    if suffix == ".json" or _JSON_START.match(text):
        try:
            json.loads(text)
        except (ValueError, RecursionError):
            return
        raise ImportFailed(f"“{name}” is data for programs (JSON), not an article.")


def text_kind(text: str, suffix: str) -> FileKind:
    """How to read `text`, which came from a file with that suffix."""
    head = text[:20_000]
    if _HTML_START.match(head):
        return FileKind.HTML
    if suffix in _MARKDOWN_SUFFIXES:
        return FileKind.MARKDOWN
    return FileKind.HTML if suffix in _HTML_SUFFIXES and _HTML_PART.search(head) else FileKind.PLAIN_TEXT


def _binary_kind(content: bytes) -> str | None:
    head = content[:1024]
    for signature, what in _SIGNATURES:
        if head.startswith(signature):
            return what
    if b"%PDF-" in head:
        return "a PDF"
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        listing = content[:65_536] + content[-65_536:]
        return next((what for part, what in _ZIPPED if part in listing), "a ZIP archive")
    if head[4:8] == b"ftyp":
        return "a film or picture (MP4, HEIC)"
    # These begin with letters that a text may begin with, too.
    return next((what for letters, what in _LETTERED if head.startswith(letters) and b"\x00" in head), None)


def _mail(content: bytes, suffix: str) -> str | None:
    if suffix in {".mht", ".mhtml"}:
        return "a web archive (MHTML)"
    return "a mail message" if suffix in _MAIL_SUFFIXES or _MAIL_HEADERS.match(content[:8192]) else None
