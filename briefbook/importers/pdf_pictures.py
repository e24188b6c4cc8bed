"""The pictures of a PDF: pages that are scans, as wholes, and the pictures that stand among the text of other pages."""

from __future__ import annotations

import hashlib
import io
import time
from collections import Counter
from collections.abc import Iterator, Sequence

import pypdfium2 as pdfium
import pypdfium2.raw as c
from PIL import Image

from briefbook.importers.pdf_drawings import Drawing, drawings
from briefbook.importers.pdf_lines import Stretch
from briefbook.importers.picture_file import MAX_PIXELS, read_picture
from briefbook.model.picture import MAX_PICTURE_BYTES, MAX_PICTURES, UNSAID, Picture

_POINTS = 72
_DPI, _DPI_OF_MANY, _DPI_OF_FAX = 150, 110, 200
_MANY = 150
_LONGEST_SIDE = 3_000
_DPI_OF_DRAWINGS, _AROUND = 200, 3.0
_QUALITY, _QUALITY_OF_MANY = 80, 65
_PHOTOGRAPH = 1_000_000
"""So many opaque pixels are a photograph: exact to the last one it would take ten times the room."""
_COLOURLESS, _THRESHOLD = 48, 160
_SECONDS = 40.0
"""How long pictures of one file are made; what reads the file has a minute in all."""
_FEW_SIGNS, _COVERED = 60, 0.5
"""A page with fewer signs is a scan if pictures cover so much of it."""
_DRAWN = 20
"""So many lines and shapes may be letters that were turned into drawings."""
_FEWEST_PIXELS, _SMALLEST_SIDE = 100, 60.0
_MOST_OF_PAGE, _WRITTEN_OVER = 0.85, 3
_LOGO = 3
"""What is shown on so many pages belongs to the pages, not to the text."""
_MOST_TRIED, _MOST_OBJECTS = 40, 20_000
"""So many pictures are looked at on one page, and none on one that is drawn of so many pieces: a map."""


class Pictures:
    """The pictures that are kept of one PDF of so many pages, within what is kept of any file."""

    def __init__(self, pages: int) -> None:
        self._fine = pages <= _MANY
        self._kept: dict[str, Picture] = {}
        self._bytes = 0
        self._until = time.monotonic() + _SECONDS
        self.pages = 0
        """How many pages were to be kept as pictures."""
        self.pages_left_out = 0
        """How many of them could not be."""
        self.left_out = 0
        """How many pictures among text could not be kept."""

    def of_page(self, page: pdfium.PdfPage) -> str:
        """The SHA-256 of a picture of the whole page; empty if there is no room for it."""
        self.pages += 1
        kept = self._keep(_drawn(page, fine=self._fine)) if self._has_room() else ""
        self.pages_left_out += not kept
        return kept

    def beside(self, page: pdfium.PdfPage, text: Sequence[Stretch]) -> tuple[Stretch, ...]:
        """The text of a page with a stretch for each picture that stands among it; a drawing holds its own words."""
        pictures = [*self._among(page, text)]
        for drawing in drawings(page, text, pictures):
            shown = self._drawn(page, drawing)
            if shown.figure:
                pictures.append(shown)
                text = [one for one in text if one not in drawing.words]
        return (*text, *pictures)

    def _among(self, page: pdfium.PdfPage, text: Sequence[Stretch]) -> Iterator[Stretch]:
        area = max(1.0, page.get_width() * page.get_height())
        for image in _images(page)[:_MOST_TRIED]:
            left, bottom, right, top = image.get_bounds()
            over = sum(left < one.left and one.right < right and bottom < one.middle < top for one in text)
            small = min(right - left, top - bottom) < _SMALLEST_SIDE or min(image.get_px_size()) < _FEWEST_PIXELS
            ground = (right - left) * (top - bottom) > _MOST_OF_PAGE * area or over >= _WRITTEN_OVER
            if small or ground:
                continue
            taken = _taken(image) if self._has_room() else None
            kept = self._keep(taken) if taken else ""
            self.left_out += not kept
            if kept:
                yield Stretch(UNSAID, left, bottom, right, top, 0.0, figure=kept)

    def _drawn(self, page: pdfium.PdfPage, drawing: Drawing) -> Stretch:
        left, bottom, right, top = drawing.box
        kept = ""
        if self._has_room():
            margins = (left, bottom, page.get_width() - right, page.get_height() - top)
            crop = tuple(max(0.0, margin - _AROUND) for margin in margins)
            scale = min(_DPI_OF_DRAWINGS / _POINTS, _LONGEST_SIDE / max(1.0, right - left, top - bottom))
            shown = page.render(scale=scale, crop=crop, rev_byteorder=True).to_pil()
            kept = self._keep(_packed(shown.convert("RGB"), "PNG"))
        self.left_out += not kept
        words = " ".join(one.text for one in drawing.words)
        return Stretch(UNSAID, left, bottom, right, top, 0.0, figure=kept, alt=words)

    def shown(self, targets: Sequence[str]) -> tuple[Picture, ...]:
        """The pictures of these names, each once."""
        return tuple(self._kept[one] for one in dict.fromkeys(targets) if one)

    def _has_room(self) -> bool:
        return len(self._kept) < MAX_PICTURES and time.monotonic() < self._until

    def _keep(self, picture: Picture) -> str:
        """The SHA-256 of a picture that is kept; empty if it would be too much."""
        if self._bytes + len(picture.content) > MAX_PICTURE_BYTES:
            return ""
        if picture.sha256 not in self._kept:
            self._kept[picture.sha256] = picture
            self._bytes += len(picture.content)
        return picture.sha256


def is_scan(page: pdfium.PdfPage, text: Sequence[Stretch]) -> bool:
    """Whether a page shows pictures and hardly any text that could be read (a stamp, a number), or is drawn only."""
    if sum(len(one.text) for one in text) >= _FEW_SIGNS:
        return False
    boxes = [image.get_bounds() for image in _images(page)]
    covered = sum((right - left) * (top - bottom) for left, bottom, right, top in boxes)
    drawn = not text and int(c.FPDFPage_CountObjects(page.raw)) >= _DRAWN
    return drawn or bool(covered > _COVERED * page.get_width() * page.get_height())


def without_logos(pages: Sequence[Sequence[Stretch]]) -> list[tuple[Stretch, ...]]:
    """The stretches of each page without pictures that come again and again."""
    times = Counter(one.figure for page in pages for one in page if one.figure)
    return [tuple(one for one in page if times[one.figure or ""] < _LOGO) for page in pages]


def _images(page: pdfium.PdfPage) -> list[pdfium.PdfImage]:
    if c.FPDFPage_CountObjects(page.raw) > _MOST_OBJECTS:
        return []
    return list(page.get_objects(filter=[c.FPDF_PAGEOBJ_IMAGE], max_depth=2))


def _drawn(page: pdfium.PdfPage, *, fine: bool) -> Picture:
    """A picture of a page as it looks."""
    images = _images(page)
    fax = bool(images) and all(image.get_metadata().bits_per_pixel == 1 for image in images)
    dpi = _DPI_OF_FAX if fax else _DPI if fine else _DPI_OF_MANY
    scale = min(dpi / _POINTS, _LONGEST_SIDE / max(1.0, *page.get_size()))
    shown = _photographed(page, images, scale) or page.render(scale=scale, rev_byteorder=True).to_pil().convert("RGB")
    if fax:
        return _packed(shown.convert("L").point(lambda value: 255 * (value > _THRESHOLD)).convert("1"), "PNG")
    quality = _QUALITY if fine else _QUALITY_OF_MANY
    return _packed(shown if _is_coloured(shown) else shown.convert("L"), "JPEG", quality)


def _photographed(page: pdfium.PdfPage, images: Sequence[pdfium.PdfImage], scale: float) -> Image.Image | None:
    """The page if one JPEG covers it and nothing else is on it: read as small as it is wanted, that takes a third of
    the time of drawing it.
    """
    if c.FPDFPage_CountObjects(page.raw) != 1 or len(images) != 1 or page.get_rotation():
        return None
    width, height = page.get_size()
    left, bottom, right, top = images[0].get_bounds()
    if max(abs(left), abs(bottom), abs(right - width), abs(top - height)) > 0.01 * height:
        return None
    photograph = _photograph(images[0])
    if photograph is None:
        return None
    size = max(1, round(scale * width)), max(1, round(scale * height))
    try:
        photograph.draft(photograph.mode, size)
        return photograph.convert("RGB").resize(size, Image.Resampling.BILINEAR)
    except (OSError, SyntaxError, ValueError):
        return None


def _photograph(image: pdfium.PdfImage) -> Image.Image | None:
    """A picture as the file holds it, not yet read, if that is a JPEG that is shown upright and in its own colours."""
    a, b, other, d, *_ = image.get_matrix().get()
    if image.get_filters() != ["DCTDecode"] or min(a, d) <= 0 or b or other:
        return None
    try:
        found = Image.open(io.BytesIO(image.get_data(decode_simple=False)), formats=["JPEG"])
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError):
        return None
    # Four colours may be meant the other way round, which the PDF says and the JPEG does not.
    return found if found.mode in {"L", "RGB"} else None


def _is_coloured(image: Image.Image) -> bool:
    """Whether some of the picture is neither black, grey nor white; yellowed paper hardly is."""
    signs = image.resize((96, 96)).tobytes()
    return any(max(triple) - min(triple) > _COLOURLESS for triple in zip(*[iter(signs)] * 3, strict=True))


def _taken(image: pdfium.PdfImage) -> Picture | None:
    """A picture among text, as the file holds it if it can be kept so; None if it cannot be kept."""
    width, height = image.get_px_size()
    if width * height > MAX_PIXELS:
        return None
    if _photograph(image) is not None:
        read = read_picture(bytes(image.get_data(decode_simple=False)))
        if isinstance(read, Picture):
            return read
    try:
        shown = image.get_bitmap(render=True).to_pil()
    except pdfium.PdfiumError:
        return None
    opaque = shown.mode != "RGBA" or shown.getchannel("A").getextrema() == (255, 255)
    photograph = opaque and width * height > _PHOTOGRAPH
    return _packed(shown.convert("RGB") if opaque else shown, "JPEG" if photograph else "PNG")


def _packed(image: Image.Image, kind: str, quality: int = _QUALITY) -> Picture:
    packed = io.BytesIO()
    image.save(packed, kind, quality=quality)
    content = packed.getvalue()
    return Picture(hashlib.sha256(content).hexdigest(), f"image/{kind.lower()}", *image.size, content)
