from __future__ import annotations

import json
from urllib.parse import quote

import pytest

from briefbook.errors import ImportFailed
from tests.importers.against_golden import gathered, same_as_golden

HYPOTHESIS = {
    "total": 3,
    "rows": [
        {
            "uri": "https://example.org/quay",
            "text": "The heart of it",
            "tags": ["harbour", "north"],
            "document": {"title": ["Quay wall moves north"]},
            "target": [
                {
                    "source": "https://example.org/quay",
                    "selector": [
                        {"type": "TextPositionSelector", "start": 3, "end": 9},
                        {"type": "TextQuoteSelector", "exact": "moves north", "prefix": "wall ", "suffix": " in May"},
                    ],
                }
            ],
        },
        {"uri": "https://example.org/quay", "text": "A note on the page", "target": [{"source": "x"}], "document": {}},
        {"uri": 7, "target": [{"selector": [{"type": "TextQuoteSelector", "exact": "港湾"}]}], "document": None},
    ],
}
READWISE = (
    "Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,"
    "Location Type,Location,Highlighted at,Document tags\n"
    '"moves ""north"", they say",Quay wall moves north,Ana Sol,,Why?,yellow,"harbour, north",order,1,2031-05-03,\n'
    "港湾,Порт,,,,,,,,,\n"
)
ITEM = {"uris": ["u/1"], "itemData": {"title": "Quay wall moves north", "URL": "https://example.org/quay"}}
NOTE = (
    f'<div data-citation-items="{quote(json.dumps([ITEM]))}"><h1>Annotations</h1>'
    f'<p><span class="highlight" data-annotation="{quote(json.dumps({"citationItem": {"uris": ["u/1"]}}))}">'
    "“moves north”</span> <span class='citation'>(Sol, 2031, p. 1)</span> Why so?</p></div>"
)
MARKDOWN = (
    "# Annotations\n(3/5/2031)\n\n“moves north” ([Sol, 2031, p. 1](zotero://select/library/items/AB)) "
    "([pdf](zotero://open-pdf/library/items/CD?page=1)) Why so?\n\n"
    "“in May” ([Sol, 2031, p. 2](zotero://select/library/items/AB)) ([pdf](zotero://open-pdf/library/items/CD))\n"
)


def test_hypothesis_gives_quotes_with_their_surroundings_comments_and_tags():
    same_as_golden(json.dumps(HYPOTHESIS).encode(), "hypothesis.json")


def test_readwise_gives_highlights_with_notes_and_tags():
    same_as_golden(READWISE.encode(), "readwise.csv")


def test_zoteros_notes_give_highlights_with_the_article_that_they_cite():
    same_as_golden(NOTE.encode(), "zotero.html")


def test_zoteros_notes_in_markdown_give_highlights():
    same_as_golden(MARKDOWN.encode(), "zotero.md")


def test_a_list_without_a_passage_is_refused():
    with pytest.raises(ImportFailed, match="no highlighted passage"):
        gathered(json.dumps({"rows": [{"uri": "x", "target": []}]}).encode(), "h.json")
