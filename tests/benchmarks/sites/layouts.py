"""All layouts: a page for each kind of site, its name, and the story on it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tests.benchmarks.sites import abroad, hard, journals, news, old, weblogs
from tests.benchmarks.sites.story import Story


@dataclass(frozen=True)
class Page:
    """A saved page with the truth of it."""

    name: str
    html: str
    story: Story


def pages() -> tuple[Page, ...]:
    """One page of each layout; always the same ones."""
    layouts: list[Callable[[], tuple[str, Story]]] = [
        one for family in (news, journals, weblogs, old, hard, abroad) for one in family.LAYOUTS
    ]
    return tuple(Page(layout.__name__.replace("_", " "), *layout()) for layout in layouts)
