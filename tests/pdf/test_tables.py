import re

import pytest

from briefbook.model.body import Block, Body, Kind
from briefbook.model.edition import OwnText
from briefbook.pdf import load, render
from briefbook.pdf.boxes import Column, TextItem
from briefbook.pdf.faces import Faces
from briefbook.pdf.setter import Setter
from briefbook.pdf.tables import table_boxes
from tests.builders import a_chapter, an_edition
from tests.pdf.accessible import violations
from tests.pdf.reading import Reading

COLUMN = Column(25, 330)


@pytest.fixture(scope="module")
def setter() -> Setter:
    stylesheet = load()
    return Setter(stylesheet, Faces(stylesheet))


def a_table(columns: int, *, ragged: bool = False) -> Block:
    rows = ("\t".join(f"r{row}c{column}" for column in range(columns - row * ragged)) for row in range(4))
    return Block(Kind.TABLE, "\n".join(rows), level=1)


def lines_of(boxes) -> list[TextItem]:
    return [item for box in boxes for item in box.items if isinstance(item, TextItem)]


def words_of(boxes) -> list[str]:
    return ["".join(segment.text for segment in item.line.segments) for item in lines_of(boxes)]


@pytest.mark.parametrize("columns", [4, 12, 30, 100])
@pytest.mark.parametrize("ragged", [False, True])
def test_a_table_with_many_columns_stays_on_the_page_and_no_word_is_cut(setter, columns, ragged):
    table = a_table(columns, ragged=ragged)
    boxes = list(table_boxes(table, setter, "comment", COLUMN))
    assert sorted(words_of(boxes)) == sorted(table.text.split())
    assert all(item.x + item.line.width <= COLUMN.x + COLUMN.width + 0.01 for item in lines_of(boxes))


def test_a_column_of_one_short_word_is_not_cut_for_a_long_one(setter):
    table = Block(Kind.TABLE, "Harbour\tWhat was said\nWeldmark\t" + "The ferry sails twice a day. " * 40, level=1)
    assert "Weldmark" in words_of(table_boxes(table, setter, "comment", COLUMN))


def test_a_word_wider_than_the_page_is_cut_and_nothing_of_it_is_lost(setter):
    boxes = list(table_boxes(Block(Kind.TABLE, f"a\t{'x' * 400}\tb"), setter, "comment", COLUMN))
    assert "".join(words_of(boxes)).count("x") == 400
    assert all(item.x + item.line.width <= COLUMN.x + COLUMN.width + 0.01 for item in lines_of(boxes))


def test_the_space_below_a_table_is_never_alone_on_a_page(setter):
    boxes = list(table_boxes(a_table(3), setter, "comment", COLUMN))
    assert not boxes[-1].items
    assert boxes[-2].keep


def test_a_row_taller_than_a_page_goes_on_and_no_word_of_it_is_lost():
    words = [f"word{number}" for number in range(1200)]
    table = Block(Kind.TABLE, f"Harbour\tNotes\nWeld\t{' '.join(words)}\nOster\tshort", level=1)
    pdf = render(an_edition(chapters=(a_chapter(OwnText(Body((table,)))),))).pdf
    pages = [page for page in Reading(pdf).pages if re.search(r"word\d", page)]
    assert len(pages) > 2
    assert [word for page in pages for word in page.split() if word[4:].isdigit() and word[:4] == "word"] == words
    assert all("continued Harbour Notes" in page for page in pages[1:])
    assert violations(pdf) == []


def test_a_table_that_is_parted_for_its_width_and_its_length_is_whole():
    rows = [[f"r{row}c{column}" for column in range(12)] for row in range(70)]
    table = Block(Kind.TABLE, "\n".join("\t".join(row) for row in rows), level=1)
    pdf = render(an_edition(chapters=(a_chapter(OwnText(Body((table,)))),))).pdf
    text = " ".join(Reading(pdf).pages).split()
    assert all(text.count(cell) == 1 for row in rows[1:] for cell in row)
    assert violations(pdf) == []
