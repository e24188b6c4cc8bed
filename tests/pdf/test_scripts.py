import unicodedata

import pytest

from briefbook.model.body import Block, Body, Kind
from briefbook.pdf import load, problems, render
from briefbook.pdf.faces import FaceKey, Faces
from briefbook.pdf.system_fonts import SystemFonts
from tests.builders import an_article
from tests.pdf.forty_scripts import LINES
from tests.pdf.reading import Reading
from tests.pdf.test_book import an_edition


def an_edition_in_all_scripts():
    return an_edition(an_article(body=Body(tuple(Block(Kind.PARAGRAPH, line) for line in LINES.values()))))


@pytest.fixture(scope="module")
def printed():
    return render(an_edition_in_all_scripts())


def squeezed(text: str) -> str:
    """`text` as two readers would agree on it: composed alike, without what stands for no letter."""
    return "".join(letter for letter in unicodedata.normalize("NFC", text) if letter not in "\u200b\u2060 \u200c")


def named(text: str, sentences: str) -> bool:
    return all(f"U+{ord(letter):04X} ({unicodedata.name(letter)})" in sentences for letter in text)


def test_there_are_forty_scripts():
    assert len(LINES) >= 40


def test_every_character_of_forty_scripts_is_read_back_or_listed_by_name(printed):
    letters = set(squeezed("".join(Reading(printed.pdf).pages)))
    sentences = " ".join(printed.problems)
    for script, line in LINES.items():
        lost = "".join(sorted(set(squeezed(line)) - letters))
        assert named(lost, sentences), f"{script}: {lost}"


def test_every_word_that_is_drawn_is_read_back_with_its_letters_in_their_order(printed):
    text, sentences = squeezed("".join(Reading(printed.pdf).pages)), " ".join(printed.problems)
    for script, line in LINES.items():
        for word in line.split():
            drawn = not any(f"U+{ord(letter):04X} " in sentences for letter in word)
            assert not drawn or squeezed(word) in text, f"{script}: {word}"


def test_without_fonts_of_the_system_the_list_is_longer_and_holds_every_character_without_a_glyph(printed):
    faces = Faces(load(), SystemFonts(folders=()))
    text = "".join(LINES.values())
    drawn = [(stretch, face) for stretch, face in faces.runs(text, FaceKey("text"))]
    sentences = " ".join(faces.problems())
    lost = {letter for stretch, face in drawn for letter in stretch if not face.covers(letter)}
    assert named("".join(lost), sentences)
    assert {"न", "ก", "部", "장"} <= lost
    assert len(sentences) >= len(" ".join(printed.problems))


def test_before_the_printing_the_same_is_said_of_scripts_as_after_it(printed):
    assert problems(an_edition_in_all_scripts()).problems == printed.problems


def test_a_book_in_one_script_that_is_printed_rightly_has_nothing_to_say():
    assert render(an_edition(an_article("The word stands here."))).problems == ()


def test_brackets_in_a_text_that_runs_leftwards_are_read_as_they_were_written(printed):
    if any("Hebrew" in sentence for sentence in printed.problems):
        pytest.skip("no font of this machine has Hebrew")
    assert "(ליד הנמל)" in " ".join(Reading(printed.pdf).pages)
