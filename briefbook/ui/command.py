"""Commands: what the user can do, each with its words, its keys and its function; the window makes actions of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


def _always() -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Command:
    """One verb of the user's.

    `menu` is where it stands: “edit”, or “edit/…” for a part of it, in the order given. `keys` are Qt's portable names;
    the first is shown. `may` tells whether it can be done now, `why_not` is what the status bar says if it cannot.
    `checked` makes it a switch.
    """

    id: str
    text: str
    do: Callable[[], None]
    menu: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    may: Callable[[], bool] = _always
    why_not: str = ""
    checked: Callable[[], bool] | None = None


def action_of(command: Command, owner: QWidget, keys: Iterable[str]) -> QAction:
    """A QAction that does `command` and answers to `keys` in the whole window."""
    action = QAction(command.text, owner)
    action.setObjectName(command.id)
    action.setShortcuts([QKeySequence(one) for one in keys])
    action.setCheckable(command.checked is not None)
    action.triggered.connect(lambda _checked: command.do())
    refresh(action, command)
    return action


def refresh(action: QAction, command: Command) -> None:
    """Grey the action where it cannot be done now, with the reason in the status bar; tick it if it is on."""
    may = command.may()
    action.setEnabled(may)
    action.setStatusTip("" if may else command.why_not)
    if command.checked is not None:
        action.setChecked(command.checked())
