"""Tags: which element is drawn where on the pages, noted down while they are drawn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from briefbook.pdf.structure import Element, Role

_TOUCH = 0.1
_NAMED = 24
"""As many digits of a SHA-256 name a picture: no two of any library are alike in them."""


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


class PageTags:
    """What is drawn of each element on one page, in the order of drawing, where destinations are, and which pictures it
    shows.
    """

    def __init__(self, page: int) -> None:
        self.page = page
        self.owners: list[Element] = []
        self.parts: dict[Element, list[Part]] = {}
        self.frames: dict[Element, tuple[float, float, float, float]] = {}
        self.destinations: dict[str, float] = {}
        self.pictures: dict[str, None] = {}
        self._targets: dict[Element, str] = {}

    def mark(self, element: Element) -> int:
        """The number of a new marked content on this page that shows a part of `element`."""
        self.owners.append(element)
        number = len(self.owners) - 1
        self.parts.setdefault(element, []).append(Mark(self.page, number))
        return number

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
        if last and _touches(last, area):
            last.right, last.top = area.right, max(last.top, area.top)
            last.bottom = min(last.bottom, area.bottom)
        else:
            parts.append(area)


def picture_name(sha256: str) -> str:
    """What the pages call a picture."""
    return f"P{sha256[:_NAMED]}"


def _touches(area: Area, other: Area) -> bool:
    return abs(area.right - other.left) < _TOUCH and area.bottom < other.top and other.bottom < area.top
