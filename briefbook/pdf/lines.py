"""Runs of text broken into lines: measured word by word, over the whole paragraph, ragged right or justified."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from briefbook.pdf import bidi, faults, hyphens
from briefbook.pdf.boxes import PLACEHOLDER, Ink, Line, Run, Segment
from briefbook.pdf.breaks import BREAK_AFTER, Kind, graphemes, is_plain, parts, pieces
from briefbook.pdf.font import SOFT_HYPHEN
from briefbook.pdf.plain_lines import plain_lines
from briefbook.pdf.ragged import traced
from briefbook.pdf.ties import ties


class Fit(NamedTuple):
    """How lines are filled: whether spaces stretch to the full measure, in which language words may be parted, and in
    which one those are that are wider than a line.
    """

    justified: bool = False
    language: str = ""
    wide: str = ""


RAGGED = Fit()
_MOST_EVENED, _EVEN, _CLOSELY = 5, 0.8, 6.0
"""How many lines are evened at most; how long the shortest is beside the longest where they are even enough; how near
to the best measure they come, in points.
"""


class _Token(NamedTuple):
    text: str
    width: float
    ink: Ink
    start: int
    end: int


class _Word(NamedTuple):
    """Tokens that no line break parts, and the space before them. `fault` is what it costs to end a line after it,
    `hyphen` how wide a hyphen is then added.
    """

    gap: _Token | None
    tokens: list[_Token]
    width: float
    feed: bool
    fault: float = 0.0
    hyphen: float = 0.0


def width_of(text: str, ink: Ink) -> float:
    """How wide `text` is in `ink`, in points."""
    return ink.face.width(text) * ink.size + ink.tracking * len(text)


def break_lines(runs: Iterable[Run], measure: float, fit: Fit = RAGGED) -> list[Line]:
    """`runs` in lines no wider than `measure` points, at least one line.

    The breaks are those with the least sum of faults over the whole paragraph: squared gaps at the ends of ragged lines
    or squared changes of the spaces of justified ones, parted words, a very short last line. That is the total-fit idea
    of Knuth and Plass (1981). A line that ends in a parted word ends in a soft hyphen, which is drawn.
    """
    runs = list(runs)
    plain = None if fit.justified else plain_lines(runs, measure, fit.language)
    return plain or _any_lines(runs, measure, fit)


def even_lines(runs: Iterable[Run], measure: float, fit: Fit = RAGGED) -> list[Line]:
    """`runs` in as few lines as `break_lines` has them, and those as even as can be, as titles are set: in the
    narrowest measure that makes no more of them. No word is parted for that.
    """
    runs = list(runs)
    lines = break_lines(runs, measure, fit)
    count, widths = len(lines), [line.width for line in lines]
    if count > _MOST_EVENED or min(widths) >= _EVEN * max(widths):
        return lines
    narrow, wide = max(widest_word(runs), sum(widths) / count), max(widths)
    while wide - narrow > _CLOSELY:
        middle = (narrow + wide) / 2
        tried = break_lines(runs, middle, fit)
        if len(tried) > count:
            narrow = middle
        else:
            wide, lines = middle, tried
    return lines


def _any_lines(runs: list[Run], measure: float, fit: Fit) -> list[Line]:
    """`runs` in lines, whatever they are."""
    directed, rtl = _directed(runs)
    words = _tied(list(_fitting(_words(directed, fit.language), measure, fit.wide)), directed, measure)
    starts = _best_starts(words, measure, justified=fit.justified)
    ends = [*starts[1:], len(words)]
    lines = []
    for start, end in zip(starts, ends, strict=True):
        last = end == len(words) or words[end].feed
        line = _line(words[start:end], hyphened=not last and words[end - 1].hyphen > 0, rtl=rtl)
        if fit.justified and not last:
            line = _justified(line, measure)
        gap_after = end < len(words) and (words[end].feed or words[end].gap is not None)
        lines.append(parted(line) if gap_after else line)
    return lines


def one_line(runs: Iterable[Run]) -> Line:
    """`runs` in one line, however wide."""
    directed, rtl = _directed(list(runs))
    return _line(list(_words(directed)), hyphened=False, rtl=rtl)


def parted(line: Line) -> Line:
    """`line` with a space behind it that has no width, so that a machine does not join it to what it reads next."""
    if not line.segments:
        return line
    *others, last = line.segments
    if last.ink.level % 2:
        # What runs from right to left ends on the left, where a space would push the words along.
        return line
    if last.ink.page_of:
        return line._replace(segments=(*others, last, Segment(" ", last.ink._replace(page_of=""), 0)))
    return line._replace(segments=(*others, last._replace(text=last.text + " ")))


def widest_word(runs: Iterable[Run]) -> float:
    """The width of the widest stretch of `runs` that no line break parts."""
    return max((word.width for word in _words(runs)), default=0.0)


def _directed(runs: list[Run]) -> tuple[list[Run], bool]:
    """`runs` cut where the direction changes, and whether the paragraph runs from right to left."""
    if not any(not run.text.isascii() and bidi.LEFTWARDS.search(run.text) for run in runs):
        return runs, False
    text = "".join("0" if run.ink.page_of else run.text for run in runs)
    rtl = bidi.leftwards(text)
    levels = iter(bidi.levels(text, rtl=rtl))
    directed = []
    for run in runs:
        if run.ink.page_of:
            directed.append(run._replace(ink=run.ink._replace(level=next(levels))))
            continue
        marked = zip(run.text, itertools.islice(levels, len(run.text)), strict=True)
        for level, group in itertools.groupby(marked, key=lambda pair: pair[1]):
            directed.append(Run("".join(character for character, _ in group), run.ink._replace(level=level)))
    return directed, rtl


def _best_starts(words: list[_Word], measure: float, *, justified: bool) -> list[int]:
    """The index of the first word of each line."""
    gaps = [word.gap.width if word.gap else 0.0 for word in words]
    spaces = list(itertools.accumulate(gaps)) if justified else [0.0] * len(words)
    edges = [0.0, *itertools.accumulate([gap + word.width for gap, word in zip(gaps, words, strict=True)])]
    opens = [edge + gap for edge, gap in zip(edges, gaps, strict=False)]
    feeds = [word.feed for word in words]
    costs, previous, count = [0.0], [0], len(words)
    for end in range(1, count + 1):
        word = words[end - 1]
        best, best_start, edge, give = float("inf"), end - 1, edges[end] + word.hyphen, 0.0
        last = end == count or feeds[end]
        for start in range(end - 1, -1, -1):
            room = measure - edge + opens[start]
            if justified:
                give = spaces[end - 1] - spaces[start]
            if room + give * faults.SHRINK < 0 and start < end - 1:
                break
            if last or give:
                hyphened = start > 0 and words[start - 1].hyphen > 0
                cost = costs[start] + _fault(room, measure, give, last=last, hyphened=hyphened)
            else:
                part = room / measure
                cost = costs[start] + part * part
            if cost < best:
                best, best_start = cost, start
            if feeds[start]:
                break
        costs.append(best + word.fault + (0.0 if last else faults.LINE))
        previous.append(best_start)
    return traced(previous)


def _fault(room: float, measure: float, give: float, *, last: bool, hyphened: bool) -> float:
    """How ill a line looks that leaves `room` on a measure: the last one of a paragraph, which should not begin with
    the rest of a word, or one whose spaces are `give` wide and change. Besides, each line costs a little, so that a
    paragraph does not grow by being even.
    """
    if last:
        return faults.of_last(room, measure, hyphened=hyphened)
    part = room / give
    return (part / (faults.STRETCH if part > 0 else faults.SHRINK)) ** 2 * faults.LINE


def _words(runs: Iterable[Run], language: str = "") -> Iterable[_Word]:
    words = _Words()
    for run in runs:
        words.take(run)
    whole = words.close()
    return _hyphenated(whole, language) if language else whole


class _Words:
    """Words as they come together from runs: one may have letters of several inks."""

    def __init__(self) -> None:
        self._done: list[_Word] = []
        self._tokens: list[_Token] = []
        self._gap: _Token | None = None
        self._feed = False
        self._after = (0.0, 0.0)
        self._before = ""
        self._offset = 0

    def take(self, run: Run) -> None:
        """Add `run` to the words so far."""
        if run.ink.page_of:
            width = width_of(PLACEHOLDER, run.ink)
            self._add(_Token(PLACEHOLDER, width, run.ink, self._offset, self._offset))
            self._before = PLACEHOLDER
            return
        if is_plain(run.text):
            self._take_plain(run)
        else:
            self._take_pieces(run)
        self._offset += len(run.text)
        self._before = run.text[-1:] or self._before

    def close(self) -> list[_Word]:
        """All words, when no run follows."""
        self._end()
        return self._done

    def _take_plain(self, run: Run) -> None:
        """As `_take_pieces` does, but fast, since nearly all text is like this."""
        ink, at = run.ink, self._offset
        measure, size, tracking = ink.face.width, ink.size, ink.tracking
        gap = _Token(" ", measure(" ") * size + tracking, ink, at, at)
        if self._before and self._before in BREAK_AFTER:
            self._end()
        for index, word in enumerate(run.text.split(" ")):
            if index:
                self._end()
                self._gap = gap
            for number, part in enumerate(parts(word)):
                if number:
                    self._end()
                if part:
                    width = measure(part) * size + tracking * len(part)
                    self._tokens.append(_Token(part, width, ink, at, at + len(part)))
                at += len(part)
            at += 1

    def _take_pieces(self, run: Run) -> None:
        ink, offset = run.ink, self._offset
        for text, start, end, kind, opens, hyphen, reluctant in pieces(run.text, self._before):
            if opens or kind is not Kind.WORD:
                self._end()
            shown = " " if kind is Kind.SPACE else text
            token = _Token(shown, width_of(shown, ink), ink, offset + start, offset + end)
            if kind is Kind.WORD:
                after = (
                    (faults.HYPHEN, width_of(SOFT_HYPHEN, ink))
                    if hyphen
                    else (faults.RELUCTANT if reluctant else 0.0, 0.0)
                )
                self._add(token, after)
            elif kind is Kind.SPACE:
                self._gap = token
            else:
                self._feed = True

    def _add(self, token: _Token, after: tuple[float, float] = (0.0, 0.0)) -> None:
        self._tokens.append(token)
        self._after = after

    def _end(self) -> None:
        tokens = self._tokens
        if tokens:
            width = tokens[0].width if len(tokens) == 1 else sum([token.width for token in tokens])
            self._done.append(_Word(self._gap, tokens, width, self._feed, *self._after))
            self._gap, self._tokens, self._feed, self._after = None, [], False, (0.0, 0.0)


def _hyphenated(words: Iterable[_Word], language: str) -> Iterator[_Word]:
    """The words, with those that may be parted in `language` in parts."""
    for word in words:
        places = hyphens.places(word.tokens[0].text, language) if len(word.tokens) == 1 else ()
        if not places or word.hyphen:
            yield word
            continue
        gap, feed, token = word.gap, word.feed, word.tokens[0]
        hyphen, done = width_of(SOFT_HYPHEN, token.ink), 0.0
        for start, end in itertools.pairwise((0, *places, len(token.text))):
            text, last = token.text[start:end], end == len(token.text)
            width = width_of(token.text[:end], token.ink) - done
            part = token._replace(text=text, width=width, start=token.start + start, end=token.start + end)
            yield _Word(gap, [part], width, feed, *((word.fault, 0.0) if last else (faults.HYPHEN, hyphen)))
            gap, feed, done = None, False, done + width


def _tied(words: list[_Word], runs: Iterable[Run], measure: float) -> list[_Word]:
    """The words, with those that belong together made one, unless that is wide."""
    if sum([word.width for word in words]) <= measure * faults.TIED:
        return words
    places = ties("".join([run.text for run in runs]))
    made: list[_Word] = []
    for word in words:
        if made and word.gap and not word.feed and word.tokens[0].start in places:
            before = made[-1]
            width = before.width + word.gap.width + word.width
            if width <= measure * faults.TIED:
                tokens = [*before.tokens, word.gap, *word.tokens]
                made[-1] = word._replace(gap=before.gap, tokens=tokens, width=width, feed=before.feed)
                continue
        made.append(word)
    return made


def _fitting(words: Iterable[_Word], measure: float, language: str) -> Iterator[_Word]:
    """The words, with those wider than a line parted as `language` does, or else cut where the line is full."""
    for word in words:
        for part in _hyphenated([word], language) if language and word.width > measure else [word]:
            if part.width + part.hyphen <= measure:
                yield part
                continue
            gap, feed = part.gap, part.feed
            for token in part.tokens:
                for piece in _cut(token, measure):
                    yield _Word(gap, [piece], piece.width, feed)
                    gap, feed = None, False


def _cut(token: _Token, measure: float) -> Iterator[_Token]:
    start, index, width = 0, 0, 0.0
    for grapheme in graphemes(token.text):
        advance = width_of(grapheme, token.ink)
        if width + advance > measure and index > start:
            text = token.text[start:index]
            yield token._replace(text=text, width=width, start=token.start + start, end=token.start + index)
            start, width = index, 0.0
        width += advance
        index += len(grapheme)
    yield token._replace(text=token.text[start:], width=width, start=token.start + start)


def _line(words: list[_Word], *, hyphened: bool, rtl: bool) -> Line:
    tokens: list[_Token] = []
    for index, word in enumerate(words):
        if index and word.gap:
            tokens.append(word.gap)
        tokens.extend(word.tokens)
    if not tokens:
        return Line((), 0, 0, 0, rtl=rtl)
    start, end = tokens[0].start, tokens[-1].end
    if hyphened:
        last = tokens[-1]
        tokens[-1] = last._replace(text=last.text + SOFT_HYPHEN, width=last.width + words[-1].hyphen)
    segments = list(_merge(tokens))
    if rtl or any(segment.ink.level for segment in segments):
        segments = bidi.visual([(segment, segment.ink.level) for segment in segments])
    return Line(tuple(segments), sum([segment.width for segment in segments]), start, end, rtl=rtl)


def _merge(tokens: list[_Token]) -> Iterator[Segment]:
    texts, ink, width = [tokens[0].text], tokens[0].ink, tokens[0].width
    for token in tokens[1:]:
        if token.ink is ink or token.ink == ink:
            texts.append(token.text)
            width += token.width
        else:
            yield Segment("".join(texts), ink, width)
            texts, ink, width = [token.text], token.ink, token.width
    yield Segment("".join(texts), ink, width)


def _justified(line: Line, measure: float) -> Line:
    """`line` with its spaces made to fill the measure, unless they would gape."""
    count = sum(segment.text.count(" ") for segment in line.segments)
    if not count:
        return line
    space = (measure - line.width) / count
    if space > faults.WIDEST * width_of(" ", line.segments[0].ink):
        return line
    segments = tuple(
        segment._replace(width=segment.width + space * segment.text.count(" ")) for segment in line.segments
    )
    return line._replace(segments=segments, width=measure, word_space=space)
