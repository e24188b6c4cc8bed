"""The press: pages drawn, or taken from memory where they would be the same, and put on the canvas in their order."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Mapping, Sequence
from io import BytesIO
from typing import NamedTuple

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFObjectReference, PDFStream
from reportlab.pdfgen.canvas import Canvas

from briefbook.pdf.boxes import Page
from briefbook.pdf.drawing import draw
from briefbook.pdf.faces import FaceKey
from briefbook.pdf.font import Font
from briefbook.pdf.furniture import Surroundings, number
from briefbook.pdf.lettering import Lettering, Letters
from briefbook.pdf.makeup import pages_of
from briefbook.pdf.pack import PACKING, Packer
from briefbook.pdf.pen import Pen
from briefbook.pdf.setting import Setting
from briefbook.pdf.tags import PageTags, Tags
from briefbook.pdf.wording import plain


class Drawn(NamedTuple):
    """A page as it was drawn, packed: what it shows of which element, its bookmarks, and what else it depended on than
    its section and its place there: its number and that of all pages, where what it leads to stands, and the letters
    that had codes before it. `after` are those that have codes with it.
    """

    number: int
    total: int
    stands: dict[str, int | None]
    before: Letters
    code: bytes
    tags: PageTags
    outlines: tuple[tuple[str, str, int], ...]
    after: Letters


class Press:
    """Prints the `pages` of one document, one after the other; `letters` are those in them that are beyond ASCII."""

    def __init__(
        self, setting: Setting, pages: Sequence[Page], letters: Mapping[Font, Iterable[str]], pack: Packer
    ) -> None:
        sheet = setting.sheet
        self.canvas = Canvas(
            BytesIO(),  # stays empty: `finish` writes the file
            pagesize=(sheet.width_of_paper, sheet.height_of_paper),
            invariant=1,
            pageCompression=1,
            initialFontName=setting.setter.faces.face(FaceKey("text")).name,
            initialFontSize=10,
        )
        self.tags = Tags()
        self._pack = pack
        self._setting = setting
        self._total = len(pages)
        self._document = self.canvas._doc  # noqa: SLF001 - it holds the objects of the file
        self._lettering = Lettering(self._document)
        self._lettering.prepare(letters)
        self._stands = pages_of(pages)
        self._pen = Pen(self._lettering, self._stands)
        self._surroundings: dict[bool, Surroundings] = {}
        self._shared: dict[object, PDFObjectReference] = {}

    def print(self, page: Page, known: Drawn | None) -> Drawn:
        """`page` drawn, which is `known` where that would be the same, and put on the canvas."""
        here = self._setting.on(page.section)
        around = self._around(page, here)
        if known and self._holds(known, page):
            self._lettering.take(known.after)
        else:
            known = self._drawn(page, here)
        self._put(known, around, here)
        return known

    def _holds(self, known: Drawn, page: Page) -> bool:
        """Whether `page`, of the same section, would be drawn as the `known` one."""
        return (
            (known.number, known.total) == (page.number, self._total)
            and known.before == self._lettering.letters
            and all(self._stands.get(key) == number for key, number in known.stands.items())
        )

    def _drawn(self, page: Page, here: Setting) -> Drawn:
        pen, before = self._pen, self._lettering.letters
        pen.begin(page.number - 1, here.sheet.height_of_paper)
        number(page, self._total, here, pen)
        draw(page, here.sheet, pen)
        code, after = zlib.compress(pen.end(), PACKING), self._lettering.letters
        return Drawn(page.number, self._total, pen.sought, before, code, pen.tags, tuple(pen.outlines), after)

    def _around(self, page: Page, here: Setting) -> PDFObjectReference:
        """The code of what surrounds `page`: one for all pages of its section on its side of the book."""
        section, right = page.section, here.sheet.right_hand(page.number)
        key = (section.head, section.plain, section.turned, right)
        if key not in self._shared:
            if section.turned not in self._surroundings:
                self._surroundings[section.turned] = Surroundings(here)
            self._pen.begin(page.number - 1, here.sheet.height_of_paper)
            self._surroundings[section.turned].draw(section, page.number, self._pen)
            self._shared[key] = self._document.Reference(_packed(self._pack(self._pen.end())))
        return self._shared[key]

    def _show(self, sha256: str) -> None:
        """Put a picture into the file, once for all pages that show it."""
        plate = self._setting.plate(sha256)
        if plate and sha256 not in self.tags.plates:
            self.tags.plates[sha256] = self._document.Reference(plate.stream())

    def _put(self, drawn: Drawn, around: PDFObjectReference, here: Setting) -> None:
        """Put a page on the canvas, which else would keep its code unpacked till the end."""
        self.tags.add(drawn.tags)
        for sha256 in drawn.tags.pictures:
            self._show(sha256)
        self.canvas.setPageSize((here.sheet.width_of_paper, here.sheet.height_of_paper))
        for title, key, level in drawn.outlines:
            _, top = self.tags.destinations[key]
            self.canvas.bookmarkPage(key, fit="XYZ", left=0, top=top, zoom=0)
            self.canvas.addOutlineEntry(plain(title), key, level=level, closed=level > 0)
        name = self._document.thisPageName()
        self.canvas.showPage()
        own = self._document.Reference(_packed(drawn.code))
        self._document.idToObject[name].Contents = PDFArray([around, own])


def _packed(code: bytes) -> PDFStream:
    return PDFStream(PDFDictionary({"Filter": PDFName("FlateDecode")}), code)
