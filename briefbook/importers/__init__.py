"""A file -> what it brings: articles, references, highlights. Nothing is kept and nothing is fetched."""

from __future__ import annotations

from briefbook.importers.bytes_ import MAX_BYTES
from briefbook.importers.door import Options, gather, read, read_content

__all__ = ["MAX_BYTES", "Options", "gather", "read", "read_content"]
