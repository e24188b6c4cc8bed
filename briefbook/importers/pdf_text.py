"""Lines in reading order -> blocks: headings by size, paragraphs by indents and gaps, parted words made whole."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from briefbook.importers.page_signs import sign
from briefbook.importers.pdf_lines import HYPHEN, Stretch
from briefbook.model.body import CELL_SEPARATOR, Block, Kind, count_words
from briefbook.model.picture import UNSAID

_ITEM = re.compile(r"(?P<marker>[•‣◦▪●·–—-]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+(?=\S)")
_NOTE = re.compile(r"\[?(?P<marker>\d{1,3})[\].]?\s+(?=\S)")
_NUMBERED = re.compile(rf"\(?\w{{1,4}}[.)]?{CELL_SEPARATOR}[^{CELL_SEPARATOR}]+")
_PARTED = re.compile(r"(\w+)[-‐\u00ad]$")
_CAPTION = re.compile(
    r"(?:fig(?:ure|ura|\.)|abb(?:ildung|\.)|photo(?:graph)?|foto|bild|image|chart|map|karte|grafik|graphique|gráfico"
    r"|grafico|figuur|рис(?:унок|\.)|rys\.|obr\.)\s*(?:\d|[:–—-])|[図图圖]\s*\d",
    re.IGNORECASE,
)
_WORD = re.compile(r"[\w]+(?:[-‐][\w]+)*")
_LARGER, _SMALLER = 1.12, 0.9
_SAID = frozenset({Kind.PARAGRAPH, Kind.HEADING})
_USUAL = 10.0
_LONGEST_HEADING, _LONGEST_WORD = 200, 100
_MUCH_LARGER, _MOST_WORDS = 1.4, 8
"""What ends as a sentence and has more words is none, unless it is set as large as this."""
_ENDS = '.!?…:;。！？”"»)'


@dataclass(frozen=True, slots=True)
class _Measure:
    """What is usual in the text: the size of its letters, the distance of its lines, the words that it uses."""

    size: float
    leading: float
    words: frozenset[str]
    headings: tuple[float, ...]


def blocks_of(columns: Sequence[Sequence[Stretch]]) -> list[Block]:
    """The blocks of pages whose lines are in reading order; a paragraph may run on to the next page."""
    lines = [line for column in columns for line in column]
    if not lines:
        return []
    measure = _measure(lines)
    blocks: list[Block] = []
    group: list[Stretch] = []
    for line in lines:
        if group and (_is_apart(group[-1], line) or not _goes_on(group, line, measure)):
            blocks.append(_block(group, measure))
            group = []
        group.append(line)
    blocks.append(_block(group, measure))
    return list(_titled(_rejoined(list(_captioned(blocks)), measure)))


def _measure(lines: list[Stretch]) -> _Measure:
    lines = [line for line in lines if not _is_figure(line)]
    sizes: Counter[float] = Counter({_USUAL: 1})
    for line in lines:
        sizes[line.size] += len(line.text)
    size = sizes.most_common(1)[0][0]
    gaps = [a.middle - b.middle for a, b in pairwise(lines) if a.size == b.size == size]
    near = [gap for gap in gaps if 0.5 * size < gap < 2.5 * size]
    words = frozenset(word.lower() for line in lines for word in _WORD.findall(line.text))
    larger = sorted({line.size for line in lines if line.size >= _LARGER * size}, reverse=True)
    return _Measure(size, median(near) if near else 1.2 * size, words, tuple(larger))


def _goes_on(group: list[Stretch], line: Stretch, measure: _Measure) -> bool:
    """Whether a line belongs to the paragraph of the lines before it."""
    last = group[-1]
    if abs(last.size - line.size) > 0.08 * max(last.size, line.size) or _is_heading(line, measure) != _is_heading(
        last, measure
    ):
        return False
    if _ITEM.match(line.text) or (line.size < _SMALLER * measure.size and _NOTE.match(line.text)):
        return False
    down = last.middle - line.middle
    if _is_heading(line, measure):
        return 0 < down < 1.6 * line.size
    if _is_row(line) or (_is_row(last) and not (len(group) == 1 and _NUMBERED.fullmatch(last.text))):
        return _is_row(line) and _is_row(last) and 0 < down < 2.5 * measure.leading
    if down <= 0 or down > 4 * measure.leading:
        # Another column or page: a sentence that has not ended goes on there.
        return last.text[-1] not in _ENDS or (line.text[0].islower() and last.text[-1] not in ".!?")
    column = _last_column(group)
    # The first line may hang out, with a number or a letter.
    left, right = min(one.left for one in column[1:] or column), max(one.right for one in column)
    indented = line.left > left + 0.8 * line.size and len(column) > 1 and not _ITEM.match(group[0].text)
    short = last.right < right - 0.25 * (right - left) and last.text[-1] in _ENDS
    return down < 1.45 * max(measure.leading, line.size) and not indented and not (short and len(group) > 1)


def _is_apart(last: Stretch, line: Stretch) -> bool:
    """Whether two lines have nothing to do with each other, whatever they say."""
    return _is_figure(last) or _is_figure(line) or last.apart != line.apart


def _is_figure(line: Stretch) -> bool:
    return line.figure is not None


def _is_row(line: Stretch) -> bool:
    return CELL_SEPARATOR in line.text


def _last_column(group: list[Stretch]) -> list[Stretch]:
    """The lines of a paragraph that stand in the column or on the page where it has got to."""
    start = len(group) - 1
    while start and group[start - 1].middle > group[start].middle:
        start -= 1
    return group[start:]


def _is_heading(line: Stretch, measure: _Measure) -> bool:
    if len(line.text) > _LONGEST_HEADING or not any(map(str.isalpha, line.text)):
        return False
    return line.size >= _LARGER * measure.size or (line.bold and line.size >= 0.95 * measure.size)


def _block(group: list[Stretch], measure: _Measure) -> Block:
    return replace(_unplaced(group, measure), page=group[0].page)


def _unplaced(group: list[Stretch], measure: _Measure) -> Block:
    figure = group[0].figure
    if figure is not None:
        return Block(Kind.FIGURE, group[0].text, target=figure, alt=group[0].alt)
    if len(group) > 1 and all(map(_is_row, group)):
        return _table(group)
    text = _text(group, measure)
    first = group[0]
    if all(_is_heading(line, measure) for line in group) and not _is_running_text(text, first.size / measure.size):
        larger = first.size >= _LARGER * measure.size
        level = measure.headings.index(first.size) + 1 if larger and first.size in measure.headings else 6
        return Block(Kind.HEADING, text, min(6, level))
    note = _NOTE.match(text) if first.size < _SMALLER * measure.size else None
    if note is not None:
        return Block(Kind.REFERENCE, text[note.end() :], marker=note.group("marker"))
    item = _ITEM.match(text)
    if item is not None and len(text) > item.end():
        return Block(Kind.LIST_ITEM, text[item.end() :], 1, marker=_marker(item.group("marker")))
    return Block(Kind.PARAGRAPH, text)


def _is_running_text(text: str, larger: float) -> bool:
    """Whether what is set like a heading is an emphasised sentence or item."""
    sentence = text[-1] in ".;," and larger < _MUCH_LARGER and count_words(text) > _MOST_WORDS
    return len(text) > _LONGEST_HEADING or text.startswith(("•", "‣", "●", "▪")) or sentence


def _table(group: list[Stretch]) -> Block:
    rows = [line.text.replace(HYPHEN, "-").split(CELL_SEPARATOR) for line in group]
    width = max(map(len, rows))
    return Block(Kind.TABLE, "\n".join(CELL_SEPARATOR.join(row + [""] * (width - len(row))) for row in rows))


def _marker(marker: str) -> str:
    return marker if any(map(str.isalnum, marker)) else "-"


def _text(group: list[Stretch], measure: _Measure) -> str:
    text = group[0].text
    for last, line in pairwise(group):
        text = _with_next(text, line.text, measure, "" if line.page == last.page else sign(line.page))
    whole = f"{text[:-1]}-" if text.endswith(HYPHEN) else text
    return " ".join(whole.replace(HYPHEN, "").split())


def _with_next(text: str, following: str, measure: _Measure, turn: str = "") -> str:
    """The text with the next line, after the sign `turn` if it is on another page; a word that the line's end parted is
    whole again, a hyphen of its own stays.
    """
    parted = _PARTED.search(text, max(0, len(text) - _LONGEST_WORD))
    if parted is None:
        return f"{text} {turn}{following}"
    start = _WORD.match(following)
    if start is None or not following[0].islower():
        return f"{text[:-1]}-{turn}{following}"
    first, second = parted.group(1).lower(), re.split(r"[-‐]", start.group().lower())[0]
    own = f"{first}-{second}" in measure.words and f"{first}{second}" not in measure.words
    return f"{text[:-1]}{'-' if own else ''}{turn}{following}"


def _captioned(blocks: list[Block]) -> Iterator[Block]:
    """The blocks with the captions below pictures, or above them, told as theirs."""
    taken: set[int] = set()
    for index, block in enumerate(blocks):
        if block.kind is not Kind.FIGURE or block.text != UNSAID:
            continue
        beside = (other for other in (index + 1, index - 1) if 0 <= other < len(blocks) and other not in taken)
        caption = next(
            (other for other in beside if blocks[other].kind in _SAID and is_caption(blocks[other].text)), None
        )
        if caption is not None:
            taken.add(caption)
            blocks[index] = replace(block, text=blocks[caption].text)
    yield from (block for index, block in enumerate(blocks) if index not in taken)


def is_caption(text: str) -> bool:
    """Whether a text begins as captions of pictures do: “Figure 3”, “Photo: …”."""
    return _CAPTION.match(text) is not None


def _rejoined(blocks: list[Block], measure: _Measure) -> Iterator[Block]:
    """The blocks with paragraphs made whole that notes at a page's foot or a picture interrupted."""
    held: Block | None = None
    between: list[Block] = []
    for block in blocks:
        if held is None or block.kind in {Kind.HEADING, Kind.LIST_ITEM}:
            yield from (one for one in (held, *between) if one is not None)
            held, between = (block, []) if block.kind is Kind.PARAGRAPH else (None, [])
            if held is None:
                yield block
        elif block.kind in {Kind.REFERENCE, Kind.FIGURE}:
            between.append(block)
        elif between and held.text[-1] not in _ENDS and block.text[0].islower():
            turn = "" if block.page == held.page else sign(block.page)
            held = replace(held, text=_with_next(held.text, block.text, measure, turn))
        else:
            yield from (held, *between)
            held, between = block, []
    yield from (one for one in (held, *between) if one is not None)


def _titled(blocks: Iterator[Block]) -> Iterator[Block]:
    """The blocks with the largest heading at the beginning as the title; the levels of the others from 2 on."""
    found = list(blocks)
    first = next(
        (index for index, block in enumerate(found[:8]) if block.kind is Kind.HEADING and block.level == 1), -1
    )
    ranks = sorted({block.level for index, block in enumerate(found) if block.kind is Kind.HEADING and index != first})
    for index, block in enumerate(found):
        if index == first:
            yield replace(block, kind=Kind.TITLE, level=0)
        elif block.kind is Kind.HEADING:
            yield replace(block, level=min(4, ranks.index(block.level) + 2))
        else:
            yield block
