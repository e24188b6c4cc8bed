"""The user's words as a search: what FTS5 is asked, and where the words stand in a text. Never FTS5's own syntax."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from briefbook.library.folding import IN_WORD, UNSPACED, Folded, fold

_PIECES = re.compile(r'"([^"]*)"|([^\s"]+)')
_QUOTATION_MARKS = str.maketrans(dict.fromkeys("“”„‟«»＂", '"'))
_WORD = re.compile(f"[{IN_WORD}]+")
_UNSPACED = re.compile(f"[{UNSPACED}]")
_GAP, _END = f"[^{IN_WORD}]+", f"(?![{IN_WORD}])"
_LANGUAGE = re.compile(r"(?<!\S)language:([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)(?!\S)", re.IGNORECASE)

MOST = 40
"""How many words and phrases are searched for; FTS5 refuses expressions that nest too deep."""

Span = tuple[int, int]


@dataclass(frozen=True)
class Phrase:
    """Words that stand together; of the last one, `prefix` says, only the beginning is given. A single word that is
    `loose` may be found in other `forms`, too.
    """

    words: tuple[str, ...]
    prefix: bool = False
    loose: bool = False
    forms: tuple[str, ...] = ()

    @property
    def expression(self) -> str:
        """The phrase for FTS5."""
        itself = '"' + " ".join(self.words) + '"' + ("*" if self.prefix else "")
        forms = (f'"{form}"' for form in self.forms)
        return f"({' OR '.join([itself, *forms])})"

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The phrase in a folded text."""
        first, *others = map(re.escape, self.words)
        end = "" if self.prefix else _END
        forms = [f"{_begins(re.escape(form))}{_END}" for form in self.forms]
        return re.compile("|".join([_GAP.join([_begins(first), *others]) + end, *forms]))


def _begins(word: str) -> str:
    # Looking behind after the word lets the search run from one occurrence of it to the next.
    return f"{word}(?<![{IN_WORD}]{word})"


def parse(query: str) -> tuple[Phrase, ...]:
    """The phrases of a query: what stands in quotation marks, else each word; the last word may be unfinished."""
    pieces = list(_PIECES.finditer(query.translate(_QUOTATION_MARKS)))
    found = [(tuple(_WORD.findall(fold(piece[1] or piece[2] or ""))), piece[2] is not None) for piece in pieces]
    last = len(found) - 1
    return tuple(
        Phrase(
            words,
            prefix=unquoted and index == last and not _UNSPACED.match(words[-1]),
            loose=unquoted and len(words) == 1,
        )
        for index, (words, unquoted) in enumerate(found)
        if words
    )[:MOST]


def split_language(query: str) -> tuple[str, str]:
    """The language (BCP 47) that a query asks for with “language:de”, empty if none, and the rest of the query."""
    asked = _LANGUAGE.search(query)
    return (asked[1], _LANGUAGE.sub(" ", query)) if asked else ("", query)


def expression(phrases: Sequence[Phrase]) -> str:
    """What FTS5 is asked for rows that hold all of `phrases`."""
    return " AND ".join(phrase.expression for phrase in phrases)


def count(text: str, phrases: Sequence[Phrase]) -> int:
    """How many of `phrases` stand in `text`."""
    folded = fold(text)
    return sum(1 for phrase in phrases if phrase.pattern.search(folded))


def spans(text: str, phrases: Sequence[Phrase]) -> tuple[Span, ...]:
    """Where `phrases` stand in `text`, in order, none overlapping another."""
    folded = Folded(text)
    hits = sorted(match.span() for phrase in phrases for match in phrase.pattern.finditer(folded.text))
    found: list[Span] = []
    for start, after in hits:
        span = folded.origin(start), folded.end(after - 1)
        if not found or span[0] >= found[-1][1]:
            found.append(span)
    return tuple(found)
