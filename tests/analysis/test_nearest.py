from __future__ import annotations

from briefbook.analysis.nearest import nearest

TEXT = "Boats went out at dawn. The treaty was signed on a Sunday in the old town hall. Nobody came to see it."


def test_the_nearest_wording_is_the_passage_with_the_changed_word():
    place = nearest(TEXT, "The treaty was signed on a Monday in the old town hall.")
    assert TEXT[place.start : place.end] == "The treaty was signed on a Sunday in the old town hall."


def test_a_changed_first_and_last_word_are_shown_too():
    place = nearest(TEXT, "A treaty was signed on a Sunday in the old town house.")
    assert TEXT[place.start : place.end] == "The treaty was signed on a Sunday in the old town hall."


def test_nothing_is_near_to_words_from_another_text():
    assert nearest(TEXT, "Quarterly revenue exceeded all expectations again") is None
    assert nearest("", "anything") is None


def test_a_long_text_is_searched_in_passing_time():
    text = "The quick dogs ran far away from here. " * 20_000 + TEXT
    place = nearest(text, "The treaty was signed on a Monday in the old town hall.")
    assert text[place.start : place.end].startswith("The treaty was signed")
