"""EDITION PDF: the book with ReportLab's Platypus in the ordinary way: contents, page x of y, bookmarks, links."""

from __future__ import annotations

import pickle
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import escape

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageBreak, PageTemplate, Paragraph, Table
from reportlab.platypus.tableofcontents import TableOfContents

from tests.benchmarks.child import report
from tests.benchmarks.plain_book import Part, parts

STYLES = {
    "chapter": ParagraphStyle("chapter", fontName="Vera", fontSize=22, leading=27, spaceAfter=12),
    "article": ParagraphStyle("article", fontName="Vera", fontSize=18, leading=23, spaceAfter=12),
    "heading": ParagraphStyle("heading", fontName="VeraBd", fontSize=10, leading=13, spaceBefore=9, keepWithNext=1),
    "paragraph": ParagraphStyle("paragraph", fontName="Vera", fontSize=9, leading=12.5, spaceAfter=6),
    "item": ParagraphStyle("item", fontName="Vera", fontSize=9, leading=12.5, leftIndent=14, bulletIndent=4),
    "quotation": ParagraphStyle(
        "quotation", fontName="Vera", fontSize=9, leading=12.5, leftIndent=14, spaceBefore=9, keepWithNext=1
    ),
    "citation": ParagraphStyle("citation", fontName="Vera", fontSize=7, leading=10, leftIndent=14, spaceAfter=3),
    "comment": ParagraphStyle("comment", fontName="Vera", fontSize=8, leading=11, leftIndent=14, spaceAfter=6),
}


class Book(BaseDocTemplate):
    """Tells the contents where chapters stand; the number of pages is known from the pass before."""

    total = 0

    def __init__(self, path: str) -> None:
        super().__init__(path, pagesize=A4, leftMargin=85, rightMargin=127, topMargin=71, bottomMargin=79)
        frame = Frame(self.leftMargin, self.bottomMargin, self.width, self.height, id="column")
        self.addPageTemplates(PageTemplate("page", [frame], onPage=self.furnish))

    def furnish(self, canvas, _document) -> None:
        """Head and foot."""
        canvas.setFont("Vera", 7)
        canvas.drawString(self.leftMargin, 800, "The generated summit")
        canvas.drawRightString(560, 40, f"{canvas.getPageNumber()} / {Book.total}")

    def afterFlowable(self, flowable: Flowable) -> None:  # noqa: N802
        """Enter chapters and articles into contents and bookmarks."""
        part = getattr(flowable, "part", None)
        if part and part.kind in ("chapter", "article"):
            self.canv.bookmarkPage(part.key)
            self.canv.addOutlineEntry(part.text, part.key, 0)
            self.notify("TOCEntry", (0, escape(part.text), self.page, part.key))

    def handle_documentEnd(self) -> None:  # noqa: N802
        """Remember how many pages there are for the next pass."""
        Book.total = self.page
        super().handle_documentEnd()


def flowables(part: Part) -> Iterator[Flowable]:
    """What Platypus sets for a part."""
    if part.kind == "table":
        rows = [[Paragraph(escape(cell), STYLES["comment"]) for cell in row] for row in part.rows]
        yield Table(rows, repeatRows=1, style=[("LINEBELOW", (0, 0), (-1, -1), 0.5, colors.lightgrey)])
        return
    if part.kind in ("chapter", "article"):
        yield PageBreak()
    anchor = f'<a name="{part.key}"/>' if part.key and part.kind not in ("chapter", "article") else ""
    words = "".join(marked(escape(run.text), bold=run.bold, italic=run.italic) for run in part.runs)
    words = f'<link href="#{part.target}">{words}</link>' if part.target else words
    paragraph = Paragraph(anchor + words, STYLES[part.kind], bulletText="–" if part.kind == "item" else None)
    paragraph.part = part
    yield paragraph


def marked(words: str, *, bold: bool, italic: bool) -> str:
    """Words in the markup of Platypus."""
    words = f"<b>{words}</b>" if bold else words
    return f"<i>{words}</i>" if italic else words


edition = pickle.loads(Path(sys.argv[1]).read_bytes())
started = time.process_time()
for name, file in (("Vera", "Vera"), ("VeraBd", "VeraBd"), ("VeraIt", "VeraIt"), ("VeraBI", "VeraBI")):
    pdfmetrics.registerFont(TTFont(name, f"{file}.ttf"))
pdfmetrics.registerFontFamily("Vera", "Vera", "VeraBd", "VeraIt", "VeraBI")
contents = TableOfContents(levelStyles=[STYLES["paragraph"]])
known = list(parts(edition))
ends = {part.key for part in known if part.key}
known = [part if part.target in ends else part._replace(target="") for part in known]
cover = [Paragraph(escape(edition.book.title), STYLES["chapter"]), PageBreak(), contents]
book = Book(sys.argv[2])
book.multiBuild([*cover, *(flowable for part in known for flowable in flowables(part))])
report(work=time.process_time() - started, pages=book.page, size=Path(sys.argv[2]).stat().st_size / 1e6)
