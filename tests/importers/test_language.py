from __future__ import annotations

from pathlib import Path

import pytest

from briefbook.importers.language import detect

SENTENCES = [
    tuple(line.split("\t"))
    for line in (Path(__file__).parent / "spoken" / "sentences.txt").read_text(encoding="utf-8").splitlines()
]
ENGLISH = "The council met on Monday and said that it had not been asked. "


def code(text: str) -> str:
    found = detect(text)
    return found.code if found else ""


def test_of_single_sentences_hardly_any_is_undecided_and_none_is_taken_for_another_language():
    taken = [(code(text), language) for language, text in SENTENCES]
    assert [pair for pair in taken if pair[0] not in ("", pair[1])] == []
    assert sum(found == language for found, language in taken) >= 0.97 * len(SENTENCES)


@pytest.mark.parametrize("language", sorted({language for language, _ in SENTENCES}))
def test_sentences_of_a_language_together_are_told(language):
    assert code(" ".join(text for other, text in SENTENCES if other == language)) == language


@pytest.mark.parametrize("foreign", ["de", "fr", "ru", "ja", "ar"])
def test_a_quotation_does_not_change_the_language_of_a_text(foreign):
    quoted = next(text for language, text in SENTENCES if language == foreign)
    assert code(f"{ENGLISH * 3}“{quoted}” {ENGLISH * 3}") == "en"


@pytest.mark.parametrize("text", ["", "12.5 %, 13.", "Quay A 12, Quay B 14, Quay C 19", "Boats, boats, boats."])
def test_what_is_too_short_has_no_language(text):
    assert detect(text) is None


def test_the_reason_names_words_of_the_text():
    found = detect(ENGLISH)
    assert found.reason.startswith("9 of 13 words are small words of English, such as “the”")
