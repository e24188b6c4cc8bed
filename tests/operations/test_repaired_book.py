from __future__ import annotations

import pytest

from briefbook.operations.build import build
from briefbook.operations.check import check
from tests.library.shelf import TALKS, fill, recapture
from tests.pdf.reading import Reading


@pytest.fixture
def shelf(library):
    return fill(library)


def told(library, shelf):
    """The codes and sentences about changed quotations."""
    return {
        one.code: one.message
        for one in check(library, shelf.book.id)
        if one.code in ("quotation-changed", "quotation-withdrawn")
    }


def test_a_book_says_which_quotation_reads_differently_now(library, shelf):
    recapture(library, shelf.article, TALKS[0], TALKS[1].replace("Tariffs on grain", "Duties on grain"))
    message = told(library, shelf)["quotation-changed"]
    assert message.startswith("Source A was updated since excerpt 1.1 was marked and reads differently now")
    assert "“Duties” for “Tariffs”" in message
    library.carryings.accept(shelf.annotation.id)
    assert told(library, shelf) == {}


def test_a_book_says_which_quotation_is_gone(library, shelf):
    recapture(library, shelf.article, TALKS[0])
    assert "these words are gone from it" in told(library, shelf)["quotation-changed"]


def test_what_is_withdrawn_is_proved_against_its_own_capture_and_printed_with_a_note(library, shelf, tmp_path):
    recapture(library, shelf.article, TALKS[0])
    library.carryings.withdraw(shelf.annotation.id)
    assert list(told(library, shelf)) == ["quotation-withdrawn"]
    built = build(library, shelf.book.id, tmp_path / "book.pdf")
    assert (built.proved, built.printed) == (1, 1)
    pages = " ".join(Reading(built.pdf.read_bytes()).pages)
    assert "Tariffs on grain" in pages
    assert "¶ 2 of the version of 1 June 2026, withdrawn since" in pages


def test_what_is_not_decided_is_printed_with_a_note_too(library, shelf, tmp_path):
    recapture(library, shelf.article, TALKS[0])
    built = build(library, shelf.book.id, tmp_path / "book.pdf")
    assert (built.proved, built.printed) == (1, 1)
    assert "not in the newest one" in " ".join(Reading(built.pdf.read_bytes()).pages)


def test_a_book_whose_quotations_are_kept_has_nothing_to_say(library, shelf):
    recapture(library, shelf.article, "A new lead about something else.", *TALKS)
    assert told(library, shelf) == {}
    excerpt = library.editions.edition(shelf.book.id).chapters[0].entries[0]
    assert excerpt.source.article.body.paragraph_at(excerpt.annotation.anchor.position.start) == 3
