"""What each line of a plain text was found to be, and what those lines say of the article."""

from __future__ import annotations

from dataclasses import dataclass, field

from briefbook.importers.lines import Line
from briefbook.importers.statements import Statement
from briefbook.model.article import Author, Details
from briefbook.model.body import Block, Kind

SECTION_LEVEL = 2
"""The level of a section's heading; level 1 is the title's."""


@dataclass
class Labels:
    """The lines of a text with the blocks made of them so far, None where a line is still to be read."""

    lines: list[Line]
    blocks: list[Block | None] = field(init=False)
    authors: dict[str, Author] = field(default_factory=dict)
    stated: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.blocks = [None] * len(self.lines)

    def put(self, index: int, kind: Kind, *, text: str | None = None, marker: str = "", level: int = 0) -> None:
        """Say what the line at `index` is."""
        self.blocks[index] = Block(kind, self.lines[index].text if text is None else text, level, marker=marker)

    def state(self, detail: str, value: str) -> None:
        """Keep what a line states of the article; the first statement of a detail counts."""
        self.stated.setdefault(detail, value)

    def state_all(self, statements: tuple[Statement, ...]) -> None:
        """Keep several statements."""
        for statement in statements:
            self.state(statement.detail, statement.value)

    def add_authors(self, authors: tuple[Author, ...]) -> None:
        """Name authors; an affiliation found later is added to the name."""
        for author in authors:
            known = self.authors.get(author.name)
            if known is None or not known.affiliation:
                self.authors[author.name] = author

    @property
    def details(self) -> Details:
        """What the lines say of the article."""
        return Details(authors=tuple(self.authors.values()), **self.stated)

    def is_open(self, index: int) -> bool:
        """Whether there is a line at `index` that is still to be read."""
        return 0 <= index < len(self.lines) and self.blocks[index] is None
