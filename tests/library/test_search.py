from __future__ import annotations

import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefbook.library.folding import fold
from briefbook.library.library import Library
from briefbook.model.article import Details, Suggestion
from briefbook.model.body import Block, Body, Kind
from briefbook.model.book import PointKind
from tests.builders import STATED, a_body, a_draft
from tests.library.shelf import fill, mark


def kinds(hits):
    return {hit.kind for hit in hits}


def marked(hit):
    return [hit.snippet[start:end] for start, end in hit.spans]


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("They met in Zürich.", "zurich"),
        ("They met in Zurich.", "Zürich"),
        ("Prezydent z Łodzi.", "lodzi"),
        ("Die Straße nach Süden.", "STRASSE sued"[:9]),
        ("The o\ufb03cial \ufb01gure.", "official figure"),
        ("In \uff12\uff10\uff12\uff16 ＡＳＥＡＮ met.", "2026 asean"),
        ("The co\u00adope\u200bra\u2060tion goes on.", "cooperation"),
        ("首相は石破茂である。", "石破"),
        ("首相は石破茂である。", "石破茂"),
        ("習近平とAI石破の会談", "ai 石破"),
        ("윤석열이 말했다", "윤석"),
        (unicodedata.normalize("NFD", "윤석열이 말했다"), "윤석"),
        ("นายกรัฐมนตรีพูด", "รัฐ"),
        (unicodedata.normalize("NFD", "Café Ångström"), "café ångström"),
        ("Café Ångström", unicodedata.normalize("NFD", "café ångström")),
        ("Ο Κυριάκος μίλησε", "κυριακος"),
        ("Пётр и Йемен", "петр йемен"),
        ("ｶﾞｽ pipelines", "ガス"),
        ("the envoy d’Arc spoke", "d'Arc"),
        ("one hundred tariffs", "tar"),
        ("well-known e-mail", "well known"),
    ],
)
def test_spellings_of_the_same_word_are_found(library, text, query):
    article = library.articles.add(a_draft("Something else.", text))
    (hit,) = library.search.find(query)
    assert (hit.kind, hit.id, hit.paragraph) == ("article", article.id, 2)
    assert marked(hit)


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("首相は石破茂である。", "破石"),
        ("首相は石破茂である。", "石茂"),
        ("The tariff falls.", '"tar" falls'),
        ("The tariff falls.", '"falls tariff"'),
        ("The tariff falls.", "tar falls"),
        ("И снова", "Йснова"),
    ],
)
def test_other_words_are_not_found(library, text, query):
    library.articles.add(a_draft(text))
    assert library.search.find(query) == ()


def test_quotes_comments_points_and_own_texts_are_searched(library):
    shelf = fill(library)
    library.books.place(shelf.chapter.id, text="Wheat is another matter.")
    assert kinds(library.search.find("tariffs")) == {"article", "annotation"}
    assert kinds(library.search.find("check figure")) == {"annotation"}
    assert kinds(library.search.find("cheaper")) == {"point"}
    assert kinds(library.search.find("wheat")) == {"text"}
    assert [hit.id for hit in library.search.find('"Grain first"')] == [shelf.chapter.id]


def test_an_annotation_is_found_with_its_paragraph(library):
    fill(library)
    (hit,) = [hit for hit in library.search.find("figure") if hit.kind == "annotation"]
    assert hit.paragraph == 2


def test_an_article_is_found_once_by_its_title_and_its_text(library):
    article = library.articles.add(a_draft("Talks in the harbour."))
    (hit,) = library.search.find("harbour")
    assert (hit.id, hit.paragraph, hit.snippet) == (article.id, 1, "Talks in the harbour.")


def test_authors_and_publisher_are_searched(library):
    library.articles.add(a_draft())
    assert len(library.search.find("holm coast review")) == 1


def test_a_snippet_is_the_text_as_written_with_the_found_words_marked(library):
    long = "Before the talks there was much to say about Łódź and its o\u00adld harbour. " * 3
    library.articles.add(a_draft("First.", long + "The ﬁgure of the Straße is out." + long))
    (hit,) = library.search.find("strasse figure")
    assert marked(hit) == ["ﬁgure", "Straße"]
    assert hit.snippet.startswith("…")
    assert hit.snippet.endswith("…")
    assert len(hit.snippet) < 200


def test_a_snippet_is_one_line_and_not_read_as_markup(library):
    body = Body((Block(Kind.TABLE, "Good\tTariff\n<b>Grain</b>\t4 %"),))
    library.articles.add(replace(a_draft(), body=body))
    (hit,) = library.search.find("grain")
    assert hit.snippet == "Good Tariff <b>Grain</b> 4 %"


@pytest.mark.parametrize(
    "query",
    [
        '"', '""', '"""', "NEAR(", "NEAR(a b, 2)", "d'Arc", "t:x", "title:harbour", "-x", "a -b", "+x", "^a", "a*", "*",
        "(", ")", "a AND", "OR", "NOT", "a AND NOT b", "\x00", "a\x00b", "\ud800", "{a b}:c", "%", "_", ";--", "'",
        "a" * 9999, "word " * 5000, '"' * 5001, "", "   ", "…", "\u200b", "石" * 2000, "é" * 100,
    ],
)  # fmt: skip
def test_nothing_that_is_asked_raises(library, query):
    fill(library)
    assert isinstance(library.search.find(query), tuple)


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=30))
def test_no_text_at_all_raises(query):
    with Library.in_memory() as library:
        library.articles.add(a_draft(query or "x"))
        library.search.find(query)


@settings(max_examples=40, deadline=None)
@given(st.text(st.characters(max_codepoint=0x2FFF, categories=["Lu", "Ll", "Lo", "Lm", "Mn", "Nd"]), min_size=1))
def test_a_text_is_found_by_itself(text):
    with Library.in_memory() as library:
        library.articles.add(a_draft(f"before {text} after", details=STATED))
        assert library.search.find(f'"{text}"') or not fold(text).strip()


def test_what_is_undone_is_not_found_and_what_is_redone_is(library):
    shelf = fill(library)
    library.articles.remove(shelf.article.id)
    assert kinds(library.search.find("tariffs")) == set()
    library.undo()
    assert kinds(library.search.find("tariffs")) == {"article", "annotation"}
    library.redo()
    assert kinds(library.search.find("tariffs")) == set()


def test_what_was_changed_is_found_by_its_new_words_only(library):
    shelf = fill(library)
    point = library.books.add_point(shelf.book.id, PointKind.SAY, "Herring first.")
    library.books.remove_point(point.id)
    library.books.set_up(shelf.book.id, shelf.book.set_up, title="Renamed")
    library.books.change_text(library.books.place(shelf.chapter.id, text="Cod.").id, "Haddock.")
    assert [bool(library.search.find(word)) for word in ("herring", "cod", "haddock")] == [False, False, True]


def test_several_changes_to_a_row_in_one_edit_leave_the_last(library):
    with library.edit("All at once"):
        shelf = fill(library)
        entry = library.books.place(shelf.chapter.id, text="Cod.")
        for word in ("Plaice.", "Haddock."):
            library.books.change_text(entry.id, word)
        assert library.search.find("haddock")
    assert [bool(library.search.find(word)) for word in ("cod", "plaice", "haddock")] == [False, False, True]


def test_the_best_comes_first_and_no_more_than_asked(library):
    for number in range(8):
        library.articles.add(a_draft(f"Number {number} has grain once among many other words of no weight at all."))
    best = library.articles.add(a_draft("Grain, grain and grain."))
    library.articles.add(a_draft("Nothing of it here."))
    hits = library.search.find("grain", limit=5)
    assert (len(hits), hits[0].id) == (5, best.id)


def test_an_index_made_by_another_folding_is_made_again(tmp_path):
    path = tmp_path / "talks.briefbook"
    with Library.create(path) as library:
        mark(library, library.articles.add(a_draft(*a_body("A tariff.").text.split("\n\n"))), "tariff")
        library._db.execute("INSERT INTO search_index (search_index) VALUES ('delete-all')")
        library._db.execute("UPDATE state SET folding = 'old'")
        assert library.search.find("tariff") == ()
    with Library.open(path) as library:
        assert kinds(library.search.find("tariff")) == {"article", "annotation"}


@pytest.mark.parametrize(
    ("language", "text", "query", "shown"),
    [
        ("en", "The negotiations went on.", "negotiation on", "negotiations"),
        ("en", "A fishing policy was agreed.", "policies", "policy"),
        ("de", "Die Verhandlungen in den Häusern dauern an.", "Verhandlung Haus", "Verhandlungen"),
        ("fr", "Les négociations ont repris.", "negociation repris", "négociations"),
        ("es", "Los puertos quedan cerrados.", "cerrado puerto", "cerrados"),
        ("sv", "Förhandlingarna fortsätter.", "förhandling fortsätter", "Förhandlingarna"),
        ("ru", "Переговоры о портах продолжаются.", "порт продолжаются", "портах"),
        (
            "",
            "The negotiations went on, and the council of the town was not asked.",
            "negotiation town",
            "negotiations",
        ),
    ],
)
def test_other_forms_of_a_word_are_found_in_the_language_of_the_articles(library, language, text, query, shown):
    detected = (Suggestion("language", "en", "because"),)
    draft = replace(a_draft(text, details=Details(language=language)), suggestions=detected)
    article = library.articles.add(draft)
    (hit,) = library.search.find(query)
    assert hit.id == article.id
    assert shown in marked(hit)


def test_what_is_written_as_asked_comes_first_and_quotation_marks_ask_for_just_that(library):
    forms, itself = (
        library.articles.add(a_draft(text, details=Details(title=text, language="en")))
        for text in ("Ports ports open.", "One port and much else that has nothing to do with it stays open.")
    )
    assert [hit.id for hit in library.search.find("port open")] == [itself.id, forms.id]
    assert [hit.id for hit in library.search.find('"port" open')] == [itself.id]


def test_forms_of_a_language_that_the_library_does_not_hold_are_not_looked_for(library):
    library.articles.add(a_draft("Die Verhandlungen dauern an.", details=Details(language="ja")))
    assert library.search.find("Verhandlung andauern") == ()


def test_only_articles_in_one_language_are_searched_where_it_is_asked_for(library):
    found = {}
    for language in ("de", "de-AT", "en", ""):
        draft = a_draft("Der Hafen bleibt offen.", details=Details(title=language or "none", language=language))
        found[library.articles.add(draft).id] = language
    assert {found[hit.id] for hit in library.search.find("hafen language:de")} == {"de", "de-AT"}
    assert {found[hit.id] for hit in library.search.find("LANGUAGE:en hafen")} == {"en"}
    assert library.search.find("hafen language:fr") == ()
