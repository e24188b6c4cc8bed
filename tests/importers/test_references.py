from __future__ import annotations

import json

import pytest

from briefbook.errors import ImportFailed
from tests.importers.against_golden import gathered, same_as_golden

RIS = """TY  - NEWS
TI  - Quay wall moves north
AU  - Sol, Ana
AU  - Lefèvre, André
T2  - Harbour Times
DA  - 2031/05/03/
UR  - https://example.org/quay?utm_source=x
L1  - internal-pdf://123/quay.pdf
ER  -

TY  - JOUR
T1  - 港湾計画
A1  - Мария Иванова
Y1  - 2031
DO  - https://doi.org/10.5555/ABC.12
LA  - ja
ER  -
"""
BIB = r"""% made by a program
@string{ht = "Harbour Times"}
@article{sol31,
  title = {The {Quay} moves: \"Uber {\'E}lection \& more},
  author = "Sol, Ana and Jos{\'e} \O{}rsted and others",
  journal = ht # " Weekly",
  year = 2031, month = may, day = {3},
  doi = {10.5555/abc.12},
  file = {quay.pdf:files/12/quay.pdf:application/pdf}
}
@comment{nothing}
@misc{web, title={A page}, howpublished={\url{https://example.org/page}}, date={2031-02}, broken
"""
CSL = [
    {
        "id": "1", "type": "article-newspaper", "title": "Quay wall moves north", "container-title": "Harbour Times",
        "author": [{"family": "Sol", "given": "Ana"}, {"literal": "Harbour Office"}],
        "issued": {"date-parts": [[2031, 5, 3]]}, "URL": "https://example.org/quay", "language": "en-GB",
    },
    {"id": "2", "type": "book", "title": "Øresund", "issued": {"raw": "3 May 2031"}, "DOI": "10.5555/x", "author": 7},
]  # fmt: skip


def test_ris_states_titles_people_days_and_files():
    same_as_golden(RIS.encode(), "quay.ris")


def test_bibtex_is_read_without_its_tex():
    same_as_golden(BIB.encode(), "quay.bib")


def test_csl_json_is_read_whatever_is_missing():
    same_as_golden(json.dumps(CSL).encode(), "quay.json")


@pytest.mark.parametrize(("content", "name"), [("TY  - NEWS\nER  -\n", "a.ris"), ("@misc{x, year=2031}", "a.bib")])
def test_a_list_that_names_no_article_is_refused(content, name):
    with pytest.raises(ImportFailed, match="names no article"):
        gathered(content.encode(), name)


def test_a_text_that_begins_with_an_address_is_no_bibliography():
    assert gathered(b"@harbour said so.\n\nAnd so it was, on that day.\n", "a.txt").drafts
