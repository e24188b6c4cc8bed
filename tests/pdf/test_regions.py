from pathlib import Path

import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTCollection, TTFont

from briefbook.pdf import load
from briefbook.pdf.faces import FaceKey, Faces
from briefbook.pdf.regions import Region, region_of
from briefbook.pdf.system_fonts import SystemFonts

BONE = "骨"
"""A sign that each region draws in its own way."""
JIS, SIMPLIFIED, KOREAN, BIG5 = (1 << bit for bit in (17, 18, 19, 20))


def a_font(folder: Path, family: str, code_pages: int, *, also: str = "") -> Path:
    """A font of that family, which has a few East Asian signs and says that it is made for these code pages."""
    signs = {ord(sign): f"g{ord(sign)}" for sign in f"{BONE}\u8a9eかハ한{also}"}
    builder = FontBuilder(1000, isTTF=True)
    builder.setupGlyphOrder([".notdef", *signs.values()])
    builder.setupCharacterMap(signs)
    pen = TTGlyphPen(None)
    pen.moveTo((0, 0))
    pen.lineTo((900, 0))
    pen.lineTo((900, 800))
    pen.closePath()
    glyph = pen.glyph()
    builder.setupGlyf(dict.fromkeys((".notdef", *signs.values()), glyph))
    builder.setupHorizontalMetrics(dict.fromkeys((".notdef", *signs.values()), (1000, 0)))
    builder.setupHorizontalHeader(ascent=800, descent=-200)
    builder.setupNameTable({"familyName": family, "styleName": "Regular", "psName": family.replace(" ", "")})
    builder.setupOS2(version=4, ulCodePageRange1=code_pages)
    builder.setupPost()
    path = folder / f"{family.replace(' ', '')}.ttf"
    builder.save(path)
    return path


def drawn_in(folder: Path, text: str, language: str) -> str:
    """The name of the font that draws the bone in `text`."""
    faces = Faces(load(), SystemFonts(folders=(folder,)))
    return next(face.name for stretch, face in faces.runs(text, FaceKey("text"), language) if BONE in stretch)


@pytest.fixture
def four(tmp_path):
    for name, pages in (("A Ming", BIG5), ("B Song", SIMPLIFIED), ("C Mincho", JIS), ("D Batang", KOREAN)):
        a_font(tmp_path, name, pages)
    return tmp_path


@pytest.mark.parametrize(
    ("language", "font"),
    [
        ("ja", "CMincho"),
        ("ja-JP", "CMincho"),
        ("zh", "BSong"),
        ("zh-Hans", "BSong"),
        ("zh-Hant", "AMing"),
        ("zh-TW", "AMing"),
        ("ko", "DBatang"),
    ],
)
def test_a_sign_is_drawn_as_in_the_language_of_its_text(four, language, font):
    assert drawn_in(four, f"The word {BONE}.", language).endswith(font)


@pytest.mark.parametrize(("text", "font"), [(f"{BONE}か", "CMincho"), (f"{BONE} 한", "DBatang")])
def test_where_the_language_does_not_tell_the_other_letters_do(four, text, font):
    assert drawn_in(four, text, "en-GB").endswith(font)


def test_a_font_made_for_one_region_is_better_than_one_made_for_all(tmp_path):
    a_font(tmp_path, "A Pan", JIS | SIMPLIFIED | KOREAN | BIG5)
    a_font(tmp_path, "Z Mincho", JIS)
    assert drawn_in(tmp_path, BONE, "ja").endswith("ZMincho")
    assert drawn_in(tmp_path, BONE, "ko").endswith("APan")


def test_a_family_that_is_called_by_its_region_is_for_that_whatever_it_covers(tmp_path):
    for region in ("JP", "KR", "SC", "TC"):
        a_font(tmp_path, f"Noto Sans CJK {region}", JIS | SIMPLIFIED | KOREAN | BIG5)
    found = [drawn_in(tmp_path, BONE, language)[-2:] for language in ("ja", "ko", "zh", "zh-HK")]
    assert found == ["JP", "KR", "SC", "TC"]


def test_the_fonts_of_a_collection_are_told_apart(tmp_path):
    collection = TTCollection()
    for region in ("JP", "SC"):
        collection.fonts.append(TTFont(a_font(tmp_path, f"Noto Sans CJK {region}", JIS | SIMPLIFIED)))
    collection.save(tmp_path / "NotoSansCJK.ttc")
    for single in tmp_path.glob("*.ttf"):
        single.unlink()
    assert drawn_in(tmp_path, BONE, "ja") == "System-NotoSansCJK"
    assert drawn_in(tmp_path, BONE, "zh") == "System-NotoSansCJK-1"


def test_a_font_that_has_what_is_missing_but_cannot_be_drawn_is_named(tmp_path):
    builder = FontBuilder(1000, isTTF=False)
    builder.setupGlyphOrder([".notdef", "bone"])
    builder.setupCharacterMap({ord(BONE): "bone"})
    strings = dict.fromkeys((".notdef", "bone"), T2CharStringPen(1000, None).getCharString())
    builder.setupCFF("Noto", {}, strings, {})
    builder.setupHorizontalMetrics(dict.fromkeys((".notdef", "bone"), (1000, 0)))
    builder.setupHorizontalHeader(ascent=800, descent=-200)
    builder.setupNameTable({"familyName": "Noto Sans CJK JP", "styleName": "Regular"})
    builder.setupOS2()
    builder.setupPost()
    builder.save(tmp_path / "NotoSansCJKjp-Regular.otf")
    faces = Faces(load(), SystemFonts(folders=(tmp_path,)))
    assert list(faces.runs(BONE, FaceKey("text"), "ja"))
    first, second = faces.problems()
    assert "U+9AA8" in first
    assert "“Noto Sans CJK JP” has Chinese characters, but its outlines" in second


def test_text_in_other_scripts_has_no_region():
    assert region_of("The word stands here.", "en-GB") is None
    assert region_of(BONE, "de") is None
    assert region_of("ㄅㄆ", "") is Region.TAIWAN
