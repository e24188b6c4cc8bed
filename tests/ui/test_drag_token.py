from PySide6.QtWidgets import QWidget

from briefbook.ui import drag_token


def test_a_token_stays_small_however_much_is_carried(qtbot):
    source = QWidget()
    qtbot.addWidget(source)
    short, long = (drag_token.picture(source, words).deviceIndependentSize() for words in ("3 lines", "Grain " * 500))
    assert short.width() < long.width() < 260
    assert short.height() == long.height() < 50
