from __future__ import annotations

import contextlib
import shutil
import sqlite3
import stat
from pathlib import Path

import pytest
from sqlite_utils.migrations import Migrations

from briefbook.errors import BriefbookError, LibraryTooNew, LibraryUnusable
from briefbook.library import database
from briefbook.library.library import Library
from briefbook.library.migrations import MIGRATIONS
from tests.builders import a_draft
from tests.library.shelf import dump, fill

OLD = Path(__file__).parent / "old"
VERSION = database.latest(MIGRATIONS)
HOSTILE = Path(__file__).parents[3] / "shared" / "hostile" / "library"


def a_later_schema(step=lambda db: db.execute("ALTER TABLE articles ADD COLUMN mood TEXT NOT NULL DEFAULT ''")):
    """The migrations with one more, as a later briefbook would have them."""
    later = Migrations("briefbook")
    for migration in MIGRATIONS._migrations:
        later(name=migration.name)(migration.fn)
    later(name="m999_later")(step)
    return later


def a_library(folder, name="talks.briefbook"):
    path = folder / name
    with Library.create(path) as library:
        fill(library)
    return path


def raw(path, *statements):
    with contextlib.closing(sqlite3.connect(path)) as connection, connection:
        for statement in statements:
            connection.execute(statement)


def refused(path, kind=LibraryUnusable):
    """The sentence with which `path` is refused, both for reading and for writing; nothing there has changed."""
    before = path.read_bytes(), sorted(path.parent.iterdir())
    with pytest.raises(kind) as reading:
        Library.open(path, read_only=True)
    with pytest.raises(kind) as writing:
        Library.open(path)
    assert (path.read_bytes(), sorted(path.parent.iterdir())) == before
    assert str(reading.value) == str(writing.value)
    return str(writing.value)


def test_a_library_of_a_newer_briefbook_is_refused_unchanged_and_both_versions_are_named(tmp_path):
    path = a_library(tmp_path)
    raw(path, f"PRAGMA user_version = {VERSION + 6}")
    assert f"library version {VERSION + 6}; this one reads up to {VERSION}" in refused(path, LibraryTooNew)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "is empty"),
        (b"Dear diary, " * 99, "is not a briefbook library"),
        (b"SQLite format 3\x00", "is not a briefbook library"),
        (b"SQLite format 3\x00" + bytes(4080), "is not a briefbook library"),
    ],
    ids=["empty", "text", "only the first words", "all zeros"],
)
def test_what_is_no_library_is_refused_unchanged(tmp_path, content, sentence):
    path = tmp_path / "some.db"
    path.write_bytes(content)
    assert sentence in refused(path)


def test_another_programs_database_is_refused_unchanged(tmp_path):
    path = tmp_path / "songs.db"
    raw(path, "CREATE TABLE songs (id INTEGER PRIMARY KEY, title TEXT)", "INSERT INTO songs (title) VALUES ('La')")
    assert "is not a briefbook library" in refused(path)


def test_a_library_cut_short_is_refused_unchanged(tmp_path):
    path = a_library(tmp_path)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    assert "is damaged" in refused(path)


def test_a_folder_and_a_missing_file_are_said(tmp_path):
    with pytest.raises(LibraryUnusable, match="is a folder"):
        Library.open(tmp_path)
    with pytest.raises(LibraryUnusable, match="There is no library"):
        Library.open(tmp_path / "none.briefbook")


@pytest.mark.skipif(not HOSTILE.is_dir(), reason="the shared hostile files are not here")
def test_the_hostile_libraries_are_refused_unchanged(tmp_path):
    for hostile in HOSTILE.iterdir():
        path = Path(shutil.copyfile(hostile, tmp_path / hostile.name))
        assert "It was left unchanged" in refused(path)


def test_an_older_library_is_backed_up_before_it_is_brought_up_to_date(tmp_path):
    path = a_library(tmp_path)
    with Library.open(path, read_only=True) as library:
        before = dump(library)
    with Library.open(path, migrations=a_later_schema()) as library:
        assert "mood" in library._db.table("articles").columns_dict
    with Library.open(tmp_path / f"talks.briefbook.backup-{VERSION}-1", read_only=True) as backup:
        assert dump(backup) == before
    refused(path, LibraryTooNew)


def test_a_migration_that_fails_leaves_the_old_library(tmp_path):
    path = a_library(tmp_path)

    def half_way(db):
        db.execute("DELETE FROM annotations")
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        Library.open(path, migrations=a_later_schema(half_way))
    with Library.open(path) as library:
        assert len(library.annotations.all()) == 1


def test_a_migration_that_leaves_loose_ends_is_taken_back(tmp_path):
    path = a_library(tmp_path)
    with pytest.raises(LibraryUnusable, match="could not be brought up to date"):
        Library.open(path, migrations=a_later_schema(lambda db: db.execute("DELETE FROM articles")))
    with Library.open(path) as library:
        assert len(library.articles.all()) == 1


def test_a_migration_may_transform_a_table_that_others_point_to(tmp_path):
    path = a_library(tmp_path)
    later = a_later_schema(lambda db: db.table("articles").transform(rename={"deck": "standfirst"}))
    with Library.open(path, migrations=later) as library:
        assert library._db.execute("SELECT count(*) FROM annotations").fetchone() == (1,)


def test_a_table_that_a_later_migration_adds_is_undone_too(tmp_path):
    later = a_later_schema(lambda db: db.execute("CREATE TABLE moods (id TEXT PRIMARY KEY NOT NULL)"))
    with Library.open(a_library(tmp_path), migrations=later) as library:
        with library.edit("Add mood"):
            library._door.insert("moods", {"id": "glad"})
        library.undo()
        assert library._db.execute("SELECT count(*) FROM moods").fetchone() == (0,)


def test_an_older_library_can_be_read_without_changing_it(tmp_path):
    path = a_library(tmp_path)
    before = path.read_bytes()
    with Library.open(path, read_only=True, migrations=a_later_schema()) as library:
        assert "mood" in library._db.table("articles").columns_dict
        assert len(library.articles.all()) == 1
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("script", sorted(OLD.glob("*.sql")), ids=lambda script: script.stem)
def test_every_schema_that_ever_shipped_still_opens(tmp_path, script):
    path = tmp_path / "old.briefbook"
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.executescript(script.read_text())
    with Library.open(path) as library:
        (article,) = library.articles.all()
        (book,) = library.books.all()
        assert library.search.find("tariffs")[0].article_id == article.id
        assert library.editions.edition(book.id).chapters[0].entries
        library.articles.remove(article.id)


def test_a_file_name_may_hold_what_an_address_may_not(tmp_path):
    path = a_library(tmp_path, "100% talks? #2 é.briefbook")
    with Library.open(path, read_only=True) as library:
        assert len(library.articles.all()) == 1


def test_a_library_in_a_folder_that_may_not_be_written_can_be_read(tmp_path):
    path = a_library(tmp_path)
    path.chmod(stat.S_IRUSR)
    tmp_path.chmod(stat.S_IRUSR | stat.S_IXUSR)
    try:
        with Library.open(path, read_only=True) as library:
            assert len(library.articles.all()) == 1
    finally:
        tmp_path.chmod(stat.S_IRWXU)


def test_a_write_that_was_interrupted_is_taken_back_even_when_opened_for_reading(tmp_path):
    path = a_library(tmp_path)
    connection = sqlite3.connect(path, isolation_level=None)
    connection.executescript("""
        PRAGMA journal_mode = TRUNCATE; PRAGMA cache_size = 1;
        BEGIN; DELETE FROM annotations; CREATE TABLE spill (x); INSERT INTO spill VALUES (zeroblob(1000000));
    """)
    torn = tmp_path / "torn.briefbook"
    shutil.copyfile(f"{path}-journal", f"{torn}-journal")
    shutil.copyfile(path, torn)
    connection.close()
    with Library.open(torn, read_only=True) as library:
        assert len(library.annotations.all()) == 1


def test_another_programs_write_lock_is_said(tmp_path, monkeypatch):
    monkeypatch.setattr(database, "PATIENCE", 0.05)
    path = a_library(tmp_path)
    stranger = sqlite3.connect(path, isolation_level=None)
    with contextlib.closing(stranger), Library.open(path) as library:
        stranger.execute("BEGIN IMMEDIATE")
        with pytest.raises(BriefbookError, match="Another program is using"):
            library.articles.add(a_draft())
        stranger.execute("ROLLBACK")
        library.articles.add(a_draft("Later."))
        assert len(library.articles.all()) == 2


@pytest.mark.parametrize(
    ("version", "mode"),
    [
        ((3, 40, 1), "TRUNCATE"),
        ((3, 44, 5), "TRUNCATE"),
        ((3, 44, 6), "WAL"),
        ((3, 45, 0), "TRUNCATE"),
        ((3, 50, 6), "TRUNCATE"),
        ((3, 50, 7), "WAL"),
        ((3, 51, 2), "TRUNCATE"),
        ((3, 51, 3), "WAL"),
        ((3, 54, 1), "WAL"),
    ],
)
def test_the_journal_is_chosen_by_what_this_sqlite_can_be_trusted_with(version, mode):
    assert database.journal_mode(version) == mode


@pytest.mark.parametrize("mode", ["WAL", "TRUNCATE"])
def test_nothing_is_left_beside_a_library_that_was_closed(tmp_path, monkeypatch, mode):
    monkeypatch.setattr(database, "journal_mode", lambda version: mode)
    path = a_library(tmp_path)
    with Library.open(path) as library, Library.open(path, read_only=True) as reader:
        assert library._db.execute("PRAGMA journal_mode").fetchone() == (mode.lower(),)
        library.articles.add(a_draft("Later."))
        assert len(reader.articles.all()) == 2
        reader.close()
    assert list(tmp_path.iterdir()) == [path]


def test_every_commit_reaches_the_disk_and_the_schema_is_not_trusted(tmp_path):
    with Library.open(a_library(tmp_path)) as library:
        values = [
            library._db.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("synchronous", "trusted_schema", "cell_size_check", "foreign_keys", "recursive_triggers")
        ]
    assert values == [2, 0, 1, 1, 1]
