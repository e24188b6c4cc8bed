from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from briefbook.analysis.preflight import preflight
from briefbook.errors import NotFound
from briefbook.importers import read_content
from briefbook.sentence import Sentence
from briefbook.ui import language
from briefbook.ui.preview.problems import ProblemModel
from briefbook.ui.spoken import spoken, told
from tests.library.shelf import fill


@pytest.fixture
def german(qapp) -> Iterator[None]:
    before = QLocale()
    language.apply("de", qapp)
    yield
    language.apply("en", qapp)
    QLocale.setDefault(before)


def test_a_sentence_from_below_is_said_in_german_with_what_was_put_in(german):
    chapter = Sentence("{number} “{title}”", number="2", title="Zölle {number}")
    said = Sentence("Chapter {chapter} is empty. Place something in it or remove it.", chapter=chapter)
    assert spoken(said) == "Kapitel 2 „Zölle {number}“ ist leer. Ordnen Sie etwas ein, oder entfernen Sie es."


def test_several_things_are_listed_as_the_language_does(german):
    said = Sentence(
        "Points {numbers} rest on one source each. Look for another, or say whose word it is.", numbers=("1", "2", "4")
    )
    assert spoken(said).startswith("Die Punkte 1, 2 und 4 stützen sich")


def test_words_that_are_no_sentence_of_ours_stay_as_they_are(german):
    assert spoken("the book") == "the book"
    assert told(NotFound("There is nothing.")) == "There is nothing."


def test_in_english_it_is_what_the_terminal_says(qapp):
    said = Sentence(
        "Points {numbers} rest on one source each. Look for another, or say whose word it is.", numbers=("1", "2")
    )
    assert spoken(said) == said


def test_check_book_speaks_german(german, library):
    shelf = fill(library)
    library.books.add_chapter(shelf.book.id, "Leer")
    model = ProblemModel()
    model.show(preflight(library.editions.edition(shelf.book.id)))
    rows = [model.index(row).data() for row in range(model.rowCount())]
    assert any(row.startswith("Warnung · Kapitel 2\nKapitel 2 „Leer“ ist leer.") for row in rows)
    assert not any(word in row for row in rows for word in (" the ", " is ", " of ", "chapter"))


def test_a_suggestion_gives_its_reason_in_german_after_it_was_kept(german, library):
    text = "The talks opened on 16 May 2026 and were closed after two days. " * 12
    article = library.articles.add(read_content(text.encode(), "talks.txt"))
    found = {one.detail: (spoken(one.value), spoken(one.reason)) for one in article.suggestions}
    assert found["published"] == ("nicht vor 2026-05-16", "weil der Text „16 May 2026“ erwähnt")
    assert found["language"][1].startswith("weil ")
