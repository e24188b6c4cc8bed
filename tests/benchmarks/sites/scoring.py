"""What a program made of a page, held against the truth: words, kinds of blocks, details."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from rapidfuzz.distance import Indel

from briefbook.model.body import Kind
from tests.benchmarks.sites.story import Story

DETAILS = ("title", "authors", "published", "site", "language", "licence")
_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]|\w+")
_AS_GOOD = {Kind.REFERENCE: {Kind.REFERENCE, Kind.LIST_ITEM, Kind.PARAGRAPH}}
"""A note is right as an item of a list, too: that is all that most programs can say."""


@dataclass(frozen=True)
class Extract:
    """What a program found on a page: blocks with their kinds, and details under the names of DETAILS."""

    blocks: tuple[tuple[Kind, str], ...]
    details: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class Score:
    """Shares from 0 to 1."""

    precision: float
    recall: float
    kinds: float
    details: float

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def score(extract: Extract, story: Story) -> Score:
    """How good an extract is. Title, deck, byline, biography and the marks of notes may be in it; all else counts."""
    wanted = list(_wanted(story))
    found = [(number, word) for number, (_, text) in enumerate(extract.blocks) for word in _words(text)]
    pairs = list(_same([word for _, word in wanted], [word for _, word in found]))
    right = sum(wanted[here][0] >= 0 for here, _ in pairs)
    same = {there for _, there in pairs}
    markers = {block.marker for block in story.blocks}
    foreign = sum(word not in markers for at, (_, word) in enumerate(found) if at not in same)
    return Score(
        precision=right / max(1, right + foreign),
        recall=right / max(1, sum(number >= 0 for number, _ in wanted)),
        kinds=_kinds(extract, story, [(wanted[here][0], found[there][0]) for here, there in pairs], found),
        details=sum(_same_detail(extract.details.get(name), _truth(story, name)) for name in DETAILS) / len(DETAILS),
    )


def _wanted(story: Story) -> Iterator[tuple[int, str]]:
    """The words of the page that may be in an extract, with the numbers of their blocks; -1 is for what need not be."""
    names = " and ".join(story.authors)
    for text in (story.title, story.deck, f"By {names} {story.published} {story.published}"):
        yield from ((-1, word) for word in _words(text))
    for number, block in enumerate(story.blocks):
        yield from ((number, word) for word in _words(block.text))
    about = f"{story.authors[0]} is a correspondent of {story.site} and has covered ports." if story.authors else ""
    yield from ((-1, word) for word in _words(about))


def _same(wanted: list[str], found: list[str]) -> Iterator[tuple[int, int]]:
    """The pairs of numbers of the words that are the same and in the same order."""
    for code in Indel.opcodes(wanted, found):
        if code.tag == "equal":
            yield from zip(range(code.src_start, code.src_end), range(code.dest_start, code.dest_end), strict=True)


def _kinds(extract: Extract, story: Story, pairs: list[tuple[int, int]], found: list[tuple[int, str]]) -> float:
    """The share of blocks most of whose words are in one found block of the same kind, which holds little else."""
    sizes = Counter(number for number, _ in found)
    shared = Counter(pairs)
    right = 0
    for number, block in enumerate(story.blocks):
        size = len(_words(block.text))
        there = max(sizes, key=lambda one: shared[number, one], default=-1)
        common = shared[number, there]
        if 2 * common > size and 2 * common > sizes[there]:
            right += extract.blocks[there][0] in _AS_GOOD.get(block.kind, {block.kind})
    return right / len(story.blocks)


def _truth(story: Story, name: str) -> object:
    return getattr(story, name)


def _same_detail(found: object, true: object) -> bool:
    if isinstance(true, tuple):
        return tuple(map(_plain, found if isinstance(found, tuple) else ())) == tuple(map(_plain, true))
    return _plain(found) == _plain(true)


def _plain(value: object) -> str:
    return " ".join(str(value or "").split()).casefold().rstrip("/")


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())
