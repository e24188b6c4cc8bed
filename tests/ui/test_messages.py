from PySide6.QtWidgets import QPushButton, QWidget

from briefbook.ui.messages import MessageBars, Messages, Offer, Toaster


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
