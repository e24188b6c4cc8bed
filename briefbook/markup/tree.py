"""An element tree of HTML's words (p, h1, li, blockquote, table, em, a …) -> blocks with marks.

Markdown's parser and the reading of saved pages both end here. The walk keeps its own stack, so that no nesting can
exhaust Python's; nothing is opened, run or fetched, and attributes other than those named here are not looked at.
Two elements are our own: `note` (a numbered reference, its `marker`) and `reference` (what points to it, its `target`).
A picture becomes a figure whose target is the picture's address as it stands there; whoever asked for the blocks knows
what to make of it. Its text is its caption, else its alternative text, and may be empty.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from briefbook.markup.line import Line, joined
from briefbook.markup.tables import Element, Table, is_layout
from briefbook.model.body import Block, Body, Kind, Mark, MarkKind

MAX_DEPTH = 8
"""How deep lists and quotations may nest; what lies deeper is kept at this depth."""

_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_GATHERED = frozenset({"note", "figure", "caption", "td", "th"})
_FRAMED = frozenset({*_HEADINGS, *_GATHERED, "blockquote", "ul", "ol", "li", "pre", "table"})
_PARTS = "address article aside body dd details div dl dt figcaption footer header html main nav p section summary tr"
_FRAMED_KINDS = frozenset({Kind.TABLE, Kind.CODE, Kind.QUOTE})
_BREAKS = frozenset([*_PARTS.split(), "center", "dialog", "fieldset", "form", "hgroup", "hr"])
_MARKS = {
    **dict.fromkeys(("b", "strong"), MarkKind.BOLD),
    **dict.fromkeys(("i", "em", "cite", "dfn", "var"), MarkKind.ITALIC),
    **dict.fromkeys(("code", "kbd", "samp", "tt"), MarkKind.CODE),
    **dict.fromkeys(("del", "s", "strike"), MarkKind.STRUCK),
    "sup": MarkKind.SUPERSCRIPT,
    "sub": MarkKind.SUBSCRIPT,
}
_ALLOWED = re.compile(r"(?:https?://|mailto:|#)[^\s\x00-\x1f]+", re.IGNORECASE)


@dataclass(frozen=True)
class Reading:
    """What was read: the body, the addresses not kept as links, whether nesting was cut."""

    body: Body
    refused_links: tuple[str, ...] = ()
    flattened: bool = False


@dataclass
class _Frame:
    """Where the walk stands: what the next block is, and how deep in quotations and lists."""

    kind: Kind = Kind.PARAGRAPH
    level: int = 0
    quotes: int = 0
    lists: int = 0
    number: int | None = None
    marker: str = ""
    first_block: int = 0


def read_tree(root: Element) -> Reading:
    """The blocks of the tree under `root`, in reading order."""
    walk = _Walk()
    walk.run(root)
    return Reading(Body(tuple(walk.blocks)), tuple(walk.refused), walk.flattened)


class _Walk:
    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.refused: list[str] = []
        self.flattened = False
        self._line = Line()
        self._marker = ""
        self._frames = [_Frame()]
        self._figures: list[Block] = []
        self._in_table: list[Block] = []
        self._table: Table | None = None

    def run(self, root: Element) -> None:
        stack: list[tuple[Element, Iterator[Element]]] = [(root, iter(root))]
        self._enter(root)
        while stack:
            element, children = stack[-1]
            child = next(children, None)
            if child is None:
                stack.pop()
                self._leave(element)
                if stack:
                    self._text(element.tail)
            elif isinstance(child.tag, str):
                self._enter(child)
                stack.append((child, iter(child)))
            else:
                self._text(child.tail)
        self._flush()

    def _text(self, text: str | None) -> None:
        if text and self._frames[-1].kind is Kind.CODE:
            self._line.add_verbatim(text)
        elif text:
            self._line.add(text)

    def _enter(self, element: Element) -> None:
        tag = str(element.tag)
        if tag in _FRAMED:
            self._flush()
            self._frames.append(self._frame(tag, element))
        elif tag in _BREAKS:
            self._flush()
            if tag == "tr" and self._table is not None:
                self._table.begin_row()
        elif tag == "br":
            if not self._line.break_line():
                self._flush()
        elif tag == "img":
            self._picture(element)
        else:
            self._line.open(self._mark(tag, element))
            self._line.add("“" if tag == "q" else "")
        self._text(element.text)

    def _leave(self, element: Element) -> None:
        tag = str(element.tag)
        if tag in _FRAMED:
            self._flush()
            self._close(tag, self._frames.pop())
        elif tag in _BREAKS:
            self._flush()
        elif tag not in {"br", "img"}:
            self._line.add("”" if tag == "q" else "")
            self._line.close()

    def _frame(self, tag: str, element: Element) -> _Frame:
        around = self._frames[-1]
        frame = replace(around, number=None, marker="", first_block=len(self.blocks))
        if tag in _HEADINGS and not around.quotes:
            frame.kind, frame.level = Kind.HEADING, _HEADINGS[tag]
        elif tag == "blockquote":
            frame.quotes = frame.level = self._deeper(around.quotes)
            frame.kind = Kind.QUOTE
        elif tag in {"ul", "ol"}:
            frame.lists = self._deeper(around.lists)
            frame.number = _first_number(element) if tag == "ol" else None
        elif tag == "li":
            frame.kind, frame.level = Kind.LIST_ITEM, max(1, around.lists)
            self._marker = _item_marker(around)
        elif tag == "pre":
            frame.kind, frame.level = Kind.CODE, 0
        elif tag == "note":
            frame.marker = element.get("marker") or ""
        elif tag == "table" and self._table is None and not is_layout(element):
            self._table = Table()
        return frame

    def _deeper(self, depth: int) -> int:
        self.flattened |= depth >= MAX_DEPTH
        return min(MAX_DEPTH, depth + 1)

    def _close(self, tag: str, frame: _Frame) -> None:
        if tag == "table" and self._table is not None:
            self.blocks += [*self._table.blocks(), *self._in_table]
            self._table, self._in_table = None, []
        if tag not in _GATHERED:
            return
        if tag in {"td", "th"} and self._table is None:
            return
        gathered = self.blocks[frame.first_block :]
        del self.blocks[frame.first_block :]
        if tag in {"td", "th"} and self._table is not None:
            cell = [block for block in gathered if block.kind is not Kind.FIGURE] or gathered
            self._table.add(*_together(cell, " "), header=tag == "th")
            self._in_table += [_wordless(block) for block in gathered if block.kind is Kind.FIGURE]
        elif tag == "figure":
            self.blocks += _captioned(gathered)
        else:
            self.blocks += _gathered(gathered, Kind.REFERENCE if tag == "note" else Kind.PARAGRAPH, frame.marker)

    def _mark(self, tag: str, element: Element) -> tuple[MarkKind, str] | None:
        if tag == "reference":
            return MarkKind.REFERENCE, element.get("target") or ""
        if tag == "a":
            return self._link((element.get("href") or "").strip())
        return (_MARKS[tag], "") if tag in _MARKS else None

    def _link(self, target: str) -> tuple[MarkKind, str] | None:
        if _ALLOWED.fullmatch(target):
            return MarkKind.LINK, target
        if target:
            self.refused.append(target)
        return None

    def _picture(self, element: Element) -> None:
        said = " ".join((element.get("alt") or "").split())
        address = (element.get("src") or "").strip()
        if said or address:
            self._figures.append(Block(Kind.FIGURE, said, target=address, alt=said))

    def _flush(self) -> None:
        frame = self._frames[-1]
        text, marks = self._line.take_verbatim() if frame.kind is Kind.CODE else self._line.take()
        if text.strip():
            marker, self._marker = (self._marker, "") if frame.kind is Kind.LIST_ITEM else ("", self._marker)
            self.blocks.append(Block(frame.kind, text, frame.level, marks, marker))
        self.blocks += self._figures
        self._figures = []


def _together(blocks: list[Block], separator: str) -> tuple[str, tuple[Mark, ...]]:
    return joined([(block.text, block.marks) for block in blocks if block.text], separator)


def _wordless(figure: Block) -> Block:
    """A figure whose words stand elsewhere."""
    return replace(figure, text="", marks=())


def _captioned(gathered: list[Block]) -> list[Block]:
    """The figures of one group; what is said under them is the caption of the last one. What is framed as a figure but
    is a table, code or a quotation stays what it is.
    """
    if any(block.kind in _FRAMED_KINDS for block in gathered):
        return gathered
    figures = [block for block in gathered if block.kind is Kind.FIGURE]
    text, marks = _together([block for block in gathered if block.kind is not Kind.FIGURE], "\n")
    if not text:
        return figures
    if not figures or figures[-1].text != figures[-1].alt:
        return [*figures, Block(Kind.FIGURE, text, 0, marks)]
    # One caption speaks for all that have none of their own.
    before = [_wordless(figure) if figure.text == figure.alt else figure for figure in figures[:-1]]
    return [*before, replace(figures[-1], text=text, marks=marks)]


def _gathered(gathered: list[Block], kind: Kind, marker: str) -> list[Block]:
    """Blocks as one of that kind, and the figures that stood among them."""
    figures = [block for block in gathered if block.kind is Kind.FIGURE]
    words = [block for block in gathered if block.kind is not Kind.FIGURE]
    text, marks = _together(words or figures, "\n")
    if not text:
        return figures
    return [Block(kind, text, 0, marks, marker), *map(_wordless, figures)]


def _first_number(element: Element) -> int:
    start = element.get("start") or ""
    return int(start) if re.fullmatch(r"-?[0-9]{1,9}", start) else 1


def _item_marker(around: _Frame) -> str:
    if around.number is None:
        return "-"
    around.number += 1
    return f"{around.number - 1}."
