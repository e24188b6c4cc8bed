"""The parts of a book in their order, each with what it is made from: where that is as it was, so is the part."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from itertools import chain

from briefbook.model.edition import Edition, EditionChapter, EditionSource, Excerpt, OwnText
from briefbook.model.origin import Origin, OriginKind
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
from briefbook.pdf.boxes import Outline, Section
from briefbook.pdf.failing import Part, whole_or_told
from briefbook.pdf.furniture import SMALL_TAB_STEP, TAB_STEP
from briefbook.pdf.kept import Kept
from briefbook.pdf.memory import Made, Memory
from briefbook.pdf.setting import Setting, chapter_key, excerpt_key, excerpts_of
from briefbook.sentence import Sentence

_COVER = (("Cover", "cover", cover.cover), ("Reverse of the cover", "reverse-of-cover", cover.reverse_of_cover))
_FRONT = (
    (scene.TITLE, scene.KEY, scene.scenesetter),
    ("Key points", "key-points", points.key_points),
    (points.TITLE, points.KEY, points.other_points),
)
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
    frame = setting.kept.same("frame", _frame(edition, setting.bare))
    for title, key, page in _COVER:
        part = Part.of_pages(title, key)
        if made := memory.section(key, setting.about, _told(part, setting, partial(page, setting))):
            yield made
    reference = [
        (contents.Pages(title, key), made)
        for title, key, page in _REFERENCE
        if (made := memory.section(key, frame, _told(Part.of_pages(title, key), setting, partial(page, setting))))
    ]
    front, middle = [*scene.titles(setting), *points.titles(setting)], [pages for pages, _ in reference]
    back = list(_back(edition))
    make = partial(contents.contents, setting, front, middle, back)
    listed = memory.section("contents", frame, _told(Part.of_pages("Contents", "contents"), setting, make))
    named = [
        memory.section(key, frame, _told(Part.of_pages(title, key), setting, partial(page, setting)))
        for title, key, page in _FRONT
    ]
    yield from (made for made in chain((listed, *named), _chapters(setting, memory)) if made)
    yield from (made for _, made in reference)
    yield from _annex(setting, memory)
    sourced = _told(Part.of_pages("Sources", "sources"), setting, partial(back_matter.sources, setting))
    sources = memory.section("sources", frame, sourced)
    if sources:
        yield sources


def settled(edition: Edition, kept: Kept) -> Edition:
    """The edition with the sources and names of the one before where they are equal: these are compared no more."""
    sources = {source.letter: kept.same(f"source {source.letter}", source) for source in edition.sources}
    chapters = tuple(_with_sources(chapter, sources) for chapter in edition.chapters)
    names = kept.same("names", edition.names)
    return replace(edition, sources=tuple(sources.values()), chapters=chapters, names=names)


def _chapters(setting: Setting, memory: Memory) -> Iterator[Made | None]:
    drop = 0.0
    for part in setting.edition.chapters:
        basis = (_with_sources(part, setting.bare), drop)
        make = partial(chapters.chapter, part, drop, setting)
        yield memory.section(f"chapter {part.number}", basis, _told(_chapter_part(part), setting, make))
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
            _told(_source_part(source, setting), setting, partial(annex.article, source, drop, setting)),
        )
        if made:
            yield made
        drop += SMALL_TAB_STEP


def _told(part: Part, setting: Setting, make: Callable[[], Section | None]) -> Callable[[], Section | None]:
    return partial(whole_or_told, part, setting, make)


def _chapter_part(part: EditionChapter) -> Part:
    keys = [chapter_key(inner) for inner in part.chapters]
    keys += [excerpt_key(excerpt) for excerpt in excerpts_of((part,))]
    title, origin = f"{part.number}  {part.chapter.title}", Origin(OriginKind.CHAPTER, part.chapter.id)
    outlines, where = (Outline(0, title, chapter_key(part)),), Sentence("chapter {number}", number=part.number)
    return Part(title, outlines, where, tuple(keys), origin, right_hand=True)


def _source_part(source: EditionSource, setting: Setting) -> Part:
    outlines = annex.outlines_of(source, setting)
    keys = tuple(setting.passages[one.id] for one in source.annotations if one.id in setting.passages)
    where = Sentence("source {letter}", letter=source.letter)
    return Part(outlines[-1].title, outlines, where, keys, Origin(OriginKind.ARTICLE, source.article.id))


def _back(edition: Edition) -> Iterator[contents.Pages]:
    if edition.sources:
        yield contents.Pages("Sources", "sources")
    if edition.names:
        yield contents.Pages("Index", "index")
    if edition.book.set_up.notes_pages:
        yield contents.Pages(notes.TITLE, notes.KEY)


def _with_sources(part: EditionChapter, sources: dict[str, EditionSource]) -> EditionChapter:
    """A chapter with those of `sources` that have the letters of its own."""
    return replace(
        part,
        entries=tuple(
            entry if isinstance(entry, OwnText) else replace(entry, source=sources[entry.source.letter])
            for entry in part.entries
        ),
        chapters=tuple(_with_sources(inner, sources) for inner in part.chapters),
    )


def _frame(edition: Edition, bare: dict[str, EditionSource]) -> object:
    """What lists, points and references are made from: the edition without what only chapters and articles show."""
    outline = tuple(_outline(chapter) for chapter in edition.chapters)
    told = (edition.points, edition.names, edition.facts, edition.events, edition.scenesetter, edition.stories)
    return edition.book, tuple(bare.values()), outline, told


def _outline(part: EditionChapter) -> object:
    excerpts = tuple((entry.number, entry.annotation.id) for entry in part.entries if isinstance(entry, Excerpt))
    return part.number, part.chapter, part.theme, excerpts, tuple(_outline(inner) for inner in part.chapters)
