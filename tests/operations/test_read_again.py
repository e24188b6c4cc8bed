from __future__ import annotations

import pytest

from briefbook.errors import BriefbookError, ImportFailed
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


def test_an_article_with_marks_is_left_as_it_is(library, misread):
    mark(library, misread, misread.body.text[:4])
    with pytest.raises(BriefbookError, match="has annotations"):
        read_again(library, misread.id, "windows-1251")
    assert library.articles.get(misread.id).body == misread.body


def test_an_encoding_that_does_not_exist_changes_nothing(library, misread):
    with pytest.raises(ImportFailed, match="there is no text encoding “klingon”"):
        read_again(library, misread.id, "klingon")
    assert library.articles.ids() == (misread.id,)


def test_what_says_itself_how_its_letters_are_read_is_not_read_again(library, tmp_path):
    (tmp_path / "boats.docx").write_bytes(a_docx(p("Boats pass again.")))
    (kept,) = import_files(library, (tmp_path / "boats.docx",))
    with pytest.raises(BriefbookError, match="itself says how its letters"):
        read_again(library, kept.article.id, "cp1252")
