"""A text in the OpenDocument format (ODT) -> an article. Macros and objects are never opened.

Source: OpenDocument v1.3 (OASIS Standard, 27 April 2021), part 3, sections 5 (text), 6.3 (notes), 9 (tables),
10.4 (frames).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import count

from lxml import etree, html

from briefbook.errors import ImportFailed
from briefbook.importers import dates
from briefbook.importers.album import Album
from briefbook.importers.archive import Archive
from briefbook.importers.content import Content
from briefbook.importers.document import read_document
from briefbook.model.article import Author, Details
from briefbook.sentence import Sentence

_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_FO = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"
_DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
_SVG = "{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}"
_META = "{urn:oasis:names:tc:opendocument:xmlns:meta:1.0}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_LINK = "{http://www.w3.org/1999/xlink}href"
_PLAIN = {
    f"{_TEXT}list-item": "li", f"{_TEXT}list-header": "li", f"{_TABLE}table": "table",
    f"{_TABLE}table-row": "tr", f"{_TABLE}table-cell": "td", f"{_TEXT}section": "div", f"{_TEXT}line-break": "br",
    f"{_DRAW}text-box": "div",
}  # fmt: skip
_LEFT_OUT = frozenset(
    {
        f"{_TEXT}tracked-changes", f"{_OFFICE}annotation", f"{_OFFICE}annotation-end", f"{_TEXT}table-of-content",
        f"{_TEXT}hidden-text", f"{_TEXT}hidden-paragraph", f"{_DRAW}object", f"{_DRAW}object-ole", f"{_OFFICE}forms",
        f"{_TEXT}sequence-decls", f"{_TEXT}note-citation", f"{_TEXT}alphabetical-index", f"{_OFFICE}scripts",
        f"{_OFFICE}binary-data",
    }
)  # fmt: skip
_DRAWINGS = (".svg", ".emf", ".wmf", ".svm")
_QUOTATIONS = frozenset({"Quotations", "Quote", "Block_20_Text"})
_MOST_SPACES = 200
_LONGEST_CAPTION = 80


def read_odt(content: bytes, name: str) -> Content:
    """The article in the OpenDocument text `content`. Raises ImportFailed if it is damaged, protected or empty."""
    archive = Archive(content, name)
    if "META-INF/manifest.xml" in archive and b"encryption-data" in archive.read("META-INF/manifest.xml"):
        raise ImportFailed(Sentence("“{name}” is protected with a password. Save it without one.", name=name))
    root = archive.xml("content.xml")
    page = _Page(root, archive.xml("styles.xml") if "styles.xml" in archive else None)
    album = Album(lambda address: archive.optional(address.removeprefix("./")))
    found = read_document(page.html(), name, _details(archive), album)
    warnings = list(album.warnings(name))
    if next(root.iter(f"{_TEXT}changed-region"), None) is not None:
        warnings.append(Sentence("{name} holds tracked changes: insertions were kept, deletions left out.", name=name))
    if any(part.startswith(("Basic/", "Scripts/")) for part in archive.names):
        warnings.append(Sentence("The macros in {name} were left out.", name=name))
    return replace(found, warnings=(*warnings, *found.warnings))


@dataclass(frozen=True, slots=True)
class _Step:
    """What is still to be walked: an element, where its text goes, whether it was entered."""

    element: etree._Element
    place: etree._Element
    entered: bool = False


class _Page:
    """A document's text as HTML. The walk keeps its own stack, so that no nesting can exhaust Python's."""

    def __init__(self, root: etree._Element, styles: etree._Element | None) -> None:
        self._body = root.find(f".//{_OFFICE}text")
        self._parents: dict[str, str] = {}
        self._marks: dict[str, tuple[str, ...]] = {}
        self._hidden: set[str] = set()
        self._numbered: set[tuple[str, str]] = set()
        for tree in (root, styles):
            for style in tree.iter(f"{_STYLE}style") if tree is not None else ():
                self._learn(style)
            for level in tree.iter(f"{_TEXT}list-level-style-number") if tree is not None else ():
                self._learn_numbering(level)
        self._notes: list[etree._Element] = []
        self._numbers = count(1)

    def html(self) -> str:
        """The page."""
        page = html.Element("body")
        if self._body is not None:
            self._walk(self._body, page)
        # A note may hold notes, which are put at the end in their turn.
        for number, note in enumerate(self._notes, 1):
            place = etree.SubElement(page, "div", id=f"note{number}")
            self._walk(note, place)
        return str(html.tostring(page, encoding="unicode"))

    def _learn(self, style: etree._Element) -> None:
        name = style.get(f"{_STYLE}name") or ""
        self._parents[name] = style.get(f"{_STYLE}parent-style-name") or ""
        properties = style.find(f"{_STYLE}text-properties")
        if properties is None:
            return
        position = (properties.get(f"{_STYLE}text-position") or "").split(" ")[0]
        marks = {
            "b": properties.get(f"{_FO}font-weight") in {"bold", "600", "700", "800", "900"},
            "i": properties.get(f"{_FO}font-style") in {"italic", "oblique"},
            "s": (properties.get(f"{_STYLE}text-line-through-style") or "none") != "none",
            "sup": position == "super" or (position.endswith("%") and position[0] not in "-0"),
            "sub": position == "sub" or position.startswith("-"),
        }
        self._marks[name] = tuple(tag for tag, there in marks.items() if there)
        if properties.get(f"{_TEXT}display") == "none":
            self._hidden.add(name)

    def _learn_numbering(self, level: etree._Element) -> None:
        around = level.getparent()
        if around is not None and level.get(f"{_STYLE}num-format"):
            self._numbered.add((around.get(f"{_STYLE}name") or "", level.get(f"{_TEXT}level") or "1"))

    def _walk(self, source: etree._Element, page: etree._Element) -> None:
        stack: list[_Step] = []
        _fill(source, page, stack)
        while stack:
            step = stack.pop()
            if step.entered:
                _add_text(step.place, step.element.tail)
                continue
            stack.append(_Step(step.element, step.place, entered=True))
            inner = self._made(step.element, step.place)
            if inner is not None:
                _fill(step.element, inner, stack)

    def _made(self, element: etree._Element, place: etree._Element) -> etree._Element | None:
        """The HTML element that takes what is in `element`; None if nothing of it is shown."""
        tag = element.tag
        if not isinstance(tag, str) or tag in _LEFT_OUT or element.get(f"{_TEXT}style-name") in self._hidden:
            return None
        if tag == f"{_TEXT}list":
            return etree.SubElement(place, self._list(element))
        if tag in _PLAIN:
            return etree.SubElement(place, _PLAIN[tag])
        if tag in {f"{_TEXT}p", f"{_TEXT}h"}:
            return self._paragraph(element, place)
        if tag == f"{_TEXT}span":
            return self._span(element, place)
        return self._inline(element, place)

    def _list(self, element: etree._Element) -> str:
        """Which list of HTML's it is; a list in another one goes by the style of the innermost that has one."""
        lists = [element, *element.iterancestors(f"{_TEXT}list")]
        style = next(filter(None, (one.get(f"{_TEXT}style-name") for one in lists)), "")
        return "ol" if (style, str(len(lists))) in self._numbered else "ul"

    def _paragraph(self, element: etree._Element, place: etree._Element) -> etree._Element:
        style = element.get(f"{_TEXT}style-name") or ""
        named = {style, self._parents.get(style, "")}
        if "Title" in named:
            return etree.SubElement(place, "h1")
        if element.tag == f"{_TEXT}h":
            level = element.get(f"{_TEXT}outline-level") or "1"
            return etree.SubElement(place, f"h{min(6, int(level)) if level.isdigit() and level != '0' else 1}")
        if named & _QUOTATIONS:
            place = etree.SubElement(place, "blockquote")
        return self._marked(etree.SubElement(place, "p"), style)

    def _span(self, element: etree._Element, place: etree._Element) -> etree._Element:
        return self._marked(etree.SubElement(place, "span"), element.get(f"{_TEXT}style-name") or "")

    def _marked(self, place: etree._Element, style: str) -> etree._Element:
        parent = self._parents.get(style, "")
        by_name = {"Emphasis": ("i",), "Strong_20_Emphasis": ("b",)}.get(style, ())
        for tag in dict.fromkeys((*self._marks.get(style, ()), *self._marks.get(parent, ()), *by_name)):
            place = etree.SubElement(place, tag)
        return place

    def _inline(self, element: etree._Element, place: etree._Element) -> etree._Element | None:
        tag = element.tag
        if tag == f"{_TEXT}s":
            number = element.get(f"{_TEXT}c") or "1"
            _add_text(place, " " * min(_MOST_SPACES, int(number) if number.isdigit() else 1))
            return None
        if tag == f"{_TEXT}tab":
            _add_text(place, " ")
            return None
        if tag == f"{_TEXT}a":
            return etree.SubElement(place, "a", href=element.get(_LINK) or "")
        if tag == f"{_TEXT}note":
            self._note(element, place)
            return None
        return _drawn(element, place)

    def _note(self, element: etree._Element, place: etree._Element) -> None:
        body = element.find(f"{_TEXT}note-body")
        if body is not None:
            self._notes.append(body)
            number = str(next(self._numbers))
            etree.SubElement(etree.SubElement(place, "sup"), "a", href=f"#note{number}").text = number


def _drawn(element: etree._Element, place: etree._Element) -> etree._Element | None:
    if element.tag == f"{_DRAW}frame":
        return _frame(element, place)
    if element.tag not in {f"{_SVG}title", f"{_SVG}desc"}:
        return place
    around = element.getparent()
    if around is None or around.tag != f"{_DRAW}frame":
        etree.SubElement(place, "img", alt=element.text or "")
    return None


def _frame(frame: etree._Element, place: etree._Element) -> etree._Element:
    """The place for what is in a frame, with its picture; of several forms of one, the first that is no drawing."""
    addresses = [address for one in frame.findall(f"{_DRAW}image") if (address := _address(one))]
    named = (" ".join((frame.findtext(f"{_SVG}{tag}") or "").split()) for tag in ("title", "desc"))
    said = ": ".join(filter(None, named))
    place = etree.SubElement(place, "figure") if _is_captioned(frame) else place
    if addresses or said:
        addresses.sort(key=lambda address: address.lower().endswith(_DRAWINGS))
        etree.SubElement(place, "img", alt=said, src=next(iter(addresses), ""))
    return place


def _is_captioned(frame: etree._Element) -> bool:
    """Whether a frame holds a box with a picture and a few words, which is how captions are set."""
    box = frame.find(f"{_DRAW}text-box")
    if box is None or next(box.iter(f"{_DRAW}image"), None) is None:
        return False
    return len(" ".join(map(str, box.itertext())).split()) <= _LONGEST_CAPTION


def _address(image: etree._Element) -> str:
    written_out = image.findtext(f"{_OFFICE}binary-data")
    return f"data:image;base64,{written_out}" if written_out else image.get(_LINK) or ""


def _fill(source: etree._Element, place: etree._Element, stack: list[_Step]) -> None:
    _add_text(place, source.text)
    stack.extend(_Step(child, place) for child in reversed(source))


def _add_text(place: etree._Element, text: str | None) -> None:
    if not text:
        return
    if len(place):
        place[-1].tail = (place[-1].tail or "") + text
    else:
        place.text = (place.text or "") + text


def _details(archive: Archive) -> Details:
    """What the document's properties state."""
    if "meta.xml" not in archive:
        return Details()
    root = archive.xml("meta.xml")

    def stated(tag: str) -> str:
        return " ".join((root.findtext(f".//{tag}") or "").split())

    author = stated(f"{_META}initial-creator") or stated(f"{_DC}creator")
    return Details(
        title=stated(f"{_DC}title"),
        authors=(Author(author),) if author else (),
        modified=dates.stated(stated(f"{_DC}date")[:10]),
        language=stated(f"{_DC}language"),
    )
