"""Files of every kind that is read, each with another generated article, and files that are broken in many ways."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from email.message import EmailMessage
from html import escape
from itertools import cycle, islice
from pathlib import Path

from briefbook.model.article import ArticleDraft
from briefbook.model.body import Block, Kind
from tests.benchmarks.corpus import drafts, plain_text
from tests.importers.making.msg import a_msg, text
from tests.importers.making.pdf import HEIGHT, LARGEST, Sheets
from tests.importers.making.zips import a_docx, a_zip, an_epub, an_odt, p, xhtml

WORDS = 300
_LINE, _LINES = 70, 40


def as_markdown(draft: ArticleDraft) -> bytes:
    """With front matter."""
    front = f"---\ntitle: “{draft.details.title}”\ndate: {draft.details.published}\n---\n\n"
    return (front + plain_text(draft.body)).encode()


def as_html(draft: ArticleDraft) -> bytes:
    """A page with a menu and a foot."""
    head = f'<html lang="en"><head><meta charset="utf-8"><title>{escape(draft.details.title)}</title></head><body>'
    around = '<nav><a href="/">Home</a></nav>', "<footer>All rights reserved.</footer>"
    return f"{head}{around[0]}<article>{_html(draft)}</article>{around[1]}</body></html>".encode()


def as_mhtml(draft: ArticleDraft) -> bytes:
    """As a browser saves it in one file."""
    address = f"https://example.org/{draft.source.file_name}"
    head = f"From: <Saved by Blink>\r\nSnapshot-Content-Location: {address}\r\nMIME-Version: 1.0\r\n"
    parts = (
        'Content-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n'
    )
    return f"{head}{parts}".encode() + as_html(draft) + b"\r\n--b--\r\n"


def as_docx(draft: ArticleDraft) -> bytes:
    """Paragraphs, one after the other."""
    return a_docx("".join(p(escape(block.text)) for block in draft.body.blocks))


def as_odt(draft: ArticleDraft) -> bytes:
    """Paragraphs, one after the other."""
    return an_odt("".join(f"<text:p>{escape(block.text)}</text:p>" for block in draft.body.blocks))


def as_rtf(draft: ArticleDraft) -> bytes:
    """Paragraphs; what is not ASCII is written as its number."""
    texts = ("".join(one if one.isascii() else f"\\u{ord(one)}?" for one in block.text) for block in draft.body.blocks)
    return ("{\\rtf1\\ansi " + "\\par\n".join(texts) + "\\par}").encode("ascii")


def as_epub(draft: ArticleDraft) -> bytes:
    """A book of one chapter."""
    title = f"<dc:title>{escape(draft.details.title)}</dc:title>"
    return an_epub({"one.xhtml": xhtml(_html(draft))}, metadata=title)


def as_pdf(draft: ArticleDraft) -> bytes:
    """Lines of Latin letters, page after page."""
    sheets = Sheets(draft.details.title)
    sheets.column(50, HEIGHT - 60, [draft.details.title.encode("ascii", "replace").decode()], LARGEST)
    words = draft.body.text.encode("ascii", "replace").decode().split()
    lines = [" ".join(words[at : at + 9]) for at in range(0, len(words), 9)]
    for start in range(0, len(lines), _LINES):
        sheets.column(50, HEIGHT - 100, lines[start : start + _LINES])
        sheets.turn()
    return sheets.pdf()


def as_mail(draft: ArticleDraft) -> bytes:
    """A newsletter, as text and as a page."""
    message = EmailMessage()
    message["From"], message["Subject"] = "Ana Sol <ana@example.org>", draft.details.title
    message["Date"] = "Fri, 3 May 2031 10:00:00 +0200"
    message.set_content(plain_text(draft.body))
    message.add_alternative(as_html(draft).decode(), subtype="html")
    return message.as_bytes()


def as_msg(draft: ArticleDraft) -> bytes:
    """As Outlook keeps it."""
    return a_msg({"__substg1.0_0037001F": text(draft.details.title), "__substg1.0_10130102": as_html(draft)})


KINDS: dict[str, Callable[[ArticleDraft], bytes]] = {
    "txt": lambda draft: draft.original,
    "md": as_markdown,
    "html": as_html,
    "mhtml": as_mhtml,
    "docx": as_docx,
    "odt": as_odt,
    "rtf": as_rtf,
    "epub": as_epub,
    "pdf": as_pdf,
    "eml": as_mail,
    "msg": as_msg,
}
"""What each kind of file is made by, by its suffix."""


def _cut(make: Callable[[ArticleDraft], bytes]) -> Callable[[ArticleDraft], bytes]:
    return lambda draft: make(draft)[: len(make(draft)) // 3]


BROKEN: tuple[tuple[str, Callable[[ArticleDraft], bytes]], ...] = (
    ("docx", _cut(as_docx)),
    ("odt", _cut(as_odt)),
    ("epub", _cut(as_epub)),
    ("msg", _cut(as_msg)),
    ("pdf", lambda _: b"%PDF-1.7\nnothing that could be a page\n%%EOF"),
    ("txt", lambda _: b""),
    ("md", lambda _: b"\x89PNG\r\n\x1a\n and so on"),
    ("html", lambda _: b"<html><body><script>write()</script></body></html>"),
    ("eml", lambda _: b"From: a@example.org\nMIME-Version: 1.0\nContent-Type: image/png\n\nx"),
    ("docx", lambda _: a_zip({"xl/workbook.xml": "<a/>"})),
)
"""Suffixes, and files with them that cannot be read."""


def write_mixture(folder: Path, number: int, broken: int, seed: int = 1) -> None:
    """Write so many files of all kinds into the folder, of which `broken` cannot be read."""
    for name, content in islice(_mixture(number, broken, seed), number):
        (folder / name).write_bytes(content)


def _mixture(number: int, broken: int, seed: int) -> Iterator[tuple[str, bytes]]:
    whole, faulty = cycle(KINDS.items()), cycle(BROKEN)
    every = max(1, number // broken) if broken else number + 1
    for at, draft in enumerate(drafts(number, WORDS, seed)):
        is_broken = at % every == 0 and at // every < broken
        suffix, make = next(faulty) if is_broken else next(whole)
        yield f"{'broken' if is_broken else 'article'}-{at:04}.{suffix}", make(draft)


def _html(draft: ArticleDraft) -> str:
    return "".join(map(_element, draft.body.blocks))


def _element(block: Block) -> str:
    names = {Kind.TITLE: "h1", Kind.HEADING: "h2", Kind.QUOTE: "blockquote", Kind.LIST_ITEM: "li"}
    name = names.get(block.kind, "p")
    return f"<{name}>{escape(block.text)}</{name}>"
