from __future__ import annotations

import pytest

from briefbook.analysis.likeness import Likeness, Relation, alike, likeness
from briefbook.analysis.recognition import addresses, file_names
from tests.benchmarks.prose import Prose


def words(number, seed):
    return " ".join(Prose(seed).paragraph(number).split()[:number])


def test_the_same_words_are_the_same_whatever_their_typography():
    assert likeness("“The line — held.”", '"The line - held."') == Likeness(Relation.SAME, 100)


def test_a_story_with_a_changed_word_is_near_and_never_called_all_the_same():
    text = words(500, 1)
    assert likeness(text, text.replace(text.split()[250], "zeppelin", 1)) == Likeness(Relation.NEAR, 99)


def test_a_passage_that_one_text_took_from_another_is_shared():
    passage = words(60, 3)
    found = likeness(f"{words(200, 1)} {passage}", f"{words(300, 2)} {passage} {words(50, 4)}")
    assert found.relation is Relation.SHARED
    assert 18 <= found.percent <= 30


def test_texts_about_the_same_things_have_nothing_in_common():
    assert likeness(words(500, 1), words(500, 2)) is None
    assert likeness("", "") is None
    assert alike("", "Words.") == 0


@pytest.mark.parametrize("url", ["", "https://post.example", "https://post.example/", "file:///talks.html", "talks"])
def test_what_names_no_single_page_is_no_address(url):
    assert addresses(url) == ()


def test_an_address_is_known_in_all_its_spellings():
    assert set(addresses("http://www.post.example/a/?id=7&utm_medium=mail")) >= set(
        addresses("https://post.example/a?id=7")
    )
    assert not set(addresses("https://post.example/a?id=7")) & set(addresses("https://post.example/a?id=8"))


def test_a_copy_of_a_file_is_known_by_its_name():
    assert file_names("talks (2).html") == ("talks (2).html", "talks.html")
    assert file_names("talks.html") == ("talks.html",)
