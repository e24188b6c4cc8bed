from __future__ import annotations

import pytest

from briefbook.operations.import_files import Status, import_files

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
    assert told == [(0, 1), (1, 1)]


def test_the_encoding_that_is_asked_for_is_used(library, tmp_path):
    (tmp_path / "a.txt").write_bytes("Die Straße am Fluß wurde geöffnet, und alle kamen.\n".encode("cp850"))
    (file,) = import_files(library, (tmp_path,), encoding="cp850")
    assert "Straße am Fluß" in file.article.body.text
