"""The last touch: document metadata and compact object streams, the same bytes for the same book."""

from __future__ import annotations

from io import BytesIO

import pikepdf

from briefbook import __version__
from briefbook.model.edition import Edition
from briefbook.pdf.wording import plain


def finish(pdf: bytes, edition: Edition) -> bytes:
    """`pdf` with language, dates and XMP metadata, its objects packed. Nothing of the machine is written into it."""
    moment = edition.as_of
    with pikepdf.open(BytesIO(pdf)) as document:
        document.Root.Lang = pikepdf.String(edition.book.set_up.language)
        with document.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
            metadata["dc:title"] = plain(edition.book.title)
            metadata["dc:language"] = [edition.book.set_up.language]
            if edition.book.set_up.prepared_by:
                metadata["dc:creator"] = [plain(edition.book.set_up.prepared_by)]
            if edition.book.set_up.occasion:
                metadata["dc:description"] = plain(edition.book.set_up.occasion)
            metadata["pdf:Producer"] = f"briefbook {__version__}"
            metadata["xmp:CreatorTool"] = "briefbook"
            metadata["xmp:CreateDate"] = moment
            metadata["xmp:ModifyDate"] = moment
        document.docinfo["/Producer"] = f"briefbook {__version__}"
        stamp = _pdf_date(moment)
        document.docinfo["/CreationDate"] = stamp
        document.docinfo["/ModDate"] = stamp
        packed = BytesIO()
        document.save(
            packed,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            stream_decode_level=pikepdf.StreamDecodeLevel.generalized,
            recompress_flate=True,
            deterministic_id=True,
        )
    return packed.getvalue()


def _pdf_date(iso: str) -> str:
    digits = "".join(character for character in iso if character.isdigit())[:14]
    return f"D:{digits}Z"
