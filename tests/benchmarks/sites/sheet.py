"""A whole page out of its head and its body."""

from __future__ import annotations

from html import escape

from tests.benchmarks.sites.story import Story


def sheet(story: Story, head: str, body: str, *, root: str = "") -> str:
    """The page; `root` is written into its root element."""
    stated = f'lang="{story.language}"' if story.language else ""
    named = f"<html {stated} {root}><head><meta charset='utf-8'>{head}"
    styled = "<style>body { margin: 0 }</style><script>window.dataLayer = [];</script></head>"
    return f"<!DOCTYPE html>\n{named}{styled}\n<body>{body}</body></html>\n"


def headline(story: Story, tag: str = "h1") -> str:
    """The title, as the page shows it."""
    return f"<{tag}>{escape(story.title)}</{tag}>"


def deck(story: Story, name: str = "standfirst") -> str:
    """The sentence under the title."""
    return f'<p class="{name}">{escape(story.deck)}</p>'
