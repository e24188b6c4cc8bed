"""The verbs on articles, as commands: those of the menus, and those that the list's own menu offers as well."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from briefbook import files
from briefbook.model.article import ReadingState, Verdict
from briefbook.ui import naming, undo_offer
from briefbook.ui.articles import wording
from briefbook.ui.articles.fill_gaps import FillGapsDialog
from briefbook.ui.articles.importing import Importing
from briefbook.ui.articles.model import ArticleModel
from briefbook.ui.command import Command
from briefbook.ui.counting import Room
from briefbook.ui.desk import Desk

translate = QCoreApplication.translate
Removing = Room("Removing")

_FEW = 100
"""How many chosen articles are looked through for a tick in a menu."""


class Articles(Protocol):
    """What these commands need of the pane."""

    desk: Desk
    importing: Importing
    model: ArticleModel

    def chosen(self) -> list[str]: ...
    def count_chosen(self) -> int: ...
    def step(self, by: int) -> None: ...
    def choose_encoding(self, article_id: str) -> None: ...


def of(pane: Articles) -> tuple[Command, ...]:
    """All of them."""
    return (*_adding(pane), *_walking(pane), *local(pane))


def local(pane: Articles) -> tuple[Command, ...]:
    """Those on the chosen articles."""
    return (*_states(pane), *_verdicts(pane), *_others(pane))


def set_state(desk: Desk, state: ReadingState, ids: Sequence[str]) -> None:
    """Mark articles as new, being read or read, in one step."""
    with desk.library.edit(translate("Articles", "Mark as {state}").format(state=wording.state_name(state))):
        for article_id in ids:
            desk.library.articles.set_state(article_id, state)


def set_verdict(desk: Desk, verdict: Verdict, ids: Sequence[str]) -> None:
    """Keep, perhaps keep or drop articles in one step; if all have that verdict already, take it back."""
    if _all_are(desk, ids, verdict):
        verdict = Verdict.NONE
    labels = {
        Verdict.NONE: translate("Articles", "Take verdict back"),
        Verdict.KEEP: translate("Articles", "Keep article"),
        Verdict.MAYBE: translate("Articles", "Perhaps keep article"),
        Verdict.DROP: translate("Articles", "Drop article"),
    }
    with desk.library.edit(labels[verdict]):
        for article_id in ids:
            desk.library.articles.set_verdict(article_id, verdict)


def fill_gaps(pane: Articles, ids: Sequence[str] | None = None) -> None:
    """Show in one table what articles leave unstated: these, or all."""
    assert isinstance(pane, QWidget)
    FillGapsDialog(pane.desk, pane, ids).open()


def remove(desk: Desk, ids: Sequence[str]) -> None:
    """Remove articles with their annotations; a toast offers to undo it."""
    labels = desk.library.articles.labels(ids, naming.untitled())
    marks = sum(len(desk.library.annotations.of_article(one)) for one in ids)
    with desk.library.edit(
        translate("Articles", "Remove articles") if len(ids) > 1 else translate("Articles", "Remove article")
    ):
        for article_id in ids:
            desk.library.articles.remove(article_id)
    undo_offer.tell(desk, _removed(list(labels.values()), marks))


def save_original(desk: Desk, article_id: str, parent: QWidget | None = None) -> None:
    """Ask for a place and put a copy of the bytes there that the article was read from. Nothing is opened.

    Raises NotFound or CannotWrite.
    """
    content = desk.library.articles.original(article_id)
    name = desk.library.articles.summaries([article_id])[0].file_name
    chosen, _ = QFileDialog.getSaveFileName(parent, translate("Articles", "Save a copy of the original"), name)
    if chosen:
        files.write(Path(chosen), content)
        desk.messages.toast(
            translate("Articles", "Saved a copy of the original as {name}.").format(name=Path(chosen).name)
        )


def _adding(pane: Articles) -> Iterator[Command]:
    importing = pane.importing
    yield Command(
        "library.add-articles", translate("Articles", "&Add Articles…"), importing.ask_files, "file", ("Ctrl+I",)
    )
    yield Command("library.add-folder", translate("Articles", "Add a Folder…"), importing.ask_folder, "file")
    yield Command(
        "library.paste",
        translate("Articles", "Pas&te as Article"),
        importing.paste,
        "file",
        ("Ctrl+Shift+V",),
        may=importing.can_paste,
        why_not=translate("Articles", "There is no text on the clipboard."),
    )
    yield Command(
        "library.import-report",
        translate("Articles", "Import Report…"),
        importing.show_report,
        "file",
        may=importing.has_report,
        why_not=translate("Articles", "Nothing was imported since the window was opened."),
    )


def _walking(pane: Articles) -> Iterator[Command]:
    has_any = lambda: pane.model.rowCount() > 0  # noqa: E731
    nothing = translate("Articles", "No article is listed.")
    for name, words, by, keys in (
        ("next", translate("Articles", "&Next Article"), 1, "Ctrl+PgDown"),
        ("previous", translate("Articles", "&Previous Article"), -1, "Ctrl+PgUp"),
    ):
        yield Command(
            f"library.{name}",
            words,
            lambda by=by: pane.step(by),  # type: ignore[misc]
            "article",
            (keys,),
            may=has_any,
            why_not=nothing,
        )
    yield Command("library.fill-gaps", translate("Articles", "&Fill the Gaps…"), lambda: fill_gaps(pane), "article")


def _states(pane: Articles) -> Iterator[Command]:
    for state, words in (
        (ReadingState.READ, translate("Articles", "Mark as &Read")),
        (ReadingState.READING, translate("Articles", "Mark as Being Read")),
        (ReadingState.NEW, translate("Articles", "Mark as Ne&w")),
    ):
        yield _on_chosen(pane, f"library.mark-{state.value}", words, partial(set_state, pane.desk, state))


def _verdicts(pane: Articles) -> Iterator[Command]:
    for verdict, words, keys in (
        (Verdict.KEEP, translate("Articles", "&Keep"), "Alt+Shift+K"),
        (Verdict.MAYBE, translate("Articles", "&Maybe"), "Alt+Shift+M"),
        (Verdict.DROP, translate("Articles", "&Drop"), "Alt+Shift+D"),
    ):
        yield _on_chosen(
            pane,
            f"library.{verdict.value}",
            words,
            partial(set_verdict, pane.desk, verdict),
            keys,
            lambda verdict=verdict: 0 < pane.count_chosen() <= _FEW and _all_are(pane.desk, pane.chosen(), verdict),  # type: ignore[misc]
        )


def _others(pane: Articles) -> Iterator[Command]:
    parent = pane if isinstance(pane, QWidget) else None
    yield _on_chosen(
        pane,
        "library.save-original",
        translate("Articles", "Save a Copy of the &Original…"),
        lambda ids: save_original(pane.desk, ids[0], parent),
    )
    yield _on_chosen(
        pane,
        "library.read-again",
        translate("Articles", "Read in Anot&her Encoding…"),
        lambda ids: pane.choose_encoding(ids[0]),
    )
    yield _on_chosen(pane, "library.remove", translate("Articles", "Remove"), lambda ids: remove(pane.desk, ids), "Del")


def _on_chosen(
    pane: Articles,
    command_id: str,
    words: str,
    do: Callable[[list[str]], None],
    keys: str = "",
    checked: Callable[[], bool] | None = None,
) -> Command:
    return Command(
        command_id,
        words,
        lambda: do(pane.chosen()),
        "article",
        (keys,) if keys else (),
        may=lambda: pane.count_chosen() > 0,
        why_not=translate("Articles", "No article is selected."),
        checked=checked,
    )


def _all_are(desk: Desk, ids: Sequence[str], verdict: Verdict) -> bool:
    chosen = desk.library.articles.summaries(ids)
    return bool(chosen) and all(one.verdict is verdict for one in chosen)


def _removed(labels: Sequence[str], marks: int) -> str:
    """What a toast says of articles that were removed, with how many annotations."""
    if len(labels) == 1:
        words = (
            translate("Articles", "Removed {title}.")
            if not marks
            else translate("Articles", "Removed {title} with 1 annotation.")
        )
        if marks > 1:
            words = Removing.tr("Removed {title} with %n annotations.", "", marks)
        return words.format(title=labels[0])
    if not marks:
        return Removing.tr("Removed %n articles.", "", len(labels))
    return translate("Articles", "Removed {articles} articles with {annotations} annotations.").format(
        articles=len(labels), annotations=marks
    )
