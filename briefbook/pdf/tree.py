"""The tree in the PDF: elements and links written as ISO 32000-1, 12.5.6.5 and 14.7, have them."""

from __future__ import annotations

from collections.abc import Iterator

from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from briefbook.pdf.structure import Element, Role
from briefbook.pdf.tags import Area, Mark, Part, Tags

_KEPT_EMPTY = frozenset({Role.HEADER, Role.CELL})
_PRINTED = 4
"""The flag of an annotation that is printed: PDF/A-2, 6.3.2 asks for it."""


def write_tree(document: Pdf, root: Element, tags: Tags, language: str) -> None:
    """Write the tree of `root`, with the links of its elements, into `document`, whose language is `language`."""
    _Writer(document, tags).write(root, language)


class _Writer:
    def __init__(self, document: Pdf, tags: Tags) -> None:
        self._document = document
        self._tags = tags
        self._pages = [page.obj for page in document.pages]
        self._written: dict[Element, Object] = {}
        self._links: list[tuple[int, Object, Object]] = []
        self._notes: list[Object] = []
        self._shared: dict[str, Object] = {}

    def write(self, root: Element, language: str) -> None:
        document = self._document
        top = document.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        top.K = self._element(root, top, language)
        numbers: list[object] = []
        for page, owners in enumerate(self._tags.owners):
            self._pages[page].StructParents = page
            self._pages[page].Tabs = Name.S
            numbers += [page, Array([self._written[owner] for owner in owners])]
        for number, (page, annotation, link) in enumerate(self._links, start=len(self._pages)):
            annotation.StructParent = number
            if "/Annots" not in self._pages[page]:
                self._pages[page].Annots = Array()
            self._pages[page].Annots.append(annotation)
            numbers += [number, link]
        top.ParentTree = document.make_indirect(Dictionary(Nums=Array(numbers)))
        top.ParentTreeNextKey = len(self._pages) + len(self._links)
        if self._notes:
            names = [part for note in self._notes for part in (note.ID, note)]
            top.IDTree = document.make_indirect(Dictionary(Names=Array(names)))
        document.Root.StructTreeRoot = top
        document.Root.MarkInfo = Dictionary(Marked=True)

    def _element(self, element: Element, parent: Object, language: str) -> Object | None:
        """The element as it is written, or None for one that shows nothing."""
        written = self._document.make_indirect(Dictionary(S=Name("/" + element.tag), P=parent))
        self._written[element] = written
        spoken = element.language or language
        parts = self._tags.parts.get(element, [])
        first = next((part.page for part in parts if isinstance(part, Mark)), None)
        kids = [*self._shown(parts, first, written, spoken), *self._below(element, written, spoken)]
        if not kids and element.role not in _KEPT_EMPTY:
            return None
        if first is not None:
            written.Pg = self._pages[first]
        if kids:
            written.K = kids[0] if len(kids) == 1 else Array(kids)
        if spoken != language:
            written.Lang = String(spoken)
        self._describe(element, written)
        return written

    def _describe(self, element: Element, written: Object) -> None:
        if element.attributes:
            written.A = self._alike(f"<<{element.attributes}>>")
        if element.alt:
            written.Alt = String(element.alt)
        if element in self._tags.frames:
            box = Array([round(length, 2) for length in self._tags.frames[element]])
            written.A = Dictionary(O=Name.Layout, Placement=Name.Inline, BBox=box)
        if element.role is Role.NOTE:
            self._notes.append(written)
            written.ID = String(f"note-{len(self._notes):06}")  # PDF/UA-1, 7.9 asks for one that no other note has

    def _below(self, element: Element, written: Object, language: str) -> Iterator[Object]:
        for child in element.children:
            below = self._element(child, written, language)
            if below is not None:
                yield below

    def _shown(self, parts: list[Part], first: int | None, written: Object, language: str) -> Iterator[object]:
        for part in parts:
            if isinstance(part, Area):
                annotation = self._annotation(part)
                self._links.append((part.page, annotation, written))
                reference = Dictionary(Type=Name.OBJR, Obj=annotation)
                if part.page != first:
                    reference.Pg = self._pages[part.page]
                yield reference
            elif isinstance(part, Element):
                link = self._element(part, written, language)
                if link is not None:
                    yield link
            elif part.page == first:
                yield part.number
            else:
                yield Dictionary(Type=Name.MCR, Pg=self._pages[part.page], MCID=part.number)

    def _annotation(self, area: Area) -> Object:
        corners = (area.left, area.bottom, area.right, area.top)
        annotation = Dictionary(
            Subtype=Name.Link,
            Rect=Array([round(corner, 2) for corner in corners]),
            Border=self._alike("[0 0 0]"),
            F=_PRINTED,
        )
        if area.target.startswith("#"):
            page, _ = self._tags.destinations[area.target[1:]]
            annotation.Dest = self._destination(area.target[1:])
            annotation.Contents = String(f"Page {page + 1}")
        else:
            annotation.A = Dictionary(S=Name.URI, URI=String(area.target))
            annotation.Contents = String(area.target)
        return self._document.make_indirect(annotation)

    def _destination(self, key: str) -> Object:
        """Where `key` leads. Many links lead there: it is written once."""
        if key not in self._shared:
            page, top = self._tags.destinations[key]
            place = Array([self._pages[page], Name.XYZ, 0, round(top, 2), 0])
            self._shared[key] = self._document.make_indirect(place)
        return self._shared[key]

    def _alike(self, code: str) -> Object:
        """The object that `code` says, written once for all that are alike."""
        if code not in self._shared:
            self._shared[code] = self._document.make_indirect(Object.parse(code.encode()))
        return self._shared[code]
