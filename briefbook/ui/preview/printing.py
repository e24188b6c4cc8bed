"""Printing: the previewed PDF on paper, page by page, in a job that can be cancelled."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from briefbook.errors import BriefbookError
from briefbook.ui.desk import Desk
from briefbook.ui.jobs import Handle
from briefbook.ui.preview.rendering import Pages

translate = QCoreApplication.translate

_FINEST = 600
"""Dots an inch beyond which paper shows no difference."""
_BAND = 256
"""Rows drawn at a time: Qt holds Python's lock meanwhile, and the window must not wait for a whole page."""


class Printing(QObject):
    """Asks how to print, then prints exactly the PDF that is shown."""

    ended = Signal()

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._handle: Handle | None = None
        self._sheets = (0, 0)
        desk.jobs.advanced.connect(self._advanced)
        desk.jobs.finished.connect(self._finished)

    def ask(self, pages: Pages) -> None:
        """Let the user choose printer, copies, range and sides, then print."""
        printer = printer_for(pages)
        dialog = QPrintDialog(printer, self._window)
        dialog.setWindowTitle(self.tr("Print"))
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintCurrentPage, False)
        dialog.setMinMax(1, pages.rendered.printed.pages)
        # The printing dialogs of Windows cannot be opened without waiting for them.
        if dialog.exec() == QPrintDialog.DialogCode.Accepted:
            self.print(pages, printer)
        dialog.deleteLater()

    def print(self, pages: Pages, printer: QPrinter) -> None:
        """Print on `printer` as it is set."""
        pdf = pages.rendered.printed.pdf
        self._sheets = (0, 0)
        self._handle = self._desk.jobs.run(
            self.tr("Printing"), lambda progress: print_pdf(pdf, printer, progress), self._tell
        )

    @property
    def working(self) -> bool:
        """Whether something is being printed."""
        return self._handle is not None

    def cancel(self) -> None:
        """Stop after the page that is being printed."""
        if self._handle:
            self._desk.jobs.cancel(self._handle)

    def _advanced(self, handle: Handle, done: int, total: int) -> None:
        if handle is self._handle:
            self._sheets = (done, total)

    def _finished(self, handle: Handle) -> None:
        if handle is not self._handle:
            return
        self._handle = None
        self.ended.emit()
        if handle.stop.is_set():
            words = self.tr("Printing stopped after page {done} of {total}.")
            self._desk.messages.toast(words.format(done=self._sheets[0], total=self._sheets[1]))

    def _tell(self, sheets: int) -> None:
        one, several = self.tr("Sent 1 page to the printer."), self.tr("Sent %n pages to the printer.", "", sheets)
        self._desk.messages.toast(one if sheets == 1 else several)


def printer_for(pages: Pages) -> QPrinter:
    """The default printer set to the book's paper and sides."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    book = pages.edition.book
    printer.setDocName(book.title)
    printer.setFullPage(True)
    size = {"A4": QPageSize.PageSizeId.A4, "Letter": QPageSize.PageSizeId.Letter}
    printer.setPageSize(QPageSize(size.get(str(book.set_up.paper), QPageSize.PageSizeId.A4)))
    sides = QPrinter.DuplexMode.DuplexLongSide if book.set_up.duplex else QPrinter.DuplexMode.DuplexNone
    printer.setDuplex(sides)
    return printer


def print_pdf(pdf: bytes, printer: QPrinter, progress: Callable[[int, int], None]) -> int:
    """Print the pages that `printer` is set to; how many were printed. What `progress` raises stops the printing.

    Raises BriefbookError if the printer cannot be written to.
    """
    buffer = QBuffer()
    buffer.setData(pdf)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    order = list(page_order(printer, document.pageCount()))
    progress(0, len(order))
    painter = QPainter()
    if not painter.begin(printer):
        words = translate("Printing", "The printer “{name}” could not be written to. Is it switched on and connected?")
        raise BriefbookError(words.format(name=printer.printerName()))
    try:
        for number, page in enumerate(order, start=1):
            if number > 1:
                printer.newPage()
            _print_page(document, page, printer, painter)
            progress(number, len(order))
    except BaseException:
        printer.abort()
        raise
    finally:
        painter.end()
        document.close()
    return len(order)


def page_order(printer: QPrinter, count: int) -> Iterator[int]:
    """The pages (from 0) to be printed, in the order in which `printer` wants them."""
    ranges = printer.pageRanges().toRangeList()
    chosen = [page for one in ranges for page in range(one.from_, one.to + 1)] or list(range(1, count + 1))
    wanted = [page - 1 for page in chosen if 1 <= page <= count]
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        wanted.reverse()
    copies = 1 if printer.supportsMultipleCopies() else max(1, printer.copyCount())
    if printer.collateCopies():
        yield from wanted * copies
    else:
        yield from (page for page in wanted for _ in range(copies))


def _print_page(document: QPdfDocument, page: int, printer: QPrinter, painter: QPainter) -> None:
    """Draw a page over the whole sheet, in bands; smaller if the paper in the printer is smaller than the page."""
    sheet = printer.paperRect(QPrinter.Unit.DevicePixel)
    points = document.pagePointSize(page)
    fitting = min(sheet.width() / points.width(), sheet.height() / points.height())
    shrink = min(1.0, _FINEST / printer.resolution())
    size = QSize(round(points.width() * fitting * shrink), round(points.height() * fitting * shrink))
    painter.resetTransform()
    painter.scale(1 / shrink, 1 / shrink)
    for top in range(0, size.height(), _BAND):
        painter.drawImage(QPoint(0, top), _band(document, page, size, top))


def _band(document: QPdfDocument, page: int, size: QSize, top: int) -> QImage:
    height = min(_BAND, size.height() - top)
    options = QPdfDocumentRenderOptions()
    options.setScaledSize(size)
    # Qt scales the page by the distance of the clip's corner pixels over the picture's size, which is one too few.
    options.setScaledClipRect(QRect(0, top, size.width() + 1, height + 1))
    # On white and without transparency, which printers turn into blocks of grey.
    paper = QImage(size.width(), height, QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    painter.drawImage(QPoint(0, 0), document.render(page, paper.size(), options))
    painter.end()
    return paper
