"""Where an article came from, what an importer returns, and what is kept."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from briefbook.model.body import Body
from briefbook.model.picture import Picture
from briefbook.sentence import from_json, to_json

DESCRIBED = ("title", "authors", "publisher", "published", "language", "licence", "url")
"""The details an article ought to state, in the order in which missing ones are listed."""


@dataclass(frozen=True, slots=True)
class Author:
    """A person who wrote an article, as the article names them."""

    name: str
    affiliation: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """Where an article came from. `captured_at` is UTC, ISO 8601 to the second; `sha256` is of the original bytes."""

    file_name: str
    sha256: str
    size: int
    captured_at: str
    media_type: str = "text/plain"
    encoding: str = "utf-8"
    url: str = ""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A value that an article implies but does not state: offered with its reason, never applied by itself."""

    detail: str
    value: str
    reason: str

    def to_json(self) -> dict[str, Any]:
        """It as plain values; what is a Sentence is one again when it is read."""
        return {"detail": self.detail, "value": to_json(self.value), "reason": to_json(self.reason)}

    @classmethod
    def from_json(cls, value: dict[str, Any]) -> Suggestion:
        """What `to_json` wrote. On all else KeyError or TypeError."""
        return cls(str(value["detail"]), from_json(value["value"]), from_json(value["reason"]))


@dataclass(frozen=True, slots=True)
class Details:
    """What is known of an article. Empty means not stated; dates are ISO 8601 as precise as stated (2025-02).

    `assessment` is the analyst's own: who wrote it, from which viewpoint, before or after the event, its limits (the
    source descriptor of ICD 206).
    """

    title: str = ""
    deck: str = ""
    authors: tuple[Author, ...] = ()
    publisher: str = ""
    published: str = ""
    modified: str = ""
    language: str = ""
    licence: str = ""
    url: str = ""
    assessment: str = ""

    @property
    def missing(self) -> tuple[str, ...]:
        """The names of the details that ought to be stated and are not."""
        return tuple(name for name in DESCRIBED if not getattr(self, name))


def detected_language(suggestions: Iterable[Suggestion]) -> str:
    """The language among what is suggested for an article; empty if there is none."""
    return next((one.value for one in suggestions if one.detail == "language"), "")


@dataclass(frozen=True, slots=True)
class ArticleDraft:
    """What an importer returns: read, not yet kept. `original` is the file's bytes, unchanged; `pictures` are those
    that the figures of its body name.
    """

    source: Source
    original: bytes = field(repr=False)
    details: Details
    body: Body
    suggestions: tuple[Suggestion, ...] = ()
    warnings: tuple[str, ...] = ()
    pictures: tuple[Picture, ...] = ()


class ReadingState(StrEnum):
    """How far the analyst is with an article."""

    NEW = "new"
    READING = "reading"
    READ = "read"


class Verdict(StrEnum):
    """Whether the analyst means to use an article; NONE until that is decided. What is dropped need not be read."""

    NONE = ""
    KEEP = "keep"
    MAYBE = "maybe"
    DROP = "drop"


@dataclass(frozen=True, slots=True)
class Article:
    """An article of a library with its current capture's body."""

    id: str
    capture_id: str
    source: Source
    details: Details
    body: Body
    state: ReadingState = ReadingState.NEW
    added_at: str = ""
    suggestions: tuple[Suggestion, ...] = ()
    verdict: Verdict = Verdict.NONE

    @property
    def label(self) -> str:
        """What to call the article in a list: its title, or its file name when it has none."""
        return self.details.title or self.source.file_name

    @property
    def language(self) -> str:
        """The language that hyphenation and search go by: the stated one, else the one that its text suggested when it
        came in; empty where that was not clear.
        """
        return self.details.language or detected_language(self.suggestions)


class Making(StrEnum):
    """How a capture was made: read from a file, or from an earlier capture by the analyst's own correction."""

    READ = "read"
    CORRECTED = "corrected"


@dataclass(frozen=True, slots=True)
class Capture:
    """One version of an article's body; a re-import adds one and never overwrites another."""

    id: str
    article_id: str
    sequence: int
    source: Source
    body: Body
    made: Making = Making.READ
