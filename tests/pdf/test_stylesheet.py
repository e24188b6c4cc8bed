from dataclasses import replace

import pytest

from briefbook.errors import NotFound
from briefbook.model.book import Paper
from briefbook.pdf import load, names, render
from briefbook.pdf.faces import FaceKey, Faces
from briefbook.pdf.stylesheet import MM
from tests.builders import an_article, an_edition
from tests.pdf.reading import Reading


def test_the_house_style_comes_first():
    assert names() == ("house", "large-print", "us-letter")


def test_what_a_stylesheet_does_not_say_is_as_in_the_one_that_it_is_based_on():
    house, large = load(), load("large-print")
    assert large.text["body"].size == 14
    assert large.text["body"].before == house.text["body"].before
    assert large.faces == house.faces


def test_large_print_sets_nothing_small():
    assert all(style.size >= 10 for style in load("large-print").text.values())
    assert all(style.leading >= style.size * 1.15 for style in load("large-print").text.values())


def test_us_letter_is_on_letter_with_the_measure_of_the_house():
    style = load("us-letter")
    assert style.paper is Paper.LETTER
    measure = 612.0 - style.page.inside - style.page.outside
    assert abs(measure - 135 * MM) < MM


def test_an_unknown_stylesheet_is_said_to_be_unknown():
    with pytest.raises(NotFound, match="large-print"):
        load("festive")


@pytest.mark.parametrize(("name", "width"), [("house", 595), ("large-print", 595), ("us-letter", 612)])
def test_a_book_is_printed_in_every_stylesheet(name, width):
    book = Reading(render(an_edition(an_article("The harbour talks.")), stylesheet=load(name)).pdf)
    assert round(book.document.pages[0].MediaBox[2]) == width
    assert "The harbour talks." in " ".join(book.pages)


def test_old_style_figures_are_copied_as_figures():
    assert "onum" in load().faces["text"].features
    book = Reading(render(an_edition(an_article("In 2025 they spoke for 45 minutes."))).pdf)
    assert "In 2025 they spoke for 45 minutes." in " ".join(book.pages)


def test_small_capitals_and_old_style_figures_are_other_glyphs_of_the_same_characters():
    faces = Faces(load())
    plain, capitals, text, lining = (
        faces.face(FaceKey(role)).font.face.charToGlyph for role in ("sans", "capitals", "text", "lining")
    )
    assert all(plain[ord(letter)] != capitals[ord(letter)] for letter in "aßéñž")
    assert plain[ord("A")] == capitals[ord("A")]
    assert all(text[ord(figure)] != lining[ord(figure)] for figure in "0123456789")


def test_what_is_set_in_small_capitals_is_copied_as_it_was_written():
    edition = an_edition()
    book = replace(edition.book, title="Größe und Maß, Łódź & Co, 1974")
    assert "Größe und Maß, Łódź & Co, 1974" in Reading(render(replace(edition, book=book)).pdf).pages[1]


def test_what_a_face_has_no_small_capitals_for_is_set_in_ordinary_letters():
    faces = Faces(load())
    italic, slanted = (faces.face(FaceKey(role, italic=True)).font.face.charToGlyph for role in ("sans", "capitals"))
    assert italic[ord("a")] == slanted[ord("a")]
