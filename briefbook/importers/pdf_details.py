"""What the properties of a PDF state of the article in it, as far as they can be believed."""

from __future__ import annotations

import ctypes
import re
from dataclasses import replace

import pypdfium2 as pdfium
import pypdfium2.raw as c

from briefbook.importers import dates
from briefbook.importers.language import detect
from briefbook.importers.people import split_names
from briefbook.model.article import Author, Details

_DATE = re.compile(r"D?:?(\d{4})(\d\d)?(\d\d)?")
_JUNK_TITLE = re.compile(
    r"untitled|.*\.(?:docx?|pdf|indd|qxd|tex|odt|rtf)|microsoft word.*|document\d*|\W*", re.IGNORECASE
)
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_LONGEST = 100


def properties(document: pdfium.PdfDocument) -> Details:
    """What the PDF's properties state. Its date is that of the file's last change, not of publication."""
    stated = document.get_metadata_dict(skip_empty=True)
    title = " ".join(stated.get("Title", "").split())
    authors = tuple(Author(one) for one in split_names(stated.get("Author", "").replace(";", ",")))
    return Details(
        title="" if _JUNK_TITLE.fullmatch(title) else title,
        authors=tuple(author for author in authors if " " in author.name),
        modified=_day(stated.get("ModDate", "") or stated.get("CreationDate", "")),
        language=_language(document),
    )


def believed(details: Details, text: str) -> Details:
    """The details without a language that the text does not look like: programs state the one that they are set to."""
    found = detect(text) if details.language else None
    if found is None or _family(found.code) == _family(details.language):
        return details
    return replace(details, language="")


def _family(code: str) -> str:
    first = code.partition("-")[0].lower()
    return "no" if first in {"nb", "nn"} else first


def _day(date: str) -> str:
    match = _DATE.match(date)
    return dates.stated("-".join(part for part in match.groups() if part)) if match else ""


def _language(document: pdfium.PdfDocument) -> str:
    length = c.FPDFCatalog_GetLanguage(document.raw, None, 0)
    if not 2 < length <= _LONGEST:
        return ""
    buffer = ctypes.create_string_buffer(length)
    c.FPDFCatalog_GetLanguage(document.raw, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)), length)
    stated = buffer.raw.decode("utf-16-le", "replace").rstrip("\x00").strip()
    return stated if _LANGUAGE.fullmatch(stated) else ""
