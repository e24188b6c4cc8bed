"""Fonts of the machine, of whatever kind their outlines are."""

from dataclasses import replace
from io import BytesIO

import pytest
from fontTools.ttLib import TTCollection, TTFont
from fontTools.ttLib.tables.O_S_2f_2 import Panose

from briefbook.model.body import Block, Body, Kind
from briefbook.pdf import Memory, load, render
from briefbook.pdf.faces import FaceKey, Faces
from briefbook.pdf.shaping import Origin
from briefbook.pdf.system_fonts import SystemFonts
from tests.builders import STATED, an_article, an_edition
from tests.pdf.accessible import violations
from tests.pdf.made_fonts import BONE, WORD, a_font, a_postscript_font, a_variable_font
from tests.pdf.reading import Reading

RESTRICTED = 2
SIGNS = f"{BONE}{WORD}石破茂中国한국ひらがなトー、。"
LINES = {
    "ja": "石破茂首相はひらがなとカタカナで話した。直骨今令。",
    "zh-Hans": "石破茂访问中国。直骨今令。两位部长谈了渡轮问题。",
    "zh-Hant": "石破茂訪問中國。直骨今令。兩位部長談了渡輪問題。",
    "ko": "이시바 시게루(石破茂)가 한국을 방문했다.",
}


def an_edition_of(text: str, language: str = "ja"):
    body = Body((Block(Kind.HEADING, text[:3], level=1), Block(Kind.PARAGRAPH, text)))
    return an_edition(an_article(body=body, details=replace(STATED, language=language)))


def printed(folder, text: str, memory: Memory | None = None):
    return render(an_edition_of(text), memory=memory or Memory(system=SystemFonts((folder,))))


def faces_from(*folders) -> Faces:
    return Faces(load(), SystemFonts(folders=folders))


def drawn_by(faces: Faces, text: str, *, bold: bool = False) -> list:
    return [face for _, face in faces.runs(text, FaceKey("text", bold=bold), "ja")]


def embedded(pdf: bytes, name: str) -> TTFont:
    """The first font of that name in a PDF."""
    reading = Reading(pdf)
    font = next(font for font in reading.fonts() if str(font.BaseFont).endswith(name))
    return TTFont(BytesIO(font.FontDescriptor.FontFile2.read_bytes()))


def test_what_a_font_with_postscript_outlines_draws_is_read_back(tmp_path):
    a_postscript_font(tmp_path, "Made Mincho", SIGNS)
    done = printed(tmp_path, SIGNS)
    assert not done.problems
    assert SIGNS in "".join(Reading(done.pdf).pages)
    assert violations(done.pdf) == []


def test_of_such_a_font_only_what_is_shown_is_in_the_file_with_outlines_of_truetype(tmp_path):
    a_postscript_font(tmp_path, "Made Mincho", SIGNS)
    font = embedded(printed(tmp_path, BONE * 9).pdf, "MadeMincho")
    shown = [glyph for glyph in map(font["glyf"].__getitem__, font.getGlyphOrder()) if glyph.numberOfContours]
    assert len(shown) == 2  # .notdef is the other
    assert (shown[1].xMin, shown[1].yMin, shown[1].xMax, shown[1].yMax) == (100, 0, 900, 800)


def test_the_same_is_drawn_by_the_same_bytes_with_and_without_a_memory(tmp_path):
    a_postscript_font(tmp_path, "Made Mincho", SIGNS)
    memory = Memory(system=SystemFonts((tmp_path,)))
    for text in (SIGNS, "Nothing of that.", BONE, SIGNS[::-1]):
        assert printed(tmp_path, text, memory) == printed(tmp_path, text)


def test_the_fonts_of_a_collection_with_postscript_outlines_are_told_apart(tmp_path):
    collection = TTCollection()
    for region in ("JP", "SC"):
        collection.fonts.append(TTFont(a_postscript_font(tmp_path / "single", f"Noto Sans CJK {region}", SIGNS)))
    (tmp_path / "all").mkdir()
    collection.save(tmp_path / "all" / "NotoSansCJK.ttc")
    names = {str(font.BaseFont) for font in Reading(printed(tmp_path / "all", SIGNS).pdf).fonts()}
    assert any("NotoSansCJKJP" in name for name in names)
    assert not any("NotoSansCJKSC" in name for name in names)


def test_a_variable_font_is_drawn_in_the_weight_of_a_text(tmp_path):
    a_variable_font(tmp_path, "Made Variable", SIGNS)
    pdf = printed(tmp_path, SIGNS).pdf
    fonts = [embedded(pdf, name) for name in ("MadeVariable", "MadeVariable.Bold")]
    assert [font["glyf"][font.getGlyphOrder()[1]].xMax for font in fonts] == [550, 700]


def test_bold_text_is_drawn_by_the_bold_font_beside_the_regular_one_where_that_has_the_sign(tmp_path):
    a_postscript_font(tmp_path, "Made", f"{BONE}{WORD}", file_name="Made-Regular.otf")
    a_postscript_font(tmp_path, "Made", BONE, file_name="Made-Bold.otf")
    names = [face.name for face in drawn_by(faces_from(tmp_path), f"{BONE}{WORD}", bold=True)]
    assert names == ["System-Made.Bold", "System-Made"]


def test_two_fonts_of_one_name_are_two(tmp_path):
    for folder, sign in zip("abc", (text := f"{BONE}石茂"), strict=True):
        a_postscript_font(tmp_path / folder, "Made", sign)
    done = printed(tmp_path, text)
    assert text in "".join(Reading(done.pdf).pages)
    assert [face.name for face in drawn_by(faces_from(tmp_path), text)] == [f"System-Made{n}" for n in ("", ".2", ".3")]


def test_a_font_that_does_not_say_how_high_its_letters_are_is_set_in_their_size(tmp_path):
    a_font(tmp_path, "Made", 0, sTypoAscender=0, sTypoDescender=0)
    done = printed(tmp_path, BONE)
    assert not done.problems
    assert not done.failures


def test_an_upright_font_of_book_weight_is_better_than_another(tmp_path):
    a_postscript_font(tmp_path, "A Made", BONE, usWeightClass=700)
    a_postscript_font(tmp_path, "B Made", BONE)
    assert [face.name for face in drawn_by(faces_from(tmp_path), BONE)] == ["System-BMade"]


def test_east_asian_letters_are_not_kerned(tmp_path):
    a_postscript_font(tmp_path, "Made", SIGNS, kerned="トー")
    (face,) = drawn_by(faces_from(tmp_path), "トー")
    assert face.width("トー") == 2


def test_a_font_that_its_maker_does_not_let_be_put_into_a_document_is_named(tmp_path):
    a_font(tmp_path, "Kept Mincho", 0, fsType=RESTRICTED)
    faces = faces_from(tmp_path)
    assert drawn_by(faces, BONE)
    first, second = faces.problems()
    assert "U+9AA8" in first
    assert "“Kept Mincho” has Chinese characters, but its maker does not let it be put into a document" in second


def test_a_font_that_reportlab_refuses_for_its_name_is_used_all_the_same(tmp_path):
    a_font(tmp_path, "Made (one)", 0)
    done = printed(tmp_path, BONE)
    assert not done.problems
    assert "System-Made-one-" in str({str(font.BaseFont) for font in Reading(done.pdf).fonts()})


def test_a_sign_is_followed_by_the_selector_of_its_variant_that_is_read_back_too(tmp_path):
    a_postscript_font(tmp_path, "Made Mincho", SIGNS)
    done = printed(tmp_path, f"{BONE}\U000e0100{WORD}")
    assert not done.problems
    assert f"{BONE}\U000e0100{WORD}" in "".join(Reading(done.pdf).pages)


def test_marks_beside_letters_are_drawn_by_their_postscript_outlines(tmp_path):
    shaper = Origin(a_postscript_font(tmp_path, "Made", BONE)).shaper()
    assert shaper.outline(1) == "100 0 m 900 0 l 900 500 700 800 100 800 c 100 0 l h"


def test_a_file_that_is_no_font_is_passed_over(tmp_path):
    (tmp_path / "broken.otf").write_bytes(b"OTTO\0\1 and so on")
    (tmp_path / "folder.ttf").mkdir()
    a_postscript_font(tmp_path, "Made", BONE)
    assert [face.name for face in drawn_by(faces_from(tmp_path), BONE)] == ["System-Made"]


@pytest.mark.parametrize("language", LINES)
def test_an_east_asian_text_is_printed_by_an_installed_font_for_its_region(language):
    if not any("CJK" in face.name for face in drawn_by(Faces(load()), BONE)):
        pytest.skip("Noto CJK and Source Han are not installed on this machine")
    done = render(an_edition_of(LINES[language], language))
    assert not done.problems
    assert LINES[language].replace(" ", "") in "".join(Reading(done.pdf).pages).replace(" ", "")
    assert violations(done.pdf) == []


def test_beside_letters_without_serifs_east_asian_ones_have_none(tmp_path):
    for family, style in (("A Song", 2), ("B Hei", 11)):
        a_postscript_font(tmp_path, family, SIGNS, panose=Panose(bFamilyType=2, bSerifStyle=style))
    faces = faces_from(tmp_path)
    names = [next(faces.runs(BONE, FaceKey(role)))[1].name for role in ("text", "sans")]
    assert names == ["System-ASong", "System-BHei"]
