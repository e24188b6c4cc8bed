from __future__ import annotations

import pytest

from briefbook.errors import NotFound
from briefbook.library.library import Library
from briefbook.model.article import Making
from tests.builders import a_draft
from tests.library.shelf import TALKS, dump, fill, mark, recapture


def test_an_article_has_one_capture_at_first(library):
    article = library.articles.add(a_draft(*TALKS))
    (capture,) = library.captures.of_article(article.id)
    assert (capture.id, capture.sequence, capture.body) == (article.capture_id, 1, article.body)
    assert (capture.source, capture.made) == (article.source, Making.READ)


def test_a_newer_capture_is_the_articles_text_and_the_old_one_stays_readable(library):
    article = library.articles.add(a_draft(*TALKS))
    newer = recapture(library, article, *TALKS, "And then it rained for a week.")
    assert library.articles.get(article.id).capture_id == newer.id
    assert library.articles.all()[0].words == newer.body.words
    assert [one.body.text for one in library.captures.of_article(article.id)] == [article.body.text, newer.body.text]
    assert library.captures.find(article.id, 1).body == article.body
    assert library.articles.original(article.id) == newer.body.text.encode()


def test_a_capture_that_is_not_there_is_said(library):
    article = library.articles.add(a_draft(*TALKS))
    with pytest.raises(NotFound, match="has 1 capture; there is none with the number 2"):
        library.captures.find(article.id, 2)
    with pytest.raises(NotFound, match="There is no capture"):
        library.captures.get("none")
    library.articles.remove(article.id)
    with pytest.raises(NotFound, match="There is no article"):
        recapture(library, article, "Words.")


def test_an_article_is_known_by_the_bytes_and_the_text_of_each_capture(library):
    article = library.articles.add(a_draft(*TALKS))
    recapture(library, article, *TALKS[1:])
    assert library.articles.by_sha256(article.source.sha256).id == article.id


def test_only_the_newest_text_is_found_by_search(library):
    article = library.articles.add(a_draft(*TALKS))
    recapture(library, article, *TALKS[1:], "And then it rained.")
    assert [hit.kind for hit in library.search.find("rained")] == ["article"]
    assert library.search.find("handshake") == ()


def test_an_update_is_one_step_that_undo_takes_back_with_everything(library):
    shelf = fill(library)
    before = dump(library)
    recapture(library, shelf.article, TALKS[0], "Nothing is said of tariffs now.")
    after = dump(library)
    assert (library.undo(), dump(library)) == ("Update article", before)
    library.redo()
    assert dump(library) == after


def test_updated_libraries_survive_being_closed_and_copied(tmp_path):
    path = tmp_path / "talks.briefbook"
    with Library.create(path) as library:
        shelf = fill(library)
        recapture(library, shelf.article, TALKS[0])
    with Library.open(path) as library:
        assert [one.sequence for one in library.captures.of_article(shelf.article.id)] == [1, 2]
        assert len(library.carryings.undecided()) == 1
        library.backup(tmp_path / "copy.briefbook")


def test_marks_made_after_an_update_stand_in_the_new_text(library):
    article = library.articles.add(a_draft(*TALKS))
    newer = recapture(library, article, "A new lead.", *TALKS)
    assert mark(library, library.articles.get(article.id), "A new lead").capture_id == newer.id
