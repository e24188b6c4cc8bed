"""Two texts of an article as one: the newer one, with what is gone from the older one put in where it stood."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from operator import itemgetter

from briefbook.analysis.tidy_runs import tidy_runs
from briefbook.analysis.words import Run, Words
from briefbook.model.anchor import TextPosition
from briefbook.model.body import Block, Body, Kind, Place


@dataclass(frozen=True)
class MergedText:
    """`body` has the words of both texts. `gone` are the places in it of what only the older one has, `come` of what
    only the newer one has. `changes` are the places to go to: one for each stretch where the texts differ. `origins`
    says of each block which one of the newer body it is; None for one that is gone altogether.
    """

    body: Body
    gone: tuple[TextPosition, ...] = ()
    come: tuple[TextPosition, ...] = ()
    changes: tuple[TextPosition, ...] = ()
    origins: tuple[int | None, ...] = ()
    _moved: tuple[tuple[int, int], ...] = field(default=((0, 0),), repr=False)
    _length: int = field(default=0, repr=False)

    def to_merged(self, position: int) -> int:
        """Where a place of the newer text is now."""
        new, merged = self._moved[max(0, bisect_right(self._moved, position, key=itemgetter(0)) - 1)]
        return merged + position - new

    def to_newer(self, position: int) -> int:
        """The place of the newer text that stands at `position` now, or next before it."""
        index = bisect_right(self._moved, position, key=itemgetter(1)) - 1
        new, merged = self._moved[max(0, index)]
        following = self._moved[index + 1][0] if index + 1 < len(self._moved) else self._length
        return min(max(new, new + position - merged), max(new, following))


@dataclass(frozen=True, slots=True)
class _Gap:
    """A stretch where the texts differ: what is gone, where it is to be put in the newer text, what has come."""

    gone: TextPosition | None
    after: int
    before: int
    come: TextPosition | None


@dataclass(frozen=True, slots=True)
class _Piece:
    """Words that are gone, to be put in at `at` of a block of the newer body; `gap` is the number of their change."""

    gap: int
    at: int
    text: str


@dataclass
class _Page:
    """What is being put together."""

    blocks: list[Block] = field(default_factory=list)
    origins: list[int | None] = field(default_factory=list)
    gone: list[tuple[int, TextPosition]] = field(default_factory=list)
    moved: list[tuple[int, int]] = field(default_factory=list)
    length: int = 0

    def begin(self, block: Block, origin: int | None) -> int:
        """Add a block and return where it begins."""
        start = self.length + (2 if self.blocks else 0)
        self.blocks.append(block)
        self.origins.append(origin)
        self.length = start + len(block.text)
        return start


def merged_text(older: Body, newer: Body) -> MergedText:
    """Both as one, typography aside. A paragraph that is gone altogether stands as one between the others."""
    before, after = Words(older.text), Words(newer.text)
    gaps = tuple(_gaps(before, after))
    pieces: dict[int, list[_Piece]] = {}
    whole: dict[int, list[tuple[int, Block]]] = {}
    for number, gap in enumerate(gaps):
        home = _block_at(newer, gap.after) if gap.after else -1
        for place, clip in _clips(older, gap.gone):
            block = replace(place.block, marks=(), text=older.text[clip.start : clip.end], page="", target="")
            # What is gone from the beginning of a paragraph stands before what is left of it, else after.
            leading = clip.start == _words_of(place).start
            at = gap.before if leading else gap.after
            index = _block_at(newer, at)
            if clip == _words_of(place) or index < 0:
                whole.setdefault(home, []).append((number, block))
            elif newer.blocks[index].kind is Kind.TABLE:
                whole.setdefault(index, []).append((number, replace(block, kind=Kind.PARAGRAPH)))
            else:
                piece = _Piece(number, at - newer.places[index].start, _spaced(older.text, clip, gap, leading=leading))
                pieces.setdefault(index, []).append(piece)
    return _put_together(newer, gaps, pieces, whole)


def _spaced(text: str, clip: TextPosition, gap: _Gap, *, leading: bool) -> str:
    """The words that are gone, in one line, with the space that parts them from what they are put beside."""
    words = " ".join(text[clip.start : clip.end].split())
    if leading:
        return f"{words} " if gap.come or text[clip.end : clip.end + 1].isspace() else words
    return f" {words}" if text[clip.start - 1].isspace() else words


def _gaps(before: Words, after: Words) -> Iterator[_Gap]:
    ends: list[Run] = [*tidy_runs(before, after), (len(before.words), len(after.words), 0)]
    old = new = 0
    for first, second, count in ends:
        if first > old or second > new:
            last = after.place(after.starts[new - 1], after.ends[new - 1]).end if new else 0
            following = after.place(after.starts[new], after.ends[new]).start if new < len(after.words) else last
            yield _Gap(
                before.place(before.starts[old], before.ends[first - 1]) if first > old else None,
                last,
                following,
                after.place(after.starts[new], after.ends[second - 1]) if second > new else None,
            )
        old, new = first + count, second + count


def _clips(body: Body, stretch: TextPosition | None) -> Iterator[tuple[Place, TextPosition]]:
    """A stretch of a body's text in pieces, one for each block."""
    for place in body.places:
        if stretch and place.start < stretch.end and stretch.start < place.end:
            yield place, TextPosition(max(place.start, stretch.start), min(place.end, stretch.end))


def _words_of(place: Place) -> TextPosition:
    text = place.block.text
    return TextPosition(place.start + len(text) - len(text.lstrip()), place.start + len(text.rstrip()))


def _block_at(body: Body, position: int) -> int:
    """The block that holds a place, its end included; -1 in an empty body."""
    return next((place.index for place in body.places if place.start <= position <= place.end), -1)


def _put_together(
    newer: Body, gaps: tuple[_Gap, ...], pieces: dict[int, list[_Piece]], whole: dict[int, list[tuple[int, Block]]]
) -> MergedText:
    page = _Page()
    _put_whole(page, whole.get(-1, []))
    for place in newer.places:
        _put_block(page, place, pieces.get(place.index, []))
        _put_whole(page, whole.get(place.index, []))
    made = MergedText(
        Body(tuple(page.blocks)),
        origins=tuple(page.origins),
        _moved=tuple(page.moved) or ((0, 0),),
        _length=len(newer.text),
    )
    come = [
        (number, TextPosition(made.to_merged(clip.start), made.to_merged(clip.end - 1) + 1))
        for number, gap in enumerate(gaps)
        for _, clip in _clips(newer, gap.come)
    ]
    return replace(
        made,
        gone=tuple(place for _, place in page.gone),
        come=tuple(place for _, place in come),
        changes=tuple(_changes([*page.gone, *come])),
    )


def _put_whole(page: _Page, blocks: Iterable[tuple[int, Block]]) -> None:
    for number, block in blocks:
        start = page.begin(block, None)
        page.gone.append((number, TextPosition(start, start + len(block.text))))


def _put_block(page: _Page, place: Place, pieces: list[_Piece]) -> None:
    """Add a block of the newer body with what is gone from it."""
    block, text, added = place.block, "", [(0, 0)]
    cut = 0
    found = []
    for piece in sorted(pieces, key=lambda one: one.at):
        text += block.text[cut : piece.at]
        cut = piece.at
        start = len(text) + len(piece.text) - len(piece.text.lstrip())
        text += piece.text
        found.append((piece.gap, start, len(text.rstrip())))
        added.append((cut, len(text) - cut))
    text += block.text[cut:]
    marks = tuple(
        replace(one, start=_shifted(one.start, added), end=_shifted(one.end - 1, added) + 1) for one in block.marks
    )
    start = page.begin(replace(block, text=text, marks=marks), place.index)
    page.gone += [(number, TextPosition(start + left, start + right)) for number, left, right in found]
    page.moved += [(place.start + at, start + at + by) for at, by in added]


def _shifted(at: int, added: list[tuple[int, int]]) -> int:
    return at + added[bisect_right(added, at, key=itemgetter(0)) - 1][1]


def _changes(places: list[tuple[int, TextPosition]]) -> Iterator[TextPosition]:
    """From the first to the last place of each change, in the order of the text."""
    spans: dict[int, TextPosition] = {}
    for number, place in places:
        known = spans.get(number, place)
        spans[number] = TextPosition(min(known.start, place.start), max(known.end, place.end))
    yield from sorted(spans.values(), key=lambda one: (one.start, one.end))
