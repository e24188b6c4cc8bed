"""Memory: what was made of an edition, kept for the next one, which is mostly the same.

Only values decide what is used again: a section is the one of before where all that it was made from is equal, a page
where also its number and the numbers on it are. So a book made with a memory is byte for byte the one made without.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from briefbook.model.book import Name
from briefbook.model.printed import Place
from briefbook.pdf.back_matter import find_names
from briefbook.pdf.boxes import Box, Page, Section, TextItem, gather
from briefbook.pdf.faces import Faces, Noted
from briefbook.pdf.finish import Fonts
from briefbook.pdf.font import Font
from briefbook.pdf.kept import Kept
from briefbook.pdf.makeup import Filled, filled, pages_of
from briefbook.pdf.places import places, quotations
from briefbook.pdf.plates import Plates
from briefbook.pdf.press import Drawn
from briefbook.pdf.sheet import Sheet
from briefbook.pdf.structure import Element, Role, number_headings
from briefbook.pdf.stylesheet import Stylesheet
from briefbook.pdf.system_fonts import SystemFonts
from briefbook.pdf.tree import Branch


class Standing(NamedTuple):
    """What stands where on the pages of a section: what in the library it comes from, the words of each excerpt by its
    number, and destinations.
    """

    pages: tuple[Page, ...]
    places: tuple[Place, ...]
    quotations: dict[str, str]
    destinations: dict[str, int]


@dataclass(eq=False, slots=True)
class Made:
    """A section with its element, the characters in it that are out of the ordinary, those beyond ASCII that each font
    draws in it, and its pages drawn, by their place in it.
    """

    section: Section
    element: Element
    noted: Noted
    letters: dict[Font, set[str]]
    drawn: dict[int, tuple[Page, Drawn]] = field(default_factory=dict)
    branch: Branch | None = None
    _filled: tuple[Filled, ...] = ()
    _standing: Standing | None = None
    _names: tuple[Name, ...] = ()
    _found: dict[str, list[int]] = field(default_factory=dict)

    def filled(self, sheet: Sheet) -> tuple[Filled, ...]:
        """What stands on its pages. Where they begin does not matter to that."""
        self._filled = self._filled or filled(self.section, sheet)
        return self._filled

    def standing(self, pages: tuple[Page, ...], sheet: Sheet) -> Standing:
        """What stands where on its `pages`."""
        if self._standing is None or self._standing.pages != pages:
            self._standing = Standing(pages, tuple(places(pages, sheet)), quotations(pages), pages_of(pages))
        return self._standing

    def let_go(self) -> None:
        """Forget the boxes: then each goes when its page is drawn. A long book is mostly boxes."""
        self.section = replace(self.section, boxes=())
        self._filled, self._standing = (), None

    def find(self, names: tuple[Name, ...], pages: Sequence[Page]) -> dict[str, list[int]]:
        """For each name's id those of its `pages` that show it. Where they begin does not matter to what is on them."""
        first = pages[0].number
        if names != self._names:
            found = find_names(names, pages)
            self._names = names
            self._found = {name: [number - first for number in numbers] for name, numbers in found.items() if numbers}
        return {name: [first + number for number in numbers] for name, numbers in self._found.items()}


class Memory:
    """Kept by whoever prints one book again and again. It holds what the last edition was made of, not more; for a book
    that is made once it is not `lasting` and holds next to nothing. The fonts of the `system` stay open in it.
    """

    def __init__(
        self, plates: Plates | None = None, *, lasting: bool = True, system: SystemFonts | None = None
    ) -> None:
        self.lasting = lasting
        self.fonts = Fonts()
        self.plates = plates or Plates()
        self.kept = Kept(lasting=lasting)
        self._system = system or SystemFonts()
        self._frame: object = None
        self._faces: Faces | None = None

    def begin(self, stylesheet: Stylesheet, frame: object) -> Faces:
        """The faces for an edition. Where another `frame`, which all sections depend on, held before, all is forgotten;
        where the work was broken off, nothing is.
        """
        if self._faces is None or (stylesheet, frame) != self._frame:
            self._frame, self.kept = (stylesheet, frame), Kept(lasting=self.lasting)
            self._faces = Faces(stylesheet, self._system)
        self._faces.noted = Noted()
        self.kept.begin()
        return self._faces

    def section(self, name: str, basis: object, make: Callable[[], Section | None]) -> Made | None:
        """The section of that name as it was made from the same `basis`, or made now; None if it is not in the book.
        One that is made now has the pages of the one before that are as its own will be.
        """
        before = self.kept.last(name)
        made = self.kept.value(name, basis, lambda: self._made(make))
        if made and self._faces:
            self._faces.noted.add(made.noted)
        if made and isinstance(before, Made) and before is not made:
            made.drawn = before.drawn
        return made

    def blank(self, page: Page) -> Made:
        """The section that a blank page is."""
        return self.kept.value(f"blank {page.number}", page.section, lambda: self.fresh(page.section))

    def fresh(self, section: Section) -> Made:
        """A section that is made anew each time."""
        element = Element(Role.SECTION, language=section.language)
        gather(element, section.boxes)
        number_headings(element)
        return Made(section, element, Noted(), _letters(section.boxes))

    def end(self) -> None:
        """Forget what the edition that was begun last did not need."""
        self.kept.end()
        self.plates.end()

    def _made(self, make: Callable[[], Section | None]) -> Made | None:
        """A section with what its making noted."""
        faces = self._faces
        if faces is None:
            raise RuntimeError("begin comes first")
        before, faces.noted = faces.noted, Noted()
        section = make()
        noted, faces.noted = faces.noted, before
        return replace(self.fresh(section), noted=noted) if section else None


def _letters(boxes: Iterable[Box]) -> dict[Font, set[str]]:
    found: dict[Font, set[str]] = {}
    waiting = list(boxes)
    for box in waiting:
        for item in box.items:
            for text, ink, _ in item.line.segments if isinstance(item, TextItem) else ():
                if not text.isascii():
                    found.setdefault(ink.face.font, set()).update(text)
        waiting += box.above
        for note in box.notes:
            waiting += note.beside
    return found
