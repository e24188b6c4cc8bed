"""The press: pages drawn, or taken from memory where they would be the same, in their order."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import NamedTuple

from reportlab.pdfbase.pdfdoc import PDFDocument

from briefbook.pdf.boxes import Outline, Page
from briefbook.pdf.drawing import draw
from briefbook.pdf.font import Font
from briefbook.pdf.furniture import Surroundings, number
from briefbook.pdf.lettering import Lettering, Letters
from briefbook.pdf.pack import PACKING, Block, stream
from briefbook.pdf.pen import Pen
from briefbook.pdf.setting import Setting
from briefbook.pdf.tags import PageTags, picture_name


class Drawn(NamedTuple):
    """A page as it was drawn, packed: what it shows of which element, its bookmarks, and what else it depended on than
    the page: the number of all pages, where what it leads to stands, and the letters that had codes before it. `after`
    are those that have codes with it.
    """

    total: int
    stands: dict[str, int | None]
    before: Letters
    code: bytes
    tags: PageTags
    outlines: tuple[Outline, ...]
    after: Letters


class Sheetful(NamedTuple):
    """A page drawn, the size of its paper, and the numbers of the objects that are drawn around it and on it: of the
    latter those that show pictures.
    """

    drawn: Drawn
    width: float
    height: float
    around: int
    pictures: tuple[tuple[str, int], ...]


class Press:
    """Prints the pages of one document, one after the other. `letters` are those in them that are beyond ASCII,
    `stands` are the pages on which destinations stand. What pages have in common is put into the block of `shared`
    objects.
    """

    def __init__(
        self, setting: Setting, total: int, letters: Mapping[Font, Iterable[str]], stands: dict[str, int], shared: Block
    ) -> None:
        self.document = PDFDocument(invariant=1, compression=1)
        self.shared = shared
        self._setting = setting
        self.total = total
        self._lettering = Lettering(self.document)
        self._lettering.prepare(letters)
        self._stands = stands
        self._pen = Pen(self._lettering, stands)
        self._surrounding: dict[bool, Surroundings] = {}
        self._around: dict[object, int] = {}
        self._pictures: dict[str, int] = {}

    @property
    def letters(self) -> Letters:
        """What has a code in the fonts of the document."""
        return self._lettering.letters

    def print(self, page: Page, known: tuple[Page, Drawn] | None) -> Sheetful:
        """`page` drawn, as it was drawn on a `known` page where that would be the same."""
        here = self._setting.on(page.section)
        around = self._around_it(page, here)
        if known and self._holds(known[1]) and _is_alike(known[0], page):
            drawn = known[1]
            self._lettering.take(drawn.after)
        else:
            drawn = self._drawn(page, here)
        pictures = tuple((picture_name(one), self._picture(one)) for one in drawn.tags.pictures)
        return Sheetful(drawn, here.sheet.width_of_paper, here.sheet.height_of_paper, around, pictures)

    def _holds(self, known: Drawn) -> bool:
        """Whether the same would be drawn of the page that `known` was drawn of."""
        return (
            known.total == self.total
            and known.before == self._lettering.letters
            and all(self._stands.get(key) == number for key, number in known.stands.items())
        )

    def _drawn(self, page: Page, here: Setting) -> Drawn:
        pen, before = self._pen, self._lettering.letters
        pen.begin(page.number - 1, here.sheet.height_of_paper)
        self._surroundings(here).head(page, pen)
        number(page, self.total, here, pen)
        draw(page, here.sheet, pen)
        code, after = zlib.compress(pen.end(), PACKING), self._lettering.letters
        return Drawn(self.total, pen.sought, before, code, pen.tags, tuple(pen.outlines), after)

    def _surroundings(self, here: Setting) -> Surroundings:
        turned = here is self._setting.across
        if turned not in self._surrounding:
            self._surrounding[turned] = Surroundings(here)
        return self._surrounding[turned]

    def _around_it(self, page: Page, here: Setting) -> int:
        """The number of what surrounds `page`: one for all pages of its kind on its side of the book."""
        section, right = page.section, here.sheet.right_hand(page.number)
        key = (section.plain, section.turned, right, self._surroundings(here).has_own_head(page))
        if key not in self._around:
            self._pen.begin(page.number - 1, here.sheet.height_of_paper)
            self._surroundings(here).draw(page, self._pen)
            self._around[key] = self.shared.number()
            self.shared.put_open(self._around[key], stream("", self._pen.end()))
        return self._around[key]

    def _picture(self, sha256: str) -> int:
        """The number of a picture, which is in the file once for all pages that show it."""
        if sha256 not in self._pictures:
            plate = self._setting.plate(sha256)
            if plate is None:
                raise KeyError(sha256)
            self._pictures[sha256] = self.shared.number()
            self.shared.put_open(self._pictures[sha256], plate.stream())
        return self._pictures[sha256]


def _is_alike(known: Page, page: Page) -> bool:
    """Whether `page` looks like one that is `known`, of a section that has changed perhaps."""
    if known.section is page.section:
        return known == page
    bare, known_bare = replace(page.section, boxes=()), replace(known.section, boxes=())
    return known._replace(section=known_bare) == page._replace(section=bare)
