"""What a page states of itself in its head: JSON-LD, Open Graph and meta tags -> details. Nothing is guessed."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from html import unescape
from typing import Any
from urllib.parse import urljoin

from lxml import html
from lxml.html import HtmlElement

from briefbook.importers import dates
from briefbook.importers.people import split_names
from briefbook.model.article import Author, Details

_ARTICLE_TYPES = re.compile(r"(?:\w*Article|BlogPosting|Report|LiveBlogPosting|CreativeWork|SocialMediaPosting)")
_PROLOGUE = re.compile(r"^\s*<\?xml[^>]*\?>")
_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(https?://\S+)\s*-->")
_ADDRESS = re.compile(r"https?://[^\s<>\"]+", re.IGNORECASE)
_TITLE_NAMES = ("og:title", "citation_title", "dc.title", "dcterms.title", "twitter:title")
_AUTHOR_NAMES = (
    "author",
    "article:author",
    "citation_author",
    "dc.creator",
    "dcterms.creator",
    "parsely-author",
    "byl",
)
_PUBLISHER_NAMES = ("og:site_name", "citation_publisher", "dc.publisher", "dcterms.publisher", "publisher")
_PUBLISHED_NAMES = (
    "article:published_time", "citation_publication_date", "datepublished", "date", "dc.date", "dcterms.date",
    "dcterms.created", "dc.date.issued", "dcterms.issued", "pubdate", "publishdate", "publish-date", "parsely-pub-date",
)  # fmt: skip
_MODIFIED_NAMES = ("article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "last-modified")
_LICENCE_NAMES = ("dcterms.license", "dc.rights", "dcterms.rights", "license", "copyright", "rights")
_URL_NAMES = ("og:url", "citation_public_url")
_NOBODY = frozenset({"admin", "administrator", "webmaster", "root", "user", "editor", "staff"})
"""What programs that make pages call an author whom nobody named."""
_DEEPEST_JSON, _MOST_OBJECTS = 6, 500
_LONGEST_VALUE = 2000


class Head:
    """The statements in one page's head."""

    def __init__(self, page: str) -> None:
        self._page = page
        self._tree: HtmlElement = html.document_fromstring(_PROLOGUE.sub("", page) or "<html></html>")
        self._meta: dict[str, list[str]] = {}
        for element in self._tree.iter("meta"):
            name = (element.get("property") or element.get("name") or element.get("itemprop") or "").strip().lower()
            content = " ".join((element.get("content") or "").split())
            if name and content:
                self._meta.setdefault(name, []).append(content)
        self._article = next(_articles(self._tree), {})

    def details(self) -> Details:
        """All that the head states; dates to the day."""
        return Details(
            title=self._title(),
            authors=self._authors(),
            publisher=_name(self._article.get("publisher")) or self._first(_PUBLISHER_NAMES),
            published=self._date("datePublished", _PUBLISHED_NAMES),
            modified=self._date("dateModified", _MODIFIED_NAMES),
            language=self._language(),
            licence=_text(self._article.get("license")) or self._linked("license") or self._first(_LICENCE_NAMES),
            url=self._url(),
        )

    def description(self) -> str:
        """The summary of the page, which may or may not stand in its text too."""
        return _text(self._article.get("description")) or self._first(("og:description", "description"))

    def _title(self) -> str:
        stated = _text(self._article.get("headline")) or self._first(_TITLE_NAMES)
        if stated:
            return stated
        title = " ".join((self._tree.findtext(".//title") or "").split())
        site = self._first(_PUBLISHER_NAMES)
        return re.sub(rf"\s*[|–—·:-]\s*{re.escape(site)}$", "", title) if site else title

    def _authors(self) -> tuple[Author, ...]:
        listed = self._article.get("author")
        found = tuple(_author(one) for one in (listed if isinstance(listed, list) else [listed]))
        if people := tuple(author for author in found if author.name and author.name.lower() not in _NOBODY):
            return people
        for name in _AUTHOR_NAMES:
            stated = [one for one in self._meta.get(name, ()) if not _ADDRESS.match(one) and one.lower() not in _NOBODY]
            if stated:
                return tuple(Author(one) for person in stated for one in split_names(person.removeprefix("By ")))
        return ()

    def _date(self, key: str, names: Iterable[str]) -> str:
        stated = _text(self._article.get(key)) or self._first(names)
        return dates.stated(stated) if stated else ""

    def _language(self) -> str:
        root = self._tree.get("lang") or self._tree.get("{http://www.w3.org/XML/1998/namespace}lang") or ""
        stated = (
            root
            or _text(self._article.get("inLanguage"))
            or self._first(("og:locale", "dc.language", "content-language"))
        )
        return stated.strip().replace("_", "-") if re.fullmatch(r"\s*[A-Za-z]{2,3}([-_]\w+)*\s*", stated) else ""

    def _url(self) -> str:
        saved = _SAVED_FROM.search(self._page[:5000])
        base = saved.group(1) if saved else ""
        candidates = (self._linked("canonical"), self._first(_URL_NAMES), _text(self._article.get("url")), base)
        absolute = (absolute_address(base, address) for address in candidates if address)
        return next((address for address in absolute if _ADDRESS.fullmatch(address)), "")

    def _linked(self, relation: str) -> str:
        for element in self._tree.iter("link", "a"):
            if relation in (element.get("rel") or "").lower().split() and element.get("href"):
                return str(element.get("href")).strip()
        return ""

    def _first(self, names: Iterable[str]) -> str:
        return next((self._meta[name][0] for name in names if name in self._meta), "")


def absolute_address(base: str, address: str) -> str:
    """`address` as seen from `base`; empty if it is malformed."""
    try:
        return urljoin(base, address)
    except ValueError:
        return ""


def _articles(tree: HtmlElement) -> Iterator[dict[str, Any]]:
    """The JSON-LD objects that describe an article."""
    for script in tree.iter("script"):
        if (script.get("type") or "").strip().lower() != "application/ld+json":
            continue
        try:
            value = json.loads(script.text or "", strict=False)
        except (ValueError, RecursionError):
            continue
        for found in _objects(value):
            kinds = found.get("@type")
            if any(_ARTICLE_TYPES.fullmatch(str(kind)) for kind in (kinds if isinstance(kinds, list) else [kinds])):
                yield found


def _objects(value: Any) -> Iterator[dict[str, Any]]:
    """The objects in a JSON-LD value, outer ones first, within bounds."""
    level, seen = [value], 0
    for _ in range(_DEEPEST_JSON):
        below: list[Any] = []
        for one in level[: _MOST_OBJECTS - seen]:
            if isinstance(one, list):
                below += one
            elif isinstance(one, dict):
                seen += 1
                yield one
                below += [one[key] for key in ("@graph", "mainEntity", "mainEntityOfPage") if key in one]
        level = below


def _author(value: Any) -> Author:
    affiliation = value.get("affiliation") or value.get("worksFor") if isinstance(value, dict) else None
    name = _name(value)
    return Author("" if _ADDRESS.match(name) else name, _name(affiliation))


def _name(value: Any) -> str:
    if isinstance(value, list):
        return _name(value[0]) if value else ""
    return _text(value.get("name")) if isinstance(value, dict) else _text(value)


def _text(value: Any) -> str:
    if isinstance(value, list):
        value = value[0] if value else ""
    if isinstance(value, dict):
        value = value.get("name") or value.get("url") or value.get("@id") or ""
    if not isinstance(value, (str, int)) or isinstance(value, bool):
        return ""
    return " ".join(unescape(str(value)).split())[:_LONGEST_VALUE]
