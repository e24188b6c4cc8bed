"""The marked content of a page: what is shown, as part of what, by which codes of which font."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import pikepdf

_PAINTED = {"f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh", "EI", "INLINE IMAGE"}
_SHOWN = {"Tj", "TJ", "'", '"'}
NOWHERE, FURNITURE, LAYOUT = "nowhere", "Pagination", "Layout"


@dataclass
class Shown:
    """One thing shown: `owner` is an MCID, the type of an artifact, or `NOWHERE`; a text is its codes in a font."""

    owner: int | str
    codes: bytes = b""
    font: str = ""
    moved: bool = False
    """Whether it begins a new line of the text object."""
    picture: str = ""
    """What the page calls the picture that it is."""


@dataclass
class _State:
    owners: list[int | str | None] = field(default_factory=list)
    font: str = ""
    moved: bool = False
    fonts: list[str] = field(default_factory=list)

    @property
    def owner(self) -> int | str:
        return next((owner for owner in reversed(self.owners) if owner is not None), NOWHERE)


def shown(page: pikepdf.Page) -> Iterator[Shown]:
    """All that the page shows, in the order of drawing. Raises ValueError where marks are not closed as opened."""
    state = _State()
    for operands, operator in pikepdf.parse_content_stream(page):
        name = str(operator)
        if name in _SHOWN:
            yield Shown(state.owner, _codes(operands[-1]), state.font, state.moved)
            state.moved = False
        elif name == "Do":
            yield Shown(state.owner, picture=str(operands[0]))
        elif name in _PAINTED:
            yield Shown(state.owner)
        else:
            _follow(name, operands, state)
    if state.owners:
        raise ValueError("marked content is not closed")


def _follow(name: str, operands: list, state: _State) -> None:
    if name in ("BDC", "BMC"):
        state.owners.append(_owner(operands))
    elif name == "EMC":
        if not state.owners:
            raise ValueError("marked content is closed twice")
        state.owners.pop()
    elif name == "Tf":
        state.font = str(operands[0])
    elif name == "Td":
        state.moved = state.moved or operands[1] != 0
    elif name == "BT":
        state.moved = False


def _owner(operands: list) -> int | str | None:
    """None for a mark that says no more than the one around it, as a Span with ActualText."""
    properties = operands[1] if len(operands) > 1 else {}
    if "/MCID" in properties:
        return int(properties.MCID)
    if operands[0] == "/Artifact":
        return str(properties.get("/Type", "/")).strip("/")
    return None


def _codes(operand: pikepdf.Object) -> bytes:
    if isinstance(operand, pikepdf.Array):
        return b"".join(bytes(part) for part in operand if isinstance(part, pikepdf.String))
    return bytes(operand)
