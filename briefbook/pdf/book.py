"""The book: an Edition set, made up, numbered, indexed and drawn, once each."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from itertools import chain, groupby
from typing import NamedTuple

from briefbook.model.book import Name
from briefbook.model.edition import Edition
from briefbook.model.printed import Failure, Place, Printed
from briefbook.pdf import back_matter, notes
from briefbook.pdf.boxes import Page, Section
from briefbook.pdf.cover import cover_problems
from briefbook.pdf.failing import Part, whole_or_told
from briefbook.pdf.finish import finish
from briefbook.pdf.font import Font
from briefbook.pdf.makeup import Filled, make_up
from briefbook.pdf.memory import Made, Memory
from briefbook.pdf.pack import Block
from briefbook.pdf.parts import parts_of, settled
from briefbook.pdf.pictures import missing_pictures, own_texts
from briefbook.pdf.plates import Plates
from briefbook.pdf.press import Press, Sheetful
from briefbook.pdf.setter import Setter
from briefbook.pdf.setting import Setting, excerpts_of
from briefbook.pdf.sheet import Sheet
from briefbook.pdf.stylesheet import Stylesheet, load
from briefbook.pdf.tree import COMMON, Branch, write_section
from briefbook.sentence import Sentence

_Part = tuple[Made, tuple[Page, ...]]
_Alive = Callable[[], None]
"""Called again and again; what it raises stops the work."""
_WORDS_NAMED = 8
_ROUND = 64


class Found(NamedTuple):
    """What the printer must know, as in `Printed`: the parts that could not be set, and all else."""

    failures: tuple[Failure, ...]
    problems: tuple[str, ...]


@contextmanager
def _uncollected() -> Iterator[None]:
    """Without garbage collection: a book is very many values that are all needed to the end, and to look through them
    again and again costs an eighth of the time. Nearly all of them are gone when the work is done.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


@_uncollected()
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
    memory, alive = memory or Memory(lasting=False), partial(progress, 0, 0)
    setting = _setting(edition, stylesheet or load(), memory)
    _make_plates(setting, alive)
    parts = _made_up(setting, memory, alive)
    failures = _failures(parts)
    press, quotations, places = _stood(parts, setting, alive)
    branches = _printed(press, parts, setting.language, progress, lasting=memory.lasting)
    alive()
    pdf = finish(press, setting, branches, memory.fonts)
    memory.end()
    return Printed(pdf, press.total, quotations, tuple(_problems(setting)), places, failures)


def problems(edition: Edition) -> Found:
    """What the printer of `edition` would have to know: it is set for that, but not drawn."""
    memory = Memory(Plates(bare=True), lasting=False)
    setting = _setting(edition, load(), memory)
    parts = _made_up(setting, memory, lambda: None)
    return Found(_failures(parts), tuple(_problems(setting)))


def _setting(edition: Edition, look: Stylesheet, memory: Memory) -> Setting:
    set_up = edition.book.set_up
    sheet = Sheet.of(look.paper or set_up.paper, look.page, duplex=set_up.duplex)
    faces = memory.begin(look, (sheet, set_up.language, edition.themes, _missing(edition)))
    setter = Setter(look, faces, set_up.language)
    return Setting(settled(edition, memory.kept), setter, sheet, memory.plates, memory.kept)


def _missing(edition: Edition) -> frozenset[str]:
    """The pictures that figures name and the edition does not have: others are told apart by their names alone."""
    return frozenset(_named(edition).difference(picture.sha256 for picture in edition.pictures))


def _named(edition: Edition) -> set[str]:
    bodies = (*(source.article.body for source in edition.sources), *own_texts(edition))
    return {sha256 for body in bodies for sha256 in body.pictures}


def _make_plates(setting: Setting, alive: Callable[[], None]) -> None:
    """Make the pictures ready for print, one by one: that takes longer than to set what stands around them."""
    for sha256 in _named(setting.edition):
        alive()
        setting.plate(sha256)


def _made_up(setting: Setting, memory: Memory, alive: _Alive) -> list[_Part]:
    """All parts with their pages, in the order of reading; the index last, when it is known what stands where."""
    parts = []
    for part in parts_of(setting, memory):
        alive()
        parts.append(part)
    pages = _pages(parts, setting, alive, first=1)
    found = _found(setting.edition.names, pages, parts, alive)
    make = partial(whole_or_told, Part.of_pages("Index", "index"), setting, partial(back_matter.index, setting, found))
    index = memory.section("index", (setting.edition.names, found), make)
    for late in (index, *map(memory.fresh, notes.notes(setting))):
        if late:
            parts.append(late)
            pages += _pages([late], setting, alive, first=len(pages) + 1)
    return list(_parted(pages, parts, memory))


def _pages(parts: Sequence[Made], setting: Setting, alive: _Alive, *, first: int) -> list[Page]:
    made = {id(part.section): part for part in parts}

    def fill(section: Section, sheet: Sheet) -> Sequence[Filled]:
        alive()
        return made[id(section)].filled(sheet)

    return make_up([part.section for part in parts], setting.sheet, first=first, fill=fill)


def _parted(pages: Iterable[Page], parts: Iterable[Made], memory: Memory) -> Iterator[_Part]:
    """The `pages` by their parts. A blank page is one for itself."""
    made = {id(part.section): part for part in parts}
    for _, group in groupby(pages, key=lambda page: id(page.section)):
        here = tuple(map(back_matter.with_page_destinations, group))
        part = made.get(id(here[0].section)) or memory.blank(here[0])
        yield part, tuple(page._replace(section=part.section) for page in here) if here[0].blank else here


def _found(names: tuple[Name, ...], pages: list[Page], parts: list[Made], alive: _Alive) -> dict[str, list[int]]:
    """For each name's id the pages of indexed parts that show it."""
    standing: dict[int, list[Page]] = {}
    for page in pages:
        standing.setdefault(id(page.section), []).append(page)
    found: dict[str, list[int]] = {name.id: [] for name in names}
    for part in parts:
        alive()
        if names and part.section.indexed:
            for name, numbers in part.find(names, standing[id(part.section)]).items():
                found[name] += numbers
    return found


def _stood(parts: Sequence[_Part], setting: Setting, alive: _Alive) -> tuple[Press, tuple[str, ...], tuple[Place, ...]]:
    """What prints the parts, the words of all excerpts in their order, and what stands where."""
    standing = []
    for part, pages in parts:
        alive()
        standing.append(part.standing(pages, setting.sheet))
    quoted = dict(chain.from_iterable(one.quotations.items() for one in standing))
    quotations = tuple(quoted.get(excerpt.number, "") for excerpt in excerpts_of(setting.edition.chapters))
    destinations = dict(chain.from_iterable(one.destinations.items() for one in reversed(standing)))
    total, shared = sum(len(pages) for _, pages in parts), Block(COMMON[0], kept=len(COMMON))
    press = Press(setting, total, _letters(parts), destinations, shared)
    return press, quotations, tuple(chain.from_iterable(one.places for one in standing))


def _printed(
    press: Press, parts: list[_Part], language: str, progress: Callable[[int, int], None], *, lasting: bool
) -> list[Branch]:
    """The pages drawn and their sections written. Each section is let go of when it is drawn, unless it is `lasting`: a
    long book is mostly boxes.
    """
    printed: list[tuple[Made, list[Sheetful]]] = []
    parts.reverse()
    while parts:
        part, pages = parts.pop()
        sheets: list[Sheetful] = []
        for place, page in enumerate(pages):
            sheets.append(press.print(page, part.drawn.get(place)))
            if lasting:
                part.drawn[place] = (page, sheets[-1].drawn)
            progress(page.number, press.total)
        if not lasting:
            part.let_go()
        printed.append((part, sheets))
    branches: list[Branch] = []
    for part, sheets in printed:
        progress(0, 0)
        first = _round(branches[-1].packed.end if branches else press.shared.last + 1)
        part.branch = write_section(part.element, tuple(sheets), first, language, part.branch)
        branches.append(part.branch)
    return branches


def _letters(parts: Iterable[_Part]) -> dict[Font, set[str]]:
    """The characters beyond ASCII that each font draws."""
    letters: dict[Font, set[str]] = {}
    for part, _ in parts:
        for font, drawn in part.letters.items():
            letters.setdefault(font, set()).update(drawn)
    return letters


def _round(number: int) -> int:
    """The next round number. Sections begin at round ones, so that a few objects more or less in one of them do not
    change the numbers in all that follow.
    """
    return -(-number // _ROUND) * _ROUND


def _failures(parts: Iterable[_Part]) -> tuple[Failure, ...]:
    return tuple(part.section.failure for part, _ in parts if part.section.failure)


def _problems(setting: Setting) -> Iterator[str]:
    for source in setting.edition.sources:
        for annotation in source.annotations:
            if annotation.id not in setting.passages and not source.unreadable:
                words = annotation.quote.split()
                named = " ".join(words[:_WORDS_NAMED]) + (" …" if len(words) > _WORDS_NAMED else "")
                yield Sentence(
                    "The passage “{words}” is not in the text of source {letter} any more, so nothing is shaded there."
                    " Mark it again or remove the annotation.",
                    words=named,
                    letter=source.letter,
                )
    yield from missing_pictures(setting)
    yield from setting.kept.value("cover problems", setting.about, lambda: tuple(cover_problems(setting)))
    yield from setting.setter.faces.problems()
