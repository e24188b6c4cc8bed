"""The parts of a book in their order, each with what it is made from: where that is as it was, so is the part."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from briefbook.model.edition import Edition, EditionChapter, EditionSource, Excerpt, OwnText
from briefbook.pdf import (
    annex,
    back_matter,
    chapters,
    chronology,
    comparison,
    contents,
    cover,
    figures,
    notes,
    people,
    points,
    scene,
)
from briefbook.pdf.furniture import SMALL_TAB_STEP, TAB_STEP
from briefbook.pdf.memory import Made, Memory
from briefbook.pdf.setting import Setting

_REFERENCE = (
    (comparison.TITLE, comparison.KEY, comparison.comparison),
    (chronology.TITLE, chronology.KEY, chronology.chronology),
    (figures.TITLE, figures.KEY, figures.figures),
    (people.TITLE, people.KEY, people.people),
)
"""The pages between the chapters and the annex."""


def parts_of(setting: Setting, memory: Memory) -> Iterator[Made]:
    """All parts but those at the back that are made when it is known what stands where."""
    edition = setting.edition
    bare = {source.letter: _bare(source) for source in edition.sources}
    frame = _frame(edition, bare)
    yield memory.fresh(cover.cover(setting))
    yield memory.fresh(cover.reverse_of_cover(setting))
    reference = [
        (contents.Pages(title, key), made)
        for title, key, page in _REFERENCE
        if (made := memory.section(key, frame, partial(page, setting)))
    ]
    front, middle = [*scene.titles(setting), *points.titles(setting)], [pages for pages, _ in reference]
    back = list(_back(edition))
    listed = memory.section("contents", frame, lambda: contents.contents(setting, front, middle, back))
    first = [scene.scenesetter, points.key_points, points.other_points]
    named = [memory.section(make.__name__, frame, partial(make, setting)) for make in first]
    yield from (made for made in (listed, *named, *_chapters(setting, memory, bare)) if made)
    yield from (made for _, made in reference)
    yield from _annex(setting, memory)
    sources = memory.section("sources", frame, lambda: back_matter.sources(setting))
    if sources:
        yield sources


def _chapters(setting: Setting, memory: Memory, bare: dict[str, EditionSource]) -> Iterator[Made | None]:
    drop = 0.0
    for part in setting.edition.chapters:
        basis = (_bare_chapter(part, bare), drop)
        yield memory.section(f"chapter {part.number}", basis, partial(chapters.chapter, part, drop, setting))
        drop += TAB_STEP


def _annex(setting: Setting, memory: Memory) -> Iterator[Made]:
    drop = 0.0
    for number, source in enumerate(setting.edition.sources):
        quoted = tuple(
            tuple(excerpt.number for excerpt in setting.excerpts.get(annotation.id, ()))
            for annotation in source.annotations
        )
        made = memory.section(
            f"article {source.letter}",
            (source, quoted, drop, number == 0),
            partial(annex.article, source, drop, setting),
        )
        if made:
            yield made
        drop += SMALL_TAB_STEP


def _back(edition: Edition) -> Iterator[contents.Pages]:
    if edition.sources:
        yield contents.Pages("Sources", "sources")
    if edition.names:
        yield contents.Pages("Index", "index")
    if edition.book.set_up.notes_pages:
        yield contents.Pages(notes.TITLE, notes.KEY)


def _bare(source: EditionSource) -> EditionSource:
    """A source without its comments: chapters show only those of their own excerpts."""
    return replace(source, annotations=tuple(replace(annotation, comment="") for annotation in source.annotations))


def _bare_chapter(part: EditionChapter, bare: dict[str, EditionSource]) -> EditionChapter:
    """A chapter with its sources bare."""
    return replace(
        part,
        entries=tuple(
            entry if isinstance(entry, OwnText) else replace(entry, source=bare[entry.source.letter])
            for entry in part.entries
        ),
        chapters=tuple(_bare_chapter(inner, bare) for inner in part.chapters),
    )


def _frame(edition: Edition, bare: dict[str, EditionSource]) -> object:
    """What lists, points and references are made from: the edition without what only chapters and articles show."""
    outline = tuple(_outline(chapter) for chapter in edition.chapters)
    told = (edition.points, edition.names, edition.facts, edition.events, edition.scenesetter)
    return edition.book, tuple(bare.values()), outline, told


def _outline(part: EditionChapter) -> object:
    excerpts = tuple((entry.number, entry.annotation.id) for entry in part.entries if isinstance(entry, Excerpt))
    return part.number, part.chapter, part.theme, excerpts, tuple(_outline(inner) for inner in part.chapters)
