from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefbook.model.article import Details
from briefbook.model.body import Block, Body, Kind, Mark, MarkKind
from briefbook.settings import Settings
from briefbook.ui.reader.formats import Look
from briefbook.ui.reader.positions import Positions, Stretch
from briefbook.ui.reader.setting import SetSheet, set_sheet
from briefbook.ui.reader.sheet import of_article
from tests.builders import an_article

SHIP = "🚢"
KINDS = {
    Kind.TABLE: Block(Kind.TABLE, f"Port\tTons\nNorth {SHIP}\t1200\n\t7\nEast", 1),
    Kind.CODE: Block(Kind.CODE, "depth = 12\nfor pier in piers:\n    print(pier)"),
    Kind.LIST_ITEM: Block(Kind.LIST_ITEM, f"A point {SHIP} to make", 2, marker="*"),
    Kind.REFERENCE: Block(Kind.REFERENCE, "Holm, The depth of harbours", marker="[1]"),
}


def set_(*blocks: Block, title: str = "Stated") -> SetSheet:
    article = an_article(body=Body(blocks), details=Details(title=title))
    return set_sheet(of_article(article), Look.of(Settings()))


def shown(made: SetSheet, start: int, end: int) -> str:
    """What the document shows of the body's text from `start` to `end`."""
    units = made.document.toRawText().encode("utf-16-le", "surrogatepass")
    left, right = made.positions.to_qt(start), made.positions.to_qt(end)
    return units[2 * left : 2 * right].decode("utf-16-le", "surrogatepass")


def test_a_ship_is_one_code_point_and_two_units():
    positions = Positions([Stretch.of(10, f"a{SHIP}b{SHIP}", 5, 0)])
    assert [positions.to_qt(offset) for offset in range(10, 15)] == [5, 6, 8, 9, 11]
    assert [positions.from_qt(at) for at in range(5, 12)] == [10, 11, 11, 12, 13, 13, 14]


@given(st.lists(st.text(alphabet=f"ab{SHIP}é", max_size=9), min_size=1, max_size=6), st.integers(1, 4))
def test_there_and_back_is_the_same_place(texts, gap):
    stretches, start, at = [], 0, 7
    for text in texts:
        stretches.append(Stretch.of(start, text, at, 0))
        start, at = start + len(text) + 2, at + len(text) + text.count(SHIP) + gap
    positions = Positions(stretches)
    for one in stretches:
        for offset in range(one.start, one.end + 1):
            assert positions.from_qt(positions.to_qt(offset)) == offset


def test_between_two_blocks_stands_the_end_of_the_former():
    positions = Positions([Stretch.of(0, "one", 4, 0), Stretch.of(5, "two", 10, 1)])
    assert (positions.to_qt(4), positions.from_qt(9), positions.from_qt(0)) == (7, 3, 0)


def test_a_range_leaves_out_what_is_not_the_bodys():
    positions = Positions([Stretch.of(0, "one", 4, 0), Stretch.of(5, "two", 10, 1)])
    assert positions.range_from_qt(8, 12) == (5, 7)
    assert positions.range_from_qt(0, 9) == (0, 3)


@pytest.mark.parametrize("kind", list(Kind))
def test_every_kind_of_block_shows_each_of_its_code_points_in_its_place(qapp, kind):
    block = KINDS.get(kind, Block(kind, f"Some {SHIP} words of a {kind}", 1))
    body = Body((Block(Kind.PARAGRAPH, "Before."), block, Block(Kind.PARAGRAPH, "After.")))
    made = set_(*body.blocks)
    for offset, character in enumerate(body.text):
        if character not in "\n\t":
            assert shown(made, offset, offset + 1) == character


@pytest.mark.parametrize("kind", list(Kind))
def test_a_selection_of_all_is_the_whole_text_of_every_kind(qapp, kind):
    block = KINDS.get(kind, Block(kind, f"Some {SHIP} words", 1))
    made = set_(block)
    text = Body((block,)).text
    assert made.positions.range_from_qt(0, made.document.characterCount() - 1) == (0, len(text))


def test_marked_words_stay_in_their_place(qapp):
    marks = (Mark(4, 8, MarkKind.BOLD), Mark(6, 12, MarkKind.ITALIC))
    block = Block(Kind.PARAGRAPH, f"The {SHIP} harbour talks", marks=marks)
    made = set_(block)
    assert len(made.positions.stretches) == 1
    assert shown(made, 6, 13) == "harbour"


def test_signs_that_qt_takes_for_its_own_are_shown_as_something_else(qapp):
    text = "one\u2029two\ufdd0three\ufffcfour"
    made = set_(Block(Kind.PARAGRAPH, text))
    assert made.document.blockCount() == 3
    assert shown(made, 4, 7) == "two"
    assert "\ufdd0" not in made.document.toRawText()


def test_a_word_without_end_can_be_broken_and_keeps_its_places(qapp):
    text = f"{'x' * 4500}y rest"
    made = set_(Block(Kind.PARAGRAPH, text))
    assert shown(made, 4500, 4501) == "y"
    assert made.positions.from_qt(made.positions.to_qt(4501)) == 4501


def test_a_giant_table_is_shown_as_lines(qapp):
    rows = "\n".join("\t".join("7" * 5) for _ in range(1000))
    made = set_(Block(Kind.TABLE, rows, 1))
    assert made.document.blockCount() == 3
    assert shown(made, len(rows) - 1, len(rows)) == "7"


def test_an_article_without_blocks_can_be_set(qapp):
    made = set_()
    assert made.positions.to_qt(0) == 0
    assert made.positions.range_from_qt(0, 5) == (0, 0)
