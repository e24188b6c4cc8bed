"""Failing: a part of the book that cannot be set is a page that says so, and the rest of the book is printed.

Nothing that is in a library should make a part fail: it is a fault of ours when one does. But the reader's book must
not be lost to it on the evening before the meeting. So here, and only here, any exception becomes a page, and an error
that the build, the check and the preview tell.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from briefbook.model.origin import Origin
from briefbook.model.printed import Failure
from briefbook.pdf.boxes import Box, Outline, Section
from briefbook.pdf.setter import keep_all
from briefbook.pdf.setting import Setting
from briefbook.pdf.structure import heading
from briefbook.pdf.wording import plain
from briefbook.sentence import Sentence

_LONGEST = 200


class Part(NamedTuple):
    """What is known of a part without setting it: its title, its bookmarks, where it stands as problems say it, all
    that others lead to in it, what in the library it comes from, and whether it begins on the right.
    """

    title: str
    outlines: tuple[Outline, ...]
    where: str
    keys: tuple[str, ...] = ()
    origin: Origin | None = None
    right_hand: bool = False

    @classmethod
    def of_pages(cls, title: str, key: str) -> Part:
        """Pages that are no chapter and no article, under that title."""
        return cls(title, (Outline(0, title, key),), title)


def whole_or_told(part: Part, setting: Setting, make: Callable[[], Section | None]) -> Section | None:
    """What `make` makes, or a page that names `part` and says what went wrong."""
    try:
        return make()
    except Exception as error:  # see above: a book with a gap that is told is better than none
        return _told(part, error, setting)


def _told(part: Part, error: Exception, setting: Setting) -> Section:
    setter, column = setting.setter, setting.sheet.text
    fault = plain(f"{type(error).__name__}: {error}")[:_LONGEST]
    said = (
        "This part of the book could not be set, through a fault in briefbook. The rest of the book is whole. "
        f"Please report it: {fault}"
    )
    title = setter.paragraph(setter.runs(part.title, "article_title"), "article_title", column, element=heading(1))
    keys = (*(outline.destination for outline in part.outlines), *part.keys)
    title[0] = title[0]._replace(destinations=keys, outlines=part.outlines)
    boxes: list[Box] = [*keep_all(title, last=True), setter.rule(column, before=8, after=6)]
    boxes += setter.paragraph(setter.runs(said, "body", bold=True), "body", column)
    boxes = [box._replace(origin=part.origin) for box in boxes]
    sentence = Sentence(
        "“{title}” could not be set ({fault}). A page in its place says so. Please report it.",
        title=plain(" ".join(part.title.split())),
        fault=fault,
    )
    failure = Failure(part.where, sentence)
    return Section(part.title, tuple(boxes), right_hand=part.right_hand, failure=failure)
