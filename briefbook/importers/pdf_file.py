"""A PDF -> an article, with its pictures and the passages that were highlighted in it. A scan is kept page by page.

Nothing in it is run, followed or unpacked: PDFium is built without JavaScript, and attachments are only counted.
"""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

import pypdfium2 as pdfium
import pypdfium2.raw as c

from briefbook.errors import ImportFailed
from briefbook.importers.cleaning import clean
from briefbook.importers.content import Content
from briefbook.importers.markdown_file import label_own_lines
from briefbook.importers.page_signs import with_pages
from briefbook.importers.pdf_details import believed, properties
from briefbook.importers.pdf_labels import with_labels
from briefbook.importers.pdf_lines import Stretch, has_untold_signs, is_recognised, stretches, words_within
from briefbook.importers.pdf_order import RAISED, Page, in_reading_order, without_furniture
from briefbook.importers.pdf_pictures import Pictures, is_scan, without_logos
from briefbook.importers.pdf_text import blocks_of
from briefbook.importers.plain_text import with_reference_marks
from briefbook.model.article import Details
from briefbook.model.body import Block, Body, Kind, page_called
from briefbook.model.gathered import Highlight
from briefbook.sentence import Sentence

MAX_PAGES = 3_000
_MOST_HIGHLIGHTS = 5_000
_LOOKED_AT = 10
"""On so many pages it is seen whether their text was recognised from a scan."""
_ACTIVE = re.compile(rb"/(?:JavaScript|JS|Launch|SubmitForm|GoToR|ImportData)\b")
_STREAM = re.compile(rb"\bstream\r?\n.*?endstream\b", re.DOTALL)
_MARKUP = frozenset({c.FPDF_ANNOT_HIGHLIGHT, c.FPDF_ANNOT_UNDERLINE, c.FPDF_ANNOT_SQUIGGLY})
_UNREADABLE = re.compile("[\ufffd\ue000-\uf8ff]")
_RAISED = re.compile(f"{RAISED[0]}(\\d+){RAISED[1]}")
_PAGE_COUNT = re.compile(rb"/Type\s*/Pages\b[^<>]{0,200}/Count\s+(\d+)|/Count\s+(\d+)[^<>]{0,200}/Type\s*/Pages\b")


def read_pdf(content: bytes, name: str) -> Content:
    """The article in the PDF `content`; pages without text that could be read are figures. Raises ImportFailed if it is
    damaged, protected or empty.
    """
    document = _opened(content, name)
    try:
        number = len(document)
        if number > MAX_PAGES and number < len(content):
            raise ImportFailed(
                Sentence(
                    "“{name}” has {number} pages. Import the part that you need as a file of its own.",
                    name=name,
                    number=f"{number:,}",
                )
            )
        reading = _Reading(document, min(number, MAX_PAGES))
        blocks = blocks_of([_lines(page) for page in without_furniture(with_labels(reading.pages))])
        if not blocks:
            raise ImportFailed(Sentence("“{name}” has no text in it.", name=name))
        details = properties(document)
        warnings = (*_warnings(document, content, name, number - len(reading.pages)), *reading.warnings(name))
    finally:
        document.close()
    blocks, cleaned = _cleaned(list(with_pages(_with_note_numbers(blocks))), name)
    blocks, details = label_own_lines(blocks, _with_title(blocks, details))
    body = Body(tuple(with_reference_marks(blocks)))
    pictures = reading.pictures.shown(body.pictures)
    details = believed(details, body.prose)
    return Content(body, details, (*warnings, *cleaned), tuple(reading.highlights), pictures)


def _opened(content: bytes, name: str) -> pdfium.PdfDocument:
    try:
        return pdfium.PdfDocument(content)
    except pdfium.PdfiumError as error:
        if getattr(error, "err_code", None) == c.FPDF_ERR_PASSWORD:
            raise ImportFailed(
                Sentence("“{name}” is protected with a password. Save a copy without one.", name=name)
            ) from error
        raise ImportFailed(
            Sentence("“{name}” is a damaged PDF and could not be read. Get it again where it comes from.", name=name)
        ) from error


class _Reading:
    """The pages of a document one after the other: their text, what is highlighted on them, their pictures."""

    def __init__(self, document: pdfium.PdfDocument, number: int) -> None:
        self.pages: list[Page] = []
        self.highlights: list[Highlight] = []
        self.pictures = Pictures(number)
        self._recognised = self._unreadable = 0
        for index in range(number):
            try:
                page = document[index]
            except pdfium.PdfiumError:
                if len(self.pages) < index - 20:
                    break
                continue
            self.pages.append(replace(self._page(page), place=index + 1, label=document.get_page_label(index)))
            page.close()
        shown = without_logos([page.stretches for page in self.pages])
        self.pages = [replace(page, stretches=kept) for page, kept in zip(self.pages, shown, strict=True)]

    def warnings(self, name: str) -> Iterator[str]:
        """What is to be said of pages that are kept as pictures, and of pictures that are not kept."""
        scans = self.pictures.pages - self._unreadable
        if scans == len(self.pages):
            yield Sentence(
                "{name} is a scan: its pages are kept as pictures. There is no text in it to quote.", name=name
            )
        elif scans == 1:
            yield Sentence("1 page of {name} cannot be read as text and was kept as a picture.", name=name)
        elif scans:
            yield Sentence(
                "{number} pages of {name} cannot be read as text and were kept as pictures.", number=scans, name=name
            )
        if self._unreadable:
            yield _letters_unknown(self._unreadable, name)
        if self._recognised:
            yield Sentence(
                "The text of {name} was recognised from a scan (OCR): compare what you quote with the original.",
                name=name,
            )
        if self.pictures.pages_left_out:
            yield _not_kept(_pages(self.pictures.pages_left_out), name)
        if self.pictures.left_out:
            yield _not_kept(_pictures(self.pictures.left_out), name)

    def _page(self, page: pdfium.PdfPage) -> Page:
        text = stretches(page)
        unreadable = _is_unreadable(text) if text else has_untold_signs(page)
        if unreadable or is_scan(page, text):
            self._unreadable += unreadable
            return Page(page.get_height(), text, scan=self.pictures.of_page(page))
        if len(self.highlights) < _MOST_HIGHLIGHTS:
            self.highlights.extend(_highlights(page))
        if text and len(self.pages) < _LOOKED_AT:
            self._recognised += is_recognised(page)
        return Page(page.get_height(), self.pictures.beside(page, text))


def _is_unreadable(text: Iterable[Stretch]) -> bool:
    signs = "".join(one.text for one in text)
    return len(_UNREADABLE.findall(signs)) * 3 > len(signs)


def _not_kept(what: Sentence, name: str) -> Sentence:
    return Sentence(
        "{what} of {name} could not be kept as pictures: that would be too many, or too large ones.",
        what=what,
        name=name,
    )


def _pages(number: int) -> Sentence:
    return Sentence("1 page") if number == 1 else Sentence("{number} pages", number=number)


def _pictures(number: int) -> Sentence:
    return Sentence("1 picture") if number == 1 else Sentence("{number} pictures", number=number)


def _letters_unknown(pages: int, name: str) -> Sentence:
    if pages == 1:
        return Sentence(
            "The letters on 1 page of {name} cannot be told, because its fonts do not say what they stand for;"
            " what they show is kept as pictures.",
            name=name,
        )
    return Sentence(
        "The letters on {number} pages of {name} cannot be told, because its fonts do not say what they stand for; what"
        " they show is kept as pictures.",
        number=pages,
        name=name,
    )


def _lines(page: Page) -> list[Stretch]:
    """The lines of a page; a scan is a figure, before the few words that can be read on it."""
    lines = [replace(line, page=page.label) for line in in_reading_order(page.stretches)]
    if page.scan is None:
        return lines
    figure = Stretch(page_called(page.label), 0, 0, 0, 0, 0, page=page.label, figure=page.scan)
    return [figure, *(replace(line, apart=True) for line in lines if not _UNREADABLE.search(line.text))]


def _with_note_numbers(blocks: list[Block]) -> list[Block]:
    """The blocks with small high numbers told as those of notes where there is such a note, else as plain numbers."""
    notes = {block.marker for block in blocks if block.kind is Kind.REFERENCE}

    def told(match: re.Match[str]) -> str:
        return f"[{match.group(1)}]" if match.group(1) in notes else match.group(1)

    return [replace(block, text=_RAISED.sub(told, block.text)) for block in blocks]


def _cleaned(blocks: list[Block], name: str) -> tuple[list[Block], tuple[str, ...]]:
    """The blocks, which hold no marks yet, cleaned as every text is."""
    pairs = [(block, clean(block.text, name)) for block in blocks]
    warnings = dict.fromkeys(warning for _, (_, said) in pairs for warning in said)
    kept = [replace(block, text=text) for block, (text, _) in pairs if text.strip()]
    return kept, tuple(warnings)


def _with_title(blocks: list[Block], details: Details) -> Details:
    title = next((block.text for block in blocks if block.kind is Kind.TITLE), "")
    return Details(
        title=title or details.title,
        authors=details.authors,
        published=details.published,
        modified=details.modified,
        language=details.language,
    )


def _warnings(document: pdfium.PdfDocument, content: bytes, name: str, unread: int) -> Iterator[str]:
    if c.FPDFDoc_GetAttachmentCount(document.raw) > 0 or b"/EmbeddedFile" in content:
        yield Sentence("Files attached to {name} were not opened.", name=name)
    if any(_ACTIVE.search(part) for part in _STREAM.split(content)):
        yield Sentence("Scripts and other active parts of {name} were left out.", name=name)
    claimed = max((int(one or other) for one, other in _PAGE_COUNT.findall(content)), default=0)
    if unread > 0 or claimed > len(document):
        yield Sentence("{name} claims more pages than could be read; those that are there were taken.", name=name)
    if not content.startswith(b"%PDF-"):
        yield Sentence("{name} has other data before its beginning as a PDF, which was left out.", name=name)
    if not _is_whole(content):
        yield Sentence("{name} is damaged and was repaired; compare it with the original.", name=name)


def _is_whole(content: bytes) -> bool:
    """Whether the file says where its table of contents is, and it is there."""
    start = re.search(rb"startxref\s+(\d{1,12})\s+%%EOF\s*$", content[-2048:])
    if start is None:
        return False
    offset = content.find(b"%PDF-") + int(start.group(1))
    return any(re.match(rb"\s*(?:xref|\d+\s+\d+\s+obj)", content[at : at + 40]) for at in (offset, int(start.group(1))))


def _highlights(page: pdfium.PdfPage) -> Iterator[Highlight]:
    """The passages highlighted or underlined on a page, with the words written to them."""
    for index in range(min(1000, c.FPDFPage_GetAnnotCount(page.raw))):
        annotation = c.FPDFPage_GetAnnot(page.raw, index)
        if not annotation:
            continue
        try:
            if c.FPDFAnnot_GetSubtype(annotation) in _MARKUP:
                quote = words_within(page, _boxes(annotation))
                if quote:
                    yield Highlight(quote, _string(annotation, b"Contents"))
        finally:
            c.FPDFPage_CloseAnnot(annotation)


def _boxes(annotation: c.FPDF_ANNOTATION) -> list[tuple[float, float, float, float]]:
    boxes = []
    points = c.FS_QUADPOINTSF()
    for index in range(c.FPDFAnnot_CountAttachmentPoints(annotation)):
        if c.FPDFAnnot_GetAttachmentPoints(annotation, index, ctypes.byref(points)):
            xs, ys = (points.x1, points.x2, points.x3, points.x4), (points.y1, points.y2, points.y3, points.y4)
            boxes.append((min(xs), min(ys), max(xs), max(ys)))
    return boxes


def _string(annotation: c.FPDF_ANNOTATION, key: bytes) -> str:
    length = c.FPDFAnnot_GetStringValue(annotation, key, None, 0)
    if not 2 < length < 200_000:
        return ""
    buffer = ctypes.create_string_buffer(length)
    c.FPDFAnnot_GetStringValue(annotation, key, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)), length)
    return " ".join(buffer.raw.decode("utf-16-le", "replace").rstrip("\x00").split())
