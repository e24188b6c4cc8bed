from __future__ import annotations

import contextlib
import sqlite3

import pytest

from briefbook.library.doctor import doctor
from briefbook.library.library import Library
from briefbook.operations.annotate import Remarks, annotate
from briefbook.operations.duplicates import likest
from briefbook.operations.file_reading import ReadFile, read_files
from briefbook.operations.import_files import Keeping, Status, import_files
from briefbook.operations.shelf import Shelf
from tests.builders import a_draft
from tests.importers.making.pdf import Sheets
from tests.importers.making.zips import an_epub, xhtml

TALKS = "The harbour talks\n\nThe two mayors met on Monday and agreed on the boats. The line held.\n"


def statuses(imported):
    return [file.status for file in imported]


def test_files_of_a_folder_become_articles(library, tmp_path):
    (tmp_path / "a.txt").write_text(TALKS)
    (tmp_path / "b.txt").write_text("Another text. It says something else about the same boats.\n")
    imported = import_files(library, (tmp_path,))
    assert statuses(imported) == [Status.ADDED, Status.ADDED]
    assert [one.id for one in library.articles.all()] == [file.article.id for file in imported]


def test_a_file_that_cannot_be_read_does_not_keep_the_others_out(library, tmp_path):
    (tmp_path / "a.txt").write_bytes(b"")
    (tmp_path / "b.txt").write_text(TALKS)
    failed, added = import_files(library, (tmp_path, tmp_path / "gone.txt"))[:2]
    assert (failed.status, added.status) == (Status.FAILED, Status.ADDED)
    assert "a.txt" in failed.message


def test_an_article_that_is_damaged_does_not_keep_out_one_that_is_like_it(tmp_path):
    path, story = tmp_path / "talks.briefbook", " ".join(f"The {n}th boat of the harbour went out." for n in range(40))
    with Library.create(path) as library:
        library.articles.add(a_draft(story, file_name="a.txt"))
    with contextlib.closing(sqlite3.connect(path)) as database, database:
        database.execute("UPDATE captures SET body = '[{'")
    (tmp_path / "b.txt").write_text(f"The boats\n\n{story} None came back.\n")
    with Library.open(path) as library:
        (added,) = import_files(library, (tmp_path / "b.txt",))
        assert added.status is Status.ADDED
        assert likest(library, library.articles.get(added.article.id)) is None


@pytest.mark.parametrize("harmed", ["'[{'", "replace(body, 'Monday', 'Friday')"])
def test_a_damaged_or_altered_article_is_whole_again_when_its_file_is_read_again(tmp_path, harmed):
    path = tmp_path / "talks.briefbook"
    (tmp_path / "a.txt").write_text(TALKS)
    with Library.create(path) as library:
        (first,) = import_files(library, (tmp_path / "a.txt",))
        note = annotate(library, library.articles.get(first.article.id), "The line held.", Remarks())
    with contextlib.closing(sqlite3.connect(path)) as database, database:
        database.execute(f"UPDATE captures SET body = {harmed}")
    with Library.open(path) as library:
        (again,) = import_files(library, (tmp_path / "a.txt",))
        assert (again.status, again.article.id) == (Status.UPDATED, first.article.id)
        assert "is whole again" in again.message
        text = library.articles.get(first.article.id).body.text
        assert text[note.anchor.position.start : note.anchor.position.end] == "The line held."
    assert doctor(path) == ()


def test_the_same_bytes_are_a_duplicate_of_the_article_that_is_there(library, tmp_path):
    (tmp_path / "a.txt").write_text(TALKS)
    (first,) = import_files(library, (tmp_path,))
    (second,) = import_files(library, (tmp_path,))
    assert (second.status, second.article.id) == (Status.DUPLICATE, first.article.id)
    assert second.message == f"This text is already in the library as “{first.article.label}”."


def test_the_same_text_in_another_file_is_a_duplicate_within_one_import(library, tmp_path):
    (tmp_path / "a.txt").write_text(TALKS)
    (tmp_path / "b.txt").write_bytes(TALKS.replace("\n", "\r\n").encode())
    assert statuses(import_files(library, (tmp_path,))) == [Status.ADDED, Status.DUPLICATE]


def test_an_import_is_one_edit(library, tmp_path):
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(f"{TALKS}\n{name} has an ending of its own.")
    import_files(library, (tmp_path,))
    assert library.undo() == "Import 2 files"
    assert library.articles.all() == ()


def test_an_interrupted_import_keeps_nothing(library, tmp_path):
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(f"{TALKS}\n{name} has an ending of its own.")

    def interrupt(done, total):
        if done == 1:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        import_files(library, (tmp_path,), progress=interrupt)
    assert library.articles.all() == ()


def test_progress_ends_at_the_number_of_files(library, tmp_path):
    (tmp_path / "a.txt").write_text(TALKS)
    told = []
    import_files(library, (tmp_path,), progress=lambda done, total: told.append((done, total)))
    assert list(dict.fromkeys(told)) == [(0, 1), (1, 1)]


def test_the_encoding_that_is_asked_for_is_used(library, tmp_path):
    (tmp_path / "a.txt").write_bytes("Die Straße am Fluß wurde geöffnet, und alle kamen.\n".encode("cp850"))
    (file,) = import_files(library, (tmp_path,), encoding="cp850")
    assert "Straße am Fluß" in library.articles.get(file.article.id).body.text


def keeping(library, folder, number=3):
    for name in range(number):
        (folder / f"{name}.txt").write_text(f"{TALKS}\nThe ending of text {name} is its own.")
    shelf = Shelf()
    shelf.files = number
    with shelf:
        for one in read_files((folder,)):
            shelf.put(one, watch=lambda: None)
    return Keeping(library, shelf)


def test_files_kept_in_turns_are_one_step_and_one_notice(library, tmp_path):
    told = []
    library.on_change(told.append)
    kept = keeping(library, tmp_path)
    assert list(kept.turns())[-1] == (3, 3)
    assert told == []
    assert statuses(kept.end()) == [Status.ADDED] * 3
    assert ([len(one.rows["articles"]) for one in told], library.undo()) == ([3], "Import 3 files")
    assert library.articles.ids() == ()


def test_what_was_kept_before_a_stop_is_whole(library, tmp_path, monkeypatch):
    monkeypatch.setattr("briefbook.operations.import_files._TURN", -1)
    kept = keeping(library, tmp_path)
    assert next(kept.turns()) == (1, 3)
    (file,) = kept.end()
    assert library.articles.ids() == (file.article.id,)
    assert library.articles.original(file.article.id).decode().startswith(TALKS)


def test_an_import_that_is_undone_on_its_way_stops(library, tmp_path, monkeypatch):
    monkeypatch.setattr("briefbook.operations.import_files._TURN", -1)
    turns = keeping(library, tmp_path).turns()
    next(turns)
    library.undo()
    assert list(turns) == []
    assert library.articles.ids() == ()


def test_while_nothing_is_read_there_is_nothing_to_keep(library, tmp_path):
    shelf = Shelf()
    with shelf:
        turns = Keeping(library, shelf).turns()
        assert next(turns) is None
        shelf.put(ReadFile(tmp_path / "a.txt", problem="It is empty."), watch=lambda: None)
        assert next(turns) == (1, 1)
    assert list(turns) == []


def test_an_e_book_becomes_an_article_of_each_chapter_or_one(library, tmp_path):
    words = "The quay was built of oak and stone and each spring the town mended what the winter had taken from it all."
    pages = {f"{n}.xhtml": xhtml(f"<h1>Part {n}</h1><p>{words} {n} {n} {n} {n} {n}</p>") for n in (1, 2)}
    (tmp_path / "book.epub").write_bytes(an_epub(pages, metadata="<dc:title>Quays</dc:title>"))
    assert statuses(import_files(library, (tmp_path,))) == [Status.ADDED, Status.ADDED]
    assert statuses(import_files(library, (tmp_path,))) == [Status.DUPLICATE, Status.DUPLICATE]
    (whole,) = import_files(library, (tmp_path,), whole_books=True)
    assert whole.article.details.title == "Quays"
    assert library.undo() == "Import 1 file"


def test_scans_of_which_nothing_is_known_but_their_pages_are_no_versions_of_each_other(library, tmp_path):
    for folder, colour in (("one", "grey"), ("two", "red"), ("three", "red")):
        sheets = Sheets(folder)
        for _ in range(30):
            sheets.picture(colour, pixels=30)
            sheets.turn()
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "Scan0001.pdf").write_bytes(sheets.pdf())
    imported = [import_files(library, (tmp_path / folder,))[0] for folder in ("one", "two", "three")]
    assert statuses(imported) == [Status.ADDED, Status.ADDED, Status.DUPLICATE]
    assert library.kin.pairs() == ()
    assert library.articles.get(imported[0].article.id).body.places[29].block.text == "Page 30"
