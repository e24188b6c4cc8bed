"""Small words for the sentences of the pre-flight list."""

from __future__ import annotations


def listed(names: list[str]) -> str:
    """`names` in a sentence: “A”, “A and B”, “A, B and C”."""
    return " and ".join(filter(None, [", ".join(names[:-1]), *names[-1:]]))
