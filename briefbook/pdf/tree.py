"""The tree in the PDF: a section's elements, links and pages, written as ISO 32000-1, 12.5.6.5 and 14.7, have them.

The objects of a section have numbers in a row, and refer to none of another section by its number: links lead to names.
So a section whose pages are as they were is written as it was.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import quote

from briefbook.pdf.pack import Block, Packed, packed_stream
from briefbook.pdf.press import Sheetful
from briefbook.pdf.structure import Element, Role
from briefbook.pdf.tags import Area, Mark, Part

COMMON = FONTS, PAGES, RESOURCES, TREE, DOCUMENT = range(1, 6)
"""The numbers of the objects that all sections refer to."""
_KEPT_EMPTY = frozenset({Role.HEADER, Role.CELL})
_IN_ADDRESSES = "%/:=&?~#+!$,;'@()*[]"
_BACKSLASHED = str.maketrans({character: f"\\{character}" for character in "\\()"})


class Branch(NamedTuple):
    """A section as it was written, in a document of that language, with its `sheets`.

    `pages` are the numbers of its pages, `element` refers to its element if it shows anything; `marks` is what the tree
    of parents says of it, from its first key to its last; `notes` and `destinations` are the names of its notes and of
    what links lead to, with what they stand for.
    """

    language: str
    sheets: tuple[Sheetful, ...]
    packed: Packed
    pages: range
    element: str
    marks: str
    notes: tuple[str, ...]
    destinations: dict[bytes, str]


def write_section(
    element: Element, sheets: tuple[Sheetful, ...], first: int, language: str, known: Branch | None
) -> Branch:
    """A section with its pages, its objects numbered from `first`: `known` if that is the same. `language` is that of
    the document.
    """
    if known and (known.sheets, known.packed.first, known.language) == (sheets, first, language):
        return known
    return _Writer(sheets, first).write(element, language)


def as_text(words: str) -> str:
    """`words` as a text string of a PDF."""
    if words.isascii() and words.isprintable():
        return f"({words.translate(_BACKSLASHED)})"
    return f"<{as_bytes(words).hex().upper()}>"


def as_bytes(words: str) -> bytes:
    """The bytes of `words` in a PDF, by which its trees of names are sorted."""
    if words.isascii() and words.isprintable():
        return words.encode("ascii")
    return b"\xfe\xff" + words.encode("utf-16-be")


class _Writer:
    def __init__(self, sheets: tuple[Sheetful, ...], first: int) -> None:
        count = len(sheets)
        self._block = Block(first, kept=2 * count)
        self._sheets = sheets
        self._pages = range(first, first + count)
        self._codes = range(first + count, first + 2 * count)
        self._from = sheets[0].drawn.tags.page
        self._parts: dict[Element, list[Part]] = {}
        self._frames: dict[Element, tuple[float, float, float, float]] = {}
        self._numbers: dict[Element, int] = {}
        self._links: list[tuple[int, int]] = []
        self._active: list[list[str]] = [[] for _ in sheets]
        self._notes: list[str] = []

    def write(self, element: Element, language: str) -> Branch:
        """The section of that element."""
        for sheet in self._sheets:
            for one, parts in sheet.drawn.tags.parts.items():
                known = self._parts.get(one)
                self._parts[one] = parts if known is None else [*known, *parts]
            self._frames.update(sheet.drawn.tags.frames)
        reference = self._element(element, DOCUMENT, language)
        for sheet, page, code, active in zip(self._sheets, self._pages, self._codes, self._active, strict=True):
            self._page(sheet, page, code, active)
        marks = self._marks()
        notes, destinations = tuple(self._notes), self._destinations()
        return Branch(language, self._sheets, self._block.packed(), self._pages, reference, marks, notes, destinations)

    def _page(self, sheet: Sheetful, number: int, code: int, active: list[str]) -> None:
        self._block.put_open(code, packed_stream("", sheet.drawn.code))
        size = f"{sheet.width:g} {sheet.height:g}"
        shown = f"/MediaBox[0 0 {size}]/Resources {_resources(sheet)}/Contents[{sheet.around} 0 R {code} 0 R]"
        annotations = f"/Annots[{' '.join(active)}]" if active else ""
        said = f"{shown}{annotations}/StructParents {number}/Tabs/S"
        self._block.put(number, f"<</Type/Page/Parent {PAGES} 0 R{said}>>")

    def _destinations(self) -> dict[bytes, str]:
        """What links lead to: of two of one name the first."""
        found: dict[bytes, str] = {}
        for page, sheet in zip(self._pages, self._sheets, strict=True):
            for key, top in sheet.drawn.tags.destinations.items():
                found.setdefault(as_bytes(key), f"{as_text(key)}[{page} 0 R/XYZ 0 {top:.2f} 0]")
        return found

    def _marks(self) -> str:
        """Which element each marked content and each link belongs to: under the number of its page or of the link."""
        numbers = [
            f"{page}[{' '.join([f'{self._numbers[owner]} 0 R' for owner in sheet.drawn.tags.owners])}]"
            for page, sheet in zip(self._pages, self._sheets, strict=True)
        ]
        numbers += [f"{annotation} {link} 0 R" for annotation, link in self._links]
        last = self._links[-1][0] if self._links else self._pages[-1]
        return self._block.add(f"<</Limits[{self._pages[0]} {last}]/Nums[{' '.join(numbers)}]>>")

    def _element(self, element: Element, parent: int, language: str) -> str:
        """The reference to the element as it is written; nothing for one that shows nothing."""
        number = self._numbers[element] = self._block.number()
        spoken = element.language or language
        parts = self._parts.get(element, ())
        first = next((part.page for part in parts if isinstance(part, Mark)), None)
        kids = [self._part(part, first, number, spoken) for part in parts]
        kids += [kid for child in element.children if (kid := self._element(child, number, spoken))]
        if not kids and element.role not in _KEPT_EMPTY:
            return ""
        code = [f"<</S/{element.tag}/P {parent} 0 R"]
        if first is not None:
            code.append(f"/Pg {self._page_number(first)} 0 R")
        if kids:
            code.append(f"/K[{' '.join(kids)}]" if len(kids) > 1 else f"/K {kids[0]}")
        if spoken != language:
            code.append(f"/Lang({spoken})")
        return self._block.put(number, "".join([*code, *self._said(element, number), ">>"]))

    def _said(self, element: Element, number: int) -> Iterator[str]:
        """What else is said of an element."""
        if frame := self._frames.get(element):
            corners = " ".join(f"{length:.2f}" for length in frame)
            yield f"/A<<{element.attributes}/BBox[{corners}]>>"
        elif element.attributes:
            yield f"/A<<{element.attributes}>>"
        if element.alt:
            yield f"/Alt{as_text(element.alt)}"
        if element.role is Role.NOTE:
            name = f"(note-{number:07})"  # PDF/UA-1, 7.9 asks for one that no other note has
            self._notes.append(f"{name}{number} 0 R")
            yield f"/ID{name}"

    def _part(self, part: Part, first: int | None, number: int, language: str) -> str:
        if isinstance(part, Element):
            return self._element(part, number, language)
        page = "" if part.page == first else f"/Pg {self._page_number(part.page)} 0 R"
        if isinstance(part, Mark):
            return f"<</Type/MCR{page}/MCID {part.number}>>" if page else str(part.number)
        annotation = self._annotation(part)
        self._links.append((annotation, number))
        return f"<</Type/OBJR{page}/Obj {annotation} 0 R>>"

    def _page_number(self, page: int) -> int:
        return self._pages[page - self._from]

    def _annotation(self, area: Area) -> int:
        """The link itself. It is printed, as PDF/A-2, 6.3.2 asks, and says where it leads, as PDF/UA-1, 7.18.5 does."""
        number, sheet = self._block.number(), area.page - self._from
        corners = f"{area.left:.0f} {area.bottom:.0f} {area.right:.0f} {area.top:.0f}"
        if area.target.startswith("#"):
            name = area.target[1:]
            leads = f"/Dest{as_text(name)}/Contents(Page {self._sheets[sheet].drawn.stands[name]})"
        else:
            address = as_text(quote(area.target, safe=_IN_ADDRESSES))
            leads = f"/A<</S/URI/URI{address}>>/Contents{as_text(area.target)}"
        said = f"/Subtype/Link/F 4/Border[0 0 0]/Rect[{corners}]{leads}/StructParent {number}"
        self._active[sheet].append(self._block.put(number, f"<<{said}>>"))
        return number


def _resources(sheet: Sheetful) -> str:
    """What a page is drawn with."""
    if not sheet.pictures:
        return f"{RESOURCES} 0 R"
    pictures = "".join([f"/{name} {number} 0 R" for name, number in sheet.pictures])
    return f"<</Font {FONTS} 0 R/ProcSet[/PDF/Text/ImageB/ImageC]/XObject<<{pictures}>>>>"
