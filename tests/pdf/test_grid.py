from briefbook.pdf import load
from briefbook.pdf.boxes import Box, Column, TextItem
from briefbook.pdf.faces import Faces
from briefbook.pdf.grid import Grid, Row, grid_boxes
from briefbook.pdf.setter import Setter

SETTER = Setter(load(), Faces(load()))
GRID = Grid([100.0, 80.0], 12.0, Column(0, 192))


def a_row(*cells: str, **more) -> Row:
    return Row(tuple(SETTER.runs(cell, "comment") for cell in cells), **more)


def shown(boxes: list[Box]) -> list[list[str]]:
    """The words of each box, from left to right."""
    lines = ([item.line for item in box.items if isinstance(item, TextItem)] for box in boxes)
    return [["".join(segment.text for segment in line.segments).strip() for line in row] for row in lines if row]


def test_what_has_no_room_beside_a_value_goes_on_beside_the_next():
    rows = [a_row("How many boats went out in May", "3,400", joined=True), a_row("", "3,500", going_on=frozenset({0}))]
    boxes = list(grid_boxes(rows, GRID, SETTER, "comment"))
    assert shown(boxes) == [["How many boats went", "3,400"], ["out in May", "3,500"]]
    assert boxes[1].before == 0


def test_a_question_longer_than_its_values_keeps_its_last_lines():
    long = "How many boats went out in May and how many of them came home"
    rows = [a_row(long, "3,400", joined=True), a_row("", "3,500", going_on=frozenset({0}))]
    found = shown(list(grid_boxes(rows, GRID, SETTER, "comment")))
    assert " ".join(row[0] for row in found) == long
    assert [row[1:] for row in found[:2]] == [["3,400"], ["3,500"]]


def test_rows_that_say_nothing_of_that_stand_apart():
    rows = [a_row("How many boats went out in May", "3,400"), a_row("And in June", "3,500")]
    found = shown(list(grid_boxes(rows, GRID, SETTER, "comment")))
    assert found == [["How many boats went", "3,400"], ["out in May"], ["And in June", "3,500"]]


def test_a_machine_reads_what_goes_on_as_one_cell():
    rows = [a_row("How many boats went out in May", "3,400", joined=True), a_row("", "3,500", going_on=frozenset({0}))]
    first, second = (box.items[0] for box in list(grid_boxes(rows, GRID, SETTER, "comment"))[:2])
    assert first.element is second.element
