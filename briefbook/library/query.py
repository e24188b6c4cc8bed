"""The user's words as a search: what FTS5 is asked, and where the words stand in a text. Never FTS5's own syntax."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from briefbook.library.folding import UNSPACED, fold, fold_with_offsets

_PIECES = re.compile(r'"([^"]*)"|([^\s"]+)')
_QUOTATION_MARKS = str.maketrans(dict.fromkeys("“”„‟«»＂", '"'))
_WORD = re.compile(r"[^\W_]+")
_UNSPACED = re.compile(f"[{UNSPACED}]")
_GAP = r"[\W_]+"

MOST = 40
"""How many words and phrases are searched for; FTS5 refuses expressions that nest too deep."""

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that stand together; of the last one, `prefix` says, only the beginning is given."""

    words: tuple[str, ...]
    prefix: bool = False

    @property
    def expression(self) -> str:
        """The phrase for FTS5."""
        return '"' + " ".join(self.words) + '"' + ("*" if self.prefix else "")

    @property
    def pattern(self) -> re.Pattern[str]:
        """The phrase in a folded text."""
        end = "" if self.prefix else r"(?![^\W_])"
        return re.compile(r"(?<![^\W_])" + _GAP.join(map(re.escape, self.words)) + end)


def parse(query: str) -> tuple[Phrase, ...]:
    """The phrases of a query: what stands in quotation marks, else each word; the last word may be unfinished."""
    pieces = list(_PIECES.finditer(query.translate(_QUOTATION_MARKS)))
    found = [(tuple(_WORD.findall(fold(piece[1] or piece[2] or ""))), piece[2] is not None) for piece in pieces]
    last = len(found) - 1
    return tuple(
        Phrase(words, prefix=open_ended and index == last and _may_go_on(words[-1]))
        for index, (words, open_ended) in enumerate(found)
        if words
    )[:MOST]


def expression(phrases: Sequence[Phrase]) -> str:
    """What FTS5 is asked for rows that hold all of `phrases`."""
    return " ".join(phrase.expression for phrase in phrases)


def count(text: str, phrases: Sequence[Phrase]) -> int:
    """How many of `phrases` stand in `text`."""
    folded = fold(text)
    return sum(1 for phrase in phrases if phrase.pattern.search(folded))


def spans(text: str, phrases: Sequence[Phrase]) -> tuple[Span, ...]:
    """Where `phrases` stand in `text`, in order, none overlapping another."""
    folded, offsets = fold_with_offsets(text)
    hits = sorted(match.span() for phrase in phrases for match in phrase.pattern.finditer(folded))
    found: list[Span] = []
    for start, end in hits:
        first, after = offsets[start], _end(offsets, end, len(text))
        if not found or first >= found[-1][1]:
            found.append((first, after))
    return tuple(found)


def _end(offsets: Sequence[int], end: int, length: int) -> int:
    """The offset in the text after the folded character before `end`, with the marks that belong to it."""
    last = offsets[end - 1]
    return next((offsets[index] for index in range(end, len(offsets)) if offsets[index] > last), length)


def _may_go_on(word: str) -> bool:
    """A single letter begins too many words, and a character of an unspaced script is a whole one."""
    return len(word) > 1 and not _UNSPACED.match(word)
