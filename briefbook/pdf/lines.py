"""Runs of text broken into lines: measured word by word, first fit, ragged right."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from briefbook.pdf.boxes import Ink, Line, Segment

_CJK = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60"
_SPACE = " \t\u2002-\u2006\u2008-\u200a\u3000"
_FEED = "\n\r\v\f\x85\u2028\u2029"
_TOKEN = re.compile(
    rf"(?P<feed>[{_FEED}])|(?P<space>[{_SPACE}]+)|(?P<cjk>[{_CJK}])"
    rf"|[^{_FEED}{_SPACE}{_CJK}]+?(?:(?:(?<=\w\w)[-–—/](?=\w))|(?=[{_FEED}{_SPACE}{_CJK}])|$)"
)
UNSPACED = re.compile(rf"[{_CJK}\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
"""A character of a script that puts no spaces between words: East Asian, Thai, Lao, Burmese, Khmer."""
_PLACEHOLDER = "000"
_SHORT, _SHORT_LAST, _LINE = 0.12, 0.08, 0.1


class Run(NamedTuple):
    """Text in one ink, as it comes."""

    text: str
    ink: Ink


class _Token(NamedTuple):
    text: str
    width: float
    ink: Ink
    offset: int


class _Word(NamedTuple):
    """Tokens that no line break parts, and the space before them."""

    gap: _Token | None
    tokens: list[_Token]
    width: float
    feed: bool


def width_of(text: str, ink: Ink) -> float:
    """How wide `text` is in `ink`, in points."""
    return ink.face.width(text) * ink.size + ink.tracking * len(text)


def break_lines(runs: Iterable[Run], measure: float) -> list[Line]:
    """`runs` in lines no wider than `measure` points, at least one line.

    The breaks are those with the least sum of squared gaps at the line ends over the whole paragraph, a very short last
    line counting as a fault: the optimum-fit idea of Knuth and Plass (1981), for lines set ragged right.
    """
    words = list(_fitting(_words(runs), measure))
    starts = _best_starts(words, measure)
    ends = [*starts[1:], len(words)]
    return [
        _line(words[start:end], words[end].gap if end < len(words) else None)
        for start, end in zip(starts, ends, strict=True)
    ]


def one_line(runs: Iterable[Run]) -> Line:
    """`runs` in one line, however wide."""
    return _line(list(_words(runs)), None)


def widest_word(runs: Iterable[Run]) -> float:
    """The width of the widest stretch of `runs` that no line break parts."""
    return max((word.width for word in _words(runs)), default=0.0)


def _best_starts(words: list[_Word], measure: float) -> list[int]:
    """The index of the first word of each line."""
    gaps = [word.gap.width if word.gap else 0.0 for word in words]
    edges = [0.0, *itertools.accumulate(gap + word.width for gap, word in zip(gaps, words, strict=True))]
    opens = [edge + gap for edge, gap in zip(edges, gaps, strict=False)]
    feeds = [word.feed for word in words]
    costs, previous, count = [0.0], [0], len(words)
    for end in range(1, count + 1):
        best, best_start, edge = float("inf"), end - 1, edges[end]
        last = end == count or feeds[end]
        for start in range(end - 1, -1, -1):
            width = edge - opens[start]
            if width > measure and start < end - 1:
                break
            cost = costs[start] + _fault(width, measure, last=last)
            if cost < best:
                best, best_start = cost, start
            if feeds[start]:
                break
        costs.append(best)
        previous.append(best_start)
    starts, end = [], count
    while end > 0:
        end = previous[end]
        starts.append(end)
    return starts[::-1] or [0]


def _fault(width: float, measure: float, *, last: bool) -> float:
    """How ill a line of `width` looks; each line costs a little, so that a paragraph does not grow by being even."""
    if last:
        return _SHORT_LAST if width < measure * _SHORT else 0.0
    return _LINE + ((measure - width) / measure) ** 2


def _words(runs: Iterable[Run]) -> Iterator[_Word]:
    gap: _Token | None = None
    tokens: list[_Token] = []
    feed = False
    for token, opens, kind in _tokens(runs):
        if (opens or kind == "feed") and tokens:
            yield _Word(gap, tokens, sum(part.width for part in tokens), feed)
            gap, tokens, feed = None, [], False
        if kind == "feed":
            feed = True
        elif kind == "space":
            gap = token
        else:
            tokens.append(token)
    if tokens:
        yield _Word(gap, tokens, sum(part.width for part in tokens), feed)


def _tokens(runs: Iterable[Run]) -> Iterator[tuple[_Token, bool, str | None]]:
    """Each token, whether a line may break before it, and its kind: feed, space, cjk or None for a word."""
    may_break = False
    offset = 0
    for run in runs:
        if run.ink.page_of:
            yield _Token(_PLACEHOLDER, width_of(_PLACEHOLDER, run.ink), run.ink, offset), may_break, None
            may_break = False
            continue
        for match in _TOKEN.finditer(run.text):
            text, kind = match.group(), match.lastgroup
            if kind == "space":
                text = " "
            token = _Token(text, width_of(text, run.ink), run.ink, offset + match.start())
            yield token, may_break or kind in ("space", "cjk"), kind
            may_break = kind == "cjk" or (kind is None and text[-1] in "-–—/")
        offset += len(run.text)


def _fitting(words: Iterator[_Word], measure: float) -> Iterator[_Word]:
    """The words, with those wider than a line cut where the line is full."""
    for word in words:
        if word.width <= measure:
            yield word
            continue
        gap, feed = word.gap, word.feed
        for token in word.tokens:
            for piece in _cut(token, measure):
                yield _Word(gap, [piece], piece.width, feed)
                gap, feed = None, False


def _cut(token: _Token, measure: float) -> Iterator[_Token]:
    start, width = 0, 0.0
    for index, character in enumerate(token.text):
        advance = width_of(character, token.ink)
        if width + advance > measure and index > start:
            yield token._replace(text=token.text[start:index], width=width, offset=token.offset + start)
            start, width = index, 0.0
        width += advance
    yield token._replace(text=token.text[start:], width=width, offset=token.offset + start)


def _line(words: list[_Word], gap_after: _Token | None) -> Line:
    """The line of `words`. The space at which it was broken stays as text, without width, so that words do not join
    when the page is read by a machine.
    """
    pieces: list[_Token] = []
    for index, word in enumerate(words):
        if index and word.gap:
            pieces.append(word.gap)
        pieces.extend(word.tokens)
    if not pieces:
        return Line((), 0, 0, 0)
    end = pieces[-1].offset + len(pieces[-1].text)
    segments = list(_merge(pieces))
    width = sum(segment.width for segment in segments)
    if gap_after is not None and not segments[-1].ink.page_of:
        segments[-1] = segments[-1]._replace(text=segments[-1].text + " ")
    return Line(tuple(segments), width, pieces[0].offset, end)


def _merge(pieces: list[_Token]) -> Iterator[Segment]:
    texts, ink, width = [pieces[0].text], pieces[0].ink, pieces[0].width
    for piece in pieces[1:]:
        if piece.ink is ink or piece.ink == ink:
            texts.append(piece.text)
            width += piece.width
        else:
            yield Segment("".join(texts), ink, width)
            texts, ink, width = [piece.text], piece.ink, piece.width
    yield Segment("".join(texts), ink, width)
