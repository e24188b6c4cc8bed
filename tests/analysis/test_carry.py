from __future__ import annotations

import pytest

from briefbook.analysis.carry import LOST, carry
from briefbook.model.anchor import TextPosition, find_quote
from briefbook.model.carrying import Outcome
from tests.benchmarks.carrying import counted, texts
from tests.benchmarks.edits import EDITS

TALKS = (
    "The harbour talks opened with a handshake and a map of the coast.",
    "Tariffs on grain fall by four percent in the spring, the minister said.",
    "Both envoys stayed for the concert afterwards, which nobody had expected.",
)


def text(*paragraphs):
    return "\n\n".join(paragraphs)


OLD = text(*TALKS)


def carried(new, quote, old=OLD):
    """What becomes of `quote`, and the words that stand at its new place."""
    (result,) = carry(old, new, find_quote(old, quote)[:1])
    return result.outcome, result.place and new[result.place.start : result.place.end]


def test_what_stands_in_an_unchanged_text_is_kept():
    assert carried(OLD, "a handshake") == (Outcome.KEPT, "a handshake")


def test_what_is_inserted_before_a_passage_does_not_matter():
    assert carried(text("A new lead.", *TALKS), "fall by four percent") == (Outcome.KEPT, "fall by four percent")


def test_a_passage_whose_paragraph_moved_is_moved():
    assert carried(text(*reversed(TALKS)), "opened with a handshake") == (Outcome.MOVED, "opened with a handshake")


def test_a_paragraph_that_moved_and_was_edited_is_compared_where_it_is_now():
    moved = TALKS[0].replace("a map", "an old and much folded map")
    assert carried(text(*TALKS[1:], moved), "with a handshake and a map of the coast") == (
        Outcome.DOUBTFUL,
        "with a handshake and an old and much folded map of the coast",
    )


def test_few_signs_are_asked_about_where_the_words_around_them_went():
    new = text(TALKS[0].replace("with a", "to applause, then a").replace("map of", "chart showing"), *TALKS[1:])
    assert carried(new, "handshake and a") == (Outcome.DOUBTFUL, "handshake and a")


def test_other_words_are_doubtful_and_never_taken_over_by_themselves():
    new = text(TALKS[0], TALKS[1].replace("four", "five"), TALKS[2])
    assert carried(new, "Tariffs on grain fall by four percent") == (
        Outcome.DOUBTFUL,
        "Tariffs on grain fall by five percent",
    )


def test_words_put_into_a_passage_belong_to_it():
    new = text(TALKS[0].replace("handshake and", "handshake, two long and difficult speeches about fish, and"))
    assert carried(new, "a handshake and a map of the coast", TALKS[0])[1].startswith("a handshake, two long")


def test_a_changed_first_or_last_word_is_taken_along():
    new = text(TALKS[0].replace("opened", "began").replace("map", "chart"), *TALKS[1:])
    assert carried(new, "opened with a handshake and a map") == (
        Outcome.DOUBTFUL,
        "began with a handshake and a chart",
    )


def test_a_deleted_passage_is_lost_also_when_its_words_stand_elsewhere():
    twice = (*TALKS, "Farmers say that tariffs on grain fall by four percent at best.")
    assert carried(text(TALKS[0], *twice[2:]), "fall by four percent", text(*twice)) == (Outcome.LOST, None)


def test_few_signs_need_the_words_around_them():
    new = text("A map was drawn anew.", "Something else entirely was printed on the next morning.")
    assert carried(new, "the") == (Outcome.LOST, None)


def test_typography_is_no_difference():
    old = "He said: “The line — a thin one — held all night”, and left."
    new = 'He said: "The line - a thin one - held all ni\u00adght", and left.'
    assert carried(new, "“The line — a thin one — held all night”", old) == (
        Outcome.KEPT,
        '"The line - a thin one - held all ni\u00adght"',
    )


def test_a_passage_may_begin_inside_a_word_and_in_a_script_without_spaces():
    assert carried(text("First.", *TALKS), "arbour talks op") == (Outcome.KEPT, "arbour talks op")
    old = "石破首相は七日にワシントンを訪問し、大統領と会談した。両国は同盟の強化で一致した。"
    assert carried(f"速報。{old}", "両国は同盟の強化で一致した", old) == (Outcome.KEPT, "両国は同盟の強化で一致した")


@pytest.mark.parametrize(("old", "new"), [("", ""), ("Words.", ""), ("", "Words."), ("\u200b \u200b", "x")])
def test_empty_texts_hold_nothing(old, new):
    assert carry(old, new, [TextPosition(0, len(old))]) == (LOST,)


@pytest.mark.parametrize("name", EDITS)
def test_nearly_all_passages_are_found_after_an_edit_and_none_is_silently_wrong(name):
    found = counted(texts(), EDITS[name], 30)
    assert found["long silently wrong"] == 0
    assert found["long right"] >= 0.98 * found["long surviving"]
    assert found["right"] >= 0.98 * found["surviving"]


def test_very_long_texts_are_compared_in_parts(monkeypatch):
    monkeypatch.setattr("briefbook.analysis.words._MOST_PAIRS", 2_000)
    paragraphs = [f"Paragraph {number} tells of ship {number * 7} and of nothing else at all." for number in range(60)]
    new = text(*paragraphs[:20], "Something new.", *paragraphs[22:])
    assert carried(new, "ship 280 and of nothing", text(*paragraphs)) == (Outcome.KEPT, "ship 280 and of nothing")
    assert carried(new, "tells of ship 140 and of nothing", text(*paragraphs))[0] is not Outcome.KEPT
