from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from briefbook.ui.messages import Offer
from briefbook.ui.placeholder import Placeholder


def test_an_empty_view_offers_the_next_step(qtbot):
    done = []
    view = Placeholder("Nothing here", "Add something.", Offer("Add", lambda: done.append("added")))
    qtbot.addWidget(view)
    qtbot.mouseClick(view.buttons[0], Qt.MouseButton.LeftButton)
    assert (view.line, view.explanation, done) == ("Nothing here", "Add something.", ["added"])


def test_it_can_come_to_say_something_else(qtbot):
    view = Placeholder("Nothing here", "", Offer("Add", print))
    qtbot.addWidget(view)
    view.say("No match", "Search looks everywhere.", Offer("Look", print), Offer("Leave", print))
    assert (view.line, [button.text() for button in view.buttons]) == ("No match", ["Look", "Leave"])


def test_it_shows_whatever_it_is_given_as_plain_text(qtbot):
    view = Placeholder("<b>bold</b>", "<img src='x'>")
    qtbot.addWidget(view)
    assert {label.textFormat() for label in view.findChildren(QLabel)} == {Qt.TextFormat.PlainText}
