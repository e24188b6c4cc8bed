"""An article that a page is made of: its text as blocks, and what is known of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from briefbook.model.body import CELL_SEPARATOR, Block, Kind
from tests.benchmarks.prose import Prose
from tests.benchmarks.sites import words

ALL = ("heading", "list", "quote", "table", "figure", "notes")
USUAL = ("heading", "list", "quote", "figure")


@dataclass(frozen=True)
class Story:
    """An article and its details; empty is what its page does not state. `deck` stands on the page."""

    title: str
    deck: str
    authors: tuple[str, ...]
    published: str
    site: str
    language: str
    url: str
    blocks: tuple[Block, ...]
    licence: str = ""

    @property
    def running(self) -> tuple[Block, ...]:
        """The blocks but for the notes at the end."""
        return tuple(block for block in self.blocks if block.kind is not Kind.REFERENCE)

    @property
    def notes(self) -> tuple[str, ...]:
        """The notes at the end."""
        return tuple(block.text for block in self.blocks if block.kind is Kind.REFERENCE)


def a_story(seed: int, *parts: str, length: int = 6, language: str = "en", licence: str = "") -> Story:
    """A seeded story of `length` paragraphs for each section, with these `parts` of ALL between them."""
    prose = Prose(seed) if language == "en" else _Foreign(seed, language)
    return Story(
        title=prose.title(),
        deck=prose.sentence(),
        authors=tuple(prose.person() for _ in range(1 + (seed % 3 == 0))),
        published=f"2026-{1 + seed % 9:02}-{10 + seed % 18}",
        site=f"The {Prose(seed + 1)['name']} Review",
        language=language,
        url=f"https://review.example/2026/story-{seed}",
        blocks=tuple(_blocks(prose, parts, length)),
        licence=licence,
    )


def _blocks(prose: Prose, parts: tuple[str, ...], length: int) -> Iterator[Block]:
    notes = 2 if "notes" in parts else 0
    for number in range(length):
        yield Block(Kind.PARAGRAPH, prose.paragraph(prose.random.randint(35, 80)))
        if number == 1 and "quote" in parts:
            yield Block(Kind.QUOTE, prose.paragraph(20))
        if number == 2 and "figure" in parts:
            yield Block(Kind.FIGURE, prose.sentence())
    if "heading" in parts:
        yield Block(Kind.HEADING, prose.short(), level=2)
    yield Block(Kind.PARAGRAPH, prose.paragraph(50))
    if "list" in parts:
        yield from (Block(Kind.LIST_ITEM, prose.paragraph(8), marker="-") for _ in range(3))
        yield Block(Kind.PARAGRAPH, prose.paragraph(40))
    if "table" in parts:
        rows = [("Port", "Ships", "Year"), *((prose["name"], prose["number"], prose["year"]) for _ in range(4))]
        yield Block(Kind.TABLE, "\n".join(CELL_SEPARATOR.join(row) for row in rows), level=1)
        yield Block(Kind.PARAGRAPH, prose.paragraph(40))
    for number in range(1, notes + 1):
        yield Block(Kind.REFERENCE, f"{prose.person()}, {prose.short()}, {prose['year']}.", marker=str(number))


class _Foreign(Prose):
    """Text in another language, of the few sentences that there are."""

    def __init__(self, seed: int, language: str) -> None:
        super().__init__(seed)
        self._language = language

    def sentence(self) -> str:
        return self.random.choice(words.SENTENCES[self._language])

    def paragraph(self, words_wanted: int) -> str:
        between = "" if self._language == "ja" else " "
        return between.join(self.sentence() for _ in range(max(1, words_wanted // 14)))

    def title(self) -> str:
        return words.TITLES[self._language]

    def short(self) -> str:
        return words.HEADINGS[self._language]

    def person(self) -> str:
        return words.PEOPLE[self._language]
