from __future__ import annotations

import io

import pikepdf
import pytest

from briefbook.errors import ImportFailed
from tests.importers.against_golden import gathered, same_as_golden
from tests.importers.making.pdf import HEIGHT, LARGE, LARGEST, SMALL, Sheets

TOP = HEIGHT - 90
FIRST = [
    "The harbour council voted on Monday to move the",
    "quay wall forty metres to the north, a plan that the is-",
    "landers had asked for since the flood of 2019.",
]
SECOND = [
    "Dredging begins in May. The well-known pilot Ana",
    "Sol said that the first ships would pass the new, well-",
    "known mouth by autumn, if the winter is mild and the",
]


def a_report() -> bytes:
    sheets = Sheets("report_final_v3.docx", "Ana Sol")
    for number in range(1, 4):
        sheets.line("HARBOUR REPORT 2031", HEIGHT - 30, size=8)
        sheets.line(f"Page {number} of 3", 25, size=8, left=190)
        top = TOP
        if number == 1:
            top = sheets.column(50, top, ["The quay wall moves", "to the north"], LARGEST, "bold") - 8
            top = sheets.column(50, top, ["By Ana Sol"]) - 10
        top = sheets.column(50, top, [f"Part {number}: the plan"], LARGE, "bold") - 6
        top = sheets.column(50, top, FIRST) - 8
        sheets.line(str(number), top + 24, size=6, left=252)
        top = sheets.column(50, top, ["• Lower the toll", "• Dredge the mouth"]) - 8
        top = sheets.column(50, top, SECOND)
        sheets.column(50, 70, [f"{number} Town ledger, volume {number}, 1931."], SMALL)
        sheets.turn()
        top = sheets.column(50, TOP, ["ice does not last."]) if number == 3 else top
    return sheets.pdf()


def two_columns() -> bytes:
    sheets = Sheets().in_every_script()
    sheets.column(50, TOP, ["Порт и город: две колонки одной истории"], LARGEST)
    left = [f"Left line {n} of the first column runs" for n in range(12)]
    right = [f"Right line {n} of the second one ends" for n in range(12)]
    # Some programs write both columns line by line.
    for number, (one, other) in enumerate(zip(left, right, strict=True)):
        sheets.line(one, TOP - 40 - 13 * number)
        sheets.line(other, TOP - 40 - 13 * number, left=225)
    return sheets.pdf()


def a_table() -> bytes:
    sheets = Sheets("Harbour figures")
    sheets.column(
        50, TOP, ["Ships that called at the harbour, and their", "cargo in tonnes, as the office counted them."]
    )
    for row, cells in enumerate((("Port", "2029", "2030"), ("Sunda", "41", "44"), ("Maren", "7", "9"))):
        for column, cell in enumerate(cells):
            sheets.line(cell, TOP - 60 - 14 * row, left=50 + 100 * column)
    return sheets.pdf()


def test_headings_running_heads_parted_words_lists_and_notes():
    same_as_golden(a_report(), "report.pdf")


def test_two_columns_written_line_by_line_are_read_one_after_the_other():
    same_as_golden(two_columns(), "columns.pdf")


def test_rows_of_figures_are_read_row_by_row():
    same_as_golden(a_table(), "figures.pdf")


def test_highlights_come_with_their_words_and_remarks():
    sheets = Sheets("Highlights")
    sheets.column(50, TOP, FIRST)
    sheets.highlight(48, TOP - 15, 300, TOP - 5, "The heart of it")
    same_as_golden(sheets.pdf(), "highlights.pdf")


def test_highlights_over_several_lines_and_in_another_script():
    sheets = Sheets("Two").in_every_script()
    sheets.column(50, TOP, ["Порт Увельск откроется весной, но никто", "не знает, кто заплатит за новый причал."])
    sheets.highlight(48, TOP - 16, 320, TOP + 10, "")
    sheets.turn()
    sheets.column(50, TOP, FIRST)
    sheets.highlight(48, TOP - 3, 140, TOP + 10, "Wer?\nZweite Zeile – « и третья »")
    same_as_golden(sheets.pdf(), "two-highlights.pdf")


def test_a_highlight_over_nothing_is_no_highlight():
    sheets = Sheets("Astray")
    sheets.column(50, TOP, FIRST)
    sheets.highlight(48, 40, 140, 60, "There is no word under this")
    same_as_golden(sheets.pdf(), "astray.pdf")


def test_a_locked_pdf_is_refused_as_one_and_one_that_is_only_forbidden_to_print_is_read():
    def locked(**passwords):
        kept = io.BytesIO()
        with pikepdf.open(io.BytesIO(a_table())) as pdf:
            pdf.save(kept, encryption=pikepdf.Encryption(**passwords))
        return kept.getvalue()

    with pytest.raises(ImportFailed, match="password"):
        gathered(locked(owner="o", user="u"), "locked.pdf")
    assert "Sunda" in gathered(locked(owner="o", user=""), "owner.pdf").drafts[0].body.text


def test_an_empty_page_is_refused():
    sheets = Sheets()
    sheets.turn()
    with pytest.raises(ImportFailed, match="no text in it"):
        gathered(sheets.pdf(), "empty.pdf")


def test_a_text_that_speaks_of_pdf_is_a_text():
    brought = gathered(b"%PDF-1.7 is the mark that a file begins with.\n\nSo says the norm, at length.\n", "norm.txt")
    assert brought.drafts[0].source.media_type == "text/plain"


def pages_of(content: bytes) -> list[str]:
    """The labels of the pages on which blocks begin, each once."""
    return list(dict.fromkeys(block.page for block in gathered(content, "pages.pdf").drafts[0].body.blocks))


def numbered(*numbers: str) -> Sheets:
    """Sheets with a paragraph each and these numbers at their feet."""
    sheets = Sheets("Numbers")
    for place, number in enumerate(numbers):
        sheets.column(50, TOP, [f"Berth {'abcdefgh'[place]} was dredged again,", "and no ship had to wait for it."])
        sheets.line(number, 25, size=8, left=200)
        sheets.turn()
    return sheets


def test_a_block_knows_the_number_printed_on_the_page_where_it_begins():
    assert pages_of(numbered("244", "245", "246").pdf()) == ["244", "245", "246"]


def test_roman_numbers_and_pages_without_a_number_are_counted_on():
    assert pages_of(numbered("iii", "iv", "", "1", "2", "3").pdf()) == ["iii", "iv", "v", "1", "2", "3"]


def test_years_and_figures_at_the_edge_are_no_page_numbers():
    assert pages_of(numbered("Harbour review 2031", "Harbour review 2031", "41").pdf()) == ["1", "2", "3"]


def test_the_labels_that_a_pdf_gives_its_pages_come_first():
    kept = io.BytesIO()
    with pikepdf.open(io.BytesIO(numbered("1", "2", "3").pdf())) as pdf:
        labels = [0, pikepdf.Dictionary(P=pikepdf.String("A-"), S=pikepdf.Name.D)]
        pdf.Root.PageLabels = pikepdf.Dictionary(Nums=pikepdf.Array(labels))
        pdf.save(kept)
    assert pages_of(kept.getvalue()) == ["A-1", "A-2", "A-3"]


@pytest.mark.parametrize(("stated", "believed"), [("en-GB", "en-GB"), ("de-DE", ""), ("English", ""), ("", "")])
def test_a_language_is_believed_where_the_text_looks_like_it(stated, believed):
    kept = io.BytesIO()
    with pikepdf.open(io.BytesIO(a_report())) as pdf:
        pdf.Root.Lang = pikepdf.String(stated)
        pdf.save(kept)
    draft = gathered(kept.getvalue(), "report.pdf").drafts[0]
    assert draft.details.language == believed
    assert bool(believed) != any(one.detail == "language" and one.value == "en" for one in draft.suggestions)
