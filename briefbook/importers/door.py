"""The door: a path -> an ArticleDraft, whatever lies at the path, or one sentence why not."""

from __future__ import annotations

import datetime as dt
import hashlib
from pathlib import Path

from briefbook.errors import ImportFailed
from briefbook.importers.bytes_ import read_bytes
from briefbook.importers.cleaning import clean, safe_name
from briefbook.importers.content import Content
from briefbook.importers.encoding import decode
from briefbook.importers.html_page import decode_page, read_html
from briefbook.importers.kinds import FileKind, refuse_binary, refuse_data, text_kind
from briefbook.importers.markdown_file import read_markdown
from briefbook.importers.plain_text import read_plain_text
from briefbook.importers.suggestions import suggestions
from briefbook.model.article import ArticleDraft, Source


def read(path: Path, *, encoding: str | None = None, captured_at: str | None = None) -> ArticleDraft:
    """The article in the file at `path`, told by the file's content first and its suffix second.

    `encoding` overrides what would be detected; `captured_at` (UTC, ISO 8601) the present time. Nothing is fetched and
    nothing that the file names is opened. Raises ImportFailed, with one sentence that names the file, for whatever
    cannot become an article.
    """
    return read_content(read_bytes(path), path.name, encoding=encoding, captured_at=captured_at)


def read_content(
    original: bytes, file_name: str, *, encoding: str | None = None, captured_at: str | None = None
) -> ArticleDraft:
    """The article in the bytes of a file of that name, or of what may become one; all else as `read` does it."""
    name, suffix = safe_name(file_name), Path(file_name).suffix.lower()
    refuse_binary(original, name, suffix)
    decoded = decode(original, name, encoding)
    refuse_data(decoded.text, name, suffix)
    kind = text_kind(decoded.text, suffix)
    if kind is FileKind.HTML:
        decoded = decode_page(original, name, decoded, encoding)
    text, cleaned = clean(decoded.text, name)
    if not text.strip():
        raise ImportFailed(f"“{name}” is empty: there is no text in it. Save it again where it comes from.")
    content = _content(kind, text, name)
    source = Source(
        file_name=name,
        sha256=hashlib.sha256(original).hexdigest(),
        size=len(original),
        captured_at=captured_at or _now(),
        media_type=kind.value,
        encoding=decoded.encoding,
        url=content.details.url,
    )
    warnings = (decoded.warning, *cleaned, *content.warnings)
    return ArticleDraft(
        source,
        original,
        content.details,
        content.body,
        suggestions(content.body.text, content.details),
        tuple(warning for warning in warnings if warning),
    )


def _content(kind: FileKind, text: str, name: str) -> Content:
    if kind is FileKind.PLAIN_TEXT:
        return read_plain_text(text)
    return read_markdown(text, name) if kind is FileKind.MARKDOWN else read_html(text, name)


def _now() -> str:
    return dt.datetime.now(dt.UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
