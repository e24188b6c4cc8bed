"""Pages in other languages and scripts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from tests.benchmarks.sites import furniture, heads
from tests.benchmarks.sites.marking import DIVS, WORDPRESS, marked
from tests.benchmarks.sites.sheet import deck, headline, sheet
from tests.benchmarks.sites.story import Story, a_story


def german() -> tuple[str, Story]:
    """A German daily, with the boxes of an English one."""
    return _daily(501, "de", heads.linked_data)


def french() -> tuple[str, Story]:
    """A French daily with meta tags."""
    return _daily(502, "fr", heads.open_graph)


def russian() -> tuple[str, Story]:
    """A Russian site with Dublin Core."""
    return _daily(503, "ru", heads.dublin_core)


def arabic() -> tuple[str, Story]:
    """From right to left."""
    story = a_story(504, "heading", language="ar", length=7)
    article = headline(story) + deck(story) + furniture.byline(story) + marked(story.blocks, WORDPRESS)
    body = f'{furniture.MASTHEAD}<main><article dir="rtl">{article}</article></main>{furniture.FOOTER}'
    return sheet(story, heads.linked_data(story), body, root='dir="rtl"'), story


def japanese() -> tuple[str, Story]:
    """Text without spaces, in divisions."""
    story = replace(a_story(505, "heading", language="ja", length=8), deck="")
    article = headline(story) + furniture.byline(story) + marked(story.blocks, DIVS)
    body = f'{furniture.MASTHEAD}<div class="article">{article}</div>{furniture.sidebar(551, "div")}{furniture.FOOTER}'
    return sheet(story, heads.open_graph(story), body), story


def _daily(seed: int, language: str, head: Callable[[Story], str]) -> tuple[str, Story]:
    story = a_story(seed, "heading", "quote", "list", language=language)
    article = headline(story) + deck(story) + furniture.byline(story) + marked(story.blocks, between={3: furniture.AD})
    body = (
        f"{furniture.COOKIES}{furniture.MASTHEAD}<main><article>{article}</article></main>{furniture.related(seed + 1)}"
    )
    return sheet(story, head(story), body + furniture.comments(seed + 2) + furniture.FOOTER), story


LAYOUTS = (german, french, russian, arabic, japanese)
