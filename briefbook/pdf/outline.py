"""The outline: bookmarks that lead to what the contents list (ISO 32000-1, 12.3.3)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from briefbook.pdf.boxes import Outline
from briefbook.pdf.pack import Block
from briefbook.pdf.tree import as_text
from briefbook.pdf.wording import plain


@dataclass(slots=True)
class _Item:
    code: str
    number: int
    below: list[_Item] = field(default_factory=list)


def write_outline(outlines: Iterable[Outline], block: Block) -> str:
    """The reference to the outline. It shows two levels; what is below them is closed."""
    root = _Item("/Type/Outlines", block.number())
    path = [root]
    for outline in outlines:
        del path[outline.level + 1 :]
        item = _Item(f"/Title{as_text(plain(outline.title))}/Dest{as_text(outline.destination)}", block.number())
        path[-1].below.append(item)
        path.append(item)
    shown = len(root.below) + sum(len(item.below) for item in root.below)
    _write(root, f"/Count {shown}", block, level=0)
    return f"{root.number} 0 R"


def _write(item: _Item, said: str, block: Block, *, level: int) -> None:
    below = item.below
    ends = f"/First {below[0].number} 0 R/Last {below[-1].number} 0 R" if below else ""
    block.put(item.number, f"<<{item.code}{ends}{said}>>")
    for place, inner in enumerate(below):
        before = f"/Prev {below[place - 1].number} 0 R" if place else ""
        after = f"/Next {below[place + 1].number} 0 R" if place + 1 < len(below) else ""
        count = f"/Count {'-' if level else ''}{len(inner.below)}" if inner.below else ""
        _write(inner, f"/Parent {item.number} 0 R{before}{after}{count}", block, level=level + 1)
