from briefbook.model.book import Paper
from briefbook.pdf import load
from briefbook.pdf.boxes import Box, Section
from briefbook.pdf.makeup import make_up, pages_of
from briefbook.pdf.sheet import Sheet

SHEET = Sheet.of(Paper.A4, load().page, duplex=True)
LINE = SHEET.height / 10 - 0.01


def section(*boxes: Box, right_hand: bool = False) -> Section:
    return Section("Head", boxes, right_hand=right_hand)


def lines(count: int, **more) -> list[Box]:
    return [Box(LINE, **more) for _ in range(count)]


def test_a_page_takes_what_fits_and_the_rest_goes_on():
    pages = make_up([section(*lines(25))], SHEET)
    assert [len(page.placed) for page in pages] == [10, 10, 5]


def test_what_belongs_together_is_not_parted():
    pages = make_up([section(*lines(9), Box(LINE, keep=True), Box(LINE))], SHEET)
    assert [len(page.placed) for page in pages] == [9, 2]


def test_what_belongs_together_but_is_taller_than_a_page_is_cut_where_the_page_is_full():
    pages = make_up([section(*lines(24, keep=True))], SHEET)
    assert [len(page.placed) for page in pages] == [10, 10, 4]


def test_the_space_above_is_dropped_at_the_top_of_a_page():
    pages = make_up([section(*lines(10), Box(LINE, before=30))], SHEET)
    assert pages[1].placed[0].y == 0


def test_a_section_for_a_right_hand_page_leaves_the_left_one_blank():
    pages = make_up([section(Box(LINE)), section(Box(LINE), right_hand=True)], SHEET)
    assert [(page.number, page.blank) for page in pages] == [(1, False), (2, True), (3, False)]


def test_one_sided_printing_needs_no_blank_pages():
    sheet = Sheet.of(Paper.A4, load().page, duplex=False)
    pages = make_up([section(Box(LINE)), section(Box(LINE), right_hand=True)], sheet)
    assert [page.number for page in pages] == [1, 2]


def test_each_destination_has_its_page():
    pages = make_up([section(*lines(10), Box(LINE, destinations=("there",)))], SHEET)
    assert pages_of(pages) == {"there": 2}
