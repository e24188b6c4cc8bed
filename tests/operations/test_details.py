import pytest

from briefbook.errors import BriefbookError
from briefbook.operations.details import typed_date


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("2025-02-07", "2025-02-07"),
        (" 2025-02 ", "2025-02"),
        ("2025", "2025"),
        ("", ""),
        ("7 February 2025", "2025-02-07"),
        ("7. Februar 2025", "2025-02-07"),
        ("February 2025", "2025-02"),
    ],
)
def test_dates_are_kept_as_precisely_as_they_are_typed(typed, kept):
    assert typed_date(typed) == kept


@pytest.mark.parametrize("typed", ["soon", "2025-13", "2025-02-31", "7/8/25", "0000"])
def test_what_is_no_date_is_refused_with_the_forms_that_are(typed):
    with pytest.raises(BriefbookError, match=r"is not understood as a date\. Write 2025-02-07, 2025-02, 2025 or"):
        typed_date(typed)
