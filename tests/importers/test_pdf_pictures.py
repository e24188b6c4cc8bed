from __future__ import annotations

import io

import pytest
from PIL import Image, ImageDraw

from briefbook.model.body import Kind
from tests.importers.against_golden import gathered, same_as_golden
from tests.importers.making.pdf import HEIGHT, SMALL, WIDTH, Sheets

TOP = HEIGHT - 90
ABOVE = ["The harbour council voted on Monday to move the", "quay wall forty metres to the north, which the"]
BELOW = ["islanders had asked for since the flood of 2019.", "Dredging begins in May, if the ice allows it."]
PLACE = (60.0, 250.0, 300.0, 150.0)


def read(sheets: Sheets, name: str = "scan.pdf"):
    return gathered(sheets.pdf(), name).drafts[0]


def a_scan(*colours: str) -> Sheets:
    sheets = Sheets()
    for colour in colours:
        sheets.picture(colour)
        sheets.turn()
    return sheets


def test_a_scan_is_kept_page_by_page_and_said_to_be_one():
    draft = read(a_scan("grey", "red"))
    assert [(block.kind, block.text, block.page) for block in draft.body.blocks] == [
        (Kind.FIGURE, "Page 1", "1"),
        (Kind.FIGURE, "Page 2", "2"),
    ]
    assert draft.body.pictures == tuple(picture.sha256 for picture in draft.pictures)
    assert draft.warnings == ("scan.pdf is a scan: its pages are kept as pictures. There is no text in it to quote.",)


def test_a_page_of_a_scan_looks_as_it_did():
    grey, red = (Image.open(io.BytesIO(one.content)) for one in read(a_scan("grey", "red")).pictures)
    assert (grey.mode, red.mode) == ("L", "RGB")
    assert abs(red.width - WIDTH * 150 / 72) < 2 > abs(red.height - HEIGHT * 150 / 72)
    assert red.getpixel((300, 60)) == pytest.approx((255, 0, 0), abs=12)


def test_a_scanned_page_among_others_stands_where_it_stood():
    sheets = Sheets("A plan")
    for number in ("7", "8", "9"):
        if number == "8":
            sheets.picture()
        else:
            sheets.column(50, TOP, [*ABOVE, *BELOW])
        sheets.line(number, 25, size=8, left=200)
        sheets.turn()
    draft = read(sheets, "plan.pdf")
    assert [(block.kind, block.page) for block in draft.body.blocks] == [
        (Kind.PARAGRAPH, "7"),
        (Kind.FIGURE, "8"),
        (Kind.PARAGRAPH, "9"),
    ]
    (warning,) = draft.warnings
    assert warning.startswith("1 page of plan.pdf cannot be read as text and was kept as ")


def test_a_picture_stands_between_the_lines_with_its_caption_and_parts_no_paragraph():
    sheets = Sheets("The quay wall")
    sheets.column(50, TOP, ABOVE)
    sheets.picture("blue", PLACE)
    sheets.column(60, PLACE[1] - 12, ["Figure 1. The quay wall as it will stand."], SMALL)
    sheets.column(50, PLACE[1] - 40, BELOW)
    same_as_golden(sheets.pdf(), "pictured.pdf")


def test_what_is_on_page_after_page_is_no_picture_of_the_article():
    sheets = Sheets("The quay wall")
    for number in range(4):
        sheets.column(
            50, TOP, [f"On page {number} the council speaks of another wall,", "and on all of them it is blue."]
        )
        sheets.picture("blue", (150.0, 300.0, 120.0, 80.0))
        sheets.turn()
    assert {block.kind for block in read(sheets).body.blocks} == {Kind.PARAGRAPH}


def test_the_ground_below_a_text_and_small_signs_are_no_pictures():
    sheets = Sheets("The quay wall")
    sheets.picture("yellow", (40.0, TOP - 60, 340.0, 90.0))
    sheets.picture("red", (300.0, 100.0, 20.0, 20.0))
    sheets.column(50, TOP, [*ABOVE, *BELOW])
    assert read(sheets).pictures == ()


def test_text_that_was_recognised_from_a_scan_is_text_and_is_said_to_be_that():
    sheets = a_scan("grey")
    sheets.hidden([*ABOVE, *BELOW])
    sheets.picture("grey")
    draft = read(sheets)
    assert "which the islanders had asked for" in draft.body.text
    assert draft.warnings[-1].startswith("The text of scan.pdf was recognised from a scan (OCR)")


def test_letters_that_cannot_be_told_are_kept_as_they_look():
    sheets = Sheets().in_every_script()
    sheets.column(50, TOP, ["\ue123\ue124\ue125 \ue126\ue127\ue128\ue129", "\ue12a\ue12b \ue12c\ue12d\ue12e"])
    draft = read(sheets, "letters.pdf")
    assert [block.text for block in draft.body.blocks] == ["Page 1"]
    assert "The letters on 1 page of letters.pdf cannot be told" in draft.warnings[0]


@pytest.mark.parametrize(
    ("mode", "kept"), [("1", ("image/png", "1")), ("L", ("image/jpeg", "L")), ("RGB", ("image/jpeg", "RGB"))]
)
def test_pages_are_kept_as_black_and_white_as_grey_or_in_colours_as_they_were_scanned(mode, kept):
    page = Image.new("RGB", (1240, 1754), "white")
    ImageDraw.Draw(page).rectangle((200, 300, 1000, 700), fill="red" if mode == "RGB" else "black")
    scanned = io.BytesIO()
    page.convert(mode).save(scanned, "PDF", resolution=150)
    (picture,) = gathered(scanned.getvalue(), "scan.pdf").drafts[0].pictures
    shown = Image.open(io.BytesIO(picture.content))
    assert (picture.media_type, shown.mode) == kept
    assert shown.convert("L").getpixel((shown.width // 2, shown.height // 4)) < 100


def test_a_scan_does_not_seem_to_hold_scripts_because_of_how_its_pictures_are_packed():
    draft = read(a_scan("grey"))
    packed = draft.original.replace(b"endstream", b" /JS /JavaScript endstream")
    assert b"/JS" in packed
    assert not any("Scripts" in warning for warning in gathered(packed, "scan.pdf").drafts[0].warnings)


def test_a_picture_that_is_turned_is_kept_as_it_is_shown():
    sheets = Sheets("The quay wall")
    sheets.column(50, TOP, [*ABOVE, *BELOW])
    sheets.turned_picture((200, 220, 120, 90), degrees=90)
    (picture,) = read(sheets).pictures
    assert picture.height > picture.width


def test_a_chart_that_is_drawn_is_a_picture_with_its_caption_and_its_words_are_said_of_it():
    sheets = Sheets("The quay wall")
    sheets.column(50, TOP, [*ABOVE, "council had not done before."])
    sheets.chart(70, 260, [40, 80, 100, 60, 90])
    sheets.column(70, 230, ["Figure 2. Ships that called at the harbour."], SMALL)
    sheets.column(50, 200, BELOW)
    same_as_golden(sheets.pdf(), "chart.pdf")


def test_the_rules_of_a_table_are_no_drawing():
    sheets = Sheets("The quay wall")
    sheets.column(50, TOP, [*ABOVE, *BELOW])
    sheets.rules(50, 312, 300, 3)
    for row, cells in enumerate((("Port", "2029", "2030"), ("Sunda", "41", "44"), ("Maren", "7", "9"))):
        for column, cell in enumerate(cells):
            sheets.line(cell, 302 - 14 * row, left=55 + 100 * column)
    sheets.column(50, 255, ["Table 2. Ships that called at the harbour."], SMALL)
    assert [block.kind for block in read(sheets).body.blocks] == [Kind.PARAGRAPH, Kind.TABLE, Kind.PARAGRAPH]


def test_the_few_words_that_stand_on_a_picture_of_a_whole_page_are_kept_too():
    sheets = Sheets()
    sheets.picture("navy")
    sheets.line("Harbours of the North", 300)
    sheets.turn()
    sheets.column(50, TOP, [*ABOVE, *BELOW])
    blocks = read(sheets).body.blocks
    assert [block.text for block in blocks[:2]] == ["Page 1", "Harbours of the North"]
