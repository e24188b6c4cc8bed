"""Matching: which article of a library a reference speaks of, told by its DOI, its address, its title or its file."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath
from urllib.parse import unquote

from briefbook.library.library import Library
from briefbook.model.gathered import Reference
from briefbook.sentence import Sentence, chained

_DOI = re.compile(r"\b10\.\d{4,9}/[^\s\"<>?#]+", re.IGNORECASE)
_NOT_WORDS = re.compile(r"[\W_]+")
_FEWEST_LETTERS = 4
_SHOWN = 3


class ArticleIndex:
    """The articles of a library by what references know them by. What is added later is not in it."""

    def __init__(self, library: Library) -> None:
        self._ids: dict[tuple[str, str], set[str]] = {}
        for article in library.articles.described(library.articles.ids()):
            details = article.details
            known = Reference(details, _doi(details.url), (article.file_name,))
            for key in _keys(known):
                self._ids.setdefault(key, set()).add(article.id)

    def find(self, reference: Reference) -> tuple[str, ...]:
        """The ids of the articles that `reference` may mean, by the surest thing that it states; often none."""
        for key in _keys(reference):
            if key in self._ids:
                return tuple(sorted(self._ids[key]))
        return ()


def _keys(reference: Reference) -> Iterator[tuple[str, str]]:
    """What tells an article, the surest first."""
    doi = reference.doi or _doi(reference.details.url)
    if doi:
        yield "doi", doi.lower()
    address = _address(reference.details.url)
    if address:
        yield "address", address
    title = _NOT_WORDS.sub(" ", reference.details.title).strip().casefold()
    if len(title) >= _FEWEST_LETTERS:
        yield "title", title
    for name in reference.file_names:
        stem = PurePosixPath(name).stem.casefold()
        if stem:
            yield "file", stem


def _doi(address: str) -> str:
    found = _DOI.search(unquote(address))
    return found.group().lower().rstrip(".") if found else ""


def _address(url: str) -> str:
    """An address without what differs between two ways to the same page."""
    bare = re.sub(r"^https?://(?:www\.|m\.)?", "", url.strip(), flags=re.IGNORECASE).split("#")[0]
    path, _, query = bare.partition("?")
    kept = [part for part in query.split("&") if part and not part.startswith(("utm_", "fbclid", "gclid"))]
    host, _, rest = path.rstrip("/").partition("/")
    return "?".join(filter(None, (f"{host.lower()}/{rest}", "&".join(kept)))) if host else ""


def not_placed(lost: Sequence[str]) -> str:
    """A sentence that names the first of those that found no place; empty if all did."""
    if not lost:
        return ""
    names = chained(lost[:_SHOWN], lambda one, more: Sentence("{one}, {more}", one=one, more=more))
    if len(lost) > _SHOWN:
        return Sentence("Not placed: {names}, ….", names=names)
    return Sentence("Not placed: {names}.", names=names)
