from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefbook.errors import BriefbookError, NotFound
from briefbook.model.anchor import TextPosition
from briefbook.model.article import Making
from briefbook.model.body import Block, Body, Kind, Mark, MarkKind
from briefbook.model.carrying import Outcome
from briefbook.model.correction import Correction, carried, corrected
from briefbook.operations.correct_text import correct_text, correct_words
from tests.builders import a_draft
from tests.library.shelf import dump, mark, recapture

GARBLED = "The coast was under a de factoblockade for a week. Ships waited outside the harbour."


@pytest.fixture
def article(library):
    return library.articles.add(a_draft(GARBLED, "The factoblockade ended on Sunday."))


def test_corrected_words_are_a_capture_and_the_text_as_it_was_stays_readable(library, article):
    after = correct_words(library, article, "de factoblockade", "de facto blockade")
    assert after.body.text.startswith("The coast was under a de facto blockade for a week.")
    first, second = library.captures.of_article(article.id)
    assert (first.body, first.made, second.made) == (article.body, Making.READ, Making.CORRECTED)
    assert library.articles.original(article.id) == article.body.text.encode()


def test_annotations_read_the_corrected_words(library, article):
    across = mark(library, article, "under a de factoblockade for a week")
    after = mark(library, article, "Ships waited")
    inside = mark(library, article, "blockade for a week")
    correct_words(library, article, "de factoblockade", "de facto blockade")
    quotes = [library.annotations.get(one.id).quote for one in (across, after, inside)]
    assert quotes == ["under a de facto blockade for a week", "Ships waited", "blockade for a week"]
    assert {one.outcome for one in library.carryings.all()} == {Outcome.KEPT}


def test_an_annotation_that_begins_inside_the_corrected_words_is_asked_about(library, article):
    annotation = mark(library, article, "waited outside")
    correct_words(library, article, "Ships waited", "No ship was there")
    (carrying,) = library.carryings.undecided()
    assert (carrying.annotation_id, carrying.new_quote) == (annotation.id, "No ship was there outside")


def test_every_occurrence_can_be_corrected_in_one_step(library, article):
    before = dump(library)
    with pytest.raises(NotFound, match="stands 2 times"):
        correct_words(library, article, "factoblockade", "facto blockade")
    after = correct_words(library, article, "factoblockade", "facto blockade", all_of_them=True)
    assert after.body.text.count("facto blockade") == 2
    assert library.undo() == "Correct text"
    assert dump(library) == before


def test_a_correction_across_paragraphs_or_of_nothing_is_refused(library, article):
    text = article.body.text
    with pytest.raises(BriefbookError, match="within one paragraph"):
        correct_text(library, article, TextPosition(text.index("harbour"), text.index("ended")), "x")
    with pytest.raises(BriefbookError, match="within one paragraph"):
        correct_text(library, article, TextPosition(0, len(GARBLED)), " ")
    with pytest.raises(BriefbookError, match="reads so already"):
        correct_words(library, article, "Ships", "Ships")


def test_marks_of_a_block_stay_on_their_words():
    marks = (Mark(0, 3, MarkKind.BOLD), Mark(4, 9, MarkKind.ITALIC), Mark(10, 13, MarkKind.LINK, "https://a.example"))
    body = Body((Block(Kind.PARAGRAPH, "one three six", marks=marks),))
    block = corrected(body, Correction.of(body.text, TextPosition(4, 9), "two and a half")).blocks[0]
    assert [block.text[one.start : one.end] for one in block.marks] == ["one", "two and a half", "six"]


@given(st.text("ab "), st.text("ab "), st.data())
def test_a_correction_is_made_and_what_is_outside_stays(inner, words, data):
    text = f"({inner})"
    start = data.draw(st.integers(1, len(text) - 1))
    end = data.draw(st.integers(start, len(text) - 1))
    correction = Correction.of(text, TextPosition(start, end), words)
    result = f"{text[: correction.start]}{correction.words}{text[correction.end :]}"
    assert result == f"{text[:start]}{words}{text[end:]}"
    assert (carried(0, correction.start, correction)[1], carried(correction.end, len(text), correction)[1]) == (
        correction.start,
        len(result),
    )


def test_a_newer_version_after_a_correction_is_carried_as_ever(library, article):
    annotation = mark(library, article, "Ships waited outside the harbour")
    after = correct_words(library, article, "de factoblockade", "de facto blockade")
    recapture(library, after, "A new lead.", after.body.text)
    assert library.annotations.get(annotation.id).quote == "Ships waited outside the harbour"
