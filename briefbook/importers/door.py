"""The door: a file -> what it brings, whatever it holds, or one sentence why not."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from briefbook.errors import ImportFailed
from briefbook.importers.bytes_ import read_bytes
from briefbook.importers.cleaning import clean, safe_name
from briefbook.importers.content import Content
from briefbook.importers.encoding import Decoded, decode
from briefbook.importers.kinds import HIGHLIGHTS, REFERENCES, FileKind, packed_kind, text_kind
from briefbook.importers.readers import read_list, read_packed, read_text
from briefbook.importers.suggestions import suggestions
from briefbook.model.article import ArticleDraft, Source
from briefbook.model.body import Kind
from briefbook.model.gathered import Gathered
from briefbook.sentence import Sentence


@dataclass(frozen=True, slots=True)
class Options:
    """How to read: `encoding` overrides what would be detected, `captured_at` (UTC, ISO 8601) the present time;
    `whole_books` makes one article of an e-book instead of one of each chapter; `companions` are the bytes of the
    files that lie beside a saved page, by their names.
    """

    encoding: str | None = None
    captured_at: str | None = None
    whole_books: bool = False
    companions: Mapping[str, bytes] = field(default_factory=dict)


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
    options = Options(encoding, captured_at, whole_books=True)
    drafts = gather(original, file_name, options).drafts
    if not drafts:
        raise ImportFailed(
            Sentence("“{name}” holds references or highlights, not an article.", name=safe_name(file_name))
        )
    return drafts[0]


def gather(original: bytes, file_name: str, options: Options) -> Gathered:
    """All that the bytes of a file of that name bring. Raises ImportFailed as `read` does."""
    name, suffix = safe_name(file_name), Path(file_name).suffix.lower()
    kind = packed_kind(original, name, suffix)
    if kind is not None:
        contents = read_packed(kind, original, name, whole_books=options.whole_books)
        return _gathered(contents, _source(original, name, kind, options, "utf-8"), (), original)
    decoded = decode(original, name, options.encoding)
    kind = text_kind(decoded.text, name, suffix)
    if kind in {FileKind.HTML, FileKind.ZOTERO}:
        # As in `readers`: what reads pages takes long to load.
        from briefbook.importers.html_page import decode_page

        decoded = decode_page(original, name, decoded, options.encoding)
    text, cleaned = clean(decoded.text, name)
    if not text.strip():
        raise ImportFailed(
            Sentence("“{name}” is empty: there is no text in it. Save it again where it comes from.", name=name)
        )
    if kind in REFERENCES | HIGHLIGHTS:
        return replace(read_list(kind, text, name), warnings=_warnings(decoded, cleaned))
    contents = (read_text(kind, text, name, options.companions),)
    source = _source(original, name, kind, options, decoded.encoding)
    return _gathered(contents, source, _warnings(decoded, cleaned), original)


def _source(original: bytes, name: str, kind: FileKind, options: Options, encoding: str) -> Source:
    return Source(
        file_name=name,
        sha256=hashlib.sha256(original).hexdigest(),
        size=len(original),
        captured_at=options.captured_at or _now(),
        media_type=kind.value,
        encoding=encoding,
    )


def _warnings(decoded: Decoded, cleaned: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(warning for warning in (decoded.warning, *cleaned) if warning)


def _gathered(contents: tuple[Content, ...], source: Source, warnings: tuple[str, ...], original: bytes) -> Gathered:
    """The drafts of what was read; what is to be known of the whole file is said of its first article."""
    drafts = tuple(
        _draft(content, source, original, warnings if number == 0 else ()) for number, content in enumerate(contents)
    )
    return Gathered(drafts, highlights=tuple(one for content in contents for one in content.highlights))


def _draft(content: Content, source: Source, original: bytes, warnings: tuple[str, ...]) -> ArticleDraft:
    bylines = (block.text for block in content.body.blocks if block.kind is Kind.BYLINE)
    return ArticleDraft(
        replace(source, url=content.details.url),
        original,
        content.details,
        content.body,
        suggestions(content.body.text, content.details, bylines),
        (*warnings, *content.warnings),
        content.pictures,
    )


def _now() -> str:
    return dt.datetime.now(dt.UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
