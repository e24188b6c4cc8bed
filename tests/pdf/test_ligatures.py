import subprocess
from dataclasses import replace
from shutil import which

import pytest

from briefbook.model.body import Block, Body, Kind, Mark, MarkKind
from briefbook.pdf import load, render
from briefbook.pdf.boxes import Run
from briefbook.pdf.faces import FaceKey, Faces
from briefbook.pdf.setter import Setter
from tests.builders import an_article, an_edition
from tests.pdf.reading import Reading, own_code

SENTENCE = "The first official offered a different reflection on the craft of five fjord ferries."


@pytest.fixture(scope="module")
def setter() -> Setter:
    stylesheet = load()
    return Setter(stylesheet, Faces(stylesheet))


def joined(setter: Setter, runs: list[Run]) -> list[str]:
    return [run.ink.face.joined(run.text) for run in runs]


def pages_of(*paragraphs: str, body: Body | None = None) -> Reading:
    return Reading(render(an_edition(an_article(*paragraphs, body=body))).pdf)


def test_letters_that_the_face_draws_as_one_are_one_glyph(setter):
    (first,) = joined(setter, setter.runs("official", "body"))
    assert len(first) == len("official") - 2
    assert setter.faces.face(FaceKey("text")).width("ffi") != setter.faces.face(FaceKey("text", apart=True)).width(
        "ffi"
    )


def test_letters_that_the_face_does_not_draw_as_one_stay_apart(setter):
    assert joined(setter, setter.runs("fine", "comment")) == ["fine"]
    assert joined(setter, setter.runs("offer", "comment")) != ["offer"]


def test_text_with_ligatures_is_read_back_as_it_was_written():
    assert SENTENCE in " ".join(pages_of(SENTENCE).pages)


@pytest.mark.skipif(which("pdftotext") is None, reason="poppler's pdftotext is not installed")
def test_another_reader_reads_the_same(tmp_path):
    file = tmp_path / "book.pdf"
    file.write_bytes(render(an_edition(an_article(SENTENCE))).pdf)
    said = subprocess.run(["pdftotext", file, "-"], capture_output=True, text=True, encoding="utf-8", check=True).stdout
    assert SENTENCE in " ".join(said.split())


def test_a_ligature_of_the_source_stays_the_one_character_that_it_is():
    maps = [font.ToUnicode.read_bytes() for font in pages_of("The \ufb01rst of five.").fonts()]
    assert any(b"<FB01>" in text and b"<00660069>" in text for text in maps)


def test_words_beyond_ascii_have_ligatures_too(setter):
    assert joined(setter, setter.runs("définition", "body")) != ["définition"]
    assert "Une définition “différente”." in " ".join(pages_of("Une définition “différente”.").pages)


@pytest.mark.parametrize("language", ["tr", "az-Latn", "crh", "de", "de-AT"])
def test_languages_that_keep_these_letters_apart_have_no_ligatures(setter, language):
    speaking = setter.speaking(language)
    assert joined(speaking, speaking.runs("fikir Auflage", "body")) == ["fikir Auflage"]


def test_letters_with_space_between_them_are_not_joined(setter):
    spaced = {kind for kind, style in setter.stylesheet.text.items() if style.tracking}
    assert {"label", "cover_kicker"} <= spaced
    assert all(joined(setter, setter.runs("five", kind)) == ["five"] for kind in spaced)


def test_code_is_set_letter_by_letter(setter):
    words = Block(Kind.PARAGRAPH, "first first", marks=(Mark(6, 11, MarkKind.CODE),))
    plain, code = joined(setter, setter.block_runs(words, "body"))
    assert (len(plain), len(code)) == (5, 5)
    assert joined(setter, setter.block_runs(Block(Kind.CODE, "first"), "body")) == ["first"]


def test_a_stylesheet_without_the_feature_has_none(setter):
    house = load()
    text = replace(house.faces["text"], features=("onum",))
    plain = Setter(replace(house, faces={**house.faces, "text": text}), Faces(replace(house, faces={"text": text})))
    assert joined(plain, plain.runs("official", "body")) == ["official"]


def test_ligatures_have_the_first_codes_of_a_font():
    book = pages_of("fi " * 40)
    code = own_code(book.document.pages[book.page_with("fi fi fi") - 1]).read_bytes().decode("ascii")
    assert r"\00" in code
