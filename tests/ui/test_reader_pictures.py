"""Pictures in the reader: shown above their captions, and out of the way of places, marks and search."""

from __future__ import annotations

import hashlib
import io
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu

from briefbook.model.article import Article
from briefbook.model.body import Block, Body, Kind
from briefbook.model.picture import Picture
from briefbook.ui.desk import Desk
from briefbook.ui.reader.picture_dialog import PictureDialog
from briefbook.ui.reader.pictures import Pictures
from tests.builders import a_draft, a_picture
from tests.library.shelf import mark
from tests.ui.drivers.reader import ReaderDriver

NAVY, WIDE = a_picture(200, 100), a_picture(2000, 500, "teal")
TEXT = "The quick brown fox met the harbour master, who asked for a pier. " * 3
LOST = Block(Kind.FIGURE, "The harbour in June.", target=a_picture(300, 200, "red").sha256)
BLOCKS = (
    Block(Kind.PARAGRAPH, TEXT),
    Block(Kind.FIGURE, "The harbour 🚢 in May.", target=NAVY.sha256, alt="A navy field"),
    Block(Kind.PARAGRAPH, "After the first picture."),
    Block(Kind.FIGURE, "The pier, very wide.", target=WIDE.sha256),
    Block(Kind.PARAGRAPH, "After the second picture."),
)


def add(desk: Desk, *blocks: Block, pictures: tuple[Picture, ...] = (NAVY, WIDE)) -> Article:
    return desk.library.articles.add(replace(a_draft(), body=Body(blocks), pictures=pictures))


@pytest.fixture
def reader(qtbot, desk: Desk) -> ReaderDriver:
    driver = ReaderDriver(desk)
    qtbot.addWidget(driver.pane)
    return driver.open(add(desk, *BLOCKS))


def test_a_picture_stands_between_the_text_before_it_and_its_caption(reader):
    lines = reader.page.lines()
    before, caption = reader.places_of("a pier. The"), reader.places_of("The harbour")
    assert lines.line(reader.page.setting.positions.to_qt(caption[0]))[0] > lines.span(*before)[1] + 100
    assert reader.colour_of_picture(1) == QColor("navy")


def test_a_wide_picture_is_as_wide_as_the_column_whatever_its_width(reader):
    for width in (900, 700, 1200):
        reader.pane.resize(width, 700)
        QApplication.processEvents()
        shown = reader.rect_of_picture(2)
        assert shown.width() == pytest.approx(reader.page.lineWrapColumnOrWidth() - 6, abs=1.5)
        assert shown.width() == pytest.approx(shown.height() * 4, rel=0.02)


def test_a_small_picture_is_not_enlarged(reader):
    assert (reader.rect_of_picture(1).width(), reader.rect_of_picture(1).height()) == pytest.approx((200, 100), abs=1)


@pytest.mark.parametrize(
    "words", ["quick brown fox", "harbour 🚢 in May", "first picture", "very wide", "second picture"]
)
def test_words_beside_pictures_are_marked_as_they_are(reader, words):
    reader.select(words).press("1")
    assert reader.marks == [(words, "S")]
    assert reader.is_tinted(words)


def test_a_selection_over_pictures_is_the_bodys_own_text(reader):
    start, end = reader.places_of("harbour 🚢")[0], reader.places_of("second")[1]
    reader.page.select(start, end)
    assert reader.selection == Body(BLOCKS).text[start:end]
    reader.press("Ctrl+C")
    assert reader.copied == reader.selection


def test_the_paragraph_of_a_picture_is_its_caption(reader):
    reader.go_to("quick").press("j")
    assert reader.paragraph == 2
    reader.press("h")
    assert reader.marks[0][0] == "The harbour 🚢 in May."
    reader.press("j", "j")
    assert reader.paragraph == 4


def test_a_click_on_a_picture_puts_the_cursor_at_its_caption(reader):
    QTest.mouseClick(reader.page.viewport(), Qt.MouseButton.LeftButton, pos=reader.rect_of_picture(2).center())
    assert reader.page.place() == reader.places_of("The pier, very")[0]


def test_words_after_a_picture_are_found_where_they_stand(reader):
    reader.find("second picture").in_find_bar("Return")
    assert reader.selection == "second picture"
    assert len(reader.page.extraSelections()) == 1


def test_the_rule_of_a_marked_caption_stands_beside_its_picture_too(reader):
    reader.select("The harbour").press("1")
    [rule] = reader.page.left.marginalia.rules()
    assert rule.bottom - rule.top > 100


def test_the_place_is_kept_when_the_look_changes_below_a_picture(reader, desk):
    reader.open(add(desk, *BLOCKS, *[Block(Kind.PARAGRAPH, TEXT)] * 30))
    reader.page.scroll_to(reader.places_of("The pier, very")[0])
    assert reader.page.first_visible() == reader.places_of("The pier, very")[0]
    desk.preferences.change(reader_size=desk.preferences.value.reader_size + 3)
    assert reader.page.first_visible() == reader.places_of("The pier, very")[0]


def test_a_missing_picture_is_a_frame_that_says_so(reader, desk):
    reader.open(add(desk, LOST))
    assert reader.rect_of_picture(1).width() > 100
    assert reader.colour_of_picture(1) != QColor("red")
    QTest.mouseDClick(reader.page.viewport(), Qt.MouseButton.LeftButton, pos=reader.rect_of_picture(1).center())
    assert dialog_of(reader) is None


def test_a_damaged_picture_is_a_frame_too(reader, desk):
    cut = NAVY.content[:-40]
    damaged = replace(NAVY, sha256=hashlib.sha256(cut).hexdigest(), content=cut)
    reader.open(add(desk, Block(Kind.FIGURE, "Cut short.", target=damaged.sha256), pictures=(damaged,)))
    assert reader.rect_of_picture(1).width() == pytest.approx(200, abs=1)
    assert reader.colour_of_picture(1) != QColor("navy")


def test_what_is_transparent_is_white_on_dark_paper_too(reader, desk):
    file = io.BytesIO()
    Image.new("RGBA", (300, 200), (0, 0, 0, 0)).save(file, "PNG")
    clear = Picture(hashlib.sha256(file.getvalue()).hexdigest(), "image/png", 300, 200, file.getvalue())
    desk.preferences.change(paper="dark")
    reader.open(add(desk, Block(Kind.FIGURE, "Clear.", target=clear.sha256), pictures=(clear,)))
    assert reader.colour_of_picture(1) == QColor("white")


def test_images_that_are_not_in_sight_are_let_go_of(reader, desk):
    pictures, sizes = Pictures(desk.library), [QSize(2000, 2000 + step) for step in range(6)]
    first, *_, last = [pictures.image(NAVY.sha256, size) for size in sizes]
    assert pictures.image(NAVY.sha256, sizes[-1]) is last
    assert pictures.image(NAVY.sha256, sizes[0]) is not first


def dialog_of(reader: ReaderDriver) -> PictureDialog | None:
    return reader.half.findChild(PictureDialog)


def test_a_double_click_shows_a_picture_larger_and_esc_closes_it(reader, qtbot):
    QTest.mouseDClick(reader.page.viewport(), Qt.MouseButton.LeftButton, pos=reader.rect_of_picture(2).center())
    dialog = dialog_of(reader)
    assert dialog.caption.text() == "The pier, very wide."
    assert dialog.view.place().width() > reader.rect_of_picture(2).width()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.parametrize("key", ["Return", "Space"])
def test_the_keys_show_a_picture_on_which_the_cursor_stands(reader, key):
    reader.go_to("The harbour").press("Left", key)
    assert dialog_of(reader).view.accessibleName() == "A navy field"


def test_at_a_caption_the_keys_mean_what_they_always_mean(reader, qtbot):
    reader.go_to("The harbour")
    with qtbot.waitSignal(reader.pane.send_to_chapter):
        reader.press("Return")
    assert dialog_of(reader) is None


def test_a_picture_is_copied_and_saved_as_it_came(reader, desk, tmp_path, monkeypatch):
    offered = reader.offered_at("The harbour")
    offered["Copy Picture"]()
    assert QGuiApplication.clipboard().image().size().toTuple() == (200, 100)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "kept.png"), ""))
    offered["Save Picture As…"]()
    assert Path(tmp_path / "kept.png").read_bytes() == NAVY.content


@pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)
def test_what_is_done_with_a_picture_stands_together_in_the_menu(reader):
    reader.pane.first.page.menu_asked.emit(QPoint(0, 0), reader.pane.first.page.sheet.body.text.index("The harbour"))
    (menu,) = [one for one in reader.pane.findChildren(QMenu) if one.isVisible()]
    lines = ["—" if one.isSeparator() else one.text() for one in menu.actions()]
    menu.close()
    assert lines[4:7] == ["Save Picture As…", "—", "Mark as Security"]
    assert lines.count("—") == 5


def test_a_picture_copied_for_a_text_of_ones_own_is_shown_there(reader, desk):
    reader.offered_at("The harbour")["Copy Picture for a Text of Your Own"]()
    books = desk.library.books
    book = books.add("A book")
    books.add_chapter(book.id, "Piers", introduction=f"See this:\n\n{reader.copied}")
    edition = desk.library.editions.edition(book.id)
    assert edition.chapters[0].introduction.blocks[1].text == "The harbour 🚢 in May."
    assert edition.pictures == (NAVY,)


def test_words_without_a_picture_offer_none(reader, desk):
    assert "Copy Picture" not in reader.offered_at("quick")
    reader.open(add(desk, LOST))
    assert "Copy Picture" not in reader.offered_at("in June")


def test_a_screen_reader_is_told_what_a_picture_shows(reader):
    reader.go_to("The harbour")
    assert reader.page.accessibleDescription() == "Picture: A navy field"
    reader.select("The harbour").press("1").go_to("The harbour")
    assert reader.page.accessibleDescription() == "Picture: A navy field. Highlight, Security"
    reader.go_to("The pier, very")
    assert reader.page.accessibleDescription() == "Picture: The pier, very wide."


def test_a_chapter_shows_the_picture_whose_caption_it_quotes(reader, desk):
    library = desk.library
    article = library.articles.get(reader.pane.article_id)
    noted = mark(library, article, "The pier, very wide.")
    chapter = library.books.add_chapter(library.books.add("A book").id, "Piers")
    library.books.place(chapter.id, annotation_id=noted.id)
    reader.pane.show_beside(chapter.id)
    assert len(reader.pane.second.page.setting.pictures) == 1
