"""Pictures made with Pillow: a chart, in any form that files hold pictures in."""

from __future__ import annotations

import base64
import io
import struct
import zlib

from PIL import Image, ImageDraw

SVG = b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"><rect/></svg>'
EMF = b"\x01\x00\x00\x00" + bytes(36) + b" EMF" + bytes(40)


def chart(width: int = 120, height: int = 80, colour: str = "navy") -> Image.Image:
    """Bars that fall from left to right."""
    picture = Image.new("RGB", (width, height), "white")
    draw = ImageDraw.Draw(picture)
    for number in range(4):
        left = number * width // 4
        draw.rectangle((left + 2, number * height // 5, left + width // 5, height), fill=colour)
    return picture


def packed(picture: Image.Image, kind: str = "PNG", **options) -> bytes:
    content = io.BytesIO()
    picture.save(content, kind, **options)
    return content.getvalue()


def png(width: int = 120, height: int = 80, colour: str = "navy") -> bytes:
    return packed(chart(width, height, colour))


def jpeg(width: int = 120, height: int = 80, **options) -> bytes:
    return packed(chart(width, height), "JPEG", **options)


def turned_jpeg(orientation: int = 6) -> bytes:
    """A photograph that a camera held upright says to be turned."""
    told = Image.Exif()
    told[0x0112] = orientation
    return jpeg(exif=told)


def pixel() -> bytes:
    """What tells a sender that a message was opened."""
    return packed(Image.new("1", (1, 1)), "GIF")


def bomb(width: int, height: int) -> bytes:
    """A PNG of a few bytes that says to be so large."""
    parts = (
        (b"IHDR", struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)),
        (b"IDAT", zlib.compress(b"")),
        (b"IEND", b""),
    )
    chunks = (
        struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
        for kind, content in parts
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def as_data(content: bytes, media_type: str = "image/png") -> str:
    return f"data:{media_type};base64,{base64.b64encode(content).decode()}"
