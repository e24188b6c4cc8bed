from __future__ import annotations

import pytest

from briefbook.errors import BriefbookError
from briefbook.model.annotation import place_in
from briefbook.model.article import Details
from briefbook.operations.merge import merge
from tests.builders import STATED, a_draft
from tests.library.shelf import TALKS, dump, mark, recapture


def two(library):
    """An article and another version of it, each with an annotation."""
    older = library.articles.add(a_draft(*TALKS))
    newer = library.articles.add(a_draft("A new lead.", *TALKS[:2], file_name="later.txt"))
    return older, newer, mark(library, older, "Tariffs on grain fall"), mark(library, newer, "A new lead")


def test_a_merged_article_has_both_texts_and_the_annotations_of_both(library):
    older, newer, first, second = two(library)
    before = dump(library)
    merged = merge(library, newer, older)
    assert [one.body for one in library.captures.of_article(older.id)] == [older.body, newer.body]
    marks = [library.annotations.get(one.id) for one in (first, second)]
    assert all(place_in(merged, one) is not None for one in marks)
    assert library.articles.ids() == (older.id,)
    assert library.articles.original(merged.id) == newer.body.text.encode()
    assert (library.undo(), dump(library)) == ("Merge articles", before)


def test_what_the_older_one_did_not_state_is_filled_in_from_the_newer_one(library):
    older = library.articles.add(a_draft(*TALKS, details=Details(title="The talks")))
    newer = library.articles.add(a_draft(*TALKS[:2], details=STATED, file_name="later.txt"))
    merged = merge(library, newer, older).details
    assert (merged.title, merged.publisher) == ("The talks", STATED.publisher)


def test_what_a_book_cites_by_its_letter_is_not_merged_away(library):
    older, newer, *_ = two(library)
    book = library.books.add("The harbour talks")
    library.books.add_source(book.id, newer.id)
    with pytest.raises(BriefbookError, match="is source A of “The harbour talks”"):
        merge(library, newer, older)
    assert len(library.articles.ids()) == 2


def test_an_article_is_not_merged_with_itself_nor_one_with_earlier_texts_of_its_own(library):
    older, newer, *_ = two(library)
    with pytest.raises(BriefbookError, match="nothing to merge it with"):
        merge(library, older, older)
    recapture(library, newer, "Another text.")
    with pytest.raises(BriefbookError, match="earlier texts of its own"):
        merge(library, newer, older)
