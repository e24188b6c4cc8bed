"""Pages of the original in a text: where it goes on to another, whatever becomes of its words."""

from __future__ import annotations

from briefbook.model import body_json
from briefbook.model.anchor import TextPosition
from briefbook.model.body import Block, Body, Kind
from briefbook.model.correction import Correction, corrected

WORDS = "The council votes on Monday. The toll falls in May."
TURN = WORDS.index("falls")
BODY = Body(
    (
        Block(Kind.HEADING, "The quay", page="xii"),
        Block(Kind.PARAGRAPH, WORDS, page="xii", turns=((TURN, "xiii"),)),
        Block(Kind.PARAGRAPH, "No page is known of this."),
    )
)


def page_of(body: Body, words: str) -> str:
    return body.page_at(body.text.index(words))


def test_a_passage_is_on_the_page_where_its_own_words_stand():
    assert [page_of(BODY, words) for words in ("quay", "Monday", "toll", "falls", "May")] == [
        "xii", "xii", "xii", "xiii", "xiii"
    ]  # fmt: skip
    assert page_of(BODY, "known") == ""


def test_pages_are_kept_with_the_body():
    assert body_json.from_json(body_json.to_json(BODY)) == BODY


def test_a_correction_moves_the_turn_of_the_page_with_the_words_after_it():
    start = BODY.text.index("Monday")
    longer = corrected(BODY, Correction.of(BODY.text, TextPosition(start, start + 6), "the first Monday of March"))
    assert page_of(longer, "toll") == "xii"
    assert page_of(longer, "falls") == "xiii"
    assert longer.text[longer.places[1].start + longer.blocks[1].turns[0][0] :].startswith("falls")
