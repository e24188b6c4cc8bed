"""What mouse and keys do on the pages: turn them, follow links in the book, lead to where a passage comes from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QWheelEvent

from briefbook.model.origin import Origin
from briefbook.model.printed import Place
from briefbook.settings import Settings
from briefbook.ui.messages import Messages, Offer
from briefbook.ui.preview.marks import area_of
from briefbook.ui.preview.page_layout import Spot
from briefbook.ui.preview.page_view import PageView

translate = QCoreApplication.translate

_OVERLAP = 40


class Hands(QObject):
    """Page Up, Page Down and Space scroll; Left and Right turn pages; Home and End go to the ends.

    Ctrl+Down and Ctrl+Up (] and [) point at the next passage and the one before; Enter leads to where it comes from;
    Backspace returns from a link.
    """

    origin_chosen = Signal(Origin)
    address_chosen = Signal(str)

    def __init__(self, view: PageView) -> None:
        super().__init__(view)
        self._view = view
        self._back: list[Spot] = []
        self.places: tuple[Place, ...] = ()
        self._single_keys = True
        self._keys = self._bindings()
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what is meant for the pages: keys by the view, the mouse by its viewport."""
        if watched is self._view:
            return isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._press(event)
        if isinstance(event, QWheelEvent) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._view.zoom(1 if event.angleDelta().y() > 0 else -1)
            return True
        if isinstance(event, QMouseEvent):
            return self._mouse(event)
        if event.type() == QEvent.Type.Leave:
            self._point_at(None)
        return False

    def take_settings(self, settings: Settings) -> None:
        """Whether ] and [ do anything is the user's choice."""
        self._single_keys = settings.single_keys

    def choose_place(self, step: int) -> None:
        """Point at the next passage, or the one before; the first time, at one of the pages in view."""
        now = self._view.marks.pointed
        if now in self.places:
            index = self.places.index(now) + step
        else:
            first = self._view.shown_pages[0] + 1 if self._view.shown_pages else 1
            index = next((i for i, place in enumerate(self.places) if place.page >= first), 0)
        if 0 <= index < len(self.places):
            place = self.places[index]
            self._point_at(place)
            self._view.reveal(place.page - 1, area_of(place))

    def open_place(self) -> None:
        """Lead to where the passage comes from that is pointed at."""
        place = self._view.marks.pointed
        if place:
            self.origin_chosen.emit(place.origin)

    def go_back(self) -> None:
        """Return to where the last link was followed."""
        if self._back:
            self._view.go_to(self._back.pop())

    def _bindings(self) -> dict[tuple[int, bool], Callable[[], None]]:
        """What a key does, alone or with Ctrl."""
        key, view = Qt.Key, self._view
        return {
            (key.Key_PageDown, False): lambda: self._scroll(1),
            (key.Key_PageUp, False): lambda: self._scroll(-1),
            (key.Key_Space, False): lambda: self._scroll(1),
            (key.Key_Right, False): lambda: view.step_row(1),
            (key.Key_Left, False): lambda: view.step_row(-1),
            (key.Key_Home, False): lambda: view.go_to_page(0),
            (key.Key_End, False): lambda: view.go_to_page(len(view.pages.sizes) - 1),
            (key.Key_Down, True): lambda: self.choose_place(1),
            (key.Key_Up, True): lambda: self.choose_place(-1),
            (key.Key_BracketRight, False): lambda: self.choose_place(1),
            (key.Key_BracketLeft, False): lambda: self.choose_place(-1),
            (key.Key_Return, False): self.open_place,
            (key.Key_Enter, False): self.open_place,
            (key.Key_Backspace, False): self.go_back,
        }

    def _press(self, event: QKeyEvent) -> bool:
        key, modifiers = event.key(), event.modifiers()
        if key in (Qt.Key.Key_BracketLeft, Qt.Key.Key_BracketRight) and not self._single_keys:
            return False
        if key == Qt.Key.Key_Space and modifiers & Qt.KeyboardModifier.ShiftModifier:
            self._scroll(-1)
            return True
        act = self._keys.get((key, bool(modifiers & Qt.KeyboardModifier.ControlModifier)))
        if act:
            act()
        return act is not None

    def _mouse(self, event: QMouseEvent) -> bool:
        if event.type() == QEvent.Type.MouseMove:
            self._hover(event.position())
        elif event.type() == QEvent.Type.MouseButtonRelease and event.button() is Qt.MouseButton.LeftButton:
            self._click(event.position())
            return True
        return False

    def _scroll(self, screens: int) -> None:
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() + screens * max(1, bar.pageStep() - _OVERLAP))

    def _hover(self, point: QPointF) -> None:
        at = self._view.at(point)
        link = at is not None and self._view.pages.link_at(*at) is not None
        place = None if link or at is None else self._place_at(*at)
        self._view.viewport().setCursor(
            Qt.CursorShape.PointingHandCursor if link or place else Qt.CursorShape.ArrowCursor
        )
        self._point_at(place)

    def _click(self, point: QPointF) -> None:
        at = self._view.at(point)
        link = self._view.pages.link_at(*at) if at else None
        if link and link.page() >= 0:
            self._back.append(self._view.spot)
            self._view.go_to(Spot(link.page(), link.location().y()))
        elif link:
            self.address_chosen.emit(link.url().toString())
        elif at:
            self._point_at(self._place_at(*at))
            self.open_place()

    def _place_at(self, page: int, point: QPointF) -> Place | None:
        """The smallest place there: a passage, rather than the article around it."""
        there = [place for place in self.places if place.page == page + 1 and area_of(place).contains(point)]
        return min(there, key=lambda place: place.width * place.height, default=None)

    def _point_at(self, place: Place | None) -> None:
        if place is not self._view.marks.pointed:
            self._view.mark(replace(self._view.marks, pointed=place))


def offer_address(address: str, messages: Messages) -> None:
    """Name an address that was clicked, and let it be copied; nothing is opened from a book's pages."""
    words = translate("Hands", "This leads to {address}. Addresses are not opened from here.")
    label = translate("Hands", "Copy")
    messages.toast(words.format(address=address), Offer(label, lambda: QGuiApplication.clipboard().setText(address)))
