"""The form of the book's set-up: one field each, all optional but the title; leaving a field makes one edit."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any

from PySide6.QtCore import QDate, QLocale, Qt, QTime
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLabel, QScrollArea, QSpinBox, QVBoxLayout, QWidget

from briefbook.analysis.marking import TLP
from briefbook.analysis.set_up import set_up_problems
from briefbook.errors import NotFound
from briefbook.model.book import Book, Paper, SetUp
from briefbook.ui.desk import Desk
from briefbook.ui.kept_fields import LineField, TextField
from briefbook.ui.spoken import spoken
from briefbook.ui.write.set_up_fields import Field, groups

_WIDTH = 640
_MOST_NOTES_PAGES = 50
_LANGUAGES = ("en-GB", "en-US", "de-DE", "fr-FR")
_RECIPIENTS, _SENTENCES = 3, 2


class SetUpForm(QScrollArea):
    """Shows and changes title and set-up of one book."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._book: Book | None = None
        self.fields: dict[str, QWidget] = {}
        self.said: dict[str, QLabel] = {}
        self._lay_out()

    def show_book(self, book: Book | None) -> None:
        """Show the set-up of a book; what was typed for another one is kept first."""
        if self._book and (book is None or book.id != self._book.id):
            self.keep()
        self._book = book
        if book is None:
            return
        for name, field in self.fields.items():
            _show(field, book.title if name == "title" else getattr(book.set_up, name))
        self._say(book.set_up)

    def keep(self) -> None:
        """Keep what is being typed."""
        for field in self.fields.values():
            if isinstance(field, LineField | TextField):
                field.keep()
            elif isinstance(field, MarkingBox):
                field.line.keep()

    def go_to(self, name: str = "") -> None:
        """Give the focus to a field with its words selected: to that one, else to the first with a problem, else to the
        title.
        """
        if not name:
            found = set_up_problems(self._book.set_up) if self._book else ()
            name = next((_field_of(problem.code) for problem in found), "title")
        field = self.fields[name]
        self.ensureWidgetVisible(field)
        field.setFocus(Qt.FocusReason.TabFocusReason)
        line = field.line if isinstance(field, MarkingBox) else field
        if isinstance(line, LineField):
            line.selectAll()

    def _set(self, name: str, value: object) -> None:
        if self._book is None:
            return
        text = _meant(name, value)
        # Undo may have taken the book away while something was typed.
        with contextlib.suppress(NotFound):
            books, book = self._desk.library.books, self._desk.library.books.get(self._book.id)
            if name == "title":
                self._set_title(book, str(text))
            elif text != getattr(book.set_up, name):
                changed: dict[str, Any] = {name: text}
                books.set_up(book.id, replace(book.set_up, **changed))
            else:
                self.show_book(book)

    def _set_title(self, book: Book, title: str) -> None:
        if title and title != book.title:
            self._desk.library.books.set_up(book.id, book.set_up, title)
        self.show_book(self._desk.library.books.get(book.id))
        if not title:
            self._tell("title", self.tr("A book needs a title, so the old one stays."))

    def _say(self, set_up: SetUp) -> None:
        """Say by each field what is wrong with it, or what is made of it."""
        for name in self.said:
            self._tell(name, "")
        if set_up.date:
            self._tell("date", _worded(set_up.date))
        for problem in set_up_problems(set_up):
            self._tell(_field_of(problem.code), spoken(problem.message))

    def _tell(self, name: str, words: str) -> None:
        self.said[name].setText(words)
        self.said[name].setVisible(bool(words))
        self.fields[name].setAccessibleDescription(words)

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(6)
        for heading, fields in groups():
            label = _label(heading)
            label.setProperty("heading", True)
            label.setContentsMargins(0, 10, 0, 0)
            column.addWidget(label)
            form = QFormLayout()
            form.setSpacing(6)
            form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
            form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
            for field in fields:
                self._add(form, field)
            column.addLayout(form)
        column.addStretch(1)
        body = QWidget()
        body.setLayout(column)
        body.setMaximumWidth(_WIDTH)
        body.setEnabled(not self._desk.library.read_only)
        self.setAccessibleName(self.tr("Book set-up"))
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidget(body)
        title = self.fields["title"]
        assert isinstance(title, LineField)
        title.textEdited.connect(lambda: self._tell("title", ""))
        # A click beside the fields must not put the cursor into one. The proxy would take a policy set later.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(self.fields["title"])

    def _add(self, form: QFormLayout, field: Field) -> None:
        widget = self._widget(field)
        words = field.label.replace("&", "")
        widget.setAccessibleName(words)
        self.fields[field.name] = widget
        label = _label(field.label)
        label.setBuddy(widget)
        label.setMinimumWidth(label.fontMetrics().horizontalAdvance("M" * 9))
        said = self.said[field.name] = _label("")
        said.setProperty("soft", True)
        said.setWordWrap(True)
        said.hide()
        both = QVBoxLayout()
        both.setSpacing(2)
        both.addWidget(widget)
        both.addWidget(said)
        form.addRow(label, both)

    def _widget(self, field: Field) -> QWidget:
        def keep(value: object) -> None:
            self._set(field.name, value)

        made: dict[str, Callable[[], QWidget]] = {
            "marking": lambda: MarkingBox(keep),
            "language": lambda: _choice(_LANGUAGES, keep),
            "paper": lambda: _choice(tuple(Paper), keep),
            "duplex": lambda: self._both_sides(keep),
            "notes_pages": lambda: _number(keep),
            "distribution": lambda: _lines(keep, field.example, _RECIPIENTS),
            "handling": lambda: _lines(keep, field.example, _SENTENCES),
        }
        return made.get(field.name, lambda: _line(keep, field.example))()

    def _both_sides(self, keep: Callable[[object], None]) -> QWidget:
        box = QCheckBox(self.tr("Printed on both sides"))
        box.clicked.connect(keep)
        return box


class MarkingBox(QComboBox):
    """A marking: one of the TLP labels, or words of the user's own."""

    def __init__(self, keep: Callable[[object], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.addItems(["", *TLP])
        self.line = LineField(self)
        self.line.setPlaceholderText("TLP:AMBER")
        self.setLineEdit(self.line)
        # Completed while it is typed, TLP:AMBER would become TLP:AMBER+STRICT unasked.
        self.line.setCompleter(None)  # type: ignore[arg-type] # Qt takes none, its stub does not
        self.line.left.connect(keep)
        self.activated.connect(lambda _row: self.line.keep())


def _show(field: QWidget, value: object) -> None:
    if isinstance(field, MarkingBox):
        field = field.line
    if isinstance(field, LineField):
        _show_line(field, str(value))
    elif isinstance(field, TextField):
        field.show_value(str(value))
    elif isinstance(field, QCheckBox):
        field.setChecked(bool(value))
    elif isinstance(field, QSpinBox):
        field.setValue(int(str(value)))
    elif isinstance(field, QComboBox):
        _show_choice(field, str(value))


def _show_line(field: LineField, value: str) -> None:
    field.show_value(value)
    if not field.hasFocus():
        # The beginning of a long text says more than its end.
        field.setCursorPosition(0)


def _show_choice(box: QComboBox, value: str) -> None:
    if box.findText(value) < 0:
        box.addItem(value)
    box.setCurrentText(value)


def _line(keep: Callable[[object], None], example: str) -> LineField:
    field = LineField()
    field.setPlaceholderText(example)
    field.left.connect(keep)
    return field


def _lines(keep: Callable[[object], None], example: str, lines: int) -> TextField:
    field = TextField()
    field.setPlaceholderText(example)
    field.setFixedHeight(field.fontMetrics().lineSpacing() * lines + 14)
    field.left.connect(keep)
    return field


def _choice(values: tuple[str, ...], keep: Callable[[object], None]) -> QComboBox:
    box = QComboBox()
    box.addItems(list(values))
    box.activated.connect(lambda row: keep(box.itemText(row)))
    return box


def _number(keep: Callable[[object], None]) -> QSpinBox:
    box = QSpinBox()
    box.setMaximum(_MOST_NOTES_PAGES)
    box.setKeyboardTracking(False)
    box.editingFinished.connect(lambda: keep(box.value()))
    return box


def _label(words: str) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _meant(name: str, value: object) -> object:
    """What was entered in a field as SetUp holds it."""
    if not isinstance(value, str):
        return value
    text = value.strip()
    if name == "paper":
        return Paper(text)
    if name == "date":
        # The window opens sooner without what reads files.
        from briefbook.importers.dates import moment_stated

        return moment_stated(text) or text
    return text


def _field_of(code: str) -> str:
    return code.partition("-")[0]


def _worded(date: str) -> str:
    """The date as people say it; nothing if it cannot be read."""
    try:
        moment = datetime.fromisoformat(date)
    except ValueError:
        return ""
    locale = QLocale()
    day = locale.toString(QDate(moment.year, moment.month, moment.day), QLocale.FormatType.LongFormat)
    if len(date) <= len("2026-06-18"):
        return day
    return f"{day}, {locale.toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)}"
