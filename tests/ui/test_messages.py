import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from briefbook import samples
from briefbook.ui import undo_offer
from briefbook.ui.messages import MessageBars, Messages, Offer, Toaster, Weight
from tests.ui.drivers.window import WindowDriver


def test_a_message_stays_in_its_bar_as_plain_text(qtbot):
    messages = Messages()
    bars = MessageBars(messages)
    qtbot.addWidget(bars)
    messages.say("<b>No title</b> found in this text.")
    assert bars.texts == ["<b>No title</b> found in this text."]


def test_a_toast_offers_undo_once_and_goes(qtbot):
    window, undone = QWidget(), []
    qtbot.addWidget(window)
    window.resize(800, 600)
    messages = Messages()
    toaster = Toaster(messages, window)
    messages.toast("Removed the harbour talks.", Offer("Undo", lambda: undone.append(True)))
    button = next(one for one in window.findChildren(QPushButton) if one.text() == "Undo")
    button.click()
    assert undone == [True]
    assert toaster.text == ""
    assert messages.recent == ["Removed the harbour talks."]


def test_undo_on_a_toast_is_taken_away_when_something_else_is_changed(desk, qtbot):
    driver = WindowDriver(desk, qtbot)
    desk.library.books.add("The harbour talks")
    undo_offer.tell(desk, "Added.")
    (toast,) = driver.window.toaster.shown()
    undo = next(one for one in toast.findChildren(QPushButton) if one.text() == "Undo")
    assert undo.isVisible()
    desk.library.themes.add("Trade")
    assert not undo.isVisible()
    assert driver.window.toaster.text == "Added."


def test_what_an_offer_of_a_toast_says_is_seen(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    messages = Messages()
    toaster = Toaster(messages, window)
    messages.toast("Copied.", Offer("More", lambda: messages.toast("There is no more.")))
    next(one for one in window.findChildren(QPushButton) if one.text() == "More").click()
    assert toaster.text == "There is no more."


def test_what_only_shows_something_leaves_the_message_where_it_is(qtbot):
    messages, done = Messages(), []
    bars = MessageBars(messages)
    qtbot.addWidget(bars)
    look = Offer("What Changed", lambda: done.append("looked"), only_shows=True)
    messages.say("The text is newer.", Weight.PLAIN, look, Offer("Keep Apart", lambda: done.append("apart")))
    offers = {one.text(): one for one in bars.findChildren(QPushButton)}
    offers["What Changed"].click()
    assert bars.texts == ["The text is newer."]
    offers["Keep Apart"].click()
    assert (bars.texts, done) == ([], ["looked", "apart"])


def test_the_same_bar_is_not_shown_twice(qtbot):
    messages = Messages()
    bars = MessageBars(messages)
    qtbot.addWidget(bars)
    for _ in range(3):
        messages.say("The disk is full.")
    assert bars.texts == ["The disk is full."]


@pytest.mark.parametrize("size", [(1280, 680), (1920, 1040)])
def test_a_toast_covers_the_status_bar_and_nothing_that_is_worked_with(desk, qtbot, size):
    driver = WindowDriver(desk, qtbot)
    samples.fill(desk.library)
    driver.window.resize(*size)
    undo_offer.tell(desk, "Removed the mark on “Both envoys met at the harbour and shook hands there.”")
    QApplication.processEvents()
    (toast,) = driver.window.toaster.shown()
    assert driver.window.statusBar().geometry().contains(toast.geometry())
    assert said_under(toast, driver) == []


def test_a_toast_for_which_the_status_bar_has_no_room_stands_above_it(desk, qtbot):
    driver = WindowDriver(desk, qtbot)
    samples.fill(desk.library)
    undo_offer.tell(desk, "Removed the mark on “Both envoys met at the harbour and shook hands there.”" * 3)
    driver.window.statusBar().reading.setText("7 of 7 read, with all of their footnotes and tables " * 3)
    QApplication.processEvents()
    (toast,) = driver.window.toaster.shown()
    assert said_under(toast, driver) == []
    assert driver.window.rect().contains(toast.geometry())


def said_under(toast, driver) -> list[str]:
    """What of the status bar's words a toast covers."""
    bar, at = driver.window.statusBar(), toast.geometry()
    labels = [one for one in bar.findChildren(QLabel) if one.isVisible() and one.text()]
    return [one.text() for one in labels if at.intersects(one.geometry().translated(bar.pos()))]
