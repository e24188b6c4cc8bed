"""EDITION PDF: all words of the edition as plain paragraphs, the ordinary way to write a PDF with ReportLab."""

from __future__ import annotations

import pickle
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import escape

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Paragraph, SimpleDocTemplate

from briefbook.model.body import Body
from briefbook.model.edition import Edition, EditionChapter, Excerpt, OwnText
from tests.benchmarks.child import report


def texts(edition: Edition) -> Iterator[str]:
    """All that the book prints: chapters with their excerpts and comments, points, the articles with the comments."""
    for chapter in edition.chapters:
        yield from of_chapter(chapter)
    yield from (point.text for point in edition.points)
    for source in edition.sources:
        yield from of_body(source.article.body)
        yield from (annotation.comment for annotation in source.annotations)


def of_chapter(chapter: EditionChapter) -> Iterator[str]:
    """The words of one chapter."""
    yield chapter.chapter.title
    yield from of_body(chapter.introduction)
    for entry in chapter.entries:
        if isinstance(entry, Excerpt):
            yield from (entry.annotation.quote, entry.annotation.comment)
        if isinstance(entry, OwnText):
            yield from of_body(entry.body)


def of_body(body: Body) -> Iterator[str]:
    """The words of each block."""
    return (block.text for block in body.blocks)


edition = pickle.loads(Path(sys.argv[1]).read_bytes())
started = time.process_time()
pdfmetrics.registerFont(TTFont("Vera", "Vera.ttf"))
style = ParagraphStyle("body", fontName="Vera", fontSize=9, leading=12.5, spaceAfter=6)
document = SimpleDocTemplate(sys.argv[2], pagesize=A4)
document.build([Paragraph(escape(text), style) for text in texts(edition)])
report(work=time.process_time() - started, pages=document.page)
