"""How things are worded in print: dates, names of sources, locators."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from briefbook.model.anchor import TextPosition
from briefbook.model.annotation import Annotation
from briefbook.model.article import Author, Details
from briefbook.model.body import NUMBERED, Body, Kind
from briefbook.model.carrying import Decision
from briefbook.model.edition import EditionSource
from briefbook.model.locator import Locator

_MONTHS = (
    "January February March April May June July August September October November December".split()  # noqa: SIM905
)
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()  # noqa: SIM905

_INCIPIT_LENGTH = 70


def long_date(iso: str) -> str:
    """“Thursday 20 March 2025, 12:00” for 2025-03-20T12:00; a month or year as it is known; other text unchanged."""
    try:
        moment = dt.datetime.fromisoformat(iso)
    except ValueError:
        return _part_of_date(iso)
    day = f"{_DAYS[moment.weekday()]} {moment.day} {_MONTHS[moment.month - 1]} {moment.year}"
    return f"{day}, {moment:%H:%M}" if "T" in iso or ":" in iso else day


def short_date(iso: str) -> str:
    """“20 March 2025” for 2025-03-20 and for moments on that day; other text as `long_date` has it."""
    try:
        moment = dt.datetime.fromisoformat(iso)
    except ValueError:
        return _part_of_date(iso)
    return f"{moment.day} {_MONTHS[moment.month - 1]} {moment.year}"


def as_of(iso: str) -> str:
    """“19 March 2025, 18:52 UTC” for the moment of a library's last change."""
    try:
        moment = dt.datetime.fromisoformat(iso)
    except ValueError:
        return iso
    return f"{moment.day} {_MONTHS[moment.month - 1]} {moment.year}, {moment:%H:%M} UTC"


def _part_of_date(text: str) -> str:
    year, _, month = text.partition("-")
    if year.isdecimal() and month.isdecimal() and 1 <= int(month) <= 12:
        return f"{_MONTHS[int(month) - 1]} {year}"
    return text


def plain(text: str) -> str:
    """`text` for bookmarks and the document's description: one line of printable characters."""
    spaced = "".join(" " if character.isspace() else character for character in text)
    return "".join(character for character in spaced if character.isprintable())


def listed(words: Sequence[str]) -> str:
    """“A”, “A and B”, “A, B and C”."""
    return " and ".join([", ".join(words[:-1]), words[-1]]) if len(words) > 1 else "".join(words)


def bullet(marker: str) -> str:
    """What is printed before a list item: its number as it stands, a dash for any typewriter's bullet."""
    return marker if any(character.isalnum() for character in marker) else "–"


def title_of(source: EditionSource, *, words: int = 8) -> str:
    """The article's title; for one without, its first `words` in square brackets, as libraries list untitled texts."""
    if source.article.details.title:
        return source.article.details.title
    for block in source.article.body.blocks:
        all_words = block.text.split()
        if block.kind in NUMBERED and all_words:
            shown = " ".join(all_words[:words])[:_INCIPIT_LENGTH].rstrip(",;:.—–-")
            return f"[“{shown}{' …' if len(all_words) > words else ''}”]"
    return f"[{source.article.source.file_name}]"


def authors_of(source: EditionSource, *, affiliations: bool = False) -> str:
    """The authors' names as stated, with where they work if asked for; empty when none is stated."""
    return listed([_author(author, affiliations=affiliations) for author in source.article.details.authors])


def _author(author: Author, *, affiliations: bool) -> str:
    return f"{author.name} ({author.affiliation})" if affiliations and author.affiliation else author.name


def byline_of(source: EditionSource) -> str:
    """Authors, publisher and date on one line; “n.d.” for a date that is not stated."""
    details = source.article.details
    origin = [part for part in (authors_of(source), details.publisher) if part] or ["Author not stated"]
    return ", ".join([*origin, short_date(details.published) or "n.d."])


def not_stated(details: Details) -> str:
    """“Not stated in the source: title, date.”, or nothing where all that print asks for is stated."""
    missing = [name.replace("published", "date") for name in details.missing if name not in ("language", "url")]
    return f"Not stated in the source: {listed(missing)}." if missing else ""


def paragraph_of(position: TextPosition, source: EditionSource) -> str:
    """“¶ 7” for the place of a passage; the kind of block where paragraphs are not numbered, such as “title”."""
    return _paragraph_in(source.article.body, position)


def locator_of(position: TextPosition, source: EditionSource) -> str:
    """“B-7” for a passage in paragraph 7 of source B, as Go to Anything knows it; its letter where no paragraph is."""
    paragraph = source.article.body.place_at(position.start).paragraph
    return str(Locator(source.letter, paragraph)) if paragraph else source.letter


def page_of(position: TextPosition, source: EditionSource) -> str:
    """“p. 12 of the original” for a passage of an article whose original has pages; else nothing."""
    page = source.article.body.page_at(position.start)
    return f"p.\u00a0{page} of the original" if page else ""


def earlier_version(annotation: Annotation, source: EditionSource) -> str:
    """“¶ 7 of the version of 3 June 2026, withdrawn since” for words that the newest text does not have."""
    capture, carrying = source.earlier_capture(annotation), source.carrying(annotation)
    if capture is None:
        return ""
    where = _paragraph_in(capture.body, annotation.anchor.position)
    withdrawn = carrying is not None and carrying.decision is Decision.WITHDRAWN
    since = "withdrawn since" if withdrawn else "not in the newest one"
    return f"{where} of the version of {short_date(capture.source.captured_at)}, {since}"


def _paragraph_in(body: Body, position: TextPosition) -> str:
    place = body.place_at(position.start)
    if place.paragraph:
        return f"¶\u00a0{place.paragraph}"
    if place.block.kind is Kind.HEADING:
        below = (lower.paragraph for lower in body.places[place.index :] if lower.paragraph)
        number = next(below, None)
        return f"heading above ¶\u00a0{number}" if number else "last heading"
    return place.block.kind.value
