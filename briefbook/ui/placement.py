"""Where a window stands: remembered for each screen, and never where it cannot be reached."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

_VERSION = 2
_SMALLEST = QSize(1280, 720)
_LARGEST = QSize(1600, 1000)
_SCREEN = f"screen-{_VERSION}"


def kept(window: QWidget) -> dict[str, str]:
    """What `restore` needs, by name: the screen, and where the window stood on it."""
    at = window.normalGeometry()
    numbers = (at.x(), at.y(), at.width(), at.height(), int(window.isMaximized()))
    name = _name(window.screen())
    return {_SCREEN: name, f"window-{_VERSION} {name}": " ".join(str(one) for one in numbers)}


def restore(window: QWidget, remembered: dict[str, str]) -> None:
    """Put the window where it stood on the screen that it was on, or on the first screen if that one is gone."""
    screens = {_name(screen): screen for screen in QGuiApplication.screens()}
    name = remembered.get(_SCREEN, "")
    screen = screens.get(name) or QGuiApplication.primaryScreen()
    room = screen.availableGeometry()
    numbers = _numbers(remembered.get(f"window-{_VERSION} {_name(screen)}", ""))
    if numbers is None:
        wanted = room.size().boundedTo(_LARGEST) * 0.9
        window.setGeometry(within(QRect(room.topLeft(), wanted.expandedTo(_SMALLEST)), room, centred=True))
        return
    *place, maximised = numbers
    window.setGeometry(within(QRect(*place), room))
    if maximised:
        window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)


def within(wanted: QRect, room: QRect, *, centred: bool = False) -> QRect:
    """`wanted` moved into `room`, and made smaller if need be, but not so small that one cannot work in it."""
    size = wanted.size().boundedTo(room.size().expandedTo(_SMALLEST))
    found = QRect(wanted.topLeft(), size)
    if centred:
        found.moveCenter(room.center())
    found.moveRight(min(found.right(), room.right()))
    found.moveBottom(min(found.bottom(), room.bottom()))
    found.moveLeft(max(found.left(), room.left()))
    found.moveTop(max(found.top(), room.top()))
    return found


def _name(screen: QScreen) -> str:
    size = screen.size()
    return f"{screen.name()} {size.width()}x{size.height()}"


def _numbers(text: str) -> list[int] | None:
    parts = text.split()
    if len(parts) != 5 or not all(part.removeprefix("-").isdecimal() for part in parts):
        return None
    return [int(part) for part in parts]
