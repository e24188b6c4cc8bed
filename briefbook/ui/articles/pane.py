"""The article pane: the library's articles, filtered and sorted, with the verbs on them."""

from __future__ import annotations

from itertools import chain

from PySide6.QtCore import QItemSelectionModel, QLocale, QModelIndex, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QMenu, QStackedLayout, QVBoxLayout, QWidget

from briefbook.library.article_list import Listing, Order, Show
from briefbook.model.article import ReadingState, Verdict
from briefbook.model.changes import Changes
from briefbook.operations.import_files import ImportedFile
from briefbook.settings import Settings
from briefbook.ui.articles import commands as article_commands
from briefbook.ui.articles.article_view import ArticleView
from briefbook.ui.articles.encodings import choose_encoding
from briefbook.ui.articles.import_list import ImportList
from briefbook.ui.articles.importing import Importing
from briefbook.ui.articles.model import ArticleModel
from briefbook.ui.command import Command
from briefbook.ui.desk import Desk
from briefbook.ui.local_keys import LocalKeys
from briefbook.ui.messages import Offer
from briefbook.ui.placeholder import Placeholder

_MANY = 20_000
_PAUSE = 200
_NOTED = 500
"""Of how many articles it is remembered how much was read."""


class ArticlePane(QWidget):
    """Lists the articles. `article_chosen` asks for one to be read, `article_clicked` for it to be shown while the keys
    stay in the list.
    """

    article_chosen = Signal(str)
    article_clicked = Signal(str)

    def __init__(self, desk: Desk, importing: Importing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.importing = importing
        self.model = ArticleModel(desk.library, self)
        self._kept_progress = desk.preferences.value.progress
        self.model.progress = dict(self._kept_progress)
        self.list = ArticleView(self.model)
        self.filter, self.shown, self.order = QLineEdit(), QComboBox(), QComboBox()
        self.count = QLabel()
        self._open: str | None = None
        self._nothing = Placeholder("")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._fill()
        self._lay_out()
        self._join()
        self._show()

    def commands(self) -> tuple[Command, ...]:
        """The verbs on articles."""
        return article_commands.of(self)

    def chosen(self) -> list[str]:
        """The ids of the selected articles in the order of the list; if none is, that of the article that is read."""
        return self.list.chosen() or ([self._open] if self._open else [])

    def count_chosen(self) -> int:
        """How many articles are chosen."""
        return self.list.count_chosen() or int(self._open is not None)

    def reveal(self, article_id: str) -> None:
        """Make an article the current one without offering it to the reader again."""
        self._open = article_id
        row = self.model.row_of(article_id)
        if row >= 0:
            self._make_current(self.model.index(row, 0))

    def _make_current(self, index: QModelIndex) -> None:
        """Select it alone, whatever keys are held; several that are selected with it stay so."""
        if index != self.list.currentIndex():
            self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def note_progress(self, article_id: str, percent: int) -> None:
        """Show how much of an article is read; it is remembered when another is shown."""
        if percent != self.model.progress.get(article_id, 0):
            self.model.note_progress(article_id, percent)

    def keep_progress(self) -> None:
        """Remember how much of which articles is read."""
        kept = dict([(one, at) for one, at in self.model.progress.items() if at][-_NOTED:])
        if kept != self.desk.preferences.value.progress:
            self.desk.preferences.change(progress=kept)

    def step(self, by: int) -> None:
        """Go on to the next article, or back to the one before."""
        rows = self.model.rowCount()
        if rows:
            row = max(0, min(rows - 1, self.list.currentIndex().row() + by))
            self.list.setCurrentIndex(self.model.index(row, 0))
            self._choose(self.model.index(row, 0))

    def next_unread(self) -> None:
        """Offer the next article that was not read yet; what is dropped is passed over."""
        here, rows = self.list.currentIndex().row(), self.model.rowCount()
        row = next((row for row in chain(range(here + 1, rows), range(max(here, 0))) if self._is_unread(row)), None)
        if row is not None:
            self.step(row - here)

    def set_state(self, state: ReadingState) -> None:
        """Mark the chosen articles as new, being read or read."""
        article_commands.set_state(self.desk, state, self.chosen())

    def set_verdict(self, verdict: Verdict) -> None:
        """Keep, perhaps keep or drop the chosen articles; the same again takes the verdict back."""
        article_commands.set_verdict(self.desk, verdict, self.chosen())

    def choose_encoding(self, article_id: str) -> None:
        """Ask for another encoding and read the article again in it."""
        new = choose_encoding(self.desk, article_id, self)
        if new is not None:
            self.article_chosen.emit(new)

    @property
    def listing(self) -> Listing:
        """What the list is asked for."""
        show, order = Show(self.shown.currentData()), Order(self.order.currentData())
        return Listing(self.filter.text(), show, order, QLocale().bcp47Name())

    def show_all(self) -> None:
        """Take back every filter."""
        with QSignalBlocker(self.filter), QSignalBlocker(self.shown):
            self.filter.clear()
            self.shown.setCurrentIndex(0)
        self._show()

    def _is_unread(self, row: int) -> bool:
        article = self.model.article(row)
        return article is not None and article.state != ReadingState.READ and article.verdict is not Verdict.DROP

    def _fill(self) -> None:
        self.filter.setPlaceholderText(self.tr("Filter articles"))
        self.filter.setAccessibleName(self.tr("Filter articles"))
        self.filter.setClearButtonEnabled(True)
        _offer(self.shown, self.tr("Show"), self._shows())
        _offer(self.order, self.tr("Sort articles by"), self._orders())
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setProperty("soft", True)

    def _shows(self) -> dict[str, str]:
        return {
            Show.ALL: self.tr("All articles"),
            Show.UNREAD: self.tr("Unread"),
            Show.READING: self.tr("Being read"),
            Show.READ: self.tr("Read"),
            Show.KEEP: self.tr("Kept"),
            Show.MAYBE: self.tr("Maybe"),
            Show.DROP: self.tr("Dropped"),
            Show.UNDECIDED: self.tr("Undecided"),
            Show.GAPS: self.tr("With gaps"),
        }

    def _orders(self) -> dict[str, str]:
        return {
            Order.ADDED: self.tr("As added"),
            Order.TITLE: self.tr("By title"),
            Order.DATE: self.tr("By date"),
            Order.LENGTH: self.tr("By length"),
            Order.STATE: self.tr("By state"),
            Order.VERDICT: self.tr("By verdict"),
        }

    def _lay_out(self) -> None:
        choices = QHBoxLayout()
        choices.addWidget(self.shown, 1)
        choices.addWidget(self.order, 1)
        head = QVBoxLayout()
        head.setContentsMargins(8, 8, 8, 6)
        head.setSpacing(5)
        head.addWidget(self.filter)
        head.addLayout(choices)
        head.addWidget(self.count)
        self._body = QStackedLayout()
        self._body.addWidget(self._nothing)
        self._body.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(self._body, 1)
        self.setFocusProxy(self.list)

    def _join(self) -> None:
        self._pause.timeout.connect(self._show)
        self.filter.textChanged.connect(self._typed)
        self.filter.returnPressed.connect(self.list.setFocus)
        self.shown.currentIndexChanged.connect(self._show)
        self.order.currentIndexChanged.connect(self._show)
        self.list.article_chosen.connect(self._choose)
        self.list.article_clicked.connect(lambda index: self.article_clicked.emit(self.model.id(index.row())))
        self.list.customContextMenuRequested.connect(lambda place: self._menu().popup(self.list.mapToGlobal(place)))
        LocalKeys(self.list, lambda: article_commands.local(self), self.desk.preferences)
        self.desk.notifier.changed.connect(self._changed)
        self.desk.preferences.changed.connect(self._follow_settings)
        self.list.paste_wanted.connect(self.importing.paste)
        self.importing.list_wanted.connect(self._show_files)
        self.importing.encoding_wanted.connect(self.choose_encoding)
        self.importing.gaps_wanted.connect(lambda ids: article_commands.fill_gaps(self, ids))

    def _typed(self) -> None:
        if self.model.rowCount() > _MANY:
            self._pause.start(_PAUSE)
        else:
            self._show()

    def _show(self) -> None:
        self._pause.stop()
        kept = self.list.chosen()
        self.model.show(self.listing)
        self.list.select(kept)
        self._tell()

    def _changed(self, changes: Changes) -> None:
        if changes.touched("articles", "captures"):
            self.model.follow(changes)
            self._tell()

    def _follow_settings(self, settings: Settings) -> None:
        """Take over what another window noted; what was noted here since is newer than what the settings hold."""
        self.model.progress.update(settings.progress.items() - self._kept_progress.items())
        self._kept_progress = settings.progress

    def _tell(self) -> None:
        """Say how many there are, or why there are none."""
        number = self.model.rowCount()
        self.count.setText(self.tr("1 article") if number == 1 else self.tr("%n articles", "", number))
        self.count.setVisible(bool(number))
        self._body.setCurrentIndex(1 if number else 0)
        if number:
            return
        if self.listing.is_plain or not self.desk.library.articles.ids():
            self._nothing.say(
                self.tr("Add the articles you have"),
                self.tr(
                    "Drop files or a folder here: saved pages, PDF, Word, e-books, mail, plain text. Or paste copied "
                    "text with Ctrl+Shift+V. The originals are kept unchanged."
                ),
                Offer(self.tr("Add articles…"), self.importing.ask_files),
            )
        else:
            self._nothing.say(
                self.tr("No article fits this filter"), "", Offer(self.tr("Show all articles"), self.show_all)
            )

    def _show_files(self, files: list[ImportedFile]) -> None:
        shown = ImportList(files, self)
        shown.article_chosen.connect(self.article_chosen)
        shown.compare_wanted.connect(self.importing.compare_wanted)
        shown.open()

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for command in article_commands.local(self):
            action = menu.addAction(command.text)
            action.setEnabled(command.may())
            action.setCheckable(command.checked is not None)
            action.setChecked(command.checked is not None and command.checked())
            action.triggered.connect(lambda _checked, do=command.do: do())
        return menu

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.article_chosen.emit(self.model.id(index.row()))


def _offer(box: QComboBox, name: str, choices: dict[str, str]) -> None:
    box.setAccessibleName(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(8)
    for value, words in choices.items():
        box.addItem(words, value)
