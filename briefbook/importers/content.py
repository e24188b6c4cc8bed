"""What a reader of one kind of file gives back to the door."""

from __future__ import annotations

from dataclasses import dataclass, field

from briefbook.model.article import Details
from briefbook.model.body import Body


@dataclass(frozen=True)
class Content:
    """An article's details and body as they were read, and what the user should know of the reading."""

    body: Body
    details: Details = field(default_factory=Details)
    warnings: tuple[str, ...] = ()
