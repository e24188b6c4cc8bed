from __future__ import annotations

import pytest

from briefbook.importers.dates import moment_stated, stated


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


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("18 June 2026, 08:00", "2026-06-18T08:00"),
        ("18. Juni 2026 um 8.30 Uhr", "2026-06-18T08:30"),
        ("2026-06-18T08:00", "2026-06-18T08:00"),
        ("18.06.2026", "2026-06-18"),
        ("June 2026", "2026-06"),
        ("tomorrow at 08:00", ""),
    ],
)
def test_a_time_of_day_is_read_with_its_day(text, moment):
    assert moment_stated(text) == moment
