from __future__ import annotations

import pytest

from briefbook.errors import BriefbookError, CannotWrite, LibraryUnusable
from briefbook.library.library import Library
from briefbook.model.theme import DEFAULT_THEMES
from tests.builders import a_draft
from tests.library.shelf import dump, failing, fill


def test_a_new_library_has_the_default_themes_and_nothing_to_undo(library):
    assert [theme.name for theme in library.themes.all()] == [name for name, *_ in DEFAULT_THEMES]
    assert library.undo_label is None


def test_what_was_added_is_there_after_closing_and_opening(tmp_path):
    path = tmp_path / "talks.briefbook"
    with Library.create(path) as library:
        added = library.articles.add(a_draft())
    with Library.open(path) as library:
        assert library.articles.get(added.id) == added
    assert [entry.name for entry in tmp_path.iterdir()] == ["talks.briefbook"]


def test_a_library_is_not_created_over_a_file(tmp_path):
    path = tmp_path / "notes.txt"
    path.write_text("mine")
    with pytest.raises(CannotWrite, match="already exists"):
        Library.create(path)
    assert path.read_text() == "mine"


def test_a_library_is_not_created_in_a_folder_that_is_not_there(tmp_path):
    with pytest.raises(CannotWrite, match="no folder"):
        Library.create(tmp_path / "nowhere" / "talks.briefbook")


def test_an_edit_that_fails_changes_nothing_and_leaves_no_step(library):
    before = dump(library)
    failing(library, fill, library)
    assert dump(library) == before
    assert library.undo_label is None


def test_an_edit_inside_another_joins_it(library):
    with library.edit("Import 2 files"):
        library.articles.add(a_draft("One."))
        library.articles.add(a_draft("Two."))
    assert library.undo() == "Import 2 files"
    assert library.articles.all() == ()


def test_an_inner_edit_that_fails_takes_back_only_itself(library):
    with library.edit("Import 2 files"):
        library.articles.add(a_draft("One."))
        failing(library, library.articles.add, a_draft("Two."))
    assert len(library.articles.all()) == 1
    assert library.search.find("two") == ()


def test_an_edit_that_changes_nothing_is_no_step_and_not_told(library):
    told = []
    library.on_change(told.append)
    with library.edit("Nothing"):
        pass
    assert (told, library.undo_label) == ([], None)


def test_each_edit_undo_and_redo_is_told_once(library):
    told = []
    library.on_change(told.append)
    with library.edit("Import"):
        shelf = fill(library)
    library.undo()
    library.redo()
    assert [changes.label for changes in told] == ["Import"] * 3
    assert all(changes.rows["articles"] == {shelf.article.id} for changes in told)
    assert told[0].touched("entries", "facts")
    assert not told[0].touched("facts", "themes")


def test_the_time_of_the_last_change_is_kept(library):
    library._db.execute("UPDATE state SET changed_at = '2001-01-01T00:00:00Z'")
    library.articles.add(a_draft())
    assert library.changed_at > "2026-01-01T00:00:00Z"


def test_a_library_open_for_reading_refuses_an_edit(tmp_path):
    path = tmp_path / "talks.briefbook"
    Library.create(path).close()
    before = path.read_bytes()
    with Library.open(path, read_only=True) as library, pytest.raises(LibraryUnusable, match="for reading only"):
        library.articles.add(a_draft())
    assert path.read_bytes() == before
    assert [entry.name for entry in tmp_path.iterdir()] == ["talks.briefbook"]


def test_reading_goes_on_while_another_writes(tmp_path):
    path = tmp_path / "talks.briefbook"
    with Library.create(path) as writer, Library.open(path, read_only=True) as reader:
        writer.articles.add(a_draft())
        assert len(reader.articles.all()) == 1


def test_a_library_that_was_replaced_while_open_is_not_written_to(tmp_path):
    path = tmp_path / "talks.briefbook"
    with Library.create(path) as library:
        path.rename(tmp_path / "moved.briefbook")
        Library.create(tmp_path / "other.briefbook").close()
        (tmp_path / "other.briefbook").rename(path)
        with pytest.raises(LibraryUnusable, match="replaced while it was open"):
            library.articles.add(a_draft())


def test_a_backup_is_a_library_with_the_same_rows(library, tmp_path):
    fill(library)
    copy = library.backup(tmp_path / "copy.briefbook")
    with Library.open(copy, read_only=True) as opened:
        assert dump(opened) == dump(library)


def test_a_copy_is_made_again_if_the_library_was_changed_meanwhile(tmp_path):
    path, waiting = tmp_path / "talks.briefbook", ["Energy"]
    with Library.create(path) as library, Library.open(path, read_only=True) as reader:

        def change_while_it_is_compared(statement):
            if statement.startswith("SELECT") and waiting:
                library.themes.add(waiting.pop())

        reader._db.conn.set_trace_callback(change_while_it_is_compared)
        reader.backup(tmp_path / "copy.briefbook")
    with Library.open(tmp_path / "copy.briefbook") as copy:
        assert copy.themes.find("Energy")


def test_a_backup_into_a_folder_has_a_dated_name(tmp_path):
    with Library.create(tmp_path / "talks.briefbook") as library:
        copy = library.backup(tmp_path)
    assert copy.name.startswith("talks-20")
    assert copy.suffix == ".briefbook"


def test_a_backup_can_be_made_of_a_library_open_for_reading(tmp_path):
    path = tmp_path / "talks.briefbook"
    Library.create(path).close()
    with Library.open(path, read_only=True) as library:
        assert library.backup(tmp_path / "copy.briefbook").stat().st_size


def test_a_backup_overwrites_nothing(tmp_path):
    other = tmp_path / "other.briefbook"
    with Library.create(other) as library:
        library.articles.add(a_draft())
    before = other.read_bytes()
    with Library.create(tmp_path / "talks.briefbook") as library:
        for target in (other, tmp_path / "talks.briefbook"):
            with pytest.raises(CannotWrite, match="exists already"):
                library.backup(target)
    assert other.read_bytes() == before


def test_a_full_disk_is_a_sentence_and_loses_nothing(library):
    kept = library.articles.add(a_draft("Kept."))
    (pages,) = library._db.execute("PRAGMA page_count").fetchone()
    library._db.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(LibraryUnusable, match="disk is full"):
        library.articles.add(a_draft("word " * 20_000))
    library._db.execute("PRAGMA max_page_count = 1000000")
    library.articles.add(a_draft("And on."))
    assert library.articles.all()[0].id == kept.id
    assert len(library.articles.all()) == 2


def test_a_row_is_never_written_outside_an_edit(library):
    with pytest.raises(RuntimeError, match="inside an edit"):
        library._door.delete("themes", library.themes.all()[0].id)


def test_nothing_to_undo_or_redo_is_said(library):
    with pytest.raises(BriefbookError, match="nothing to undo"):
        library.undo()
    with pytest.raises(BriefbookError, match="nothing to redo"):
        library.redo()


def test_what_sqlite_cannot_keep_is_replaced(library):
    book = library.books.add("Before\x00after \ud800")
    assert library.books.get(book.id).title == "Before\ufffdafter \ufffd"


def test_original_bytes_of_removed_articles_go_at_the_next_opening(tmp_path):
    path = tmp_path / "talks.briefbook"
    with Library.create(path) as library:
        article = library.articles.add(a_draft())
        library.articles.remove(article.id)
        library.undo()
        assert library.articles.original(article.id)
        library.articles.remove(article.id)
    with Library.open(path) as library:
        assert library._db.execute("SELECT count(*) FROM originals").fetchone() == (0,)
