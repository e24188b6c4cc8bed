"""Some pages of the sample book, side by side."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pypdfium2
from PIL import Image

from briefbook import samples
from briefbook.library.library import Library
from briefbook.pdf import render

SHOWN = (1, 7, 12, 27)
SCALE = 0.84
GAP = 14
GROUND = "#c9cdd1"


def pages_of(pdf: bytes) -> list[Image.Image]:
    with pypdfium2.PdfDocument(BytesIO(pdf)) as document:
        return [document[number - 1].render(scale=SCALE).to_pil() for number in SHOWN]


def side_by_side(pages: list[Image.Image]) -> Image.Image:
    width = sum(page.width for page in pages) + GAP * (len(pages) + 1)
    sheet = Image.new("RGB", (width, max(page.height for page in pages) + 2 * GAP), GROUND)
    x = GAP
    for page in pages:
        sheet.paste(page, (x, GAP))
        x += page.width + GAP
    return sheet


def pages_picture(target: Path) -> None:
    """Draw the pages."""
    with Library.in_memory() as library:
        book = samples.fill(library)
        printed = render(library.editions.edition(book.id))
    side_by_side(pages_of(printed.pdf)).quantize(256, method=Image.Quantize.MAXCOVERAGE).save(target, optimize=True)
