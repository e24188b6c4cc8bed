"""Markdown text -> Body and back, and the reading of any element tree of HTML's words; no file, no HTML text."""

from __future__ import annotations

from briefbook.markup.reading import parse, read
from briefbook.markup.tree import MAX_DEPTH, Reading, read_tree
from briefbook.markup.writing import unparse

__all__ = ["MAX_DEPTH", "Reading", "parse", "read", "read_tree", "unparse"]
