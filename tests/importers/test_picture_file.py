from __future__ import annotations

import hashlib
import io

import pytest
from PIL import Image

from briefbook.importers.picture_file import read_picture
from tests.importers.making.pictures import EMF, SVG, bomb, chart, jpeg, packed, pixel, png, turned_jpeg


def opened(picture):
    return Image.open(io.BytesIO(picture.content))


@pytest.mark.parametrize(("content", "media_type"), [(png(), "image/png"), (jpeg(), "image/jpeg")])
def test_png_and_jpeg_are_kept_as_they_came(content, media_type):
    picture = read_picture(content)
    assert picture.content == content
    assert picture.sha256 == hashlib.sha256(content).hexdigest()
    assert (picture.media_type, picture.width, picture.height) == (media_type, 120, 80)


@pytest.mark.parametrize("kind", ["GIF", "WEBP", "BMP", "TIFF"])
def test_other_kinds_are_turned_into_png(kind):
    picture = read_picture(packed(chart(), kind))
    assert (picture.media_type, opened(picture).format, opened(picture).size) == ("image/png", "PNG", (120, 80))


def test_of_a_moving_picture_the_first_frame_is_kept():
    frames = [chart(colour="navy"), chart(colour="red")]
    picture = read_picture(packed(frames[0], "GIF", save_all=True, append_images=frames[1:]))
    assert opened(picture).convert("RGB").getpixel((5, 40)) == frames[0].getpixel((5, 40))


def test_what_shines_through_a_picture_still_does():
    clear = Image.new("RGBA", (100, 100), (0, 0, 0, 0))
    assert opened(read_picture(packed(clear, "WEBP", lossless=True))).convert("RGBA").getpixel((9, 9))[3] == 0


def test_a_large_photograph_in_another_form_is_kept_as_jpeg():
    noise = Image.effect_noise((1200, 1000), 60).convert("RGB")
    picture = read_picture(packed(noise, "WEBP"))
    assert picture.media_type == "image/jpeg"
    assert opened(picture).size == (1200, 1000)


def test_a_photograph_stands_upright():
    picture = read_picture(turned_jpeg())
    assert (picture.width, picture.height) == opened(picture).size == (80, 120)
    assert opened(picture).getexif().get(0x0112, 1) == 1


def test_the_colours_of_a_press_become_those_of_a_screen():
    picture = read_picture(packed(chart().convert("CMYK"), "JPEG"))
    assert (picture.media_type, opened(picture).mode) == ("image/jpeg", "RGB")


@pytest.mark.parametrize("size", [(1, 1), (600, 2), (32, 400), (64, 64)])
def test_what_shows_nothing_is_no_picture(size):
    assert read_picture(packed(Image.new("RGB", size))) is None


def test_a_tracking_pixel_is_no_picture():
    assert read_picture(pixel()) is None


@pytest.mark.parametrize("content", [png()[:-40], jpeg()[:900], packed(chart(), "GIF")[:90], b"\x89PNG\r\n\x1a\n"])
def test_what_is_cut_short_is_damaged(content):
    assert read_picture(content) in {"damaged", "of an unknown kind"}


@pytest.mark.parametrize(
    ("content", "why"), [(SVG, "SVG"), (EMF, "EMF"), (b"%PDF-1.7", "PDF"), (b"<html>404", "of an unknown kind")]
)
def test_drawings_and_other_things_are_named(content, why):
    assert read_picture(content) == why


@pytest.mark.parametrize("side", [7_000, 12_000, 30_000, 2**31 - 1])
def test_a_picture_that_would_swell_is_not_opened(side):
    assert read_picture(bomb(side, side)) == "too large"
