"""The hand that has only a mouse: it presses what it sees, where it sees it, and types where it has clicked."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragMoveEvent, QDropEvent, QTextCursor, QWheelEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPushButton,
    QTabWidget,
    QToolButton,
    QWidget,
)

from tests.ui.flow.hand import Hand, Passage
from tests.ui.flow.screen import name_of

_LEFT, _NO_KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
_FAR = 200
_NOTCH = 120


class Mouse(Hand):
    """Clicks, double clicks, drags, the wheel, and drops from another program."""

    def make_library(self, path: Path) -> None:
        self.answer(lambda: self.click(self.screen.button("New Library…")), lambda: self._name_file(str(path), "Save"))
        self.wait(lambda: self.screen.window.windowTitle().startswith(path.name))

    def make_book(self, answers: Mapping[str, str]) -> None:
        self.click(self.screen.on_toolbar("Write"))
        self.click(self.screen.button("New book"))
        for name, answer in answers.items():
            field = self.screen.field(name)
            self._bring_to_sight(field)
            self._select_line(field)
            self.type(answer)
        # What is typed last is kept when the field is left.
        self.click(self.screen.on_toolbar("Read"))
        self.click(self.screen.on_toolbar("Write"))

    def add_files(self, paths: Sequence[Path]) -> None:
        """Drop files that are dragged from another program."""
        files = QMimeData()
        files.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        window, copy = self.screen.window, Qt.DropAction.CopyAction
        at = QPoint(window.width() // 2, window.height() // 2)
        entered = QDragEnterEvent(at, copy, files, _LEFT, _NO_KEYS)
        QApplication.sendEvent(window, entered)
        assert entered.isAccepted()
        QApplication.sendEvent(window, QDropEvent(QPointF(at), copy, files, _LEFT, _NO_KEYS))

    def fill_gaps(self, gaps: Mapping[tuple[str, str], str]) -> None:
        self.answer(lambda: self.click(self.screen.button("Fill the gaps")), lambda: self._fill_gaps(gaps))

    def read(self, article: str) -> None:
        self.click(self.screen.on_toolbar("Read"))
        self.click_line("Articles", article)
        self.wait(lambda: name_of(self.screen.page()) == article)

    def mark(self, passage: Passage) -> None:
        self.read(passage.article)
        self._close_messages()
        self._drag_over(passage.quote)
        number = {"Security": 1, "Economics": 2}[passage.theme]
        self.click(self.screen.button(f"Mark as {passage.theme} ({number})"))
        self.wait(lambda: self.screen.says(f"Marked as {passage.theme}."))
        self._click_on(passage.quote)
        for name, words in (("Comment", passage.comment), ("Core", passage.core)):
            if words:
                self.click(self.screen.field(name))
                self.type(words)
        if passage.starred:
            self.click(self.screen.button("Starred"))

    def send(self, passage: Passage, chapter: str) -> None:
        self._click_on(passage.quote)
        self.answer(
            lambda: self.choose("Annotation", "Send Passage to Chapter…"),
            lambda: self.double_click_line("What matches", chapter),
        )
        self.wait(lambda: self.screen.says(f"Placed in {chapter}"))

    def move_up(self, entry: str) -> None:
        """Drag an entry to the upper edge of the first one."""
        self.click(self.screen.on_toolbar("Arrange"))
        tree = self.screen.get(QAbstractItemView, "Chapters")
        above = tree.visualRect(self.screen.at("Chapters", "1.1 "))
        self._drag(tree, self.screen.at("Chapters", entry), QPoint(above.center().x(), above.top() + 1))

    def collect_starred(self) -> None:
        self.click(self.screen.on_toolbar("Write"))
        self._show_section("Points")
        self.click(self.screen.button("Collect Starred"))
        self.wait(lambda: self.screen.says("key points collected"))

    def introduce(self, chapter: str, words: str) -> None:
        self._show_section(chapter)
        self.click(self.screen.field("Introduction (Markdown)"))
        self.type(words)

    def preview(self) -> None:
        self.click(self.screen.on_toolbar("Preview"))

    def check(self) -> None:
        self.click(self.screen.button("Check Book"))

    def export(self, path: Path) -> None:
        self.answer(lambda: self.click(self.screen.button("Export PDF")), lambda: self._name_file(str(path), "Save"))

    def undo(self) -> None:
        self.click(self.screen.on_toolbar("Undo"))

    def redo(self) -> None:
        self.click(self.screen.on_toolbar("Redo"))

    def make_room(self) -> None:
        """Drag the edge of the left column, for longer titles."""
        column = self.screen.get(QTabWidget, "Articles and Search")
        window = column.window()
        edge = column.mapTo(window, QPoint(column.width() + 2, column.height() // 2))
        self._press_and_move(window.windowHandle(), edge, edge + QPoint(40, 0))

    def leave(self) -> None:
        self.choose("File", "Quit")

    def click(self, part: QWidget, at: QPoint | None = None) -> None:
        """Click on a part where it can be seen."""
        window, place = self._place(part, at)
        QTest.mouseClick(window.windowHandle(), _LEFT, _NO_KEYS, place)

    def double_click(self, part: QWidget, at: QPoint | None = None) -> None:
        window, place = self._place(part, at)
        QTest.mouseClick(window.windowHandle(), _LEFT, _NO_KEYS, place)
        QTest.mouseDClick(window.windowHandle(), _LEFT, _NO_KEYS, place)

    def choose(self, menu: str, line: str) -> None:
        """Take a line of a menu."""
        bar = self.screen.get(QMenuBar, "")
        title = next(one for one in bar.actions() if one.text().replace("&", "") == menu)
        self.click(bar, bar.actionGeometry(title).center())
        opened = QApplication.activePopupWidget()
        assert isinstance(opened, QMenu)
        action = next(one for one in opened.actions() if one.text().replace("&", "") == line)
        assert action.isEnabled(), line
        self.click(opened, opened.actionGeometry(action).center())

    def click_line(self, name: str, words: str) -> None:
        self._on_line(name, words, self.click)

    def double_click_line(self, name: str, words: str) -> None:
        self._on_line(name, words, self.double_click)

    def _on_line(self, name: str, words: str, press: Callable[[QWidget, QPoint], None]) -> None:
        view, index = self.screen.get(QAbstractItemView, name), self.screen.at(name, words)
        self._wheel(view, lambda: view.viewport().rect().contains(view.visualRect(index).center()))
        press(view.viewport(), view.visualRect(index).center())

    def _place(self, part: QWidget, at: QPoint | None) -> tuple[QWidget, QPoint]:
        """The window of a part and where to press in it; nothing may cover it there."""
        assert part.isVisible(), name_of(part)
        assert part.isEnabled(), name_of(part)
        window = part.window()
        place = part.mapTo(window, part.rect().center() if at is None else at)
        there = window.childAt(place)
        assert there is part or part is window or part.isAncestorOf(there), f"{there} covers {name_of(part)}"
        return window, place

    def _name_file(self, name: str, button: str) -> None:
        field = self.screen.window.findChild(QLineEdit, "fileNameEdit")
        self._select_line(field)
        self.type(name)
        self.click(self.screen.get(QPushButton, button))

    def _select_line(self, field: QWidget) -> None:
        """Three clicks select the whole line."""
        place = QPoint(field.width() // 3, field.height() // 2)
        self.double_click(field, place)
        self.click(field, place)

    def _fill_gaps(self, gaps: Mapping[tuple[str, str], str]) -> None:
        self.click(self.screen.button("Accept All Suggestions"))
        table = self.screen.get(QAbstractItemView, "Details that articles leave unstated")
        for (name, detail), answer in gaps.items():
            row = self.screen.at(name_of(table), name)
            across = Qt.Orientation.Horizontal
            columns = [str(table.model().headerData(one, across)) for one in range(table.model().columnCount())]
            cell = row.siblingAtColumn(columns.index(detail))
            self.double_click(table.viewport(), table.visualRect(cell).center())
            self.type(answer)
            self.click(table.viewport(), table.visualRect(row).center())
        self.click(self.screen.button("Close"))

    def _close_messages(self) -> None:
        """A bar that goes lets the page move up, which must be over before a place on it is pointed at."""
        while (close := self.screen.find(QToolButton, "Close this message")) is not None:
            self.click(close)
            QApplication.processEvents()

    def _show_section(self, section: str) -> None:
        self.click_line("Sections", section)

    def _bring_to_sight(self, field: QWidget) -> None:
        area = field.parentWidget()
        while area is not None and not hasattr(area, "ensureWidgetVisible"):
            area = area.parentWidget()
        assert area is not None
        self._wheel(area, lambda: not field.visibleRegion().isEmpty())

    def _wheel(self, area: QWidget, until: Callable[[], bool]) -> None:
        """Turn the wheel over an area, down and then up, until that can be seen."""
        view = area.viewport()
        for turn in (*[-_NOTCH] * _FAR, *[_NOTCH] * 2 * _FAR):
            if until():
                return
            at = QPointF(view.rect().center())
            turned = QPoint(0, turn)
            QApplication.sendEvent(
                view,
                QWheelEvent(
                    at,
                    view.mapToGlobal(at),
                    QPoint(),
                    turned,
                    _NO_BUTTON,
                    _NO_KEYS,
                    Qt.ScrollPhase.NoScrollPhase,
                    False,
                ),
            )
        raise AssertionError(f"the wheel does not bring it to sight in {name_of(area)}")

    def _found(self, quote: str) -> QTextCursor:
        """Where the words stand on the page, brought to sight."""
        page = self.screen.page()
        found = page.document().find(quote)
        assert found.hasSelection(), quote
        room = page.viewport().rect().adjusted(0, 60, 0, -140)
        self._wheel(page, lambda: room.contains(page.cursorRect(_at(found, found.selectionStart())).center()))
        return found

    def _drag_over(self, quote: str) -> None:
        """Select words with the mouse."""
        found, page = self._found(quote), self.screen.page()
        view = page.viewport()
        ends = [
            self._place(view, page.cursorRect(_at(found, one)).center())
            for one in (found.selectionStart(), found.selectionEnd())
        ]
        self._press_and_move(ends[0][0].windowHandle(), ends[0][1], ends[1][1])
        assert self.screen.selection() == quote

    @staticmethod
    def _press_and_move(window: QWindow, start: QPoint, end: QPoint) -> None:
        QTest.mousePress(window, _LEFT, _NO_KEYS, start)
        QTest.mouseMove(window, (start + end) / 2)
        QTest.mouseMove(window, end)
        QTest.mouseRelease(window, _LEFT, _NO_KEYS, end)

    def _click_on(self, quote: str) -> None:
        found, page = self._found(quote), self.screen.page()
        self.click(page.viewport(), page.cursorRect(_at(found, found.selectionStart() + 2)).center())

    def _drag(self, view: QAbstractItemView, index: QModelIndex, to: QPoint) -> None:
        """Take up a line and let it go elsewhere."""
        window, start = self._place(view.viewport(), view.visualRect(index).center())
        _, end = self._place(view.viewport(), to)
        handle, far = window.windowHandle(), QPoint(0, QApplication.startDragDistance() + 1)
        before = self.screen.rows(name_of(view))
        QTest.mousePress(handle, _LEFT, _NO_KEYS, start)
        QTest.mouseMove(handle, start - far / 2)
        with _WindowSystem(view, to):
            QTest.mouseMove(handle, start - far)
        QTest.mouseRelease(handle, _LEFT, _NO_KEYS, end)
        self.wait(lambda: self.screen.rows(name_of(view)) != before)


class _WindowSystem:
    """Carries what is dragged to a place of a view and lets it go there, as the one without a screen does not."""

    def __init__(self, view: QAbstractItemView, at: QPoint) -> None:
        self._view, self._at = view, at
        self._exec = QDrag.exec

    def __enter__(self) -> None:
        QDrag.exec = lambda carried, *_actions: self._carry(carried.mimeData())

    def __exit__(self, *_error: object) -> None:
        QDrag.exec = self._exec

    def _carry(self, data: QMimeData) -> Qt.DropAction:
        at, move, target = self._at, Qt.DropAction.MoveAction, self._view.viewport()
        for told in (
            QDragEnterEvent(at, move, data, _LEFT, _NO_KEYS),
            QDragMoveEvent(at, move, data, _LEFT, _NO_KEYS),
            QDropEvent(QPointF(at), move, data, _LEFT, _NO_KEYS),
        ):
            QApplication.sendEvent(target, told)
            assert told.isAccepted()
        return move


def _at(found: QTextCursor, position: int) -> QTextCursor:
    cursor = QTextCursor(found)
    cursor.setPosition(position)
    return cursor


_NO_BUTTON = Qt.MouseButton.NoButton
