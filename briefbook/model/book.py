"""Briefing books: set-up, chapters, entries, points, and the names of the index."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class Paper(StrEnum):
    """The sheet that a book is printed on."""

    A4 = "A4"
    LETTER = "Letter"


@dataclass(frozen=True, slots=True)
class SetUp:
    """A book's cover data and how it is printed. Empty fields are left off the cover; `date` is ISO 8601.

    `length` says how long the meeting is and how many points it leaves room for; `distribution` (a line a recipient)
    and `handling` (what to do with the book afterwards) stand on the reverse of the cover; `notes_pages` is the number
    of ruled pages at the end.
    """

    subtitle: str = ""
    principal: str = ""
    occasion: str = ""
    counterpart: str = ""
    date: str = ""
    place: str = ""
    prepared_by: str = ""
    contact: str = ""
    version: str = ""
    marking: str = ""
    length: str = ""
    distribution: str = ""
    handling: str = ""
    language: str = "en-GB"
    paper: Paper = Paper.A4
    duplex: bool = True
    notes_pages: int = 0


@dataclass(frozen=True, slots=True)
class Book:
    """A briefing book. `scenesetter` is the page that says why this meeting, in Markdown."""

    id: str
    title: str
    set_up: SetUp = field(default_factory=SetUp)
    scenesetter: str = ""


@dataclass(frozen=True, slots=True)
class Chapter:
    """A titled part of a book, or of another chapter. `gist` is its line in the contents, `introduction` Markdown."""

    id: str
    book_id: str
    title: str
    parent_id: str | None = None
    theme_id: str | None = None
    gist: str = ""
    introduction: str = ""


class EntryKind(StrEnum):
    """What an entry places in a chapter."""

    ANNOTATION = "annotation"
    ARTICLE = "article"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing placed in a chapter: an annotation or an article by its id, or a text of the analyst's (Markdown)."""

    id: str
    chapter_id: str
    kind: EntryKind
    annotation_id: str | None = None
    article_id: str | None = None
    text: str = ""


class PointKind(StrEnum):
    """What a point is for."""

    KEY = "key"
    SAY = "say"
    IF_RAISED = "if_raised"
    PRESS = "press"
    OBJECTIVE = "objective"
    THEIRS = "theirs"
    GAP = "gap"


@dataclass(frozen=True, slots=True)
class Point:
    """One sentence of the analyst's, linked to the annotations that it rests on."""

    id: str
    book_id: str
    kind: PointKind
    text: str
    likelihood: str = ""
    annotation_ids: tuple[str, ...] = ()


class NameKind(StrEnum):
    """What an index entry names."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    TERM = "term"


@dataclass(frozen=True, slots=True)
class Name:
    """An entry of a book's index, as the user entered it, with other forms under which it is found in the texts.

    One with a post or a biography has a card on the people pages: how the name is said, how its bearer is addressed,
    the post held, and a life in a few lines.
    """

    id: str
    book_id: str
    name: str
    kind: NameKind = NameKind.TERM
    variants: tuple[str, ...] = ()
    post: str = ""
    pronunciation: str = ""
    address: str = ""
    biography: str = ""

    @property
    def has_card(self) -> bool:
        """Whether there is enough for a card on the people pages."""
        return bool(self.post or self.biography)
