"""An e-book (EPUB) -> an article of each chapter, or one of the whole book."""

from __future__ import annotations

import re
from dataclasses import replace
from html.entities import html5

from lxml import etree, html
from lxml.html import HtmlElement

from briefbook.errors import ImportFailed
from briefbook.importers.album import Album
from briefbook.importers.archive import Archive, xml_tree
from briefbook.importers.cleaning import clean
from briefbook.importers.content import Content
from briefbook.importers.document import read_document
from briefbook.importers.encoding import decode
from briefbook.importers.epub_package import Package, read_package, target
from briefbook.importers.epub_pages import put_signs, with_pages
from briefbook.importers.html_page import decode_page
from briefbook.model.article import Details
from briefbook.model.body import Block, Body, Kind
from briefbook.sentence import Sentence

_LONGEST_NOTE, _MOST_LINKS = 3_000, 20_000
_FEWEST_WORDS = 25
"""What has fewer words is a cover or a half-title rather than a chapter."""
_ENTITY = re.compile(r"&([A-Za-z][A-Za-z0-9]{1,30};)")
_XML_ENTITIES = frozenset({"lt;", "gt;", "amp;", "quot;", "apos;"})
_NOTE_NUMBER = re.compile(r"\s*[\[(]?\d{1,4}[\])]?\s*")
_PROLOGUE = re.compile(r"<\?xml[^>]*\?>")


def read_epub(content: bytes, name: str, *, whole: bool) -> tuple[Content, ...]:
    """An article of each chapter, or one of all of them if the book is wanted `whole`. Raises ImportFailed if the book
    is damaged, protected or empty.
    """
    archive = Archive(content, name)
    package = read_package(archive, name)
    book = _Book(archive, package, name)
    if whole:
        return (_with(_whole(book, package, name), book.warnings()),)
    chapters = [read for path in package.chapters if (read := _chapter(book, path)) is not None]
    warnings = book.warnings()
    kept = [read for read in chapters if sum(block.words for block in read.body.blocks) >= _FEWEST_WORDS]
    if not kept:
        return (_with(_whole(book, package, name), warnings),)
    if len(kept) < len(chapters):
        warnings = (
            *warnings,
            Sentence("Pages of {name} with hardly a word, such as the cover, were left out.", name=name),
        )
    return (_with(kept[0], warnings), *kept[1:])


class _Book:
    """The chapters' pages, each parsed once, with the notes that lie in other parts put at their ends."""

    def __init__(self, archive: Archive, package: Package, name: str) -> None:
        self.name = name
        self.package = package
        self.repaired: list[str] = []
        self.album = Album(archive.optional)
        self._pages = {path: self._parsed(path, archive.read(path)) for path in package.chapters}
        self._begins_on: dict[str, str] = {}
        last = ""
        for path in package.chapters:
            self._begins_on[path] = last
            last = put_signs(self._pages[path]) or last
        self._has_pages = bool(last)
        self._notes = dict.fromkeys(package.chapters, 0)
        for path in package.chapters:
            self._fetch_notes(path)

    def page(self, path: str) -> str:
        """The chapter as HTML."""
        return str(html.tostring(self._pages[path], encoding="unicode"))

    def with_pages(self, path: str, chapter: Content) -> Content:
        """The chapter as it was read, with the pages of the printed edition if the book marks them."""
        return with_pages(chapter, self._begins_on[path]) if self._has_pages else chapter

    def is_notes(self, path: str) -> bool:
        """Whether most of the part was notes, which now stand in the chapters that they belong to."""
        return self._notes[path] * 2 > len(self._pages[path].text_content().split()) > 0

    def warnings(self) -> tuple[str, ...]:
        """What is to be said of the whole book, once its chapters are read."""
        said = []
        number = len(self.repaired)
        if number == 1:
            said.append(Sentence("1 chapter was not well-formed in {name} and repaired.", name=self.name))
        elif number:
            said.append(
                Sentence(
                    "{number} chapters were not well-formed in {name} and repaired.", number=number, name=self.name
                )
            )
        if self.package.missing:
            said.append(
                Sentence(
                    "{name} lists parts that are not in it ({missing}); they were left out.",
                    name=self.name,
                    missing=self.package.missing,
                )
            )
        return (*said, *self.album.warnings(self.name))

    def _parsed(self, path: str, content: bytes) -> HtmlElement:
        text, _ = clean(decode_page(content, self.name, decode(content, self.name), None).text, self.name)
        whole = _ENTITY.sub(_as_characters, _PROLOGUE.sub("", text))
        try:
            # What is XML closes its elements otherwise than HTML does: <title/> would hide all that follows.
            tree = xml_tree(whole.encode(), self.name) if "<!ENTITY" not in whole else None
            text = str(etree.tostring(tree, encoding="unicode", method="html")) if tree is not None else text
        except ImportFailed:
            self.repaired.append(text[:20])
        try:
            page = html.document_fromstring(text.encode(), parser=html.HTMLParser(encoding="utf-8"))
        except etree.ParserError:
            return html.document_fromstring("<html><body></body></html>")
        for image in page.iter("img"):
            address = image.get("src") or ""
            if address and not address.startswith("data:"):
                image.set("src", target(path, address)[0])
        return page

    def _fetch_notes(self, path: str) -> None:
        """Put the notes in other parts that numbers in this chapter lead to at its end."""
        page = self._pages[path]
        body = page.find("body") if page.tag == "html" else page
        fetched: set[str] = set()
        for link in list(page.iter("a"))[:_MOST_LINKS]:
            part, place = target(path, link.get("href") or "")
            if part == path or not place or part not in self._pages or not _NOTE_NUMBER.fullmatch(link.text_content()):
                continue
            found = self._pages[part].get_element_by_id(place, None)
            if found is None or found.tag not in {"li", "p", "div", "aside", "dd"} or body is None:
                continue
            note, identity = found.text_content(), f"{place}-{link.text_content().strip()}"
            if len(note) > _LONGEST_NOTE:
                continue
            link.set("href", f"#{identity}")
            if identity not in fetched:
                fetched.add(identity)
                self._notes[part] += len(note.split())
                body.append(html.Element("div", id=identity))
                body[-1].text = note


def _as_characters(match: re.Match[str]) -> str:
    return match.group() if match.group(1) in _XML_ENTITIES else html5.get(match.group(1), match.group())


def _chapter(book: _Book, path: str) -> Content | None:
    """The article of one chapter; None if there is no text in it."""
    of_book = book.package.details
    title = book.package.titles.get(path, "")
    if book.is_notes(path):
        return None
    publisher = f"{of_book.title} ({of_book.publisher})" if of_book.publisher else of_book.title
    try:
        read = read_document(
            book.page(path),
            book.name,
            # The book's address is not the chapter's: articles with one address are taken for versions of each other.
            replace(of_book, title=title, publisher=publisher if of_book.title else of_book.publisher, url=""),
            book.album,
            title_is_stated=bool(title),
        )
    except ImportFailed:
        return None
    return book.with_pages(path, read)


def _whole(book: _Book, package: Package, name: str) -> Content:
    read = [chapter for path in package.chapters if (chapter := _chapter(book, path)) is not None]
    if not read:
        raise ImportFailed(Sentence("“{name}” has no readable text; its pages may be pictures.", name=name))
    blocks = tuple(_of_book(block) for chapter in read for block in chapter.body.blocks)
    warnings = tuple(dict.fromkeys(warning for chapter in read for warning in chapter.warnings))
    details: Details = package.details
    title = details.title or read[0].details.title
    return Content(Body(blocks), replace(details, title=title), warnings, pictures=book.album.pictures(blocks))


def _of_book(block: Block) -> Block:
    """A chapter's block as it stands in the whole book, which has one title of its own."""
    return replace(block, kind=Kind.HEADING, level=1) if block.kind is Kind.TITLE else block


def _with(content: Content, warnings: tuple[str, ...]) -> Content:
    return replace(content, warnings=(*warnings, *content.warnings))
