"""What was printed: the PDF of a book, and what stands where on its pages. The page makes these values."""

from __future__ import annotations

from dataclasses import dataclass

from briefbook.model.origin import Origin


@dataclass(frozen=True, slots=True)
class Place:
    """An area of a page, numbered from 1, and what stands there. Points, from the page's top left corner."""

    page: int
    x: float
    y: float
    width: float
    height: float
    origin: Origin


@dataclass(frozen=True, slots=True)
class Failure:
    """A part of a book that could not be set: where it stands, as problems say it, and a sentence."""

    where: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Printed:
    """A book as PDF: its bytes, how many pages, the quotations printed in its chapters, what the printer must know, and
    what stands where. `failures` are the parts that could not be set: a page in the place of each says so.
    """

    pdf: bytes
    pages: int
    quotations: tuple[str, ...]
    problems: tuple[str, ...] = ()
    places: tuple[Place, ...] = ()
    failures: tuple[Failure, ...] = ()
