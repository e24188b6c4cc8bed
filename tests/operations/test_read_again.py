from __future__ import annotations

from dataclasses import replace

import pytest

from briefbook.errors import BriefbookError, ImportFailed
from briefbook.model.anchor import describe
from briefbook.model.article import Verdict
from briefbook.operations.import_files import import_files
from briefbook.operations.read_again import read_again
from tests.importers.making.zips import a_docx, p
from tests.library.shelf import dump, mark

TEXT = "Мост через реку открыт, и паромы больше не нужны. " * 10


@pytest.fixture
def misread(library, tmp_path):
    (tmp_path / "bridge.txt").write_bytes(TEXT.encode("cp1251"))
    (file,) = import_files(library, (tmp_path,), encoding="cp1252")
    library.articles.set_verdict(file.article.id, Verdict.KEEP)
    return library.articles.get(file.article.id)


def test_the_original_is_read_in_the_other_encoding_in_one_step(library, misread):
    before = dump(library)
    article = read_again(library, misread.id, "windows-1251")
    assert (article.body.text, article.verdict) == (TEXT.strip(), Verdict.KEEP)
    assert library.articles.ids() == (article.id,)
    library.undo()
    assert dump(library) == before


def test_what_is_marked_goes_to_the_same_bytes(library, misread):
    marked = mark(library, misread, misread.body.text[5:20])
    read_again(library, misread.id, "windows-1251")
    (annotation,) = library.annotations.of_article(misread.id)
    assert (annotation.id, annotation.quote) == (marked.id, TEXT[5:20])
    assert library.carryings.count_undecided() == 0


def test_letters_of_several_bytes_are_counted_right(library, tmp_path):
    (tmp_path / "bridge.txt").write_bytes(("Où l’été s’achève, la Straße est fermée. " * 8).encode())
    (file,) = import_files(library, (tmp_path,), encoding="cp1252")
    text = library.articles.get(file.article.id).body.text
    start = text.index("la Stra")
    library.annotations.add(file.article.id, describe(text, start, text.index(" est")))
    read_again(library, file.article.id, "utf-8")
    assert [one.quote for one in library.annotations.of_article(file.article.id)] == ["la Straße"]


def test_the_text_as_it_was_stays_readable_and_what_the_analyst_typed_stays(library, misread):
    article = library.articles.get(misread.id)
    library.articles.describe(misread.id, replace(article.details, publisher="The River Post"))
    article = read_again(library, misread.id, "windows-1251")
    assert len(library.captures.of_article(misread.id)) == 2
    assert article.details.publisher == "The River Post"


def test_reading_the_same_again_changes_nothing(library, misread):
    with pytest.raises(BriefbookError, match="reads the same as cp1252"):
        read_again(library, misread.id, "cp1252")
    assert len(library.captures.of_article(misread.id)) == 1


def test_an_encoding_that_does_not_exist_changes_nothing(library, misread):
    with pytest.raises(ImportFailed, match="there is no text encoding “klingon”"):
        read_again(library, misread.id, "klingon")
    assert library.articles.ids() == (misread.id,)


def test_what_says_itself_how_its_letters_are_read_is_not_read_again(library, tmp_path):
    (tmp_path / "boats.docx").write_bytes(a_docx(p("Boats pass again.")))
    (kept,) = import_files(library, (tmp_path / "boats.docx",))
    with pytest.raises(BriefbookError, match="itself says how its letters"):
        read_again(library, kept.article.id, "cp1252")
