"""Tags: which element is drawn where on the pages, noted down while they are drawn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from briefbook.pdf.structure import Element, Role

_TOUCH = 0.1


class Mark(NamedTuple):
    """A marked content: its page, counted from 0, and its number there."""

    page: int
    number: int


@dataclass(eq=False, slots=True)
class Area:
    """A rectangle of a page, counted from 0, that leads to `target`: a URL, or # and a destination."""

    page: int
    target: str
    left: float
    bottom: float
    right: float
    top: float


Part = Mark | Area | Element


class Tags:
    """What is drawn of each element, in the order of drawing, and where destinations are."""

    def __init__(self) -> None:
        self.parts: dict[Element, list[Part]] = {}
        self.owners: list[list[Element]] = []
        self.frames: dict[Element, tuple[float, float, float, float]] = {}
        self.destinations: dict[str, tuple[int, float]] = {}
        self._targets: dict[Element, str] = {}

    @property
    def page(self) -> int:
        """The page that is being drawn, counted from 0."""
        return len(self.owners) - 1

    def begin_page(self) -> None:
        """From now on all is drawn on a new page."""
        self.owners.append([])

    def mark(self, element: Element) -> int:
        """The number of a new marked content on this page that shows a part of `element`."""
        owners = self.owners[-1]
        owners.append(element)
        self.parts.setdefault(element, []).append(Mark(self.page, len(owners) - 1))
        return len(owners) - 1

    def frame(self, element: Element, rectangle: tuple[float, float, float, float]) -> None:
        """Note where the figure `element` stands on this page."""
        self.frames[element] = rectangle

    def link(self, element: Element, target: str) -> Element:
        """The link in `element` that leads to `target`: what was drawn last if it leads there too, or a new one."""
        parts = self.parts.setdefault(element, [])
        last = parts[-1] if parts else None
        if isinstance(last, Element) and self._targets[last] == target:
            return last
        link = Element(Role.LINK)
        self._targets[link] = target
        parts.append(link)
        return link

    def lead(self, link: Element, area: Area) -> None:
        """Make `area` active for `link`; one that touches its last area on the line makes that larger."""
        parts = self.parts[link]
        last = next((part for part in reversed(parts) if isinstance(part, Area)), None)
        if last and last.page == area.page and _touches(last, area):
            last.right, last.top = area.right, max(last.top, area.top)
            last.bottom = min(last.bottom, area.bottom)
        else:
            parts.append(area)

    def destination(self, key: str, top: float) -> None:
        """Make `key` lead to that height of this page, if it leads nowhere yet."""
        self.destinations.setdefault(key, (self.page, top))


def _touches(area: Area, other: Area) -> bool:
    return abs(area.right - other.left) < _TOUCH and area.bottom < other.top and other.bottom < area.top
