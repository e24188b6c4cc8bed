"""Where a window stands: remembered for each screen, and never where it cannot be reached."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMargins, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

_VERSION = 2
_FIRST = QSize(1280, 720)
_SMALLEST = QSize(1240, 600)
_LARGEST = QSize(1600, 1000)
_SCREEN = f"screen-{_VERSION}"
_FRAME = QMargins(0, 36, 0, 4)
"""The room for title bar and edges as long as it is not known what the desktop puts there."""


def kept(window: QWidget) -> dict[str, str]:
    """What `restore` needs, by name: the screen, where the window stood on it, and the frame that it had."""
    at = window.normalGeometry()
    numbers = (at.x(), at.y(), at.width(), at.height(), int(window.isMaximized()))
    name = _name(window.screen())
    shapes = {_SCREEN: name, f"window-{_VERSION} {name}": _words(numbers)}
    handle = window.windowHandle()
    if handle is not None:
        frame = handle.frameMargins()
        shapes[f"frame-{_VERSION} {name}"] = _words((frame.left(), frame.top(), frame.right(), frame.bottom()))
    return shapes


def restore(window: QWidget, remembered: dict[str, str]) -> None:
    """Put the window where it stood on the screen that it was on, or on the first screen if that one is gone; its title
    bar can be reached in any case.
    """
    screens = {_name(screen): screen for screen in QGuiApplication.screens()}
    screen = screens.get(remembered.get(_SCREEN, "")) or QGuiApplication.primaryScreen()
    name = _name(screen)
    room = inside_frame(screen.availableGeometry(), _numbers(remembered.get(f"frame-{_VERSION} {name}", ""), 4))
    numbers = _numbers(remembered.get(f"window-{_VERSION} {name}", ""), 5)
    if numbers is None:
        wanted = room.size().boundedTo(_LARGEST) * 0.9
        window.setGeometry(within(QRect(room.topLeft(), wanted.expandedTo(_FIRST)), room, centred=True))
        return
    *place, maximised = numbers
    window.setGeometry(within(QRect(*place), room))
    if maximised:
        window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)


def inside_frame(available: QRect, frame: Sequence[int] | None) -> QRect:
    """The room that a screen leaves for a window without its frame, of which the width at the left, top, right and
    bottom was remembered. One without a title bar may have one next time.
    """
    known = QMargins(*frame) if frame and frame[1] > 0 else _FRAME
    return available.marginsRemoved(known)


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


def _words(numbers: Sequence[int]) -> str:
    return " ".join(str(one) for one in numbers)


def _numbers(text: str, count: int) -> list[int] | None:
    parts = text.split()
    if len(parts) != count or not all(part.removeprefix("-").isdecimal() for part in parts):
        return None
    return [int(part) for part in parts]
