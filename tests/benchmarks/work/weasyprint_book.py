"""EDITION PDF: the book as HTML through WeasyPrint: contents, page x of y, bookmarks, links."""

from __future__ import annotations

import pickle
import sys
import time
from html import escape
from pathlib import Path

import weasyprint

from tests.benchmarks.child import report
from tests.benchmarks.plain_book import Part, parts

STYLE = """
@page { size: A4; margin: 25mm 45mm 28mm 30mm; @top-left { content: "The generated summit"; font-size: 8pt }
  @bottom-right { content: counter(page) " / " counter(pages); font-size: 8pt } }
body { font: 10.5pt/1.36 serif } h1 { break-before: page; font-size: 22pt; font-weight: normal; bookmark-level: 1 }
h2 { font-size: 11pt; break-after: avoid; bookmark-level: none } p { margin: 0 0 7pt; orphans: 2; widows: 2 }
blockquote { margin: 12pt 0 4pt 14pt; break-after: avoid } .citation { margin-left: 14pt; font-size: 8pt; color: #555 }
.comment { margin-left: 14pt; font-size: 9.5pt } table { border-collapse: collapse } td { border-bottom: 0.5pt solid }
nav a::after { content: leader(".") target-counter(attr(href), page) } a { color: inherit; text-decoration: none }
"""
ELEMENTS = {"chapter": "h1", "article": "h1", "heading": "h2", "quotation": "blockquote", "item": "li"}


def html_of(part: Part, ends: set[str]) -> str:
    """A part in HTML."""
    if part.kind == "table":
        rows = ("".join(f"<td>{escape(cell)}</td>" for cell in row) for row in part.rows)
        return f"<table>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>"
    words = "".join(marked(escape(run.text), bold=run.bold, italic=run.italic) for run in part.runs)
    words = f'<a href="#{part.target}">{words}</a>' if part.target in ends else words
    element = ELEMENTS.get(part.kind, "p")
    key = f' id="{part.key}"' if part.key else ""
    return f'<{element}{key} class="{part.kind}">{words}</{element}>'


def marked(words: str, *, bold: bool, italic: bool) -> str:
    """Words in HTML."""
    words = f"<b>{words}</b>" if bold else words
    return f"<i>{words}</i>" if italic else words


edition = pickle.loads(Path(sys.argv[1]).read_bytes())
started = time.process_time()
known = list(parts(edition))
keys = {part.key for part in known if part.key}
lines = (
    f'<p><a href="#{part.key}">{escape(part.text)}</a></p>' for part in known if part.kind in ("chapter", "article")
)
page = (
    f"<html lang=en><title>Book</title><style>{STYLE}</style><h1>{escape(edition.book.title)}</h1><nav>{''.join(lines)}"
)
page += "</nav>" + "".join(html_of(part, keys) for part in known)
document = weasyprint.HTML(string=page).render()
pdf = document.write_pdf()
work = time.process_time() - started
Path(sys.argv[2]).write_bytes(pdf)
report(work=work, pages=len(document.pages), size=len(pdf) / 1e6)
