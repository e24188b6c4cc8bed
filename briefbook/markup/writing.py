"""Body -> Markdown that `parse` reads back as the same blocks, as far as Markdown has a word for them.

What `parse` has read comes back as it was. Biographies, bylines and the like become paragraphs, a title a heading
of level 1; superscripts become plain text, and of links within links the outer one is kept.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator

from briefbook.markup.nesting import nestable
from briefbook.model.body import Block, Body, Kind, Mark, MarkKind

_SPECIAL = re.compile(
    r"""[\\`*\[\]~]
    | (?<![^\W_]) _ | _ (?![^\W_])      # an underscore inside a word marks nothing
    | < (?!\s) | & (?=[#A-Za-z]|$)
    | ! (?=\[|$)
    | \A\^                             # behind a bracket it would name a note
    """,
    re.VERBOSE,
)
_LINE_START = re.compile(r"^(?P<first>[#>+\-=|:])|^(?P<number>\d{1,9})(?=\.)", re.MULTILINE)
_TRAILING = re.compile(r"#$")
_NUMBERED = re.compile(r"\d{1,9}\.")
_BULLETS = frozenset({"", "-", "*", "+", "•", "–", "—", "‣", "◦", "·", "▪"})
_FENCES = {MarkKind.BOLD: "**", MarkKind.ITALIC: "*", MarkKind.STRUCK: "~~"}
_BREAK = "  \n"
_SEPARATOR = "<!---->"
_ADDRESS_AS_WORDS = re.compile(r"https?://[^<>\s]+", re.IGNORECASE)
_IN_ADDRESS = re.compile(r"[\\<>]|&(?=[#A-Za-z])")


def unparse(body: Body) -> str:
    """Markdown for the blocks of `body`, ending in a line end; empty for an empty body."""
    parts: list[str] = []
    previous: Block | None = None
    for block in body.blocks:
        if previous is not None:
            parts.append("\n" if _tight(previous, block) else "\n\n")
        parts.append("".join(_written(block, _depth_before(previous))))
        previous = block
    return "".join([*parts, "\n"]) if parts else ""


def _tight(previous: Block, block: Block) -> bool:
    return (
        previous.kind is block.kind is Kind.LIST_ITEM and bool(block.marker) and _ordered(previous) == _ordered(block)
    )


def _ordered(block: Block) -> bool:
    return _NUMBERED.fullmatch(block.marker) is not None


def _depth_before(previous: Block | None) -> int:
    return previous.level if previous is not None and previous.kind is Kind.LIST_ITEM else 0


def _written(block: Block, depth_before: int) -> Iterator[str]:
    if block.kind in {Kind.TITLE, Kind.HEADING}:
        # A number sign at the end would be read as part of the heading's own.
        yield "#" * max(1, block.level) + " " + _TRAILING.sub(r"\\#", _inline(block).replace(_BREAK, " "))
    elif block.kind is Kind.CODE:
        fence = _fence(block.text, 3)
        yield f"{fence}\n{block.text}\n{fence}"
    elif block.kind is Kind.QUOTE:
        yield _prefixed(_text(block), "> " * max(1, block.level))
    elif block.kind is Kind.LIST_ITEM:
        yield _item(block, depth_before)
    elif block.kind is Kind.TABLE:
        yield _table(block)
    elif block.kind is Kind.FIGURE:
        address = f"picture:{block.target}" if block.target else ""
        yield f"![{_escape(' '.join(block.text.split()))}]({address})"
    elif block.kind is Kind.REFERENCE and block.marker:
        yield f"[^{block.marker}]: " + _inline(block).replace("\n", "\n    ")
    else:
        yield _text(block)


def _item(block: Block, depth_before: int) -> str:
    level = max(1, block.level)
    text = _text(block)
    if not block.marker and depth_before:
        return _prefixed(text, "    " * level)
    marker = block.marker if _ordered(block) else "-"
    if block.marker not in _BULLETS and not _ordered(block):
        text = f"{_escape(block.marker)} {text}"
    # A list that begins below its first level spells out the levels above on the same line.
    missing = max(0, level - depth_before - 1)
    first = "    " * (level - 1 - missing) + "- " * missing + f"{marker} "
    return first + text.replace("\n", "\n" + "    " * level)


def _table(block: Block) -> str:
    """The table with an empty header row where it has none, since Markdown cannot do without."""
    rows = [_row(line, marks) for line, marks in _lines(block)]
    width = max(len(row) for row in rows)
    if not block.level:
        rows.insert(0, [""] * width)
    rows.insert(1, ["---"] * width)
    if len(rows) == 2:
        rows.append([""] * width)
    return "\n".join("| " + " | ".join(row) + " |" for row in rows)


def _row(line: str, marks: list[Mark]) -> list[str]:
    cells = []
    start = 0
    for cell in line.split("\t"):
        cells.append(_marked(line, start, start + len(cell), marks).replace("|", "\\|"))
        start += len(cell) + 1
    return cells


def _lines(block: Block) -> Iterator[tuple[str, list[Mark]]]:
    start = 0
    for line in block.text.split("\n"):
        marks = _within(list(block.marks), block.text, start, start + len(line))
        yield line, [Mark(mark.start - start, mark.end - start, mark.kind, mark.target) for mark in marks]
        start += len(line) + 1


def _prefixed(text: str, prefix: str) -> str:
    return prefix + text.replace("\n", "\n" + prefix)


def _text(block: Block) -> str:
    """Running text that no line of which can be taken for anything else."""
    return _LINE_START.sub(_escaped_start, _inline(block))


def _escaped_start(match: re.Match[str]) -> str:
    return f"\\{match.group()}" if match.group("first") else f"{match.group()}\\"


def _inline(block: Block) -> str:
    written = _marked(block.text, 0, len(block.text), list(block.marks))
    return _BREAK.join(line if line.strip() else _spelled_out(line) for line in written.split("\n"))


def _spelled_out(spaces: str) -> str:
    """A line of nothing but spaces, which would otherwise end the paragraph."""
    return "".join(f"&#{ord(space)};" for space in spaces)


def _marked(text: str, start: int, end: int, marks: list[Mark]) -> str:
    return _render(text, start, end, _within(nestable(text, marks), text, start, end))


def _render(text: str, start: int, end: int, marks: list[Mark]) -> str:
    """`text[start:end]` with `marks`, which lie within it and do not cross."""
    parts: list[str] = []
    waiting = deque(sorted(marks, key=_outermost_first))
    while waiting:
        mark = waiting.popleft()
        under: list[Mark] = []
        while waiting and waiting[0].start < mark.end:
            under.append(waiting.popleft())
        inside = [other for other in _within(under, text, mark.start, mark.end) if other.kind is not mark.kind]
        written = _wrapped(text, mark, inside)
        if start == mark.start and parts:
            written = _apart(parts[-1], written)
        parts += [_escape(text[start : mark.start]), written]
        start = mark.end
        if beyond := _within(under, text, mark.end, end):
            waiting = deque(sorted([*beyond, *waiting], key=_outermost_first))
    return "".join([*parts, _escape(text[start:end])])


def _apart(first: str, second: str) -> str:
    """`second` so that the marks which end `first` and begin it are not taken for one."""
    return _SEPARATOR + second if first[-1:] == second[:1] and second[:1] in {"*", "~", "`"} else second


def _outermost_first(mark: Mark) -> tuple[int, int, bool]:
    """The order of nesting: of marks over the same stretch, the one that can hold no other is innermost."""
    return mark.start, -mark.end, mark.kind in {MarkKind.CODE, MarkKind.REFERENCE}


def _wrapped(text: str, mark: Mark, inside: list[Mark]) -> str:
    words = text[mark.start : mark.end]
    if mark.kind is MarkKind.REFERENCE:
        return f"[^{mark.target}]"
    if mark.kind is MarkKind.CODE:
        fence = _fence(words, 1)
        return f"{fence} {words} {fence}" if "`" in words else fence + words + fence
    inner = _render(text, mark.start, mark.end, inside)
    if mark.kind is MarkKind.LINK:
        return _link(mark.target, words, inner, plain=not inside)
    return _fenced(_FENCES.get(mark.kind, ""), inner, several=len(inside) > 1)


def _link(target: str, words: str, inner: str, *, plain: bool) -> str:
    if plain and words == target and _ADDRESS_AS_WORDS.fullmatch(target):
        return f"<{target}>"
    return f"[{inner}](<{_IN_ADDRESS.sub(_escaped, target)}>)"


def _fenced(fence: str, inner: str, *, several: bool) -> str:
    # Stars that meet read well as long as no others come between them: ***a** b*, but not ***a** b **c***.
    if fence.startswith("*") and several:
        inner = _SEPARATOR * inner.startswith("*") + inner + _SEPARATOR * inner.endswith("*")
    return fence + inner + fence


def _within(marks: list[Mark], text: str, start: int, end: int) -> list[Mark]:
    """The parts of `marks` that lie in that stretch and do not begin or end with a space."""
    cut = []
    for mark in marks:
        first, last = max(start, mark.start), min(end, mark.end)
        while first < last and text[first].isspace():
            first += 1
        while first < last and text[last - 1].isspace():
            last -= 1
        if first < last:
            cut.append(Mark(first, last, mark.kind, mark.target))
    return cut


def _fence(text: str, least: int) -> str:
    """Backticks, more of them than stand together anywhere in `text`."""
    return "`" * max(least, 1 + max((len(run) for run in re.findall("`+", text)), default=0))


def _escape(text: str) -> str:
    return _SPECIAL.sub(_escaped, text)


def _escaped(match: re.Match[str]) -> str:
    return f"\\{match.group()}"
