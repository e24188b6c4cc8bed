"""The hand that has only keys: they go to whatever has the keyboard, and nothing is reached in another way."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QTableView

from tests.ui.flow.hand import Hand, Passage
from tests.ui.flow.screen import name_of

_ACROSS = Qt.Orientation.Horizontal
_FAR = 80
"""So many times a key is pressed at most to get somewhere."""


class Keyboard(Hand):
    """Shortcuts, Tab, F6, menus by Alt, and Ctrl+K."""

    def make_library(self, path: Path) -> None:
        self.answer(lambda: self.press("Alt+N"), lambda: self._name_file(str(path)))
        self.wait(lambda: self.screen.window.windowTitle().startswith(path.name))

    def make_book(self, answers: Mapping[str, str]) -> None:
        self.press("Alt+B", "Return")  # the first line of the menu Book
        self.wait(lambda: self.focus == "Title")
        for name, answer in answers.items():
            self._walk_to("Tab", name)
            self.press("Ctrl+A")
            self.type(answer)
        self.press("Tab")

    def add_files(self, paths: Sequence[Path]) -> None:
        names = " ".join(f'"{path}"' for path in paths)
        self.answer(lambda: self.press("Ctrl+I"), lambda: self._name_file(names))

    def fill_gaps(self, gaps: Mapping[tuple[str, str], str]) -> None:
        self._walk_to("F6", "Fill the gaps")
        self.answer(lambda: self.press("Space"), lambda: self._fill_gaps(gaps))

    def read(self, article: str) -> None:
        self.go_to(article)
        self.wait(lambda: self.focus == article)

    def mark(self, passage: Passage) -> None:
        self.read(passage.article)
        self._select(passage.quote)
        self.press({"Security": "1", "Economics": "2"}[passage.theme])
        self.wait(lambda: self.screen.says(f"Marked as {passage.theme}."))
        if passage.comment:
            self.press("N")
            self.wait(lambda: self.focus == "Comment")
            self.type(passage.comment)
            self.press("Esc")
        if passage.core:
            self.press("S")
            self.wait(lambda: self.focus == "Core statement")
            self.type(passage.core)
            self.press("Return")
        if passage.starred:
            self.press("B")

    def send(self, passage: Passage, chapter: str) -> None:
        self.answer(lambda: self.press("Q"), lambda: self._choose(chapter))
        self.wait(lambda: self.screen.says(f"Placed in {chapter}"))

    def move_up(self, entry: str) -> None:
        self.press("Ctrl+2")
        self._walk_to("Tab", "Chapters")
        self.press("Home")
        self._walk_down_to(entry)
        self.press("Alt+Up")

    def collect_starred(self) -> None:
        self.go_to("Collect Starred as Key Points")
        self.wait(lambda: self.screen.says("key points collected"))

    def introduce(self, chapter: str, words: str) -> None:
        self.press("Ctrl+3")
        for _ in range(_FAR):
            if any(one.endswith(f"  {chapter}") for one in self.screen.labels()):
                break
            self.press("Alt+PgDown")
        self.wait(lambda: self.focus == "Introduction (Markdown)")
        self.type(words)

    def preview(self) -> None:
        self.press("Ctrl+4")

    def check(self) -> None:
        self.press("F7")
        self.wait(lambda: self.focus == "Problems of the book")

    def export(self, path: Path) -> None:
        self.answer(lambda: self.press("Ctrl+E"), lambda: self._name_file(str(path)))

    def undo(self) -> None:
        self.press("Ctrl+Z")

    def redo(self) -> None:
        self.press("Ctrl+Shift+Z")

    def make_room(self) -> None:
        """Hide the column on the right."""
        self.press("Shift+F9")

    def leave(self) -> None:
        self.press("Ctrl+Q")

    @property
    def focus(self) -> str:
        """What the part that has the keyboard is called."""
        widget = QApplication.focusWidget()
        while widget is not None and not name_of(widget):
            widget = widget.parentWidget()
        return name_of(widget) if widget else ""

    def press(self, *keys: str) -> None:
        """Press keys one after another, by Qt's names for them."""
        for one in keys:
            combination = QKeySequence(one)[0]
            QTest.keyClick(self.front, combination.key(), combination.keyboardModifiers())

    def go_to(self, words: str) -> None:
        """Go to anything."""
        self.answer(lambda: self.press("Ctrl+K"), lambda: self._choose(words))

    def _choose(self, words: str) -> None:
        self.type(words)
        self.wait(lambda: words in next(iter(self.screen.rows("What matches")), ""))
        self.press("Return")

    def _name_file(self, name: str) -> None:
        field = QApplication.focusWidget()
        assert isinstance(field, QLineEdit)
        # Qt's dialog completes what is typed as soon as it has read the folder: sooner on one machine than on another.
        field.setCompleter(None)
        self.press("Ctrl+A")
        self.type(name)
        self.press("Return")

    def _walk_to(self, key: str, name: str) -> None:
        """Press a key until that part has the keyboard."""
        seen = []
        for _ in range(_FAR):
            if self.focus == name:
                return
            seen.append(self.focus)
            self.press(key)
        raise AssertionError(f"{key} does not lead to “{name}” but to {seen}")

    def _walk_down_to(self, line: str) -> None:
        view = QApplication.focusWidget()
        assert isinstance(view, QAbstractItemView)
        for _ in range(_FAR):
            if line in str(view.currentIndex().data()):
                return
            self.press("Down")
        raise AssertionError(f"no “{line}” in {self.screen.rows(name_of(view))}")

    def _fill_gaps(self, gaps: Mapping[tuple[str, str], str]) -> None:
        self.press("Alt+A")
        self.wait(lambda: not self.screen.button("Accept All Suggestions").isEnabled())
        for (name, detail), answer in gaps.items():
            self._walk_to_cell(name, detail)
            self.type(answer)
            self.press("Return")
        self.press("Alt+C")

    def _walk_to_cell(self, name: str, detail: str) -> None:
        self._walk_to("Tab", "Details that articles leave unstated")
        table = QApplication.focusWidget()
        assert isinstance(table, QTableView)
        for _ in range(_FAR):
            at, model = table.currentIndex(), table.model()
            if (at.siblingAtColumn(0).data(), model.headerData(at.column(), _ACROSS)) == (name, detail):
                return
            self.press("Tab")
        raise AssertionError(detail)

    def _select(self, quote: str) -> None:
        """Find the beginning of a sentence and select it as one."""
        self.press("/")
        self.wait(lambda: self.focus == "Find in this text")
        self.press("Ctrl+A")
        self.type(" ".join(quote.split()[:4]))
        self.press("Return", "Esc", "Esc", ".")
        assert self.screen.selection() == quote, self.screen.selection()
