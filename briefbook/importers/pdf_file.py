"""A PDF with text -> an article, with the passages that were highlighted in it. A scan is told as one.

Nothing in it is run, followed or unpacked: PDFium is built without JavaScript, and attachments are only counted.
"""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator
from dataclasses import replace

import pypdfium2 as pdfium
import pypdfium2.raw as c

from briefbook.errors import ImportFailed
from briefbook.importers import dates
from briefbook.importers.cleaning import clean
from briefbook.importers.content import Content
from briefbook.importers.markdown_file import label_own_lines
from briefbook.importers.pdf_labels import with_labels
from briefbook.importers.pdf_lines import Stretch, stretches, words_within
from briefbook.importers.pdf_order import RAISED, Page, in_reading_order, without_furniture
from briefbook.importers.pdf_text import blocks_of
from briefbook.importers.people import split_names
from briefbook.importers.plain_text import with_reference_marks
from briefbook.model.article import Author, Details
from briefbook.model.body import Block, Body, Kind
from briefbook.model.gathered import Highlight

MAX_PAGES = 3_000
_MOST_HIGHLIGHTS = 5_000
_ACTIVE = re.compile(rb"/(?:JavaScript|JS|Launch|SubmitForm|GoToR|ImportData)\b")
_MARKUP = frozenset({c.FPDF_ANNOT_HIGHLIGHT, c.FPDF_ANNOT_UNDERLINE, c.FPDF_ANNOT_SQUIGGLY})
_UNREADABLE = re.compile("[\ufffd\ue000-\uf8ff]")
_DATE = re.compile(r"D?:?(\d{4})(\d\d)?(\d\d)?")
_JUNK_TITLE = re.compile(
    r"untitled|.*\.(?:docx?|pdf|indd|qxd|tex|odt|rtf)|microsoft word.*|document\d*|\W*", re.IGNORECASE
)
_FEWEST_SIGNS = 20
_RAISED = re.compile(f"{RAISED[0]}(\\d+){RAISED[1]}")
_PAGE_COUNT = re.compile(rb"/Type\s*/Pages\b[^<>]{0,200}/Count\s+(\d+)|/Count\s+(\d+)[^<>]{0,200}/Type\s*/Pages\b")


def read_pdf(content: bytes, name: str) -> Content:
    """The article in the PDF `content`. Raises ImportFailed if it is damaged, protected, a scan, or its letters cannot
    be told.
    """
    document = _opened(content, name)
    try:
        number = len(document)
        if number > MAX_PAGES and number < len(content):
            raise ImportFailed(f"“{name}” has {number:,} pages. Import the part that you need as a file of its own.")
        pages, highlights, pictured = _pages(document, min(number, MAX_PAGES))
        blocks = blocks_of([_lines(page) for page in without_furniture(with_labels(pages))])
        blocks = _with_note_numbers(blocks)
        _check(blocks, name, pictured)
        details = _details(document)
        warnings = tuple(_warnings(document, content, name, number - len(pages)))
    finally:
        document.close()
    blocks, cleaned = _cleaned(blocks, name)
    blocks, details = label_own_lines(blocks, _with_title(blocks, details))
    body = Body(tuple(with_reference_marks(blocks)))
    return Content(body, details, (*warnings, *cleaned), highlights)


def _opened(content: bytes, name: str) -> pdfium.PdfDocument:
    try:
        return pdfium.PdfDocument(content)
    except pdfium.PdfiumError as error:
        if getattr(error, "err_code", None) == c.FPDF_ERR_PASSWORD:
            raise ImportFailed(f"“{name}” is protected with a password. Save a copy without one.") from error
        raise ImportFailed(
            f"“{name}” is a damaged PDF and could not be read. Get it again where it comes from."
        ) from error


def _pages(document: pdfium.PdfDocument, number: int) -> tuple[list[Page], tuple[Highlight, ...], int]:
    """The text of the pages, the passages highlighted on them, and how many show pictures but no text."""
    pages: list[Page] = []
    highlights: list[Highlight] = []
    pictured = 0
    for index in range(number):
        try:
            page = document[index]
        except pdfium.PdfiumError:
            if len(pages) < index - 20:
                break
            continue
        found = stretches(page)
        pages.append(Page(page.get_height(), found, index + 1, document.get_page_label(index)))
        if len(highlights) < _MOST_HIGHLIGHTS:
            highlights.extend(_highlights(page))
        pictured += not found and c.FPDFPage_CountObjects(page.raw) > 0
        page.close()
    return pages, tuple(highlights), pictured


def _lines(page: Page) -> list[Stretch]:
    return [replace(line, page=page.label) for line in in_reading_order(page.stretches)]


def _with_note_numbers(blocks: list[Block]) -> list[Block]:
    """The blocks with small high numbers told as those of notes where there is such a note, else as plain numbers."""
    notes = {block.marker for block in blocks if block.kind is Kind.REFERENCE}

    def told(match: re.Match[str]) -> str:
        return f"[{match.group(1)}]" if match.group(1) in notes else match.group(1)

    return [replace(block, text=_RAISED.sub(told, block.text)) for block in blocks]


def _check(blocks: list[Block], name: str, pictured: int) -> None:
    text = "".join(block.text for block in blocks)
    if pictured and len(text) < _FEWEST_SIGNS * (pictured + 1):
        raise ImportFailed(
            f"“{name}” looks like a scan: its {pictured} pages are pictures without text. "
            "Have its text recognised (OCR) in a program for scans, then import the result."
        )
    if not text.strip():
        raise ImportFailed(f"“{name}” has no text in it.")
    if len(_UNREADABLE.findall(text)) * 3 > len(text):
        raise ImportFailed(f"The letters in “{name}” cannot be told: its fonts do not say what they stand for.")


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


def _details(document: pdfium.PdfDocument) -> Details:
    """What the PDF's properties state. Its date is that of the file's last change, not of publication."""
    stated = document.get_metadata_dict(skip_empty=True)
    title = " ".join(stated.get("Title", "").split())
    authors = tuple(Author(one) for one in split_names(stated.get("Author", "").replace(";", ",")))
    return Details(
        title="" if _JUNK_TITLE.fullmatch(title) else title,
        authors=tuple(author for author in authors if " " in author.name),
        modified=_day(stated.get("ModDate", "") or stated.get("CreationDate", "")),
    )


def _day(date: str) -> str:
    match = _DATE.match(date)
    return dates.stated("-".join(part for part in match.groups() if part)) if match else ""


def _warnings(document: pdfium.PdfDocument, content: bytes, name: str, unread: int) -> Iterator[str]:
    if c.FPDFDoc_GetAttachmentCount(document.raw) > 0 or b"/EmbeddedFile" in content:
        yield f"Files attached to {name} were not opened."
    if _ACTIVE.search(content):
        yield f"Scripts and other active parts of {name} were left out."
    claimed = max((int(one or other) for one, other in _PAGE_COUNT.findall(content)), default=0)
    if unread > 0 or claimed > len(document):
        yield f"{name} claims more pages than could be read; those that are there were taken."
    if not content.startswith(b"%PDF-"):
        yield f"{name} has other data before its beginning as a PDF, which was left out."
    if not _is_whole(content):
        yield f"{name} is damaged and was repaired; compare it with the original."


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
