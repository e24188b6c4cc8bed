"""Lists of references (RIS, BibTeX, CSL-JSON) -> what they say of articles that may be in the library."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from briefbook.errors import ImportFailed
from briefbook.importers import dates
from briefbook.importers.bibtex import bibtex_entries
from briefbook.importers.kinds import FileKind
from briefbook.model.article import Author, Details
from briefbook.model.gathered import Reference
from briefbook.sentence import Sentence

MAX_REFERENCES = 20_000
_RIS_LINE = re.compile(r"([A-Z][A-Z0-9])  -(?: (.*))?")
_DOI = re.compile(r"\b(10\.\d{4,9}/[^\s\"<>]+)", re.IGNORECASE)
_ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)
_PARTED_DATE = re.compile(r"(\d{4})(?:[/-](\d{1,2})(?:[/-](\d{1,2}))?)?[/ ]*")
_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]


def read_references(kind: FileKind, text: str, name: str) -> tuple[Reference, ...]:
    """The references in `text`. Raises ImportFailed if there is none."""
    readers = {FileKind.RIS: _ris, FileKind.BIBTEX: _bibtex, FileKind.CSL_JSON: _csl}
    found = tuple(one for one in readers[kind](text) if one.details.title or one.doi or one.details.url)
    if not found:
        raise ImportFailed(Sentence("“{name}” names no article: there is no title, DOI or address in it.", name=name))
    if len(found) > MAX_REFERENCES:
        raise ImportFailed(
            Sentence(
                "“{name}” holds {number} references. Export those that you need.", name=name, number=f"{len(found):,}"
            )
        )
    return found


_STYLED = re.compile(r"</?(?:i|b|sc|sub|sup|span)(?:\s[^<>]{0,100})?>", re.IGNORECASE)
"""The markup that titles in CSL-JSON may have."""


def csl_reference(item: dict[str, Any]) -> Reference:
    """The reference that one item of CSL-JSON states."""
    authors = item.get("author")
    address = _string(item.get("URL"))
    details = Details(
        title=_STYLED.sub("", _string(item.get("title"))),
        authors=tuple(filter(None, map(_csl_author, authors if isinstance(authors, list) else []))),
        publisher=_string(item.get("container-title")) or _string(item.get("publisher")),
        published=_csl_date(item.get("issued")),
        language=_language(_string(item.get("language"))),
        url=address if _ADDRESS.fullmatch(address) else "",
    )
    return Reference(details, doi_in(_string(item.get("DOI")) or address))


def doi_in(text: str) -> str:
    """The DOI in `text`, in small letters, since DOIs know no case; empty if there is none."""
    found = _DOI.search(text)
    return found.group(1).rstrip(".,;)").lower() if found else ""


def _ris(text: str) -> Iterator[Reference]:
    entry: dict[str, list[str]] = {}
    for line in text.split("\n"):
        match = _RIS_LINE.match(line.strip())
        if match is None:
            continue
        tag, value = match.group(1), " ".join((match.group(2) or "").split())
        if tag in {"TY", "ER"}:
            if entry:
                yield _ris_reference(entry)
            entry = {}
        elif value:
            entry.setdefault(tag, []).append(value)
    if entry:
        yield _ris_reference(entry)


def _ris_reference(entry: dict[str, list[str]]) -> Reference:
    def first(*tags: str) -> str:
        return next((entry[tag][0] for tag in tags if tag in entry), "")

    files = [file for tag in ("L1", "L2", "L4") for file in entry.get(tag, ())]
    address = next((one for one in entry.get("UR", ()) if _ADDRESS.fullmatch(one)), "")
    details = Details(
        title=first("TI", "T1", "CT"),
        authors=tuple(_author(one) for tag in ("AU", "A1") for one in entry.get(tag, ())),
        publisher=first("T2", "JF", "JO", "PB"),
        published=_parted(first("DA")) or _parted(first("Y1", "PY")),
        language=_language(first("LA")),
        url=address,
    )
    return Reference(details, doi_in(first("DO") or address), tuple(map(_file_name, files)))


def _bibtex(text: str) -> Iterator[Reference]:
    for entry in bibtex_entries(text):
        address = _ADDRESS.search(entry.get("url", "") or entry.get("howpublished", ""))
        day = entry.get("date", "") or _bibtex_date(entry)
        people = re.split(r"\s+and\s+", entry.get("author", ""))
        details = Details(
            title=entry.get("title", ""),
            authors=tuple(_author(one) for one in people if one and one != "others"),
            publisher=entry.get("journal") or entry.get("journaltitle") or entry.get("publisher", ""),
            published=_parted(day),
            language=_language(entry.get("language", "") or entry.get("langid", "")),
            url=address.group() if address else "",
        )
        files = re.split(r"[:;]", entry.get("file", ""))
        names = tuple(_file_name(one) for one in files if "." in one)
        yield Reference(details, doi_in(entry.get("doi", "") or details.url), names)


def _bibtex_date(entry: dict[str, str]) -> str:
    month = entry.get("month", "")[:3].lower()
    number = str(_MONTHS.index(month) + 1) if month in _MONTHS else month
    parts = [entry.get("year", ""), number, entry.get("day", "") if number else ""]
    return "-".join(part for part in parts if part)


def _csl(text: str) -> Iterator[Reference]:
    value = json.loads(text)
    if isinstance(value, dict):
        value = value.get("items", [value])
    for item in value if isinstance(value, list) else []:
        if isinstance(item, dict):
            yield csl_reference(item)


def _csl_author(value: Any) -> Author | None:
    if not isinstance(value, dict):
        return None
    parts = ("given", "non-dropping-particle", "family", "suffix")
    name = _string(value.get("literal")) or " ".join(filter(None, (_string(value.get(part)) for part in parts)))
    return Author(name) if name else None


def _csl_date(value: Any) -> str:
    if not isinstance(value, dict):
        return ""
    parts = value.get("date-parts")
    first = parts[0] if isinstance(parts, list) and parts else None
    if isinstance(first, list):
        return _parted("-".join(str(part) for part in first[:3] if part is not None))
    raw = _string(value.get("raw")) or _string(value.get("literal"))
    return _parted(raw) or dates.stated(raw)


def _author(name: str) -> Author:
    """A person whose name was written “Family, Given”."""
    parts = [part.strip() for part in name.split(",")]
    return Author(" ".join(" ".join((*parts[1:], parts[0])).split()))


def _parted(date: str) -> str:
    """The ISO 8601 form of a date such as 2024/03/12/ or 2024-3; empty if it is none."""
    match = _PARTED_DATE.match(date.strip())
    if match is None:
        return dates.stated(date)
    year, month, day = match.groups()
    whole = f"{year}-{int(month):02}" if month else year
    return dates.stated(f"{whole}-{int(day):02}" if month and day else whole)


def _language(text: str) -> str:
    return text if re.fullmatch(r"[A-Za-z]{2,3}(?:-\w+)*", text) else ""


def _file_name(path: str) -> str:
    return re.split(r"[\\/]", path.strip())[-1]


def _string(value: Any) -> str:
    if isinstance(value, list):
        value = value[0] if value else ""
    return " ".join(value.split()) if isinstance(value, str) else ""
