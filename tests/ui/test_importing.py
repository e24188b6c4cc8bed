from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton

from briefbook.model.body import Kind
from briefbook.operations.import_files import ImportedFile, Status
from briefbook.ui.articles.book_choice import BookChoice
from briefbook.ui.articles.import_list import ImportList, ImportListModel, counts
from tests.importers.making.zips import an_epub, xhtml
from tests.ui.drivers.articles import ArticleDriver
from tests.ui.drivers.window import WindowDriver

TEXT = "The talks of {name} ended with a handshake, and both sides spoke of a new beginning."

ESSAYS = (
    "Boats pass the canal again since the gates were mended.",
    "Tolls fall by a third, which nobody had hoped for.",
)
BOOK = an_epub(
    {f"{number}.xhtml": xhtml(f"<h1>Essay {number}</h1>" + f"<p>{one}</p>" * 9) for number, one in enumerate(ESSAYS)}
)


@pytest.fixture
def pane(desk, qtbot) -> ArticleDriver:
    return ArticleDriver(desk, qtbot)


@pytest.fixture
def files(tmp_path):
    def make(*names: str) -> list:
        paths = [tmp_path / f"{name}.txt" for name in names]
        for path in paths:
            path.write_text(TEXT.format(name=path.stem), encoding="utf-8")
        return paths

    return make


def bars(desk) -> list:
    said = []
    desk.messages.said.connect(said.append)
    return said


def test_files_are_read_beside_other_work_and_kept_in_one_step(pane, desk, qtbot, files):
    said = bars(desk)
    pane.importing.add_files(files("one", "two"))
    qtbot.waitUntil(lambda: len(said) == 1)
    assert (len(pane.titles), desk.library.undo_label) == (2, "Import 2 files")
    gaps = "2 have no title, 2 name no author, 2 give no date, 2 state no licence"
    assert said[0].text == f"2 articles added. {gaps}."
    desk.library.undo()
    assert pane.titles == []


def test_the_gaps_of_what_came_can_be_filled_at_once(pane, desk, qtbot, files):
    said = bars(desk)
    pane.importing.add_files(files("one"))
    qtbot.waitUntil(lambda: len(said) == 1)
    offer, _ = said[0].offers
    with qtbot.waitSignal(pane.importing.gaps_wanted) as wanted:
        offer.do()
    assert (offer.label, wanted.args[0]) == ("Fill the gaps", list(desk.library.articles.ids()))


def test_what_could_not_be_added_is_listed_with_the_reason(pane, desk, qtbot, files, tmp_path):
    said = bars(desk)
    pane.importing.add_files([*files("one"), tmp_path / "gone.txt", tmp_path / "lost.txt"])
    qtbot.waitUntil(lambda: len(said) == 2)
    assert said[1].text == "1 of 3 files were added. 2 could not be read."
    assert said[1].offers[0].label == "Show the 2"
    said[1].offers[0].do()
    files_list = pane.pane.findChild(ImportList)
    rows = [files_list.model.index(row, 0).data() for row in range(files_list.model.rowCount())]
    assert (rows, files_list.open_button.isEnabled()) == (["gone.txt", "lost.txt", "one.txt"], False)
    assert files_list.counted.text() == "1 added, 2 not read"


def test_an_e_book_is_one_file_whatever_it_holds(pane, desk, qtbot, files, tmp_path):
    said = bars(desk)
    (tmp_path / "essays.epub").write_bytes(BOOK)
    pane.importing.add_files([*files("one"), tmp_path / "essays.epub", tmp_path / "gone.txt", tmp_path / "lost.txt"])
    asked_of_books().chapters.click()
    qtbot.waitUntil(lambda: len(said) == 2)
    assert said[1].text.startswith("2 of 4 files were added. 2 could not be read.")


def test_what_could_not_be_read_is_listed_first_then_duplicates_then_doubts(desk):
    added, failed, known = Status.ADDED, Status.FAILED, Status.DUPLICATE
    files = [ImportedFile(Path(f"{number}.txt"), one) for number, one in enumerate((added, known, failed, added))]
    model = ImportListModel(files)
    assert [model.index(row, 0).data() for row in range(4)] == ["2.txt", "1.txt", "0.txt", "3.txt"]
    assert all(not model.index(row, 1).data(Qt.ItemDataRole.DecorationRole).isNull() for row in range(4))


def test_of_a_text_that_is_there_already_it_is_said_where(pane, desk, qtbot, files):
    said = bars(desk)
    pane.importing.add_files(files("one"))
    qtbot.waitUntil(lambda: len(said) == 1)
    pane.importing.add_files(files("one"))
    qtbot.waitUntil(lambda: len(said) == 2)
    assert said[1].text == "This text is already in the library as “one.txt”."
    with qtbot.waitSignal(pane.importing.article_wanted) as wanted:
        said[1].offers[0].do()
    assert wanted.args == [desk.library.articles.ids()[0]]


def test_a_guessed_encoding_is_said(pane, desk, qtbot, tmp_path):
    said = bars(desk)
    (tmp_path / "old.txt").write_bytes(("Die Straße über den Fluß wurde geöffnet. " * 20).encode("cp1252"))
    pane.importing.add_files([tmp_path / "old.txt"])
    qtbot.waitUntil(lambda: len(said) == 2)
    assert "Windows-1252" in said[1].text
    assert [offer.label for offer in said[1].offers] == ["Open it", "Choose…"]


def test_a_text_is_read_again_in_the_encoding_that_is_chosen(pane, desk, qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr(
        "briefbook.ui.articles.encodings.QInputDialog.getItem", lambda *_: ("Windows-1251 (Cyrillic)", True)
    )
    said = bars(desk)
    (tmp_path / "old.txt").write_bytes(("Die Straße über den Fluß wurde geöffnet. " * 20).encode("cp1252"))
    pane.importing.add_files([tmp_path / "old.txt"])
    qtbot.waitUntil(lambda: len(said) == 2)
    with qtbot.waitSignal(pane.pane.article_chosen):
        said[1].offers[1].do()
    assert desk.library.articles.get(desk.library.articles.ids()[0]).source.encoding == "cp1251"
    assert desk.library.undo() == "Read in windows-1251"


def test_an_import_that_is_stopped_leaves_whole_articles_and_says_how_many(pane, desk, qtbot, files):
    toasts = []
    desk.messages.done.connect(toasts.append)
    names = [f"text {number}" for number in range(200)]
    desk.jobs.advanced.connect(lambda handle, _done, _all: desk.jobs.cancel(handle))
    pane.importing.add_files(files(*names))
    qtbot.waitUntil(lambda: bool(toasts))
    kept = len(desk.library.articles.ids())
    assert 0 < kept < 200
    assert toasts[0].text == f"Stopped: {kept} of 200 files were added."
    toasts[0].offers[0].do()
    assert desk.library.articles.ids() == ()


def test_files_appear_before_all_are_read_and_no_more_are_read_ahead_than_a_few(pane, desk, qtbot, files):
    told, seen = bars(desk), []
    desk.jobs.advanced.connect(
        lambda _handle, done, total: seen.append((done, total, len(desk.library.articles.ids())))
    )
    pane.importing.add_files(files(*(f"text {number}" for number in range(60))))
    qtbot.waitUntil(lambda: len(told) == 1, timeout=20_000)
    assert seen[0][0] < 60
    assert all(done == articles and total == 60 for done, total, articles in seen)
    assert desk.library.undo() == "Import 60 files"
    assert desk.library.articles.ids() == ()


def test_what_is_done_during_an_import_is_undone_before_it(pane, desk, qtbot, files):
    told = bars(desk)
    with qtbot.waitSignal(desk.jobs.advanced):
        pane.importing.add_files(files(*(f"text {number}" for number in range(60))))
    desk.library.books.add("The harbour talks")
    qtbot.waitUntil(lambda: len(told) == 1, timeout=20_000)
    assert [offer.label for offer in told[0].offers] == ["Fill the gaps"]
    assert (desk.library.undo(), len(desk.library.articles.ids())) == ("Add book", 60)
    assert (desk.library.undo(), len(desk.library.articles.ids())) == ("Import 60 files", 0)


def test_an_import_that_is_undone_on_its_way_stops_and_says_nothing(pane, desk, qtbot, files):
    told = bars(desk)
    desk.messages.done.connect(told.append)
    desk.jobs.advanced.connect(lambda *_: desk.library.undo_label and desk.library.undo())
    with qtbot.waitSignal(desk.jobs.finished):
        pane.importing.add_files(files(*(f"text {number}" for number in range(60))))
    assert (desk.library.articles.ids(), told, pane.importing.has_report()) == ((), [], False)


def test_an_import_that_is_stopped_before_anything_is_kept_says_so(pane, desk, qtbot, files, toasts):
    told = bars(desk)
    desk.jobs.started.connect(desk.jobs.cancel)
    with qtbot.waitSignal(desk.jobs.finished):
        pane.importing.add_files(files("one"))
    assert (desk.library.articles.ids(), told, toasts) == ((), [], ["Stopped: nothing was added."])


def test_copied_rich_text_becomes_an_article_with_its_headings(pane, desk, qtbot):
    data = QMimeData()
    data.setHtml(
        "<h1>The canal</h1><p>Boats <b>pass</b> again<script>alert(1)</script>.</p><h2>Tolls</h2><p>They fall.</p>"
    )
    data.setText("The canal\nBoats pass again.\nTolls\nThey fall.")
    QGuiApplication.clipboard().setMimeData(data)
    pane.do("library.paste")
    qtbot.waitUntil(lambda: len(pane.titles) == 1)
    article = desk.library.articles.get(desk.library.articles.ids()[0])
    assert "alert" not in article.body.text
    assert [block.text for block in article.body.blocks if block.kind is Kind.HEADING] == ["Tolls"]
    assert article.details.title == "The canal"


def test_the_page_that_a_browser_says_it_was_copied_from_is_its_address(pane, desk, qtbot):
    data = QMimeData()
    data.setHtml("<h1>The canal</h1><p>Boats pass again since the gates were mended.</p>")
    data.setData("text/x-moz-url-priv", "https://example.org/canal".encode("utf-16-le"))
    QGuiApplication.clipboard().setMimeData(data)
    pane.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(pane.titles) == 1, timeout=20_000)
    assert desk.library.articles.get(desk.library.articles.ids()[0]).details.url == "https://example.org/canal"


def test_copied_plain_text_becomes_an_article(pane, desk, qtbot):
    QGuiApplication.clipboard().setText(TEXT.format(name="the harbour"))
    pane.do("library.paste")
    qtbot.waitUntil(lambda: len(pane.titles) == 1)
    article = desk.library.articles.get(desk.library.articles.ids()[0])
    assert article.body.text == TEXT.format(name="the harbour")
    assert article.label.startswith("Pasted text 20")


def test_the_list_of_what_went_wrong_keeps_qts_rules(qtmodeltester):
    qtmodeltester.check(ImportListModel(()))


def test_a_newer_version_is_told_with_what_became_of_the_annotations_and_can_be_undone(pane, desk, qtbot, files):
    said = bars(desk)
    (path,) = files("one")
    pane.importing.add_files([path])
    qtbot.waitUntil(lambda: len(said) == 1)
    path.write_text(path.read_text(encoding="utf-8").replace("handshake", "quarrel"), encoding="utf-8")
    pane.importing.add_files([path])
    qtbot.waitUntil(lambda: len(said) == 2)
    assert said[1].text.endswith("It has no annotations.")
    assert len(desk.library.captures.of_article(desk.library.articles.ids()[0])) == 2
    desk.library.undo()
    assert len(desk.library.captures.of_article(desk.library.articles.ids()[0])) == 1


def test_what_was_taken_for_a_newer_version_can_be_kept_apart(pane, desk, qtbot, files):
    said = bars(desk)
    (path,) = files("one")
    pane.importing.add_files([path])
    qtbot.waitUntil(lambda: len(said) == 1, timeout=20_000)
    path.write_text(path.read_text(encoding="utf-8").replace("handshake", "quarrel"), encoding="utf-8")
    pane.importing.add_files([path, *files("two")])
    qtbot.waitUntil(lambda: len(said) == 3, timeout=20_000)
    next(offer for offer in said[2].offers if offer.label == "Keep Apart").do()
    qtbot.waitUntil(lambda: len(pane.titles) == 3, timeout=20_000)
    assert all(len(desk.library.captures.of_article(one)) == 1 for one in desk.library.articles.ids())


def _windowed(desk, qtbot, paths) -> WindowDriver:
    """A window in which these files were added."""
    driver = WindowDriver(desk, qtbot)
    with qtbot.waitSignal(desk.messages.said):
        driver.window.add_files(paths)
    return driver


def test_what_an_import_leaves_unstated_is_said_once_and_no_more_when_it_is_undone(desk, qtbot, files):
    driver = _windowed(desk, qtbot, files("one", "two"))
    assert (len(driver.window.bars.texts), driver.window.toaster.text) == (1, "")
    desk.library.undo()
    assert driver.window.bars.texts == []


def test_the_bar_of_an_import_stays_while_some_of_its_articles_are_there(desk, qtbot, files):
    driver = _windowed(desk, qtbot, files("one", "two"))
    first, second = desk.library.articles.ids()
    desk.library.articles.remove(first)
    assert len(driver.window.bars.texts) == 1
    desk.library.articles.remove(second)
    assert driver.window.bars.texts == []


def test_the_bar_of_a_new_import_takes_the_place_of_the_last(desk, qtbot, files):
    driver = _windowed(desk, qtbot, files("one", "two"))
    with qtbot.waitSignal(desk.messages.said):
        driver.window.add_files(files("three"))
    (text,) = driver.window.bars.texts
    assert text.startswith("1 article added.")


def test_the_bar_of_an_import_undoes_it_as_long_as_nothing_else_was_changed(desk, qtbot, files):
    driver = _windowed(desk, qtbot, files("one"))
    button = next(one for one in driver.window.bars.findChildren(QPushButton) if one.text() == "Undo")
    desk.library.books.add("The harbour talks")
    assert button.isHidden()
    driver = _windowed(desk, qtbot, files("two"))
    next(one for one in driver.window.bars.findChildren(QPushButton) if one.text() == "Undo").click()
    assert len(desk.library.articles.ids()) == 1


def test_the_report_says_of_every_file_what_became_of_it(pane, desk, qtbot, files, tmp_path):
    said = bars(desk)
    pane.importing.add_files([*files("one"), tmp_path / "gone.txt"])
    qtbot.waitUntil(lambda: len(said) == 2)
    pane.do("library.import-report")
    report = pane.pane.findChild(ImportList)
    assert report.counted.text() == "1 added, 1 not read"
    report.table.selectAll()
    report.copy_button.click()
    lost, added = QGuiApplication.clipboard().text().splitlines()
    assert lost == f"gone.txt\tNot read\t“{tmp_path / 'gone.txt'}” does not exist. Check the name."
    assert added == "one.txt\tAdded\t"


def test_every_status_has_its_words():
    lines = [ImportedFile(Path("a.txt"), status) for status in Status]
    words = "1 added, 1 updated, 1 there already, 1 describing articles, 1 annotating articles, 1 not read"
    assert counts(lines) == words
    model = ImportListModel(lines)
    assert len({model.index(row, 1).data() for row in range(len(lines))}) == len(Status)


def test_of_an_e_book_it_is_asked_how_it_is_read_and_the_answer_is_remembered(pane, desk, qtbot, tmp_path):
    (tmp_path / "essays.epub").write_bytes(BOOK)
    pane.importing.add_files([tmp_path])
    choice = asked_of_books()
    assert choice.defaultButton() is choice.chapters
    choice.whole.click()
    qtbot.waitUntil(lambda: len(pane.titles) == 1, timeout=20_000)
    assert desk.preferences.value.whole_books
    desk.library.undo()
    pane.importing.add_files([tmp_path])
    again = asked_of_books()
    assert again.defaultButton() is again.whole
    again.chapters.click()
    qtbot.waitUntil(lambda: len(pane.titles) == 2, timeout=20_000)


def test_an_e_book_that_is_not_wanted_after_all_is_not_read(pane, desk, tmp_path):
    (tmp_path / "essays.epub").write_bytes(BOOK)
    pane.importing.add_files([tmp_path / "essays.epub"])
    asked_of_books().reject()
    assert not pane.importing.is_busy


def asked_of_books() -> BookChoice:
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, BookChoice) and one.isVisible())


def test_several_e_books_are_asked_of_as_several(desk, qtbot):
    one, several = (BookChoice(names, desk.preferences, bool) for names in (["a.epub"], ["a.epub", "b.epub"]))
    for choice in (one, several):
        qtbot.addWidget(choice)
    assert (one.windowTitle(), several.windowTitle()) == ("E-book", "E-books")


def test_the_process_that_reads_stays_for_the_next_import_and_ends_with_the_jobs(pane, desk, qtbot, files):
    process = pane.importing._reader.process
    pane.importing.add_files(files("one"))
    qtbot.waitUntil(lambda: len(pane.titles) == 1, timeout=20_000)
    first = process._process.pid
    pane.importing.add_files(files("two"))
    qtbot.waitUntil(lambda: len(pane.titles) == 2, timeout=20_000)
    assert process._process.pid == first
    desk.jobs.close()
    assert process._process is None
