"""What the user does in the tree of a book: move, cut, paste, place, take out. Each verb is one step to undo."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from briefbook.model.book import Chapter, Entry
from briefbook.ui import naming, undo_offer
from briefbook.ui.arrange import drops, moves, placing, wording
from briefbook.ui.arrange.drop_tree import DropTree
from briefbook.ui.arrange.drops import Drop
from briefbook.ui.arrange.items import Item
from briefbook.ui.arrange.lock import OrderLock
from briefbook.ui.arrange.model import ChapterModel
from briefbook.ui.arrange.moves import Move, Plan, Refusal
from briefbook.ui.arrange.placing import Placing
from briefbook.ui.desk import Desk
from briefbook.ui.messages import Offer


class Hands(QObject):
    """The verbs over one tree. `told` says in words what was done or why it was not, for the status."""

    told = Signal(str)

    def __init__(self, desk: Desk, model: ChapterModel, tree: DropTree, lock: OrderLock) -> None:
        super().__init__(tree)
        self._desk = desk
        self._model = model
        self._tree = tree
        self._lock = lock
        model.dropped.connect(self.drop)
        tree.put_back.connect(self.put_back)
        QGuiApplication.clipboard().dataChanged.connect(self._forget_cut)

    def up(self) -> None:
        """Move what is selected one up."""
        self._move(lambda ids: moves.step(self._model.outline, ids, -1))

    def down(self) -> None:
        """Move what is selected one down."""
        self._move(lambda ids: moves.step(self._model.outline, ids, 1))

    def nest(self) -> None:
        """Move the selected chapters into the one before."""
        self._move(lambda ids: moves.nest(self._model.outline, ids))

    def unnest(self) -> None:
        """Move the selected chapters out of the one around them."""
        self._move(lambda ids: moves.unnest(self._model.outline, ids))

    def cut(self) -> None:
        """Take up what is selected; it stays where it is until it is pasted."""
        items = self._model.outline.topmost(self._tree.chosen)
        if self._lock.why:
            self.drop(Refusal(self._lock.why))
        elif items:
            QGuiApplication.clipboard().setMimeData(drops.data_of(items))
            self._tree.fade([item.id for item in items])
            number = len(items)
            self.told.emit(
                self.tr("Cut {one}. Ctrl+V moves it behind the line that is current then.").format(
                    one=wording.name(items[0])
                )
                if number == 1
                else self.tr("Cut {number}. Ctrl+V moves them behind the line that is current then.").format(
                    number=number
                )
            )

    def paste(self) -> None:
        """Move what was cut behind the current line, or place the annotations that were copied there."""
        data, at = QGuiApplication.clipboard().mimeData(), self._tree.item
        if at is None or not drops.is_for_us(data):
            self.told.emit(self.tr("Cut entries or copy annotations first; they are pasted here."))
        elif self._lock.why:
            self.drop(Refusal(self._lock.why))
        elif drops.ids_in(data):
            self.drop(moves.beside(self._model.outline, drops.ids_in(data), at))
            self.put_back()
        else:
            spot = moves.after_entry(self._model.outline, at)
            self.drop(drops.at(self._model.outline, self._desk.library, data, spot))

    def put_back(self) -> None:
        """Leave what was cut where it is."""
        self._tree.fade([])

    def place(self, annotation_ids: list[str], at: Item) -> None:
        """Place annotations at the end of the chapter `at`, or behind the entry `at`."""
        spot = moves.after_entry(self._model.outline, at)
        plan = placing.planned(self._model.outline, annotation_ids, spot)
        if plan:
            placed = self._place(plan)
            if isinstance(at.what, Entry):
                self._tree.reveal(placed[-1])

    def place_article(self, article_id: str, at: Item) -> None:
        """Place a whole article behind the entry `at`, or at the end of the chapter `at`."""
        spot = moves.after_entry(self._model.outline, at)
        if spot.parent is None:
            return
        label = self._desk.library.articles.labels([article_id], naming.untitled())[article_id]
        with self._desk.library.edit(self.tr("Place the article {title}").format(title=label)):
            placed = self._desk.library.books.place(spot.parent, article_id=article_id, before=spot.before)
        self._tree.reveal(placed.id)
        undo_offer.tell(self._desk, self.tr("Placed the article {title}").format(title=label))

    def take_out(self) -> None:
        """Take the selected entries out of their chapters, or remove the selected chapters; a toast offers to undo."""
        items, books = self._model.outline.topmost(self._tree.chosen), self._desk.library.books
        if not items:
            return
        words = self._taken_out(items)
        with self._desk.library.edit(words):
            for item in items:
                if isinstance(item.what, Chapter):
                    books.remove_chapter(item.id)
                else:
                    books.unplace(item.id)
        undo_offer.tell(self._desk, words)

    def drop(self, drop: Drop) -> None:
        """Do what was planned, or say why it cannot be done."""
        if isinstance(drop, Refusal):
            self._refuse(drop)
        elif isinstance(drop, Placing):
            self._tree.choose(self._place(drop))
        else:
            self._do(drop)

    def _move(self, plan: Callable[[list[str]], Plan]) -> None:
        """Do what `plan` says of the selection, unless the order is locked."""
        self.drop(Refusal(self._lock.why) if self._lock.why else plan(self._tree.chosen))

    def _do(self, move: Move) -> None:
        move.do(self._desk.library)
        self._tree.choose(list(move.ids))
        self.told.emit(wording.moved(self._model.outline, move))

    def _refuse(self, refusal: Refusal) -> None:
        self.told.emit(refusal.words)
        if refusal.words == self._lock.why:
            self._desk.messages.toast(refusal.words, Offer(self.tr("Unlock"), self._lock.turn))

    def _place(self, plan: Placing) -> list[str]:
        """Place annotations; where they stand in the book besides is said and can be shown."""
        placed = plan.do(self._desk.library)
        words, offers = plan.told(self._model.outline), []
        if plan.standing:
            offers.append(Offer(self.tr("Show"), partial(self._tree.reveal, plan.standing[0].id)))
        undo_offer.tell(self._desk, words, *offers)
        return [entry.id for entry in placed]

    def _taken_out(self, items: list[Item]) -> str:
        first, number = items[0].what, len(items)
        if number > 1:
            return self.tr("Took out %n lines of the book", "", number)
        if isinstance(first, Chapter):
            return self.tr("Removed the chapter {chapter}").format(chapter=first.title)
        return self.tr("Taken out of its chapter")

    def _forget_cut(self) -> None:
        if not drops.ids_in(QGuiApplication.clipboard().mimeData()):
            self.put_back()
