from __future__ import annotations

import pytest

from briefbook.cli.output import one_line, visible
from briefbook.cli.table import fitted, print_table, shown_width


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("A\x1b[31mB", "A\\x1b[31mB"),
        ("A\u202eB\u2066", "A\\u202eB\\u2066"),
        ("A\x9bB\x07", "A\\x9bB\\x07"),
        ("A\udcffB", "A\\udcffB"),
        ("“A” – ¶ 7, 山, עברית", "“A” – ¶ 7, 山, עברית"),
    ],
)
def test_characters_that_play_tricks_are_written_out(text, seen):
    assert visible(text) == seen


def test_a_cell_is_one_line():
    assert one_line("A\n\tB  C") == "A B C"


def test_wide_letters_take_two_places_and_accents_none():
    assert [shown_width(text) for text in ("ab", "山川", "e\u0301")] == [2, 4, 1]


def test_the_widest_column_gives_way_first():
    assert fitted([12, 60, 20], 60) == [12, 24, 20]
    assert fitted([30, 30], 10) == [8, 8]


def test_columns_are_aligned_and_nothing_is_cut_where_nobody_watches(capsys):
    print_table(("id", "title"), [("1", "山川 talks"), ("22", "x" * 200)])
    assert capsys.readouterr().out.splitlines() == ["id  title", "1   山川 talks", "22  " + "x" * 200]
