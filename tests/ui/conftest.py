from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from briefbook.library.library import Library
from briefbook.operations.render_process import RenderProcess
from briefbook.ui import appearance
from briefbook.ui.desk import Desk, Preferences
from briefbook.ui.jobs import Jobs
from briefbook.ui.messages import Messages
from briefbook.ui.notifier import Notifier


def _raise(error: BaseException) -> None:
    raise error


@pytest.fixture
def desk(qapp, library: Library) -> Iterator[Desk]:
    """A desk over a library in memory, in the light appearance; failing jobs fail the test."""
    # Windows of earlier tests wait for their end in vain without an event loop, and each is dressed again.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    appearance.apply("light", qapp)
    jobs = Jobs(_raise)
    yield Desk(library, Notifier(library), jobs, Messages(), Preferences(None))
    jobs.close()


class KeptProcess(RenderProcess):
    """Stays warm from test to test."""

    def close(self) -> None:
        pass


@pytest.fixture(scope="module")
def process() -> Iterator[KeptProcess]:
    """What makes pages for all tests of a file: it takes a while to get warm."""
    process = KeptProcess()
    yield process
    RenderProcess.close(process)


@pytest.fixture
def toasts(desk: Desk) -> list[str]:
    """What is said of things done."""
    said: list[str] = []
    desk.messages.done.connect(lambda message: said.append(message.text))
    return said
