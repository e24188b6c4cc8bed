"""Which reader reads which kind of file. Those that take long to load are loaded by the first file of their kind."""

from __future__ import annotations

from collections.abc import Mapping

from briefbook.importers.content import Content
from briefbook.importers.kinds import REFERENCES, FileKind
from briefbook.importers.plain_text import read_plain_text
from briefbook.model.gathered import Gathered


def read_text(kind: FileKind, text: str, name: str, companions: Mapping[str, bytes]) -> Content:
    """The article in a file that is text, already cleaned; `companions` are the files beside a saved page, by name.

    Raises ImportFailed.
    """
    if kind is FileKind.PLAIN_TEXT:
        return read_plain_text(text)
    if kind is FileKind.MARKDOWN:
        from briefbook.importers.markdown_file import read_markdown

        return read_markdown(text, name)
    from briefbook.importers.album import Album, beside
    from briefbook.importers.html_page import read_html

    return read_html(text, name, Album(beside(companions)))


def read_list(kind: FileKind, text: str, name: str) -> Gathered:
    """The references or highlights in a file that is a list of them, already cleaned. Raises ImportFailed."""
    if kind in REFERENCES:
        from briefbook.importers.references import read_references

        return Gathered(references=read_references(kind, text, name))
    from briefbook.importers.highlights import read_highlights

    return Gathered(highlights=read_highlights(kind, text, name))


def read_packed(kind: FileKind, content: bytes, name: str, *, whole_books: bool) -> tuple[Content, ...]:
    """The articles in a file that is read by its bytes; only of an e-book there may be several. Raises ImportFailed."""
    if kind is FileKind.EPUB:
        from briefbook.importers.epub_file import read_epub

        return read_epub(content, name, whole=whole_books)
    return (_single(kind, content, name),)


def _single(kind: FileKind, content: bytes, name: str) -> Content:
    if kind is FileKind.DOCX:
        from briefbook.importers.docx_file import read_docx

        return read_docx(content, name)
    if kind is FileKind.ODT:
        from briefbook.importers.odt_file import read_odt

        return read_odt(content, name)
    if kind is FileKind.RTF:
        from briefbook.importers.rtf_file import read_rtf

        return read_rtf(content, name)
    if kind is FileKind.PDF:
        from briefbook.importers.pdf_file import read_pdf

        return read_pdf(content, name)
    if kind is FileKind.MSG:
        from briefbook.importers.msg_mail import read_msg

        return read_msg(content, name)
    from briefbook.importers.mail_file import read_mail

    return read_mail(content, name)
