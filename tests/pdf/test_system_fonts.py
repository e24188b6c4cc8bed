from briefbook.pdf import load
from briefbook.pdf.faces import FaceKey, Faces
from briefbook.pdf.system_fonts import SystemFonts
from tests.pdf.made_fonts import BONE, WORD, a_font, a_postscript_font

RESTRICTED = 2


def faces_from(*folders) -> Faces:
    return Faces(load(), SystemFonts(folders=folders))


def drawn_by(faces: Faces, text: str, *, bold: bool = False) -> list[str]:
    return [face.name for _, face in faces.runs(text, FaceKey("text", bold=bold), "ja")]


def test_a_font_that_its_maker_does_not_let_be_put_into_a_document_is_named(tmp_path):
    a_font(tmp_path, "Kept Mincho", 0, fsType=RESTRICTED)
    faces = faces_from(tmp_path)
    assert drawn_by(faces, BONE)
    first, second = faces.problems()
    assert "U+9AA8" in first
    assert "“Kept Mincho” has Chinese characters, but its maker does not let it be put into a document" in second


def test_a_font_with_postscript_outlines_is_used(tmp_path):
    a_postscript_font(tmp_path, "Made Mincho", f"{BONE}{WORD}")
    faces = faces_from(tmp_path)
    assert drawn_by(faces, BONE) == ["System-MadeMincho"]
    assert not list(faces.problems())
