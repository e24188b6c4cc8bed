"""The preview in the user's words."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from briefbook.operations.render_process import RenderProcess
from briefbook.ui.desk import Desk
from briefbook.ui.preview import PreviewPane

_PATIENCE = 20_000


class PreviewDriver:
    def __init__(self, qtbot, desk: Desk, process: RenderProcess) -> None:
        self.qtbot = qtbot
        self.pane = PreviewPane(desk, process=process)
        self.pane.resize(1100, 700)
        qtbot.addWidget(self.pane)
        self.led_to: list[tuple[str, str]] = []
        for name in ("article", "annotation", "chapter", "point", "set_up"):
            signal = getattr(self.pane, f"{name}_chosen")
            signal.connect(lambda found, name=name: self.led_to.append((name, found)))

    def open(self, book_id: str | None) -> PreviewDriver:
        """Show the pane with that book and wait for its pages."""
        self.pane.show_book(book_id)
        self.pane.show()
        self.qtbot.waitExposed(self.pane)
        return self.wait()

    def wait(self) -> PreviewDriver:
        """Wait until the pages are those of the book as it is now."""
        self.qtbot.waitUntil(lambda: self.is_fresh, timeout=_PATIENCE)
        return self

    @property
    def is_fresh(self) -> bool:
        return self.pane.rendering.pages is not None

    @property
    def pages(self) -> list[str]:
        """The text of each page."""
        document = self.pane.view.pages.document
        return [document.getAllText(page).text() for page in range(document.pageCount())]

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.pages).split())

    def page_with(self, words: str) -> int:
        """The first page, from 0, that holds `words`."""
        return next(number for number, text in enumerate(self.pages) if words in " ".join(text.split()))

    @property
    def page(self) -> int:
        return self.pane.view.shown_pages[0]

    @property
    def says(self) -> str:
        """What the footer says."""
        return self.pane.footer.state.text()

    @property
    def empty_line(self) -> str:
        placeholder = self.pane._empty
        return placeholder.line if placeholder.isVisible() else ""

    @property
    def problems(self) -> list[str]:
        model = self.pane.problems.model
        return [model.index(row).data() for row in range(model.rowCount())]

    def press(self, keys: str) -> PreviewDriver:
        """Press keys while the pages have the focus."""
        combination = QKeySequence(keys)[0]
        QTest.keyClick(self.pane.view, combination.key(), combination.keyboardModifiers())
        return self

    def do(self, command_id: str) -> PreviewDriver:
        """Do a command as from the menu."""
        command = next(one for one in self.pane.commands() if one.id == command_id)
        assert command.may(), command.why_not
        command.do()
        return self

    def click(self, words: str, *, page: int | None = None) -> PreviewDriver:
        """Click on words in the pages."""
        page = self.page_with(words) if page is None else page
        view = self.pane.view
        document = view.pages.document
        text = document.getAllText(page).text()
        area = document.getSelectionAtIndex(page, text.index(words.split(maxsplit=1)[0]), 3).boundingRectangle()
        view.reveal(page, area)
        spot = view._layout.on_page(page, area).center()
        left, top = view.horizontalScrollBar().value(), view.verticalScrollBar().value()
        at = QPoint(round(spot.x()) - left, round(spot.y()) - top)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
        return self

    def find(self, words: str) -> PreviewDriver:
        """Look for words with the find bar."""
        self.do("preview.find")
        self.pane.find_bar.field.setText(words)
        return self

    @property
    def found(self) -> str:
        return self.pane.find_bar.count.text()

    def show_problem(self, words: str) -> PreviewDriver:
        """Choose the problem that says `words` and press Show."""
        row = next(number for number, text in enumerate(self.problems) if words in text)
        self.pane.problems.view.setCurrentIndex(self.pane.problems.model.index(row))
        QTest.mouseClick(self.pane.problems.show_button, Qt.MouseButton.LeftButton)
        return self

    def export(self, path: Path) -> PreviewDriver:
        self.pane.export_to(path)
        return self
