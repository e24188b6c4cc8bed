"""What a reader of one kind of file gives back to the door."""

from __future__ import annotations

from dataclasses import dataclass, field

from briefbook.model.article import Details
from briefbook.model.body import Body
from briefbook.model.gathered import Highlight
from briefbook.model.picture import Picture


@dataclass(frozen=True)
class Content:
    """An article's details and body as they were read, what the user should know of the reading, the passages
    that were marked in the file itself, and the pictures that the figures of the body show.
    """

    body: Body
    details: Details = field(default_factory=Details)
    warnings: tuple[str, ...] = ()
    highlights: tuple[Highlight, ...] = ()
    pictures: tuple[Picture, ...] = ()
