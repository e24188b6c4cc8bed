from __future__ import annotations

from briefbook.analysis.shared_passages import shared_passages

WIRE = "The mayors agreed on Monday that the boats may sail again."
LATER = "Tariffs on grain fall by four percent in the spring."


def found(one, other):
    return [
        (one[pair.one.start : pair.one.end], other[pair.other.start : pair.other.end])
        for pair in shared_passages(one, other)
    ]


def test_passages_are_found_where_they_stand_whatever_their_order():
    one, other = f"Quite new. {WIRE} {LATER}", f"{LATER} A word between. {WIRE} An end."
    assert found(one, other) == [(WIRE, WIRE), (LATER, LATER)]


def test_typography_and_capitals_make_no_difference():
    one, other = "He said “the boats may sail” on Monday.", 'HE SAID "the boats may sail" ON MONDAY!'
    assert found(one, other) == [(one[:-1], other[:-1])]


def test_a_few_words_in_common_are_no_passage():
    assert found("The boats may sail today.", "Some boats may sail tomorrow.") == []


def test_a_word_that_differs_parts_two_passages():
    changed = WIRE.replace("Monday", "Tuesday")
    assert [one for one, _ in found(f"{WIRE} {LATER}", f"{changed} {LATER}")] == [
        f"that the boats may sail again. {LATER}"
    ]
