from __future__ import annotations

import contextlib

import pytest

from briefbook.library.doctor import doctor
from briefbook.library.history import LIMIT
from briefbook.library.library import Library
from briefbook.model.article import Details, ReadingState
from tests.builders import a_draft
from tests.library.shelf import dump


def add(library, batch, *texts):
    with batch.part():
        for text in texts:
            library.articles.add(a_draft(text, file_name=f"{text}.txt"))


def test_the_parts_of_a_batch_are_one_step_and_one_notice(library):
    told, before = [], dump(library)
    library.on_change(told.append)
    batch = library.batch("Import 3 files")
    add(library, batch, "One.", "Two.")
    add(library, batch, "Three.")
    assert (told, len(library.articles.ids())) == ([], 3)
    batch.end()
    assert [len(changes.rows["articles"]) for changes in told] == [3]
    after = dump(library)
    assert (library.undo(), dump(library)) == ("Import 3 files", before)
    assert (library.redo(), dump(library)) == ("Import 3 files", after)


def test_what_is_changed_between_two_parts_is_undone_before_the_batch(library):
    before, batch = dump(library), library.batch("Import 2 files")
    add(library, batch, "One.")
    library.books.add("In between")
    add(library, batch, "Two.")
    batch.end()
    after = dump(library)
    assert [library.undo() for _ in range(2)] == ["Add book", "Import 2 files"]
    assert dump(library) == before
    assert [library.redo() for _ in range(2)] == ["Import 2 files", "Add book"]
    assert dump(library) == after


def test_an_edit_between_two_parts_may_change_what_the_first_brought(library):
    before, batch = dump(library), library.batch("Import 2 files")
    add(library, batch, "One.")
    (first,) = library.articles.ids()
    library.articles.remove(first)
    add(library, batch, "Two.")
    batch.end()
    after = dump(library)
    assert [library.undo(), len(library.articles.ids()), library.undo()] == ["Remove article", 2, "Import 2 files"]
    assert dump(library) == before
    assert [library.redo(), library.redo()] == ["Import 2 files", "Remove article"]
    assert dump(library) == after


def test_a_part_that_changes_what_was_there_is_no_more_of_a_step_beneath_another(library):
    batch = library.batch("Import 2 files")
    add(library, batch, "One.")
    (first,) = library.articles.ids()
    library.articles.set_state(first, ReadingState.READ)
    with batch.part():
        library.articles.describe(first, Details(title="Changed"))
    after = dump(library)
    batch.end()
    assert [library.undo() for _ in range(3)] == ["Import 2 files", "Set reading state", "Import 2 files"]
    assert library.articles.ids() == ()
    for _ in range(3):
        library.redo()
    assert dump(library) == after


def test_a_part_that_fails_leaves_the_parts_before_it(library):
    batch = library.batch("Import")
    add(library, batch, "One.")
    with contextlib.suppress(ZeroDivisionError), batch.part():
        library.articles.add(a_draft("Two.", file_name="two.txt"))
        raise ZeroDivisionError
    add(library, batch, "Three.")
    batch.end()
    assert len(library.articles.ids()) == 2
    library.undo()
    assert (library.articles.ids(), library.undo_label) == ((), None)


def test_a_batch_knows_that_it_was_undone(library):
    batch = library.batch("Import")
    add(library, batch, "One.")
    assert not batch.is_undone
    library.undo()
    assert batch.is_undone


def test_a_batch_in_which_nothing_was_changed_leaves_no_step(library):
    batch = library.batch("Import")
    with batch.part():
        pass
    batch.end()
    assert library.undo_label is None


def test_a_batch_counts_as_one_of_the_steps_that_can_be_undone(library):
    for number in range(LIMIT - 1):
        library.books.add(f"Book {number}")
    batch = library.batch("Import")
    for text in ("One.", "Two.", "Three."):
        add(library, batch, text)
    while library.undo_label:
        library.undo()
    assert (library.articles.ids(), library.books.all()) == ((), ())


def add_badly(library):
    with library.edit("Inside"):
        add_one(library, "Two")
        raise ZeroDivisionError


def add_one(library, word):
    return library.articles.add(a_draft(f"{word} sails.", file_name=f"{word}.txt"))


def import_carelessly(library):
    with library.edit("Import", whole=True):
        add_one(library, "One")
        with contextlib.suppress(ZeroDivisionError):
            add_badly(library)


def import_badly(library):
    with library.edit("Import", whole=True):
        add_one(library, "One")
        add_badly(library)


def test_in_a_whole_edit_nothing_may_fail_alone(library):
    before = dump(library)
    with pytest.raises(RuntimeError, match="the one around it did not"):
        import_carelessly(library)
    assert (dump(library), library.undo_label) == (before, None)
    add_one(library, "Three")
    assert library.undo_label == "Add article"


def test_what_a_whole_edit_fails_with_is_told_and_nothing_is_kept(library):
    with pytest.raises(ZeroDivisionError):
        import_badly(library)
    assert library.articles.ids() == ()


def test_what_many_edits_of_a_whole_one_brought_is_found_and_its_undo_forgets_it(tmp_path):
    path = tmp_path / "talks.briefbook"
    with Library.create(path) as library:
        with library.edit("Import", whole=True):
            added = [add_one(library, f"Ferry{number:03}") for number in range(100)]
            library.articles.remove(added[3].id)
        assert [len(library.search.find(f"ferry{number}")) for number in ("000", "003", "063", "099")] == [1, 0, 1, 1]
        library.undo()
        assert not library.search.find("ferry000")
        library.redo()
        assert len(library.search.find("ferry099")) == 1
    assert doctor(path) == ()
