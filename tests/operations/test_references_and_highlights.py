from __future__ import annotations

import json

import pytest

from briefbook.operations.import_files import Status, import_files
from tests.importers.making.pdf import HEIGHT, Sheets

TEXT = (
    "Quay wall moves north\n\nhttps://www.example.org/quay\n\nThe council voted. The wall moves north in May.\n\n"
    "In winter nothing moves north, said the pilot, and the ice does not last.\n"
)
RIS = (
    "TY  - NEWS\nTI  - Quay Wall moves North\nAU  - Sol, Ana\nT2  - Harbour Times\nDA  - 2031/05/03\nER  -\n"
    "TY  - NEWS\nTI  - Another text\nER  -\n"
)


@pytest.fixture
def quay(library, tmp_path):
    """The article that is there."""
    (tmp_path / "quay.txt").write_text(TEXT)
    (kept,) = import_files(library, (tmp_path / "quay.txt",))
    return library.articles.get(kept.article.id)


def brought(library, folder, name, content):
    (folder / name).write_bytes(content if isinstance(content, bytes) else content.encode())
    return import_files(library, (folder / name,))


def highlight(exact, *, prefix="", comment="", title="Quay wall moves north"):
    selector = {"type": "TextQuoteSelector", "exact": exact, "prefix": prefix, "suffix": ""}
    return {"uri": "x", "text": comment, "document": {"title": [title]}, "target": [{"selector": [selector]}]}


def test_a_reference_fills_in_what_is_not_stated_and_overwrites_nothing(library, quay, tmp_path):
    (one,) = brought(library, tmp_path, "refs.ris", RIS)
    details = library.articles.get(quay.id).details
    assert (one.status, one.article.id) == (Status.DESCRIBED, quay.id)
    assert ([author.name for author in details.authors], details.publisher) == (["Ana Sol"], "Harbour Times")
    assert details.title == "Quay wall moves north"
    assert "Not placed: “Another text” (not in the library)" in one.message


def test_an_import_of_references_is_undone_in_one_step(library, quay, tmp_path):
    brought(library, tmp_path, "refs.ris", RIS)
    library.undo()
    assert library.articles.get(quay.id).details == quay.details


@pytest.mark.parametrize(
    "entry", ["title={x}, url={http://example.org/quay/?utm_source=a}", "title={x}, file={quay.pdf:files/quay.pdf:pdf}"]
)
def test_a_reference_is_matched_by_its_address_or_its_file(library, quay, tmp_path, entry):
    library.articles.describe(quay.id, quay.details.__class__(title="Quay", url="https://www.example.org/quay"))
    (one,) = brought(library, tmp_path, "refs.bib", f"@misc{{a, {entry}, journal={{Times}}}}")
    assert (one.status, library.articles.get(quay.id).details.publisher) == (Status.DESCRIBED, "Times")


def test_references_that_fit_nothing_are_a_failure(library, tmp_path):
    (one,) = brought(library, tmp_path, "refs.ris", RIS)
    assert (one.status, one.article) == (Status.FAILED, None)


def test_highlights_become_annotations_where_their_surroundings_fit(library, quay, tmp_path):
    rows = [highlight("moves north", prefix="nothing ", comment="Why?"), highlight("dry dock")]
    (one,) = brought(library, tmp_path, "h.json", json.dumps(rows))
    (made,) = library.annotations.of_article(quay.id)
    assert (made.quote, made.comment, made.anchor.quote.prefix[-8:]) == ("moves north", "Why?", "nothing ")
    assert one.status is Status.ANNOTATED
    assert "Not placed: “dry dock” (its words are not there, or more than once)" in one.message


def test_highlights_that_come_again_are_not_marked_again(library, quay, tmp_path):
    content = json.dumps([highlight("The council voted")])
    brought(library, tmp_path, "h.json", content)
    (again,) = brought(library, tmp_path, "h.json", content)
    assert len(library.annotations.of_article(quay.id)) == 1
    assert "1 was there already" in again.message


def test_a_passage_of_an_article_that_is_not_there_is_said(library, quay, tmp_path):
    (one,) = brought(library, tmp_path, "h.json", json.dumps([highlight("The council voted", title="Another")]))
    assert one.status is Status.FAILED
    assert "“Another” is not in the library" in one.message


def test_a_passage_without_an_article_is_placed_where_it_alone_stands(library, quay, tmp_path):
    note = "# Notes\n\n“the ice does not last” ([Sol, 2031](zotero://open-pdf/library/items/A)) So?\n"
    (one,) = brought(library, tmp_path, "notes.md", note)
    assert (one.status, [made.comment for made in library.annotations.of_article(quay.id)]) == (
        Status.ANNOTATED,
        ["So?"],
    )


def test_a_pdf_brings_its_highlights_along(library, tmp_path):
    sheets = Sheets("Quay")
    sheets.column(
        50, HEIGHT - 90, ["The council voted on Monday, and the", "wall moves to the north in the month of May."]
    )
    sheets.highlight(48, HEIGHT - 105, 330, HEIGHT - 95, "Date?")
    (one,) = brought(library, tmp_path, "quay.pdf", sheets.pdf())
    (made,) = library.annotations.of_article(one.article.id)
    assert (one.status, made.quote, made.comment) == (
        Status.ADDED,
        "wall moves to the north in the month of May.",
        "Date?",
    )
