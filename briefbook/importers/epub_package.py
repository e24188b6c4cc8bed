"""What an EPUB says of itself: its chapters in reading order, their titles, its details, whether it is locked.

Source: EPUB 3.3, W3C Recommendation 25 May 2023, sections 4.2 (container) and 5 (package document).
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from urllib.parse import unquote

from lxml import etree

from briefbook.errors import ImportFailed
from briefbook.importers import dates
from briefbook.importers.archive import Archive
from briefbook.model.article import Author, Details
from briefbook.sentence import Sentence

MAX_CHAPTERS = 2_000
_CONTAINER = "META-INF/container.xml"
_ENCRYPTION = "META-INF/encryption.xml"
_FONT_LOCKS = frozenset({"http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC"})
_PAGES = frozenset({"application/xhtml+xml", "text/html", "application/x-dtbook+xml"})
_DC = "{http://purl.org/dc/elements/1.1/}"
_TYPE = "{http://www.idpf.org/2007/ops}type"


@dataclass(frozen=True, slots=True)
class Package:
    """An e-book's own account: where its chapters are, what they are called, its details."""

    details: Details
    chapters: tuple[str, ...]
    titles: dict[str, str] = field(default_factory=dict)
    missing: int = 0


def read_package(archive: Archive, name: str) -> Package:
    """The account of the EPUB in `archive`. Raises ImportFailed if it is locked or there is none."""
    if _ENCRYPTION in archive and _is_locked(archive):
        raise ImportFailed(
            Sentence(
                "“{name}” is protected (DRM): only its seller's program can read it. Ask for a copy without "
                "protection.",
                name=name,
            )
        )
    roots = [element.get("full-path") or "" for element in _all(archive.xml(_CONTAINER), "rootfile")]
    if not roots or roots[0] not in archive:
        raise ImportFailed(
            Sentence("“{name}” is damaged: it does not say what is in it. Get it again where it comes from.", name=name)
        )
    opf = archive.xml(roots[0])
    folder = posixpath.dirname(roots[0])
    items = {item.get("id"): item for item in _all(opf, "item")}
    spine = [items[ref.get("idref")] for ref in _all(opf, "itemref") if ref.get("idref") in items]
    spine = spine or list(items.values())
    if len(spine) > MAX_CHAPTERS:
        raise ImportFailed(
            Sentence(
                "“{name}” lists {number} chapters, far too many for a book. It was not opened.",
                name=name,
                number=f"{len(spine):,}",
            )
        )
    contents = {_path(folder, item) for item in items.values() if "nav" in (item.get("properties") or "").split()}
    pages = [_path(folder, item) for item in spine if (item.get("media-type") or "") in _PAGES]
    there = [page for page in dict.fromkeys(pages) if page in archive and page not in contents]
    lost = sum(page not in archive for page in dict.fromkeys(pages))
    return Package(_details(opf), tuple(there), _titles(archive, items.values(), folder), lost)


def target(page: str, reference: str) -> tuple[str, str]:
    """The part and the place in it that a link in the part `page` leads to."""
    path, _, place = reference.partition("#")
    return (posixpath.normpath(posixpath.join(posixpath.dirname(page), unquote(path))) if path else page), place


def _is_locked(archive: Archive) -> bool:
    methods = [element.get("Algorithm") for element in _all(archive.xml(_ENCRYPTION), "EncryptionMethod")]
    return not methods or any(method not in _FONT_LOCKS for method in methods)


def _all(root: etree._Element, tag: str) -> Iterator[etree._Element]:
    return root.iter(f"{{*}}{tag}")


def _path(folder: str, item: etree._Element) -> str:
    return posixpath.normpath(posixpath.join(folder, unquote(item.get("href") or "")))


def _details(opf: etree._Element) -> Details:
    def stated(tag: str) -> list[str]:
        return [" ".join((element.text or "").split()) for element in opf.iter(f"{_DC}{tag}")]

    def first(tag: str) -> str:
        return next(filter(None, stated(tag)), "")

    addresses = [one for tag in ("source", "identifier") for one in stated(tag) if one.startswith(("http:", "https:"))]
    return Details(
        title=first("title"),
        authors=tuple(Author(name) for name in stated("creator") if name),
        publisher=first("publisher"),
        published=dates.stated(first("date")[:10]),
        language=first("language"),
        licence=first("rights"),
        url=next(iter(addresses), ""),
    )


def _titles(archive: Archive, items: Iterable[etree._Element], folder: str) -> dict[str, str]:
    """The chapters' titles as the table of contents has them; the first of several in one part."""
    found: dict[str, str] = {}
    for item in items:
        path = _path(folder, item)
        is_nav = "nav" in (item.get("properties") or "").split()
        if path not in archive or not (is_nav or item.get("media-type") == "application/x-dtbncx+xml"):
            continue
        try:
            tree = archive.xml(path)
        except ImportFailed:
            continue
        for part, label in _nav(tree, path) if is_nav else _ncx(tree, path):
            if label:
                found.setdefault(part, label)
    return found


def _nav(tree: etree._Element, path: str) -> Iterator[tuple[str, str]]:
    navs = list(_all(tree, "nav"))
    contents = [nav for nav in navs if nav.get(_TYPE) == "toc"] or navs[:1]
    for nav in contents:
        for link in _all(nav, "a"):
            yield target(path, link.get("href") or "")[0], " ".join("".join(map(str, link.itertext())).split())


def _ncx(tree: etree._Element, path: str) -> Iterator[tuple[str, str]]:
    for point in _all(tree, "navPoint"):
        label = next(_all(point, "text"), None)
        content = next(_all(point, "content"), None)
        if label is not None and content is not None:
            yield target(path, content.get("src") or "")[0], " ".join((label.text or "").split())
