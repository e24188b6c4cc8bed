"""Words are parted as pyphen parts them."""

import pyphen
import pytest

from briefbook.pdf.hyphens import places

WORDS = ("international", "Verwaltungsgericht", "gouvernement", "megállapodás", "министерство", "ministerstwo")


@pytest.mark.parametrize("language", ["en_GB", "en_US", "de", "fr", "hu", "ru_RU", "pl", "nl", "cs", "el"])
@pytest.mark.parametrize("word", WORDS)
def test_a_word_is_parted_where_pyphen_parts_it(word, language):
    assert places(word, language) == tuple(pyphen.Pyphen(lang=language, left=2, right=3).positions(word))


def test_what_stands_around_a_word_moves_where_it_is_parted():
    assert places("“international”,", "en_GB") == tuple(place + 1 for place in places("international", "en_GB"))


@pytest.mark.parametrize("word", ["short", "UNESCO", "of"])
def test_short_words_and_abbreviations_stay_whole(word):
    assert places(word, "en_GB") == ()
