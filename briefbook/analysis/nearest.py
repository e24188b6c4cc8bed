"""The wording of a text that comes nearest to a quotation that is not in it, and how the two differ in words."""

from __future__ import annotations

import re
from collections import Counter
from difflib import SequenceMatcher

from briefbook.model.anchor import TextPosition, folded

ALIKE = 0.6
"""The least likeness (difflib's ratio of words) at which a passage is shown as the nearest one."""

LONGEST = 400
"""How many words of a quotation are compared; a longer one is compared by its beginning."""

_WORD = re.compile(r"\S+")


def nearest(text: str, quote: str) -> TextPosition | None:
    """The stretch of `text` that is most like `quote`, or None if none is like it."""
    wanted = [_bare(word) for word in quote.split()[:LONGEST]]
    words = list(_WORD.finditer(text))
    if not wanted or not words:
        return None
    bare = [_bare(word.group()) for word in words]
    middle = _densest(bare, wanted)
    slack = len(wanted) // 2 + 5
    first = max(0, middle - slack)
    window = bare[first : middle + len(wanted) + slack]
    blocks = [
        block for block in SequenceMatcher(None, window, wanted, autojunk=False).get_matching_blocks() if block.size
    ]
    if not blocks:
        return None
    # The ends that do not match are taken along, so that a changed first or last word is shown and not cut off.
    begin = max(0, blocks[0].a - blocks[0].b)
    end = min(len(window), blocks[-1].a + blocks[-1].size + (len(wanted) - blocks[-1].b - blocks[-1].size))
    if SequenceMatcher(None, window[begin:end], wanted, autojunk=False).ratio() < ALIKE:
        return None
    return TextPosition(words[first + begin].start(), words[first + end - 1].end())


def word_differences(printed: str, source: str) -> tuple[tuple[str, str], ...]:
    """The stretches of words in which `printed` differs from `source`, as pairs (printed, source); one may be empty."""
    ours, theirs = printed.split(), source.split()
    matcher = SequenceMatcher(None, [folded(word) for word in theirs], [folded(word) for word in ours], autojunk=False)
    return tuple(
        (" ".join(ours[first:last]), " ".join(theirs[start:end]))
        for tag, start, end, first, last in matcher.get_opcodes()
        if tag != "equal"
    )


def _densest(words: list[str], wanted: list[str]) -> int:
    """Where in `words` a stretch as long as `wanted` shares the most words with it."""
    length, missing, shared = len(wanted), Counter(wanted), 0
    best, best_start = -1, 0
    for index, word in enumerate(words):
        shared += missing[word] > 0
        missing[word] -= 1
        if index >= length:
            left = words[index - length]
            missing[left] += 1
            shared -= missing[left] > 0
        if shared > best:
            best, best_start = shared, max(0, index - length + 1)
    return best_start


def _bare(word: str) -> str:
    return "".join(character for character in word.casefold() if character.isalnum()) or word
