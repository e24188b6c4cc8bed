"""Plates: pictures made ready for print: no larger than print shows, in the colours that the book means, without what
a camera wrote beside them.

Of what a file may hold ISO 32000-1 (8.9.5) knows little and PDF/A-2 (ISO 19005-2, 6.2.8) allows less: 8-bit RGB or
grey, without transparency, as JPEG or packed by zlib.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import NamedTuple

from PIL import Image, ImageCms, ImageOps

from briefbook.model.picture import Picture
from briefbook.pdf.pack import open_stream

_POINTS_PER_PIXEL = 72 / 96
"""Pictures of articles are made for screens, on which 96 pixels are an inch: larger than that none is printed."""
_DENSITY = 220 / 72
"""The most pixels for a point of print: more than that the eye does not see, and the file is larger for nothing."""
_SPARE = 1.2
"""A JPEG with a few pixels too many is better left as it is than pressed twice."""
_MOST_PIXELS = 80_000_000
_QUALITY = 85
_WORTH_PRESSING = 4
"""How many times as large as a JPEG a picture must be for its sharp edges to be given up."""
_ORIENTATION, _UPRIGHT = 0x0112, range(5)
"""What Exif says of how a camera was held, and what it says where width and height are not exchanged."""
_OURS = "sRGB"
"""The colours that the book means."""
_MIXABLE = frozenset({"L", "LA", "RGB", "RGBA", "CMYK"})
_COLOUR_SPACES = {1: "DeviceGray", 3: "DeviceRGB"}
_TOLD_APART = frozenset({0xE0, 0xEE})
"""The marks in a JPEG that say how its colours are meant: JFIF's and Adobe's."""
_ILL = (OSError, SyntaxError, ValueError, TypeError, KeyError, IndexError, EOFError, struct.error, zlib.error)
"""What Pillow raises for files that are none, end early or were altered."""


class Room(NamedTuple):
    """The largest place that a book has for a picture, in points."""

    width: float
    height: float


class Plate(NamedTuple):
    """A picture as it is printed: its natural size in points, its pixels, how many colours each is made of, and what
    the file holds of it, packed as `packing` says.
    """

    width: float
    height: float
    columns: int
    rows: int
    colours: int
    packing: str
    content: bytes

    def within(self, room: Room) -> tuple[float, float]:
        """The width and height in which it is printed there: never enlarged, never distorted."""
        scale = min(1.0, room.width / self.width, room.height / self.height)
        return self.width * scale, self.height * scale

    def stream(self) -> bytes:
        """The object of the file that shows it."""
        shown = f"/Width {self.columns}/Height {self.rows}/ColorSpace/{_COLOUR_SPACES[self.colours]}/BitsPerComponent 8"
        if self.packing == "FlateDecode":
            rows = f"/Predictor 15/Colors {self.colours}/BitsPerComponent 8/Columns {self.columns}"
            shown = f"{shown}/DecodeParms<<{rows}>>"
        return open_stream(f"/Type/XObject/Subtype/Image{shown}/Filter/{self.packing}", self.content)


class Plates:
    """The plates of a book; those that the last edition printed too are not made again. No picture is held unpacked.

    Where nothing is printed, plates are `bare`: it is only seen that their pictures are whole, and how large they are.
    """

    def __init__(self, *, bare: bool = False) -> None:
        self._bare = bare
        self._kept: dict[tuple[str, Room], Plate | None] = {}
        self._used: dict[tuple[str, Room], Plate | None] = {}

    def plate(self, picture: Picture, room: Room) -> Plate | None:
        """The plate of `picture` for that room or a smaller one; None if its bytes are no picture."""
        key = picture.sha256, room
        if key not in self._used:
            self._used[key] = self._kept[key] if key in self._kept else self._made(picture, room)
        return self._used[key]

    def end(self) -> None:
        """Forget what was not needed since the last `end`."""
        self._kept, self._used = self._used, {}

    def _made(self, picture: Picture, room: Room) -> Plate | None:
        if picture.width * picture.height > _MOST_PIXELS:
            return None
        try:
            with Image.open(BytesIO(picture.content), formats=("PNG", "JPEG")) as image:
                natural = _natural(image)
                if not self._bare:
                    return _plate(image, picture.content, natural, room)
                image.draft(image.mode, (1, 1))
                image.load()
                return natural
        except _ILL:
            return None


def _natural(image: Image.Image) -> Plate:
    """A plate of the size of `image`, of which nothing is made yet."""
    columns, rows = image.size if image.getexif().get(_ORIENTATION, 1) in _UPRIGHT else image.size[::-1]
    return Plate(columns * _POINTS_PER_PIXEL, rows * _POINTS_PER_PIXEL, columns, rows, 3, "", b"")


def _plate(image: Image.Image, content: bytes, natural: Plate, room: Room) -> Plate:
    printed, _ = natural.within(room)
    share = min(1.0, printed * _DENSITY / natural.columns)
    if _is_plain(image) and share * _SPARE >= 1:
        image.load()  # what is cut short or altered shows only now
        return natural._replace(colours=len(image.getbands()), packing="DCTDecode", content=_bare(content))
    longest = max(1, round(max(image.size) * share))
    drawn = _drawn(image, (longest, longest))
    pressed = _pressed(drawn, natural)
    if image.format != "PNG" or _looks_pressed(drawn, len(pressed.content)):
        return pressed
    exact = _packed(drawn, natural)
    if len(content) < len(exact.content):  # few colours with sharp edges: to make that smaller makes it larger
        with Image.open(BytesIO(content), formats=("PNG",)) as whole:
            exact = min(exact, _packed(_drawn(whole, whole.size), natural), key=lambda one: len(one.content))
    return exact


def _looks_pressed(image: Image.Image, pressed: int) -> bool:
    """Whether `image` is a photograph, which packed without loss would be far larger: as told by a part of it."""
    top, bottom = image.height * 3 // 8, image.height * 5 // 8
    if bottom <= top:
        return False
    part = _rows(image.crop((0, top, image.width, bottom)))
    return len(part) * image.height > _WORTH_PRESSING * pressed * (bottom - top)


def _drawn(image: Image.Image, largest: tuple[int, int]) -> Image.Image:
    """The picture no larger than that, upright and flat. Where it has a palette, its colours come first: to mix the
    numbers of a palette makes none.
    """
    if image.mode not in _MIXABLE:
        drawn = _flat(ImageOps.exif_transpose(image))
        drawn.thumbnail(largest, Image.Resampling.LANCZOS)
        return drawn
    image.thumbnail(largest, Image.Resampling.LANCZOS)
    return _flat(ImageOps.exif_transpose(image))


def _is_plain(image: Image.Image) -> bool:
    """Whether a file of a book may hold the JPEG as it is."""
    if image.format != "JPEG" or image.mode not in ("L", "RGB") or image.getexif().get(_ORIENTATION, 1) != 1:
        return False
    profile = image.info.get("icc_profile")
    return not profile or _OURS in _called(profile)


def _called(profile: bytes) -> str:
    """What a profile of colours is called; nothing if it is none."""
    try:
        return ImageCms.getProfileDescription(ImageCms.ImageCmsProfile(BytesIO(profile)))
    except (ImageCms.PyCMSError, OSError):
        return ""


def _flat(image: Image.Image) -> Image.Image:
    """The picture in RGB or grey, on white where it is transparent."""
    profile = image.info.get("icc_profile")
    if image.mode.startswith("I"):
        image = image.convert("I").point(lambda level: level * (1 / 256)).convert("L")
    if image.has_transparency_data:
        drawn = image.convert("RGBA")
        ground = Image.new("RGBA", drawn.size, "white")
        image = Image.alpha_composite(ground, drawn).convert("RGB")
    if image.mode in ("1", "LA"):
        return image.convert("L")
    if image.mode == "L":
        return image
    return _in_our_colours(image if image.mode in ("RGB", "CMYK") else image.convert("RGB"), profile)


def _in_our_colours(image: Image.Image, profile: bytes | None) -> Image.Image:
    """The picture in the colours of sRGB, which the book says that it means; as it is where its own profile is ill."""
    if profile:
        try:
            made = ImageCms.ImageCmsProfile(BytesIO(profile))
            told = ImageCms.profileToProfile(image, made, ImageCms.createProfile("sRGB"), outputMode="RGB")
        except (ImageCms.PyCMSError, OSError):
            told = None
        if told is not None:
            return told
    return image.convert("RGB")


def _pressed(image: Image.Image, natural: Plate) -> Plate:
    made = BytesIO()
    image.save(made, "JPEG", quality=_QUALITY, optimize=True)
    return _plate_of(image, natural, "DCTDecode", made.getvalue())


def _packed(image: Image.Image, natural: Plate) -> Plate:
    return _plate_of(image, natural, "FlateDecode", _rows(image))


def _plate_of(image: Image.Image, natural: Plate, packing: str, content: bytes) -> Plate:
    columns, rows = image.size
    colours = len(image.getbands())
    return natural._replace(columns=columns, rows=rows, colours=colours, packing=packing, content=content)


def _rows(image: Image.Image) -> bytes:
    """The pixels as a PNG packs them, row by row as its predictors have them: a PDF may hold just that."""
    made = BytesIO()
    bare = Image.new(image.mode, image.size)
    bare.paste(image)
    bare.save(made, "PNG")
    return b"".join(_pixels(made.getvalue()))


def _pixels(png: bytes) -> Iterator[bytes]:
    """What the IDAT chunks of a PNG hold (ISO 15948, 11.2.4)."""
    place = 8
    while place < len(png):
        length, kind = struct.unpack_from(">I4s", png, place)
        if kind == b"IDAT":
            yield png[place + 8 : place + 8 + length]
        place += length + 12


def _bare(jpeg: bytes) -> bytes:
    """A JPEG without what was written beside the picture, such as where and when it was taken (ISO 10918-1, B.2.4)."""
    kept, place = [jpeg[:2]], 2
    while place + 4 <= len(jpeg) and jpeg[place] == 0xFF and jpeg[place + 1] != 0xDA:
        kind, length = jpeg[place + 1], int.from_bytes(jpeg[place + 2 : place + 4])
        beside = kind == 0xFE or (0xE0 <= kind <= 0xEF and kind not in _TOLD_APART)
        if not beside:
            kept.append(jpeg[place : place + 2 + length])
        place += 2 + length
    return b"".join([*kept, jpeg[place:]])
