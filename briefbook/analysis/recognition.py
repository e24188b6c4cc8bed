"""Recognising a newer version of an article: by its address, or by its name and most of its words."""

from __future__ import annotations

import re
from pathlib import PurePath
from urllib.parse import parse_qsl, urlencode, urlsplit

from briefbook.model.anchor import folded
from briefbook.model.article import Article, ArticleDraft

AT_SAME_ADDRESS = 25
"""So many percent of the words must still be there at the same address; what is rewritten keeps names and figures."""

BY_NAME = 60
"""So many percent of the words must be the same where only a name is."""

_COPY = re.compile(r"(?:\s*\(\d+\)|\s*[-–]\s*copy)+$", re.IGNORECASE)
_TRACKING = re.compile(r"utm_.*|fbclid|gclid|mc_[ce]id|igshid|cmpid|ref_src", re.IGNORECASE)


def addresses(url: str) -> tuple[str, ...]:
    """The spellings under which the page at `url` may be known: with and without https, www, a last stroke and what
    only counts visitors. Empty for an address that names no single page.
    """
    parts = urlsplit(url.strip())
    query = urlencode([pair for pair in parse_qsl(parts.query, keep_blank_values=True) if not _TRACKING.match(pair[0])])
    path = parts.path.rstrip("/")
    if parts.scheme not in ("http", "https") or not parts.hostname or not (path or query):
        return ()
    host = parts.hostname.removeprefix("www.")
    end = f"?{query}" if query else ""
    spelt = (
        f"{scheme}://{www}{host}{path}{stroke}{end}"
        for scheme in ("https", "http")
        for www in ("", "www.")
        for stroke in ("", "/")
    )
    return tuple(dict.fromkeys((*spelt, url)))


def file_names(name: str) -> tuple[str, ...]:
    """The name of a file, and the one that it was copied from: “talks (1).html” is a copy of “talks.html”."""
    path = PurePath(name)
    return tuple(dict.fromkeys((name, _COPY.sub("", path.stem) + path.suffix)))


def is_newer_version(article: Article, draft: ArticleDraft, alike: int, *, by_file_name: bool = True) -> bool:
    """Whether `draft` is a newer version of `article`, whose words are `alike` percent the same."""
    if has_same_address(article, draft):
        return alike >= AT_SAME_ADDRESS or _same(article.details.title, draft.details.title)
    if alike < BY_NAME or _differ(article, draft):
        return False
    names = file_names(draft.source.file_name) if by_file_name else ()
    same_title = _same(article.details.title, draft.details.title)
    same_publisher = _same(article.details.publisher, draft.details.publisher)
    return article.source.file_name in names or (same_title and same_publisher)


def has_same_address(article: Article, draft: ArticleDraft) -> bool:
    """Whether both state the address of one and the same page."""
    here = {spelt for url in _urls(article) for spelt in addresses(url)}
    return any(spelt in here for url in _urls(draft) for spelt in addresses(url))


def _differ(article: Article, draft: ArticleDraft) -> bool:
    """Whether both state an address or a publisher, and not the same."""
    elsewhere = any(addresses(url) for url in _urls(article)) and any(addresses(url) for url in _urls(draft))
    publishers = article.details.publisher, draft.details.publisher
    return elsewhere or (all(publishers) and not _same(*publishers))


def _urls(one: Article | ArticleDraft) -> tuple[str, ...]:
    return tuple(url for url in (one.details.url, one.source.url) if url)


def _same(one: str, other: str) -> bool:
    return bool(one) and folded(one).casefold().strip() == folded(other).casefold().strip()
