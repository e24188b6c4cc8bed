from __future__ import annotations

import json
import pickle

import pytest

from briefbook.sentence import Sentence, from_json, sentences, to_json

EMPTY = Sentence("Chapter {chapter} is empty.", chapter=Sentence("{number} “{title}”", number=2, title="Tolls"))
LISTED = Sentence("{number} articles have no date ({letters}).", number=3, letters=("A", "B", "C"))


def test_a_sentence_is_its_english_words():
    assert EMPTY == "Chapter 2 “Tolls” is empty."
    assert f"{LISTED}" == "3 articles have no date (A, B and C)."


def test_what_stands_in_a_value_is_never_filled_in():
    assert Sentence("“{title}” is there.", title="{secret} {0.__class__}") == "“{secret} {0.__class__}” is there."


def test_a_value_that_is_missing_is_a_mistake():
    with pytest.raises(KeyError):
        Sentence("“{title}” is there.")


@pytest.mark.parametrize("words", [EMPTY, LISTED, "plain words"])
def test_a_sentence_crosses_to_another_process_whole(words):
    for crossed in (pickle.loads(pickle.dumps(words)), from_json(json.loads(json.dumps(to_json(words))))):
        assert (crossed, type(crossed)) == (words, type(words))
        assert getattr(crossed, "values", None) == getattr(words, "values", None)


def test_sentences_follow_each_other():
    assert sentences("", "One.", "", "Two.", "Three.") == "One. Two. Three."
    assert (sentences(), sentences("", EMPTY)) == ("", EMPTY)
