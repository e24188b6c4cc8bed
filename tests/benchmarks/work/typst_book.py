"""EDITION PDF: the book with Typst, tagged as it is by default: contents, page x of y, bookmarks, links."""

from __future__ import annotations

import pickle
import re
import sys
import time
from pathlib import Path

import pypdfium2
import typst

from tests.benchmarks.child import report
from tests.benchmarks.plain_book import Part, parts

PREAMBLE = """
#set document(title: "%s", date: none)
#set page(paper: "a4", margin: (left: 30mm, right: 45mm, top: 25mm, bottom: 28mm),
  header: text(size: 8pt)[The generated summit],
  footer: context align(right, text(size: 8pt)[#counter(page).get().first() / #counter(page).final().first()]))
#set text(font: ("Libertinus Serif",), size: 10.5pt, lang: "en", hyphenate: false)
#set par(leading: 0.55em, spacing: 7pt)
#set smartquote(enabled: false)
#show heading.where(level: 1): it => { pagebreak(weak: true); block(below: 14pt, text(size: 22pt, it.body)) }
#let quotation(body) = block(inset: (left: 14pt), above: 12pt, below: 4pt, sticky: true, body)
#let citation(body) = block(inset: (left: 14pt), below: 4pt, text(size: 8pt, fill: gray.darken(40%%), body))
#let comment(body) = block(inset: (left: 14pt), below: 8pt, text(size: 9.5pt, body))
#align(center)[#v(70mm) #text(size: 28pt)[%s]]
#pagebreak()
#outline(title: [Contents], depth: 1)
"""
SPECIAL = re.compile(r"([\\#*_`$<>@\[\]~/=+\-\"'])")


def escaped(text: str) -> str:
    """`text` with nothing in it that Typst takes for markup."""
    return SPECIAL.sub(r"\\\1", text)


def source_of(part: Part, ends: set[str]) -> str:
    """A part in Typst's markup."""
    if part.kind == "table":
        cells = ", ".join(f"[{escaped(cell)}]" for row in part.rows for cell in row)
        return f"#table(columns: {max(map(len, part.rows))}, stroke: (bottom: 0.5pt + gray), {cells})\n"
    words = "".join(marked(escaped(run.text), bold=run.bold, italic=run.italic) for run in part.runs)
    if part.target in ends:
        words = f"#link(<{part.target}>)[{words}]"
    label = f" <{part.key}>" if part.key else ""
    if part.kind in ("chapter", "article"):
        return f"= {words}{label}\n"
    if part.kind == "heading":
        return f"== {words}{label}\n"
    if part.kind == "item":
        return f"- {words}\n"
    return f"{words}\n\n" if part.kind == "paragraph" else f"#{part.kind}[{words}]{label}\n"


def marked(words: str, *, bold: bool, italic: bool) -> str:
    """Words in Typst's markup."""
    words = f"#strong[{words}]" if bold else words
    return f"#emph[{words}]" if italic else words


edition = pickle.loads(Path(sys.argv[1]).read_bytes())
started = time.process_time()
known = list(parts(edition))
keys = {part.key for part in known if part.key}
title = escaped(edition.book.title)
markup = PREAMBLE % (edition.book.title.replace('"', ""), title) + "".join(source_of(part, keys) for part in known)
pdf = typst.compile(markup.encode())
work = time.process_time() - started
Path(sys.argv[2]).write_bytes(pdf)
report(work=work, pages=len(pypdfium2.PdfDocument(pdf)), size=len(pdf) / 1e6)
