"""An article as the terminal shows it."""

from __future__ import annotations

import shutil
import sys
import textwrap
from collections.abc import Sequence

from briefbook.cli.output import one_line, say
from briefbook.model.article import Article, Author, Capture, Making
from briefbook.model.body import Block, Kind

MARGIN = 6
"""Places kept for the ¶ number."""

WIDEST = 100


def print_article(article: Article, captures: Sequence[Capture] = ()) -> None:
    """Write the article's details and its captures if there are several, then its blocks, each with its ¶ number, under
    the pages of the original on which they begin.
    """
    told = [("capture", _told(one, shown=one.id == article.capture_id)) for one in captures if len(captures) > 1]
    for name, value in (*_details(article), *told):
        if value:
            say(f"{name:<10} {one_line(value)}")
    page = ""
    for place in article.body.places:
        say()
        if place.block.page not in ("", page):
            say(f"— page {one_line(place.block.page)} —")
            say()
        page = place.block.last_page or page
        number = "" if place.paragraph is None else f"¶ {place.paragraph}"
        print_block(number, place.block)


def _details(article: Article) -> tuple[tuple[str, str], ...]:
    details = article.details
    return (
        ("title", details.title),
        ("deck", details.deck),
        ("authors", "; ".join(_named(author) for author in details.authors)),
        ("publisher", details.publisher),
        ("published", details.published),
        ("language", details.language),
        ("licence", details.licence),
        ("url", details.url),
        ("missing", ", ".join(details.missing)),
        *(("suggested", f"{one.detail}: {one.value} ({one.reason})") for one in article.suggestions),
        ("file", article.source.file_name),
        ("words", str(article.body.words)),
        ("id", article.id),
    )


def _told(capture: Capture, *, shown: bool) -> str:
    how = "corrected by hand" if capture.made is Making.CORRECTED else capture.source.file_name
    words = f"{capture.sequence}, {capture.source.captured_at}, {how}, {capture.body.words} words"
    return f"{words} (shown here)" if shown else words


def _named(author: Author) -> str:
    return f"{author.name} ({author.affiliation})" if author.affiliation else author.name


def print_block(number: str, block: Block) -> None:
    """Write a block, wrapped, with a number before its first line."""
    marker = f"{block.marker} " if block.marker else ""
    kind = "" if block.kind in {Kind.PARAGRAPH, Kind.LIST_ITEM} else f"[{block.kind.value}] "
    width = max(40, min(WIDEST, shutil.get_terminal_size().columns)) if sys.stdout.isatty() else WIDEST
    first = number.ljust(MARGIN)
    shown = f"\n(picture: {block.alt})" if block.target and block.alt not in {"", block.text} else ""
    for line in f"{kind}{marker}{block.text}{shown}".split("\n"):
        wrapped = textwrap.wrap(one_line(line), width - MARGIN, break_on_hyphens=False) or [""]
        for part in wrapped:
            say(f"{first}{part}".rstrip())
            first = " " * MARGIN
