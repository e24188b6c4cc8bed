from __future__ import annotations

import pytest

from briefbook.importers.dates import stated


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("12 March 2031", "2031-03-12"),
        ("March 12, 2031", "2031-03-12"),
        ("Wednesday, 12th of March 2031, 06:10 GMT", "2031-03-12"),
        ("12. März 2031", "2031-03-12"),
        ("12 de marzo de 2031", "2031-03-12"),
        ("12.03.2031", "2031-03-12"),
        ("2031-03-12T06:10:00+01:00", "2031-03-12"),
        ("2031年3月12日", "2031-03-12"),
        ("March 2031", "2031-03"),
        ("2031-03", "2031-03"),
        ("2031", "2031"),
        ("31 February 2031", ""),
        ("12/03/2031", ""),
        ("on 12 March 2031 the ferry sailed", ""),
        ("yesterday", ""),
    ],
)
def test_a_date_is_read_as_precisely_as_it_is_stated(text, date):
    assert stated(text) == date
