"""The bytes of one picture -> a Picture that can be kept: PNG and JPEG as they came, other kinds turned into these.

Pillow reads them, in the process that is fenced in for import; what they claim to be counts for nothing, only what
they are.
"""

from __future__ import annotations

import hashlib
import io
import re
import struct
import warnings
import zlib

from PIL import Image, ImageOps, UnidentifiedImageError

from briefbook.model.picture import Picture
from briefbook.sentence import Sentence

MAX_PIXELS = 40_000_000
"""The largest picture that is opened: what cameras make, and as much as a page can show in any print."""
_FORMATS = ("PNG", "JPEG", "GIF", "WEBP", "AVIF", "BMP", "TIFF")
_AS_THEY_COME = {"PNG": "image/png", "JPEG": "image/jpeg", "MPO": "image/jpeg"}
_TOO_LARGE = Sentence("too large")
_SMALL_SIDE, _ICON = 32, 64
_PHOTO = 1_000_000
"""So many opaque pixels are a photograph: as PNG that would take ten times the room."""
_QUALITY = 92
_ORIENTATION = 0x0112
_UPRIGHT = frozenset({None, 0, 1})
_PNG_MODES = frozenset({"1", "L", "LA", "P", "RGB", "RGBA", "I;16"})
_JPEG_MODES = frozenset({"L", "RGB"})
_DRAWINGS = (
    (re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml.{0,4000}?)?(?:<!.{0,4000}?)?<(?:\w{1,20}:)?svg\b", re.DOTALL), "SVG"),
    (re.compile(rb"\x01\x00\x00\x00.{36} EMF", re.DOTALL), "EMF"),
    (re.compile(rb"\xd7\xcd\xc6\x9a|[\x01\x02]\x00\x09\x00"), "WMF"),
    (re.compile(rb"VCLMTF"), "SVM"),
    (re.compile(rb"%PDF-"), "PDF"),
    (re.compile(rb"%!PS"), "EPS"),
)
_BROKEN = (OSError, SyntaxError, ValueError, TypeError, KeyError, IndexError, EOFError, struct.error, zlib.error)


def read_picture(content: bytes) -> Picture | str | None:
    """The picture in these bytes, upright; in a word or two why it cannot be kept; None if it shows nothing: a tracking
    pixel, a rule, an icon.
    """
    drawing = next((name for start, name in _DRAWINGS if start.match(content)), "")
    if drawing:
        return drawing
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(content), formats=_FORMATS) as image:
                return _read(image, content)
    except (Image.DecompressionBombWarning, Image.DecompressionBombError, MemoryError):
        return _TOO_LARGE
    except UnidentifiedImageError:
        return Sentence("of an unknown kind")
    except _BROKEN:
        return Sentence("damaged")


def _read(image: Image.Image, content: bytes) -> Picture | str | None:
    width, height = image.size
    if min(width, height) <= _SMALL_SIDE or max(width, height) <= _ICON:
        return None
    if width * height > MAX_PIXELS:
        return _TOO_LARGE
    media_type = _AS_THEY_COME.get(image.format or "")
    upright = image.getexif().get(_ORIENTATION) in _UPRIGHT
    if media_type and upright and (media_type == "image/png" or image.mode in _JPEG_MODES):
        # At an eighth of its size a JPEG is read through to its end, too, and much faster.
        image.draft("L", (1, 1))
        image.load()
        return _picture(media_type, content, (width, height))
    turned = ImageOps.exif_transpose(image)
    return _picture(*_encoded(turned, photo=media_type == "image/jpeg"), turned.size)


def _encoded(image: Image.Image, *, photo: bool) -> tuple[str, bytes]:
    """The first frame as PNG, or as JPEG if it is a photograph."""
    packed = io.BytesIO()
    opaque = not image.has_transparency_data
    if photo or (opaque and image.width * image.height > _PHOTO and image.mode not in {"1", "P"}):
        _in_mode(image, _JPEG_MODES, "RGB").save(packed, "JPEG", quality=_QUALITY)
        return "image/jpeg", packed.getvalue()
    _in_mode(image, _PNG_MODES, "RGB" if opaque else "RGBA").save(packed, "PNG")
    return "image/png", packed.getvalue()


def _in_mode(image: Image.Image, modes: frozenset[str], otherwise: str) -> Image.Image:
    if image.mode in modes:
        return image
    converted = image.convert(otherwise)
    # It describes the colours of the mode that it was in.
    converted.info.pop("icc_profile", None)
    return converted


def _picture(media_type: str, content: bytes, size: tuple[int, int]) -> Picture:
    return Picture(hashlib.sha256(content).hexdigest(), media_type, *size, content)
