from __future__ import annotations

from dataclasses import replace

import pytest

from briefbook.errors import BriefbookError, NotFound
from briefbook.library.chapters import numbered
from briefbook.model.book import EntryKind, NameKind, Paper, PointKind, SetUp
from tests.builders import a_draft
from tests.library.shelf import fill, mark


def titles(library, book):
    return [f"{number} {chapter.title}" for number, chapter in numbered(library.books.chapters(book.id))]


def test_a_book_is_kept_with_its_set_up(library):
    set_up = SetUp(principal="The Minister", date="2026-06-03", paper=Paper.LETTER, duplex=False)
    book = library.books.add("Talks", set_up)
    assert library.books.get(book.id) == book == library.books.find("talks")
    renamed = library.books.set_up(book.id, SetUp(), title="Other talks")
    assert library.books.all() == (renamed,)


def test_chapters_are_numbered_and_nest_one_level(library):
    book = library.books.add("Book")
    first = library.books.add_chapter(book.id, "First")
    library.books.add_chapter(book.id, "Second")
    inner = library.books.add_chapter(book.id, "Inner", parent_id=first.id)
    assert titles(library, book) == ["1 First", "1a Inner", "2 Second"]
    assert library.books.find_chapter(book.id, "1a") == inner == library.books.find_chapter(book.id, "inner")
    with pytest.raises(BriefbookError, match="one level deep"):
        library.books.add_chapter(book.id, "Deeper", parent_id=inner.id)


def test_chapters_move_among_each_other_and_in_and_out(library):
    book = library.books.add("Book")
    first, second, third = (library.books.add_chapter(book.id, name) for name in ("First", "Second", "Third"))
    library.books.move_chapter(third.id, before=first.id)
    library.books.move_chapter(second.id, parent_id=first.id)
    assert titles(library, book) == ["1 Third", "2 First", "2a Second"]
    with pytest.raises(BriefbookError, match="has chapters of its own"):
        library.books.move_chapter(first.id, parent_id=third.id)
    library.books.move_chapter(second.id)
    assert titles(library, book) == ["1 Third", "2 First", "3 Second"]


def test_a_chapter_of_another_book_takes_no_chapter_in(library):
    one, other = library.books.add("One"), library.books.add("Other")
    parent = library.books.add_chapter(one.id, "Parent")
    with pytest.raises(BriefbookError, match="another book"):
        library.books.add_chapter(other.id, "Child", parent_id=parent.id)


def test_a_changed_chapter_keeps_its_place(library):
    shelf = fill(library)
    changed = replace(shelf.chapter, title="Money", gist="Cheaper.", theme_id=None)
    assert library.books.change_chapter(changed) == changed
    assert library.books.chapters(shelf.book.id) == (changed,)


def test_entries_stand_where_they_were_placed_and_moved(library):
    shelf = fill(library)
    text = library.books.place(shelf.chapter.id, text="Own words.", before=shelf.entry.id)
    whole = library.books.place(shelf.chapter.id, article_id=shelf.article.id)
    assert library.books.entries(shelf.chapter.id) == (text, shelf.entry, whole)
    assert (text.kind, shelf.entry.kind, whole.kind) == (EntryKind.TEXT, EntryKind.ANNOTATION, EntryKind.ARTICLE)
    library.books.move_entry(text.id)
    other = library.books.add_chapter(shelf.book.id, "Other")
    library.books.move_entry(whole.id, chapter_id=other.id)
    assert [entry.id for entry in library.books.entries(shelf.chapter.id)] == [shelf.entry.id, text.id]
    assert [entry.id for entry in library.books.entries(other.id)] == [whole.id]


def test_very_many_entries_can_be_put_before_the_same_one(library):
    shelf = fill(library)
    with library.edit("Many"):
        placed = [library.books.place(shelf.chapter.id, text=str(n), before=shelf.entry.id) for n in range(60)]
    found = [entry.id for entry in library.books.entries(shelf.chapter.id)]
    assert found == [*(entry.id for entry in placed), shelf.entry.id]


def test_only_a_text_has_a_text_to_change_and_exactly_one_thing_is_placed(library):
    shelf = fill(library)
    with pytest.raises(NotFound, match="no text of its own"):
        library.books.change_text(shelf.entry.id, "x")
    with pytest.raises(ValueError, match="exactly one"):
        library.books.place(shelf.chapter.id)


def test_letters_follow_the_order_of_placing_and_stay_fixed(library):
    shelf = fill(library)
    articles = [library.articles.add(a_draft(f"Number {n}.")) for n in range(27)]
    entries = [library.books.place(shelf.chapter.id, article_id=article.id) for article in articles]
    library.books.unplace(shelf.entry.id)
    library.books.unplace(entries[0].id)
    library.articles.remove(articles[1].id)
    letters = dict(library.books.sources(shelf.book.id))
    assert letters["A"] == shelf.article.id
    assert letters["AB"] == articles[26].id
    assert list(letters)[-3:] == ["Z", "AA", "AB"]
    assert "C" not in letters
    assert library.books.add_source(shelf.book.id, library.articles.add(a_draft("Last.")).id) == "AC"
    assert library.books.add_source(shelf.book.id, shelf.article.id) == "A"


def test_a_letter_can_be_chosen_but_not_taken_twice(library):
    shelf = fill(library)
    other = library.articles.add(a_draft("Other."))
    assert library.books.add_source(shelf.book.id, other.id, "q") == "Q"
    assert library.books.add_source(shelf.book.id, other.id, "R") == "R"
    with pytest.raises(BriefbookError, match="stands for another source"):
        library.books.set_letter(shelf.book.id, other.id, "A")
    with pytest.raises(BriefbookError, match="cannot stand for a source"):
        library.books.set_letter(shelf.book.id, other.id, "1")
    with pytest.raises(NotFound, match="not among the sources"):
        library.books.set_letter(library.books.add("Empty").id, other.id, "B")


def test_points_are_kept_in_order_with_what_they_rest_on(library):
    shelf = fill(library)
    second = mark(library, shelf.article, "Both envoys")
    point = library.books.add_point(
        shelf.book.id,
        PointKind.IF_RAISED,
        "The concert.",
        likelihood="likely",
        annotation_ids=(second.id, shelf.annotation.id),
    )
    library.books.move_point(point.id, before=shelf.point.id)
    assert library.books.points(shelf.book.id) == (point, shelf.point)
    changed = replace(point, kind=PointKind.SAY, annotation_ids=(shelf.annotation.id,))
    assert library.books.change_point(changed) == changed
    library.annotations.remove(shelf.annotation.id)
    assert library.books.point(changed.id).annotation_ids == ()
    library.books.remove_point(point.id)
    assert len(library.books.points(shelf.book.id)) == 1


def test_what_a_point_rests_on_is_a_source_of_the_book(library):
    shelf = fill(library)
    book = library.books.add("Points only")
    library.books.add_point(book.id, PointKind.KEY, "So.", annotation_ids=(shelf.annotation.id,))
    assert library.books.sources(book.id) == (("A", shelf.article.id),)
    with pytest.raises(NotFound):
        library.books.add_point(book.id, PointKind.KEY, "No.", annotation_ids=("none",))
    assert len(library.books.points(book.id)) == 1


def test_names_are_sorted_by_the_alphabet_of_the_book(library):
    orders = {"de": ["Ähre", "Alm", "Zorn"], "sv": ["Alm", "Zorn", "Ähre"]}
    for language, expected in orders.items():
        book = library.books.add("Book", SetUp(language=language))
        for name in ("Zorn", "Alm", "Ähre"):
            library.books.add_name(book.id, name)
        assert [name.name for name in library.books.names(book.id)] == expected


def test_names_are_sorted_and_entered_once(library):
    book = library.books.add("Book")
    zeta = library.books.add_name(book.id, "zeta", kind=NameKind.PLACE)
    ida = library.books.add_name(book.id, " Ida Holm ", kind=NameKind.PERSON, variants=("Holm",))
    assert library.books.names(book.id) == (ida, zeta)
    with pytest.raises(BriefbookError, match="already"):
        library.books.add_name(book.id, "Ida Holm")
    with pytest.raises(BriefbookError, match="blank"):
        library.books.add_name(book.id, " ")
    library.books.remove_name(zeta.id)
    assert library.books.names(book.id) == (ida,)


def test_verbs_on_what_is_gone_say_so(library):
    shelf = fill(library)
    library.books.remove(shelf.book.id)
    for verb in (library.books.get, library.books.remove, library.books.chapter, library.books.remove_chapter):
        with pytest.raises(NotFound):
            verb(shelf.book.id)
    for verb in (library.books.unplace, library.books.remove_point, library.books.remove_name):
        with pytest.raises(NotFound):
            verb("none")
    with pytest.raises(NotFound):
        library.books.place(shelf.chapter.id, text="Too late.")
    assert library.articles.all()
