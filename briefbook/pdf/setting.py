"""The setting of one edition: what every page type needs to be made."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property, partial

from briefbook.model.anchor import TextPosition
from briefbook.model.annotation import Annotation, place_in
from briefbook.model.article import Article
from briefbook.model.edition import Edition, EditionChapter, EditionSource, Excerpt
from briefbook.model.picture import Picture
from briefbook.model.theme import Theme
from briefbook.pdf import wording
from briefbook.pdf.boxes import Box, Section, TextItem
from briefbook.pdf.kept import Kept
from briefbook.pdf.plates import Plate, Plates, Room
from briefbook.pdf.setter import Setter
from briefbook.pdf.sheet import Sheet
from briefbook.pdf.structure import FURNITURE

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_OUR_OWN = "en-GB"
"""The language of what the program says by itself."""
_BELOW, _OVERLEAF = "continues below", "continues on the next page"
_PICTURE_SHARE, _PAGE_SHARE = 0.5, 0.8
"""Of the height of the column, the most that a picture takes, and one of a whole page, which is to be read."""


@dataclass(frozen=True)
class Setting:
    """An edition with the setter, the sheet and the plates that it is made with, what was kept of the one before, and
    the names of its destinations.
    """

    edition: Edition
    setter: Setter
    sheet: Sheet
    plates: Plates = field(default_factory=Plates)
    kept: Kept = field(default_factory=Kept)

    @cached_property
    def across(self) -> Setting:
        """The setting of pages that lie on their side."""
        return replace(self, sheet=self.sheet.turned)

    def on(self, section: Section) -> Setting:
        """The setting of the pages of `section`."""
        return self.across if section.turned else self

    @cached_property
    def excerpts(self) -> dict[str, tuple[Excerpt, ...]]:
        """For each annotation's id the excerpts in which the book quotes it."""
        found: dict[str, tuple[Excerpt, ...]] = {}
        for excerpt in excerpts_of(self.edition.chapters):
            found[excerpt.annotation.id] = (*found.get(excerpt.annotation.id, ()), excerpt)
        return found

    @cached_property
    def positions(self) -> dict[str, TextPosition]:
        """For each annotation's id where its words stand in the text that is printed; nothing where they are gone."""
        return {
            annotation.id: position
            for source in self.edition.sources
            for annotation in source.annotations
            if (position := _words_at(source.article, annotation))
        }

    @cached_property
    def about(self) -> object:
        """What the cover is made from: what is said of the book, not what stands in it."""
        edition = self.edition
        as_of, any_source = wording.as_of(edition.as_of), bool(edition.sources)
        about = replace(edition, as_of=as_of, sources=(), chapters=(), pictures=())
        return self.kept.same("about", (about, any_source))

    @cached_property
    def bare(self) -> dict[str, EditionSource]:
        """The sources by their letters, without comments: chapters show only those of their own excerpts."""
        return {
            source.letter: self.kept.value(f"bare {source.letter}", source, partial(_bare, source))
            for source in self.edition.sources
        }

    @cached_property
    def passages(self) -> dict[str, str]:
        """For each annotation's id the destination of its passage in the annex; nothing where the passage is gone."""
        return {
            annotation.id: f"passage-{source.letter}-{index}"
            for source in self.edition.sources
            for index, annotation in enumerate(source.annotations, 1)
            if annotation.id in self.positions
        }

    @cached_property
    def note_numbers(self) -> dict[str, int]:
        """For each annotation's id the number that its passage and its note have in the annex, counted in each source;
        nothing where there is no note.
        """
        found: dict[str, int] = {}
        for source in self.edition.sources:
            noted = (one for one in source.annotations if one.id in self.positions and self._is_noted(one))
            found.update({annotation.id: number for number, annotation in enumerate(noted, 1)})
        return found

    @cached_property
    def going_on(self) -> tuple[Box, Box]:
        """The lines under a margin note that goes on at the foot of the page, and on the next one."""
        return self._sign(_BELOW), self._sign(_OVERLEAF)

    def _sign(self, words: str) -> Box:
        setter = self.setter
        line = setter.line(setter.runs(words, "note", italic=True, colour="soft"))
        return Box(setter.style("note").leading, (TextItem(0, setter.baseline("note"), line, FURNITURE),))

    def _is_noted(self, annotation: Annotation) -> bool:
        return bool(annotation.comment or self.theme_of(annotation) or annotation.id in self.excerpts)

    @property
    def language(self) -> str:
        """The language of the book, as BCP 47 has it."""
        stated = self.edition.book.set_up.language
        return stated if _LANGUAGE.fullmatch(stated) else _OUR_OWN

    def language_of(self, source: EditionSource) -> str:
        """The language of a source if it is known and another than the book's, else nothing."""
        spoken = source.article.language
        if not _LANGUAGE.fullmatch(spoken) or spoken.split("-")[0] == self.language.split("-")[0]:
            return ""
        return spoken

    def theme_of(self, annotation: Annotation) -> Theme | None:
        """The annotation's theme."""
        return self.edition.theme(annotation.theme_id)

    @cached_property
    def pictures(self) -> dict[str, Picture]:
        """The pictures of the edition by their SHA-256."""
        return {picture.sha256: picture for picture in self.edition.pictures}

    @cached_property
    def pages_shown(self) -> frozenset[str]:
        """The SHA-256 of the pictures that are whole pages of an original."""
        blocks = (block for source in self.edition.sources for block in source.article.body.blocks)
        return frozenset(block.target for block in blocks if block.is_page)

    def room(self, sha256: str) -> Room:
        """The largest place for a picture: as wide as the column, and so high that text stands on its page too."""
        share = _PAGE_SHARE if sha256 in self.pages_shown else _PICTURE_SHARE
        return Room(self.sheet.text.width, self.sheet.height * share)

    def plate(self, sha256: str) -> Plate | None:
        """The picture of that name ready for print; None if the edition does not have it, or not whole."""
        picture = self.pictures.get(sha256)
        return self.plates.plate(picture, self.room(sha256)) if picture else None

    def tint(self, theme: Theme | None) -> str:
        """The colour that shades a passage of `theme`: never stronger than the stylesheet says."""
        strength = self.setter.stylesheet.tint
        colour = theme.colour if theme else self.setter.colour("soft")
        channels = (int(colour[index : index + 2], 16) for index in (1, 3, 5))
        return "#" + "".join(f"{round(255 - (255 - channel) * strength):02x}" for channel in channels)


def excerpts_of(chapters: tuple[EditionChapter, ...]) -> Iterator[Excerpt]:
    """The excerpts of `chapters` and of the chapters in them, in the order of print."""
    for chapter in chapters:
        yield from (entry for entry in chapter.entries if isinstance(entry, Excerpt))
        yield from excerpts_of(chapter.chapters)


def _bare(source: EditionSource) -> EditionSource:
    return replace(source, annotations=tuple(replace(annotation, comment="") for annotation in source.annotations))


def _words_at(article: Article, annotation: Annotation) -> TextPosition | None:
    """Where the annotation's words stand in the article, without the white space at their ends: that stands on no line.
    None if they stand in an earlier capture only.
    """
    found = place_in(article, annotation)
    if found is None:
        return None
    text = article.body.text
    words = text[found.start : found.end]
    start, end = found.start + len(words) - len(words.lstrip()), found.start + len(words.rstrip())
    return TextPosition(start, end) if start < end else None


def article_key(source: EditionSource) -> str:
    """The destination of a source's full text."""
    return f"article-{source.letter}"


def excerpt_key(excerpt: Excerpt) -> str:
    """The destination of an excerpt."""
    return f"excerpt-{excerpt.number}"


def note_key(source_letter: str, number: int) -> str:
    """The destination of the note of that number in the annex."""
    return f"note-{source_letter}-{number}"


def chapter_key(chapter: EditionChapter) -> str:
    """The destination of a chapter."""
    return f"chapter-{chapter.number}"


def reference_prefix(source: EditionSource) -> str:
    """What the destinations of a source's references begin with."""
    return f"reference-{source.letter}-"
