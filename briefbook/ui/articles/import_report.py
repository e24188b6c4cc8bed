"""What is said after an import: how many articles came, what they leave unstated, what went wrong with which file."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from briefbook.operations.import_files import ImportedFile, Status
from briefbook.ui import undo_offer
from briefbook.ui.articles import wording
from briefbook.ui.articles.import_list import why
from briefbook.ui.counting import Room
from briefbook.ui.desk import Desk
from briefbook.ui.messages import Offer, Weight
from briefbook.ui.spoken import spoken

translate = QCoreApplication.translate
Importing = Room("Importing")

GAPS, NOTED, WATCHED = "import-gaps", "import-noted", "import-watched"
"""The kinds of bars that tell of an import."""


@dataclass(frozen=True, slots=True)
class Asks:
    """What the user may ask for then."""

    fill_gaps: Callable[[list[str]], None]
    show_article: Callable[[str], None]
    show_list: Callable[[list[ImportedFile]], None]
    choose_encoding: Callable[[str], None]
    repair: Callable[[], None]
    keep_apart: Callable[[Sequence[ImportedFile]], None]
    compare: Callable[[str, str], None]
    show_changes: Callable[[str], None]


class ImportReport:
    """Tells what became of files: in bars that stay where there is something to do, else in a toast with Undo."""

    def __init__(self, desk: Desk, imported: Sequence[ImportedFile], asks: Asks, *, can_undo: bool) -> None:
        self._desk = desk
        self._can_undo = can_undo
        self._asks = asks
        self._imported = imported
        self._added = [one for one in imported if one.status is Status.ADDED]
        self._noted = [one for one in imported if one.message or one.warnings]
        self._bars: dict[str, list[ImportedFile]] = {}

    def tell(self, stopped: int) -> None:
        """Say it; `stopped` is how many files there were if the user stopped the import, else 0."""
        if stopped:
            said = translate("Importing", "Stopped: {added} of {all} files were added.")
            self._toast(said.format(added=_files(self._added), all=stopped))
        elif self._added and not any(self._gaps()):
            self._toast(_added(len(self._added)))
        elif updated := self._count(Status.UPDATED):
            self._toast(_updated(updated))
        self._say_gaps()
        self._say_noted(self._summary())

    def tell_quietly(self, folder: str, stopped: int) -> None:
        """Say what came from a watched folder in a toast, and in a bar only what could not be read or is to be decided:
        what is there already is not worth a word.
        """
        if stopped:
            self.tell(stopped)
            return
        updated = sum(one.status is Status.UPDATED for one in self._imported)
        said = [_added_from(len(self._added)).format(folder=folder)] if self._added else []
        if updated:
            said.append((_updated if self._added else _updated_from)(updated).format(folder=folder))
        said += [spoken(one.message) for one in self._imported if one.status in (Status.DESCRIBED, Status.ANNOTATED)]
        if said:
            report = _look(translate("Importing", "Report"), lambda: self._asks.show_list(list(self._imported)))
            self._toast(" ".join(said), report)
        urgent = [Status.FAILED, *([Status.UPDATED] if self._repair() else [])]
        self._noted = [one for one in self._noted if one.status in urgent]
        self._say_noted(_failed_in(len(self._noted)).format(folder=folder), WATCHED)

    def _toast(self, said: str, *more: Offer) -> None:
        self._desk.messages.toast(said, *self._undo(), *more)

    def _undo(self) -> tuple[Offer, ...]:
        """To undo the import; what the user did meanwhile would be undone before it."""
        return (undo_offer.of(self._desk),) if self._can_undo else ()

    def subjects(self) -> dict[str, frozenset[str]]:
        """The ids of the articles that the bars speak of, by the kind of bar."""
        return {kind: frozenset(one.article.id for one in of if one.article) for kind, of in self._bars.items()}

    def _say_gaps(self) -> None:
        gaps = list(self._gaps())
        if not gaps:
            return
        self._bars[GAPS] = self._added
        said = translate("Importing", "{added} {gaps}.").format(
            added=_added(len(self._added)),
            gaps=wording.listed(gaps),
        )
        ids = [one.article.id for one in self._added if one.article]
        fill = Offer(translate("Importing", "Fill the gaps"), lambda: self._asks.fill_gaps(ids))
        self._desk.messages.say(said, Weight.PLAIN, fill, *self._undo(), kind=GAPS)

    def _gaps(self) -> Iterator[str]:
        """What is not stated, and by how many articles."""
        for detail, words in (
            ("title", _without_title),
            ("authors", _without_author),
            ("published", _without_date),
            ("licence", _without_licence),
        ):
            count = sum(1 for file in self._added if file.article and detail in file.article.details.missing)
            if count:
                yield words(count)

    def _say_noted(self, several: str, kind: str = NOTED) -> None:
        """Say what went wrong: of one file in its own sentence, of `several` in a list that can be opened. Below them
        it has the other files of the import, so that its numbers are those of the bar.
        """
        if not self._noted:
            return
        self._bars[kind] = self._noted
        failed = any(one.status is Status.FAILED for one in self._noted)
        weight = Weight.WARNING if failed else Weight.PLAIN
        if len(self._noted) == 1:
            (only,) = self._noted
            self._desk.messages.say(why(only), weight, *self._open(only), *self._repair(), kind=kind)
            return
        show = _look(
            translate("Importing", "Show the {count}").format(count=len(self._noted)),
            lambda: self._asks.show_list(self._noted if kind == WATCHED else list(self._imported)),
        )
        apart = self._keep_apart() if self._count(Status.UPDATED) else ()
        self._desk.messages.say(several, weight, show, *apart, *self._repair(), kind=kind)

    def _summary(self) -> str:
        doubts = sum(1 for file in self._noted if file.warnings and file.status is Status.ADDED)
        counted = (
            (_unread, self._count(Status.FAILED)),
            (_updated, self._count(Status.UPDATED)),
            (_known, self._count(Status.DUPLICATE)),
            (_described, self._count(Status.DESCRIBED)),
            (_annotated, self._count(Status.ANNOTATED)),
            (_doubted, doubts),
        )
        parts = [words(count) for words, count in counted if count]
        words = translate("Importing", "{added} of {all} files were added. {rest}")
        return words.format(added=_files(self._added), all=_files(self._imported), rest=" ".join(parts))

    def _count(self, status: Status) -> int:
        return sum(1 for one in self._noted if one.status is status)

    def _repair(self) -> tuple[Offer, ...]:
        """The way to the repair desk, if an update left something to decide."""
        if not self._count(Status.UPDATED) or not self._desk.library.carryings.count_undecided():
            return ()
        return (_look(translate("Importing", "Open the Repair Desk"), self._asks.repair),)

    def _keep_apart(self) -> tuple[Offer, ...]:
        """To make articles of their own of what was taken for newer versions, while the import can be undone."""
        if not self._can_undo or not all(one.file.is_file() for one in self._imported if one.status is Status.UPDATED):
            return ()  # pasted text is in no file that could be read again
        keep = Offer(translate("Importing", "Keep Apart"), lambda: self._asks.keep_apart(self._imported), fleeting=True)
        return (keep,)

    def _open(self, file: ImportedFile) -> tuple[Offer, ...]:
        if file.article is None:
            return ()
        article_id, encoding = file.article.id, file.article.source.encoding
        offers = [_look(translate("Importing", "Open it"), lambda: self._asks.show_article(article_id))]
        if file.status is Status.ADDED and not encoding.startswith("utf"):
            offers.append(Offer(translate("Importing", "Choose…"), lambda: self._asks.choose_encoding(article_id)))
        if file.status is Status.UPDATED:
            offers += self._keep_apart()
            offers.append(_look(translate("Importing", "What Changed"), lambda: self._asks.show_changes(article_id)))
        if file.kin:
            offers.append(
                _look(translate("Importing", "Compare…"), lambda: self._asks.compare(article_id, file.kin[0]))
            )
        return tuple(offers)


def _look(label: str, show: Callable[[], None]) -> Offer:
    """What leads to something to look at; the bar is still there for what is to be done about it."""
    return Offer(label, show, only_shows=True)


def _files(imported: Sequence[ImportedFile]) -> int:
    """How many files these are: of an e-book each chapter is an article."""
    return len({one.file for one in imported})


def _added(number: int) -> str:
    one = translate("Importing", "1 article added.")
    return one if number == 1 else Importing.tr("%n articles added.", "", number)


def _updated(number: int) -> str:
    one = translate("Importing", "1 article updated.")
    return one if number == 1 else Importing.tr("%n articles updated.", "", number)


def _added_from(number: int) -> str:
    one = translate("Importing", "1 article added from {folder}.")
    return one if number == 1 else Importing.tr("%n articles added from {folder}.", "", number)


def _updated_from(number: int) -> str:
    one = translate("Importing", "1 article updated from {folder}.")
    return one if number == 1 else Importing.tr("%n articles updated from {folder}.", "", number)


def _failed_in(number: int) -> str:
    return Importing.tr("%n files in {folder} need you: they were not read, or changed what you marked.", "", number)


def _described(number: int) -> str:
    one = translate("Importing", "1 described articles.")
    return one if number == 1 else Importing.tr("%n described articles.", "", number)


def _annotated(number: int) -> str:
    one = translate("Importing", "1 annotated articles.")
    return one if number == 1 else Importing.tr("%n annotated articles.", "", number)


def _without_title(number: int) -> str:
    one = translate("Importing", "1 has no title")
    return one if number == 1 else Importing.tr("%n have no title", "", number)


def _without_author(number: int) -> str:
    one = translate("Importing", "1 names no author")
    return one if number == 1 else Importing.tr("%n name no author", "", number)


def _without_date(number: int) -> str:
    one = translate("Importing", "1 gives no date")
    return one if number == 1 else Importing.tr("%n give no date", "", number)


def _without_licence(number: int) -> str:
    one = translate("Importing", "1 states no licence")
    return one if number == 1 else Importing.tr("%n state no licence", "", number)


def _unread(number: int) -> str:
    one = translate("Importing", "1 could not be read.")
    return one if number == 1 else Importing.tr("%n could not be read.", "", number)


def _known(number: int) -> str:
    one = translate("Importing", "1 is in the library already.")
    return one if number == 1 else Importing.tr("%n are in the library already.", "", number)


def _doubted(number: int) -> str:
    one = translate("Importing", "1 was read with a doubt.")
    return one if number == 1 else Importing.tr("%n were read with doubts.", "", number)
