from __future__ import annotations

import contextlib
import sqlite3

import pytest

from briefbook.errors import BriefbookError, CannotWrite
from briefbook.library.doctor import doctor, repair
from briefbook.library.library import Library
from tests.builders import a_draft
from tests.library.shelf import dump, fill


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "talks.briefbook"
    with Library.create(path) as library:
        fill(library)
    return path


def harm(path, *statements):
    with contextlib.closing(sqlite3.connect(path)) as connection, connection:
        for statement in statements:
            connection.execute(statement)


def test_a_sound_library_is_healthy_and_left_as_it_is(path):
    before = path.read_bytes()
    assert doctor(path) == ()
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("harmful", "finding"),
    [
        ("UPDATE originals SET content = x'00'", "has been altered"),
        ("DELETE FROM originals", "“talks.txt” is missing"),
        ("UPDATE annotations SET start = start + 1", "do not stand at its place: “Tariffs on grain”"),
        ("UPDATE captures SET body = '[{'", "The text of “talks.txt” is damaged"),
        ("UPDATE captures SET body = replace(body, 'grain', 'gravel')", "The text of “talks.txt” has been altered"),
        ("DELETE FROM books", "of the chapters belong to something"),
        ("UPDATE points SET text = 'Unheard of.'", "search index does not match"),
    ],
)
def test_what_is_wrong_is_found(path, harmful, finding):
    harm(path, harmful)
    assert any(finding in found for found in doctor(path))


def test_an_article_whose_text_is_damaged_is_said_and_can_be_removed(path):
    harm(path, "UPDATE captures SET body = '[{'", "DELETE FROM search_rows", "UPDATE state SET folding = ''")
    with Library.open(path) as library:
        (article,) = library.articles.all()
        with pytest.raises(BriefbookError, match="is damaged"):
            library.articles.get(article.id)
        assert library.search.find("harbour")
        library.articles.remove(article.id)
    assert doctor(path) == ()


def test_a_file_that_is_no_library_is_a_finding(tmp_path):
    other = tmp_path / "notes.db"
    other.write_text("mine")
    assert "not a briefbook library" in doctor(other)[0]


def test_a_repaired_library_is_whole_again_where_the_rows_were(path, tmp_path):
    with Library.open(path, read_only=True) as library:
        before = dump(library)
    harm(path, "DELETE FROM search_index_data WHERE id > 10")
    assert doctor(path)
    whole = path.read_bytes()
    assert repair(path, tmp_path / "repaired.briefbook") == ()
    assert path.read_bytes() == whole
    assert doctor(tmp_path / "repaired.briefbook") == ()
    with Library.open(tmp_path / "repaired.briefbook") as repaired:
        assert dump(repaired) == before


def test_a_text_that_was_altered_is_told_and_taken_as_it_is(path, tmp_path):
    harm(path, "UPDATE captures SET body = replace(body, 'harbour', 'airport')")
    (loss,) = repair(path, tmp_path / "repaired.briefbook")
    assert "“talks.txt” has been altered" in loss
    assert doctor(tmp_path / "repaired.briefbook") == ()


def test_what_the_analyst_wrote_on_a_lost_article_is_told(path, tmp_path):
    harm(path, "DELETE FROM articles")
    losses = repair(path, tmp_path / "repaired.briefbook")
    assert any("“Check the figure.”" in loss for loss in losses)
    assert doctor(tmp_path / "repaired.briefbook") == ()


def test_most_rows_outlive_a_page_that_cannot_be_read(tmp_path):
    path = tmp_path / "talks.briefbook"
    with Library.create(path) as library, library.edit("Import"):
        for number in range(200):
            library.articles.add(a_draft(f"Number {number}. " + "word " * 300))
    with contextlib.closing(sqlite3.connect(path)) as connection:
        (pages, size) = (connection.execute(f"PRAGMA page_{name}").fetchone()[0] for name in ("count", "size"))
    content = bytearray(path.read_bytes())
    content[(pages // 2) * size : (pages // 2 + 1) * size] = bytes(size)
    path.write_bytes(content)
    assert doctor(path)
    repair(path, tmp_path / "repaired.briefbook")
    assert doctor(tmp_path / "repaired.briefbook") == () or len(doctor(tmp_path / "repaired.briefbook")) < 5
    with Library.open(tmp_path / "repaired.briefbook") as repaired:
        assert len(repaired.articles.all()) > 190


def test_a_repair_writes_over_nothing_and_refuses_what_is_no_library(path, tmp_path):
    with pytest.raises(CannotWrite, match="already exists"):
        repair(path, path)
    stranger = tmp_path / "notes.db"
    stranger.write_text("mine")
    with pytest.raises(BriefbookError, match="not a briefbook library"):
        repair(stranger, tmp_path / "repaired.briefbook")
    assert not (tmp_path / "repaired.briefbook").exists()
