"""Messages: a bar above the workspace for what stays, a toast for what was done and can be undone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStatusBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefbook.ui import icons
from briefbook.ui.push_button import PushButton

_TOAST_MILLISECONDS = 8000
_TOAST_MARGIN = 4
_KEPT = 50
_MOVED = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.LayoutRequest)


class Weight(StrEnum):
    """How much a message matters."""

    PLAIN = "plain"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Offer:
    """A button on a message: what it says and does. A `fleeting` one is taken away when something is changed: it would
    undo something else then. One that `only_shows` something leaves the message and its other offers where they are.
    """

    label: str
    do: Callable[[], None]
    fleeting: bool = False
    only_shows: bool = False


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence for the user and what can be done about it. Of a `kind` only the newest is shown."""

    text: str
    weight: Weight = Weight.PLAIN
    offers: tuple[Offer, ...] = ()
    kind: str = ""


class Messages(QObject):
    """Where every part of the program says something to the user; the window shows it."""

    said = Signal(Message)
    done = Signal(Message)
    withdrawn = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.recent: list[str] = []

    def say(self, text: str, weight: Weight = Weight.PLAIN, *offers: Offer, kind: str = "") -> None:
        """Show a message bar that stays until it is closed, withdrawn or followed by one of the same kind."""
        self._remember(text)
        self.said.emit(Message(text, weight, offers, kind))

    def withdraw(self, kind: str) -> None:
        """Close the bar of that kind: what it speaks of is gone."""
        self.withdrawn.emit(kind)

    def toast(self, text: str, *offers: Offer) -> None:
        """Tell shortly that something was done, usually with an offer to undo it."""
        self._remember(text)
        self.done.emit(Message(text, Weight.PLAIN, offers))

    def _remember(self, text: str) -> None:
        self.recent = [*self.recent, text][-_KEPT:]


class _Strip(QFrame):
    """A message with its offers and a button to close it. Text is shown as plain text, whatever it holds."""

    closed = Signal()

    def __init__(self, message: Message, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message")
        self.setProperty("weight", message.weight.value)
        self.setAccessibleName(message.text)
        label = QLabel(message.text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.kind = message.kind
        self._label = label
        self._fleeting: list[QPushButton] = []
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 6, 6)
        row.addWidget(label, 1)
        for offer in message.offers:
            button = PushButton(offer.label)
            if not offer.only_shows:
                button.clicked.connect(self.closed)
            button.clicked.connect(offer.do)
            row.addWidget(button)
            if offer.fleeting:
                self._fleeting.append(button)
        close = QToolButton()
        close.setIcon(icons.icon("close"))
        close.setAutoRaise(True)
        close.setAccessibleName(self.tr("Close this message"))
        close.setToolTip(self.tr("Close"))
        close.clicked.connect(self.closed)
        row.addWidget(close)

    def close_now(self) -> None:
        """As if the user had closed it."""
        self.closed.emit()

    def outdate(self) -> None:
        """Something was changed: take away what could only be offered before."""
        for button in self._fleeting:
            button.hide()

    def fit(self, most: int) -> QSize:
        """The size that it needs as a toast: one line, with little air, if `most` is wide enough for that."""
        self._row.setContentsMargins(10, 1, 4, 1)
        self._label.setWordWrap(False)
        width = min(self.sizeHint().width(), most)
        self._label.setWordWrap(True)
        return QSize(width, max(self.heightForWidth(width), self.minimumSizeHint().height()))


class MessageBars(QWidget):
    """The bars of a window, newest at the bottom; they take room and cover nothing."""

    def __init__(self, messages: Messages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(1)
        messages.said.connect(self._show)
        messages.withdrawn.connect(self._withdraw)

    def _show(self, message: Message) -> None:
        for strip in self._strips():
            if strip.accessibleName() == message.text:
                strip.close_now()
        self._withdraw(message.kind)
        strip = _Strip(message, self)
        strip.closed.connect(lambda: strip.setParent(None))
        strip.closed.connect(strip.deleteLater)
        self._column.addWidget(strip)

    @property
    def texts(self) -> list[str]:
        """What the bars say."""
        return [strip.accessibleName() for strip in self._strips()]

    def shown(self) -> tuple[QWidget, ...]:
        """The bars."""
        return tuple(self._strips())

    def outdate(self) -> None:
        """Something was changed: take away what could only be offered before."""
        for strip in self._strips():
            strip.outdate()

    def close_newest(self) -> bool:
        """Close the bar that came last; False if there is none."""
        strips = self._strips()
        if strips:
            strips[-1].close_now()
        return bool(strips)

    def _withdraw(self, kind: str) -> None:
        for strip in self._strips():
            if kind and strip.kind == kind:
                strip.close_now()

    def _strips(self) -> list[_Strip]:
        return self.findChildren(_Strip, options=Qt.FindChildOption.FindDirectChildrenOnly)


class Toaster(QObject):
    """Shows one toast at the foot of a window, where its status `bar` is free: there it covers nothing that is worked
    with, and nothing that is said. It goes after a while, unless the pointer or the focus is on it.
    """

    def __init__(self, messages: Messages, window: QWidget, bar: QStatusBar | None = None) -> None:
        super().__init__(window)
        self._window = window
        self._bar = bar
        self._strip: _Strip | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_TOAST_MILLISECONDS)
        self._timer.timeout.connect(self._hide)
        messages.done.connect(self._show)
        for watched in filter(None, (window, bar)):
            watched.installEventFilter(self)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._focus_moved)

    @property
    def text(self) -> str:
        """What the toast says; empty when there is none."""
        return self._strip.accessibleName() if self._strip else ""

    def shown(self) -> tuple[QWidget, ...]:
        """The toast, if there is one."""
        return (self._strip,) if self._strip else ()

    def outdate(self) -> None:
        """Something was changed: take away what could only be offered before."""
        if self._strip:
            self._strip.outdate()
            self._place()

    def close(self) -> bool:
        """Close the toast; False if there is none."""
        shown = self._strip is not None
        self._hide()
        return shown

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the toast in its place and while it is looked at."""
        if watched is not self._strip and event.type() in _MOVED:
            self._place()
        elif watched is self._strip and event.type() == QEvent.Type.Enter:
            self._timer.stop()
        elif watched is self._strip and event.type() == QEvent.Type.Leave:
            self._timer.start()
        return False

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._strip and now is not None:
            if self._strip.isAncestorOf(now):
                self._timer.stop()
            elif not self._timer.isActive() and not self._strip.underMouse():
                self._timer.start()

    def _show(self, message: Message) -> None:
        self._hide()
        self._strip = _Strip(message, self._window)
        self._strip.setProperty("toast", True)
        self._strip.closed.connect(self._hide)
        self._strip.installEventFilter(self)
        self._place()
        self._strip.show()
        self._timer.start()

    def _hide(self) -> None:
        self._timer.stop()
        if self._strip:
            self._strip.hide()
            self._strip.deleteLater()
            self._strip = None

    def _place(self) -> None:
        if not self._strip:
            return
        foot = QRect(0, self._window.height(), self._window.width(), 0)
        free = _free(self._bar) if self._bar else foot
        size = self._strip.fit(free.width() - 2 * _TOAST_MARGIN)
        if self._bar and size.height() > free.height():
            # There is too little room beside what the status bar says: above it nothing of that is covered.
            free = QRect(0, 0, foot.width(), self._bar.geometry().top())
            size = self._strip.fit(free.width() - 2 * _TOAST_MARGIN)
        self._strip.setGeometry(QRect(QPoint(free.left() + _TOAST_MARGIN, free.bottom() + 1 - size.height()), size))
        self._strip.raise_()


def _free(bar: QStatusBar) -> QRect:
    """The widest part of a status bar in which nothing is said, as a part of its window."""
    taken = sorted(
        (one.geometry().left(), one.geometry().right() + 1)
        for one in bar.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if one.isVisible()
    )
    edges = [0, *(end for _, end in taken)]
    gaps = zip(edges, [*(start for start, _ in taken), bar.width()], strict=True)
    start, end = max(gaps, key=lambda gap: gap[1] - gap[0])
    return QRect(bar.geometry().left() + start, bar.geometry().top(), end - start, bar.height())
