from __future__ import annotations

import hashlib
from dataclasses import replace

import pytest

from briefbook.errors import NotFound
from briefbook.library.captures import text_sha256
from briefbook.model.article import Details, ReadingState, Suggestion
from briefbook.model.body import Block, Body, Kind, Mark, MarkKind
from tests.builders import STATED, a_draft


def test_an_article_is_kept_as_it_was_read(library):
    body = Body(
        (
            Block(Kind.HEADING, "Grain 🌾", level=2),
            Block(
                Kind.LIST_ITEM, "first", level=1, marker="1.", marks=(Mark(0, 5, MarkKind.LINK, "https://a.example"),)
            ),
            Block(Kind.REFERENCE, "Ibid.", marker="4"),
        )
    )
    hint = Suggestion("published", "2026-05", "“not before May”")
    draft = replace(a_draft(), body=body, suggestions=(hint,))
    kept = library.articles.get(library.articles.add(draft).id)
    assert (kept.source, kept.details, kept.body) == (draft.source, draft.details, draft.body)
    assert (kept.state, kept.suggestions) == (ReadingState.NEW, (hint,))


def test_the_original_bytes_are_kept_unchanged(library):
    content = bytes(range(256))
    source = replace(a_draft().source, sha256=hashlib.sha256(content).hexdigest(), size=256)
    article = library.articles.add(replace(a_draft(), original=content, source=source))
    assert library.articles.original(article.id) == content


def test_articles_are_listed_in_the_order_of_adding_with_what_they_lack(library):
    library.articles.add(a_draft("One two three."))
    library.articles.add(a_draft("Four.", file_name="bare.txt", details=Details()))
    first, second = library.articles.all()
    assert (first.title, first.words, first.missing) == ("The harbour talks", 3, ())
    assert (second.title, second.file_name) == ("bare.txt", "bare.txt")
    assert second.missing == Details().missing


@pytest.mark.parametrize("ref", ["The harbour talks", "the HARBOUR talks", "talks.txt"])
def test_an_article_is_found_by_title_or_file_name(library, ref):
    article = library.articles.add(a_draft())
    assert library.articles.find(ref) == article


def test_an_article_is_found_by_its_id_and_its_beginning(library):
    article = library.articles.add(a_draft())
    assert library.articles.find(article.id) == library.articles.find(article.id[:5]) == article


def test_a_word_for_no_article_or_for_two_is_said(library):
    with pytest.raises(NotFound, match="There is no article “none”"):
        library.articles.find("none")
    library.articles.add(a_draft("One."))
    library.articles.add(a_draft("Two."))
    with pytest.raises(NotFound, match="fits 2 articles"):
        library.articles.find("talks.txt")
    with pytest.raises(NotFound):
        library.articles.find("")


def test_the_same_bytes_and_the_same_text_are_recognised(library):
    article = library.articles.add(a_draft("The same words."))
    draft = a_draft("The same words.", file_name="again.txt")
    assert library.articles.by_sha256(draft.source.sha256) == article
    assert library.articles.by_text(text_sha256(draft.body)) == article
    assert library.articles.by_sha256("0" * 64) is None
    assert library.articles.by_text("0" * 64) is None


def test_details_and_state_are_replaced(library):
    article = library.articles.add(a_draft())
    details = replace(STATED, published="2026-05-17", authors=())
    assert library.articles.describe(article.id, details).details == details
    library.articles.set_state(article.id, ReadingState.READ)
    assert library.articles.all()[0].state is ReadingState.READ


def test_verbs_on_an_article_that_is_gone_say_so(library):
    gone = library.articles.add(a_draft())
    library.articles.remove(gone.id)
    for verb in (library.articles.get, library.articles.remove, library.articles.original):
        with pytest.raises(NotFound):
            verb(gone.id)
