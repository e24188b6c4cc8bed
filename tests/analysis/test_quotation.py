from __future__ import annotations

import pytest

from briefbook.analysis.quotation import difference

TEXT = (
    "The minister said that “10 people” were present; later he left. She stayed at home — alone — all day[3] and ate."
    "\n\nOn Monday the harbour was closed, and the boats stayed out."
)


@pytest.mark.parametrize(
    "quotation",
    [
        "The minister said that “10 people” were present",
        'The minister said that "10 people" were present',
        "She stayed at home - alone",
        "all day",
        "all day[3] and ate",
        "The minister … stayed at home",
        "The minister... stayed at home",
        "[H]e left",
        "She [the mother] stayed at home",
        "later he left. […] On Monday the harbour was closed",
        "the boats stayed\nout",
    ],
)
def test_a_quotation_set_as_print_sets_it_is_proved(quotation):
    assert difference(TEXT, quotation) == ""


@pytest.mark.parametrize("quotation", ["0 people", "inister said", "harbour was close"])
def test_a_quotation_cut_inside_a_word_or_number_is_not_proved(quotation):
    assert difference(TEXT, quotation) == "begins or ends inside a word or a number of the source"


def test_pieces_round_an_ellipsis_must_come_in_the_order_of_the_source():
    assert difference(TEXT, "later he left … The minister said") != ""


def test_a_changed_word_is_named_with_the_one_in_the_source():
    clause = difference(TEXT, "On Monday the harbour was open, and the boats stayed out")
    assert clause == "differs from the source in 1 word: “open,” where the source has “closed,”"


def test_words_left_out_are_named():
    clause = difference(TEXT, "On Monday the harbour was closed, and boats stayed out")
    assert clause == "differs from the source in 1 word: “the” of the source is left out"


def test_words_added_are_named():
    clause = difference(TEXT, "On Monday the old harbour was closed, and the boats stayed out")
    assert clause == "differs from the source in 1 word: “old” is not in the source"


def test_words_from_elsewhere_are_not_in_the_source():
    assert difference(TEXT, "A wholly different sentence about trains") == "is not in the source's text"


def test_an_empty_quotation_proves_nothing():
    assert difference(TEXT, "  ") == "is empty"
    assert difference(TEXT, "…") != ""


def test_scripts_without_spaces_may_be_quoted_from_anywhere():
    assert difference("首脳会談は東京で開かれた。", "会談は東京") == ""
