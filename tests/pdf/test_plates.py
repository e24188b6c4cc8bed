"""Whatever a picture's file holds, what is printed is upright, opaque, in the book's colours, no larger than needed."""

from __future__ import annotations

import hashlib
import io
import zlib

import pytest
from PIL import Image, ImageCms

from briefbook.model.picture import Picture
from briefbook.pdf.plates import Plate, Plates, Room

ROOM = Room(360, 300)


def picture(image: Image.Image, kind: str = "PNG", **options) -> Picture:
    file = io.BytesIO()
    image.save(file, kind, **options)
    return of_bytes(file.getvalue(), f"image/{kind.lower()}", image.size)


def of_bytes(content: bytes, media_type: str = "image/png", size: tuple[int, int] = (40, 30)) -> Picture:
    return Picture(hashlib.sha256(content).hexdigest(), media_type, *size, content)


def plate(picture: Picture, room: Room = ROOM) -> Plate:
    made = Plates().plate(picture, room)
    assert made is not None
    return made


def photograph(width: int, height: int) -> Image.Image:
    noise = Image.effect_noise((width, height), 6)
    return Image.merge(
        "RGB", (noise, Image.linear_gradient("L").resize(noise.size), noise.transpose(Image.Transpose(0)))
    )


def seen(made: Plate) -> Image.Image:
    """The JPEG that a reader of the PDF would see."""
    assert made.packing == "DCTDecode"
    return Image.open(io.BytesIO(made.content))


@pytest.mark.parametrize("size", [(4000, 3000), (3000, 4000), (500, 20), (20, 500), (1, 1)])
def test_a_picture_fits_its_room_undistorted_and_never_enlarged(size):
    made = plate(picture(Image.new("RGB", size, "navy")))
    width, height = made.within(ROOM)
    assert width <= ROOM.width
    assert height <= ROOM.height
    assert width <= size[0] * 0.75
    assert width / height == pytest.approx(size[0] / size[1])


def test_a_large_picture_has_220_dots_an_inch_in_print():
    made = plate(picture(photograph(4000, 3000), "JPEG"))
    width, _ = made.within(ROOM)
    assert made.columns == pytest.approx(width / 72 * 220, abs=1)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"])
def test_pictures_of_every_kind_become_grey_or_red_green_and_blue(mode):
    image = Image.new("L", (40, 30), 255).convert("RGB" if mode == "RGBA" else "L").convert(mode)
    made = plate(picture(image))
    rows = zlib.decompress(made.content)
    assert made.colours in (1, 3)
    assert len(rows) == 30 * (40 * made.colours + 1)


def test_deep_greys_keep_their_steps():
    deep = Image.new("I;16", (40, 30), 0x8000)
    shallow = Image.new("L", (40, 30), 0x80)
    assert plate(picture(deep)).content == plate(picture(shallow)).content


def test_what_is_transparent_is_printed_on_white():
    clear, white = Image.new("RGBA", (40, 30), (200, 0, 0, 0)), Image.new("RGB", (40, 30), "white")
    assert plate(picture(clear)).content == plate(picture(white)).content


def test_a_transparent_colour_of_a_palette_is_printed_on_white():
    clear, white = Image.new("P", (40, 30), 0), Image.new("RGB", (40, 30), "white")
    clear.putpalette([9, 9, 9])
    assert plate(picture(clear, transparency=0)).content == plate(picture(white)).content


def test_colours_for_printing_presses_become_red_green_and_blue():
    made = plate(picture(photograph(80, 60).convert("CMYK"), "JPEG"))
    assert made.colours == 3
    assert seen(made).mode == "RGB"


def test_colours_with_a_profile_of_their_own_become_those_of_the_book():
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    other = srgb.replace("sRGB".encode("utf-16-be"), "wide".encode("utf-16-be"))
    drawn = photograph(80, 60)
    profiled = picture(drawn, "JPEG", icc_profile=other)
    assert plate(picture(drawn, "JPEG", icc_profile=srgb)).content == plate(picture(drawn, "JPEG")).content
    assert plate(profiled).content not in profiled.content


@pytest.mark.parametrize("profile", [b"no profile", ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()])
def test_a_profile_that_is_none_of_the_picture_is_passed_over(profile):
    red = Image.new("RGB", (40, 30), (200, 30, 30))
    assert plate(picture(red, icc_profile=profile)).content == plate(picture(red)).content


def test_a_photograph_of_a_turned_camera_stands_upright():
    turned = Image.Exif()
    turned[0x0112] = 6
    made = plate(picture(photograph(80, 60), "JPEG", exif=turned))
    assert (made.columns, made.rows) == (60, 80)


def test_a_small_jpeg_is_kept_as_it_is_but_for_what_is_written_beside_it():
    told = Image.Exif()
    told[0x010E] = "taken at the minister's house"
    file = picture(photograph(80, 60), "JPEG", exif=told, comment=b"secret", progressive=True)
    made = plate(file)
    assert b"minister" in file.content
    assert b"minister" not in made.content
    assert b"secret" not in made.content
    assert seen(made).tobytes() == Image.open(io.BytesIO(file.content)).tobytes()


def test_a_drawing_keeps_its_edges_and_a_photograph_is_pressed():
    assert plate(picture(Image.new("RGB", (400, 300), "navy"))).packing == "FlateDecode"
    assert plate(picture(photograph(900, 900))).packing == "DCTDecode"


def test_a_drawing_of_few_bytes_is_not_made_smaller_when_that_makes_it_larger():
    lines = Image.new("1", (1600, 1200), 1)
    for row in range(0, 1200, 7):
        lines.paste(0, (row, row, 1600, row + 1))
    file = picture(lines)
    made = plate(file)
    assert (made.columns, made.rows) == (1600, 1200)
    assert len(made.content) < 4 * len(file.content)


def test_without_a_print_only_the_size_is_known():
    file = picture(photograph(900, 600))
    bare = Plates(bare=True).plate(file, ROOM)
    assert bare is not None
    assert bare.within(ROOM) == plate(file).within(ROOM)
    assert bare.content == b""


PNG = picture(Image.effect_noise((40, 30), 40)).content
JPEG = picture(photograph(200, 200), "JPEG").content


@pytest.mark.parametrize(
    "content",
    [b"", b"text", PNG[:60], PNG[:-30], JPEG[: len(JPEG) // 2], PNG.replace(b"IHDR", b"IHDX"), b"GIF89a" + bytes(60)],
)
def test_what_is_no_picture_has_no_plate(content):
    assert Plates().plate(of_bytes(content), ROOM) is None
    assert Plates(bare=True).plate(of_bytes(content), ROOM) is None


def test_a_picture_larger_than_any_is_not_unpacked():
    assert Plates().plate(of_bytes(PNG, size=(100_000, 100_000)), ROOM) is None


def test_a_plate_is_made_once_for_as_long_as_it_is_needed():
    plates, file = Plates(), picture(photograph(80, 60))
    first = plates.plate(file, ROOM)
    plates.end()
    assert plates.plate(file, ROOM) is first
    plates.end()
    plates.end()
    again = plates.plate(file, ROOM)
    assert again == first
    assert again is not first
