"""The tree in the PDF: elements and links written as ISO 32000-1, 12.5.6.5 and 14.7, have them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from urllib.parse import quote

from reportlab.pdfbase.pdfdoc import PDFObjectReference, format

from briefbook.pdf.memory import Made
from briefbook.pdf.pack import Objects
from briefbook.pdf.structure import Element, Role
from briefbook.pdf.tags import Area, Mark, Part, Tags, Written, picture_name

_KEPT_EMPTY = frozenset({Role.HEADER, Role.CELL})
_IN_ADDRESSES = "%/:=&?~#+!$,;'@()*[]"
_BACKSLASHED = str.maketrans({character: f"\\{character}" for character in "\\()"})


def write_tree(objects: Objects, parts: Iterable[Made], tags: Tags, language: str) -> str:
    """The reference to the tree of the document's `parts`, written with the links of its elements; `language` is the
    document's.
    """
    return _Writer(objects, tags, language).write(parts)


def as_text(words: str) -> str:
    """`words` as a text string of a PDF."""
    if words.isascii() and words.isprintable():
        return f"({words.translate(_BACKSLASHED)})"
    return f"<FEFF{words.encode('utf-16-be').hex().upper()}>"


class _Writer:
    def __init__(self, objects: Objects, tags: Tags, language: str) -> None:
        self._objects = objects
        self._tags = tags
        self._language = language
        document = objects.document
        names = (f"Page{number}" for number in range(1, len(tags.owners) + 1))
        self._leaves = [(document.idToObject[name], document.idToObjectNumberAndVersion[name][0]) for name in names]
        areas = sum([isinstance(part, Area) for parts in tags.parts.values() for part in parts])
        self._annotations = [objects.number() for _ in range(areas)]
        self._written: dict[Element, int] = {}
        self._codes: dict[int, str] = {}
        self._links: list[tuple[Area, int, int]] = []
        self._notes: list[str] = []
        self._shared: dict[str, str] = {}

    def write(self, parts: Iterable[Made]) -> str:
        top, document = self._objects.number(), self._objects.number()
        sections = [reference for part in parts if (reference := self._section(part, document))]
        self._put(document, f"<</S/{Role.DOCUMENT}/P {top} 0 R/K[{' '.join(sections)}]>>")
        numbers, active = [], [list[str]() for _ in self._leaves]
        for page, owners in enumerate(self._tags.owners):
            numbers.append(f"{page}[{' '.join([f'{self._written[owner]} 0 R' for owner in owners])}]")
        for number, (area, annotation, link) in enumerate(self._links, start=len(self._leaves)):
            reference = self._put(annotation, self._annotation(area, number))
            active[area.page].append(reference)
            numbers.append(f"{number} {link} 0 R")
        self._write_pages(active)
        parents = self._put(self._objects.number(), f"<</Nums[{' '.join(numbers)}]>>")
        names = self._put(self._objects.number(), f"<</Names[{' '.join(self._notes)}]>>")
        following = len(self._leaves) + len(self._links)
        root = f"<</Type/StructTreeRoot/K {document} 0 R/ParentTree {parents}/ParentTreeNextKey {following}"
        tree = self._put(top, f"{root}/IDTree {names}>>")
        self._objects.put_all(self._codes)
        return tree

    def _write_pages(self, active: list[list[str]]) -> None:
        """Write the pages with what is `active` on each. ReportLab's own know no more than PDF 1.2, and take long."""
        document = self._objects.document
        parent, fonts = document.Reference(document.Pages), PDFObjectReference("BasicFonts")
        named = [format(thing, document).decode() for thing in (parent, fonts)]
        plain = self._put(self._objects.number(), f"<</Font {named[1]}/ProcSet[/PDF/Text]>>")
        for page, ((leaf, number), links) in enumerate(zip(self._leaves, active, strict=True)):
            contents = " ".join([format(part, document).decode() for part in leaf.Contents.sequence])
            pictures = self._tags.pictures[page]
            resources = self._alike(f"<</Font {named[1]}{self._shown(pictures)}>>") if pictures else plain
            size = f"{leaf.pagewidth:g} {leaf.pageheight:g}"
            shown = f"/MediaBox[0 0 {size}]/Resources {resources}/Contents[{contents}]"
            annotations = f"/Annots[{' '.join(links)}]" if links else ""
            said = f"{shown}{annotations}/StructParents {page}/Tabs/S"
            self._put(number, f"<</Type/Page/Parent {named[0]}{said}>>")

    def _shown(self, pictures: Iterable[str]) -> str:
        """What the resources of a page say of its pictures."""
        plates = [
            f"/{picture_name(one)} {format(self._tags.plates[one], self._objects.document).decode()}"
            for one in pictures
        ]
        return f"/ProcSet[/PDF/Text/ImageB/ImageC]/XObject<<{''.join(plates)}>>"

    def _section(self, part: Made, parent: int) -> str:
        """The reference to the element of a part, with all below it: as it was written before, where nothing that its
        objects say has changed, their numbers included.
        """
        pages = tuple(drawn.tags for drawn in part.pages.values())
        leaves = tuple(self._leaves[page.page][1] for page in pages)
        counts = (self._objects.last, len(self._links), len(self._notes), parent)
        basis = (self._language, counts, pages, leaves, self._annotations[:1], self._shared.copy())
        known = part.written
        if known is None or known.basis != basis:
            codes, links, notes = self._codes, len(self._links), len(self._notes)
            written, self._written, self._codes = self._written, {}, {}
            reference = self._element(part.element, parent, self._language)
            known = part.written = Written(
                basis,
                self._objects.last,
                self._written,
                self._codes,
                self._links[links:],
                self._notes[notes:],
                self._shared.copy(),
                reference,
            )
            self._written, self._codes = written, codes
            del self._links[links:], self._notes[notes:]
        self._objects.go_on_after(known.last)
        self._written.update(known.numbers)
        self._codes.update(known.codes)
        self._links += known.links
        self._notes += known.notes
        self._shared = known.shared.copy()
        return known.reference

    def _put(self, number: int, code: str) -> str:
        self._codes[number] = code
        return f"{number} 0 R"

    def _element(self, element: Element, parent: int, language: str) -> str:
        """The reference to the element as it is written; nothing for one that shows nothing."""
        number = self._written[element] = self._objects.number()
        spoken = element.language or language
        parts = self._tags.parts.get(element, ())
        first = next((part.page for part in parts if isinstance(part, Mark)), None)
        shown = (self._part(part, first, number, spoken) for part in parts)
        below = (self._element(child, number, spoken) for child in element.children)
        kids = [kid for kids in (shown, below) for kid in kids if kid]
        if not kids and element.role not in _KEPT_EMPTY:
            return ""
        code = [f"<</S/{element.tag}/P {parent} 0 R"]
        if first is not None:
            code.append(f"/Pg {self._leaves[first][1]} 0 R")
        if kids:
            code.append(f"/K[{' '.join(kids)}]" if len(kids) > 1 else f"/K {kids[0]}")
        if spoken != language:
            code.append(f"/Lang({spoken})")
        return self._put(number, "".join([*code, *self._said(element, number), ">>"]))

    def _said(self, element: Element, number: int) -> Iterator[str]:
        """What else is said of an element."""
        if frame := self._tags.frames.get(element):
            corners = " ".join(f"{length:.2f}" for length in frame)
            yield f"/A<<{element.attributes}/BBox[{corners}]>>"
        elif element.attributes:
            yield f"/A {self._alike(f'<<{element.attributes}>>')}"
        if element.alt:
            yield f"/Alt{as_text(element.alt)}"
        if element.role is Role.NOTE:
            name = f"(note-{len(self._notes):06})"  # PDF/UA-1, 7.9 asks for one that no other note has
            self._notes.append(f"{name}{number} 0 R")
            yield f"/ID{name}"

    def _part(self, part: Part, first: int | None, number: int, language: str) -> str:
        if isinstance(part, Element):
            return self._element(part, number, language)
        page = "" if part.page == first else f"/Pg {self._leaves[part.page][1]} 0 R"
        if isinstance(part, Mark):
            return f"<</Type/MCR{page}/MCID {part.number}>>" if page else str(part.number)
        annotation = self._annotations[len(self._links)]
        self._links.append((part, annotation, number))
        return f"<</Type/OBJR{page}/Obj {annotation} 0 R>>"

    def _annotation(self, area: Area, number: int) -> str:
        """The link itself. It is printed, as PDF/A-2, 6.3.2 asks, and says where it leads, as PDF/UA-1, 7.18.5 does."""
        corners = f"{area.left:.1f} {area.bottom:.1f} {area.right:.1f} {area.top:.1f}"
        if area.target.startswith("#"):
            page, top = self._tags.destinations[area.target[1:]]
            place = self._alike(f"[{self._leaves[page][1]} 0 R/XYZ 0 {top:.2f} 0]")
            leads = f"/Dest {place}/Contents(Page {page + 1})"
        else:
            address = as_text(quote(area.target, safe=_IN_ADDRESSES))
            leads = f"/A<</S/URI/URI{address}>>/Contents{as_text(area.target)}"
        return f"<</Subtype/Link/F 4/Border[0 0 0]/Rect[{corners}]{leads}/StructParent {number}>>"

    def _alike(self, code: str) -> str:
        """The reference to the object that `code` is, written once for all that are alike."""
        if code not in self._shared:
            self._shared[code] = self._put(self._objects.number(), code)
        return self._shared[code]
