"""A book is read by a machine as it is by people: the tree, and each rule of the checker proved by breaking it."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String

from briefbook.library.library import Library
from briefbook.model.article import Suggestion
from briefbook.model.body import Block, Body, Kind, Mark, MarkKind
from briefbook.model.book import SetUp
from briefbook.pdf import render
from briefbook.samples import fill
from tests.builders import STATED, a_chapter, an_annotation, an_article, an_edition
from tests.pdf.accessible import elements, kids_of, violations
from tests.pdf.golden_edition import STRUCTURE, the_edition
from tests.pdf.reading import own_code
from tests.pdf.tree_reading import tree_text

LONG = "The ferry sails twice a day and carries what the road cannot. " * 90


@pytest.fixture(scope="module")
def book() -> bytes:
    return render(the_edition()).pdf


def first(document: pikepdf.Pdf, role: str) -> pikepdf.Object:
    return next(element for element in elements(document) if str(element.S) == role)


def a_link(document: pikepdf.Pdf) -> pikepdf.Object:
    return next(page for page in document.pages if "/Annots" in page).Annots[0]


def write(document: pikepdf.Pdf, old: bytes, new: bytes) -> None:
    page = document.pages[1]
    content = own_code(page).read_bytes()
    assert old in content
    own_code(page).write(content.replace(old, new, 1))


def drop(key: str) -> Callable[[pikepdf.Object], None]:
    return lambda owner: owner.__delitem__(key)


def two_headings_down(document: pikepdf.Pdf) -> None:
    first(document, "/H2").S = Name.H4


def a_note_twice(document: pikepdf.Pdf) -> None:
    for element in elements(document):
        if element.S == "/Note":
            element.ID = String("note")


def a_content_of_two(document: pikepdf.Pdf) -> None:
    one, two = [element for element in elements(document) if element.S == "/P"][:2]
    two.K, two.Pg = one.K, one.Pg


def a_short_row(document: pikepdf.Pdf) -> None:
    row = first(document, "/TR")
    row.K = row.K[0]


def a_bare_font(document: pikepdf.Pdf) -> None:
    for font in document.pages[1].Resources.Font.values():
        del font.ToUnicode


def narrow_letters(document: pikepdf.Pdf) -> None:
    for font in document.pages[1].Resources.Font.values():
        font.Widths = Array([1] * len(font.Widths))


def joined_words(document: pikepdf.Pdf) -> None:
    page = document.pages[1]
    own_code(page).write(own_code(page).read_bytes().replace(b" )", b")"))


def a_picture_in(document: pikepdf.Pdf) -> pikepdf.Object:
    page = next(page for page in document.pages if "/XObject" in page.Resources)
    return next(iter(page.Resources.XObject.values()))


def a_figure_with_caption(document: pikepdf.Pdf) -> pikepdf.Object:
    return first(document, "/Caption").P


BREAKAGES: dict[str, list[Callable[[pikepdf.Pdf], object]]] = {
    "tagged": [
        lambda document: drop("/StructTreeRoot")(document.Root),
        lambda document: drop("/MarkInfo")(document.Root),
        lambda document: drop("/Tabs")(document.pages[2]),
    ],
    "spoken": [
        lambda document: drop("/Lang")(document.Root),
        lambda document: setattr(first(document, "/P"), "Lang", String("English")),
    ],
    "titled": [
        lambda document: drop("/ViewerPreferences")(document.Root),
        lambda document: drop("/Title")(document.docinfo),
    ],
    "described": [
        lambda document: drop("/Metadata")(document.Root),
        lambda document: setattr(document.docinfo, "Author", String("Another")),
        lambda document: document.Root.Metadata.write(
            document.Root.Metadata.read_bytes().replace(b"<pdfaid:part>2", b"<pdfaid:part>1")
        ),
    ],
    "coloured": [
        lambda document: drop("/OutputIntents")(document.Root),
        lambda document: setattr(document.pages[0], "Group", Dictionary(S=Name.Transparency)),
    ],
    "identified": [lambda document: setattr(document.Root, "OpenAction", Dictionary(S=Name.JavaScript))],
    "marked": [
        lambda document: write(document, b"/Artifact <</Type /Pagination>> BDC", b"/Span <<>> BDC"),
        lambda document: write(document, b"/Type /Pagination", b"/Type /Layout"),
        lambda document: write(document, b"EMC", b""),
    ],
    "owned": [
        a_content_of_two,
        lambda document: drop("/K")(first(document, "/P")),
        lambda document: setattr(document.pages[1], "StructParents", 2),
    ],
    "linked": [
        lambda document: drop("/Contents")(a_link(document)),
        lambda document: drop("/StructParent")(a_link(document)),
        lambda document: setattr(a_link(document), "F", 2),
        lambda document: setattr(a_link(document), "A", Dictionary(S=Name.Launch)),
    ],
    "nested": [
        lambda document: setattr(first(document, "/L"), "S", Name.P),
        lambda document: setattr(first(document, "/Sect"), "S", Name.Chapter),
        lambda document: drop("/K")(first(document, "/BlockQuote")),
    ],
    "headed": [two_headings_down],
    "explained": [
        lambda document: drop("/Alt")(first(document, "/Figure")),
        lambda document: drop("/A")(first(document, "/L")),
        lambda document: drop("/A")(first(document, "/TH")),
        a_short_row,
    ],
    "pictured": [
        lambda document: setattr(a_picture_in(document), "ColorSpace", Name.DeviceCMYK),
        lambda document: setattr(a_picture_in(document), "Interpolate", True),
        lambda document: setattr(a_picture_in(document), "SMask", a_picture_in(document)),
        lambda document: setattr(a_figure_with_caption(document).K[0], "S", Name.P),
    ],
    "framed": [
        lambda document: setattr(a_figure_with_caption(document), "K", first(document, "/Caption")),
        lambda document: setattr(a_figure_with_caption(document).K[0].A, "BBox", Array([0, 0, 9_999, 1])),
    ],
    "noted": [a_note_twice, lambda document: drop("/IDTree")(document.Root.StructTreeRoot)],
    "parted": [joined_words],
    "lettered": [a_bare_font, narrow_letters],
}


def test_a_book_with_everything_in_it_breaks_no_rule(book):
    assert violations(book) == []


def test_the_sample_book_breaks_no_rule():
    with Library.in_memory() as library:
        edition = library.editions.edition(fill(library).id)
    assert violations(render(edition).pdf) == []


@pytest.mark.parametrize(
    ("rule", "breakage"), [(rule, one) for rule, breakages in BREAKAGES.items() for one in breakages]
)
def test_each_rule_finds_what_breaks_it(book, rule, breakage):
    with pikepdf.open(BytesIO(book)) as document:
        breakage(document)
        broken = BytesIO()
        document.save(broken)
    assert rule in {found.partition(":")[0] for found in violations(broken.getvalue())}


def test_the_tree_is_as_reviewed(book):
    assert tree_text(book) == STRUCTURE.read_text(encoding="utf-8")


def test_a_paragraph_that_goes_on_over_the_page_is_one_element():
    article = an_article(LONG, "The end.")
    lines = tree_text(render(an_edition(article, an_annotation(article, "The end."))).pdf).split("\n")
    start = next(place for place, line in enumerate(lines) if "“1 The ferry sails" in line)
    assert lines[start - 1].strip() == "P"
    assert LONG.strip() == (lines[start].strip()[3:-1] + lines[start + 1].strip()[1:-1]).strip()


def test_an_article_and_what_is_quoted_of_it_are_in_its_language_and_our_notes_in_ours():
    article = an_article("Der Hafen bleibt offen.", details=replace(STATED, language="de"))
    edition = an_edition(article, an_annotation(article, "Der Hafen", comment="It stays open."))
    tree = tree_text(render(edition).pdf)
    assert "BlockQuote [de]" in tree
    assert "Sect [de]" in tree
    assert "Note [en-GB]" in tree


@pytest.mark.parametrize(("stated", "spoken"), [("", "de"), ("fr", "fr"), ("en", "")])
def test_an_article_that_does_not_state_its_language_is_in_the_one_that_was_detected(stated, spoken):
    details = replace(STATED, language=stated)
    article = replace(an_article(details=details), suggestions=(Suggestion("language", "de", "because of its words"),))
    sections = [line.strip() for line in tree_text(render(an_edition(article)).pdf).split("\n") if "Sect [" in line]
    assert sections == [f"Sect [{spoken}]"] * bool(spoken)


@pytest.mark.parametrize("language", ["", "English", "en_GB"])
def test_a_language_that_is_none_is_not_said(language):
    edition = an_edition(an_article(details=replace(STATED, language=language)), set_up=SetUp(language=language))
    assert violations(render(edition).pdf) == []


def test_a_character_that_no_font_has_is_drawn_as_a_box_and_read_as_itself():
    article = an_article("A private sign: \ue123. Ναι, да.", "The end.")
    printed = render(an_edition(article, an_annotation(article, "The end.")))
    assert "U+E123" in " ".join(printed.problems)
    assert "“1 A private sign: \ue123. Ναι, да.”" in tree_text(printed.pdf)
    assert violations(printed.pdf) == []


def test_headings_skip_no_level_whatever_an_article_has():
    levels = (4, 6, 1, 3, 3)
    blocks = [Block(Kind.HEADING, f"Head {number}", level=level) for number, level in enumerate(levels)]
    article = an_article(body=Body((*blocks, Block(Kind.PARAGRAPH, "The end."))))
    pdf = render(an_edition(article, an_annotation(article, "The end."))).pdf
    lines = [line.strip() for line in tree_text(pdf).split("\n")]
    assert [lines[lines.index(f"“Head {number}”") - 1] for number in range(5)] == ["H2", "H3", "H2", "H3", "H3"]
    assert violations(pdf) == []


def test_a_list_in_a_list_is_one_in_the_tree():
    depths = (1, 2, 2, 1)
    blocks = [Block(Kind.LIST_ITEM, f"Item {number}", level=level, marker="-") for number, level in enumerate(depths)]
    article = an_article(body=Body((Block(Kind.PARAGRAPH, "A list:"), *blocks)))
    pdf = render(an_edition(article, an_annotation(article, "A list:"))).pdf
    tree = tree_text(pdf)
    inner, outer = tree.index("Item 1"), tree.index("Item 3")
    assert tree.index("“Item 0") < tree.index("L [Disc]", tree.index("“Item 0")) < inner < outer
    assert violations(pdf) == []


def test_a_link_that_goes_on_in_the_next_line_is_one_link():
    marks = (Mark(4, 600, MarkKind.LINK, "https://coast.example"),)
    article = an_article(body=Body((Block(Kind.PARAGRAPH, LONG[:700], marks=marks),)))
    pdf = render(an_edition(article, an_annotation(article, "The"), chapters=(a_chapter("A text."),))).pdf
    with pikepdf.open(BytesIO(pdf)) as document:
        links = [element for element in elements(document) if element.S == "/Link"]
        areas = [[kid for kid in kids_of(link) if not isinstance(kid, int)] for link in links]
    assert len(max(areas, key=len)) == 9
    assert sum(map(len, areas)) - 8 == len(links)


def test_the_syntax_is_sound(book):
    with pikepdf.open(BytesIO(book)) as document:
        assert document.check_pdf_syntax() == []


def test_another_program_reads_the_same_tree(book, tmp_path):
    if shutil.which("pdfinfo") is None:
        pytest.skip("pdfinfo (Poppler) is not installed")
    file = tmp_path / "book.pdf"
    file.write_bytes(book)
    command = ["pdfinfo", "-struct-text", str(file)]
    read = subprocess.run(command, capture_output=True, text=True, check=True, encoding="utf-8").stdout
    assert "1 The delegations met in the customs house.[1] " in read
    assert read.index("A table") < read.index("Asks") < read.index("4 %")
