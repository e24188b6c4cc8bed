"""The watcher: new files in a folder become articles of the library, quietly."""

from __future__ import annotations

import contextlib
import hashlib
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from briefbook.errors import CannotWrite
from briefbook.operations import watch_memory
from briefbook.operations.watch import STILL, Listing, Reach, Stamp, Watch
from briefbook.settings import WatchedFolder
from briefbook.ui.articles.importing import Importing
from briefbook.ui.desk import Desk
from briefbook.ui.messages import Offer, Weight
from briefbook.ui.quoting import quoted
from briefbook.ui.watching import sentences
from briefbook.ui.watching.glance import Glance

_SLOW = 10_000
"""Every so many milliseconds it is looked, since not every drive tells of what is new."""
_AT_ONCE = 200
_PATIENCE = 8.0
"""After so many seconds a drive that does not answer is as good as gone, until it does."""
_WATCHED = "watch-folder"
"""The kind of bars that speak of the folder itself."""
_FOLDERS = 200
"""Of how many folders the system is asked to tell; in the others it is looked every now and then."""


class Watcher(QObject):
    """Watches one folder for the library of a desk: which, is remembered for this computer. Files wait while others are
    imported. `changed` says that another folder is watched, or none, or that it went or came back.
    """

    changed = Signal()

    def __init__(
        self,
        desk: Desk,
        importing: Importing,
        parent: QObject | None = None,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._importing = importing
        self._clock = clock
        self._library = str(desk.library.path.resolve()) if desk.library.path else ""
        self._watch = Watch()
        self._asks = False
        self._looked = 0.0
        self.is_gone = False
        self._timer = timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(self.look)
        self._glance = Glance(self)
        self._glance.seen.connect(self._seen)
        self._events = QFileSystemWatcher(self)
        self._events.directoryChanged.connect(lambda _folder: timer.start(_AT_ONCE))
        if self.is_on:
            self._begin(asks=False)

    @property
    def chosen(self) -> WatchedFolder | None:
        """The folder that was chosen for this library, watched or not."""
        return self._desk.preferences.value.watched.get(self._library)

    @property
    def is_on(self) -> bool:
        """Whether it is watched now."""
        return self.chosen is not None and self.chosen.on and self.may_watch

    @property
    def may_watch(self) -> bool:
        """Whether the library can take anything in."""
        return not self._desk.library.read_only

    @property
    def name(self) -> str:
        """What the folder is called; empty if none was chosen."""
        return sentences.folder_name(Path(self.chosen.folder)) if self.chosen else ""

    def choose(self, folder: Path) -> None:
        """Watch that folder from now on."""
        subfolders = self.chosen is not None and self.chosen.subfolders
        self._set(WatchedFolder(str(folder), subfolders=subfolders))

    def toggle(self) -> None:
        """Watch the folder no more, or again."""
        if self.chosen is not None:
            on = not self.chosen.on
            self._set(replace(self.chosen, on=on))
            if not on:
                again = Offer(self.tr("Watch Again"), self.toggle)
                self._desk.messages.toast(self._put(self.tr("{folder} is watched no more.")), again)

    def toggle_subfolders(self) -> None:
        """Watch the folders in it, too, or no more."""
        if self.chosen is not None:
            self._set(replace(self.chosen, subfolders=not self.chosen.subfolders))

    def look(self) -> None:
        """Look what is there now."""
        if self._glance.is_under_way:
            if self._clock() - self._looked > _PATIENCE:
                self._reached(Reach.GONE)
            self._timer.start(_AT_ONCE)
        elif self.is_on and self.chosen is not None:
            self._looked = self._clock()
            self._glance.at(Path(self.chosen.folder), subfolders=self.chosen.subfolders)
            self._timer.start(_SLOW)

    def end(self) -> None:
        """Look no more."""
        self._timer.stop()
        self._glance.end()
        if self._events.directories():
            self._events.removePaths(self._events.directories())

    def _set(self, watched: WatchedFolder) -> None:
        self.end()
        self._desk.messages.withdraw(_WATCHED)
        self._desk.preferences.take(self._desk.preferences.value.with_watched(self._library, watched))
        if self.is_on:
            self._begin(asks=True)
        self.changed.emit()

    def _begin(self, *, asks: bool) -> None:
        """Begin with what is remembered of the folder. What came since is imported as after a night with the program
        closed; if it `asks`, or nothing is remembered, only when the user wants it.
        """
        assert self.chosen is not None
        folder, memory = Path(self.chosen.folder), self._memory()
        known = watch_memory.load(memory, folder) if memory else None
        self._watch = Watch(known)
        self._asks, self.is_gone = asks or known is None, False
        self.look()

    def _seen(self, folder: Path, listed: Listing) -> None:
        if not self.is_on or self.chosen is None or folder != Path(self.chosen.folder):
            return
        self._reached(listed.reach)
        if listed.reach is Reach.TOO_MANY:
            return
        if listed.reach is Reach.WITHIN:
            self._listen(listed)
            if self._asks:
                self._ask(self._watch.fresh(listed.files))
            else:
                self._take(self._watch.look(listed.files, self._clock()))
        self._timer.start(round(STILL * 1000) if self._watch.is_waiting else _SLOW)

    def _reached(self, reach: Reach) -> None:
        """Say once that the folder cannot be seen, and when it can be seen again."""
        if reach is Reach.TOO_MANY and self.chosen is not None:
            self._set(replace(self.chosen, on=False))
            self._say(self.tr("{folder} holds too many files to be watched. Choose a folder for the articles alone."))
            return
        gone = reach is Reach.GONE
        if gone == self.is_gone:
            return
        self.is_gone = gone
        if gone:
            self._say(self.tr("{folder} cannot be reached. It is watched again as soon as it is there."))
        else:
            self._desk.messages.withdraw(_WATCHED)
            self._desk.messages.toast(self._put(self.tr("{folder} is there again, and watched.")))
        self.changed.emit()

    def _ask(self, there: Mapping[Path, Stamp]) -> None:
        """What is there as the watch begins is imported only if the user wants it."""
        self._asks = False
        self._watch.leave(there)
        self._remember()
        if not there:
            self._desk.messages.toast(self._put(self.tr("{folder} is watched: new files become articles.")))
            return
        said = self.tr("{folder} is watched: new files become articles. {there}")
        said = said.format(folder=quoted(self.name), there=sentences.are_there(len(there)))
        add = Offer(sentences.import_them(len(there)), lambda: self._add(tuple(there)))
        leave = Offer(self.tr("Leave Them"), lambda: self._desk.messages.withdraw(_WATCHED))
        self._desk.messages.say(said, Weight.PLAIN, add, leave, kind=_WATCHED)

    def _take(self, ready: Sequence[Path]) -> None:
        if ready and not self._importing.is_busy:
            self._watch.take(ready)
            self._add(ready)

    def _add(self, paths: Sequence[Path]) -> None:
        watch = self._watch

        def done() -> None:
            watch.done(paths)
            if watch is self._watch:
                self._remember()

        if self.chosen is not None:
            self._importing.add_found(Path(self.chosen.folder), paths, self.name, done)

    def _remember(self) -> None:
        memory = self._memory()
        if memory is not None and self.chosen is not None:
            # Without it nothing is lost: at the next start it is asked what is to be done with what is there.
            with contextlib.suppress(CannotWrite):
                watch_memory.save(memory, Path(self.chosen.folder), self._watch.known)

    def _memory(self) -> Path | None:
        name = hashlib.sha256(self._library.encode("utf-8", "surrogatepass")).hexdigest()
        return self._desk.preferences.beside(f"watched-{name[:16]}.json")

    def _listen(self, listed: Listing) -> None:
        """Have the system tell of the folders; files that change where they lie are seen at the next slow look."""
        wanted = {str(folder) for folder in sorted(listed.folders)[:_FOLDERS]}
        heard = set(self._events.directories())
        if heard - wanted:
            self._events.removePaths(list(heard - wanted))
        if wanted - heard:
            self._events.addPaths(list(wanted - heard))

    def _say(self, words: str) -> None:
        self._desk.messages.say(self._put(words), Weight.WARNING, kind=_WATCHED)

    def _put(self, words: str) -> str:
        return words.format(folder=quoted(self.name))
