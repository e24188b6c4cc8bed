"""The composition root of the window: settings, fonts, the library, the windows, and what happens to errors."""

from __future__ import annotations

import sys
import tempfile
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from briefbook import files, paths
from briefbook.errors import BriefbookError, CannotWrite, LibraryUnusable
from briefbook.library.library import Library
from briefbook.operations import versions
from briefbook.operations.versions import Version
from briefbook.ui import (
    appearance,
    bug_report,
    crash_log,
    icons,
    language,
    library_dialogs,
    self_test,
    times,
    window_fonts,
)
from briefbook.ui.appearance import Colours
from briefbook.ui.command import Command
from briefbook.ui.desk import Desk, Preferences, WindowPreferences
from briefbook.ui.jobs import Jobs
from briefbook.ui.main_window import MainWindow
from briefbook.ui.messages import Messages, Offer, Weight
from briefbook.ui.notifier import Notifier
from briefbook.ui.recent import RecentMenu
from briefbook.ui.screenshot import Screenshot
from briefbook.ui.spoken import told
from briefbook.ui.start_window import StartWindow


def run(library: Path | None = None, articles: Sequence[Path] = (), screenshot: Path | None = None) -> int:
    """Open the window on `library`, on the last one, or on the start page, and add the files `articles` to it; gives
    back the exit code when it is closed. With `screenshot`, its picture is written there when all is done, and it is
    closed.

    Raises BriefbookError if no window can be opened with what is installed, CannotWrite if the picture cannot be kept.
    """
    self_test.run()
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName("briefbook")
    application.setDesktopFileName("briefbook")
    application.setWindowIcon(icons.icon("briefbook"))
    preferences = Preferences(paths.preferences())
    language.apply(preferences.value.language, application)
    window_fonts.register(application)
    pictures: list[bytes] = []
    with crash_log.kept_in(paths.reports()) as left:
        program = App(application, preferences, left)
        program.start(library)
        if screenshot:
            program.take_picture(pictures.append)
        program.add_files(articles)
        code = application.exec()
    clipboard = application.clipboard()
    if clipboard.ownsClipboard():
        # What was made by Python must not be left to a clipboard that outlives it.
        clipboard.setText(clipboard.text())
    if screenshot and pictures:
        files.write(screenshot, pictures[0])
    return code


class App(QObject):
    """Opens libraries, one window each, and the start page when none is open."""

    _failed = Signal(object)

    def __init__(self, application: QApplication, preferences: Preferences, report: Path | None = None) -> None:
        super().__init__()
        self._application = application
        self._report = report
        self.preferences = preferences
        self.windows: list[MainWindow | StartWindow] = []
        self._worn: Colours | None = None
        self._failed.connect(self.tell)
        preferences.changed.connect(lambda _settings: self._dress())
        application.styleHints().colorSchemeChanged.connect(lambda _scheme: self._dress())
        self._dress()
        sys.excepthook = self._excepthook
        threading.excepthook = lambda arguments: self._failed.emit(arguments.exc_value)

    def start(self, library: Path | None) -> None:
        """Open `library`, or the last one if it is still there, or the start page, with what went wrong."""
        recent = [Path(path) for path in self.preferences.value.recent]
        wanted = library or next((path for path in recent[:1] if path.is_file()), None)
        if wanted is None or not self.open(wanted):
            self.show_start_page()

    def add_files(self, articles: Sequence[Path]) -> None:
        """Add files as articles to the library that is open."""
        window = self.windows[-1]
        if articles and isinstance(window, MainWindow):
            window.add_files(articles)

    def take_picture(self, keep: Callable[[bytes], object]) -> None:
        """Give `keep` a picture of the window, as PNG, when nothing is left to do in it, and close it."""
        window = self.windows[-1]
        picture = Screenshot(window, window.desk.jobs if isinstance(window, MainWindow) else None)
        picture.taken.connect(keep)
        picture.taken.connect(window.close)

    def show_start_page(self) -> StartWindow:
        """The start page, shown."""
        shown = next((one for one in self.windows if isinstance(one, StartWindow) and one.isVisible()), None)
        if shown is not None:
            return shown
        preferences = WindowPreferences(self.preferences)
        window = StartWindow(preferences, Messages(), self._opening_commands())
        preferences.setParent(window)
        self._offer_recent(window, preferences)
        window.page.new_requested.connect(self.new)
        window.page.open_requested.connect(self.open)
        window.page.sample_requested.connect(self.open_sample)
        window.new_with_files_requested.connect(self.new_with_files)
        self._show(window)
        return window

    def new(self, path: Path) -> bool:
        """Make a library at `path` and open it; False if that was not possible, which is then said."""
        return self._try(lambda: Library.create(path).close()) and self.open(path)

    def new_with_files(self, path: Path, files: list[Path]) -> None:
        """Make a library at `path` and import `files` into it."""
        if self.new(path):
            self._window_of(path).add_files(files)

    def open(self, path: Path) -> bool:
        """Open the library at `path` in a window; False if that was not possible, which is then said.

        One that cannot be written is opened for reading only.
        """
        for window in self._libraries():
            if _is_same(window, path):
                window.raise_()
                window.activateWindow()
                return True
        try:
            library, why = Library.open(path), ""
        except LibraryUnusable as error:
            opened = self._opened_for_reading(path, error)
            if opened is None:
                return False
            library, why = opened, told(error)
        self.preferences.take(self.preferences.value.with_recent(path))
        window = self._open_window(library, path.name)
        if why:
            again = Offer(self.tr("Try Again"), lambda: self._reopen(window, path))
            window.messages.say(
                self.tr("{reason} It is shown for reading only.").format(reason=why), Weight.WARNING, again
            )
        elif library.left_open:
            self._say_left_open(window)
        return True

    def open_sample(self) -> None:
        """Make the sample library in a new folder for what is temporary, and open it."""
        path = Path(tempfile.mkdtemp(prefix="briefbook-sample-")) / f"sample{library_dialogs.SUFFIX}"

        def make() -> None:
            from briefbook import samples

            with Library.create(path) as library:
                samples.fill(library)

        if self._try(make):
            self.open(path)

    def open_version(self, version: Version) -> None:
        """Open a version for reading, in a window of its own."""
        opened: list[Library] = []
        if not self._try(lambda: opened.append(Library.open(version.path, read_only=True))):
            return
        window = self._open_window(opened[0], version.path.name)
        words = self.tr("This is a version of {time}, for reading only. Restore it, or save a copy, to go on.")
        copy = Offer(self.tr("Save a Copy…"), lambda: self.save_copy(window))
        window.messages.say(words.format(time=times.said(version.saved)), Weight.PLAIN, copy)

    def restore(self, window: MainWindow, version: Version) -> None:
        """Make the library of `window` what it was in `version`; what it is now is kept as a version too.

        A window that cannot keep what is being typed stays open, and nothing is restored.
        """
        path = window.desk.library.path
        assert path is not None
        name = self.tr("Before restoring {version}").format(version=version.name or times.said(version.saved))
        self._application.setQuitOnLastWindowClosed(False)
        if not window.close():
            self._application.setQuitOnLastWindowClosed(True)
            return
        before: Version | None = None
        failed: BriefbookError | None = None
        try:
            before = versions.restore(path, version, name)
        except BriefbookError as error:
            failed = error
        if not self.open(path):
            self.show_start_page()
        self._application.setQuitOnLastWindowClosed(True)
        if failed is not None:
            self.tell(failed)
        if before is not None:
            self._offer_way_back(self._window_of(path), before)

    def close_library(self) -> None:
        """Close the library of the window that is worked in, and show the start page if it was the last."""
        window = self._current()
        if isinstance(window, MainWindow):
            if len(self._libraries()) == 1:
                self.show_start_page()
            window.close()

    def save_copy(self, window: MainWindow) -> None:
        """Ask where to, and put a verified copy of the window's library there."""
        target = library_dialogs.ask_copy(window)
        if target is not None:
            self.copy_to(window, target)

    def copy_to(self, window: MainWindow, target: Path) -> None:
        """Put a verified copy of the window's library at `target`, also if its own file is gone."""
        if self._try(lambda: window.desk.library.backup(target)):
            window.messages.toast(self.tr("Copy saved as {name}.").format(name=target.name))

    def tell(self, error: BaseException) -> None:
        """Tell the user of `error`: its sentence if it has one, else that the program made a mistake."""
        window = self._current()
        if isinstance(error, BriefbookError):
            shown = window or self.show_start_page()
            shown.messages.say(told(error), Weight.ERROR, *self._offers(error, shown))
            return
        report = bug_report.report_of(error)
        bug_report.BugReport(report, _kept(report), window).exec()

    def _offers(self, error: BriefbookError, window: MainWindow | StartWindow) -> tuple[Offer, ...]:
        """What can be done if a library can no longer be written: what it holds can be put elsewhere."""
        if isinstance(error, LibraryUnusable) and isinstance(window, MainWindow):
            return (Offer(self.tr("Save a Copy…"), lambda: self.save_copy(window)),)
        return ()

    def _opened_for_reading(self, path: Path, why: BriefbookError) -> Library | None:
        try:
            return Library.open(path, read_only=True)
        except BriefbookError:
            self.tell(why)
            return None

    def _reopen(self, window: MainWindow, path: Path) -> None:
        self._application.setQuitOnLastWindowClosed(False)
        window.close()
        if not self.open(path):
            self.show_start_page()
        self._application.setQuitOnLastWindowClosed(True)

    def _offer_way_back(self, window: MainWindow, before: Version) -> None:
        words = self.tr("Restored. What the library was before is kept as a version.")
        window.messages.toast(words, Offer(self.tr("Go Back"), lambda: self.restore(window, before)))

    def _say_left_open(self, window: MainWindow) -> None:
        """briefbook, or the computer, was ended while this library was open."""
        offers: tuple[Offer, ...] = ()
        report = self._report
        if report is not None:
            offers = (Offer(self.tr("Show Report"), lambda: self._show_report(report)),)
        saved = times.stored(window.desk.library.changed_at)
        words = self.tr("briefbook closed unexpectedly. Everything is here.")
        if saved is not None:
            words = self.tr("briefbook closed unexpectedly. Everything up to {time} is here.").format(
                time=times.said(saved, to_the_second=True)
            )
        window.messages.say(words, Weight.PLAIN, *offers)

    def _show_report(self, report: Path) -> None:
        text = report.read_text(encoding="utf-8", errors="replace")
        bug_report.BugReport(text, report, self._current()).exec()

    def _open_window(self, library: Library, title: str) -> MainWindow:
        jobs = Jobs(self.tell)
        preferences = WindowPreferences(self.preferences)
        desk = Desk(library, Notifier(library), jobs, Messages(), preferences)
        window = MainWindow(desk, title, self._file_commands())
        preferences.setParent(window)
        window.closed.connect(lambda: self._closed(window))
        window.library_dropped.connect(self.open)
        window.versions.open_wanted.connect(self.open_version)
        window.versions.restore_wanted.connect(lambda version: self.restore(window, version))
        self._offer_recent(window, preferences)
        start_pages = [one for one in self.windows if isinstance(one, StartWindow)]
        self._show(window)
        for page in start_pages:
            self.windows.remove(page)
            page.close()
        return window

    def _closed(self, window: MainWindow) -> None:
        window.desk.jobs.close()
        window.desk.library.close()
        if window in self.windows:
            self.windows.remove(window)
        window.deleteLater()

    def _opening_commands(self) -> tuple[Command, ...]:
        return (
            Command("app.new", self.tr("&New Library…"), self._ask_new, "file", ("Ctrl+N",)),
            Command("app.open", self.tr("&Open Library…"), self._ask_open, "file", ("Ctrl+O",)),
        )

    def _file_commands(self) -> tuple[Command, ...]:
        close = Command("app.close", self.tr("&Close Library"), self.close_library, "file", ("Ctrl+W",))
        return (*self._opening_commands(), close)

    def _offer_recent(self, window: MainWindow | StartWindow, preferences: Preferences) -> None:
        recent = RecentMenu(preferences, window)
        recent.open_wanted.connect(self.open)
        window.menus.insert(recent, "app.open")

    def _ask_new(self) -> None:
        path = library_dialogs.ask_new(self._current())
        if path is not None:
            self.new(path)

    def _ask_open(self) -> None:
        path = library_dialogs.ask_open(self._current())
        if path is not None:
            self.open(path)

    def _libraries(self) -> list[MainWindow]:
        return [one for one in self.windows if isinstance(one, MainWindow)]

    def _window_of(self, path: Path) -> MainWindow:
        return next(one for one in self._libraries() if _is_same(one, path))

    def _current(self) -> MainWindow | StartWindow | None:
        """The window that is worked in, or was last opened."""
        shown = [one for one in self.windows if one.isVisible()]
        active = next((one for one in shown if one.isActiveWindow()), None)
        return active or (shown[-1] if shown else None)

    def _show(self, window: MainWindow | StartWindow) -> None:
        if not self.windows:
            appearance.trim(self.preferences.value.appearance, self._application)
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
            appearance.tint(choice, self._application)
            if self.windows:
                appearance.trim(choice, self._application)

    def _excepthook(self, kind: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._application.quit()
            return
        self._failed.emit(error.with_traceback(traceback))


def _is_same(window: MainWindow, path: Path) -> bool:
    kept = window.desk.library.path
    return kept is not None and kept.resolve() == path.resolve()


def _kept(report: str) -> Path | None:
    try:
        return bug_report.keep(report, paths.reports())
    except (OSError, CannotWrite):
        return None
