from __future__ import annotations

import pytest

from briefbook.importers.people import biography_authors, byline


@pytest.mark.parametrize(
    ("biography", "people"),
    [
        (
            "Dr Ada Fenwick is a Senior Lecturer, School of Ports, University of Osthaven, Norland.",
            [("Ada Fenwick", "School of Ports, University of Osthaven, Norland")],
        ),
        (
            "Professor Mei-Ling de la Cruz is a Fellow (Non-Resident) at Quay Institute, Wick.",
            [("Mei-Ling de la Cruz", "Quay Institute, Wick")],
        ),
        ("J. R. O’Hara is editor of The Quay Review and writes on bells.", [("J. R. O’Hara", "Quay Review")]),
        (
            "Ada Fenwick and Tomas Brandt are researchers at the Institute of Ferries.",
            [("Ada Fenwick", "Institute of Ferries"), ("Tomas Brandt", "Institute of Ferries")],
        ),
        ("Tomas Brandt is a freelance journalist.", [("Tomas Brandt", "")]),
        ("Tomas Brandt is the president of the council.", []),
        ("The ferry is a reader of tides.", []),
        ("Ada Fenwick met a professor at the University of Osthaven.", []),
    ],
)
def test_a_biography_names_people_and_where_they_work(biography, people):
    found = [(author.name, author.affiliation.removeprefix("The ")) for author in biography_authors(biography)]
    assert found == people


@pytest.mark.parametrize(
    ("line", "names", "rest"),
    [
        ("By Ada Fenwick", ["Ada Fenwick"], ""),
        ("By Ada Fenwick and Tomas de Wit | 12 March 2031", ["Ada Fenwick", "Tomas de Wit"], "12 March 2031"),
        ("Von Ada Fenwick, Tomas Brandt und Mei Li", ["Ada Fenwick", "Tomas Brandt", "Mei Li"], ""),
        ("By Ada Fenwick, The Osthaven Courier, 12 March 2031", ["Ada Fenwick"], "The Osthaven Courier, 12 March 2031"),
        ("Par Ada Fenwick, La Gazette du Nord, 12 mars 2031", ["Ada Fenwick"], "La Gazette du Nord, 12 mars 2031"),
        ("By Ada Fenwick, Northern Press Agency", ["Ada Fenwick"], "Northern Press Agency"),
        ("By Ada Fenwick, Le Thi Lan", ["Ada Fenwick", "Le Thi Lan"], ""),
        ("By noon the ferry was full", [], ""),
        ("By Midnight", [], ""),
    ],
)
def test_a_byline_names_people(line, names, rest):
    authors, remainder = byline(line)
    assert ([author.name for author in authors], remainder) == (names, rest)
