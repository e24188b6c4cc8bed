"""The story of a book: what the analyst does, with either hand, and what there is to see of it."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from briefbook import paths
from briefbook.app import App
from briefbook.library.library import Library
from briefbook.ui.main_window import MainWindow
from tests.library.shelf import dump
from tests.pdf.reading import Reading
from tests.ui.flow.hand import Hand, Passage
from tests.ui.flow.screen import is_grey

SIDES = ("Articles and Search", "Annotations and Details")
MANY = 200

FILES = (
    "ondine-analysis.txt",
    "ondine-preview.txt",
    "maren-centre-commentary.txt",
    "courier-op-ed.md",
    "harbour-review-batteries.html",
)
ANALYSIS, PREVIEW, CENTRE, COURIER, HARBOUR = (
    "The lake, ten days later",
    "Five Things to Watch When Tarn Meets Harrow at the Lake",
    "After Lake Ondine: A Guarantee in Search of a Procedure",
    "We Were Given a Sentence. We Gave a Cheque.",
    "The price of half a refinery",
)
TITLES = (ANALYSIS, PREVIEW, CENTRE, COURIER, HARBOUR)
ANSWERS = {
    "Title": "Lake Ondine: what five sources say",
    "For whom": "The State Secretary",
    "Occasion": "Working breakfast",
    "When": "2026-06-18T08:00",
    "Length": "45 minutes, room for four points",
    "Prepared by": "Northern Desk",
    "Marking": "TLP:AMBER",
}
GAPS = {("ondine-analysis.txt", "Title"): ANALYSIS, ("ondine-analysis.txt", "Published"): "2026-05-24"}
GROWTH = Passage(
    ANALYSIS, "It was 2,900 at the beginning of the year.", "Security", "An increase that nobody had announced."
)
BOARDING = Passage(
    CENTRE,
    "Boarding a trawler is not an armed attack; it is a matter for Article 6.",
    "Security",
    core="A boarding falls under Article 6",
    starred=True,
)
TARIFF = Passage(
    COURIER,
    "In return we have a tariff that is asleep until the first of September.",
    "Economics",
    "Ends in ten weeks.",
    starred=True,
)
NAMING = Passage(
    PREVIEW, "No text agreed by the two capitals has ever done so.", "Security", "Written before the summit."
)
VETO = Passage(
    HARBOUR, "It takes 26 months to build a refining line and an afternoon to write a customs notice.", "Economics"
)
PASSAGES = (GROWTH, BOARDING, TARIFF, NAMING, VETO)
INTRODUCTION = "The islands are named; the strait is not."


def sources(folder: Path) -> list[Path]:
    """The five files, in a folder of their own: Qt's dialog begins where the story before this one left it, and there
    it would choose files while their names are typed.
    """
    folder.mkdir()
    return [Path(shutil.copy(paths.seeds() / name, folder)) for name in FILES]


def tell(hand: Hand, folder: Path) -> list[str]:
    """From five files to an exported PDF; the text of its pages."""
    begin(hand, folder / "lake.briefbook")
    read(hand)
    arrange_and_write(hand)
    reading = print_it(hand, folder / "lake.pdf")
    assert_all_is_printed(reading)
    return reading.pages


def undo_and_redo(hand: Hand, start: Callable[[], App], folder: Path) -> None:
    """All of it is taken back and done again, step by step, and printed again."""
    app = start()
    printed = tell(hand, folder)
    hand.read(ANALYSIS)
    full = dump(library_of(app))
    steps = undo_all(hand)
    assert_nothing_is_there(hand)
    assert {name for name, rows in dump(library_of(app)).items() if rows} == {"themes"}
    assert redo_all(hand) == steps
    assert dump(library_of(app)) == full
    assert timeless(print_it(hand, folder / "again.pdf").pages) == timeless(printed)


def close_and_reopen(hand: Hand, start: Callable[[], App], folder: Path) -> None:
    """The window is closed; when the program is started again all is as it was left."""
    app = start()
    tell(hand, folder)
    hand.read(CENTRE)
    untouched = seen(hand)
    hand.make_room()
    full, left = dump(library_of(app)), seen(hand)
    assert left["sides"] != untouched["sides"]
    assert left["marked"]
    hand.leave()
    hand.wait(lambda: not app.windows)
    app = start()
    hand.wait(lambda: hand.screen.says("Saved "))
    assert seen(hand) == left
    assert dump(library_of(app)) == full


def library_of(app: App) -> Library:
    """The library that is open."""
    (window,) = app.windows
    assert isinstance(window, MainWindow)
    return window.desk.library


def begin(hand: Hand, library: Path) -> None:
    """Make a library and a book, add the files, and state what they leave unstated."""
    hand.make_library(library)
    hand.wait(lambda: any(re.fullmatch(r"Saved \d\d:\d\d", one) for one in hand.screen.labels()))
    hand.make_book(ANSWERS)
    for name, answer in ANSWERS.items():
        assert hand.screen.value(name) == answer
    hand.add_files(sources(library.parent / "incoming"))
    hand.wait(lambda: hand.screen.says("5 articles added. "))
    assert hand.screen.says(
        "5 articles added. 1 has no title, 2 name no author, 3 give no date, 2 state no licence."
    ), hand.screen.labels()
    hand.fill_gaps(GAPS)
    hand.read(ANALYSIS)
    assert hand.screen.rows("Articles") == list(TITLES)


def read(hand: Hand) -> None:
    """Mark passages, say something of them, and send them to chapters."""
    for passage in PASSAGES:
        hand.mark(passage)
        hand.send(passage, passage.theme)
    listed = {one.strip("“”") for one in hand.screen.rows("Annotations")}
    assert listed == {one.quote for one in PASSAGES}


def arrange_and_write(hand: Hand) -> None:
    """Put entries in order, make key points of what is starred, and introduce a chapter."""
    hand.move_up(BOARDING.quote)
    lines = hand.screen.rows("Chapters")
    assert lines == [
        "1  Security",
        f"1.1  B  “{BOARDING.quote}”",
        f"1.2  A  “{GROWTH.quote}”",
        f"1.3  D  “{NAMING.quote}”",
        "2  Economics",
        f"2.1  C  “{TARIFF.quote}”",
        f"2.2  E  “{VETO.quote}”",
    ]
    hand.collect_starred()
    points = hand.screen.rows("Points")
    assert any(BOARDING.core in one for one in points), points
    hand.introduce("Security", INTRODUCTION)


def print_it(hand: Hand, pdf: Path) -> Reading:
    """Look at the pages, check the book, and put it in a file; what stands in the file."""
    hand.preview()
    hand.wait(lambda: hand.screen.says("5 of 5 quotations verified"))
    hand.check()
    assert not [one for one in hand.screen.rows("Problems of the book") if one.startswith("Error")]
    hand.export(pdf)
    hand.wait(lambda: any(re.fullmatch(r"PDF saved, \d+ pages\.", one) for one in hand.screen.labels()))
    return Reading(pdf.read_bytes())


def assert_all_is_printed(reading: Reading) -> None:
    """What was typed, marked and added stands in the PDF."""
    typed = (ANSWERS["Title"], ANSWERS["For whom"], ANSWERS["Occasion"], "18 June 2026", "Northern Desk", "TLP:AMBER")
    for words in typed:
        assert words in reading.pages[0]
    for title in TITLES:
        assert reading.page_with(title)
    whole = " ".join(reading.pages)
    for passage in PASSAGES:
        assert passage.quote in whole
        assert passage.comment in whole
    (points,) = (page for page in reading.pages[2:] if BOARDING.core in page and "Key points" in page)
    assert "In return we have a tariff" in points
    assert INTRODUCTION in whole


def timeless(pages: Sequence[str]) -> list[str]:
    """Pages without the moment of the last change, which is printed in them."""
    return [re.sub(r"\d\d:\d\d UTC", "… UTC", one) for one in pages]


def undo_all(hand: Hand) -> int:
    """Undo until there is nothing to undo; how many steps that were."""
    return _to_the_end(hand, "Undo", hand.undo)


def redo_all(hand: Hand) -> int:
    """Redo until there is nothing to redo; how many steps that were."""
    return _to_the_end(hand, "Redo", hand.redo)


def assert_nothing_is_there(hand: Hand) -> None:
    """The library is as empty as it was at first."""
    assert hand.screen.says("Add the articles you have")
    assert hand.screen.says("0 annotations")
    assert hand.screen.value("Book") == "New book…"


def seen(hand: Hand) -> dict[str, object]:
    """What the user would look for after a break: where things stand and what is in the lists."""
    screen, window = hand.screen, hand.screen.window
    lists = {name: screen.rows(name) for name in ("Articles", "Annotations")}
    return {
        **lists,
        "sides": {name: one.width() for name in SIDES if (one := screen.find(QWidget, name))},
        "title": window.windowTitle(),
        "size": window.size().toTuple(),
        "book": screen.value("Book"),
        "top of the page": screen.first_line(),
        "marked": screen.is_marked(BOARDING.quote),
        "saved": next(one for one in screen.labels() if one.startswith("Saved ")),
    }


def _to_the_end(hand: Hand, words: str, step: Callable[[], None]) -> int:
    steps = 0
    while not is_grey(hand.screen.on_toolbar(words)):
        step()
        steps += 1
        assert steps < MANY
    return steps
