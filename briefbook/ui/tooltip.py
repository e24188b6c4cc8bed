"""Tooltips of words that somebody else may have written."""

from __future__ import annotations


def plain(words: str) -> str:
    """`words` for a tooltip: Qt has no plain ones, takes for HTML whatever has a tag, and opens the files it names."""
    return words.replace("<", "‹")
