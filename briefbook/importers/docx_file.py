"""A Word document (DOCX) -> an article: mammoth turns it into HTML; before that, what Word would not show is taken out.

Tracked insertions are kept and deletions left out, as Word prints them; hidden runs are left out; macros, embedded
objects, templates and pictures elsewhere are never opened.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from lxml import etree

from briefbook.errors import ImportFailed
from briefbook.importers import dates
from briefbook.importers.album import Album
from briefbook.importers.archive import Archive, xml_tree
from briefbook.importers.content import Content
from briefbook.importers.document import read_document
from briefbook.importers.people import split_names
from briefbook.model.article import Author, Details
from briefbook.sentence import Sentence

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
_USUAL = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_RELATIONS = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_TEXT_PARTS = ("word/document.xml", "word/footnotes.xml", "word/endnotes.xml")
_OTHER_PARTS = ("[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels", "word/styles.xml")
_MORE_PARTS = ("word/numbering.xml", "word/_rels/footnotes.xml.rels", "word/_rels/endnotes.xml.rels")
_MEDIA = "word/media/"
_OFF = frozenset({"0", "false", "off"})
_DEEPEST_TABLE = 2
_STYLES = """
p[style-name='Title'] => h1:fresh
p[style-name='Subtitle'] => p:fresh
p[style-name='Quote'] => blockquote > p:fresh
p[style-name='Intense Quote'] => blockquote > p:fresh
p[style-name='Block Text'] => blockquote > p:fresh
p[style-name='Caption'] => figcaption:fresh
r[style-name='Strong'] => strong
r[style-name='Emphasis'] => em
"""
_DC = "{http://purl.org/dc/elements/1.1/}"
_CORE = "{http://schemas.openxmlformats.org/package/2006/metadata/core-properties}"
_TERMS = "{http://purl.org/dc/terms/}"


def read_docx(content: bytes, name: str) -> Content:
    """The article in the Word document `content`. Raises ImportFailed if it is damaged, protected or empty."""
    archive = Archive(content, name)
    if _TEXT_PARTS[0] not in archive:
        raise ImportFailed(Sentence("“{name}” is damaged: it has no text. Save it again in Word.", name=name))
    trees = {part: _tree(archive, part, name) for part in _TEXT_PARTS if part in archive}
    warnings = [*_active(archive, name), *_shown(trees, name)]
    for part, tree in trees.items():
        _without_lost_pictures(tree, archive, part)
    others = {part: archive.xml(part) for part in (*_OTHER_PARTS, *_MORE_PARTS) if part in archive}
    media = {part: archive.optional(part) or b"" for part in archive.names if part.startswith(_MEDIA)}
    pictures = _Pictures()
    html = _html(_repacked({**trees, **others}, media), name, pictures)
    album = Album(pictures.find)
    found = read_document(html, name, _details(archive), album)
    warnings += [*album.warnings(name), *pictures.unshown(media, name)]
    return replace(found, warnings=(*warnings, *found.warnings))


class _Pictures:
    """The pictures that the text shows, in the order in which they were met."""

    def __init__(self) -> None:
        self._shown: list[bytes] = []

    def address(self, image: Any) -> dict[str, str]:
        """What the HTML calls the picture that mammoth met; nothing if it lies outside the document."""
        try:
            with image.open() as file:
                self._shown.append(file.read())
        except (KeyError, ValueError, OSError):
            return {}
        return {"src": f"{_MEDIA}{len(self._shown) - 1}"}

    def find(self, address: str) -> bytes | None:
        """The bytes of the picture that the HTML calls so."""
        number = address.removeprefix(_MEDIA)
        return self._shown[int(number)] if number.isdecimal() and int(number) < len(self._shown) else None

    def unshown(self, media: dict[str, bytes], name: str) -> Iterator[str]:
        """A sentence on the pictures that no text shows; beside a drawing there is always a picture of it."""
        shown = set(self._shown)
        others = [part for part, content in media.items() if content not in shown and not part.endswith(".svg")]
        if len(others) == 1:
            yield Sentence("1 picture was left out that no text of {name} shows.", name=name)
        elif others:
            yield Sentence(
                "{number} pictures were left out that no text of {name} shows.", number=len(others), name=name
            )


def _tree(archive: Archive, part: str, name: str) -> etree._Element:
    """A part with text; the names of the strict form of the format are made those of the usual one."""
    return xml_tree(archive.read(part).replace(_STRICT, _USUAL), name)


def _active(archive: Archive, name: str) -> Iterator[str]:
    parts = archive.names
    if any(part.lower().endswith(("vbaproject.bin", "vbadata.xml")) for part in parts):
        yield Sentence("The macros in {name} were left out.", name=name)
    if any(part.startswith(("word/embeddings/", "word/activeX/")) for part in parts):
        yield Sentence("The embedded objects in {name} were left out.", name=name)
    if any(_has_external(archive, part) for part in parts if part.startswith("word/_rels/")):
        yield Sentence("{name} names remote files (a template or pictures); none of them was opened.", name=name)
    if any(part.startswith(("/", "\\")) or ".." in part or ":" in part for part in parts):
        yield Sentence("{name} holds files with paths that lead out of it; they were left out.", name=name)


def _has_external(archive: Archive, part: str) -> bool:
    return any(
        relation.get("TargetMode") == "External" and not (relation.get("Type") or "").endswith("/hyperlink")
        for relation in archive.xml(part).iter(_RELATIONS)
    )


def _shown(trees: dict[str, etree._Element], name: str) -> Iterator[str]:
    """Change the trees to what Word shows; a sentence for each kind of thing that was hidden."""
    roots = list(trees.values())
    tracked = any(next(root.iter(f"{_W}ins", f"{_W}del", f"{_W}moveFrom"), None) is not None for root in roots)
    for root in roots:
        for gone in list(root.iter(f"{_W}del", f"{_W}moveFrom")):
            _take_out(gone)
    if tracked:
        yield Sentence("{name} holds tracked changes: insertions were kept, deletions left out.", name=name)
    if sum([_without_hidden(root) for root in roots]):
        yield Sentence("Hidden text in {name} was left out.", name=name)
    if sum([_flatten_tables(root) for root in roots]):
        yield Sentence("Tables in {name} nest too deep and were flattened.", name=name)


def _take_out(element: etree._Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _without_hidden(root: etree._Element) -> int:
    hidden = [
        run
        for run in root.iter(f"{_W}r")
        for mark in run.findall(f"{_W}rPr/{_W}vanish")
        if (mark.get(f"{_W}val") or "") not in _OFF
    ]
    for run in hidden:
        _take_out(run)
    return len(hidden)


def _without_lost_pictures(root: etree._Element, archive: Archive, part: str) -> None:
    """Take out the numbers of pictures that the document does not have; mammoth would read nothing of it."""
    relations = f"word/_rels/{part.removeprefix('word/')}.rels"
    known = {one.get("Id") for one in archive.xml(relations).iter(_RELATIONS)} if relations in archive else set()
    for element in root.iter("{*}blip", "{*}imagedata"):
        for name, value in element.attrib.items():
            if "relationships" in str(name) and value not in known:
                del element.attrib[name]


def _flatten_tables(root: etree._Element) -> int:
    """Put the paragraphs of tables that lie too deep in the place of those tables; how many there were."""
    deep = []
    stack = [(root, 0)]
    while stack:
        element, depth = stack.pop()
        if element.tag == f"{_W}tbl":
            depth += 1
            if depth > _DEEPEST_TABLE:
                deep.append(element)
                continue
        stack.extend((child, depth) for child in element)
    for table in deep:
        for paragraph in list(table.iter(f"{_W}p")):
            table.addprevious(paragraph)
        _take_out(table)
    return len(deep)


def _repacked(trees: dict[str, etree._Element], media: dict[str, bytes]) -> io.BytesIO:
    """The document with nothing but what its text is made of."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as new:
        for part, tree in trees.items():
            new.writestr(part, etree.tostring(tree, encoding="utf-8"))
        for part, content in media.items():
            new.writestr(part, content)
    packed.seek(0)
    return packed


def _html(packed: io.BytesIO, name: str, pictures: _Pictures) -> str:
    # It takes long to load, which only those who import Word documents should wait for.
    import mammoth

    try:
        result = mammoth.convert_to_html(
            packed,
            style_map=_STYLES,
            convert_image=mammoth.images.img_element(pictures.address),
            external_file_access=False,
        )
    except RecursionError as error:
        raise ImportFailed(
            Sentence("“{name}” nests too deep to be read. Save its text as plain text and import that.", name=name)
        ) from error
    except (KeyError, ValueError, AttributeError, IndexError, TypeError) as error:
        raise ImportFailed(
            Sentence(
                "“{name}” is not a Word document as it should be ({reason}). Save it again.",
                name=name,
                reason=str(error),
            )
        ) from error
    return str(result.value)


def _details(archive: Archive) -> Details:
    """What the document's properties state."""
    if "docProps/core.xml" not in archive:
        return Details()
    root = archive.xml("docProps/core.xml")

    def stated(tag: str) -> str:
        return " ".join((root.findtext(tag) or "").split())

    authors = tuple(Author(one) for one in split_names(stated(f"{_DC}creator").replace(";", ",")))
    language = stated(f"{_DC}language")
    return Details(
        title=stated(f"{_DC}title"),
        authors=authors,
        modified=dates.stated(stated(f"{_TERMS}modified")),
        language=language,
    )
