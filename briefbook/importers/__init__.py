"""A file -> an ArticleDraft: plain text, Markdown, saved web pages. Nothing is kept and nothing is fetched."""

from __future__ import annotations

from briefbook.importers.bytes_ import MAX_BYTES
from briefbook.importers.door import read, read_content

__all__ = ["MAX_BYTES", "read", "read_content"]
