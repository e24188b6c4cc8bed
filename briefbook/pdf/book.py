"""The book: an Edition set, made up, numbered, indexed and drawn, once each."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial

from briefbook.model.book import Name
from briefbook.model.edition import Edition
from briefbook.model.printed import Printed
from briefbook.pdf import back_matter, notes
from briefbook.pdf.boxes import Page, Passage
from briefbook.pdf.cover import cover_problems
from briefbook.pdf.finish import finish
from briefbook.pdf.font import Font
from briefbook.pdf.makeup import make_up, pages_of
from briefbook.pdf.memory import Made, Memory
from briefbook.pdf.pack import Block
from briefbook.pdf.parts import parts_of
from briefbook.pdf.pictures import missing_pictures
from briefbook.pdf.places import places
from briefbook.pdf.press import Press, Sheetful
from briefbook.pdf.setter import Setter
from briefbook.pdf.setting import Setting, excerpts_of
from briefbook.pdf.sheet import Sheet
from briefbook.pdf.stylesheet import Stylesheet, load
from briefbook.pdf.tree import COMMON, Branch, write_section

_WORDS_NAMED = 8
_ROUND = 64


def render(
    edition: Edition,
    *,
    stylesheet: Stylesheet | None = None,
    progress: Callable[[int, int], None] = lambda done, total: None,
    memory: Memory | None = None,
) -> Printed:
    """`edition` as a PDF; the same edition gives the same bytes. With a `memory` what is as it was in the edition that
    was rendered with it before is not made again.

    `progress` is called with 0 and 0 as each part is set, with pages drawn and pages in all, and with 0 and 0 again as
    the file is put together; what it raises stops the work.
    """
    lasting, memory = memory is not None, memory or Memory()
    with _uncollected():
        setting = _setting(edition, stylesheet or load(), memory)
        pages, made = _made_up(setting, memory, progress)
        total, quotations, stands = len(pages), _quotations(pages, setting), tuple(places(pages, setting.sheet))
        if not lasting:
            for part in made.values():
                part.let_go()
        press, branches = _printed(pages, made, setting, progress)
        pdf = finish(press, setting, branches, memory.fonts)
        memory.end()
        return Printed(
            pdf,
            total,
            quotations,
            tuple(_problems(setting)),
            stands,
        )


def problems(edition: Edition) -> tuple[str, ...]:
    """What the printer of `edition` would have to know, as in `Printed.problems`: it is set for that, but not drawn."""
    memory = Memory()
    setting = _setting(edition, load(), memory)
    _made_up(setting, memory, lambda done, total: None)
    return tuple(_problems(setting))


@contextmanager
def _uncollected() -> Iterator[None]:
    """Without garbage collection: a book is very many values that are all needed to the end, and to look through them
    again and again costs an eighth of the time.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def _setting(edition: Edition, look: Stylesheet, memory: Memory) -> Setting:
    set_up = edition.book.set_up
    sheet = Sheet.of(look.paper or set_up.paper, look.page, duplex=set_up.duplex)
    faces = memory.begin(look, (sheet, set_up.language, edition.themes, _missing(edition)))
    return Setting(edition, Setter(look, faces, set_up.language), sheet, memory.plates)


def _missing(edition: Edition) -> frozenset[str]:
    """The pictures that figures name and the edition does not have: others are told apart by their names alone."""
    named = {sha256 for source in edition.sources for sha256 in source.article.body.pictures}
    return frozenset(named.difference(picture.sha256 for picture in edition.pictures))


def _made_up(
    setting: Setting, memory: Memory, progress: Callable[[int, int], None]
) -> tuple[list[Page], dict[int, Made]]:
    """All pages, and for each section by its identity what is known of it, in the order of reading. The
    index is made last, when it is known what stands where.
    """
    parts = []
    for part in parts_of(setting, memory):
        progress(0, 0)
        parts.append(part)
    pages = make_up([part.section for part in parts], setting.sheet)
    found = _found(setting.edition.names, pages, parts)
    index = memory.section("index", (setting.edition.names, found), partial(back_matter.index, setting, found))
    for late in (index, *map(memory.fresh, notes.notes(setting))):
        if late:
            parts.append(late)
            pages += make_up([late.section], setting.sheet, first=len(pages) + 1)
    parts += [memory.fresh(page.section) for page in pages if page.blank]
    return [back_matter.with_page_destinations(page) for page in pages], {id(part.section): part for part in parts}


def _found(names: tuple[Name, ...], pages: list[Page], parts: list[Made]) -> dict[str, list[int]]:
    """For each name's id the pages of indexed parts that show it."""
    standing: dict[int, list[Page]] = {}
    for page in pages:
        standing.setdefault(id(page.section), []).append(page)
    found: dict[str, list[int]] = {name.id: [] for name in names}
    for part in parts:
        if names and part.section.indexed:
            for name, numbers in part.find(names, standing[id(part.section)]).items():
                found[name] += numbers
    return found


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


def _printed(
    pages: list[Page], made: dict[int, Made], setting: Setting, progress: Callable[[int, int], None]
) -> tuple[Press, list[Branch]]:
    """The pages drawn and their sections written. Each page is let go of when it is drawn: a long book is mostly
    boxes.
    """
    letters: dict[Font, set[str]] = {}
    for part in made.values():
        for font, drawn_there in part.letters.items():
            letters.setdefault(font, set()).update(drawn_there)
    shared = Block(COMMON[0], kept=len(COMMON))
    press, total = Press(setting, len(pages), letters, pages_of(pages), shared), len(pages)
    printed: list[tuple[Made, list[Sheetful]]] = []
    pages.reverse()
    while pages:
        page = pages.pop()
        part = made[id(page.section)]
        if not printed or printed[-1][0] is not part:
            printed.append((part, []))
        sheets = printed[-1][1]
        place = len(sheets)
        sheets.append(press.print(page, part.pages.get(place)))
        part.pages[place] = sheets[-1].drawn
        progress(page.number, total)
    branches: list[Branch] = []
    for part, sheets in printed:
        progress(0, 0)
        first = _round(branches[-1].packed.end if branches else shared.last + 1)
        part.branch = write_section(part.element, tuple(sheets), first, setting.language, part.branch)
        branches.append(part.branch)
    return press, branches


def _round(number: int) -> int:
    """The next round number. Sections begin at round ones, so that a few objects more or less in one of them do not
    change the numbers in all that follow.
    """
    return -(-number // _ROUND) * _ROUND


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
    yield from missing_pictures(setting)
    yield from cover_problems(setting)
    yield from setting.setter.faces.problems()
