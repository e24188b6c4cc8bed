"""Commands: what the user can do, each with its words, its keys and its function; the window makes actions of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from briefbook.ui import icons


def _always() -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Command:
    """One verb of the user's.

    `menu` is where it stands: “edit”, or “edit/…” for a part of it, in the order given. `keys` are Qt's portable names;
    the first is shown. `may` tells whether it can be done now, `why_not` is what the status bar says if it cannot.
    `checked` makes it a switch. `named` gives the words as they are now, where they change. `inborn` keys are answered
    by whatever has the focus, such as Ctrl+C: the menu only shows them. `icon` names a drawing where the usual one of
    `icons.OF_COMMANDS` does not do.
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
    named: Callable[[], str] | None = None
    inborn: bool = False


def keys_of(command: Command, shortcuts: Mapping[str, str]) -> tuple[str, ...]:
    """The keys in force: those of the user's choice (“” means none, “; ” parts several), else the command's own."""
    if command.inborn or command.id not in shortcuts:
        return command.keys
    return tuple(one for one in shortcuts[command.id].split("; ") if one)


def plain(text: str) -> str:
    """A command's words without the sign of its mnemonic and the dots that promise a dialog."""
    return text.replace("&", "").rstrip("…\u00a0")


def action_of(command: Command, owner: QWidget, keys: Iterable[str]) -> QAction:
    """A QAction that does `command` and answers to `keys` in the whole window."""
    action = QAction(command.text, owner)
    action.setObjectName(command.id)
    action.setIcon(icons.icon(command.icon) if command.icon else icons.of_command(command.id))
    action.setShortcuts([QKeySequence(one) for one in keys])
    action.setCheckable(command.checked is not None)
    action.triggered.connect(lambda _checked: command.do())
    refresh(action, command)
    return action


def refresh(action: QAction, command: Command) -> None:
    """Grey the action where it cannot be done now, with the reason in the status bar; tick it if it is on."""
    if command.named is not None:
        action.setText(command.named())
    may = command.may()
    action.setEnabled(may)
    action.setStatusTip("" if may else command.why_not)
    if command.checked is not None:
        action.setChecked(command.checked())
