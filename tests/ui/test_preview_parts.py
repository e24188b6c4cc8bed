"""The parts of the preview that need no book: where pages stand, the list of problems, names of files, paper."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, QSize, QSizeF
from PySide6.QtGui import QPageRanges
from PySide6.QtPrintSupport import QPrinter

from briefbook.analysis.preflight import preflight
from briefbook.analysis.problem import error, warning
from briefbook.errors import CannotWrite
from briefbook.model.article import Details
from briefbook.model.origin import Origin, OriginKind
from briefbook.ui.preview.exporting import file_name, write_beside
from briefbook.ui.preview.origins import origin_of
from briefbook.ui.preview.page_layout import TOP, Fit, Spot, fitting_scale, lay_out
from briefbook.ui.preview.printing import page_order
from briefbook.ui.preview.problems import ProblemList, ProblemModel
from tests.builders import a_point, an_article, an_edition

A4 = QSizeF(595, 842)


@pytest.fixture
def printer(qapp):
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    return printer


def test_the_cover_stands_alone_on_the_right_and_the_others_face_each_other():
    layout = lay_out([A4] * 4, 1.0, 1400, two_up=True)
    cover, left, right, last = layout.rects
    assert layout.rows == ((0,), (1, 2), (3,))
    assert cover.left() == right.left() > left.right()
    assert last.left() == left.left()


def test_pages_stand_under_each_other_in_the_middle():
    layout = lay_out([A4] * 3, 1.0, 1000, two_up=False)
    assert [rect.center().x() for rect in layout.rects] == [500] * 3
    assert layout.rects[0].bottom() < layout.rects[1].top()


def test_a_spot_is_found_again_at_another_size():
    small, large = (lay_out([A4] * 9, scale, 1000, two_up=False) for scale in (0.5, 1.7))
    spot = small.spot_at(small.y_of(Spot(4, 300)))
    assert (spot.page, round(spot.y)) == (4, 300)
    assert large.spot_at(large.y_of(spot)).page == 4


def test_a_spot_beyond_the_last_page_is_the_last_page():
    layout = lay_out([A4] * 2, 1.0, 1000, two_up=False)
    assert layout.spot_at(layout.y_of(Spot(7, 0))).page == 1


def test_a_point_of_the_view_is_a_point_of_a_page():
    layout = lay_out([A4] * 2, 2.0, 1400, two_up=False)
    place = layout.on_page(1, QRectF(100, 200, 10, 10))
    page, point = layout.page_at(place.x(), place.y())
    assert (page, round(point.x()), round(point.y())) == (1, 100, 200)
    assert layout.page_at(1, 1) is None


@pytest.mark.parametrize("two_up", [False, True])
def test_a_page_that_fits_is_wholly_in_view(two_up):
    view = QSize(1000, 700)
    layout = lay_out([A4] * 3, fitting_scale([A4] * 3, view, Fit.PAGE, two_up=two_up), 1000, two_up=two_up)
    assert layout.rects[1].height() <= view.height()
    assert layout.size.width() <= view.width()


def test_no_pages_have_no_place():
    layout = lay_out([], 1.0, 800, two_up=True)
    assert (layout.rects, layout.spot_at(50), layout.top_of(3)) == ((), TOP, 0)


def test_the_problem_model_is_a_model(qtbot, qtmodeltester):
    model = ProblemModel()
    model.show((error("book-empty", "The book has no chapter."), warning("gist-missing", "No gist.", "the contents")))
    qtmodeltester.check(model)
    assert model.index(0).data() == "Error · the book\nThe book has no chapter."


def test_no_problem_is_said_as_well(qtbot):
    listed = ProblemList()
    qtbot.addWidget(listed)
    listed.show_problems((), an_edition())
    listed.show()
    assert listed._nothing.isVisible()
    assert listed._nothing.line == "Nothing to report"


def test_a_problem_that_stands_nowhere_cannot_be_shown(qtbot):
    listed = ProblemList()
    qtbot.addWidget(listed)
    listed.show_problems((error("key-points-too-many", "Ten key points.", "the key points"),), an_edition())
    assert not listed.show_button.isEnabled()


def test_the_chosen_problem_stays_chosen_when_another_is_mended(qtbot):
    listed, edition = ProblemList(), an_edition()
    qtbot.addWidget(listed)
    first, second = warning("a", "First."), warning("b", "Second.")
    listed.show_problems((first, second), edition)
    listed.view.setCurrentIndex(listed.model.index(1))
    listed.show_problems((second,), edition)
    assert listed.model.problem(listed.view.currentIndex().row()) == second


@pytest.mark.parametrize(
    ("where", "kind", "id"),
    [
        ("source A", OriginKind.ARTICLE, "article-1"),
        ("excerpt 1.1", OriginKind.ANNOTATION, "annotation-1"),
        ("chapter 1", OriginKind.CHAPTER, "chapter-1"),
        ("point 1", OriginKind.POINT, "point-The talks went well."),
        ("the set-up", OriginKind.BOOK, "book-1"),
        ("the comparison", OriginKind.FACTS, "book-1"),
    ],
)
def test_a_problem_leads_to_what_it_names(where, kind, id):
    assert origin_of(warning("any", "Something.", where), an_edition(points=(a_point(),))) == Origin(kind, id)


def test_a_missing_detail_leads_to_the_first_article_that_lacks_it():
    edition = an_edition(an_article(details=Details()))
    problem = next(one for one in preflight(edition) if one.code == "title-missing")
    assert origin_of(problem, edition) == Origin(OriginKind.ARTICLE, "article-1")


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("The talks: what they say", "The talks what they say"),
        ("../../etc/passwd", "etc passwd"),
        ("a\nb\x00c", "a b c"),
        (" . ", "book"),
        ("x" * 300, "x" * 80),
    ],
)
def test_a_title_becomes_a_name_that_file_systems_take(title, name):
    assert file_name(title) == name


def test_a_pdf_that_is_open_elsewhere_is_saved_beside_it(tmp_path, monkeypatch):
    target, replace = tmp_path / "book.pdf", Path.replace
    target.write_bytes(b"%PDF-old")

    def locked(part, to):
        if to == target:
            raise PermissionError(13, "in use")
        return replace(part, to)

    monkeypatch.setattr(Path, "replace", locked)
    assert write_beside(target, b"%PDF-new") == tmp_path / "book (2).pdf"
    assert (target.read_bytes(), (tmp_path / "book (2).pdf").read_bytes()) == (b"%PDF-old", b"%PDF-new")


def test_a_folder_that_is_not_there_is_told(tmp_path):
    with pytest.raises(CannotWrite):
        write_beside(tmp_path / "missing" / "book.pdf", b"new")


def test_paper_gets_all_pages_unless_some_are_chosen(printer):
    assert list(page_order(printer, 3)) == [0, 1, 2]
    printer.setPageRanges(QPageRanges.fromString("2-3,5,9"))
    assert list(page_order(printer, 6)) == [1, 2, 4]


def test_copies_come_sorted_or_page_by_page(printer):
    printer.setCopyCount(2)
    assert list(page_order(printer, 2)) == [0, 1, 0, 1]
    printer.setCollateCopies(False)
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert list(page_order(printer, 2)) == [1, 1, 0, 0]
