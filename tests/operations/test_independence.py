from __future__ import annotations

import pytest

from briefbook.analysis.independence import is_one_story
from briefbook.operations.independence import edition_of, stories
from tests.builders import a_draft
from tests.library.shelf import recapture


def paragraphs(seed):
    """Five paragraphs of sixty words that no other seed has."""
    return [" ".join(f"w{seed}p{part}n{number}" for number in range(60)) for part in range(5)]


@pytest.fixture
def book(library):
    """A book with three papers that have one wire story, and one of its own between them."""
    wire = paragraphs(1)
    book = library.books.add("The harbour talks")
    for number, text in enumerate((wire, paragraphs(2), wire[1:], [*wire[:3], "A word of our own."])):
        library.books.add_source(book.id, library.articles.add(a_draft(*text, file_name=f"{number}.txt")).id)
    return book


def letters(library, book):
    """The groups of sources that count as one, by their letters."""
    known = {article_id: letter for letter, article_id in library.books.sources(book.id)}
    return ["".join(known[one] for one in group) for group in stories(library, book.id).shared]


def test_papers_with_one_wire_story_count_as_one_source(library, book):
    assert letters(library, book) == ["ACD"]
    ids = [article_id for _, article_id in library.books.sources(book.id)]
    found = edition_of(library, book.id).stories
    assert (found.count(ids), found.count(ids[1:3]), found.count(ids[2:])) == (2, 2, 1)
    assert found.told_twice(ids[1:]) == (tuple(ids[2:]),)
    assert (found.same_story(ids[0]), found.same_story(ids[1])) == ((ids[2], ids[3]), ())


def test_a_changed_text_may_become_a_story_of_its_own_and_undo_is_followed(library, book):
    changed = library.articles.get(library.books.sources(book.id)[0][1])
    recapture(library, changed, *paragraphs(3))
    assert letters(library, book) == ["CD"]
    library.undo()
    assert letters(library, book) == ["ACD"]


def test_each_two_texts_are_compared_once(library, book):
    ids = [article_id for _, article_id in library.books.sources(book.id)]
    asked = []

    def judge(one, other):
        asked.append((one, other))
        return is_one_story(one, other)

    library.independence.stories(ids, judge)
    compared = len(asked)
    assert 0 < compared < 6
    library.independence.stories(ids[::-1], judge)
    assert len(asked) <= compared + 1


def test_the_same_text_in_two_files_is_one_story_however_short(library):
    book = library.books.add("The harbour talks")
    for name in ("a.txt", "b.txt"):
        library.books.add_source(book.id, library.articles.add(a_draft("Yes.", file_name=name)).id)
    assert letters(library, book) == ["AB"]
