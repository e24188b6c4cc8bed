"""The book: an Edition set, made up, numbered, indexed and drawn, once each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from io import BytesIO

from reportlab.pdfgen.canvas import Canvas

from briefbook.model.edition import Edition
from briefbook.model.printed import Printed
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
from briefbook.pdf.boxes import Page, Passage, Section, gather
from briefbook.pdf.drawing import draw
from briefbook.pdf.faces import FaceKey, Faces
from briefbook.pdf.finish import finish
from briefbook.pdf.furniture import SMALL_TAB_STEP, TAB_STEP, furnish
from briefbook.pdf.makeup import make_up, pages_of
from briefbook.pdf.pen import Pen
from briefbook.pdf.places import places
from briefbook.pdf.setter import Setter
from briefbook.pdf.setting import Setting, excerpts_of
from briefbook.pdf.sheet import Sheet
from briefbook.pdf.structure import Element, Role, number_headings
from briefbook.pdf.stylesheet import Stylesheet, load
from briefbook.pdf.tags import Tags

_WORDS_NAMED = 8
_REFERENCE = (
    (comparison.TITLE, comparison.KEY, comparison.comparison),
    (chronology.TITLE, chronology.KEY, chronology.chronology),
    (figures.TITLE, figures.KEY, figures.figures),
    (people.TITLE, people.KEY, people.people),
)
"""The pages between the chapters and the annex."""


def render(
    edition: Edition,
    *,
    stylesheet: Stylesheet | None = None,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> Printed:
    """`edition` as a PDF; the same edition gives the same bytes.

    `progress` is called with 0 and 0 as each part is set, then with pages drawn and pages in all; what it raises stops
    the work.
    """
    setting = _setting(edition, stylesheet or load())
    root, tags = Element(Role.DOCUMENT), Tags()
    pages = _made_up(setting, root, progress)
    number_headings(root)
    total, quotations, stands = len(pages), _quotations(pages, setting), tuple(places(pages, setting.sheet))
    canvas = _drawn(pages, setting, tags, progress)
    return Printed(
        finish(canvas, setting, root, tags),
        total,
        quotations,
        tuple(_problems(setting)),
        stands,
    )


def problems(edition: Edition) -> tuple[str, ...]:
    """What the printer of `edition` would have to know, as in `Printed.problems`: it is set for that, but not drawn."""
    setting = _setting(edition, load())
    _made_up(setting, Element(Role.DOCUMENT), lambda done, total: None)
    return tuple(_problems(setting))


def _setting(edition: Edition, look: Stylesheet) -> Setting:
    set_up = edition.book.set_up
    sheet = Sheet.of(look.paper or set_up.paper, look.page, duplex=set_up.duplex)
    return Setting(edition, Setter(look, Faces(look), set_up.language), sheet)


def _made_up(setting: Setting, root: Element, progress: Callable[[int, int], None]) -> list[Page]:
    """All pages, what they say being put below `root`. The index is made last, when it is known what stands where."""
    sections = []
    for section in _sections(setting):
        progress(0, 0)
        gather(root.add(Role.SECTION, language=section.language), section.boxes)
        sections.append(section)
    pages = make_up(sections, setting.sheet)
    index = back_matter.index(setting, pages)
    if index:
        gather(root.add(Role.SECTION), index.boxes)
        pages += make_up([index], setting.sheet, first=len(pages) + 1)
    for section in notes.notes(setting):
        gather(root.add(Role.SECTION), section.boxes)
        pages += make_up([section], setting.sheet, first=len(pages) + 1)
    return [back_matter.with_page_destinations(page) for page in pages]


def _quotations(pages: list[Page], setting: Setting) -> tuple[str, ...]:
    """The words of each excerpt, read from the lines that stand on the pages."""
    found = {excerpt.number: "" for excerpt in excerpts_of(setting.edition.chapters)}
    last: tuple[Passage | None, int] = (None, 0)
    for placed in (placed for page in pages for placed in page.placed):
        passage, (start, end) = placed.box.passage, placed.box.span
        if passage and passage.excerpt:
            joined = last == (passage, start)
            found[passage.excerpt] += ("" if joined else " ") + passage.text[start:end]
            last = (passage, end)
    return tuple(words.strip() for words in found.values())


def _sections(setting: Setting) -> Iterator[Section]:
    edition = setting.edition
    yield cover.cover(setting)
    yield cover.reverse_of_cover(setting)
    reference = [(title, key, section) for title, key, page in _REFERENCE if (section := page(setting))]
    middle = [contents.Pages(title, key) for title, key, _ in reference]
    yield contents.contents(setting, [*scene.titles(setting), *points.titles(setting)], middle, list(_back(edition)))
    for section in (scene.scenesetter(setting), points.key_points(setting), points.other_points(setting)):
        if section:
            yield section
    drop = 0.0
    for chapter in edition.chapters:
        yield chapters.chapter(chapter, drop, setting)
        drop += TAB_STEP
    yield from (section for _, _, section in reference)
    for source in edition.sources:
        yield annex.article(source, drop, setting)
        drop += SMALL_TAB_STEP
    sources = back_matter.sources(setting)
    if sources:
        yield sources


def _back(edition: Edition) -> Iterator[contents.Pages]:
    if edition.sources:
        yield contents.Pages("Sources", "sources")
    if edition.names:
        yield contents.Pages("Index", "index")
    if edition.book.set_up.notes_pages:
        yield contents.Pages(notes.TITLE, notes.KEY)


def _drawn(pages: list[Page], setting: Setting, tags: Tags, progress: Callable[[int, int], None]) -> Canvas:
    """The pages on their canvas. Each is let go of when it is drawn: a long book is mostly boxes."""
    sheet, total = setting.sheet, len(pages)
    canvas = Canvas(
        BytesIO(),  # stays empty: `finish` writes the file
        pagesize=(sheet.width_of_paper, sheet.height_of_paper),
        invariant=1,
        pageCompression=1,
        initialFontName=setting.setter.faces.face(FaceKey("text")).name,
        initialFontSize=10,
    )
    pen = Pen(canvas, pages_of(pages), tags)
    pages.reverse()
    while pages:
        page = pages.pop()
        here = setting.on(page.section)
        pen.begin_page(here.sheet.width_of_paper, here.sheet.height_of_paper)
        furnish(page, total, here, pen)
        draw(page, here.sheet, pen)
        pen.end_page()
        progress(page.number, total)
    canvas.addPageLabel(0, prefix="Cover")
    canvas.addPageLabel(1, style="ARABIC", start=2)
    canvas.showOutline()
    return canvas


def _problems(setting: Setting) -> Iterator[str]:
    for source in setting.edition.sources:
        for annotation in source.annotations:
            if annotation.id not in setting.passages:
                words = annotation.quote.split()
                named = " ".join(words[:_WORDS_NAMED]) + (" …" if len(words) > _WORDS_NAMED else "")
                yield (
                    f"The passage “{named}” is not in the text of source {source.letter} any more, so nothing is "
                    "shaded there. Mark it again or remove the annotation."
                )
    yield from setting.setter.faces.problems()
