import pytest

from briefbook.model.body import Block, Body, Kind
from briefbook.model.book import Paper
from briefbook.pdf import load
from briefbook.pdf.boxes import Column
from briefbook.pdf.faces import Faces
from briefbook.pdf.own_text import own_text_boxes
from briefbook.pdf.setter import Setter
from briefbook.pdf.setting import Setting
from briefbook.pdf.sheet import Sheet
from tests.builders import an_edition

SHEET = Sheet.of(Paper.A4, load().page, duplex=True)


@pytest.fixture(scope="module")
def setter() -> Setter:
    stylesheet = load()
    return Setter(stylesheet, Faces(stylesheet))


def a_list_item(marker: str, level: int = 1) -> Body:
    return Body((Block(Kind.LIST_ITEM, "A ferry, twice a day. " * 9, level=level, marker=marker),))


@pytest.mark.parametrize("number", ["1", "10", "AA", "VIII"])
def test_a_title_makes_way_for_the_number_before_it(setter, number):
    hang = (0, setter.runs(number, "title"))
    boxes = setter.paragraph(setter.runs("The harbour talks", "title"), "title", Column(26, 300), hang=hang)
    hung, title = boxes[0].items
    assert hung.line.width < title.x


@pytest.mark.parametrize("marker", ["-", "1.", "10.", "100.", "(viii)", "a very long marker"])
def test_the_marker_of_a_list_item_does_not_touch_its_text(setter, marker):
    first, *more = own_text_boxes(a_list_item(marker), Setting(an_edition(), setter, SHEET))
    hung, text = first.items
    assert hung.x + hung.line.width < text.x
    assert {box.items[0].x for box in more} == {text.x}


def test_a_list_item_however_deep_stays_in_the_column(setter):
    for box in own_text_boxes(a_list_item("-", level=60), Setting(an_edition(), setter, SHEET)):
        assert all(item.x + item.line.width <= SHEET.width for item in box.items)


def test_a_quotation_mark_that_begins_a_line_stands_before_the_letters_below(setter):
    quoted = setter.runs("“Never alone,” he said, “but never the only one who pays for all of it, either.”", "quote")
    boxes = setter.paragraph(quoted, "quote", Column(40, 130))
    begins = [(box.items[0].line.segments[0].text[0], round(box.items[0].x, 2)) for box in boxes]
    assert begins[0][0] == "“"
    mark = setter.line(setter.runs("“", "quote")).width
    assert {x for sign, x in begins if sign == "“"} == {round(40 - mark, 2)}
    assert {x for sign, x in begins if sign != "“"} == {40}


def test_in_running_text_quotation_marks_stand_in_the_column(setter):
    (box,) = setter.paragraph(setter.runs("“Never alone,” he said.", "body"), "body", Column(40, 300))
    assert box.items[0].x == 40
