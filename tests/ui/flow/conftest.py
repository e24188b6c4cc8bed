"""The program as it is started, with settings of its own, for a user who sees the real dialogs."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication

from briefbook.app import App
from briefbook.ui.desk import Preferences


@pytest.fixture
def start(qapp: QApplication, qtbot, tmp_path) -> Iterator[Callable[[], App]]:
    """Start the program as the user does, again with what it remembers."""
    del qtbot  # it watches over what is logged and raised
    hooks = sys.excepthook, threading.excepthook
    started: list[App] = []
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    native = QCoreApplication.testAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    qapp.setQuitOnLastWindowClosed(False)

    def begin() -> App:
        started.append(App(qapp, Preferences(tmp_path / "settings.json")))
        sys.excepthook, threading.excepthook = hooks
        started[-1].start(None)
        return started[-1]

    yield begin
    for window in [window for app in started for window in app.windows]:
        window.close()
    qapp.setQuitOnLastWindowClosed(True)
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs, native)
