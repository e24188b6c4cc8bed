"""The last touch: structure, metadata and compact object streams, the same bytes for the same book."""

from __future__ import annotations

from io import BytesIO

import pikepdf

from briefbook.pdf.archive import describe, mean_srgb
from briefbook.pdf.setting import Setting
from briefbook.pdf.structure import Element
from briefbook.pdf.tags import Tags
from briefbook.pdf.tree import write_tree


def finish(pdf: bytes, setting: Setting, root: Element, tags: Tags) -> bytes:
    """`pdf` readable by everyone, for long, and packed: to PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2)."""
    with pikepdf.open(BytesIO(pdf)) as document:
        write_tree(document, root, tags, setting.language)
        describe(document, setting.edition, setting.language)
        mean_srgb(document)
        packed = BytesIO()
        document.save(
            packed,
            min_version="1.7",
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            stream_decode_level=pikepdf.StreamDecodeLevel.generalized,
            deterministic_id=True,
        )
    return packed.getvalue()
