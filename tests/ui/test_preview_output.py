"""The preview: its pages go to file, as numbered copies too, and to paper."""

from contextlib import contextmanager
from dataclasses import replace

import pytest
from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog

from briefbook.errors import CannotWrite
from briefbook.ui.desk import Desk
from briefbook.ui.jobs import Jobs
from briefbook.ui.preview.copying import CopiesDialog
from briefbook.ui.preview.printing import _band
from tests.library.shelf import fill
from tests.ui.drivers.preview import PreviewDriver


@pytest.fixture
def shelf(library):
    return fill(library)


@pytest.fixture
def preview(qtbot, desk, shelf, process):
    return PreviewDriver(qtbot, desk, process).open(shelf.book.id)


@pytest.fixture
def printer(tmp_path):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    printer.setResolution(150)
    printer.setFullPage(True)
    return printer


@contextmanager
def closing_painter(image):
    painter = QPainter(image)
    yield painter
    painter.end()


def pages_of(path):
    document = QPdfDocument()
    document.load(str(path))
    return document.pageCount()


def test_the_pdf_is_saved_in_one_step(preview, tmp_path, toasts, qtbot):
    target = tmp_path / "book.pdf"
    preview.export(target)
    qtbot.waitUntil(lambda: bool(toasts))
    assert target.read_bytes() == preview.pane.rendering.pages.rendered.printed.pdf
    assert toasts == [f"PDF saved, {len(preview.pages)} pages."]


def test_export_asks_for_a_file_named_after_the_book(preview, tmp_path, toasts, qtbot):
    preview.do("preview.export")
    dialog = preview.pane.findChild(QFileDialog)
    assert dialog.selectedFiles()[0].endswith("The harbour talks.pdf")
    dialog.selectFile(str(tmp_path / "chosen.pdf"))
    dialog.accept()
    qtbot.waitUntil(lambda: bool(toasts))
    assert (tmp_path / "chosen.pdf").is_file()


def test_print_asks_how_with_the_range_of_the_book(preview, qtbot):
    asked = []

    def answer():
        dialog = preview.pane.findChild(QPrintDialog)
        asked.append((dialog.minPage(), dialog.maxPage()))
        dialog.reject()

    QTimer.singleShot(300, answer)
    preview.do("preview.print")
    assert asked == [(1, len(preview.pages))]
    assert not preview.pane.printing.working


def test_what_is_saved_is_the_book_as_it_is_now(preview, library, shelf, tmp_path, toasts, qtbot):
    preview.pane.hide()
    library.books.set_up(shelf.book.id, shelf.book.set_up, title="The newest")
    preview.export(tmp_path / "book.pdf")
    qtbot.waitUntil(lambda: bool(toasts), timeout=20_000)
    document = QPdfDocument()
    document.load(str(tmp_path / "book.pdf"))
    assert "The newest" in document.getAllText(0).text()


def test_a_pdf_that_cannot_be_written_is_told_in_a_sentence(preview, desk, tmp_path, qtbot):
    failures = []
    jobs = Jobs(failures.append)
    preview.pane.exporting._desk = Desk(desk.library, desk.notifier, jobs, desk.messages, desk.preferences)
    preview.export(tmp_path / "missing" / "book.pdf")
    qtbot.waitUntil(lambda: bool(failures))
    jobs.close()
    assert isinstance(failures[0], CannotWrite)


def test_paper_gets_exactly_the_previewed_pages(preview, printer, toasts, qtbot):
    preview.pane.printing.print(preview.pane.rendering.pages, printer)
    qtbot.waitUntil(lambda: bool(toasts), timeout=20_000)
    assert toasts == [f"Sent {len(preview.pages)} pages to the printer."]
    assert pages_of(printer.outputFileName()) == len(preview.pages)


def test_the_bands_of_a_printed_page_are_the_page(preview):
    document, size = preview.pane.view.pages.document, QSize(595, 842)
    page = preview.page_with("Both envoys")
    whole, banded = (QImage(size, QImage.Format.Format_RGB32) for _ in range(2))
    whole.fill(Qt.GlobalColor.white)
    with closing_painter(whole) as painter:
        painter.drawImage(0, 0, document.render(page, size))
    with closing_painter(banded) as painter:
        for top in range(0, 842, 256):
            painter.drawImage(0, top, _band(document, page, size, top))
    wrong = sum(one != other for one, other in zip(whole.constBits(), banded.constBits(), strict=True))
    assert wrong < len(whole.constBits()) / 10_000


def test_printing_stops_when_it_is_cancelled(preview, desk, printer, toasts, qtbot):
    printing = preview.pane.printing
    desk.jobs.advanced.connect(lambda handle, done, total: printing.cancel())
    printing.print(preview.pane.rendering.pages, printer)
    qtbot.waitUntil(lambda: bool(toasts), timeout=20_000)
    assert toasts[0].startswith("Printing stopped after page")


def test_numbered_copies_are_files_for_the_recipients_of_the_book(preview, library, shelf, tmp_path, toasts, qtbot):
    library.books.set_up(shelf.book.id, replace(shelf.book.set_up, distribution="The Minister\nThe desk\nThe archive"))
    preview.wait().do("preview.export-copies")
    asked = preview.pane.findChild(CopiesDialog)
    assert asked.count.value() == 3
    asked.count.setValue(2)
    rows = [asked.list.topLevelItem(row) for row in range(asked.list.topLevelItemCount())]
    assert [(row.text(0), row.text(1)) for row in rows] == [("1 of 2", "The Minister"), ("2 of 2", "The desk")]
    asked.accept()
    preview.pane.findChild(QFileDialog).selectFile(str(tmp_path / "talks.pdf"))
    preview.pane.findChild(QFileDialog).accept()
    qtbot.waitUntil(lambda: bool(toasts), timeout=20_000)
    assert toasts == ["2 numbered copies saved."]
    document = QPdfDocument()
    document.load(str(tmp_path / "talks-2.pdf"))
    assert "Copy 2 of 2" in document.getAllText(0).text()
    assert "The desk" in document.getAllText(0).text()


def test_the_copies_of_a_book_without_recipients_are_two_until_said_otherwise(qtbot):
    dialog = CopiesDialog("")
    qtbot.addWidget(dialog)
    assert dialog.count.value() == 2
    assert "it is empty" in dialog.said.text()
