"""Breaks: the pieces of a text between which a line may end, after the classes of Unicode's line breaking (UAX #14)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum, auto
from functools import cache
from typing import NamedTuple

import regex

from briefbook.pdf.font import SOFT_HYPHEN

_EAST_ASIAN = (
    "\u2e80-\u2fdf\u3001-\u30ff\u3105-\u312f\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uf900-\ufaff\uff01-\uff9f"
    "\U00020000-\U0003ffff"
)
_SYLLABIC = "\u0e01-\u0eff\u1000-\u109f\u1780-\u17d3\u1950-\u19df\u1a20-\u1aad\ua9e0-\ua9ff\uaa60-\uaadf"
_SPACE = " \t\u2002-\u2006\u2008-\u200a\u3000"
_FEED = "\n\r\v\f\x85\u2028\u2029"
_APART = f"{_FEED}{_SPACE}{_EAST_ASIAN}{_SYLLABIC}\u200b{SOFT_HYPHEN}"
_THAI_LAO = (
    "[\u0e40-\u0e44\u0ec0-\u0ec4]?[\u0e01-\u0e2e\u0e81-\u0eae\u0edc-\u0edf][\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc"
    "\u0ec8-\u0ece]*[\u0e30\u0e32\u0e33\u0e45\u0e46\u0e2f\u0eb0\u0eb2\u0eb3\u0ec6\u0eaf]*"
)
_BURMESE = (
    "[\u1000-\u102a\u103f](?:\u1039[\u1000-\u1021]|[\u102b-\u103e\u1056-\u109d]"
    "|[\u1000-\u1021](?=\u1037?[\u103a\u1039]))*"
)
_KHMER = "[\u1780-\u17b3](?:\u17d2[\u1780-\u17a2]|[\u17b4-\u17d1\u17d3])*"
_PIECE = re.compile(
    rf"(?P<feed>[{_FEED}])|(?P<space>[{_SPACE}]+)|(?P<hint>[\u200b{SOFT_HYPHEN}])|(?P<ideograph>[{_EAST_ASIAN}])"
    rf"|(?P<syllable>{_THAI_LAO}|{_BURMESE}|{_KHMER}|[{_SYLLABIC}][\u0300-\u036f\u1a55-\u1a7c\ua9e5\uaa7b-\uaadf]*)"
    rf"|[^{_APART}]+?(?:(?:(?<=\w\w)[-–—/](?=\w))|(?:[\u0f0b\u1361](?=\w))|(?=[{_APART}])|$)"
)
UNSPACED = re.compile(rf"[{_EAST_ASIAN}{_SYLLABIC}]")
"""A character of a script that puts no spaces between words: East Asian, Thai, Lao, Burmese, Khmer and their kin."""
_NOT_FIRST = regex.compile(
    r"[\p{lb=CL}\p{lb=CP}\p{lb=EX}\p{lb=IS}\p{lb=SY}\p{lb=NS}\p{lb=CJ}\p{lb=IN}\p{lb=GL}\p{lb=WJ}\p{lb=CM}"
    r"\p{lb=ZWJ}\p{lb=PO}”’»%]"
)
_NOT_LAST = regex.compile(r"[\p{lb=OP}\p{lb=GL}\p{lb=WJ}\p{lb=ZWJ}\p{lb=PR}“‘«]")
_LEADING = "\u0e40\u0e41\u0e42\u0e43\u0e44\u0ec0\u0ec1\u0ec2\u0ec3\u0ec4"
"""Vowels of Thai and Lao that stand before their consonant: with them a syllable begins, and often a word."""
BREAK_AFTER = "-–—/\u0f0b\u1361"
"""Signs after which a line may end, inside a word."""


_PARTED = re.compile(rf"[{_FEED}{_EAST_ASIAN}{_SYLLABIC}\u200b{SOFT_HYPHEN}\t\u2002-\u2006\u2008-\u200a\u0f0b\u1361]")
_WITHIN = re.compile(r"(?<=\w\w[-–—/])(?=\w)")


class Kind(Enum):
    """What a piece is: a word or a part of one, white space, or a line feed."""

    WORD = auto()
    SPACE = auto()
    FEED = auto()


class Piece(NamedTuple):
    """A piece of text, where it stands, and whether a line may end before it. After a `hyphen` piece a line may end
    with a hyphen; after a `reluctant` one it had better not, since it may be in the middle of a word.
    """

    text: str
    start: int
    end: int
    kind: Kind
    opens: bool
    hyphen: bool = False
    reluctant: bool = False


_KINDS = {"feed": Kind.FEED, "space": Kind.SPACE}


def is_plain(text: str) -> bool:
    """Whether lines may end in `text` only at plain spaces, and after the hyphens, dashes and slashes of words."""
    return _PARTED.search(text) is None


def parts(word: str) -> list[str]:
    """`word`, which is plain, cut where a line may end inside it."""
    return [word] if word.isalpha() else _WITHIN.split(word)


def pieces(text: str, before: str) -> Iterator[Piece]:
    """The pieces of `text`, `before` being the character before it; empty at the beginning."""
    last, free, hinted = before, UNSPACED.match(before) is not None, before in BREAK_AFTER and before != ""
    held: Piece | None = None
    for match in _PIECE.finditer(text):
        kind, shown = match.lastgroup, match.group()
        if kind == "hint":
            if held:
                yield held._replace(end=match.end(), hyphen=shown == SOFT_HYPHEN)
                held = None
            hinted = True
            continue
        loose = kind in ("ideograph", "syllable")
        opens = hinted or ((loose or free) and _may_part(last, shown[0]))
        if held:
            yield held._replace(reluctant=True) if kind == "syllable" and shown[0] not in _LEADING else held
        held = Piece(shown, match.start(), match.end(), _KINDS.get(kind or "", Kind.WORD), opens)
        last, free, hinted = shown[-1], loose, kind is None and shown[-1] in BREAK_AFTER
    if held:
        yield held


def graphemes(text: str) -> list[str]:
    """What readers see as single characters: letters with their marks."""
    return list(text) if text.isascii() else regex.findall(r"\X", text)


@cache
def _may_part(before: str, after: str) -> bool:
    """Whether a line may end between two characters of which one belongs to a script without spaces: not before what
    closes, a small kana or a sound mark, not after what opens (kinsoku; UAX #14 LB13 to LB28 with CJ as NS).
    """
    if before == "":
        return False
    if before == after and before in "—…‥":
        return False
    return not _NOT_FIRST.match(after) and not _NOT_LAST.match(before)
