import pytest
from fontTools.ttLib import TTCollection, TTFont

from briefbook.pdf import load
from briefbook.pdf.faces import FaceKey, Faces
from briefbook.pdf.regions import Region, region_of
from briefbook.pdf.system_fonts import SystemFonts
from tests.pdf.made_fonts import BIG5, BONE, JIS, KOREAN, SIMPLIFIED, a_font


def drawn_in(folder, text: str, language: str) -> str:
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
    assert drawn_in(tmp_path, BONE, "ja") == "System-NotoSansCJKJP"
    assert drawn_in(tmp_path, BONE, "zh") == "System-NotoSansCJKSC"


def test_text_in_other_scripts_has_no_region():
    assert region_of("The word stands here.", "en-GB") is None
    assert region_of(BONE, "de") is None
    assert region_of("ㄅㄆ", "") is Region.TAIWAN
