from dataclasses import replace

from briefbook.model.book import SetUp
from briefbook.model.copies import Copy, copies
from briefbook.pdf import Memory, render
from tests.builders import an_edition
from tests.pdf.accessible import violations
from tests.pdf.reading import Reading

LIST = SetUp(version="1.0", distribution="The Minister\n\n  Coast desk \n")


def a_copy(number: int, total: int = 3) -> bytes:
    named = copies(total, LIST.distribution)[number - 1]
    return render(replace(an_edition(set_up=LIST), copy=named)).pdf


def test_each_copy_is_for_the_recipient_in_its_line_of_the_distribution_list():
    assert copies(3, LIST.distribution) == (Copy(1, 3, "The Minister"), Copy(2, 3, "Coast desk"), Copy(3, 3))


def test_the_number_and_the_recipient_stand_on_the_cover_and_in_the_foot_of_every_page():
    pages = Reading(a_copy(2)).pages
    assert "Copy 2 of 3 Coast desk BRIEFING BOOK" in pages[0]
    assert all("Copy 2 of 3 · Coast desk" in page for page in pages[1:])


def test_a_copy_for_nobody_in_particular_has_its_number_alone():
    pages = Reading(a_copy(3)).pages
    assert "Copy 3 of 3 BRIEFING BOOK" in pages[0]
    assert all("Copy 3 of 3" in page and "Copy 3 of 3 ·" not in page for page in pages[1:])


def test_the_reverse_of_the_cover_says_who_has_which_copy():
    assert "Copies to 1 The Minister · 2 Coast desk" in Reading(a_copy(1)).pages[1]


def test_a_book_whose_copies_are_not_numbered_says_nothing_of_them():
    assert not any("Copy" in page for page in Reading(render(an_edition(set_up=LIST)).pdf).pages)


def test_the_same_copy_is_the_same_bytes_with_the_memory_of_another_copy_and_without():
    memory = Memory()
    for named in copies(3, LIST.distribution):
        last = render(replace(an_edition(set_up=LIST), copy=named), memory=memory).pdf
    assert last == a_copy(3)


def test_a_numbered_copy_breaks_no_rule():
    assert violations(a_copy(2)) == []


def test_a_cover_that_is_full_keeps_the_number_of_its_copy():
    full = SetUp(**dict.fromkeys(("subtitle", "principal", "occasion", "place"), "very long words " * 12))
    edition = replace(an_edition(set_up=full), copy=Copy(1, 1, "a recipient with a long name " * 4))
    assert "Copy 1 of 1" in Reading(render(edition).pdf).pages[0]
