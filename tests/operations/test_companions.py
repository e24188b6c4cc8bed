from __future__ import annotations

import os

import pytest

from briefbook.operations.companions import companions
from briefbook.operations.correct_text import correct_words
from briefbook.operations.import_files import Status, import_files
from tests.importers.making.pictures import SVG, jpeg, packed, png
from tests.importers.making.pictures import chart as a_chart
from tests.library.shelf import mark

WORDS = "The ferry crossed the sound in the morning and nobody on the quay could say who had ordered it to sail at all."


def saved_page(folder, name="page.html", ending="_files", body='<img src="page_files/a.png" alt="Bars">'):
    page = folder / name
    page.write_text(f"<html><body><article><h1>Boats</h1><p>{WORDS}</p>{body}<p>{WORDS}</p></article></body></html>")
    beside = folder / f"{page.stem}{ending}"
    beside.mkdir()
    (beside / "a.png").write_bytes(png())
    return page, beside


@pytest.mark.parametrize("ending", ["_files", "-Dateien", ".files", "_fichiers"])
def test_the_pictures_in_the_folder_of_a_page_are_found_by_their_names(tmp_path, ending):
    page, beside = saved_page(tmp_path, ending=ending)
    (beside / "photo").write_bytes(jpeg())
    (beside / "moving.webp").write_bytes(packed(a_chart(), "WEBP"))
    assert sorted(companions(page)) == ["a.png", "moving.webp", "photo"]


def test_what_is_no_picture_and_what_lies_deeper_is_not_read(tmp_path):
    page, beside = saved_page(tmp_path)
    (beside / "script.js").write_text("steal()")
    (beside / "sketch.svg").write_bytes(SVG)
    (beside / "inner").mkdir()
    (beside / "inner" / "b.png").write_bytes(png())
    assert list(companions(page)) == ["a.png"]


def test_links_and_pipes_are_not_followed(tmp_path):
    page, beside = saved_page(tmp_path)
    (tmp_path / "secret.png").write_bytes(png())
    (beside / "b.png").symlink_to(tmp_path / "secret.png")
    os.mkfifo(beside / "c.png")
    other, elsewhere = saved_page(tmp_path, "other.html")
    (tmp_path / "linked.html").write_text(other.read_text())
    (tmp_path / "linked_files").symlink_to(elsewhere)
    assert list(companions(page)) == ["a.png"]
    assert companions(tmp_path / "linked.html") == {}


def test_other_files_have_no_companions(tmp_path):
    page, _ = saved_page(tmp_path)
    assert companions(page.rename(tmp_path / "page.txt")) == {}
    assert companions(tmp_path / "none.html") == {}


def test_a_saved_page_is_imported_with_its_pictures(library, tmp_path):
    page, _ = saved_page(tmp_path)
    (file,) = import_files(library, (page,))
    article = library.articles.get(file.article.id)
    (figure,) = [block for block in article.body.blocks if block.target]
    assert (file.status, figure.text, file.warnings) == (Status.ADDED, "Bars", ())
    assert library.pictures.get(figure.target).content == png()


def test_a_page_that_comes_again_with_its_folder_gets_its_pictures(library, tmp_path):
    page, beside = saved_page(tmp_path)
    beside.rename(tmp_path / "away")
    (first,) = import_files(library, (page,))
    article = library.articles.get(first.article.id)
    note = mark(library, article, "The ferry crossed", comment="When?")
    (tmp_path / "away").rename(beside)
    (again,) = import_files(library, (page,))
    assert (again.status, again.message) == (Status.UPDATED, "“Boats” with its pictures. 1 annotation: 1 kept.")
    assert len(library.articles.get(article.id).body.pictures) == 1
    assert library.annotations.get(note.id).capture_id == library.articles.get(article.id).capture_id
    (last,) = import_files(library, (page,))
    assert last.status is Status.DUPLICATE


def test_a_text_that_was_corrected_stays_so_when_its_pictures_come(library, tmp_path):
    page, beside = saved_page(tmp_path)
    beside.rename(tmp_path / "away")
    (first,) = import_files(library, (page,))
    correct_words(library, library.articles.get(first.article.id), "ferry", "boat", all_of_them=True)
    (tmp_path / "away").rename(beside)
    (again,) = import_files(library, (page,))
    assert again.status is Status.DUPLICATE


def test_a_page_that_names_other_files_gets_none_of_them(library, tmp_path):
    (tmp_path / "secret.png").write_bytes(png(200, 200))
    named = ("../secret.png", f"file://{tmp_path}/secret.png", f"{tmp_path}/secret.png", "secret.png")
    body = "".join(f'<img src="{one}" alt="{number}">' for number, one in enumerate(named))
    page, _ = saved_page(tmp_path, body=body)
    (file,) = import_files(library, (page,))
    assert library.articles.get(file.article.id).body.pictures == ()
    assert "names 4 remote or local files" in file.warnings[0]
