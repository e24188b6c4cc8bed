from __future__ import annotations

import pytest

from briefbook.model.article import Details
from briefbook.operations.import_files import Status, import_files
from briefbook.operations.update import recognise, told, update
from tests.builders import a_draft
from tests.library.shelf import mark

STORY = (
    "The two mayors met on Monday in the old town hall and agreed on the boats after a night of talks.",
    "Tariffs on grain fall by four percent in the spring, and the fish market opens again in the summer.",
    "Both envoys stayed for the concert afterwards, which nobody in the harbour had expected them to do.",
)
CHANGED = (*STORY[:2], "Only one envoy stayed for the concert afterwards, and the other one took the night train home.")
OTHER = ("Rain fell on the hills for the ninth day.", "The reservoirs are full, says the keeper of the dam.")


def addressed(url, *paragraphs, title="The harbour talks", file_name="talks.txt"):
    return a_draft(*paragraphs, file_name=file_name, details=Details(title=title, url=url))


def newer_of(library, draft):
    found = recognise(library, draft).newer_of
    return found and found.label


def test_the_same_address_and_a_changed_text_are_a_newer_version(library):
    library.articles.add(addressed("https://www.post.example/talks/", *STORY))
    again = addressed("http://post.example/talks?utm_source=mail", *CHANGED, title="Talks end", file_name="x.html")
    assert newer_of(library, again) == "The harbour talks"


def test_the_same_address_with_quite_another_text_is_another_article_and_that_is_said(library):
    library.articles.add(addressed("https://post.example/latest", *STORY))
    found = recognise(library, addressed("https://post.example/latest", *OTHER, title="Rain", file_name="rain.txt"))
    assert found.newer_of is None
    assert "has the address of “The harbour talks”" in found.remarks[0]


def test_the_front_page_of_a_site_is_no_address(library):
    library.articles.add(addressed("https://post.example/", *STORY, file_name="a.html"))
    assert newer_of(library, addressed("https://post.example", *CHANGED, title="Other", file_name="b.html")) is None


@pytest.mark.parametrize("name", ["talks.txt", "talks (1).txt", "talks - Copy.txt"])
def test_the_same_file_name_and_most_of_the_words_are_a_newer_version(library, name):
    library.articles.add(a_draft(*STORY))
    assert newer_of(library, a_draft(*CHANGED, file_name=name)) == "The harbour talks"


def test_the_same_file_name_with_other_words_is_another_article(library):
    library.articles.add(a_draft(*STORY, file_name="index.html", details=Details(title="Talks")))
    assert recognise(library, a_draft(*OTHER, file_name="index.html", details=Details(title="Rain"))).newer_of is None


def test_two_papers_with_one_wire_story_stay_two_articles_and_the_likeness_is_said(library):
    library.articles.add(a_draft(*STORY, details=Details(title="The harbour talks", publisher="The Post")))
    found = recognise(library, a_draft(*CHANGED, details=Details(title="The harbour talks", publisher="The Ledger")))
    assert found.newer_of is None
    assert found.remarks[0].endswith("% the same as “The harbour talks”.")
    assert found.kin == library.articles.ids()


def test_a_passage_that_another_article_has_too_is_said_with_how_much_it_is(library):
    library.articles.add(a_draft(*STORY, details=Details(title="The harbour talks", publisher="The Post")))
    found = recognise(library, a_draft(*OTHER, STORY[0], *OTHER, STORY[1], details=Details(title="Rain")))
    assert found.remarks[0].startswith("It shares passages with “The harbour talks”: ")
    assert found.kin == library.articles.ids()


def test_articles_of_one_file_are_not_taken_for_versions_of_each_other(library):
    library.articles.add(a_draft(*STORY, details=Details(title="One")))
    draft = a_draft(*CHANGED, details=Details(title="Two"))
    assert recognise(library, draft, by_file_name=False).newer_of is None


def test_a_file_that_comes_again_changed_is_an_update_in_one_step(library, tmp_path):
    file = tmp_path / "talks.txt"
    file.write_text("\n\n".join(STORY))
    (added,) = import_files(library, (file,))
    article = library.articles.get(added.article.id)
    mark(library, article, "Tariffs on grain fall by four percent")
    mark(library, article, "Both envoys stayed for the concert")
    file.write_text("\n\n".join(CHANGED))
    (updated,) = import_files(library, (file,))
    assert (updated.status, updated.article.id) == (Status.UPDATED, added.article.id)
    assert updated.message.endswith("2 annotations: 1 kept, 1 doubtful.")
    assert len(library.captures.of_article(added.article.id)) == 2
    assert library.undo() == "Import 1 file"
    assert len(library.captures.of_article(added.article.id)) == 1


def test_the_earlier_version_is_known_when_it_comes_again(library, tmp_path):
    file = tmp_path / "talks.txt"
    for text in (STORY, CHANGED):
        file.write_text("\n\n".join(text))
        import_files(library, (file,))
    file.write_text("\n\n".join(STORY))
    (again,) = import_files(library, (file,))
    assert again.status is Status.DUPLICATE


def test_what_is_known_stays_and_gaps_are_filled(library):
    article = library.articles.add(a_draft(*STORY, details=Details(title="My title")))
    draft = a_draft(*CHANGED, details=Details(title="Talks end", publisher="The Post", modified="2026-06-03"))
    assert told(update(library, article, draft)) == "It has no annotations."
    details = library.articles.get(article.id).details
    assert (details.title, details.publisher, details.modified) == ("My title", "The Post", "2026-06-03")
