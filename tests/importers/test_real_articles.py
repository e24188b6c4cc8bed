"""The articles of `../shared/articles`, by counts and first words; no sentence of them stands in this repository."""

from __future__ import annotations

import hashlib

import pytest

from briefbook import importers
from briefbook.model.references import references
from tests.importers.reading import NOW, SHARED

ARTICLES = SHARED / "articles"

pytestmark = pytest.mark.skipif(not ARTICLES.is_dir(), reason="../shared/articles is not there")

HEADINGS = {
    "000": [("Defence", 5), ("Broader", 7), ("Economic", 4), ("Potential", 6), ("Conclusion", 1)],
    "001": [("Security", 1), ("Economics", 1), ("Personal", 2), ("Conclusion", 1)],
    "002": [],
    "003": [],
    "004": [
        ("Strengthening", 6),
        ("Trump's", 6),
        ("The", 7),
        ("Economic", 5),
        ("Geopolitical", 5),
        ("Market", 6),
        ("Final", 8),
    ],
}
PARAGRAPHS = {"000": 16, "001": 27, "002": 8, "003": 7, "004": 18}
LIST_ITEMS = {"000": 0, "001": 3, "002": 0, "003": 0, "004": 8}
MISSING = {
    "000": ("title", "publisher", "published", "language", "url"),
    "001": ("title", "authors", "publisher", "published", "language", "licence", "url"),
    "002": ("title", "authors", "publisher", "published", "language", "licence", "url"),
    "003": ("title", "authors", "published", "language", "licence", "url"),
    "004": ("authors", "publisher", "published", "language", "licence", "url"),
}
EACH = pytest.mark.parametrize("number", list(HEADINGS))


def article(number):
    (path,) = ARTICLES.glob(f"{number}_*.txt")
    return importers.read(path, captured_at=NOW)


def blocks(number, kind):
    return [block for block in article(number).body.blocks if block.kind == kind]


@EACH
def test_all_section_headings_are_found_and_no_other_line_is_taken_for_one(number):
    found = [(block.text.split()[0], block.words) for block in blocks(number, "heading")]
    assert found == HEADINGS[number]


@EACH
def test_paragraphs_and_list_items_are_told_apart(number):
    assert len(blocks(number, "paragraph")) == PARAGRAPHS[number]
    assert len(blocks(number, "list_item")) == LIST_ITEMS[number]


@EACH
def test_what_is_not_stated_is_missing(number):
    assert article(number).details.missing == MISSING[number]


@EACH
def test_every_line_of_the_file_is_in_the_text(number):
    draft = article(number)
    lines = [line.strip().removeprefix("- ") for line in draft.original.decode().split("\n") if line.strip()]
    kept = [
        f"[{block.marker}] {block.text}" if block.kind == "reference" else block.text for block in draft.body.blocks
    ]
    assert kept == lines
    assert draft.source.sha256 == hashlib.sha256(draft.original).hexdigest()
    assert draft.warnings == ()


def test_title_and_deck_are_found_where_stated():
    details = article("004").details
    assert (details.title[:5], len(details.title.split())) == ("Japan", 14)
    assert (details.deck[:12], len(details.deck.split())) == ("Japan-U.S. S", 13)


def test_authors_and_licence_are_found_where_stated():
    details = article("000").details
    first, second = details.authors
    assert (first.name.split()[0], first.affiliation.split(", ")[1]) == ("Dalbir", "Macquarie University")
    assert (second.name.split()[0], second.affiliation.split(", ")[0]) == ("Satoru", "Hudson Institute")
    assert details.licence == blocks("000", "licence")[0].text
    assert "Creative Commons" in details.licence
    assert len(blocks("000", "biography")) == 2


def test_an_organisation_line_is_the_publisher_and_no_title():
    details = article("003").details
    assert (details.title, len(details.publisher.split())) == ("", 6)
    assert details.publisher.startswith("The Japan Forum")


def test_numbered_references_are_parsed_and_ibid_is_resolved():
    found = references(article("002").body)
    assert [one.marker for one in found] == ["1", "2", "3", "4", "5"]
    assert [one.resolves_to for one in found] == [None, None, "2", None, None]
    assert [bool(one.url) for one in found] == [True, True, False, True, True]
    assert not any(one.url.endswith((",", ".", ")")) for one in found)


def test_each_reference_is_marked_where_it_is_cited():
    cited = [
        (mark.target, block.text[mark.start : mark.end]) for block in article("002").body.blocks for mark in block.marks
    ]
    assert cited == [(marker, f"[{marker}]") for marker in "12345"]


def test_the_day_of_publication_is_suggested_only_where_the_text_gives_a_full_past_date():
    suggested = {
        number: [one.value for one in article(number).suggestions if one.detail == "published"] for number in HEADINGS
    }
    assert suggested == {"000": [], "001": [], "002": ["not before 2025-02-11"], "003": [], "004": []}


@EACH
def test_the_language_is_suggested_and_not_stated(number):
    assert [one.value for one in article(number).suggestions if one.detail == "language"] == ["en"]


def test_body_words_are_those_of_the_running_text():
    assert sum(article(number).body.words for number in HEADINGS) == pytest.approx(5686, rel=0.005)
