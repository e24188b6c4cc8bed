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


def paragraphs(count: int, **more) -> list[Box]:
    """Two lines each, which fill a page of ten of them with the space between them."""
    space = (SHEET.height - 20 * 30) / 9
    return [box for _ in range(count) for box in (Box(30, before=space, keep=True, **more), Box(29.9))]


def test_a_short_last_page_is_saved_where_paragraphs_need_to_stand_only_a_little_closer():
    assert [len(page.placed) for page in make_up([section(*paragraphs(10), Box(15))], SHEET)] == [21]


def test_the_lines_of_a_paragraph_stand_no_closer_to_save_a_page():
    (page,) = make_up([section(*paragraphs(10), Box(15))], SHEET)
    for first, second in zip(page.placed[0::2], page.placed[1::2], strict=False):
        assert second.y == first.y + first.box.height


def test_a_last_page_with_more_on_it_stays():
    assert len(make_up([section(*paragraphs(13))], SHEET)) == 2


def test_a_short_last_page_stays_where_paragraphs_would_stand_much_closer():
    pages = make_up([section(*paragraphs(10), Box(SHEET.height / 7))], SHEET)
    assert [len(page.placed) for page in pages] == [20, 1]
    space = pages[0].placed[2].box.before
    assert space == paragraphs(1)[0].before
