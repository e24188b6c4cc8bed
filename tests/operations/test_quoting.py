import re
from dataclasses import replace

import pytest

from briefbook.analysis.point_start import start_of
from briefbook.analysis.quotation import difference
from briefbook.errors import BriefbookError
from briefbook.markup import parse
from briefbook.model.anchor import describe
from briefbook.model.body import Block, Body, Kind, Mark, MarkKind
from briefbook.operations.quoting import quotation, statement
from tests.builders import a_draft
from tests.library.shelf import mark

LONG = "The harbour talks went on " + "and on " * 30 + "until the bell rang."


@pytest.fixture
def book(library):
    return library.books.add("The harbour talks")


def quoted(library, book, *paragraphs, quote="", **remarks) -> str:
    article = library.articles.add(a_draft(*paragraphs))
    annotation = mark(library, article, quote or paragraphs[0], **remarks)
    return quotation(library, book.id, annotation)


def test_a_passage_is_quoted_with_letter_and_paragraph(library, book):
    words = quoted(library, book, "First.", "Grain gets cheaper.", quote="Grain gets cheaper")
    assert words == "“Grain gets cheaper” (A, ¶\u00a02)"
    assert [letter for letter, _ in library.books.sources(book.id)] == ["A"]


def test_words_that_quote_others_stand_in_single_marks(library, book):
    assert quoted(library, book, "He said “no” twice.") == "‘He said “no” twice.’ (A, ¶\u00a01)"


def test_what_markdown_would_take_for_marks_comes_back_as_it_was(library, book):
    written = quoted(library, book, "2 * 3 * 4 and [note] of *mine* & #1")
    assert parse(written).text == "“2 * 3 * 4 and [note] of *mine* & #1” (A, ¶\u00a01)"


def test_a_long_passage_is_set_apart(library, book):
    written = quoted(library, book, LONG)
    (block,) = parse(written).blocks
    assert (block.kind, block.text) == (Kind.QUOTE, f"{LONG} (A, ¶\u00a01)")


def test_several_paragraphs_stay_several(library, book):
    article = library.articles.add(a_draft("One came.", "Two came."))
    written = quotation(library, book.id, mark(library, article, article.body.text))
    assert [block.text for block in parse(written).blocks] == ["One came.", "Two came. (A, ¶\u00a01–2)"]


def test_emphasis_of_the_article_is_kept_and_a_note_at_the_end_is_not(library, book):
    marks = (Mark(3, 5, MarkKind.ITALIC), Mark(9, 12, MarkKind.REFERENCE, "3"))
    body = Body((Block(Kind.PARAGRAPH, "It is so.[3]", marks=marks),))
    article = library.articles.add(replace(a_draft("It is so.[3]"), body=body))
    assert quotation(library, book.id, mark(library, article, body.text)) == "“It *is* so.” (A, ¶\u00a01)"


@pytest.mark.parametrize("words", ["Grain [sic] *falls* by 4% – “soon”.", "1. Not a list", "# no heading", LONG])
def test_every_quotation_holds_before_the_proof(library, book, words):
    article = library.articles.add(a_draft("Before.", words, "After."))
    printed = parse(quotation(library, book.id, mark(library, article, words))).text
    said = re.sub(r" \(A, ¶\u00a02\)$", "", printed)
    said = said[1:-1] if said[0] in "“‘" else said
    assert difference(article.body.text, said) == ""


def test_words_that_the_article_lost_are_not_quoted(library, book):
    annotation = mark(library, library.articles.add(a_draft("Grain gets cheaper.")), "Grain")
    lost = replace(annotation, anchor=describe("Ships get cheaper.", 0, 5))
    with pytest.raises(BriefbookError, match="Mark the passage again"):
        quotation(library, book.id, lost)


def test_a_core_statement_is_cited_before_its_stop(library, book):
    article = library.articles.add(a_draft("Grain gets cheaper."))
    stated = mark(library, article, "Grain", core_statement="Prices *fall*.")
    assert parse(statement(library, book.id, stated)).text == "Prices *fall* (A, ¶\u00a01)."
    assert statement(library, book.id, mark(library, article, "cheaper")) == ""


def test_a_point_begins_with_the_core_statement_or_the_first_words(library):
    article = library.articles.add(a_draft(LONG))
    assert start_of(mark(library, article, LONG, core_statement="Long talks.")) == "Long talks."
    assert start_of(mark(library, article, LONG)).endswith(" …”")
    assert start_of(mark(library, article, "the bell")) == "“the bell”"
