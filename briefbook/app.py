"""The composition root of the window: settings, fonts, the library, the windows, and what happens to errors."""

from __future__ import annotations

import sys
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from briefbook import paths
from briefbook.errors import BriefbookError, CannotWrite
from briefbook.library.library import Library
from briefbook.ui import appearance, bug_report, icons, window_fonts
from briefbook.ui.appearance import Colours
from briefbook.ui.command import Command
from briefbook.ui.desk import Desk, Preferences
from briefbook.ui.jobs import Jobs
from briefbook.ui.main_window import MainWindow
from briefbook.ui.messages import Messages, Weight
from briefbook.ui.notifier import Notifier
from briefbook.ui.start_window import StartWindow

SUFFIX = ".briefbook"


def run(library: Path | None = None) -> int:
    """Open the window on `library`, on the last one, or on the start page; gives back the exit code."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName("briefbook")
    application.setDesktopFileName("briefbook")
    application.setWindowIcon(icons.icon("briefbook"))
    window_fonts.register(application)
    program = App(application, Preferences(paths.preferences()))
    program.start(library)
    code = application.exec()
    clipboard = application.clipboard()
    if clipboard.ownsClipboard():
        # What was made by Python must not be left to a clipboard that outlives it.
        clipboard.setText(clipboard.text())
    return code


class App(QObject):
    """Opens libraries, one window each, and the start page when none is open."""

    _failed = Signal(object)

    def __init__(self, application: QApplication, preferences: Preferences) -> None:
        super().__init__()
        self._application = application
        self.preferences = preferences
        self.messages = Messages()
        self.windows: list[QWidget] = []
        self._worn: Colours | None = None
        self._failed.connect(self.tell)
        preferences.changed.connect(lambda _settings: self._dress())
        application.styleHints().colorSchemeChanged.connect(lambda _scheme: self._dress())
        self._dress()
        sys.excepthook = self._excepthook
        threading.excepthook = lambda arguments: self._failed.emit(arguments.exc_value)

    def start(self, library: Path | None) -> None:
        """Open `library`, or the last one if it is still there, or the start page."""
        recent = [Path(path) for path in self.preferences.value.recent]
        wanted = library or next((path for path in recent[:1] if path.is_file()), None)
        if wanted is None or not self.open(wanted):
            self.show_start_page()

    def show_start_page(self) -> None:
        """Show the start page, with what went wrong if something did."""
        window = StartWindow(self.preferences, self.messages)
        window.page.new_requested.connect(self.new)
        window.page.open_requested.connect(self.open)
        window.page.sample_requested.connect(self.open_sample)
        self._show(window)

    def new(self, path: Path) -> bool:
        """Make a library at `path` and open it; False if that was not possible, which is then said."""
        return self._try(lambda: Library.create(path).close()) and self.open(path)

    def open(self, path: Path) -> bool:
        """Open the library at `path` in a window; False if that was not possible, which is then said."""
        opened: list[Library] = []
        if not self._try(lambda: opened.append(Library.open(path))):
            return False
        self.preferences.take(self.preferences.value.with_recent(path))
        self._open_window(opened[0], path)
        return True

    def open_sample(self) -> None:
        """Make the sample library in a new folder for what is temporary, and open it."""
        path = Path(tempfile.mkdtemp(prefix="briefbook-sample-")) / f"sample{SUFFIX}"

        def make() -> None:
            from briefbook import samples

            with Library.create(path) as library:
                samples.fill(library)

        if self._try(make):
            self.open(path)

    def tell(self, error: BaseException) -> None:
        """Tell the user of `error`: its sentence if it has one, else that the program made a mistake."""
        if isinstance(error, BriefbookError):
            self.messages.say(str(error), Weight.ERROR)
            return
        report = bug_report.report_of(error)
        bug_report.BugReport(report, _kept(report), self._application.activeWindow()).exec()

    def _open_window(self, library: Library, path: Path) -> None:
        messages = Messages()
        jobs = Jobs(self.tell)
        desk = Desk(library, Notifier(library), jobs, messages, self.preferences)
        window = MainWindow(desk, path.name, self._file_commands())
        window.closed.connect(lambda: self._closed(window, jobs, library))
        self.messages = messages
        for other in [one for one in self.windows if isinstance(one, StartWindow)]:
            self.windows.remove(other)
            other.close()
        self._show(window)

    def _closed(self, window: QWidget, jobs: Jobs, library: Library) -> None:
        jobs.close()
        library.close()
        if window in self.windows:
            self.windows.remove(window)

    def _file_commands(self) -> tuple[Command, ...]:
        return (
            Command("app.new", self.tr("&New Library…"), self._ask_new, "file", ("Ctrl+N",)),
            Command("app.open", self.tr("&Open Library…"), self._ask_open, "file", ("Ctrl+O",)),
        )

    def _ask_new(self) -> None:
        title, kinds = self.tr("New library"), self.tr("Libraries (*.briefbook)")
        name, _ = QFileDialog.getSaveFileName(self._application.activeWindow(), title, "", kinds)
        if name:
            self.new(Path(name) if name.endswith(SUFFIX) else Path(name + SUFFIX))

    def _ask_open(self) -> None:
        title, kinds = self.tr("Open library"), self.tr("Libraries (*.briefbook)")
        name, _ = QFileDialog.getOpenFileName(self._application.activeWindow(), title, "", kinds)
        if name:
            self.open(Path(name))

    def _show(self, window: QWidget) -> None:
        self.windows.append(window)
        window.show()

    def _try(self, do: Callable[[], object]) -> bool:
        try:
            do()
        except BriefbookError as error:
            self.tell(error)
            return False
        return True

    def _dress(self) -> None:
        choice = self.preferences.value.appearance
        if appearance.colours(choice) is not self._worn:
            # Every widget is polished anew for this: not for settings that have nothing to do with it.
            self._worn = appearance.colours(choice)
            appearance.apply(choice, self._application)

    def _excepthook(self, kind: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._application.quit()
            return
        self._failed.emit(error.with_traceback(traceback))


def _kept(report: str) -> Path | None:
    try:
        return bug_report.keep(report, paths.reports())
    except (OSError, CannotWrite):
        return None
