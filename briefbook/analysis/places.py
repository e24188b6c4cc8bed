"""Where in a book a problem stands: what such places are called."""

from __future__ import annotations

from briefbook.sentence import Sentence

BOOK = Sentence("the book")
SET_UP = Sentence("the set-up")
CONTENTS = Sentence("the contents")
SCENESETTER = Sentence("the scenesetter")
KEY_POINTS = Sentence("the key points")
COMPARISON = Sentence("the comparison")
FIGURES = Sentence("the figures")
CHRONOLOGY = Sentence("the chronology")
PEOPLE = Sentence("the people")
SOURCE_LIST = Sentence("the source list")


def chapter(number: str) -> Sentence:
    """The chapter with that number, “2.1”."""
    return Sentence("chapter {number}", number=number)


def point(number: int) -> Sentence:
    """The point with that number."""
    return Sentence("point {number}", number=number)


def excerpt(number: str) -> Sentence:
    """The excerpt with that number, “2.4”."""
    return Sentence("excerpt {number}", number=number)


def source(letter: str) -> Sentence:
    """The source with that letter."""
    return Sentence("source {letter}", letter=letter)
