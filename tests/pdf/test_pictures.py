"""Figures on the page: the picture above its caption, as often as it is wanted and once in the file."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pikepdf
import pypdfium2
import pytest

from briefbook import markup
from briefbook.model.body import Block, Body, Kind
from briefbook.model.edition import Edition, OwnText
from briefbook.model.picture import UNSAID, Picture
from briefbook.pdf import Memory, problems, render
from tests.builders import a_chapter, a_picture, an_annotation, an_article, an_edition
from tests.pdf.accessible import violations
from tests.pdf.reading import Reading
from tests.pdf.tree_reading import tree_text

NAVY, TALL = a_picture(320, 200), a_picture(900, 3000, "#b04030")
TEXT = "The ferry sails twice a day and carries what the road cannot. "


def figure(picture: Picture, caption: str = "The ferry in May.", alt: str = "") -> Block:
    return Block(Kind.FIGURE, caption, target=picture.sha256, alt=alt)


def book(*blocks: Block, quote: str = "The ferry sails", pictures: tuple[Picture, ...] = (NAVY, TALL)) -> Edition:
    article = an_article(body=Body((Block(Kind.PARAGRAPH, TEXT), *blocks)))
    return replace(an_edition(article, an_annotation(article, quote)), pictures=pictures)


def shown(pdf: bytes) -> list[tuple[int, tuple[float, ...]]]:
    """The page of each picture and its place there: left, bottom, right, top."""
    with pypdfium2.PdfDocument(pdf) as document:
        return [
            (number, thing.get_bounds())
            for number, page in enumerate(document, 1)
            for thing in page.get_objects([pypdfium2.raw.FPDF_PAGEOBJ_IMAGE])
        ]


def test_a_picture_stands_above_its_caption_with_the_number_of_its_paragraph():
    pdf = render(book(figure(NAVY, alt="A ferry"))).pdf
    [(page, place)] = shown(pdf)
    assert page == Reading(pdf).page_with("2 The ferry in May.")
    assert (place[2] - place[0], place[3] - place[1]) == pytest.approx((240, 150), abs=0.1)
    assert violations(pdf) == []


def test_a_machine_reads_what_a_picture_shows_and_then_its_caption():
    lines = [line.strip() for line in tree_text(render(book(figure(NAVY, alt="A ferry"))).pdf).split("\n")]
    at = lines.index("Figure [A ferry]")
    assert lines[at - 1] == "Div"
    assert lines[at + 2 : at + 4] == ["Caption", "“2 The ferry in May.”"]


def test_a_picture_of_which_nothing_else_is_said_is_described_by_its_caption():
    assert "Figure [The ferry in May.]" in tree_text(render(book(figure(NAVY))).pdf)


def test_a_caption_that_says_nothing_is_not_printed_but_its_number_is():
    pdf = render(book(figure(NAVY, UNSAID))).pdf
    assert UNSAID not in Reading(pdf).pages[-2]
    assert "“2 ”" in tree_text(pdf)
    assert violations(pdf) == []


def test_a_tall_picture_leaves_room_for_text_and_keeps_its_caption():
    fill = [Block(Kind.PARAGRAPH, TEXT * 12)] * 2
    pdf = render(book(*fill, figure(TALL))).pdf
    [(page, place)] = shown(pdf)
    assert place[3] - place[1] < 360
    assert (place[2] - place[0]) / (place[3] - place[1]) == pytest.approx(0.3, abs=0.01)
    assert page == Reading(pdf).page_with("The ferry in May.")


def test_a_page_of_a_scan_is_as_large_as_it_can_be_read():
    scan = a_picture(1240, 1754, "#fafafa")
    page = Block(Kind.FIGURE, "Page 12", target=scan.sha256, page="12")
    sizes = [
        shown(render(book(block, pictures=(scan,))).pdf)[0][1] for block in (page, replace(page, text="A letter."))
    ]
    whole, picture = (top - bottom for _, bottom, _, top in sizes)
    assert whole > 1.4 * picture


def test_a_picture_is_made_a_little_smaller_rather_than_to_leave_a_gap():
    wide = a_picture(600, 400, "teal")
    sizes = set()
    for lines in range(14, 24):
        pdf = render(book(*[Block(Kind.PARAGRAPH, "The ferry sails.")] * lines, figure(wide), pictures=(wide,))).pdf
        [(page, (left, bottom, right, top))] = shown(pdf)
        sizes.add(round(right - left))
        assert (right - left) / (top - bottom) == pytest.approx(1.5, abs=0.01)
        assert page == Reading(pdf).page_with("The ferry in May.")
    assert max(sizes) == 357
    assert 0.75 <= min(sizes) / 357 < 1


def test_a_picture_whose_caption_begins_on_the_right_stands_there():
    [(_, left), (_, right)] = shown(render(book(figure(NAVY), figure(NAVY, "ميناء الشمال"))).pdf)
    assert right[2] > left[2] + 50


def test_a_picture_shown_twice_is_in_the_file_once():
    pdf = render(book(figure(NAVY), figure(NAVY, "Again."), figure(TALL, "Tall."))).pdf
    assert len(shown(pdf)) == 3
    with pikepdf.open(BytesIO(pdf)) as document:
        images = {image.objgen for page in document.pages for image in page.Resources.get("/XObject", {}).values()}
        assert len(images) == 2
        assert "/XObject" not in document.pages[0].Resources


def test_the_colours_on_the_page_are_those_of_the_picture():
    pdf = render(book(figure(NAVY))).pdf
    [(page, (left, bottom, right, top))] = shown(pdf)
    with pypdfium2.PdfDocument(pdf) as document:
        drawn = document[page - 1].render(scale=1).to_pil().convert("RGB")
    middle = round((left + right) / 2), round(drawn.height - (bottom + top) / 2)
    assert drawn.getpixel(middle) == (0, 0, 128)


def test_a_quotation_of_a_whole_caption_shows_the_picture_too():
    pdf = render(book(figure(NAVY), quote="The ferry in May.")).pdf
    assert [page for page, _ in shown(pdf)] == [
        Reading(pdf).page_with("1.1"),
        Reading(pdf).page_with("2 1 The ferry in"),
    ]
    assert violations(pdf) == []


def test_a_quotation_of_some_words_of_a_caption_is_words():
    assert len(shown(render(book(figure(NAVY), quote="in May")).pdf)) == 1


def test_words_quoted_from_a_caption_are_the_words_that_are_proved():
    assert render(book(figure(NAVY), quote="The ferry in May.")).quotations == ("The ferry in May.",)


@pytest.mark.parametrize("pictures", [(), (replace(NAVY, content=NAVY.content[:50]),)])
def test_a_picture_that_is_missing_or_damaged_is_told_on_the_page_and_to_the_user(pictures):
    printed = render(book(figure(NAVY), quote="The ferry in May.", pictures=pictures))
    assert "2 [Picture not available] 1 The ferry in May." in " ".join(Reading(printed.pdf).pages)
    assert [sentence for sentence in printed.problems if "A picture of source A (¶\u00a02) cannot be" in sentence]
    assert shown(printed.pdf) == []
    assert problems(book(figure(NAVY), quote="The ferry in May.", pictures=pictures)).problems == printed.problems
    assert violations(printed.pdf) == []


def test_a_figure_that_names_no_picture_is_its_caption():
    printed = render(book(Block(Kind.FIGURE, "The ferry in May.")))
    assert "2 The ferry in May." in " ".join(Reading(printed.pdf).pages)
    assert printed.problems == ()


@pytest.mark.parametrize("pictures", [(NAVY,), ()])
def test_a_text_of_the_analysts_own_shows_a_picture_of_the_library(pictures):
    own = markup.parse(f"See this.\n\n![A map of the coast](picture:{NAVY.sha256})\n")
    edition = replace(book(), chapters=(a_chapter(OwnText(own)),), pictures=pictures)
    printed = render(edition)
    assert len(shown(printed.pdf)) == len(pictures)
    assert "A map of the coast" in " ".join(Reading(printed.pdf).pages)
    assert bool([one for one in printed.problems if "text of your own" in one]) is not bool(pictures)
    assert violations(printed.pdf) == []


def test_work_can_be_stopped_between_two_pictures():
    edition, memory, asked = book(figure(NAVY), figure(TALL, "Tall.")), Memory(), []

    def stop(done: int, total: int) -> None:
        asked.append((done, total))
        if len(asked) == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        render(edition, memory=memory, progress=stop)
    assert render(edition, memory=memory) == render(edition)


def test_with_a_memory_pictures_come_and_go_as_without():
    memory = Memory()
    for edition in (
        book(figure(NAVY)),
        book(figure(NAVY), figure(TALL, "Tall.")),
        book(figure(NAVY), figure(TALL, "Tall."), pictures=(NAVY,)),
        book(figure(TALL, "Tall."), figure(NAVY)),
        book(),
    ):
        assert render(edition, memory=memory) == render(edition)
