"""The last touch: structure, metadata and compact object streams, the same bytes for the same book."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from reportlab.pdfgen.canvas import Canvas

from briefbook.pdf.archive import colours, info, information, metadata
from briefbook.pdf.memory import Made
from briefbook.pdf.pack import Objects, Packer
from briefbook.pdf.setting import Setting
from briefbook.pdf.tags import Tags
from briefbook.pdf.tree import write_tree


def finish(
    canvas: Canvas, setting: Setting, parts: Iterable[Made], tags: Tags, pack: Packer, alive: Callable[[], None]
) -> bytes:
    """What is drawn on `canvas` as a file that everyone can read, for long: to PDF/UA-1 (ISO 14289-1) and PDF/A-2a
    (ISO 19005-2). `alive` is called again and again; what it raises stops the work.
    """
    document = canvas._doc  # noqa: SLF001 - the canvas itself only writes files of PDF 1.4
    for font in document.delayedFonts:
        font.addObjects(document)
    document.Outlines.prepare(document, canvas)
    objects = Objects(document, pack)
    said = information(setting.edition)
    catalog = document.Catalog
    catalog.__NoDefault__ = [*catalog.__NoDefault__, "OutputIntents"]
    catalog.StructTreeRoot = write_tree(objects, _one_by_one(parts, alive), tags, setting.language)
    catalog.MarkInfo = "<</Marked true>>"
    catalog.Lang = f"({setting.language})"
    catalog.Metadata = metadata(said, setting.edition.as_of, setting.language)
    catalog.OutputIntents = colours()
    canvas.setViewerPreference("DisplayDocTitle", "true")
    return objects.packed(info(said, setting.edition.as_of), alive)


def _one_by_one(parts: Iterable[Made], alive: Callable[[], None]) -> Iterator[Made]:
    for part in parts:
        alive()
        yield part
