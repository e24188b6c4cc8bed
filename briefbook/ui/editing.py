"""The commands of the Edit menu: undo and redo by name, and cut, copy and paste in whatever has the focus."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from briefbook.ui import edit_labels
from briefbook.ui.command import Command
from briefbook.ui.desk import Desk
from briefbook.ui.focus import Focus

translate = QCoreApplication.translate

_TEXTS = (QPlainTextEdit, QTextEdit)

MOVES = "cut-and-paste"
"""The property of a widget that is no text but moves what it holds by cut and paste."""

PASTES = "takes-pasted"
"""The property of a widget that is no text but knows what to do with what is pasted."""


def commands(desk: Desk, focus: Focus) -> tuple[Command, ...]:
    """The commands, over the library of `desk` and the widget that has the focus."""
    return (*_history(desk, focus), *_clipboard(focus))


def _history(desk: Desk, focus: Focus) -> Iterator[Command]:
    library = desk.library

    def named(verb: str, typing: str, steps: str, label: str | None, *, of_text: bool) -> str:
        if of_text:
            return typing
        return steps.format(label=edit_labels.said(label)) if label else verb

    yield Command(
        "window.undo",
        translate("Editing", "&Undo"),
        lambda: _undo(desk, focus.widget),
        "edit",
        ("Ctrl+Z",),
        may=lambda: _can_undo(focus.widget) or library.undo_label is not None,
        why_not=translate("Editing", "There is nothing to undo."),
        named=lambda: named(
            translate("Editing", "&Undo"),
            translate("Editing", "&Undo Typing"),
            translate("Editing", "&Undo {label}"),
            library.undo_label,
            of_text=_can_undo(focus.widget),
        ),
    )
    yield Command(
        "window.redo",
        translate("Editing", "&Redo"),
        lambda: _redo(desk, focus.widget),
        "edit",
        ("Ctrl+Shift+Z", "Ctrl+Y"),
        may=lambda: _can_redo(focus.widget) or library.redo_label is not None,
        why_not=translate("Editing", "There is nothing to redo."),
        named=lambda: named(
            translate("Editing", "&Redo"),
            translate("Editing", "&Redo Typing"),
            translate("Editing", "&Redo {label}"),
            library.redo_label,
            of_text=_can_redo(focus.widget),
        ),
    )


def _clipboard(focus: Focus) -> Iterator[Command]:
    nothing = translate("Editing", "Nothing that has the focus can do this.")
    offered: tuple[tuple[str, str, str, Qt.Key, Callable[[QWidget], bool]], ...] = (
        ("edit.cut", translate("Editing", "Cu&t"), "Ctrl+X", Qt.Key.Key_X, _has_own_selection),
        ("edit.copy", translate("Editing", "&Copy"), "Ctrl+C", Qt.Key.Key_C, lambda _widget: True),
        ("edit.paste", translate("Editing", "&Paste"), "Ctrl+V", Qt.Key.Key_V, _can_be_pasted_in),
        ("edit.delete", translate("Editing", "&Delete"), "Del", Qt.Key.Key_Delete, lambda _widget: True),
        ("edit.select-all", translate("Editing", "Select &All"), "Ctrl+A", Qt.Key.Key_A, _has_many),
    )
    for command_id, words, keys, key, fits in offered:
        yield Command(
            command_id,
            words,
            lambda key=key, keys=keys: _press(focus.widget, key, _modifiers(keys)),  # type: ignore[misc]
            "edit",
            (keys,),
            may=lambda fits=fits: focus.widget is not None and fits(focus.widget),  # type: ignore[misc]
            why_not=nothing,
            inborn=True,
        )


def _undo(desk: Desk, widget: QWidget | None) -> None:
    if isinstance(widget, (QLineEdit, *_TEXTS)) and _can_undo(widget):
        widget.undo()
    else:
        desk.messages.toast(translate("Editing", "Undone: {label}").format(label=edit_labels.said(desk.library.undo())))


def _redo(desk: Desk, widget: QWidget | None) -> None:
    if isinstance(widget, (QLineEdit, *_TEXTS)) and _can_redo(widget):
        widget.redo()
    else:
        desk.messages.toast(translate("Editing", "Redone: {label}").format(label=edit_labels.said(desk.library.redo())))


def _press(widget: QWidget | None, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    """Press keys on a widget: lists, pages and fields each know their own meaning of them."""
    if widget is not None:
        QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, key, modifiers))


def _modifiers(keys: str) -> Qt.KeyboardModifier:
    with_control = keys.startswith("Ctrl+")
    return Qt.KeyboardModifier.ControlModifier if with_control else Qt.KeyboardModifier.NoModifier


def _can_be_typed_in(widget: QWidget | None) -> bool:
    return isinstance(widget, (QLineEdit, *_TEXTS)) and not widget.isReadOnly()


def _can_be_pasted_in(widget: QWidget) -> bool:
    return _can_be_typed_in(widget) or bool(widget.property(MOVES) or widget.property(PASTES))


def _can_undo(widget: QWidget | None) -> bool:
    if not _can_be_typed_in(widget):
        return False
    if isinstance(widget, QLineEdit):
        return widget.isUndoAvailable()
    return isinstance(widget, _TEXTS) and widget.document().isUndoAvailable()


def _can_redo(widget: QWidget | None) -> bool:
    if not _can_be_typed_in(widget):
        return False
    if isinstance(widget, QLineEdit):
        return widget.isRedoAvailable()
    return isinstance(widget, _TEXTS) and widget.document().isRedoAvailable()


def _has_own_selection(widget: QWidget) -> bool:
    if not _can_be_typed_in(widget):
        return bool(widget.property(MOVES))
    if isinstance(widget, QLineEdit):
        return widget.hasSelectedText()
    return isinstance(widget, _TEXTS) and widget.textCursor().hasSelection()


def _has_many(widget: QWidget) -> bool:
    if isinstance(widget, QAbstractItemView):
        return widget.selectionMode() is not QAbstractItemView.SelectionMode.SingleSelection
    return isinstance(widget, (QLineEdit, *_TEXTS))
