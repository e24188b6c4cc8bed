"""What others wrote is shown as they wrote it: no label, tooltip, menu or list takes it for HTML and opens what it
names.
"""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QLabel, QWidget

from briefbook.model.article import Details
from briefbook.ui.messages import Offer, Weight
from briefbook.ui.start_window import StartWindow
from tests.builders import a_draft
from tests.library.shelf import mark
from tests.ui.drivers.window import WindowDriver
from tests.ui.test_accessibility import seen_in_dialog

EVIL = "<b>x</b><img src=file:///etc/passwd>"
DIALOGS = ("library.fill-gaps", "book.themes", "window.go-to", "help.messages", "reader.beside")
ROLES = (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.WhatsThisRole)


@pytest.fixture
def driver(desk, qtbot):
    library = desk.library
    theme = library.themes.add(EVIL)
    details = Details(title=EVIL, publisher=EVIL)
    article = library.articles.add(a_draft(f"{EVIL} opened the talks.", "They left early.", details=details))
    made = mark(library, article, "opened the talks", theme_id=theme.id, comment=EVIL, tags=(EVIL,), speaker=EVIL)
    library.annotations.change(replace(made, starred=True, core_statement=EVIL))
    book = library.books.add(EVIL)
    chapter = library.books.add_chapter(book.id, EVIL, theme_id=theme.id, introduction=EVIL, gist=EVIL)
    library.books.place(chapter.id, annotation_id=made.id)
    driver = WindowDriver(desk, qtbot)
    driver.read_first()
    yield driver
    driver.window.close()


def rich_texts(root: QWidget) -> list[str]:
    """What would be taken for HTML, of all that `root` shows or says."""
    widgets = [root, *root.findChildren(QWidget)]
    labels = [one.text() for one in widgets if isinstance(one, QLabel) and _may_be_rich(one)]
    tips = [one.toolTip() for one in (*widgets, *root.findChildren(QAction))] + [one.whatsThis() for one in widgets]
    cells = [tip for one in widgets if isinstance(one, QAbstractItemView) and one.model() for tip in _tips(one)]
    return [text for text in (*labels, *tips, *cells) if "<b>" in text]


def _may_be_rich(label: QLabel) -> bool:
    return label.textFormat() in (Qt.TextFormat.AutoText, Qt.TextFormat.RichText, Qt.TextFormat.MarkdownText)


def _tips(view: QAbstractItemView) -> list[str]:
    return [str(index.data(role) or "") for index in _indexes(view.model(), QModelIndex()) for role in ROLES]


def _columns(model, parent):
    return 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)


def _indexes(model, parent):
    for row in range(model.rowCount(parent)):
        yield from (model.index(row, column, parent) for column in range(_columns(model, parent)))
        yield from _indexes(model, model.index(row, 0, parent))


def test_what_is_hostile_is_looked_for_where_it_would_be_found(qapp):
    label = QLabel(EVIL)
    assert rich_texts(label) == [EVIL]


@pytest.mark.parametrize("workspace", range(4))
def test_no_workspace_takes_what_others_wrote_for_html(driver, workspace):
    driver.window.show_workspace(workspace)
    driver.window.menus.refresh()
    assert rich_texts(driver.window) == []


@pytest.mark.parametrize(
    "command", ["library.fill-gaps", "book.themes", "window.go-to", "help.messages", "reader.beside"]
)
def test_no_dialog_takes_what_others_wrote_for_html(driver, qtbot, command):
    driver.desk.messages.toast(EVIL)
    assert seen_in_dialog(driver.window, qtbot, command, rich_texts) == []


def test_messages_and_steps_to_undo_are_plain(driver):
    driver.desk.messages.say(EVIL, Weight.ERROR, Offer(EVIL, lambda: None))
    driver.desk.messages.toast(EVIL)
    driver.choose("window.undo")
    driver.window.menus.refresh()
    assert rich_texts(driver.window) == []


def test_what_arrange_says_of_a_move_is_plain(driver):
    library = driver.desk.library
    library.books.add_chapter(driver.window.panes.books.book_id, EVIL)
    driver.window.show_workspace(1)
    arrange = driver.window.panes.arrange
    arrange.tree.setCurrentIndex(arrange.tree.model().index(0, 0))
    arrange.hands.down()
    assert EVIL[:8] in arrange.head.said.text()
    assert rich_texts(driver.window) == []


def test_the_start_page_shows_the_names_of_files_as_they_are(desk, qtbot):
    desk.preferences.change(recent=(f"/books/{EVIL}.briefbook",))
    window = StartWindow(desk.preferences, desk.messages)
    qtbot.addWidget(window)
    assert rich_texts(window) == []
