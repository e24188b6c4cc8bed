from __future__ import annotations

from briefbook.library.doctor import doctor, repair
from briefbook.library.library import Library
from briefbook.operations.correct_text import correct_words
from briefbook.operations.merge import merge
from tests.builders import a_draft, a_picture, a_pictured_draft
from tests.library.shelf import dump, recapture
from tests.library.test_doctor import harm

CHART, MAP = a_picture(), a_picture(60, 20, "maroon")


def kept(library):
    return {sha256 for (sha256,) in library._db.execute("SELECT sha256 FROM pictures")}


def a_pictured_library(path):
    with Library.create(path) as library:
        library.articles.add(a_pictured_draft(CHART, MAP))
    return path


def test_the_pictures_of_an_article_are_kept_as_they_came(library):
    article = library.articles.add(a_pictured_draft(CHART, MAP))
    assert [library.pictures.get(block.target) for block in article.body.blocks[1:]] == [CHART, MAP]
    assert library.pictures.get("none") is None


def test_a_picture_that_no_figure_shows_is_not_kept(library):
    draft = a_draft("Words only.")
    library.articles.add(type(draft)(draft.source, draft.original, draft.details, draft.body, pictures=(CHART,)))
    assert kept(library) == set()


def test_a_picture_in_two_articles_is_kept_once_and_goes_with_the_last_of_them(tmp_path):
    path = tmp_path / "talks.briefbook"
    with Library.create(path) as library:
        first = library.articles.add(a_pictured_draft(CHART, MAP))
        library.articles.add(a_pictured_draft(CHART, CHART, file_name="again.txt"))
        library.articles.remove(first.id)
        assert kept(library) == {CHART.sha256, MAP.sha256}
    with Library.open(path) as library:
        assert kept(library) == {CHART.sha256}


def test_undo_and_redo_leave_an_article_with_its_pictures(library):
    article = library.articles.add(a_pictured_draft(CHART))
    before = dump(library)
    library.articles.remove(article.id)
    library.undo()
    assert dump(library) == before
    assert library.pictures.get(CHART.sha256) == CHART


def test_an_earlier_capture_keeps_its_pictures(tmp_path):
    path = tmp_path / "talks.briefbook"
    with Library.create(path) as library:
        recapture(library, library.articles.add(a_pictured_draft(CHART)), "Now without a chart.")
    with Library.open(path) as library:
        assert library.pictures.get(CHART.sha256) == CHART


def test_a_corrected_article_keeps_its_pictures(library):
    article = library.articles.add(a_pictured_draft(CHART, MAP))
    corrected = correct_words(library, article, "Chart 2", "Map 2")
    assert corrected.body.pictures == (CHART.sha256, MAP.sha256)
    assert corrected.body.blocks[2].text == "Map 2."


def test_a_merged_article_keeps_the_pictures_of_both(tmp_path):
    path = tmp_path / "talks.briefbook"
    with Library.create(path) as library:
        older = library.articles.add(a_pictured_draft(CHART))
        merge(library, library.articles.add(a_pictured_draft(MAP, file_name="newer.txt")), older)
    with Library.open(path) as library:
        assert kept(library) == {CHART.sha256, MAP.sha256}
        assert library.articles.get(older.id).body.pictures == (MAP.sha256,)


def test_an_edition_has_the_pictures_of_its_sources_each_once(library):
    book = library.books.add("Talks")
    for draft in (a_pictured_draft(CHART, MAP), a_pictured_draft(MAP, file_name="again.txt")):
        library.books.add_source(book.id, library.articles.add(draft).id)
    library.articles.add(a_pictured_draft(a_picture(90, 90), file_name="elsewhere.txt"))
    edition = library.editions.edition(book.id)
    assert edition.pictures == (CHART, MAP)
    assert edition.picture(MAP.sha256) == MAP


def test_an_edition_has_the_pictures_that_the_analysts_texts_show(library):
    library.articles.add(a_pictured_draft(CHART, MAP))
    book = library.books.add("Talks")
    chapter = library.books.add_chapter(book.id, "Trade", introduction=f"![The chart](picture:{CHART.sha256})")
    library.books.place(chapter.id, text=f"![](picture:{MAP.sha256}) ![Not one](https://example.org/x.png)")
    edition = library.editions.edition(book.id)
    assert edition.pictures == (CHART, MAP)
    (own,) = edition.chapters[0].entries
    assert [(block.text, block.target) for block in own.body.blocks] == [("Picture", MAP.sha256), ("Not one", "")]


def test_backups_and_repaired_libraries_have_the_pictures(tmp_path):
    path = a_pictured_library(tmp_path / "talks.briefbook")
    with Library.open(path) as library:
        library.backup(tmp_path / "copy.briefbook")
    assert repair(path, tmp_path / "repaired.briefbook") == ()
    for copy in ("copy.briefbook", "repaired.briefbook"):
        with Library.open(tmp_path / copy) as library:
            assert library.pictures.get(MAP.sha256) == MAP


def test_a_damaged_picture_is_said_and_not_shown(tmp_path):
    path = a_pictured_library(tmp_path / "talks.briefbook")
    assert doctor(path) == ()
    harm(path, f"UPDATE pictures SET content = x'00' WHERE sha256 = '{CHART.sha256}'")
    assert doctor(path) == (
        f"The picture with SHA-256 {CHART.sha256} has been altered; the words of its figure are whole.",
    )
    with Library.open(path) as library:
        (article,) = library.articles.all()
        assert library.pictures.of_bodies([library.articles.get(article.id).body]) == (MAP,)


def test_a_missing_picture_is_said(tmp_path):
    path = a_pictured_library(tmp_path / "talks.briefbook")
    harm(path, f"DELETE FROM pictures WHERE sha256 = '{CHART.sha256}'")
    assert doctor(path) == (
        f"A picture of “talks.txt” is missing (SHA-256 {CHART.sha256}); the words of its figure are whole.",
    )


def test_the_size_of_a_picture_is_told_without_its_bytes():
    with Library.in_memory() as library:
        library.articles.add(a_pictured_draft(MAP))
        assert library.pictures.size(MAP.sha256) == (MAP.width, MAP.height)
        assert library.pictures.size("0" * 64) is None
