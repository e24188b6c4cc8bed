"""A file -> an ArticleDraft: plain text, Markdown and saved web pages. Files are read here, nothing is kept or fetched."""

from __future__ import annotations

from briefbook.importers.bytes_ import MAX_BYTES
from briefbook.importers.door import read

__all__ = ["MAX_BYTES", "read"]
