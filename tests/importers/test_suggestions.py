from __future__ import annotations

import pytest

from briefbook.importers.suggestions import suggestions
from briefbook.model.article import Details


def published(text):
    return next((one for one in suggestions(text, Details()) if one.detail == "published"), None)


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("The mayors met on 4 March 2031 in Osthaven.", "2031-03-04"),
        ("On March 4th, 2031, the council voted.", "2031-03-04"),
        ("Le conseil a voté le 4 mars 2031.", ""),
        ("Der Rat hatte am 4. März 2031 zugestimmt.", "2031-03-04"),
        ("(Date Accession: 11.02.2031)", "2031-02-11"),
        ("Retrieved on 2031-02-11.", "2031-02-11"),
        ("The mayors will meet on 4 March 2031.", ""),
        ("A meeting is set to take place on March 4, 2031.", ""),
        ("The mayors met on 4 March.", ""),
        ("The council voted on 31 February 2031.", ""),
    ],
)
def test_only_a_full_past_date_says_when_an_article_can_have_been_written(sentence, day):
    found = published(f"Boats sail. {sentence} More boats sail.")
    assert (found.value if found else "") == (f"not before {day}" if day else "")


def test_the_latest_of_the_past_dates_counts_and_is_the_reason():
    found = published("They met on 4 March 2031. They had met on 5 May 2030. They will meet on 6 June 2032.")
    assert (found.value, found.reason) == ("not before 2031-03-04", "because the text mentions “4 March 2031”")


@pytest.mark.parametrize(
    ("line", "publisher"),
    [
        ("Von Ida Holm, Nordwest-Anzeiger, 12. März 2031", "Nordwest-Anzeiger"),
        ("By Ida Holm and Otto Lund, The Harbour Times | 12 March 2031", "The Harbour Times"),
        ("By Ida Holm, Senior Correspondent, Coast Herald", "Coast Herald"),
        ("Par Ida Holm, Le Phare, 12 mars 2031", "Le Phare"),
        ("By Ida Holm – Reuters", "Reuters"),
        ("By Ida Holm, Osthaven, 12 March 2031", ""),
        ("By Ida Holm, Institute of Coasts", ""),
        ("By Ida Holm, Otto Lund and Per Dahl", ""),
        ("Nordwest-Anzeiger, 12. März 2031", ""),
    ],
)
def test_a_byline_may_name_the_publisher_which_is_offered_with_its_words(line, publisher):
    found = [(one.detail, one.value, one.reason) for one in suggestions("", Details(), [line])]
    assert found == ([("publisher", publisher, f"because the byline says “{line}”")] if publisher else [])
    assert suggestions("", Details(publisher="Coast Herald"), [line]) == ()


def test_nothing_is_suggested_for_what_is_stated():
    text = "The mayors met on 4 March 2031 and it was the first time that they had met in the harbour."
    assert suggestions(text, Details(published="2031-04-01", language="en")) == ()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The boat is in the harbour and it was not sold to the town.", "en"),
        ("Das Boot liegt im Hafen und wird nicht an die Stadt verkauft, weil es der Fähre ist.", "de"),
        ("Le bateau est dans le port et il ne sera pas vendu à la ville par les élus.", "fr"),
        ("El barco está en el puerto y no se vende a la ciudad por los dueños.", "es"),
        ("港湾計画が再び延期された。", "ja"),
        ("港口工程再次推迟。", "zh-Hans"),
        ("항만 공사가 다시 연기되었다.", "ko"),
        ("Boats, boats, boats.", None),
    ],
)
def test_a_language_is_suggested_with_its_reason(text, language):
    found = next((one for one in suggestions(text, Details()) if one.detail == "language"), None)
    assert (found.value if found else None) == language
    assert found is None or found.reason.startswith("because ")
