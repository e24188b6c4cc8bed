import pytest

from briefbook.model.locator import Locator, locator


@pytest.mark.parametrize("typed", ["B-7", "b7", " b 7 ", "B, ¶ 7", "B, ¶\u00a07", "B–7"])
def test_a_locator_is_understood_as_people_write_it(typed):
    assert locator(typed) == Locator("B", 7)


@pytest.mark.parametrize("typed", ["", "B", "7", "B-7 b", "Summit 7 May", "ABCD-7", "B--7"])
def test_other_words_are_no_locator(typed):
    assert locator(typed) is None


def test_a_locator_is_said_with_a_hyphen():
    assert str(Locator("AA", 12)) == "AA-12"
